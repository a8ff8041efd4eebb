"""The words of the workbooks that a playbook comes in: names of columns, and what steps are introduced by."""

from __future__ import annotations

from naermiljomodell.frozen import frozen
from naermiljomodell.language.base import Said


@frozen
class SheetWords:
    """Each field is a name of a column, a help text or a word that a step's facts begin with."""

    done: Said
    done_help: Said
    step: Said
    when: Said
    part: Said
    task: Said
    responsible: Said
    responsible_help: Said
    deadline: Said
    deadline_help: Said
    done_on: Said
    note: Said


WORDS = SheetWords(
    done=Said("Gjort", "Gjort", "Done"),
    done_help=Said("Velg ☑ når punktet er gjort.", "Vel ☑ når punktet er gjort.", "Choose ☑ when this has been done."),
    step=Said("Steg eller liste", "Steg eller liste", "Step or list"),
    when=Said("Når", "Når", "When"),
    part=Said("Del", "Del", "Part"),
    task=Said("Hva", "Kva", "What"),
    responsible=Said("Ansvarlig", "Ansvarleg", "Responsible"),
    responsible_help=Said(
        "En rolle eller en organisasjon, ikke navnet på en person.",
        "Ei rolle eller ein organisasjon, ikkje namnet på ein person.",
        "A role or an organisation, not a person's name.",
    ),
    deadline=Said("Frist", "Frist", "Deadline"),
    deadline_help=Said("En dato, som 15.01.2027.", "Ein dato, som 15.01.2027.", "A date, such as 15.01.2027."),
    done_on=Said("Gjort dato", "Gjort dato", "Done on"),
    note=Said("Merknad", "Merknad", "Note"),
)
