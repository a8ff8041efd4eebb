"""The words on the timeline and beside it."""

from __future__ import annotations

from typing import Final

from naermiljomodell.frozen import frozen
from naermiljomodell.language.base import Said

_WEEK, _MONTH, _IN_WEEKS, _IN_MONTHS = 7, 30, 14, 90


@frozen
class TimelineWords:
    """Each field is a text with `{holes}`; all languages are filled."""

    title: Said
    part: Said
    description: Said
    moments: Said
    reports_too: Said
    chain: Said
    blocked: Said
    months_only: Said
    same: Said
    this_part: Said
    week: Said
    reports: Said
    late: Said
    day_bar: Said
    month_bar: Said
    chain_bar: Said
    goes_on: Said
    slack: Said
    event: Said
    event_month: Said
    first_due: Said
    first_due_month: Said
    answer: Said
    day_off: Said
    blocked_entry: Said
    can_wait: Said
    can_wait_about: Said
    cannot_wait: Said
    too_late: Said
    too_late_about: Said
    less_than_a_month: Said
    one_day: Said
    days: Said
    one_week: Said
    weeks: Said
    one_month: Said
    months: Said

    def waiting(self, days: int, precision: str, language: str) -> str:
        """Give in words how many *days* a step can wait, or, below 0, comes too late; about, where no day is known."""
        if days == 0:
            return self.cannot_wait.of(language)
        if precision == "dag":
            said, time = (self.can_wait if days > 0 else self.too_late), self._exactly(abs(days), language)
        else:
            said, time = (self.can_wait_about if days > 0 else self.too_late_about), self._about(abs(days), language)
            if abs(days) < _MONTH:
                said = self.can_wait if days > 0 else self.too_late
        return said.of(language).format(time=time)

    def _exactly(self, days: int, language: str) -> str:
        """Give a number of days, as whole weeks or months where there are many."""
        if days < _IN_WEEKS:
            return _counted(self.one_day, self.days, days, language)
        if days < _IN_MONTHS:
            return _counted(self.one_week, self.weeks, days // _WEEK, language)
        return _counted(self.one_month, self.months, days // _MONTH, language)

    def _about(self, days: int, language: str) -> str:
        """Give a number of days as months, of which none is known to the day."""
        if days < _MONTH:
            return self.less_than_a_month.of(language)
        return _counted(self.one_month, self.months, days // _MONTH, language)


def _counted(one: Said, many: Said, number: int, language: str) -> str:
    """Give a number with its unit."""
    return (one if number == 1 else many).of(language).format(number=number)


WORDS: Final = TimelineWords(
    title=Said("Tidslinjen", "Tidslinja", "The timeline"),
    part=Said(
        "{title}, {when} (del {part} av {parts})",
        "{title}, {when} (del {part} av {parts})",
        "{title}, {when} (part {part} of {parts})",
    ),
    description=Said(
        "Steg: {steps}. Fra {first} til {last}. Hver linje er et steg, under fasen sin. Streken viser når det gjøres.",
        "Steg: {steps}. Frå {first} til {last}. Kvar linje er eit steg, under fasen sin. Streken viser når de gjer det.",
        "Steps: {steps}. From {first} to {last}. Each line is a step, below its phase. The bar shows when it is done.",
    ),
    moments=Said(
        "Møter: {events}. Svarfrister: {answers}.",
        "Møte: {events}. Svarfristar: {answers}.",
        "Gatherings: {events}. Answers due: {answers}.",
    ),
    reports_too=Said("Rapporter: {number}.", "Rapportar: {number}.", "Reports: {number}."),
    chain=Said(
        "Den lengste kjeden avgjør når dere er ferdige: {names}.",
        "Den lengste kjeda avgjer når de er ferdige: {names}.",
        "The longest chain decides when you are done: {names}.",
    ),
    blocked=Said("Sperreperioder: {number}.", "Sperreperiodar: {number}.", "Blocked periods: {number}."),
    months_only=Said(
        "Der bare måneden er kjent, er hele måneden tegnet, og endene er oppløst.",
        "Der berre månaden er kjend, er heile månaden teikna, og endane er oppløyste.",
        "Where only the month is known, the whole month is drawn, and its ends dissolve.",
    ),
    same=Said("Tabellene under sier det samme.", "Tabellane under seier det same.", "The tables below say the same."),
    this_part=Said(
        "Denne delen viser {phases}, fra {first} til {last}. Linjer: {rows}.",
        "Denne delen viser {phases}, frå {first} til {last}. Linjer: {rows}.",
        "This part shows {phases}, from {first} to {last}. Lines: {rows}.",
    ),
    week=Said("Uke", "Veke", "Week"),
    reports=Said("Rapporter", "Rapportar", "Reports"),
    late=Said("{name} (for sent)", "{name} (for seint)", "{name} (too late)"),
    day_bar=Said("steg, kjent på dagen", "steg, kjent på dagen", "step, known to the day"),
    month_bar=Said("steg, bare måneden er kjent", "steg, berre månaden er kjend", "step, only the month is known"),
    chain_bar=Said("i den lengste kjeden", "i den lengste kjeda", "in the longest chain"),
    goes_on=Said("fortsetter i en annen del", "held fram i ein annan del", "goes on in another part"),
    slack=Said("kan vente så lenge", "kan vente så lenge", "can wait so long"),
    event=Said("møte", "møte", "gathering"),
    event_month=Said("møte en gang i måneden", "møte ein gong i månaden", "gathering some day of the month"),
    first_due=Said("første frist før steget", "første frist før steget", "first deadline before the step"),
    first_due_month=Said(
        "første frist før steget, en gang i måneden",
        "første frist før steget, ein gong i månaden",
        "first deadline before the step, some day of the month",
    ),
    answer=Said("svar eller rapport senest", "svar eller rapport seinast", "answer or report at the latest"),
    day_off=Said("helligdag", "heilagdag", "public holiday"),
    blocked_entry=Said("sperret: {why}, {when}", "sperra: {why}, {when}", "blocked: {why}, {when}"),
    can_wait=Said("kan vente {time}", "kan vente {time}", "can wait {time}"),
    can_wait_about=Said("kan vente omtrent {time}", "kan vente omtrent {time}", "can wait about {time}"),
    cannot_wait=Said("kan ikke vente", "kan ikkje vente", "cannot wait"),
    too_late=Said("kommer {time} for sent", "kjem {time} for seint", "comes {time} too late"),
    too_late_about=Said(
        "kommer omtrent {time} for sent", "kjem omtrent {time} for seint", "comes about {time} too late"
    ),
    less_than_a_month=Said("mindre enn en måned", "mindre enn ein månad", "less than a month"),
    one_day=Said("1 dag", "1 dag", "1 day"),
    days=Said("{number} dager", "{number} dagar", "{number} days"),
    one_week=Said("1 uke", "1 veke", "1 week"),
    weeks=Said("{number} uker", "{number} veker", "{number} weeks"),
    one_month=Said("1 måned", "1 månad", "1 month"),
    months=Said("{number} måneder", "{number} månader", "{number} months"),
)

MONTHS: Final = {
    "nb": ("jan.", "feb.", "mars", "april", "mai", "juni", "juli", "aug.", "sep.", "okt.", "nov.", "des."),
    "en": ("Jan", "Feb", "Mar", "Apr", "May", "June", "July", "Aug", "Sep", "Oct", "Nov", "Dec"),
}
"""Months where there is no room for their names, in bokmål and nynorsk alike."""
