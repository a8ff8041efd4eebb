from __future__ import annotations

import datetime as dt
from pathlib import Path

import pytest
from tests.checking.test_privacy import FIRST, SECOND, control
from tests.folders import honefoss, replace_in, ulleral, write

from naermiljomodell.booklets import BOOKLETS, booklet, collect
from naermiljomodell.domain.shared import SharedIdea

DAY = dt.date(2027, 6, 1)
IDEAS = """\
id;dato;tekst;steg;målgruppe;sted;status;eier;svar;svardato;tiltak
a;2027-02-01;Sy sammen på biblioteket;lokal-idedugnad;innvandrere;Solbakken 3;i-gang;Biblioteket;Ja;2027-02-08;Syverksted
b;2027-02-01;Kari Nordmann vil låne bort tilhengeren;;;;vedtatt;;;;
c;2027-02-01;Ring 900 00 000 om hage;;;;gjennomført;;;;
d;2027-02-01;Badeland;;;;avvist;;Nei;2027-02-08;
e;2027-02-01;Flere benker;;;;mottatt;;;;
f;2028-02-01;Kommer senere;;;;vedtatt;;;;
"""


@pytest.fixture
def places(tmp_path: Path) -> list[Path]:
    """Give two neighbourhoods with ideas."""
    there = [ulleral(tmp_path), honefoss(tmp_path)]
    write(there[1], "ideer.csv", IDEAS)
    return there


def test_only_what_was_decided_on_and_tells_of_nobody_is_passed_on(places: list[Path]) -> None:
    found = collect(places, DAY)
    assert found.shared.areas == ("Ullerål", "Hønefoss")
    assert [idea.action for idea in found.shared.ideas] == ["Hagedag", "Syverksted"]
    assert found.shared.ideas[1] == SharedIdea(
        "Hønefoss",
        "Sy sammen på biblioteket",
        "Syverksted",
        "i-gang",
        found.shared.ideas[1].group,
        found.shared.ideas[1].step,
    )
    assert "innvandr" in found.shared.ideas[1].group
    assert found.shared.ideas[1].step
    assert found.shared.left_out == 2
    assert found.problems == ()


@pytest.mark.parametrize("id_", BOOKLETS)
@pytest.mark.parametrize("language", ["nb", "nn", "en"])
def test_a_booklet_has_the_ideas_of_all_and_nothing_of_people_or_their_places(
    id_: str, language: str, places: list[Path]
) -> None:
    found = collect(places, DAY, language)
    assert found.host is not None
    text = booklet(found.shared, found.host, id_, "md", DAY).decode()
    for there in ("Syverksted", "Hagedag", "Hønefoss", "Ullerål"):
        assert there in text
    for gone in ("Solbakken", "Kari", "900 00", "Badeland", "Flere benker", "Plenen", "Velforeningen", "Kommer senere"):
        assert gone not in text
    assert text.splitlines()[0].endswith(" Hønefoss og Ullerål")


def test_the_ideas_stand_under_whom_they_are_for_and_the_idea_booklet_tells_what_was_left_out(
    places: list[Path],
) -> None:
    found = collect(places, DAY)
    assert found.host is not None
    text = booklet(found.shared, found.host, "idehefte", "md", DAY).decode()
    own, all_ = text.index("### Personer med innvandrerbakgrunn"), text.index("### For alle")
    assert own < text.index("**Syverksted** – ideen: Sy sammen på biblioteket (Hønefoss, i gang") < all_
    assert all_ < text.index("**Hagedag**")
    assert "2 ideer er utelatt" in text


def test_a_booklet_of_one_place_tells_no_small_places_either(places: list[Path]) -> None:
    found = collect(places[:1], DAY)
    assert found.host is not None
    alone = booklet(found.shared, found.host, "idehefte", "md", DAY).decode()
    assert "Plenen ved borettslaget" not in alone


def test_a_folder_that_cannot_be_read_is_told_and_the_others_are_collected(places: list[Path], tmp_path: Path) -> None:
    replace_in(places[0], "navn: Ullerål", "nawn: Ullerål")
    found = collect([places[0], tmp_path / "borte", places[1]], DAY)
    assert found.shared.areas == ("Hønefoss",)
    assert {problem.code for problem in found.problems} >= {"NM102", "NM300"}
    assert found.host is not None
    assert found.host.folder is not None
    assert found.host.folder.area.name == "Hønefoss"


def test_the_ideas_of_a_place_with_other_errors_are_taken_but_not_its_model(places: list[Path]) -> None:
    digits = "010145500"
    digits += control(digits, FIRST)
    write(places[1], "logg.csv", f"dato;steg;hva\n2027-01-11;pilot;{digits}{control(digits, SECOND)}\n")
    found = collect([places[1]], DAY)
    assert [idea.action for idea in found.shared.ideas] == ["Syverksted"]
    assert (found.host, found.problems) == (None, ())
