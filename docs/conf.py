# ruff: noqa: INP001  Sphinx looks for its settings here, and a folder of pages is no package
"""How the documentation is built: MyST pages in Norwegian, the furo theme, nothing fetched from the net."""

from __future__ import annotations

from naermiljomodell import __version__

project = "Nærmiljømodellen"
language = "nb_NO"
release = __version__
html_title = f"Nærmiljømodellen {release}"
html_theme = "furo"
html_search_language = "no"
html_copy_source = False
html_show_sphinx = False
html_show_copyright = False
extensions = ["myst_parser"]
exclude_patterns = ["_build", "eksempel"]
nitpicky = True
