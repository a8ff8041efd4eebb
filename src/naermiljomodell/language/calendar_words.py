"""The words of the calendar: what its entries are called, and the sentences that stand in them."""

from __future__ import annotations

from typing import Final

from naermiljomodell.frozen import frozen
from naermiljomodell.language.base import Said


@frozen
class CalendarWords:
    """Each field is a word or a sentence with `{holes}`; all languages are filled."""

    name: Said
    name_for_role: Said
    about: Said
    about_role: Said
    step: Said
    gathering: Said
    deadline: Said
    cancelled: Said
    month_only: Said
    year_only: Said
    counted_from_proposal: Said
    of_step: Said
    responsible: Said
    hours: Said
    groups: Said
    before: Said
    during: Said
    after: Said
    say: Said
    done_when: Said
    run_of_show: Said
    more: Said
    online: Said
    deadline_one: Said
    deadline_many: Said
    for_whom: Said


WORDS: Final = CalendarWords(
    name=Said("Nærmiljøarbeid i {area}", "Nærmiljøarbeid i {area}", "Neighbourhood work in {area}"),
    name_for_role=Said("{role}: nærmiljøarbeid i {area}", "{role}: nærmiljøarbeid i {area}", "{role}: {area}"),
    about=Said(
        "Steg, treff og frister i planen. Når planen er endret, importerer dere filen på nytt, og det som er flyttet, "
        "flytter seg her også.",
        "Steg, treff og fristar i planen. Når planen er endra, importerer de fila på nytt, og det som er flytta, flyttar "
        "seg her òg.",
        "Steps, gatherings and deadlines of the plan. When the plan has changed, import the file again, and what was moved "
        "moves here too.",
    ),
    about_role=Said(
        "Det rollen «{role}» har ansvaret for.",
        "Det rolla «{role}» har ansvaret for.",
        "What the role “{role}” is in charge of.",
    ),
    step=Said("Steg", "Steg", "Step"),
    gathering=Said("Treff", "Treff", "Gathering"),
    deadline=Said("Frist", "Frist", "Deadline"),
    cancelled=Said("Avlyst: {title}", "Avlyst: {title}", "Cancelled: {title}"),
    month_only=Said(
        "Forslag: Bare måneden er kjent ({when}). Sett dagen når dere vet den.",
        "Framlegg: Berre månaden er kjend ({when}). Set dagen når de veit han.",
        "Proposal: Only the month is known ({when}). Set the day when you know it.",
    ),
    year_only=Said(
        "Forslag: Bare året er kjent ({when}). Sett dagen når dere vet den.",
        "Framlegg: Berre året er kjent ({when}). Set dagen når de veit han.",
        "Proposal: Only the year is known ({when}). Set the day when you know it.",
    ),
    counted_from_proposal=Said(
        "Forslag: Fristen er regnet fra en dag som ikke er satt ennå.",
        "Framlegg: Fristen er rekna frå ein dag som ikkje er sett enno.",
        "Proposal: The deadline is counted from a day that is not set yet.",
    ),
    of_step=Said(
        "Til «{step}», som begynner {when}.", "Til «{step}», som byrjar {when}.", "For “{step}”, which begins {when}."
    ),
    responsible=Said("**Ansvarlig:** {role}", "**Ansvarleg:** {role}", "**Responsible:** {role}"),
    hours=Said("**Arbeid:** {hours}", "**Arbeid:** {hours}", "**Work:** {hours}"),
    groups=Said("**For:** {groups}", "**For:** {groups}", "**For:** {groups}"),
    before=Said("**Før**", "**Før**", "**Before**"),
    during=Said("**Underveis**", "**Undervegs**", "**Along the way**"),
    after=Said("**Etter**", "**Etter**", "**Afterwards**"),
    say=Said("**Si dette når dere inviterer**", "**Sei dette når de inviterer**", "**Say this when you invite**"),
    done_when=Said("**Ferdig når:** {text}", "**Ferdig når:** {text}", "**Done when:** {text}"),
    run_of_show=Said("Kjøreplan: {address}", "Køyreplan: {address}", "Run of show: {address}"),
    more=Said("Mer i dreieboken: {address}", "Meir i dreieboka: {address}", "More in the playbook: {address}"),
    online=Said("På nett", "På nett", "Online"),
    deadline_one=Said("Frist: {text}", "Frist: {text}", "Deadline: {text}"),
    deadline_many=Said(
        "Frist: {number} ting til «{step}»",
        "Frist: {number} ting til «{step}»",
        "Deadline: {number} things for “{step}”",
    ),
    for_whom=Said("{text} – for {groups}", "{text} – for {groups}", "{text} – for {groups}"),
)
