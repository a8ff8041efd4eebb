"""Options and arguments that several commands share."""

from __future__ import annotations

import datetime as dt
import re
from pathlib import Path

import click

_MOMENT = re.compile(r"(?:19|20|21)[0-9]{2}(?:-[0-9]{2}){0,2}")


class OneOf(click.Choice):  # type: ignore[type-arg]  # generic from click 8.2 on
    """One of a few words; any other is complained of in Norwegian."""

    def convert(self, value: object, param: click.Parameter | None, ctx: click.Context | None) -> str:
        """Give the word, or a complaint in Norwegian."""
        if value not in self.choices:
            self.fail(f"«{value}» går ikke; velg blant {', '.join(self.choices)}", param, ctx)
        return str(value)


LANGUAGES = OneOf(["nb", "nn", "en"])


class Day(click.ParamType):  # type: ignore[type-arg]  # likewise
    """A day written as `YYYY-MM-DD`."""

    name = "dato"

    def convert(self, value: object, param: click.Parameter | None, ctx: click.Context | None) -> dt.date:
        """Give the day, or a complaint in Norwegian."""
        if isinstance(value, dt.date):
            return value
        try:
            return dt.date.fromisoformat(str(value))
        except ValueError:
            self.fail(f"«{value}» er ikke en dato; skriv for eksempel 2027-01-11", param, ctx)


class Moment(click.ParamType):  # type: ignore[type-arg]  # likewise
    """A year, a month or a day, as it is written."""

    name = "tid"

    def convert(self, value: object, param: click.Parameter | None, ctx: click.Context | None) -> str:
        """Give the moment as it was written, or a complaint in Norwegian."""
        text = str(value).strip()
        try:
            dt.date.fromisoformat((text + "-01-01")[:10] if _MOMENT.fullmatch(text) else "")
        except ValueError:
            self.fail(f"«{value}» er ikke et år, en måned eller en dag; skriv for eksempel 2027-01", param, ctx)
        return text


def today() -> dt.date:
    """Give the day it is: the one place where the clock is read."""
    return dt.datetime.now(dt.UTC).astimezone().date()


def next_month(day: dt.date) -> str:
    """Give the month after *day*, as `YYYY-MM`: the start of a plan for which nobody has named one."""
    year, month = divmod(day.year * 12 + day.month, 12)
    return f"{year}-{month + 1:02}"


folder = click.argument("mappe", type=click.Path(path_type=Path), default=Path())
language = click.option("--language", "language", type=LANGUAGES, help="Språk: nb, nn eller en.")
today_option = click.option("--today", "today", type=Day(), help="Dagen dreieboken snakker fra, som 2027-01-11.")
"""Names of parameters are those that the contract of commands gives."""
