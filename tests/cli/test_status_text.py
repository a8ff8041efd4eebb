from __future__ import annotations

import dataclasses
import datetime as dt

import pytest
from tests.evaluating.test_answers import idea
from tests.evaluating.test_status import IDEAS, LOG, THREE, entry, standing
from tests.evaluating.test_waited_for import actor

from naermiljomodell.cli.status_text import status_lines
from naermiljomodell.domain.plan import Deadline
from naermiljomodell.domain.status import Status


def told(found: Status, language: str = "nb") -> str:
    """Give the whole status as text."""
    return "\n".join(status_lines(found, THREE, "Solvik", language))


def test_what_is_late_and_whom_one_waits_for_stand_before_what_comes() -> None:
    actors = (actor("vel", roles=("leder",)),)
    text = told(standing("2027-03-10", log=LOG, ideas=IDEAS, stakeholders=actors))
    assert text.startswith(
        "Status for Solvik 10. mars 2027.\nSteg i planen: 3. Ført i loggen: 1. I gang etter planen: 0."
    )
    order = ["Tiden er ute, og loggen", "Vi venter på:", "Ideene og svarene:", "ikke er nådd", "Timer og", "fire ukene"]
    assert [text.index(part) for part in order] == sorted(text.index(part) for part in order)
    assert "- Ordne (ordne), 1. februar 2027 – 7. februar 2027. Prosjektleder." in text
    assert "- «Svare»: dagen er ute for ett punkt i sjekklisten. Se om det er gjort." in text
    assert "- Prosjektleder (Vel) – For sent: Ordne." in text
    assert "- Velforeningen – Skylder svar på: En benk. Sagt ja til: En benk." in text
    assert "- Enslige eldre. Neste steg som kan nå dem: Svare." in text
    assert "- Timer ført: 10. Satt av: ikke oppgitt. Planen tar" in text
    assert "Det står på 2 av 2 linjer i loggen." in text
    assert "- Kroner ført: 1\u00a0200. Satt av: ikke oppgitt. Det står på 1 av 2 linjer i loggen." in text
    assert "- 15. mars 2027: «Svare» begynner" in text
    assert "- 16. mars 2027: møte i «Svare»: Tur" in text


def test_where_nothing_is_written_it_says_so() -> None:
    text = told(standing("2026-11-01"))
    for line in ("Ikke noe er for sent.", "Loggen er tom.", "Planen har ingenting de neste fire ukene."):
        assert line in text
    assert "Vi venter på" not in text
    assert "I gang nå" not in text


def test_a_step_that_is_on_is_told_with_nobody_when_nobody_is_named() -> None:
    text = told(standing("2027-03-16"))
    assert "- Svare (svare), 15. mars 2027 – 21. mars 2027. Ingen ansvarlig er oppgitt." in text
    assert "- Ingen ansvarlig er oppgitt – I gang: Svare." in text


def test_several_lines_of_a_checklist_are_counted_and_a_late_answer_is_told_by_its_day() -> None:
    found = standing("2027-03-10")
    late = [Deadline("2027-03-01", "sjekkliste", text, "svare", "dag") for text in ("a", "b")]
    owed = Deadline("2027-02-01", "svar", "Svar til alle.", "sporre", "måned")
    text = told(dataclasses.replace(found, late_deadlines=(owed, *late)))
    assert "- Svar til alle. Februar 2027." in text
    assert "- «Svare»: dagen er ute for 2 punkter i sjekklisten." in text


def test_a_group_that_nothing_will_reach_and_all_that_are_reached() -> None:
    assert "- Enslige eldre. Ingen steg som gjenstår, når dem." in told(standing("2027-05-01"))
    rows = (*LOG, entry("annet", "2027-01-20", target_group="eneforsorgere"))
    assert "Loggen eller ideene nevner alle målgruppene." in told(standing("2027-05-01", log=rows))


def test_a_step_without_a_date_is_counted() -> None:
    found = standing("2027-03-10")
    undated = dataclasses.replace(found.steps[0], state="uten-dato", start="", end="", precision="")
    text = told(dataclasses.replace(found, steps=(undated, *found.steps[1:])))
    assert "Uten dato: 1." in text


def test_the_next_answer_is_told_in_its_own_words() -> None:
    text = told(standing("2027-03-25", log=(entry("sporre", "2027-01-12"),)))
    assert "- 9. april 2027: Deltakerne på «Sporre» skal ha fått svar." in text


@pytest.mark.parametrize(
    ("language", "said"),
    [("nb", "Timer og kroner:"), ("nn", "Timar og kroner:"), ("en", "Hours and money:")],
)
def test_each_language_tells_the_status(language: str, said: str) -> None:
    text = told(standing("2027-03-10", log=LOG, ideas=(*IDEAS, idea("x", "2026-11-01"))), language)
    assert said in text
    assert "{" not in text
    assert dt.date.fromisoformat("2027-03-10").strftime("%Y") in text
