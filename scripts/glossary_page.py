"""The glossary both ways: the Norwegian words in files and the English names in Python."""

from __future__ import annotations

from collections import defaultdict

from scripts.docstrings import field_docs
from scripts.json_schemas import hints, records_in
from scripts.markup import code, codes, escape, heading, page, table

from naermiljomodell.domain.area import Area
from naermiljomodell.domain.model import KINDS
from naermiljomodell.domain.pack import PackHeader
from naermiljomodell.domain.record import Record
from naermiljomodell.domain.terms import TERMS
from naermiljomodell.loading.table_records import TABLES
from naermiljomodell.text import sort_key

CONCEPTS = (
    ("nærmiljø", "Area", "Stedet arbeidet gjelder, slik `naermiljo.yaml` beskriver det."),
    ("kommune", "Municipality", "Kommunen stedet ligger i, med nummer, fylke og målform."),
    ("innholdspakke", "Pack", "En mappe med faser, steg, metoder og maler."),
    ("fase", "Phase", "En del av arbeidet, med ett spørsmål som skal få svar."),
    ("steg", "Step", "Ett stykke arbeid i en fase."),
    ("metode", "Method", "En måte å arbeide sammen med folk på."),
    ("rolle", "Role", "En oppgave noen har i arbeidet. Aldri en person."),
    ("målgruppe", "TargetGroup", "Folk i en lik situasjon som arbeidet vil nå."),
    ("vilkår", "Condition", "Det som avgjør om et steg er med."),
    ("aktør", "Stakeholder", "En organisasjon, tjeneste, rolle eller gruppe."),
    ("relasjon", "Relation", "Et bånd mellom to aktører."),
    ("møteplass", "MeetingPlace", "Et sted der folk treffes."),
    ("indikator", "Indicator", "Noe som måles, og hvordan tallet leses."),
    ("måling", "Measurement", "Én verdi av en indikator en dag."),
    ("idé", "Idea", "Noe som er foreslått, med status og svar."),
    ("plan", "Plan", "Alle stegene, med eller ute, hvert med sin grunn."),
    ("planlagt steg", "PlannedStep", "Et steg slik det står i planen."),
    ("dreiebok", "Playbook", "Alt en trenger for å gjennomføre arbeidet, samlet."),
    ("funn", "Problem", "Noe verktøyet sier fra om, med kode og sted."),
    ("lag", "Layer", "En pakke eller tilpasning som legges oppå dem under."),
    ("tilpasning", "customisation", "Det ett nærmiljø eller en pakke endrer i modellen."),
)


def glossary_page() -> str:
    """Give the page: the words of the model, then every key of the files, from either language."""
    said = _meanings()
    rows = [(code(TERMS[name]), code(name), meaning) for name, meaning in said.items()]
    parts = [
        "Filene bruker norske ord, Python-koden engelske. Et felt har alltid samme ord.",
        heading(2, "Ordene i modellen", "ord"),
        table(("Norsk", "I Python", "Hva det er"), [(n, code(e), m) for n, e, m in CONCEPTS]),
        heading(2, "Fra norsk til engelsk", "norsk-engelsk"),
        table(("I filene", "I Python", "Hva det betyr"), sorted(rows, key=lambda row: (sort_key(row[0]), row[1]))),
        heading(2, "Fra engelsk til norsk", "engelsk-norsk"),
        table(("I Python", "I filene"), [(code(name), code(TERMS[name])) for name in sorted(said)]),
    ]
    return page("Ordliste", *parts)


def _meanings() -> dict[str, str]:
    """Give what each field means; where records differ, each meaning with the records that give it."""
    found: dict[str, dict[str, list[str]]] = defaultdict(lambda: defaultdict(list))
    for record in _records():
        docs = field_docs(record)
        for name in record.model_fields:
            found[name][docs[name]].append(record.__name__)
    return {
        name: " · ".join(
            escape(meaning) + (f" ({codes(sorted(records))})" if len(meanings) > 1 else "")
            for meaning, records in meanings.items()
        )
        for name, meanings in sorted(found.items())
    }


def _records() -> list[type[Record]]:
    """Give every record that a file is read into, by name."""
    waiting: list[type[Record]] = [Area, PackHeader, *KINDS.values(), *TABLES.values()]
    found: dict[str, type[Record]] = {}
    while waiting:
        record = waiting.pop()
        if record.__name__ not in found:
            found[record.__name__] = record
            waiting += [inner for hint in hints(record).values() for inner in records_in(hint)]
    return [found[name] for name in sorted(found)]
