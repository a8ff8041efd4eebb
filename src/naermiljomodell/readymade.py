"""What was made of our own content ahead of time, when the wheel was built.

Each file bears a key that is reckoned from all it was made of, so that one that is out of date is never found.
"""

from __future__ import annotations

from functools import cache
from hashlib import sha256
from importlib.machinery import SourceFileLoader
from pathlib import Path
from types import CodeType, ModuleType

from naermiljomodell import __version__
from naermiljomodell.shipped import shipped

FOLDER = "compiled"
"""Where the files are, below the content of the package. Git does not keep them."""


def content() -> Path:
    """Give the folder of all content that comes with the package."""
    return shipped("content")


def key(*made_of: str) -> str:
    """Give the key of what this version makes of *made_of*."""
    return sha256("\0".join([__version__, *made_of]).encode()).hexdigest()[:20]


@cache
def version_of(package: ModuleType) -> str:
    """Give the version of the distribution that *package* is installed from, as the folder beside it is called.

    `importlib.metadata` knows other ways too, and takes longer to load than all that is ours.
    """
    beside = Path(package.__path__[0]).parent
    for folder in beside.glob(f"{package.__name__}-*.dist-info"):
        return folder.name.removesuffix(".dist-info").partition("-")[2]
    from importlib.metadata import version  # noqa: PLC0415  seldom needed

    return version(package.__name__)


def data_name(name: str, key_: str) -> str:
    """Give the name of a file that holds data."""
    return f"{name}-{key_}.json"


def code_name(name: str, key_: str) -> str:
    """Give the name of a file that holds Python."""
    return f"{name}_{key_}.py"


def code(name: str, key_: str) -> CodeType | None:
    """Give the Python of a file, compiled by Python and remembered by it, or None when there is none with this key."""
    file = content().joinpath(FOLDER, code_name(name, key_))
    return SourceFileLoader(name, str(file)).get_code(name) if file.is_file() else None
