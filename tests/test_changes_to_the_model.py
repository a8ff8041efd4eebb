"""What a neighbourhood changes under `tilpasning:` shows in both pages, in `explain`, and under «Avvik fra modellen»."""

from __future__ import annotations

from pathlib import Path

import pytest
from tests.folders import CONFIG, TODAY, add, honefoss, page, replace_in, write

from naermiljomodell import explain, render_area

REASON = "Det har naboene bedt om"


def changed(parent: Path, steps: str) -> Path:
    """Give a rendered Hønefoss with *steps* under `tilpasning:`."""
    folder = honefoss(parent)
    add(folder, f"tilpasning:\n  steg:\n    {steps}")
    render_area(folder, TODAY)
    return folder


def part(text: str, begins: str, ends: str) -> str:
    """Give the part of *text* from the line that *begins* it to the next one that begins with *ends*."""
    assert text.count(f"\n{begins}\n") == 1, begins
    return text.split(f"\n{begins}\n")[1].split(f"\n{ends}", maxsplit=1)[0]


def step(folder: Path, name: str) -> str:
    """Give what the playbook says of the step called *name*."""
    return part(page(folder, "dreiebok.md"), f"### {name}", "### ")


def deviations(folder: Path) -> str:
    """Give «Avvik fra modellen» of the playbook."""
    return part(page(folder, "dreiebok.md"), "## Avvik fra modellen", "## ")


def explained(folder: Path, word: str) -> str:
    """Give all that `explain` says."""
    found, near = explain(word, folder)
    assert found is not None, near
    return "\n".join((found.title, *found.lines))


def place(folder: Path, begins: str) -> str:
    """Give file and line of the one line of the config that *begins* so, as a person is told."""
    lines = (folder / CONFIG).read_text(encoding="utf-8").splitlines()
    [found] = [number for number, line in enumerate(lines, 1) if line.strip().startswith(begins)]
    return f"{CONFIG}:{found}"


def order(text: str, *parts: str) -> list[str]:
    """Give *parts*, each there once, in the order they come in *text*."""
    assert [p for p in parts if text.count(p) != 1] == []
    return sorted(parts, key=text.index)


def test_a_neighbourhood_without_changes_follows_the_model(tmp_path: Path) -> None:
    assert "Planen følger modellen uten endringer." in deviations(honefoss(tmp_path))


def test_a_step_that_is_added_shows_everywhere(tmp_path: Path) -> None:
    added = f"hagedag: {{fase: mobilisering, navn: Hagedag på skolen, etter: [pilot], begrunnelse: {REASON}}}"
    folder = changed(tmp_path, added)
    assert "**Når:**" in step(folder, "Hagedag på skolen")
    assert '<a href="#steg-hagedag">Hagedag på skolen</a>' in page(folder, "index.html")
    assert "\nHvorfor: " in explained(folder, "hagedag")
    assert f"Kommer fra: tilpasning, {place(folder, 'hagedag:')}" in explained(folder, "hagedag")
    said = f"Nytt: «Hagedag på skolen». Begrunnelse: {REASON} ({place(folder, 'hagedag:')})"
    assert said in deviations(folder)
    assert said in page(folder, "index.html")


def test_a_step_that_is_changed_shows_everywhere(tmp_path: Path) -> None:
    folder = changed(
        tmp_path,
        f"pilot: {{endre: {{navn: Prøve i det små}}, legg_til: {{sjekkliste: [Mal skiltet.]}}, begrunnelse: {REASON}}}",
    )
    assert "- [ ] Mal skiltet." in step(folder, "Prøve i det små")
    assert "### Prøve ut i pilotgrupper" not in page(folder, "dreiebok.md")
    assert "Prøve i det små</h3>" in page(folder, "index.html")
    assert "Mal skiltet." in page(folder, "index.html")
    said = explained(folder, "pilot")
    assert f"endret navn: «Prøve ut i pilotgrupper» → «Prøve i det små». Begrunnelse: {REASON}" in said
    assert f"{place(folder, 'pilot:')}: lagt til i sjekkliste: «Mal skiltet.». Begrunnelse: {REASON}" in said
    assert "navnet er endret fra «Prøve ut i pilotgrupper» til «Prøve i det små»." in deviations(folder)
    assert f"«Mal skiltet.» er lagt til i sjekklisten. Begrunnelse: {REASON}" in deviations(folder)


def test_a_step_that_is_removed_shows_everywhere(tmp_path: Path) -> None:
    folder = changed(tmp_path, f"vise-fram: {{fjern: true, begrunnelse: {REASON}}}")
    assert "### Vise fram" not in page(folder, "dreiebok.md")
    assert 'id="steg-vise-fram"' not in page(folder, "index.html")
    assert f"Hvorfor: Tatt ut: {REASON}." in explained(folder, "vise-fram")
    assert f"tatt ut: «Vise fram det som er blitt til». Begrunnelse: {REASON}" in explained(folder, "vise-fram")
    for said in (deviations(folder), page(folder, "index.html")):
        assert (
            f"«Vise fram det som er blitt til» er tatt ut. Begrunnelse: {REASON} ({place(folder, 'vise-fram:')})"
            in said
        )
        assert f"Tatt ut: {REASON}." in said


def test_a_step_that_is_put_later_shows_everywhere(tmp_path: Path) -> None:
    moved, anchor = "### Ordne skyss", "### Invitere flere med"
    before = page(honefoss(tmp_path), "dreiebok.md")
    assert order(before, moved, anchor) == [moved, anchor]
    folder = changed(tmp_path, f"skyss: {{endre: {{etter: [rekruttering]}}, begrunnelse: {REASON}}}")
    assert order(page(folder, "dreiebok.md"), moved, anchor) == [anchor, moved]
    first, second = 'id="steg-skyss"', 'id="steg-rekruttering"'
    assert order(page(folder, "index.html"), first, second) == [second, first]
    assert "må vente på «Invitere flere med»" in step(folder, "Ordne skyss")
    assert f"endret etter: «informasjonsmote» → «rekruttering». Begrunnelse: {REASON}" in explained(folder, "skyss")
    assert "«Ordne skyss»: feltet «etter» er endret fra " in deviations(folder)
    assert f"Begrunnelse: {REASON} ({place(folder, 'skyss:')})" in deviations(folder)


def test_a_note_follows_its_step_when_the_step_moves(tmp_path: Path) -> None:
    folder = honefoss(tmp_path)
    write(folder, "notater/skyss.md", "Nøkkelen til bussen henger i skapet.\n")
    render_area(folder, TODAY)
    note, anchor = "Nøkkelen til bussen henger i skapet.", "### Invitere flere med"
    assert order(page(folder, "dreiebok.md"), note, anchor) == [note, anchor]
    assert note in step(folder, "Ordne skyss")
    add(folder, "tilpasning:\n  steg:\n    skyss: {endre: {etter: [rekruttering]}}")
    render_area(folder, TODAY)
    assert order(page(folder, "dreiebok.md"), note, anchor) == [anchor, note]
    assert note in step(folder, "Ordne skyss")
    assert order(page(folder, "index.html"), 'id="steg-rekruttering"', f"<p>{note}</p>")[1] == f"<p>{note}</p>"


def test_a_note_to_a_step_that_is_taken_out_is_kept_and_said(tmp_path: Path) -> None:
    folder = honefoss(tmp_path)
    write(folder, "notater/vise-fram.md", "Vi har tre telt.\n")
    add(folder, "tilpasning:\n  steg:\n    vise-fram: {fjern: true, begrunnelse: Vi har bydag}")
    written = render_area(folder, TODAY)
    assert written.written
    assert (folder / "notater" / "vise-fram.md").read_text(encoding="utf-8") == "Vi har tre telt.\n"
    assert "Vi har tre telt." not in page(folder, "dreiebok.md")


@pytest.mark.parametrize(
    ("setting", "said"),
    [
        ("faser:\n  forankring: av", "Forankring"),
        ("betegnelser:\n  enslige-eldre: eldre som bor alene her", "eldre som bor alene her"),
    ],
)
def test_what_the_config_itself_decides_is_a_deviation_too(setting: str, said: str, tmp_path: Path) -> None:
    folder = honefoss(tmp_path)
    add(folder, setting)
    render_area(folder, TODAY)
    assert said in deviations(folder)
    assert "(naermiljo.yaml)" in deviations(folder)


def test_a_change_that_is_taken_back_leaves_no_trace(tmp_path: Path) -> None:
    folder = honefoss(tmp_path)
    before = {name: page(folder, name) for name in ("dreiebok.md", "index.html")}
    added = "tilpasning:\n  steg:\n    vise-fram: {fjern: true, begrunnelse: Vi har bydag}\n"
    add(folder, added.rstrip("\n"))
    render_area(folder, TODAY)
    assert page(folder, "dreiebok.md") != before["dreiebok.md"]
    replace_in(folder, added, "")
    render_area(folder, TODAY)
    assert {name: page(folder, name) for name in before} == before
