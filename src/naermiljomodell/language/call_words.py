"""The sentences that say whom to call first and why, and whom to introduce to whom."""

from __future__ import annotations

from naermiljomodell.frozen import frozen
from naermiljomodell.language.base import Said


@frozen
class CallWords:
    """Each field is a sentence with `{holes}`; all languages are filled. What stands under an actor does not name it again."""

    call_nobody: Said
    call_one: Said
    call_all: Said
    call_some: Said
    known_once: Said
    known_by_nobody: Said
    fewer_scarce: Said
    fewer_share: Said
    fewer_tried: Said
    fewer_perhaps: Said
    why_alone: Said
    why_pair: Said
    why_without: Said
    why_without_more: Said
    rival: Said
    rival_none: Said
    rival_sides: Said
    rival_hours: Said
    rival_ties: Said
    rival_equal: Said
    meet_groups: Said
    meet_steps: Said
    meet_both: Said


WORDS = CallWords(
    call_nobody=Said(
        "Ingen av aktørene er ført opp med målgruppene dere har valgt, så det er ingen å ringe først.",
        "Ingen av aktørane er førte opp med målgruppene de har valt, så det er ingen å ringje først.",
        "None of the actors is listed with the target groups you have chosen, so there is nobody to call first.",
    ),
    call_one=Said(
        "Dere har bare én å ringe: {actor}. Det er ikke nok.",
        "De har berre éin å ringje: {actor}. Det er ikkje nok.",
        "You have only one to call: {actor}. That is not enough.",
    ),
    call_all=Said(
        "Disse {number} er nok: hver målgruppe er kjent av minst to av dem.",
        "Desse {number} er nok: kvar målgruppe er kjend av minst to av dei.",
        "These {number} are enough: each target group is known to at least two of them.",
    ),
    call_some=Said(
        "Disse {number} er nok til å nå hver gruppe så ofte det går, opp til to ganger.",
        "Desse {number} er nok til å nå kvar gruppe så ofte det går, opp til to gonger.",
        "These {number} are enough to reach each group as often as possible, up to twice.",
    ),
    known_once=Said(
        "Bare én registrert aktør kjenner {groups}.",
        "Berre éin registrert aktør kjenner {groups}.",
        "Known to only one registered actor: {groups}.",
    ),
    known_by_nobody=Said(
        "Ingen registrert aktør kjenner {groups}.",
        "Ingen registrert aktør kjenner {groups}.",
        "Known to no registered actor: {groups}.",
    ),
    fewer_scarce=Said(
        "Ingen av dem kan utelates: hver av dem kjenner en gruppe som ikke flere enn to aktører kjenner.",
        "Ingen av dei kan utelatast: kvar av dei kjenner ei gruppe som ikkje fleire enn to aktørar kjenner.",
        "None of them can be left out: each knows a group that no more than two actors know.",
    ),
    fewer_share=Said(
        "Færre holder ikke: gruppene skal nås {times} ganger til sammen, og ingen aktør kjenner flere enn {most} av dem.",
        "Færre held ikkje: gruppene skal nåast {times} gonger til saman, og ingen aktør kjenner fleire enn {most} av dei.",
        "Fewer will not do: the groups are to be reached {times} times in all, and no actor knows more than {most}.",
    ),
    fewer_tried=Said(
        "Færre holder ikke: alle mindre utvalg er prøvd.",
        "Færre held ikkje: alle mindre utval er prøvde.",
        "Fewer will not do: all smaller sets have been tried.",
    ),
    fewer_perhaps=Said(
        "Kanskje holder det med færre, men aldri færre enn {number}.",
        "Kanskje held det med færre, men aldri færre enn {number}.",
        "Fewer may do, but never fewer than {number}.",
    ),
    why_alone=Said(
        "Ingen andre kjenner {groups}.",
        "Ingen andre kjenner {groups}.",
        "Nobody else knows {groups}.",
    ),
    why_pair=Said(
        "Bare én annen kjenner {groups}.",
        "Berre éin annan kjenner {groups}.",
        "Only one other knows {groups}.",
    ),
    why_without=Said(
        "Av de andre på listen er det bare én som kjenner {groups}.",
        "Av dei andre på lista er det berre éin som kjenner {groups}.",
        "Of the others on the list only one knows {groups}.",
    ),
    why_without_more=Said(
        "Av de andre på listen er det bare én som kjenner hver av disse gruppene: {groups}.",
        "Av dei andre på lista er det berre éin som kjenner kvar av desse gruppene: {groups}.",
        "Of the others on the list only one knows each of these groups: {groups}.",
    ),
    rival=Said(
        "Er svaret nei, ring {rival}.",
        "Er svaret nei, ring {rival}.",
        "If the answer is no, call {rival}.",
    ),
    rival_none=Said(
        "Ingen andre kan ta plassen alene.",
        "Ingen andre kan ta plassen åleine.",
        "Nobody else can take this place alone.",
    ),
    rival_sides=Said(
        "Er svaret nei, ring {rival}. Da er færre grupper kjent fra to sektorer og utenfor kommunen.",
        "Er svaret nei, ring {rival}. Då er færre grupper kjende frå to sektorar og utanfor kommunen.",
        "If the answer is no, call {rival}. Then fewer groups are known from two sectors and outside the municipality.",
    ),
    rival_hours=Said(
        "Er svaret nei, ring {rival}, som har færre timer å gi i måneden.",
        "Er svaret nei, ring {rival}, som har færre timar å gi i månaden.",
        "If the answer is no, call {rival}, with fewer hours a month to give.",
    ),
    rival_ties=Said(
        "Er svaret nei, ring {rival}, som har bånd til færre.",
        "Er svaret nei, ring {rival}, som har band til færre.",
        "If the answer is no, call {rival}, with ties to fewer actors.",
    ),
    rival_equal=Said(
        "{rival} kan like gjerne ringes.",
        "De kan like gjerne ringje {rival}.",
        "You may just as well call {rival}.",
    ),
    meet_groups=Said(
        "Hei, {one} og {other}! Dere kjenner begge {groups}. Kan vi møtes en halv time og se hva dere kan gjøre sammen?",
        "Hei, {one} og {other}! De kjenner begge {groups}. Kan vi møtast ein halv time og sjå kva de kan gjere saman?",
        "Hello, {one} and {other}! You both know {groups}. Could we meet for half an hour and see what you can do together?",
    ),
    meet_steps=Said(
        "Hei, {one} og {other}! Vi trenger begge to når vi skal i gang med «{step}». Kan vi møtes en halv time og fordele oppgavene?",
        "Hei, {one} og {other}! Vi treng begge to når vi skal i gang med «{step}». Kan vi møtast ein halv time og dele på oppgåvene?",
        "Hello, {one} and {other}! We need you both when we start on “{step}”. Could we meet for half an hour and share the tasks?",
    ),
    meet_both=Said(
        "Hei, {one} og {other}! Dere kjenner begge {groups}, og vi trenger dere til «{step}». "
        "Kan vi møtes en halv time og se hva dere kan gjøre sammen?",
        "Hei, {one} og {other}! De kjenner begge {groups}, og vi treng dykk til «{step}». "
        "Kan vi møtast ein halv time og sjå kva de kan gjere saman?",
        "Hello, {one} and {other}! You both know {groups}, and we need you for “{step}”. "
        "Could we meet for half an hour and see what you can do together?",
    ),
)
