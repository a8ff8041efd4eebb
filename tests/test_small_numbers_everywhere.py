"""A count of few people is in no document, in no format, in no picture, and in no answer of the program."""

from __future__ import annotations

import html
import re
import shutil
import subprocess
import zipfile
from pathlib import Path

import pytest
from tests.cli.commands.calling import call
from tests.folders import replace_in, ulleral

HIDDEN = 937
"""Below the limit of a thousand that the place has set; no other number in any document has these digits."""
THERE = 4_861
"""Another count, above the limit, which proves that what is looked for would be found."""
NEAR = re.compile(rf"(?<!\d)({HIDDEN}|{THERE // 1000}\D?{THERE % 1000})(?!\d)")
LOG = f"2025-01-12;oppsokende-kartlegging;Dør til dør;{HIDDEN};;;;;;;\n2025-01-14;oppsokende-kartlegging;På torget;{THERE};;;;;;;\n"
MEASURED = (
    f"personer-invitert;2025-01;{THERE};;;;;;\npersoner-kom;2025-01;{HIDDEN};;;;;;\n"
    f"deltakere-malgrupper;2025-01;{HIDDEN};;;;innvandrere;;\n"
    f"ensomhet-0-10;2024-12;;;{HIDDEN};{THERE};;AB;\nensomhet-0-10;2025-01;;;{HIDDEN};{THERE};;AB;\n"
)
DOCUMENTS = ("sluttrapport", "evalueringsrapport", "statusrapport")
FORMATS = ("html", "md", "docx", "pdf", "xlsx")


@pytest.fixture(scope="module")
def place(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Give Ullerål with a limit of a thousand, and a count on either side of it in each table."""
    folder = ulleral(tmp_path_factory.mktemp("sma"))
    replace_in(folder, "personvern: {terskel: 5}", "personvern: {terskel: 1000}")
    for table, rows in (("logg", LOG), ("malinger", MEASURED)):
        with (folder / f"{table}.csv").open("a", encoding="utf-8") as file:
            file.write(rows)
    return folder


def words_of(file: Path) -> str:
    """Give all that can be read in a file, tags and hidden parts of it too."""
    if file.suffix in {".docx", ".xlsx"}:
        with zipfile.ZipFile(file) as parts:
            return " ".join(parts.read(name).decode("utf-8", "ignore") for name in parts.namelist() if "xml" in name)
    if file.suffix == ".pdf":
        done = subprocess.run(["pdftotext", str(file), "-"], capture_output=True, check=True)
        return done.stdout.decode("utf-8")
    return html.unescape(file.read_text("utf-8"))


def found_in(text: str) -> set[str]:
    """Give which of the two counts stand in a text."""
    return {re.sub(r"\D", "", one) for one in NEAR.findall(text)}


@pytest.mark.parametrize("format_", FORMATS)
def test_no_document_in_any_format_has_it(place: Path, format_: str, capsys: pytest.CaptureFixture[str]) -> None:
    if format_ == "pdf" and shutil.which("pdftotext") is None:
        pytest.skip("pdftotext is not installed")
    for document in DOCUMENTS if format_ != "xlsx" else DOCUMENTS[:1]:
        made = ("--kind", document, "--today", "2025-06-01", "--format", format_)
        answer = call(capsys, place.parent, "report", place.name, *made) if format_ != "xlsx" else None
        answer = answer or call(
            capsys, place.parent, "render", place.name, "--today", "2025-06-01", "--format", format_
        )
        assert answer.code in {0, 3}, answer.err
    files = [*(place / "dreiebok").rglob(f"*.{format_}")]
    assert files
    seen = {file.stem: found_in(words_of(file)) for file in files}
    assert str(HIDDEN) not in set().union(*seen.values())
    if format_ != "xlsx":
        assert seen["sluttrapport"] == {str(THERE)}


@pytest.mark.parametrize(
    "arguments",
    [
        ("evaluate", "--until", "2025-06-01"),
        ("evaluate", "--until", "2025-06-01", "--format", "json"),
        ("status", "--today", "2025-06-01"),
        ("status", "--today", "2025-06-01", "--format", "json"),
    ],
)
def test_no_answer_of_the_program_has_it(
    place: Path, arguments: tuple[str, ...], capsys: pytest.CaptureFixture[str]
) -> None:
    command, *options = arguments
    answer = call(capsys, place.parent, command, place.name, *options)
    assert answer.out
    assert str(HIDDEN) not in found_in(answer.out)
    if command == "evaluate":
        assert str(THERE) in found_in(answer.out.replace(".0", ""))
