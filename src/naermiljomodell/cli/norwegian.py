"""Commands whose help and complaints are in Norwegian; a command's module is imported when it is called."""

from __future__ import annotations

from collections.abc import Mapping
from importlib import import_module

import click


class NoCommandError(click.UsageError):
    """Nothing was asked for; the text is the help."""


class NorwegianCommand(click.Command):
    """A command with Norwegian headings in its help."""

    def format_usage(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write the line that shows the form of the call."""
        pieces = " ".join(self.collect_usage_pieces(ctx)).replace("[OPTIONS]", "[VALG]")
        pieces = pieces.replace("COMMAND [ARGS]...", "KOMMANDO …")
        formatter.write_usage(ctx.command_path, pieces, prefix="Bruk: ")

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        """Take the words of a call; one too many is said in Norwegian."""
        try:
            return super().parse_args(ctx, args)
        except click.UsageError as error:
            if type(error) is click.UsageError:
                raise click.UsageError("Det er for mange ord i kommandoen.", ctx) from error
            raise

    def format_options(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write the options with their help; arguments are told of in the text above."""
        records = (param.get_help_record(ctx) for param in self.get_params(ctx) if isinstance(param, click.Option))
        rows = [(name, text.replace("[required]", "(må være med)")) for name, text in filter(None, records)]
        with formatter.section("Valg"):
            formatter.write_dl(rows)

    def get_help_option(self, ctx: click.Context) -> click.Option | None:
        """Give `--help` with Norwegian words."""
        option = super().get_help_option(ctx)
        if option is not None:
            option.help = "Vis denne hjelpen."
        return option


class LazyGroup(NorwegianCommand, click.Group):
    """A group that knows the names and one line of each command, and imports the rest on demand."""

    lazy: Mapping[str, tuple[str, str]]
    """Name of a command -> module and one line of help."""

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        """Take the words of a call. Raises `NoCommandError` when there are none."""
        if not args and not ctx.resilient_parsing:
            raise NoCommandError(ctx.get_help(), ctx)
        return super().parse_args(ctx, args)

    def list_commands(self, ctx: click.Context) -> list[str]:
        """Give the names of the commands in the order they are used."""
        del ctx
        return list(self.lazy)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """Give a command, imported now."""
        del ctx
        if cmd_name not in self.lazy:
            return None
        command: click.Command = import_module(self.lazy[cmd_name][0]).command
        return command

    def format_options(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write the options and the commands."""
        NorwegianCommand.format_options(self, ctx, formatter)
        with formatter.section("Kommandoer"):
            formatter.write_dl([(name, help_) for name, (_, help_) in self.lazy.items()])

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """Give the command that the first argument names; for an unknown one the nearest is suggested."""
        if args and args[0] not in self.lazy and not args[0].startswith("-"):
            from naermiljomodell.text import nearest  # noqa: PLC0415  only for a name that is wrong

            near = nearest(args[0], self.lazy)
            tail = f" Mente du «{near}»?" if near else ""
            raise click.UsageError(f"Det finnes ingen kommando som heter «{args[0]}».{tail}", ctx)
        return super().resolve_command(ctx, args)


def complaint(error: click.ClickException) -> str:
    """Give in Norwegian what is wrong with a call."""
    if isinstance(error, click.NoSuchOption):
        near = f" Mente du {', '.join(error.possibilities)}?" if error.possibilities else ""
        return f"Det finnes ikke noe valg som heter {error.option_name}.{near}"
    if isinstance(error, click.MissingParameter):
        return f"{_named(error.param)} mangler."
    if isinstance(error, click.BadParameter):
        return f"{_named(error.param)}: {error.message}" if error.param else error.message
    if isinstance(error, click.BadOptionUsage):
        lacks = "requires" in error.message
        return f"{error.option_name} {'mangler en verdi' if lacks else 'tar ingen verdi'}."
    return error.message


def _named(param: click.Parameter | None) -> str:
    """Give what a parameter is called on the command line."""
    if param is None:
        return ""
    return param.opts[0] if isinstance(param, click.Option) else param.metavar or param.opts[0].upper()
