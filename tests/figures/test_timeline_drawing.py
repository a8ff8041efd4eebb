from __future__ import annotations

import datetime as dt
import re

from tests.figures.plans import PHASE_NAMES, due, event, plan, planned

from naermiljomodell.domain.plan import Plan
from naermiljomodell.figures.ruler import Ruler
from naermiljomodell.figures.timeline_drawing import LEFT, ROOM, Drawing
from naermiljomodell.figures.timeline_parts import parts
from naermiljomodell.figures.timeline_rows import rows

JANUARY, APRIL = (dt.date(2027, month, 1).toordinal() for month in (1, 4))
WIDE = f"{LEFT + ROOM:g}"


def drawn(of: Plan, *, weekly: bool = False) -> str:
    """Give the picture of the first three months of 2027."""
    ruler = Ruler(JANUARY, APRIL, LEFT, ROOM, weekly=weekly)
    drawing = Drawing(of.timing, ruler, "nb")
    shown = rows(of, "nb")
    (part,) = parts(ruler, shown, PHASE_NAMES, 250, drawing.room(shown, 900), 900)
    return drawing.picture(part).content


def bars_in(content: str) -> str:
    """Give the bars of a picture."""
    found = re.search(r'<g class="nm-streker".*?</g>', content)
    return found[0] if found else ""


def test_a_day_is_drawn_so_that_it_is_seen_and_never_beyond_the_edge() -> None:
    sides = re.search(r"M([\d.]+) [\d.]+H([\d.]+)V", bars_in(drawn(plan(planned("a", "2027-01-01")))))
    assert sides
    assert float(sides[2]) - float(sides[1]) >= 3
    at_edge = bars_in(drawn(plan(planned("a", "2027-03-31"))))
    assert f"H{WIDE}V" in at_edge


def test_a_bar_that_goes_on_outside_has_a_point_and_no_slack() -> None:
    content = drawn(plan(planned("a", "2026-12-24", "2027-04-20", slack=40)))
    assert f"L{WIDE} " in bars_in(content)
    assert "nm-slakk" not in content
    assert "fortsetter i en annen del" in content


def test_slack_beyond_the_edge_has_no_tick() -> None:
    assert drawn(plan(planned("a", "2027-02-01", slack=400))).count("v8") == 1, "that of the legend"
    assert drawn(plan(planned("a", "2027-02-01", slack=20))).count("v8") == 2


def test_a_line_may_have_marks_and_no_bar() -> None:
    content = drawn(plan(planned("a", "2027-06-01", slack=400), deadlines=(due("a", "2027-02-01"),)))
    assert bars_in(content) == ""
    assert "nm-slakk" not in content
    assert content.count("<circle") == 2, "in its line, and in the legend"


def test_marks_of_one_month_stand_beside_each_other() -> None:
    of = plan(
        planned("a", "2027-02-01", precision="måned"),
        events=(event("a", "2027-02-09", "måned"),),
        deadlines=(due("a", "2027-02-02", precision="måned"), due("a", "2027-02-03", "svar", "måned")),
    )
    marks = re.search(r'<g class="nm-tidspunkt">(.*?)</g>', drawn(of))
    assert marks
    places = sorted(float(x) for x in re.findall(r'cx="([\d.]+)"|M([\d.]+) ', marks[1]) for x in x if x)
    assert len(places) == 3
    assert places[0] + 10 < places[1]
    assert places[1] + 5 < places[2]


def test_a_mark_on_the_last_day_stays_inside() -> None:
    content = drawn(plan(planned("a", "2027-03-31"), events=(event("a", "2027-03-31"),)))
    marks = re.search(r'<g class="nm-tidspunkt">(.*?)</g>', content)
    assert marks
    assert max(float(x) for x in re.findall(r"[ML]([\d.]+) ", marks[1])) <= LEFT + ROOM


def test_the_longest_chain_is_full_and_its_names_are_fat() -> None:
    content = drawn(plan(planned("a", "2027-02-01", "2027-02-20"), planned("b", "2027-02-03"), chain=("a",)))
    fat = re.search(r'<g font-weight="700"><text[^>]*>Kartlegging.*?</g>', content)
    assert fat
    assert ">A</text>" in fat[0]
    assert ">B</text>" not in fat[0]
    assert "i den lengste kjeden" in content


def test_weeks_are_called_weeks() -> None:
    assert ">Uke</text>" in drawn(plan(planned("a", "2027-02-01")), weekly=True)
    assert ">Uke</text>" not in drawn(plan(planned("a", "2027-02-01")))


def test_what_is_blocked_has_a_letter_above_and_a_line_below() -> None:
    content = drawn(plan(planned("a", "2027-02-01"), blocked=(("2027-02-15", "2027-02-19", "vinterferie"),)))
    assert content.count(">A</text>") == 3, "the step, the letter above, and its meaning"
    assert "sperret: vinterferie, 15. februar 2027 – 19. februar 2027" in content
