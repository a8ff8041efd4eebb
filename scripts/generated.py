"""Every file of the repository that is made from the code, and its text."""

from __future__ import annotations

from pathlib import Path

from scripts.api_page import api_page
from scripts.command_page import command_page
from scripts.content_page import content_page
from scripts.file_pages import config_page, tables_page
from scripts.file_schemas import schema_files
from scripts.finding_pages import findings_page
from scripts.glossary_page import glossary_page
from scripts.pack_pages import PAGES as PACK_PAGES
from scripts.pack_pages import pack_page
from scripts.template_page import templates_page

from naermiljomodell.loading.core import core_pack

SCHEMAS = "src/naermiljomodell/content/schemas"
PAGES = "docs/reference"


def generated_files(root: Path) -> dict[str, str]:
    """Give the text of every generated file by its name below *root*, with `/` between parts.

    Only the example in `docs/eksempel` is read from *root*; all else comes from the installed code.
    """
    pack = core_pack("nb")
    pages = {
        "feilkoder": findings_page(),
        "innhold": content_page(pack),
        "kommandoer": command_page(),
        "maler": templates_page(root),
        "naermiljo-yaml": config_page(root, pack),
        "ordliste": glossary_page(),
        "python-api": api_page(),
        "tabeller": tables_page(root, pack),
        **{f"pakken-{name}": pack_page(name, pack) for name in PACK_PAGES},
    }
    schemas = {f"{SCHEMAS}/{name}": text for name, text in schema_files(pack).items()}
    return {**schemas, **{f"{PAGES}/{name}.md": text for name, text in pages.items()}}
