"""Build hook: the wheel holds the core pack also as one JSON file, so that a start need not read a hundred."""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface
from packaging.requirements import Requirement

NEEDED = frozenset({"pydantic", "pyyaml"})
"""The runtime dependencies that reading a pack needs."""


class CompiledPack(BuildHookInterface[Any]):
    """Adds `content/compiled/naermiljo.json` to the wheel; an editable install reads the pack's own files."""

    def dependencies(self) -> list[str]:
        """Give what the build environment needs, with the versions that `project.dependencies` asks for."""
        return [line for line in self.metadata.core.dependencies if Requirement(line).name.lower() in NEEDED]

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Compile the pack and add it to the files of the wheel.

        Raises `ValueError` when the pack has findings: such a pack must not be shipped.
        """
        if version == "editable":
            return
        sys.path[:0] = [str(Path(self.root, "src")), self.root]
        from scripts.compile_pack import TARGET, compiled_pack  # noqa: PLC0415  the path is known only now

        self.folder = tempfile.TemporaryDirectory()
        file = Path(self.folder.name, TARGET.name)
        file.write_text(compiled_pack(Path(self.root)), encoding="utf-8", newline="\n")
        build_data["force_include"][str(file)] = TARGET.relative_to("src").as_posix()

    def finalize(self, version: str, build_data: dict[str, Any], artifact_path: str) -> None:  # noqa: ARG002  hatch calls it so
        """Remove the file that was made on the way."""
        if version != "editable":
            self.folder.cleanup()
