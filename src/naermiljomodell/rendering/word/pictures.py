"""A figure in a Word document: the drawing itself, and a picture of it for readers that cannot draw."""

from __future__ import annotations

import re
from typing import Final

from naermiljomodell.playbook import Figure
from naermiljomodell.rendering.picture import png
from naermiljomodell.rendering.word import roles, wml
from naermiljomodell.rendering.word.lines import Lines
from naermiljomodell.rendering.word.package import Dress
from naermiljomodell.standalone import alone, view

_SVG: Final = "http://schemas.microsoft.com/office/drawing/2016/SVG/main"
_DRAWING: Final = "http://schemas.openxmlformats.org/drawingml/2006"
_SVG_EXTENSION: Final = "{96DAC541-7B7A-43D3-8B79-37D633B846F1}"
_PER_POINT: Final = 12_700
_PER_TWENTIETH: Final = 635
_PIXEL: Final = 0.75
"""A pixel of a drawing in points."""
_HIGHEST: Final = 15 * 360_000
_FONT: Final = "Calibri, Arial, sans-serif"
_RIMMED: Final = re.compile(
    r'<g([^>]*?)(?: stroke="[^"]*"[^>]*?) paint-order="stroke">((?:<text[^>]*>[^<]*</text>)*)</g>'
)


class Pictures:
    """Draws the figures of one document."""

    def __init__(self, template: Dress, lines: Lines, elsewhere: str) -> None:
        self.template = template
        self.lines = lines
        self.elsewhere = elsewhere

    def paragraph(self, figure: Figure, number: int) -> str:
        """Give *figure* as a paragraph; *number* tells it from the other pictures of the document.

        Without typst nothing can draw the picture that old readers need, and a line says where the figure is to be seen.
        """
        picture = png(figure.svg)
        if picture is None:
            return wml.paragraph(self.lines.styles[roles.TEXT], wml.run(self.elsewhere, "<w:i/><w:iCs/>"))
        run = _run(figure, number, self._ties(figure, picture, number), _size(figure.svg, self.template.across))
        return wml.paragraph(self.lines.styles[roles.TEXT], run, keep=wml.KEEP)

    def _ties(self, figure: Figure, picture: bytes, number: int) -> tuple[str, str]:
        """Give the names of the ties to the picture and to the drawing."""
        drawing = unrimmed(alone(figure.svg, _FONT)).encode()
        return self.template.embed(f"figur{number}.png", picture), self.template.embed(f"figur{number}.svg", drawing)


def unrimmed(svg: str) -> str:
    """Give *svg* with each text that has a rim behind it written twice: Word draws the rim over the letters."""

    def twice(found: re.Match[str]) -> str:
        whole, texts = found[0], found[2]
        return f"{whole.replace(' paint-order=' + chr(34) + 'stroke' + chr(34), ' aria-hidden=' + chr(34) + 'true' + chr(34))}<g{found[1]}>{texts}</g>"

    return _RIMMED.sub(twice, svg)


def _size(svg: str, across: int) -> tuple[int, int]:
    """Give width and height of a picture in Word's smallest units: its own size, or less where there is less room."""
    wide, high = (float(length) * _PIXEL * _PER_POINT for length in view(svg)[2:])
    scale = min(1.0, across * _PER_TWENTIETH / wide, _HIGHEST / high)
    return round(wide * scale), round(high * scale)


def _run(figure: Figure, number: int, ties: tuple[str, str], size: tuple[int, int]) -> str:
    """Give the run that holds a picture, with what is said in its place."""
    said = wml.safe(f"{figure.title}. {figure.description}")
    title = wml.safe(figure.title)
    wide, high = size
    return (
        f'<w:r><w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0" xmlns:wp="{_DRAWING}/wordprocessingDrawing">'
        f'<wp:extent cx="{wide}" cy="{high}"/><wp:docPr id="{number}" name="{title}" descr="{said}"/>'
        "<wp:cNvGraphicFramePr/>"
        f'<a:graphic xmlns:a="{_DRAWING}/main"><a:graphicData uri="{_DRAWING}/picture">'
        f'<pic:pic xmlns:pic="{_DRAWING}/picture"><pic:nvPicPr><pic:cNvPr id="{number}" name="{title}" descr="{said}"/>'
        f'<pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:embed="{ties[0]}" xmlns:r="{wml.R}"><a:extLst>'
        f'<a:ext uri="{_SVG_EXTENSION}"><asvg:svgBlip xmlns:asvg="{_SVG}" r:embed="{ties[1]}"/></a:ext></a:extLst></a:blip>'
        "<a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr>"
        f'<a:xfrm><a:off x="0" y="0"/><a:ext cx="{wide}" cy="{high}"/></a:xfrm>'
        '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline>'
        "</w:drawing></w:r>"
    )
