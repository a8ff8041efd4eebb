"""Inside one process: reading, each stage's share, a warm render, and the cost of the thousandth area."""

from __future__ import annotations

import datetime as dt
import shutil
import statistics
import tempfile
from functools import partial
from pathlib import Path

import jinja2
import yaml

from bench.measuring import Row, in_turn, memory_now, seconds
from naermiljomodell import beginning, pipeline
from naermiljomodell.loading.compiled_pack import digest_of, dump_pack, load_pack
from naermiljomodell.loading.core import CORE, core_pack, whole
from naermiljomodell.loading.packs import read_pack
from naermiljomodell.loading.yaml_source import parse
from naermiljomodell.scaffolding import Answers

_ROOT = Path(__file__).resolve().parent.parent
_ULLERAL = _ROOT / "examples" / "ullerål"
_TODAY = dt.date(2025, 1, 6)


def inside_rows(rounds: int) -> list[Row]:
    """Give every row that is measured in this process."""
    return [_reading(rounds), _compiled_pack(rounds), *_rendering(rounds), *_many(), *_stages(rounds)]


def _reading(rounds: int) -> Row:
    """Give the YAML reader against PyYAML's CSafeLoader on the same bytes."""
    text = (_ULLERAL / "naermiljo.yaml").read_text(encoding="utf-8")
    text += "".join(
        f"x{n}:\n" + "".join(f"  - {{id: a-{i}, tekst: Noe å lese}}\n" for i in range(20)) for n in range(15)
    )
    loader = yaml.CSafeLoader
    many = range(10)
    ratio = in_turn(
        lambda: [parse(text, "naermiljo.yaml") for _ in many],
        lambda: [yaml.load(text, Loader=loader) for _ in many],  # noqa: S506  the C safe loader
        rounds,
    )
    return Row("YAML to data with positions", "CSafeLoader, the same bytes", ratio, 0.7)


def _compiled_pack(rounds: int) -> Row:
    """Give the compiled core pack, found by its digest and taken up, against reading it from its files."""
    files = _ROOT / "src" / "naermiljomodell" / "content" / "packs" / CORE
    text = dump_pack(core_pack("nb"))

    def compiled() -> object:
        digest_of(str(files))
        return load_pack(text, dict)

    ratio = in_turn(compiled, lambda: whole(read_pack(files), "nb"), rounds)
    return Row("the compiled pack, found and loaded", "the pack from its files", ratio, 0.15)


def _rendering(rounds: int) -> list[Row]:
    """Give a warm render of Ullerål against Jinja2 writing the same bytes."""
    checked = pipeline.examine(_ULLERAL)
    assert checked.folder is not None
    assert checked.pack is not None
    assert checked.plan is not None
    folder, pack, plan = checked.folder, checked.pack, checked.plan
    playbook = pipeline.compose(pack, folder, plan, _TODAY, checked.problems)
    files = pipeline.render(playbook)
    plain = jinja2.Environment(autoescape=False).from_string(  # noqa: S701  bytes are compared, not shown
        "{% for file in files %}{% for piece in file %}{{ piece }}\n{% endfor %}{% endfor %}"
    )
    pieces = [data.decode("utf-8").split("\n") for data in files.values()]

    def written() -> bytes:
        return plain.render(files=pieces).encode()

    return [
        Row(
            "render, warm, HTML and Markdown",
            "Jinja2, the same bytes",
            in_turn(lambda: pipeline.render(playbook), written, rounds),
            3,
        ),
        Row(
            "compose and render, warm",
            "Jinja2, the same bytes",
            in_turn(
                lambda: pipeline.render(pipeline.compose(pack, folder, plan, _TODAY, checked.problems)), written, rounds
            ),
        ),
    ]


def _many() -> list[Row]:
    """Give the cost per area at a thousand areas against ten, in time and memory."""
    with tempfile.TemporaryDirectory() as name:
        root = Path(name)
        few = statistics.median(_make(root / "few", 20)[10:])
        before = memory_now()
        many = statistics.median(_make(root / "many", 1000)[-100:])
        return [
            Row("cost per area at 1,000", "at 10", many / few, 1.1),
            Row("memory at 1,000 areas", "at 10", memory_now() / before, 1.1),
        ]


def _make(root: Path, areas: int) -> list[float]:
    """Make *areas* new areas below *root*, each taken away when it is made, and give how long each took."""
    root.mkdir()
    return [seconds(partial(_make_one, root, number)) for number in range(areas)]


def _make_one(root: Path, number: int) -> None:
    """Make the area of this *number* below *root*, and take it away."""
    answers = Answers(name=f"Område {number}", municipality="Ringerike", start="2027-01")
    shutil.rmtree(beginning.new_area(root, answers, _TODAY).path)


def _stages(rounds: int) -> list[Row]:
    """Give each stage's share of reading, tailoring, composing and rendering Ullerål."""
    checked = pipeline.examine(_ULLERAL)
    assert checked.folder is not None
    assert checked.pack is not None
    assert checked.plan is not None
    folder, pack, plan = checked.folder, checked.pack, checked.plan
    playbook = pipeline.compose(pack, folder, plan, _TODAY, checked.problems)

    def whole() -> None:
        pipeline.outputs(pipeline.examine(_ULLERAL), _TODAY)

    stages = {
        "load, layers and all": lambda: pipeline.load_area(_ULLERAL),
        "tailor": lambda: pipeline.tailor(pack, folder),
        "network": lambda: pipeline.analyse_network(pack, folder, plan=plan, today=_TODAY),
        "compose": lambda: pipeline.compose(pack, folder, plan, _TODAY, checked.problems),
        "render": lambda: pipeline.render(playbook),
    }
    return [Row(f"stage: {name}", "the whole", in_turn(work, whole, rounds)) for name, work in stages.items()]
