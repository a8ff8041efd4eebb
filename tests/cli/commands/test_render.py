from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from tests.cli.commands.calling import TODAY, call, tree
from tests.folders import ROOT


@pytest.fixture
def area(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Path:
    """Give a fresh neighbourhood's folder."""
    call(capsys, tmp_path, "new", "--area", "Hønefoss", "--today", TODAY)
    return tmp_path / "hønefoss"


def test_the_files_stand_one_a_line_on_stdout(area: Path, capsys: pytest.CaptureFixture[str]) -> None:
    answer = call(capsys, area, "render", "--today", TODAY)
    assert answer.code == 0
    names = answer.out.splitlines()
    assert "dreiebok/index.html" in names
    assert all((area / name).is_file() for name in names)


def test_workbooks_can_be_asked_for(area: Path, capsys: pytest.CaptureFixture[str]) -> None:
    answer = call(capsys, area, "render", "--format", "xlsx", "--today", TODAY)
    assert (answer.code, "dreiebok/budsjett.xlsx" in answer.out.splitlines()) == (0, True)


def test_without_the_extra_the_answer_names_it_and_the_rest_works(area: Path) -> None:
    blocked = "import sys; sys.modules['xlsxwriter'] = None; sys.modules['python_calamine'] = None; "
    code = f"{blocked}from naermiljomodell.cli.main import main; main()"

    def run(*arguments: str) -> subprocess.CompletedProcess[str]:
        command = [sys.executable, "-X", "utf8", "-c", code, *arguments, "--today", TODAY]
        return subprocess.run(command, cwd=area, capture_output=True, encoding="utf-8", check=False)

    refused = run("render", "--format", "xlsx")
    assert (refused.returncode, refused.stdout) == (1, "")
    assert "«xlsx» kan ikke lages uten tillegget «excel»" in refused.stderr
    assert "Traceback" not in refused.stderr
    assert run("render").returncode == 0
    assert run("new", "--area", "Ullerål", "--kommune", "Ringerike", "--tables", "xlsx").returncode == 1
    assert run("new", "--area", "Ullerål", "--kommune", "Ringerike").returncode == 0


def test_a_hand_edited_file_survives_and_the_new_one_lies_beside(
    area: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    page = area / "dreiebok" / "index.html"
    mine = page.read_bytes() + b"<p>Vart eget.</p>"
    page.write_bytes(mine)
    answer = call(capsys, area, "render", "--today", "2027-02-01")
    assert answer.code == 3
    assert page.read_bytes() == mine
    assert (area / "dreiebok" / "index (ny).html").is_file()
    assert "NM610" in answer.err


def test_a_deleted_file_stays_deleted_until_it_is_asked_for(area: Path, capsys: pytest.CaptureFixture[str]) -> None:
    page = area / "dreiebok" / "prosjektplan.md"
    page.unlink()
    answer = call(capsys, area, "render", "--today", TODAY)
    assert answer.code == 0
    assert not page.exists()
    assert "--restore" in answer.err
    assert call(capsys, area, "render", "--restore", "--today", TODAY).code == 0
    assert page.is_file()


def test_nothing_is_written_when_a_finding_is_an_error(area: Path, capsys: pytest.CaptureFixture[str]) -> None:
    config = area / "naermiljo.yaml"
    config.write_text(config.read_text("utf-8") + "\ntull: 1\n", encoding="utf-8", newline="\n")
    before = tree(area)
    answer = call(capsys, area, "render", "--today", TODAY)
    assert answer.code == 1
    assert "Ingenting er skrevet." in answer.err
    assert answer.out == ""
    assert tree(area) == before


def test_formats_and_language_can_be_chosen(area: Path, capsys: pytest.CaptureFixture[str]) -> None:
    answer = call(capsys, area, "render", "--format", "md", "--language", "nb", "--today", TODAY)
    assert answer.code == 0
    assert [name for name in answer.out.splitlines() if name.endswith(".html")] == []


def test_without_a_day_the_clock_is_read(area: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert call(capsys, area, "render").code == 0


def test_the_calendar_is_written_when_it_is_asked_for(area: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert not list((area / "dreiebok").glob("*.ics"))
    answer = call(capsys, area, "render", "--format", "ics", "--today", TODAY)
    assert answer.code == 0
    names = answer.out.splitlines()
    assert {"dreiebok/kalender.ics", "dreiebok/kalender-prosjektleder.ics"} <= {*names}
    assert all((area / name).is_file() for name in names)
    assert (area / "dreiebok" / "kalender.ics").read_bytes().startswith(b"BEGIN:VCALENDAR\r\n")


def test_without_the_extra_its_name_is_said_and_nothing_is_written(
    area: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "icalendar", None)
    before = tree(area)
    answer = call(capsys, area, "render", "--format", "ics", "--today", "2027-02-02")
    assert answer.code == 1
    assert "NM632: «ics» kan ikke lages uten tillegget «kalender»" in answer.err
    assert answer.out == ""
    assert tree(area) == before
    assert call(capsys, area, "render", "--today", TODAY).code == 0


def without(modules: str, folder: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    """Run one command line in a process that cannot import *modules*."""
    code = (
        "import sys; sys.modules.update(dict.fromkeys(sys.argv.pop(1).split(',')))\n"
        "from naermiljomodell.cli.main import main\nmain()"
    )
    return subprocess.run(
        [sys.executable, "-X", "utf8", "-c", code, modules, *arguments],
        cwd=folder,
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
    )


@pytest.mark.parametrize(("format_", "extra"), [("docx", "word"), ("pdf", "pdf")])
def test_without_an_extra_the_command_names_it_and_all_else_works(format_: str, extra: str, area: Path) -> None:
    config, modules = area / "naermiljo.yaml", "docxtpl,docx,lxml,typst"
    written = without(modules, area, "render", "--format", "docx", "--today", TODAY)
    assert "dreiebok/dreiebok.docx" in written.stdout.splitlines()
    (area / "mal.docx").write_bytes((ROOT / "docs/eksempel/mal.docx").read_bytes())
    config.write_text(
        f"{config.read_text('utf-8')}\nutseende: {{word_mal: mal.docx}}\n", encoding="utf-8", newline="\n"
    )
    before = tree(area)
    refused = without(modules, area, "render", "--format", format_, "--today", TODAY)
    assert refused.returncode == 1
    assert "NM632" in refused.stderr
    assert f'pip install "naermiljomodell[{extra}]"' in refused.stderr
    assert "Ingenting er skrevet." in refused.stderr
    assert "Traceback" not in refused.stderr
    assert tree(area) == before
    for arguments in (
        ("render", "--today", "2027-03-01"),
        ("check",),
        ("report", "--kind", "referat", "--today", TODAY),
    ):
        assert without(modules, area, *arguments).returncode == 0, arguments


def test_word_without_typst_is_written(area: Path) -> None:
    done = without("typst", area, "render", "--format", "docx", "--today", TODAY)
    assert done.returncode == 0
    assert "dreiebok/dreiebok.docx" in done.stdout.splitlines()


def test_a_bad_template_is_told_of_and_nothing_is_written(area: Path, capsys: pytest.CaptureFixture[str]) -> None:
    config = area / "naermiljo.yaml"
    (area / "mal.docx").write_bytes(b"ikke en mal")
    text = config.read_text("utf-8").replace("#utseende:", "utseende:").replace("#  word_mal:", "  word_mal:")
    config.write_text(
        text if "\nutseende:" in text else f"{text}\nutseende: {{word_mal: mal.docx}}\n", encoding="utf-8", newline="\n"
    )
    before = tree(area)
    answer = call(capsys, area, "render", "--format", "docx", "--today", TODAY)
    assert answer.code == 1
    assert "NM314" in answer.err
    assert "word_mal" in answer.err
    assert tree(area) == before


def test_a_sheet_for_a_role_is_made_when_asked_for_and_again_at_later_renders(
    area: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    answer = call(capsys, area, "render", "--role", "frivilligleder", "--today", TODAY)
    sheet = area / "dreiebok" / "rolle-frivilligleder.md"
    assert (answer.code, "dreiebok/rolle-frivilligleder.html" in answer.out.splitlines()) == (0, True)
    first = sheet.read_bytes()
    assert call(capsys, area, "render", "--today", "2027-11-01").code == 0
    assert sheet.read_bytes() != first


def test_an_actor_or_a_kind_of_actor_has_a_sheet_too(area: Path, capsys: pytest.CaptureFixture[str]) -> None:
    actors = "id;navn;type;sektor;roller\nsentralen;Sentralen;frivilligsentral;moteplass;rekrutterer\n"
    (area / "aktorer.csv").write_text(actors, encoding="utf-8", newline="\n")
    words = ("--role", "sentralen", "--role", "frivilligsentral", "--format", "md")
    answer = call(capsys, area, "render", *words, "--today", TODAY)
    assert answer.code == 0
    assert {"dreiebok/rolle-sentralen.md", "dreiebok/rolle-frivilligsentral.md"} <= {*answer.out.splitlines()}


def test_what_a_meeting_needs_on_paper_is_written_kept_up_and_taken_away(
    area: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    step = "informasjonsmote"
    assert call(capsys, area, "render", "--print-for", step, "--format", "md", "--today", TODAY).code == 0
    folder = area / "dreiebok" / "til-utskrift" / step
    read_me = folder / "LESMEG.md"
    before = {file.name for file in folder.iterdir()}
    assert "LESMEG.md" in before
    assert any(name.endswith("kjoreplan.pdf") for name in before)
    first = read_me.read_bytes()
    assert call(capsys, area, "render", "--today", "2027-11-01").code == 0
    assert {file.name for file in folder.iterdir()} == before
    assert read_me.read_bytes() != first
    change = f"tilpasning: {{steg: {{{step}: {{fjern: true, begrunnelse: Ikke nå}}}}}}\n"
    config = area / "naermiljo.yaml"
    kept = [line for line in config.read_text("utf-8").splitlines() if not line.startswith("tilpasning:")]
    config.write_text("\n".join([*kept, change]), encoding="utf-8", newline="\n")
    assert call(capsys, area, "render", "--today", "2027-11-01").code == 0
    assert not read_me.exists()


def test_a_paper_that_a_person_has_changed_is_kept(area: Path, capsys: pytest.CaptureFixture[str]) -> None:
    words = ("render", "--print-for", "workshop-2-innbyggere", "--today")
    call(capsys, area, *words, TODAY)
    read_me = area / "dreiebok" / "til-utskrift" / "workshop-2-innbyggere" / "LESMEG.md"
    mine = read_me.read_bytes() + b"Husk kaffe."
    read_me.write_bytes(mine)
    assert call(capsys, area, *words, "2027-11-01").code == 3
    assert read_me.read_bytes() == mine
    assert read_me.with_name("LESMEG (ny).md").is_file()


@pytest.mark.parametrize(
    ("option", "word", "said"),
    [
        ("--role", "frivillegleder", "«frivillegleder» er ikke en rolle eller aktør. Mente du «frivilligleder»?"),
        ("--role", "qqqqqqqq", "«qqqqqqqq» er ikke en rolle eller aktør. Rollene og aktørene er: analytiker, "),
        ("--print-for", "workshop-2-inbyggere", "Mente du «workshop-2-innbyggere»? Møtene er: "),
        ("--print-for", "avgrense-omradet", "«avgrense-omradet» er ikke et møte i planen."),
    ],
)
def test_what_is_not_there_is_wrong_usage_with_the_nearest_and_all_there_are(
    area: Path, capsys: pytest.CaptureFixture[str], option: str, word: str, said: str
) -> None:
    before = tree(area)
    answer = call(capsys, area, "render", option, word, "--today", TODAY)
    assert (answer.code, tree(area)) == (2, before)
    assert said in answer.err


def test_a_folder_that_cannot_be_read_is_told_of_before_its_roles(
    area: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    config = area / "naermiljo.yaml"
    config.write_text(config.read_text("utf-8") + "tull: 1\n", encoding="utf-8", newline="\n")
    answer = call(capsys, area, "render", "--role", "tull", "--today", TODAY)
    assert (answer.code, "NM102" in answer.err) == (1, True)
