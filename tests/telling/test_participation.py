from __future__ import annotations

from tests.cli.test_participation_text import NAMES
from tests.evaluating.test_funnel import counted
from tests.evaluating.test_participation import A, B, entry, found

from naermiljomodell.evaluating.participation import PARTICIPANTS
from naermiljomodell.telling.participation import price_sentences, represented_sentences, turnout_text


def test_the_groups_are_told_before_those_of_which_it_is_not_known() -> None:
    """10 of 80 is 12.5 per cent, against 100 of 2 000, 5: 2.5."""
    here = {A: {"residents": 100, "source": "x"}}
    rows = (counted(PARTICIPANTS, 80), counted(PARTICIPANTS, 10, group=A))
    taken = found(measured=rows, residents=2000, group_residents=here, target_groups=(B, A))
    assert list(represented_sentences(taken.representation, NAMES, "nb")) == [
        "Innvandrere: 12,5 prosent mot 5 prosent. Forholdstall 2,50.",
        "Ikke målt for: enslige eldre.",
    ]
    assert list(represented_sentences((), NAMES, "nb")) == []


def test_each_price_is_told_as_a_ratio() -> None:
    """1 000 kr and 5 hours to 20 turnouts are 50 kr and 0.25 hours."""
    lines = list(price_sentences(found(entry(20, nok=1000, hours=5)).prices, "nb"))
    assert "Kroner til hvert oppmøte: 50" in lines
    assert "Timer til hvert oppmøte: 0,25" in lines
    assert "Kroner til hver deltaker: ikke oppgitt" in lines


def test_the_sums_of_rows_say_what_they_rest_on() -> None:
    assert turnout_text(found(entry(20), entry()).log, "nb").startswith("oppmøter minst 20 (ført på 1 av 2), ")
