"""Make the README's picture from the real output: the config of Ullerål on the left, its playbook on the right.

Run it after the golden files were renewed: `python -m scripts.picture`. It needs Chromium and playwright.
"""

from __future__ import annotations

import base64
import html
import shutil
import sys
from pathlib import Path

from playwright.sync_api import Page, sync_playwright

ROOT = Path(__file__).resolve().parent.parent
AREA = ROOT / "examples" / "ullerål"
TARGET = ROOT / "docs" / "bilder" / "dreiebok.png"
WIDTH, HEIGHT = 1600, 1000
LINES = 42
FLAGS = ("--no-sandbox", "--disable-gpu", "--disable-background-networking", "--force-color-profile=srgb")


def config_lines(text: str, most: int) -> str:
    """Give the first *most* lines of a config that say something: no comments, no blank lines."""
    said = [line for line in text.splitlines() if line.strip() and not line.lstrip().startswith("#")]
    return "\n".join(said[:most])


def page_html(config: str, screenshot: bytes) -> str:
    """Give the page that shows both sides."""
    picture = base64.b64encode(screenshot).decode("ascii")
    return f"""<!doctype html><html lang="nb"><meta charset="utf-8"><style>
    body {{ margin: 0; width: {WIDTH}px; height: {HEIGHT}px; display: grid; grid-template-columns: 620px 1fr;
           background: #e8edf3; font-family: system-ui, sans-serif; gap: 24px; padding: 24px; box-sizing: border-box; }}
    pre {{ margin: 0; padding: 20px; background: #14202e; color: #e9f0f7; font: 14.5px/1.5 ui-monospace, monospace;
          border-radius: 10px; overflow: hidden; white-space: pre-wrap; }}
    b {{ display: block; color: #9cc4ee; font-weight: 600; margin-bottom: 12px; }}
    img {{ width: 100%; height: 100%; object-fit: cover; object-position: top; border-radius: 10px;
          box-shadow: 0 2px 14px #0003; }}
    </style><body><pre><b>examples/ullerål/naermiljo.yaml</b>{html.escape(config)}</pre>
    <img alt="" src="data:image/png;base64,{picture}"></body></html>"""


def shoot(page: Page, width: int, height: int) -> bytes:
    """Give what *page* looks like at a size."""
    page.set_viewport_size({"width": width, "height": height})
    return page.screenshot()


def main() -> int:
    """Write the picture."""
    chromium = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
    if chromium is None:
        print("Chromium finnes ikke på maskinen.")
        return 1
    config = config_lines((AREA / "naermiljo.yaml").read_text(encoding="utf-8"), LINES)
    with sync_playwright() as play:
        browser = play.chromium.launch(executable_path=chromium, args=list(FLAGS))
        page = browser.new_page()
        page.goto((AREA / "dreiebok" / "index.html").as_uri())
        right = shoot(page, 1080, 1140)
        page.set_content(page_html(config, right))
        TARGET.parent.mkdir(parents=True, exist_ok=True)
        TARGET.write_bytes(shoot(page, WIDTH, HEIGHT))
        browser.close()
    print(TARGET.relative_to(ROOT))
    return 0


if __name__ == "__main__":
    sys.exit(main())
