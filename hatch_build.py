"""Build hook: the wheel also holds the content in compiled form, so that a start need not read and compile it."""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface
from packaging.requirements import Requirement

NEEDED = frozenset({"jinja2", "pydantic", "pyyaml"})
"""The runtime dependencies that compiling the content needs."""


class CompiledContent(BuildHookInterface[Any]):
    """Adds `content/compiled/` to the wheel; an editable install reads the content's own files."""

    def dependencies(self) -> list[str]:
        """Give what the build environment needs, with the versions that `project.dependencies` asks for."""
        return [line for line in self.metadata.core.dependencies if Requirement(line).name.lower() in NEEDED]

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Compile the content and add it to the files of the wheel.

        Raises `ValueError` when the core pack has findings: such a pack must not be shipped.
        """
        if version == "editable":
            return
        sys.path[:0] = [str(Path(self.root, "src")), self.root]
        from scripts.compile_pack import TARGET, compiled_files  # noqa: PLC0415  the path is known only now

        self.folder = tempfile.TemporaryDirectory()
        for name, text in compiled_files(Path(self.root)).items():
            file = Path(self.folder.name, name)
            file.write_text(text, encoding="utf-8", newline="\n")
            build_data["force_include"][str(file)] = (TARGET.relative_to("src") / name).as_posix()

    def finalize(self, version: str, build_data: dict[str, Any], artifact_path: str) -> None:  # noqa: ARG002  hatch calls it so
        """Remove the files that were made on the way."""
        if version != "editable":
            self.folder.cleanup()
