from __future__ import annotations

import click
import pytest

from naermiljomodell.cli.norwegian import LazyGroup, NoCommandError, NorwegianCommand, complaint


@pytest.mark.parametrize(
    ("error", "said"),
    [
        (click.NoSuchOption("--x"), "Det finnes ikke noe valg som heter --x."),
        (click.MissingParameter(), " mangler."),
        (click.MissingParameter(param=click.Option(["--area"])), "--area mangler."),
        (click.BadParameter("feil"), "feil"),
        (click.BadParameter("feil", param=click.Option(["--at"])), "--at: feil"),
        (click.MissingParameter(param=click.Argument(["ord_"], metavar="ID|KODE")), "ID|KODE mangler."),
        (click.MissingParameter(param=click.Argument(["mappe"])), "MAPPE mangler."),
        (click.BadOptionUsage("--at", "Option '--at' requires an argument."), "--at mangler en verdi."),
        (click.BadOptionUsage("--at", "Option '--at' does not take a value."), "--at tar ingen verdi."),
        (click.UsageError("Noe annet."), "Noe annet."),
    ],
)
def test_every_kind_of_wrong_use_has_its_sentence(error: click.ClickException, said: str) -> None:
    assert complaint(error) == said


class Two(LazyGroup):
    """A group of two commands."""

    lazy = {  # noqa: RUF012  a table that nobody changes
        "check": ("naermiljomodell.cli.commands.check", "Se etter feil."),
        "render": ("naermiljomodell.cli.commands.render", "Skriv."),
    }


def test_a_group_lists_its_commands_in_order_and_imports_one_on_demand() -> None:
    group = Two("to")
    context = click.Context(group, info_name="to")
    assert group.list_commands(context) == ["check", "render"]
    command = group.get_command(context, "check")
    assert command is not None
    assert command.name == "check"
    assert group.get_command(context, "borte") is None


def test_an_option_before_the_command_that_is_none_is_not_taken_for_a_command() -> None:
    group = Two("to")
    with pytest.raises(click.NoSuchOption):
        group.resolve_command(click.Context(group), ["--borte"])


def test_a_group_that_is_asked_for_nothing_gives_its_help() -> None:
    group = Two("to")
    with pytest.raises(NoCommandError, match="Kommandoer:"):
        group.main([], prog_name="to", standalone_mode=False)


def test_arguments_are_told_of_in_the_text_and_not_among_the_options() -> None:
    command = NorwegianCommand("x", params=[click.Argument(["mappe"]), click.Option(["--at"], help="Dag.")])
    text = command.get_help(click.Context(command, info_name="x"))
    assert "Bruk: x [VALG] MAPPE" in text
    assert [line.split()[0] for line in text.split("Valg:\n")[1].splitlines()] == ["--at", "--help"]


def test_a_command_may_be_without_a_help_option() -> None:
    command = NorwegianCommand("x", add_help_option=False)
    assert command.get_help_option(click.Context(command)) is None
