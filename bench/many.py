"""Many neighbourhoods side by side, and one with many rows: the cost of each area and of each row, and the memory.

`python -m bench.many compare|rows|evaluate COUNT FOLDER` is one side of a comparison of memory, in a process of its own.
"""

from __future__ import annotations

import datetime as dt
import gc
import statistics
import sys
import tempfile
from pathlib import Path

from bench.measuring import Row, peak_memory, seconds
from naermiljomodell import beginning, pipeline
from naermiljomodell.comparing import compared, read_summaries
from naermiljomodell.evaluating.evaluate import evaluate
from naermiljomodell.loading.area_tables import read_area_tables
from naermiljomodell.loading.core import core_pack
from naermiljomodell.scaffolding import Answers, new_area_files

_DAY = dt.date(2027, 12, 31)
_FEW_AREAS, _MANY_AREAS = 10, 1_000
_FEW_ROWS, _MANY_ROWS = 1_000, 100_000
_TIMES = 3
_CHANGES = """
tilpasning:
  steg:
    smamidler: {{fjern: true, begrunnelse: "Banken i område {n} gjør det"}}
    pilot: {{endre: {{varighet: {weeks} uker}}, begrunnelse: "Slik passer det i område {n}"}}
    hagedag: {{navn: "Hagedag {n}", fase: mobilisering, begrunnelse: "Ønsket i område {n}"}}
"""
"""What each neighbourhood does to the model, in words of its own."""


def many_rows() -> list[Row]:
    """Give the rows on many areas and on many rows. What only refers to itself is not looked for, as in a command."""
    gc.disable()
    try:
        with tempfile.TemporaryDirectory() as name:
            root = Path(name)
            return [*_areas(root), *_rows(root)]
    finally:
        gc.enable()


def _areas(root: Path) -> list[Row]:
    """Give the cost of an area among a thousand against one of ten, in time and in memory."""
    many = _make_areas(root / "mange")
    few = many[:_FEW_AREAS]
    _compare(few)
    before = [seconds(lambda: _compare(few)) for _ in range(_TIMES)]
    whole = seconds(lambda: _compare(many))
    after = [seconds(lambda: _compare(few)) for _ in range(_TIMES)]
    each = statistics.median([*before, *after]) / _FEW_AREAS
    held = [_memory("compare", count, root / "mange", 1) for count in (_MANY_AREAS, _FEW_AREAS)]
    return [
        Row("compare: an area among 1,000", "an area among 10", whole / _MANY_AREAS / each, 1.1),
        Row("compare: memory at 1,000 areas", "at 10", held[0] / held[1], 1.1),
    ]


def _rows(root: Path) -> list[Row]:
    """Give the cost of a row among 100,000 against one of 1,000, and the memory against that of the rows alone."""
    few, many = (_with_rows(root / str(count), count) for count in (_FEW_ROWS, _MANY_ROWS))
    _evaluate(few)
    one = min(seconds(lambda: _evaluate(many)) for _ in range(_TIMES)) / _MANY_ROWS
    other = min(seconds(lambda: [_evaluate(few) for _ in range(10)]) for _ in range(_TIMES)) / 10 / _FEW_ROWS
    held = [_memory(side, _MANY_ROWS, many) for side in ("evaluate", "rows")]
    return [
        Row("read and evaluate: a row among 100,000", "a row among 1,000", one / other, 1.1),
        Row("memory of reading and evaluating 100,000 rows", "reading the rows alone", held[0] / held[1], 1.1),
    ]


def _make_areas(root: Path) -> list[Path]:
    """Make a thousand neighbourhoods below *root*, each of them with changes of its own to the model."""
    made = []
    for n in range(_MANY_AREAS):
        folder = root / f"{n:04}"
        folder.mkdir(parents=True)
        answers = Answers(name=f"Område {n}", municipality="Ringerike", start="2027-01", target_groups=("innvandrere",))
        for name, data in new_area_files(answers).items():
            if "/" not in name:
                (folder / name).write_bytes(data)
        with (folder / "naermiljo.yaml").open("a", encoding="utf-8", newline="\n") as config:
            config.write(_CHANGES.format(n=n, weeks=n % 9 + 3))
        made.append(folder)
    return made


def _compare(folders: list[Path]) -> object:
    """Read and compare *folders*."""
    return compared(read_summaries(folders, _DAY), _DAY)


def _with_rows(folder: Path, count: int) -> Path:
    """Make a neighbourhood in *folder* whose three tables have so many rows in all."""
    made = beginning.new_area(folder.parent, Answers(name=folder.name, municipality="Ringerike", start="2027-01"), _DAY)
    days = [(dt.date(2027, 1, 4) + dt.timedelta(days=n)).isoformat() for n in range(300)]
    third = range(count // 3)
    tables = {
        "logg": [
            "dato;steg;hva;deltakere;timer",
            *(f"{days[n % 300]};pilot;Åpent hus;{n % 40 + 9};2,5" for n in third),
        ],
        "ideer": ["id;dato;tekst;status", *(f"i-{n};{days[n % 300]};En benk til;vurderes" for n in third)],
        "malinger": [
            "indikator;dato;verdi;gruppe",
            *(f"personer-kom;{2000 + n % 27}-{n // 27 % 12 + 1:02};{n % 90 + 9};gruppe {n // 324}" for n in third),
        ],
    }
    for name, lines in tables.items():
        (made.path / f"{name}.csv").write_text("\n".join(lines) + "\n", encoding="utf-8", newline="\n")
    return made.path


def _evaluate(folder: Path) -> object:
    """Read the neighbourhood in *folder*, and evaluate it."""
    read, pack = pipeline.load_area(folder)
    return evaluate(pack, read, _DAY)


def _memory(side: str, count: int, folder: Path, times: int = _TIMES) -> float:
    """Give the most memory that one side of a comparison held, the median of so many runs."""
    command = [sys.executable, "-m", "bench.many", side, str(count), str(folder)]
    return statistics.median(peak_memory(command) for _ in range(times))


def _side(side: str, count: int, folder: Path) -> None:
    """Do one side: `compare` so many areas below a folder, `evaluate` the one in it, or read its `rows` alone."""
    if side == "compare":
        _compare(sorted(folder.iterdir())[:count])
    elif side == "evaluate":
        _evaluate(folder)
    else:
        read_area_tables(folder, core_pack("nb"))


if __name__ == "__main__":
    _side(sys.argv[1], int(sys.argv[2]), Path(sys.argv[3]))
