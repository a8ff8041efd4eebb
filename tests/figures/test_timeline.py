from __future__ import annotations

import re
from itertools import combinations
from xml.etree import ElementTree as ET

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.figures.plans import NAMES, PHASE_NAMES, due, event, plan, planned, plans, row_of_steps

from naermiljomodell.domain.plan import Plan
from naermiljomodell.figures.boxes import Sides, covers
from naermiljomodell.figures.lettering import LINE, SIZE, width
from naermiljomodell.figures.timeline import KIND, timeline, whole_timeline
from naermiljomodell.figures.timeline_drawing import FIRST_TALL, TALL, WIDE
from naermiljomodell.figures.timeline_parts import BOLD
from naermiljomodell.playbook import Figure
from naermiljomodell.standalone import alone

SVG = "{http://www.w3.org/2000/svg}"
BASELINE = 0.36 * SIZE
POINTS_PER_PIXEL = 0.75
SHEET = 176 / 25.4 * 96
"""Width of what is printed on a sheet of A4, in CSS pixels."""
SUMMER = ("2027-06-21", "2027-08-15", "sommerferie")


def drawn(of: Plan, language: str = "nb") -> tuple[Figure, ...]:
    """Give the pictures of a plan."""
    return timeline(of, PHASE_NAMES, language)


def read(figure: Figure) -> ET.Element:
    """Give the picture as an XML reader sees it."""
    return ET.fromstring(figure.svg)  # noqa: S314  our own text


def texts(svg: ET.Element) -> list[tuple[str, Sides]]:
    """Give every text with the box it takes at most."""
    found = []

    def walk(element: ET.Element, across: float, down: float, *, middle: bool, fat: bool) -> None:
        middle = middle or element.get("text-anchor") == "middle"
        fat = fat or element.get("font-weight") == "700"
        moved = element.get("transform", "").removeprefix("translate(").rstrip(")").split()
        if moved:
            across, down = across + float(moved[0]), down + float(moved[1])
        for child in element:
            if child.tag == f"{SVG}text":
                words = child.text or ""
                wide = width(words) * (BOLD if fat else 1)
                x, y = float(child.get("x", "0")) + across, float(child.get("y", "0")) + down
                left, top = x - wide / 2 if middle else x, y - BASELINE - LINE / 2
                found.append((words, (left, top, left + wide, top + LINE)))
            walk(child, across, down, middle=middle, fat=fat)

    walk(svg, 0, 0, middle=False, fat=False)
    return found


def room(svg: ET.Element) -> Sides:
    """Give the sides of the picture."""
    left, top, wide, tall = map(float, svg.get("viewBox", "").split())
    return left, top, left + wide, top + tall


def eased(box: Sides) -> Sides:
    """Give *box* without the rounding of its place."""
    return box[0] + 0.2, box[1] + 0.2, box[2] - 0.2, box[3] - 0.2


def assert_readable(svg: ET.Element) -> None:
    boxes = texts(svg)
    assert boxes
    left, top, right, bottom = room(svg)
    for (one, box), (other, beside) in combinations(boxes, 2):
        assert not covers(eased(box), eased(beside)), (one, other)
    for words, box in boxes:
        assert left <= box[0] + 0.2, words
        assert right >= box[2] - 0.2, words
        assert top <= box[1] + 0.2, words
        assert bottom >= box[3] - 0.2, words


def assert_inside(svg: ET.Element) -> None:
    """See that no path and no circle goes beyond the sides of the picture."""
    left, _, right, bottom = room(svg)

    def walk(element: ET.Element, *, moved: bool) -> None:
        moved = moved or "transform" in element.attrib
        for child in element:
            if child.tag == f"{SVG}path" and not moved:
                for x in re.findall(r"[MLH](-?[\d.]+)", child.get("d", "")):
                    assert left <= float(x) <= right, child.get("d")
                for y in re.findall(r"[ML]-?[\d.]+ (-?[\d.]+)", child.get("d", "")):
                    assert 0 <= float(y) <= bottom, child.get("d")
            if child.tag == f"{SVG}circle" and not moved:
                assert left <= float(child.get("cx", "0")) - 3.5
                assert right >= float(child.get("cx", "0")) + 3.5
            walk(child, moved=moved)

    walk(svg, moved=False)


def written(figures: tuple[Figure, ...]) -> str:
    """Give all words in some pictures, without the breaks of their lines."""
    return "".join("".join(words.split()).replace("-", "") for one in figures for words, _ in texts(read(one)))


@settings(deadline=None, max_examples=60)
@given(of=plans(), language=st.sampled_from(["nb", "nn", "en"]))
def test_no_words_cover_others_and_nothing_is_cut_off(of: Plan, language: str) -> None:
    figures = drawn(of, language)
    assert figures
    for place, figure in enumerate(figures):
        svg = read(figure)
        assert_readable(svg)
        assert_inside(svg)
        assert room(svg)[2] == WIDE
        assert room(svg)[3] <= TALL
        assert place or room(svg)[3] <= FIRST_TALL
    assert figures == drawn(of, language), "the same plan gives the same text"
    all_ = written(figures)
    for one in of.included:
        assert "".join(one.step.name.split()).replace("-", "") in all_


@settings(deadline=None, max_examples=15)
@given(of=plans())
def test_one_picture_has_all_the_parts(of: Plan) -> None:
    whole, figures = whole_timeline(of, PHASE_NAMES, "nb"), drawn(of)
    assert whole is not None
    assert_readable(read(whole))
    assert sorted(w for w, _ in texts(read(whole))) == sorted(w for f in figures for w, _ in texts(read(f)))
    assert alone(whole.svg).startswith("<?xml")


def test_words_that_cover_others_are_seen_by_this_test() -> None:
    (figure,) = drawn(plan(*row_of_steps(4, "2027-01-11", 60)))
    tampered = re.sub(r'y="[\d.]+"', 'y="100"', figure.svg)
    with pytest.raises(AssertionError):
        assert_readable(ET.fromstring(tampered))  # noqa: S314  our own text
    with pytest.raises(AssertionError):
        assert_inside(ET.fromstring(re.sub(r"H\d", "H99999", figure.svg)))  # noqa: S314  our own text


def test_letters_are_at_least_seven_points_on_a_sheet_of_a4() -> None:
    for figure in drawn(plan(*row_of_steps(60, "2027-01-11", 1460))):
        svg = read(figure)
        shown = float(svg.get("font-size", "0")) * min(1, SHEET / room(svg)[2], 222 / 25.4 * 96 / room(svg)[3])
        assert shown * POINTS_PER_PIXEL >= 7
        assert "min-width:52rem" in svg.get("style", "")


def test_a_step_stands_below_its_phase_in_the_order_it_is_done() -> None:
    steps = [planned("b", "2027-02-01", phase="idedugnad"), planned("c", "2027-03-01"), planned("d", "2027-03-02")]
    (figure,) = drawn(plan(planned("a", "2027-01-11"), *steps))
    words = [words for words, _ in texts(read(figure))]
    named = [w for w in words if w in {"Kartlegging", "Idedugnad", "A", "B", "C", "D"}]
    heights = {w: box[1] for w, box in texts(read(figure))}
    assert sorted(named, key=lambda w: heights[w]) == ["Kartlegging", "A", "C", "D", "Idedugnad", "B"]


def test_a_picture_has_a_role_a_title_and_a_description() -> None:
    (figure,) = drawn(plan(planned("a", "2027-01-11", "2027-01-20"), events=(event("a", "2027-01-12"),), chain=("a",)))
    svg = read(figure)
    assert (figure.id, svg.get("role")) == (KIND, "img")
    assert [element.tag for element in svg][:2] == [f"{SVG}title", f"{SVG}desc"]
    assert (svg[0].text, svg[1].text) == (figure.title, figure.description)
    assert figure.title == "Tidslinjen"
    assert "Steg: 1. Fra 11. januar 2027 til 20. januar 2027." in figure.description


def test_a_long_plan_has_a_picture_for_each_year() -> None:
    figures = drawn(plan(*row_of_steps(12, "2027-01-11", 1440)))
    assert [figure.title for figure in figures] == [
        f"Tidslinjen, {year} (del {place} av 4)" for place, year in enumerate((2027, 2028, 2029, 2030), 1)
    ]
    assert "Steg: 12." in figures[0].description
    assert "Steg: 12." not in figures[1].description
    assert figures[1].description.startswith("Denne delen viser «")


def test_a_plan_of_sixty_steps_in_one_year_is_cut_between_phases() -> None:
    figures = drawn(plan(*row_of_steps(60, "2027-01-11", 340)))
    assert len(figures) > 1
    assert all("2027" in figure.title for figure in figures)


def test_a_plan_without_dates_has_no_picture() -> None:
    assert drawn(plan()) == ()
    assert whole_timeline(plan(), PHASE_NAMES, "nb") is None


@pytest.mark.parametrize(("language", "title"), [("nb", "Tidslinjen"), ("nn", "Tidslinja"), ("en", "The timeline")])
def test_the_timeline_speaks_the_language_of_the_playbook(language: str, title: str) -> None:
    (figure,) = drawn(plan(planned("a", "2027-01-11"), blocked=(SUMMER,)), language)
    assert figure.title == title


def test_the_picture_asks_no_address_and_runs_nothing() -> None:
    of = plan(*row_of_steps(9, "2027-01-11", 200), blocked=(SUMMER,), deadlines=(due("s1", "2027-01-12"),))
    svg = "".join(figure.svg for figure in drawn(of)).replace("http://www.w3.org/2000/svg", "")
    for strange in ("http", "url(", "href", "<script", "<style", "<image", "<foreignObject", "font-family", " on"):
        assert strange not in svg


@given(name=st.text(min_size=1))
def test_any_name_is_escaped_so_that_the_picture_is_whole(name: str) -> None:
    steps = [planned("a", "2027-01-11", name="x")]
    named = plan(*steps, blocked=(("2027-01-12", "2027-01-13", f"{name}<script>\"' & \x00"),))
    figures = timeline(named, {"kartlegging": f"{name} <b>"}, "nb")
    assert not [e.tag for figure in figures for e in read(figure).iter() if "script" in e.tag or e.tag.endswith("}b")]


def test_all_names_of_the_tests_have_room() -> None:
    for figure in drawn(plan(*row_of_steps(len(NAMES), "2027-01-11", 60))):
        assert_readable(read(figure))
