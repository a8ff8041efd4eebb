from __future__ import annotations

from naermiljomodell.playbook import Document, Section
from naermiljomodell.rendering.check_sheets import _listed, check_sheets

SECTIONS = (
    Section("for", "Før alt", 3, "", "- [ ] Uten kapittel"),
    Section("fase", "Forankring", 2, "fase", "Tekst"),
    Section("steg", "Møtet", 3, "steg", "**Når:** mars · **Ansvarlig:** Leder, med andre · **Arbeid:** 2 timer"),
    Section("gjor", "Gjør dette", 4, "gjor", "**Før**\n\n- [ ] Ring {.for-eldre}\n\n**Etter**\n\n- [x] Skriv"),
    Section("to", "Notatet", 3, "steg", "**Ansvarlig:** Referent\n\n- [ ] Les"),
    Section("tomt", "Tomt", 2, "fase", "Ingenting å gjøre"),
    Section("lokale", "Lokale", 2, "", "- [ ] Se på døra"),
)


def document(*sections: Section) -> Document:
    return Document("dreiebok", "Dreiebok", "dreiebok", "alle", "", sections)


def test_a_chapter_is_a_sheet_and_a_square_a_row() -> None:
    first, phase, place = check_sheets(document(*SECTIONS), "nb", [])
    assert [sheet.name for sheet in (first, phase, place)] == ["Før alt", "Forankring", "Lokale"]
    assert phase.rows == (
        ("☐", "Møtet", "mars", "Før", "Ring", "Leder, med andre", None, None, None),
        ("☑", "Møtet", "mars", "Etter", "Skriv", "Leder, med andre", None, None, None),
        ("☐", "Notatet", "", "", "Les", "Referent", None, None, None),
    )
    assert place.rows == (("☐", "Lokale", "", "", "Se på døra", "", None, None, None),)
    assert all(len(sheet.columns) == len(row) for sheet in (first, phase, place) for row in sheet.rows)


def test_only_chapters_of_a_kind_are_looked_at_and_no_name_is_used_twice() -> None:
    assert [s.name for s in check_sheets(document(*SECTIONS), "nb", ["forankring"], "fase")] == ["Forankring 2"]
    assert list(check_sheets(document(), "nb", [])) == []


def test_who_is_responsible_and_when_are_found_in_each_language() -> None:
    said = {"nn": "**Når:** mars · **Ansvarleg:** Leiar", "en": "**When:** March · **Responsible:** Lead"}
    for language, text in said.items():
        (sheet,) = check_sheets(document(Section("a", "A", 2, "", f"{text}\n\n- [ ] x")), language, [])
        assert sheet.rows[0][2] in {"mars", "March"}
        assert sheet.columns[5].choices == (str(sheet.rows[0][5]),)


def test_what_can_be_chosen_is_no_longer_than_a_list_may_be() -> None:
    roles = dict.fromkeys([f"{'rolle' * 10}-{number}" for number in range(9)])
    assert 0 < len(_listed(roles)) < len(roles)
    assert len(",".join(_listed(roles))) <= 255
    assert _listed({"Leder, med andre": None, "Leder": None}) == ("Leder",)
