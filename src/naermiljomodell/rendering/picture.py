"""A drawing as a picture of dots, where typst is installed; it draws SVG for PDF, and here for others."""

from __future__ import annotations

from functools import lru_cache
from typing import Final

from naermiljomodell.rendering.extras import PDF
from naermiljomodell.standalone import alone

_PER_INCH: Final = 200.0
_PAGE: Final = b'#set page(width: auto, height: auto, margin: 0pt)\n#image(bytes(sys.inputs.svg), format: "svg")\n'


@lru_cache(maxsize=32)
def png(svg: str) -> bytes | None:
    """Give *svg*, a drawing made for the page, as a PNG; None where typst is not installed."""
    if not PDF.is_there:
        return None
    import typst  # noqa: PLC0415  an extra

    from naermiljomodell.rendering.pdf import fonts  # noqa: PLC0415  loads what the extra needs

    said = {"svg": alone(svg, "Noto Sans")}
    return typst.compile(_PAGE, format="png", ppi=_PER_INCH, font_paths=fonts(), sys_inputs=said)
