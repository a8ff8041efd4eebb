"""Put together the Word template of the made-up municipality in `docs/eksempel`, as Word in Norwegian would save it.

    python -m scripts.example_template           write docs/eksempel/mal.docx
    python -m scripts.example_template --check   tell whether it is as it would be written

Its styles bear Norwegian ids, it has margins, a header and a footer of its own, and it lacks most of the styles we use.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from typing import Final

from scripts.build_word_template import content_types, named, relations

from naermiljomodell.rendering.word import wml
from naermiljomodell.rendering.word.package import packed

TARGET: Final = Path(__file__).resolve().parents[1] / "docs/eksempel/mal.docx"
_GREEN: Final = '<w:color w:val="0B5345"/>'
_PARTS: Final = {
    "styles": "styles",
    "settings": "settings",
    "numbering": "numbering",
    "header1": "header",
    "footer1": "footer",
}
_BULLETS: Final = '<w:numPr><w:numId w:val="3"/></w:numPr>'


def files() -> dict[str, bytes]:
    """Give the parts of the template by their names."""
    ties = {f"rId{place}": (kind, f"{part}.xml") for place, (part, kind) in enumerate(_PARTS.items(), start=1)}
    texts = {
        "[Content_Types].xml": content_types({"document": "document.main", **_PARTS}),
        "_rels/.rels": relations({"rId1": ("officeDocument", "word/document.xml")}),
        "word/_rels/document.xml.rels": relations(ties),
        "word/document.xml": _document(),
        "word/styles.xml": _styles(),
        "word/numbering.xml": _numbering(),
        "word/settings.xml": named("settings", '<w:defaultTabStop w:val="708"/>'),
        "word/header1.xml": named("hdr", _header()),
        "word/footer1.xml": named("ftr", _footer()),
    }
    return {name: wml.START.encode() + text.encode() for name, text in texts.items()}


def _document() -> str:
    """Give a body with words that give way, and a page that stays."""
    words = wml.paragraph("Tittel", wml.run("Tittel på dokumentet")) + wml.paragraph("", wml.run("Skriv teksten her."))
    return named(
        "document",
        f"<w:body>{words}<w:sectPr>"
        '<w:headerReference w:type="default" r:id="rId4"/><w:footerReference w:type="default" r:id="rId5"/>'
        '<w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1985" w:right="1418" w:bottom="1701" w:left="1418" w:header="709" '
        'w:footer="709" w:gutter="0"/><w:cols w:space="708"/></w:sectPr></w:body>',
    )


def _styles() -> str:
    """Give the styles: few, with Norwegian ids, in the colours of the municipality."""
    letters = '<w:rFonts w:ascii="Georgia" w:hAnsi="Georgia" w:cs="Georgia"/>'
    headings = "".join(
        f'<w:style w:type="paragraph" w:styleId="Overskrift{level}"><w:name w:val="heading {level}"/><w:basedOn w:val="Normal"/>'
        f'<w:next w:val="Normal"/><w:uiPriority w:val="9"/><w:qFormat/><w:pPr><w:keepNext/><w:spacing w:before="{before}" '
        f'w:after="80"/><w:outlineLvl w:val="{level - 1}"/></w:pPr><w:rPr>{letters}{_GREEN}<w:sz w:val="{size}"/></w:rPr></w:style>'
        for level, before, size in ((1, 400, 34), (2, 280, 27), (3, 200, 23))
    )
    return named(
        "styles",
        '<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Arial" w:eastAsia="Arial" w:hAnsi="Arial" w:cs="Arial"/>'
        '<w:sz w:val="21"/><w:lang w:val="en-US" w:eastAsia="en-US" w:bidi="ar-SA"/></w:rPr></w:rPrDefault><w:pPrDefault>'
        '<w:pPr><w:spacing w:after="140" w:line="276" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>'
        '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>'
        '<w:style w:type="table" w:default="1" w:styleId="Vanligtabell"><w:name w:val="Normal Table"/><w:uiPriority w:val="99"/>'
        '<w:semiHidden/><w:unhideWhenUsed/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:left w:w="108" '
        'w:type="dxa"/><w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>'
        '<w:style w:type="paragraph" w:styleId="Tittel"><w:name w:val="Title"/><w:basedOn w:val="Normal"/><w:next '
        'w:val="Normal"/><w:qFormat/><w:pPr><w:spacing w:after="240"/></w:pPr>'
        f'<w:rPr>{letters}{_GREEN}<w:sz w:val="52"/></w:rPr></w:style>{headings}'
        '<w:style w:type="paragraph" w:styleId="Punktliste"><w:name w:val="List Bullet"/><w:basedOn w:val="Normal"/>'
        f'<w:qFormat/><w:pPr>{_BULLETS}<w:spacing w:after="60"/><w:contextualSpacing/></w:pPr></w:style>',
    )


def _numbering() -> str:
    """Give the municipality's own bullets."""
    return named(
        "numbering",
        '<w:abstractNum w:abstractNumId="5"><w:multiLevelType w:val="hybridMultilevel"/><w:lvl w:ilvl="0"><w:start w:val="1"/>'
        '<w:numFmt w:val="bullet"/><w:pStyle w:val="Punktliste"/><w:lvlText w:val="■"/><w:lvlJc w:val="left"/><w:pPr>'
        f'<w:ind w:left="397" w:hanging="397"/></w:pPr><w:rPr>{_GREEN}<w:sz w:val="16"/></w:rPr></w:lvl></w:abstractNum>'
        '<w:num w:numId="3"><w:abstractNumId w:val="5"/></w:num>',
    )


def _header() -> str:
    """Give the header: whose paper it is, and what is on it; Word splits a field where one has stopped to think."""
    line = '<w:pPr><w:pBdr><w:bottom w:val="single" w:sz="8" w:space="4" w:color="0B5345"/></w:pBdr></w:pPr>'
    whose = wml.run("{{ kommune }} kommune", f"<w:b/>{_GREEN}")
    return f"<w:p>{line}{whose}{wml.run(' · {{ titt', _GREEN)}{wml.run('el }}', _GREEN)}</w:p>"


def _footer() -> str:
    """Give the footer, with the number of the page."""
    return wml.paragraph("", wml.run("{{ dato }} · {{ side }} ") + wml.field("PAGE", "1"))


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
