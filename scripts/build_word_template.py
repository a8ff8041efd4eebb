"""Put our Word template together: A4, our styles, a footer with the area and the number of the page.

    python -m scripts.build_word_template           write src/naermiljomodell/content/word/mal.docx
    python -m scripts.build_word_template --check   tell whether it is as it would be written

The fields in it are those that a municipality may have in its own template.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Final

from naermiljomodell.rendering.word import wml
from naermiljomodell.rendering.word.package import packed

WORD: Final = Path(__file__).resolve().parents[1] / "src/naermiljomodell/content/word"
TARGET: Final = WORD / "mal.docx"
_MIME: Final = "application/vnd.openxmlformats-officedocument.wordprocessingml"
_TIES: Final = "http://schemas.openxmlformats.org/package/2006/relationships"
_PARTS: Final = {"styles": "styles", "settings": "settings", "numbering": "numbering", "footer1": "footer"}
_TAB: Final = "<w:r><w:tab/></w:r>"


def files() -> dict[str, bytes]:
    """Give the parts of the template by their names."""
    texts = {
        "[Content_Types].xml": content_types({"document": "document.main", **_PARTS}),
        "_rels/.rels": relations({"rId1": ("officeDocument", "word/document.xml")}),
        "word/_rels/document.xml.rels": relations(
            {f"rId{place}": (kind, f"{part}.xml") for place, (part, kind) in enumerate(_PARTS.items(), start=1)}
        ),
        "word/document.xml": _document(),
        "word/settings.xml": _settings(),
        "word/footer1.xml": _footer(),
    }
    own = {"word/styles.xml": "stiler.xml", "word/numbering.xml": "nummerering.xml"}
    return {
        **{name: (wml.START + text).encode() for name, text in texts.items()},
        **{name: (WORD / source).read_bytes() for name, source in own.items()},
    }


def content_types(kinds: Mapping[str, str]) -> str:
    """Give what kind each part is, by its name in the folder `word`."""
    told = "".join(
        f'<Override PartName="/word/{part}.xml" ContentType="{_MIME}.{kind}+xml"/>' for part, kind in kinds.items()
    )
    return (
        '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        f'<Default Extension="xml" ContentType="application/xml"/>{told}</Types>'
    )


def relations(ties: Mapping[str, tuple[str, str]]) -> str:
    """Give ties by their names: what kind each is, and where it leads."""
    told = "".join(
        f'<Relationship Id="{name}" Type="{wml.R}/{kind}" Target="{target}"/>' for name, (kind, target) in ties.items()
    )
    return f'<Relationships xmlns="{_TIES}">{told}</Relationships>'


def named(root: str, content: str) -> str:
    """Give *content* in the element *root* of a part, with the names that Word's elements have."""
    return f'<w:{root} xmlns:w="{wml.W}" xmlns:r="{wml.R}">{content}</w:{root}>'


def _document() -> str:
    """Give the body: a place for the document, on A4."""
    place = wml.paragraph("Normal", wml.run("{{ innhold }}"))
    return named(
        "document",
        f"<w:body>{place}<w:sectPr>"
        '<w:footerReference w:type="default" r:id="rId4"/><w:pgSz w:w="11906" w:h="16838"/>'
        '<w:pgMar w:top="1134" w:right="1134" w:bottom="1247" w:left="1134" w:header="567" w:footer="567" w:gutter="0"/>'
        "</w:sectPr></w:body>",
    )


def _settings() -> str:
    """Give how Word is to work with it: as of its newest way of setting pages, with long words divided in tables alone."""
    compatible = "http://schemas.microsoft.com/office/word"
    return named(
        "settings",
        '<w:zoom w:percent="100"/><w:defaultTabStop w:val="709"/><w:autoHyphenation/><w:compat><w:compatSetting '
        f'w:name="compatibilityMode" w:uri="{compatible}" w:val="15"/></w:compat>'
        '<w:themeFontLang w:val="nb-NO"/><w:decimalSymbol w:val=","/><w:listSeparator w:val=";"/>',
    )


def _footer() -> str:
    """Give the footer: where and what to the left, and the number of the page to the right."""
    number = wml.run("{{ side }} ") + wml.field("PAGE", "1") + wml.run(" {{ av }} ") + wml.field("NUMPAGES", "1")
    return named("ftr", wml.paragraph("Footer", wml.run("{{ bunntekst }}") + _TAB + number))


def main() -> int:
    """Write the template, or tell whether it is fresh."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--check", action="store_true", help="write nothing; give 1 when the template is not fresh")
    made = packed(files())
    if options.parse_args().check:
        return int(not TARGET.is_file() or TARGET.read_bytes() != made)
    TARGET.write_bytes(made)
    print(f"{TARGET.name}: {len(made)} bytes")
    return 0


if __name__ == "__main__":
    sys.exit(main())
