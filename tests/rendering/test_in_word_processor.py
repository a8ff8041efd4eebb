"""Word files opened by LibreOffice, which is not ours: it finds the pages, the headings, the lists and the pictures."""

from __future__ import annotations

import shutil
import subprocess
from dataclasses import replace
from pathlib import Path

import pytest
from tests.rendering.tagged import Element, opened, tree
from tests.rendering.whole import whole

from naermiljomodell.rendering import docx

OFFICE = shutil.which("soffice") or shutil.which("libreoffice")
OWN = Path(__file__).resolve().parents[2] / "docs/eksempel/mal.docx"
DOCUMENTS = ("invitasjon", "sporreskjema", "kjoreplan", "aktorrapport")

pytestmark = pytest.mark.skipif(
    OFFICE is None, reason="no LibreOffice on this machine: Word files are not opened by another"
)


@pytest.fixture(scope="module", params=["ours", "theirs"])
def pages(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> dict[str, bytes]:
    """Give each document as the PDF that LibreOffice makes of it, in our dress and in a municipality's."""
    book, folder = whole(), tmp_path_factory.mktemp("word")
    if request.param == "theirs":
        book = replace(book, appearance=replace(book.appearance, word_template=OWN.read_bytes()))
    for one in book.documents:
        if one.id in DOCUMENTS:
            (folder / f"{one.id}.docx").write_bytes(docx.render(book, one))
    assert OFFICE is not None
    settings = f"-env:UserInstallation={(folder / 'settings').as_uri()}"
    export = 'pdf:writer_pdf_Export:{"UseTaggedPDF":{"type":"boolean","value":"true"}}'
    names = [f"{id_}.docx" for id_ in DOCUMENTS]
    subprocess.run(
        [OFFICE, "--headless", settings, "--convert-to", export, *names],
        cwd=folder,
        check=True,
        capture_output=True,
        timeout=300,
    )
    return {id_: (folder / f"{id_}.pdf").read_bytes() for id_ in DOCUMENTS}


def read(data: bytes) -> tuple[Element, int]:
    """Give the tree of a PDF and how many pages it has."""
    with opened(data) as file:
        return tree(file), len(file.pages)


def test_headings_are_headings_and_lists_are_lists(pages: dict[str, bytes]) -> None:
    root, count = read(pages["invitasjon"])
    assert next(root.every("H1")).text == "Før dere sender"
    assert len(list(root.every("H2"))) > 5
    assert len(list(root.every("LI"))) > 10
    assert 8 < count < 20


def test_every_run_of_show_begins_a_page_and_heads_are_heads(pages: dict[str, bytes]) -> None:
    root, count = read(pages["kjoreplan"])
    chapters = [one.text for one in root.every("H1")]
    assert chapters[:3] == ["Arkene", "Interessentanalyse", "Stedsprofil (Place Standard-samtale)"]
    assert count >= len(chapters)
    assert {one.text for one in root.every("TH")} >= {"Ark", "Steg og tid", "Hva skjer", "Utstyr"}


def test_squares_and_lines_to_write_on_are_there(pages: dict[str, bytes]) -> None:
    root, count = read(pages["sporreskjema"])
    said = root.text
    assert said.count("☐") > 24
    assert "Under 30" in said
    assert 3 < count < 8


def test_a_figure_is_drawn_and_its_words_are_there(pages: dict[str, bytes]) -> None:
    root, _ = read(pages["aktorrapport"])
    assert [one.alt.startswith("Aktørkart") for one in root.every("Figure")] == [True]
    assert any(one.text.startswith("Aktørkart. Aktører: 18.") for one in root.every("P", "Caption", "caption"))
