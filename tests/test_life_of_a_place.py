"""The whole life of one place, as a coordinator goes through it: each figure is worked out by hand beside where it is looked for."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest
from tests.cli.commands.calling import call
from tests.folders import replace_in

AREA = {
    "start: ": "  start: 2027-01-11\n  slutt: 2029-12-31\n",
    "#innbyggere: ": "innbyggere: 2000\n",
    "#eier: ": "eier: Folkehelsekoordinator\n",
}
CHOSEN = """
innbyggere_i_målgruppene:
  enslige-eldre: {innbyggere: 240, kilde: "Folkehelseoversikten, 2026"}
  innvandrere: {innbyggere: 160, kilde: "Folkehelseoversikten, 2026"}
mål:
  hovedmål: Flere møtes i hverdagen
  delmål:
    - id: mote
      tekst: Et sted å møtes hver uke
      indikatorer: [moteplasser-antall, ensomhet-0-10]
      steg: [ny-moteplass]
finansiering: [dam-helse]
bevilgninger:
  - {ordning: dam-helse, år: 2027, kr: 250000}
  - {ordning: dam-helse, år: 2028, kr: 100000}
tilpasning:
  steg:
    vise-fram: {fjern: true, begrunnelse: "Laget viser fram selv, på årsmøtet"}
"""
MEETINGS = """2027-02-10;informasjonsmote;Møte med lagene;24;;;9;12;1500;Lagene vil være med;Ringe dem som ikke kom;
2027-05-05;workshop-2-innbyggere;Workshop på skolen;40;16;;7;30;8200;Tre ideer går videre;Svare innen åtte uker;
"""
OPENING = "2028-03-01;ny-moteplass;Kafeen åpnet;30;14;;4;20;5300;;;i1\n"
IDEAS = """i1;2027-05-05;Kafé på lørdager;workshop-2-innbyggere;;Samfunnshuset;mottatt;;;;;
i2;2027-05-05;Badeanlegg;workshop-2-innbyggere;;;mottatt;;;;;
i3;2027-05-05;Benker langs elva;workshop-2-innbyggere;;;mottatt;;;;;
"""
BEFORE = """lag-i-listen;2027-01;12;;;;;;;;;
lag-pa-informasjonsmote;2027-02;9;;;;;;;;;
ensomhet-0-10;2027-03;;;48;160;;;;;AB-skjema;
moteplasser-antall;2027-03;3;;;;;;;;;
"""
AFTER = """lag-pa-idedugnad;2027-05;7;;;;;;;;;
nye-lag-antall;2029-09;2;;;;;;;;;
ensomhet-0-10;2029-09;;;27;150;;;;;AB-skjema;
moteplasser-antall;2029-09;5;;;;;;;;;
deltakere-malgrupper;2029-09;80;;;;;;;;;
deltakere-malgrupper;2029-09;12;;;;;;;enslige-eldre;;
deltakere-malgrupper;2029-09;10;;;;;;;innvandrere;;
"""
ACTORS = """vel;Velforeningen;velforening;bolig;;enslige-eldre;;4;;;2020;;
laget;Helselaget;velforening;frivillighet;;enslige-eldre;;3;;;2020;;
frivillig;Frivilligsentralen;frivilligsentral;frivillighet;;innvandrere;;6;;;2028-02;;
"""
FIRST_TIES = "vel;laget;samarbeider;1;;;2026;;\n"
LATER_TIES = "vel;frivillig;samarbeider;2;;;2028-05;;\n"


def add(root: Path, table: str, rows: str) -> None:
    """Write *rows* below what a table has."""
    with (root / table).open("a", encoding="utf-8") as file:
        file.write(rows)


class Place:
    """A neighbourhood in a folder, and the person who works there."""

    def __init__(self, capsys: pytest.CaptureFixture[str], here: Path) -> None:
        self.capsys = capsys
        self.here = here
        self.root = here / "solvik"

    def asks(self, *arguments: str, failed: str = "") -> str:
        """Run a command that goes well, or that finds what has *failed*, and give what it says."""
        answer = call(self.capsys, self.here, *arguments)
        assert answer.code == bool(failed), answer.out + answer.err
        assert failed in answer.out + answer.err
        return answer.out

    def reads(self, document: str) -> str:
        """Give a document of the playbook, with ordinary spaces."""
        return (self.root / "dreiebok" / f"{document}.md").read_text("utf-8").replace("\u00a0", " ")


@pytest.fixture
def place(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Place:
    """Give a place that has just begun, with what the person has filled in."""
    here = Place(capsys, tmp_path)
    here.asks("new", "--area", "Solvik", "--kommune", "Ringerike", "--today", "2027-01-11")
    config = here.root / "naermiljo.yaml"
    text = config.read_text("utf-8")
    for begins, line in AREA.items():
        text, times = re.subn(rf"^ *{re.escape(begins)}.*\n", line, text, count=1, flags=re.MULTILINE)
        assert times == 1, begins
    groups = re.compile(r"^målgrupper:\n(?: .*\n)+", re.MULTILINE)
    text, times = groups.subn("målgrupper: [enslige-eldre, innvandrere]\n", text, count=1)
    assert times == 1
    config.write_text(text + CHOSEN, encoding="utf-8")
    add(here.root, "logg.csv", MEETINGS)
    add(here.root, "ideer.csv", IDEAS)
    add(here.root, "malinger.csv", BEFORE)
    add(here.root, "aktorer.csv", ACTORS)
    add(here.root, "relasjoner.csv", FIRST_TIES)
    return here


def test_the_ideas_wait_and_the_status_says_for_how_long(place: Place) -> None:
    """From 5 May 41 days to 15 June, 71 (10 weeks) to 15 July, 102 (14 weeks) to 15 August."""
    place.asks("check", "solvik")
    early = place.asks("status", "solvik", "--today", "2027-06-15")
    assert "Ideer: 3. Med svar: 0." in early
    assert "har ventet" not in early.lower()
    assert "Har ventet i 10 uker på svar: Badeanlegg" in place.asks("status", "solvik", "--today", "2027-07-15")
    assert "For sent: har ventet i 14 uker på svar: Badeanlegg" in place.asks(
        "status", "solvik", "--today", "2027-08-15", failed="NM361"
    )


@pytest.fixture
def ended(place: Place) -> Place:
    """Give the same place three years on: answers given, the café opened, everything measured and captured again."""
    replace_in(
        place.root,
        "Samfunnshuset;mottatt;;;;;",
        "Samfunnshuset;gjennomført;Velforeningen;Ja;2027-08-20;Lørdagskafé;mote",
        "ideer.csv",
    )
    replace_in(
        place.root,
        "Badeanlegg;workshop-2-innbyggere;;;mottatt;;;;;",
        "Badeanlegg;workshop-2-innbyggere;;;avvist;;Nei. Det er for stort for oss.;2027-08-20;;",
        "ideer.csv",
    )
    add(place.root, "logg.csv", OPENING)
    add(place.root, "malinger.csv", AFTER)
    add(place.root, "relasjoner.csv", LATER_TIES)
    return place


def test_the_fourth_status_tells_what_is_answered_and_who_is_still_waited_for(ended: Place) -> None:
    """On 1 November 2029 the third idea has waited 911 days (130 weeks)."""
    told = ended.asks("status", "solvik", "--today", "2029-11-01", failed="NM361")
    assert "Ideer: 3. Med svar: 2." in told
    assert "For sent: har ventet i 130 uker på svar: Benker langs elva" in told
    assert "Badeanlegg" not in told.split("Ideene og svarene:")[1].split("\n\n")[0]


def test_the_evaluation_tells_what_the_figures_can_carry(ended: Place) -> None:
    """Each figure by hand.

    Funnel: 9 of 12 is 75.0, 7 of 9 is 77.8, and 2 to 7 is 0.29. Log: 24 + 40 + 30 = 94 turnouts, 16 + 14 = 30 new on two of
    three rows, 12 + 30 + 20 = 62 hours, 1 500 + 8 200 + 5 300 = 15 000 kr; 15 000 / 94 = 159.57 and 62 / 94 = 0.66. Two new
    places: 7 500 kr and 31 hours each. 80 people: 187.50 kr each. Groups: 12 of 80 is 15 per cent against 240 of 2 000, 12:
    1.25; 10 of 80 is 12.5 against 160 of 2 000, 8: 1.56. Loneliness: 48 of 160 is 30.0, 27 of 150 is 18.0. Ideas: none of
    three was answered within 56 days (107), one of three was said yes to, and it took 301 days, 43 weeks.
    """
    told = ended.asks("evaluate", "solvik", "--until", "2029-11-01").replace("\u00a0", " ")
    for said in (
        "Lag med på informasjonsmøte: 9 (februar 2027) – 75,0 prosent",
        "Lag med på lokal idédugnad: 7 (mai 2027) – 77,8 prosent",
        "Nye lag mot Lag med på lokal idédugnad: 0,29 til hver.",
        "Oppmøter 94, med for første gang minst 30 (ført på 2 av 3), organisasjoner 20, ansattes timer 62, kroner 15 000.",
        "Kroner til hvert oppmøte: 159,57",
        "Timer til hvert oppmøte: 0,66",
        "Kroner til hver deltaker: 187,50",
        "Kroner til hver ny møteplass: 7 500",
        "Timer til hver ny møteplass: 31",
        "15 prosent mot 12 prosent. Forholdstall 1,25.",
        "12,5 prosent mot 8 prosent. Forholdstall 1,56.",
        "Innspill med svar innen åtte uker: 0,0 prosent (av 3, regnet ut av ideene).",
        "Innspill som er vedtatt eller gjort: 33,3 prosent (av 3, regnet ut av ideene).",
        "Tid fra innspill til synlig endring: 43,0 uker (av 1, regnet ut av ideene).",
        "Delmål uten tiltak: 0 (av 1, regnet ut av målene).",
        "Først 30,0 prosent (mars 2027, svar: 160",
        "sist 18,0 prosent (september 2029, svar: 150",
        "Endring: −12,0 prosentpoeng",
        "Bedre enn først. Endringen er større enn tilfeldigheter pleier å gi.",
        "Dette er forskjellen mellom 11. januar 2027 og 1. november 2029.",
        "Frivilligsentralen – Velforeningen (samarbeider)",
        "Møteplasser i bruk: Først 3 (mars 2027), sist 5 (september 2029). Endring: +2. Alle er talt",
    ):
        assert said in told, said
    assert json.loads(ended.asks("evaluate", "solvik", "--until", "2029-11-01", "--format", "json"))["network"]["new"]


def test_the_final_report_answers_the_funder(ended: Place) -> None:
    """13 weeks after 31 December 2029 is 1 April 2030; 250 000 + 100 000 is 350 000 kr, above 300 000."""
    ended.asks(
        "report", "solvik", "--kind", "sluttrapport", "--funder", "dam-helse", "--today", "2030-01-15", "--format", "md"
    )
    told = ended.reads("sluttrapport-dam-helse")
    for said in (
        "senest 13 uker etter at prosjektet er slutt, altså 1. april 2030",
        "350 000 kr (2027: 250 000 kr, 2028: 100 000 kr)",
        "Her er støtten større, så den må legges ved",
        "75,0 prosent av 12",
        "**Et sted å møtes hver uke:** Ensomhet siste uke: Endring: −12,0 prosentpoeng",
        "77,8 prosent av 9",
        "0,29 til hver",
        "15 prosent mot 12 prosent. Forholdstall 1,25.",
        "Endring: −12,0 prosentpoeng",
        "En endring sier ikke hva som er årsaken.",
        "| Lørdagskafé | gjennomført | Velforeningen |",
        "Kroner til hver ny møteplass: 7 500",
        "Dette er forskjellen mellom 11. januar 2027 og 15. januar 2030.",
        "Laget viser fram selv, på årsmøtet",
    ):
        assert said in told, said
    assert "effekt av" not in told.lower()


def test_the_next_place_starts_from_what_was_learnt(ended: Place) -> None:
    ended.asks("new", "--area", "Hønefoss", "--from", "solvik", "--today", "2030-02-01")
    config = (ended.here / "hønefoss" / "naermiljo.yaml").read_text("utf-8")
    assert "erfaring_fra" in config
    assert "Laget viser fram selv, på årsmøtet" in config
    told = ended.asks("compare", "solvik", "hønefoss", "--until", "2030-02-01")
    assert "Vise fram det som er blitt til" in told
