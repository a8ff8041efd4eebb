"""A reader of Word files as strict as the schema: parts in order, every tie led somewhere, every style and list known.

The order of elements is that of ECMA-376, part 1 (transitional), for what we write and what templates hold.
"""

from __future__ import annotations

import io
import posixpath
import re
import xml.etree.ElementTree as ET
import zipfile
from collections import Counter
from collections.abc import Iterator
from typing import Final

W: Final = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
R: Final = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
TIES: Final = "{http://schemas.openxmlformats.org/package/2006/relationships}"
TYPES: Final = "{http://schemas.openxmlformats.org/package/2006/content-types}"

ORDER: Final = {
    "p": "pPr *",
    "pPr": "pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr suppressLineNumbers pBdr shd tabs "
    "suppressAutoHyphens kinsoku wordWrap overflowPunct topLinePunct autoSpaceDE autoSpaceDN bidi adjustRightInd "
    "snapToGrid spacing ind contextualSpacing mirrorIndents suppressOverlap jc textDirection textAlignment "
    "textboxTightWrap outlineLvl divId cnfStyle rPr sectPr pPrChange",
    "r": "rPr *",
    "rPr": "rStyle rFonts b bCs i iCs caps smallCaps strike dstrike outline shadow emboss imprint noProof snapToGrid "
    "vanish webHidden color spacing w kern position sz szCs highlight u effect bdr shd fitText vertAlign rtl cs em lang "
    "eastAsianLayout specVanish oMath",
    "pBdr": "top left bottom right between bar",
    "tbl": "tblPr tblGrid tr",
    "tblPr": "tblStyle tblpPr tblOverlap bidiVisual tblStyleRowBandSize tblStyleColBandSize tblW jc tblCellSpacing "
    "tblInd tblBorders shd tblLayout tblCellMar tblLook tblCaption tblDescription",
    "tblBorders": "top left start bottom right end insideH insideV",
    "tblCellMar": "top left start bottom right end",
    "tr": "tblPrEx trPr tc",
    "trPr": "cnfStyle divId gridBefore gridAfter wBefore wAfter cantSplit trHeight tblHeader tblCellSpacing jc hidden",
    "tc": "tcPr *",
    "tcPr": "cnfStyle tcW gridSpan hMerge vMerge tcBorders shd noWrap tcMar textDirection tcFitText vAlign hideMark",
    "sectPr": "headerReference footerReference footnotePr endnotePr type pgSz pgMar paperSrc pgBorders lnNumType "
    "pgNumType cols formProt vAlign noEndnote titlePg textDirection bidi rtlGutter docGrid printerSettings",
    "sdt": "sdtPr sdtEndPr sdtContent",
    "styles": "docDefaults latentStyles style",
    "docDefaults": "rPrDefault pPrDefault",
    "style": "name aliases basedOn next link autoRedefine hidden uiPriority semiHidden unhideWhenUsed qFormat locked "
    "personal personalCompose personalReply rsid pPr rPr tblPr trPr tcPr tblStylePr",
    "tblStylePr": "pPr rPr tblPr trPr tcPr",
    "numbering": "numPicBullet abstractNum num numIdMacAtCleanup",
    "abstractNum": "nsid multiLevelType tmpl name styleLink numStyleLink lvl",
    "lvl": "start numFmt lvlRestart pStyle isLgl suff lvlText lvlPicBulletId legacy lvlJc pPr rPr",
    "num": "abstractNumId lvlOverride",
    "numPr": "ilvl numId ins",
    "lvlOverride": "startOverride lvl",
    "settings": "writeProtection view zoom removePersonalInformation mirrorMargins attachedTemplate defaultTabStop "
    "autoHyphenation characterSpacingControl footnotePr endnotePr compat docVars rsids mathPr themeFontLang "
    "clrSchemeMapping decimalSymbol listSeparator",
}
"""Element -> its children in order; `*` stands for any that come after."""


def faults(data: bytes) -> list[str]:
    """Give what a strict reader would say of the Word file *data*; nothing when it is sound."""
    with zipfile.ZipFile(io.BytesIO(data)) as file:
        parts = {name: file.read(name) for name in file.namelist()}
    trees = {name: ET.fromstring(xml) for name, xml in parts.items() if name.endswith((".xml", ".rels"))}  # noqa: S314  our own
    found = [f"{name}: {fault}" for name, tree in trees.items() for fault in out_of_order(tree)]
    document = trees["word/document.xml"]
    found += [*_untied(trees, set(parts)), *_untyped(trees["[Content_Types].xml"], set(parts))]
    found += [*_unknown(document, trees), *_doubled(document), *_ill_formed(document)]
    return found


def out_of_order(tree: ET.Element) -> Iterator[str]:
    """Give each element whose children are not in the order of the schema, or that has one it cannot have."""
    for element in tree.iter():
        order = ORDER.get(element.tag.removeprefix(W), "").split() if element.tag.startswith(W) else []
        names = [child.tag.removeprefix(W) for child in element if child.tag.startswith(W)]
        if not order:
            continue
        rest = len(order) - 1 if order[-1] == "*" else None
        places = [order.index(name) if name in order else rest for name in names]
        if None in places:
            yield f"{element.tag.removeprefix(W)} may not hold {names[places.index(None)]}"
        elif places != sorted(place for place in places if place is not None):
            yield f"{element.tag.removeprefix(W)}: {' '.join(names)}"


def _untied(trees: dict[str, ET.Element], parts: set[str]) -> Iterator[str]:
    """Give each tie to a part that is not there, and each use of a tie that is not there."""
    for name, tree in trees.items():
        if name.endswith(".rels"):
            folder = posixpath.dirname(posixpath.dirname(name))
            for tie in tree.iter(f"{TIES}Relationship"):
                target = tie.get("Target", "")
                place = target[1:] if target.startswith("/") else posixpath.normpath(posixpath.join(folder, target))
                if tie.get("TargetMode") != "External" and place not in parts:
                    yield f"{name}: {place} is not there"
            continue
        about = trees.get(f"{posixpath.dirname(name)}/_rels/{posixpath.basename(name)}.rels")
        known = {tie.get("Id") for tie in about} if about is not None else set()
        for element in tree.iter():
            for key, value in element.attrib.items():
                if key.startswith(R) and value not in known:
                    yield f"{name}: the tie {value} is not there"


def _untyped(types: ET.Element, parts: set[str]) -> Iterator[str]:
    """Give each part of which it is not told what kind it is, and each kind of a part that is not there."""
    endings = {one.get("Extension", "").lower() for one in types.iter(f"{TYPES}Default")}
    named = {one.get("PartName", "").lstrip("/") for one in types.iter(f"{TYPES}Override")}
    yield from (
        f"{part} has no kind"
        for part in sorted(parts - named)
        if part.rpartition(".")[2] not in endings and part != "[Content_Types].xml"
    )
    yield from (f"{part} is told of and not there" for part in sorted(named - parts))


def _unknown(document: ET.Element, trees: dict[str, ET.Element]) -> Iterator[str]:
    """Give each style, list and place that is used and not there."""
    styles = {style.get(f"{W}styleId") for style in trees["word/styles.xml"].iter(f"{W}style")}
    numbering = next((tree for tree in trees.values() if tree.tag == f"{W}numbering"), ET.Element("none"))
    lists = {one.get(f"{W}numId") for one in numbering.findall(f"{W}num")}
    kinds = {one.get(f"{W}abstractNumId") for one in numbering.findall(f"{W}abstractNum")}
    places = {one.get(f"{W}name") for one in document.iter(f"{W}bookmarkStart")}
    for tree in (document, trees["word/styles.xml"]):
        used = {
            "pStyle": styles,
            "rStyle": styles,
            "tblStyle": styles,
            "basedOn": styles,
            "next": styles,
            "numId": lists,
        }
        for name, known in used.items():
            values = [one.get(f"{W}val") for one in tree.iter(f"{W}{name}")]
            yield from (f"{name} {value} is not there" for value in values if value not in known)
    yield from (
        f"list of kind {one.get(f'{W}val')}"
        for one in numbering.findall(f"{W}num/{W}abstractNumId")
        if one.get(f"{W}val") not in kinds
    )
    anchors = [one.get(f"{W}anchor") for one in document.iter(f"{W}hyperlink")]
    yield from (f"the place {anchor} is not there" for anchor in anchors if anchor and anchor not in places)


def _doubled(document: ET.Element) -> Iterator[str]:
    """Give each number and name that two places or two pictures bear, and names that Word does not take."""
    for tag, key in ((f"{W}bookmarkStart", f"{W}id"), (f"{W}bookmarkStart", f"{W}name")):
        count = Counter(one.get(key) for one in document.iter(tag))
        yield from (f"{value} twice" for value, times in count.items() if times > 1)
    drawing = "{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}docPr"
    count = Counter(one.get("id") for one in document.iter(drawing))
    yield from (f"picture {value} twice" for value, times in count.items() if times > 1)
    names = [one.get(f"{W}name", "") for one in document.iter(f"{W}bookmarkStart")]
    yield from (f"{name} is no name of a place" for name in names if not re.fullmatch(r"[A-Za-z]\w{0,39}", name))


def _ill_formed(document: ET.Element) -> Iterator[str]:
    """Give tables without as many cells as columns, cells that end with no paragraph, and a body that ends otherwise."""
    for table in document.iter(f"{W}tbl"):
        columns = len(table.findall(f"{W}tblGrid/{W}gridCol"))
        yield from (
            f"row of {len(row.findall(f'{W}tc'))}, not {columns}"
            for row in table.findall(f"{W}tr")
            if len(row.findall(f"{W}tc")) != columns
        )
        yield from ("a cell without a paragraph at its end" for cell in table.iter(f"{W}tc") if cell[-1].tag != f"{W}p")
    body = document[0]
    ends = [child.tag.removeprefix(W) for child in body][-2:]
    if ends != ["p", "sectPr"]:
        yield f"the body ends with {' '.join(ends)}"
