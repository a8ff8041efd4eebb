"""Options and arguments that several commands share."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import click

LANGUAGES = click.Choice(["nb", "nn", "en"])


class Day(click.ParamType):
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
