from __future__ import annotations

import re
from dataclasses import replace
from itertools import combinations, pairwise
from math import atan2, hypot, pi
from xml.etree import ElementTree as ET

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.figures.names import GROUPS, NAMES, RINGS, SECTORS, Actors, actors, names, some_actors

from naermiljomodell.domain.network import Ring
from naermiljomodell.figures.actor_map import KIND, actor_map
from naermiljomodell.figures.boxes import Sides, covers
from naermiljomodell.figures.lettering import LINE, SIZE, width
from naermiljomodell.figures.paper import HIGH, HIGH_WITH_KEY, LEAST, WELL_READ, letters
from naermiljomodell.playbook import Figure

SVG = "{http://www.w3.org/2000/svg}"
BASELINE = 0.36 * SIZE
WIDEST = 832


def drawn(of: Actors, language: str = "nb") -> Figure:
    """Give the map of some actors."""
    return actor_map(of.places, of.names, SECTORS, language)


def read(figure: Figure) -> ET.Element:
    """Give the picture as an XML reader sees it."""
    return ET.fromstring(figure.svg)  # noqa: S314  our own text


def texts(svg: ET.Element) -> list[tuple[str, Sides]]:
    """Give every text with the box it takes at most; that of a legend's letter is moved to where it is seen."""
    found = []

    def walk(element: ET.Element, across: float, down: float, *, middle: bool) -> None:
        middle = middle or element.get("text-anchor") == "middle"
        moved = element.get("transform", "").removeprefix("translate(").rstrip(")").split()
        if moved:
            across, down = across + float(moved[0]), down + float(moved[1])
        for child in element:
            if child.tag == f"{SVG}text":
                wide, words = width(child.text or ""), child.text or ""
                x, y = float(child.get("x", "0")) + across, float(child.get("y", "0")) + down
                left, top = x - wide / 2 if middle else x, y - BASELINE - LINE / 2
                found.append((words, (left, top, left + wide, top + LINE)))
            walk(child, across, down, middle=middle)

    walk(svg, 0, 0, middle=False)
    return found


def room(svg: ET.Element) -> Sides:
    """Give the sides of the picture."""
    left, top, wide, tall = map(float, svg.get("viewBox", "").split())
    return left, top, left + wide, top + tall


def eased(box: Sides) -> Sides:
    """Give *box* without the rounding of its place."""
    return box[0] + 0.2, box[1] + 0.2, box[2] - 0.2, box[3] - 0.2


def assert_readable(figure: Figure) -> None:
    svg = read(figure)
    boxes = texts(svg)
    left, top, right, bottom = room(svg)
    for (one, box), (other, beside) in combinations(boxes, 2):
        assert not covers(eased(box), eased(beside)), (one, other)
    for words, box in boxes:
        assert left <= box[0] + 0.2, words
        assert right >= box[2] - 0.2, words
        assert top <= box[1] + 0.2, words
        assert bottom >= box[3] - 0.2, words


@settings(deadline=None, max_examples=60)
@given(of=some_actors())
def test_no_label_covers_another_and_none_is_cut_off_for_up_to_sixty_actors(of: Actors) -> None:
    figure = drawn(of)
    assert_readable(figure)
    assert figure == drawn(of), "the same facts give the same text"


@pytest.mark.parametrize("count", [1, 2, 3, 9, 20, 40, 60])
@pytest.mark.parametrize("rings", [RINGS, ("kjerne",), ("aktiv",), ("ytre",), ("kjerne", "ytre")])
@pytest.mark.parametrize("sectors", [tuple(SECTORS), ("frivillighet",)])
def test_the_longest_names_have_room_whatever_ring_and_sector(
    count: int, rings: tuple[Ring, ...], sectors: tuple[str, ...]
) -> None:
    called = [NAMES[-1 - place % 5] for place in range(count)]
    figure = drawn(actors(called, list(rings), list(sectors)))
    assert_readable(figure)
    assert room(read(figure))[2] * 2 <= WIDEST


@settings(deadline=None, max_examples=40)
@given(called=st.lists(names, min_size=1, max_size=12))
def test_every_sign_of_a_name_is_on_the_map(called: list[str]) -> None:
    written = "".join(words for words, _ in texts(read(drawn(actors(called, ["aktiv"], ["stat"])))))
    kept = "".join(written.split()).replace("-", "")
    for name in called:
        assert "".join(name.split()).replace("-", "") in kept


@given(name=st.text(min_size=1))
def test_any_name_is_escaped_so_that_the_picture_is_whole(name: str) -> None:
    figure = drawn(actors([name, "<script>alert(1)</script> \"' & \x00\x1b\x85"], ["aktiv"], ["stat"]))
    svg = read(figure)
    assert not [element.tag for element in svg.iter() if "script" in element.tag]
    assert figure.svg.startswith("<svg")
    assert figure.svg.endswith("</svg>")


def test_a_picture_has_a_role_a_title_and_a_description_that_say_how_to_read_it() -> None:
    figure = drawn(actors(["Nav", "Skolen", "Laget"], list(RINGS), ["stat"], {(0, 1): 2}))
    svg = read(figure)
    assert (figure.id, svg.get("role")) == (KIND, "img")
    assert [element.tag for element in svg][:2] == [f"{SVG}title", f"{SVG}desc"]
    assert (svg[0].text, svg[1].text) == (figure.title, figure.description)
    assert "Aktører: 3. Bånd: 1." in figure.description
    for words in ("et tiltak: 1.", "annen rolle: 1.", "rolle ennå: 1."):
        assert words in figure.description


@pytest.mark.parametrize(("language", "words"), [("nb", "Aktørkart"), ("nn", "kjenner til kvarandre"), ("en", "Core")])
def test_the_map_speaks_the_language_of_the_playbook(language: str, words: str) -> None:
    assert words in drawn(actors(["Nav", "Skolen"], ["aktiv"], ["stat"], {(0, 1): 1}), language).svg


def test_the_picture_asks_no_address_and_runs_nothing() -> None:
    svg = drawn(actors(list(NAMES), list(RINGS), list(SECTORS), {(0, 1): 3})).svg.replace(
        "http://www.w3.org/2000/svg", ""
    )
    for strange in ("http", "url(", "href", "<script", "<style", "<image", "<foreignObject", "font-family", " on"):
        assert strange not in svg


def test_letters_are_at_least_twelve_pixels_and_never_shown_smaller() -> None:
    svg = read(drawn(actors(list(NAMES), list(RINGS), list(SECTORS))))
    assert float(svg.get("font-size", "0")) >= 12
    wide = room(svg)[2] * 2
    assert f"min-width:{wide / 16:g}rem" in svg.get("style", "")


def test_an_actor_is_marked_for_the_groups_it_reaches() -> None:
    reaching, other = actors(["Nav"], ["aktiv"], ["stat"], groups=GROUPS), actors(["Nav"], ["aktiv"], ["stat"])
    assert 'class="nm-aktor" data-for="enslige-eldre innvandrere"' in drawn(reaching).svg
    assert "data-for" not in drawn(other).svg


def test_sectors_are_told_apart_without_colour() -> None:
    figure = drawn(actors([f"Aktør {n}" for n in range(22)], ["aktiv"], list(SECTORS)))
    letters = [words for words, _ in texts(read(figure)) if len(words) == 1]
    assert len(set(letters)) == len(SECTORS)
    assert all(name in figure.svg for name in SECTORS.values())


def test_only_what_is_on_the_map_is_explained_below_it() -> None:
    svg = drawn(actors(["Nav", "Skolen"], ["aktiv"], ["stat"], {(0, 1): 4})).svg
    assert "Staten" in svg
    assert "Næringsliv" not in svg
    assert "har en avtale" in svg
    assert "kjenner til hverandre" not in svg
    assert "nivå ikke oppgitt" not in svg


def test_a_tie_without_a_level_is_a_broken_line_and_a_closer_one_is_thicker() -> None:
    loose = drawn(actors(["Nav", "Skolen"], ["aktiv"], ["stat"], {(0, 1): None})).svg
    assert "stroke-dasharray" in loose
    assert "nivå ikke oppgitt" in loose
    close = drawn(actors(["Nav", "Skolen"], ["aktiv"], ["stat"], {(0, 1): 4})).svg
    assert "stroke-dasharray" not in close
    assert 'stroke-width="3.5"' in close


def test_a_map_without_ties_has_no_lines_between_actors() -> None:
    assert "nm-band" not in drawn(actors(["Nav", "Skolen"], ["aktiv"], ["stat"])).svg


def test_a_sector_that_the_model_does_not_have_is_called_by_its_id() -> None:
    figure = drawn(actors(["Nav"], ["aktiv"], ["noe-nytt"]))
    assert "noe-nytt" in figure.svg
    assert_readable(figure)


@pytest.mark.parametrize("count", [61, 200, 1000])
def test_more_than_sixty_actors_are_drawn_together_by_sector_and_ring(count: int) -> None:
    ties = {(place, place + 7): 1 for place in range(count - 7)}
    of = actors([f"Aktør {n}" for n in range(count)], list(RINGS), list(SECTORS), ties, GROUPS)
    figure = drawn(of)
    assert_readable(figure)
    svg = read(figure)
    assert sum(element.get("class") == "nm-aktor" for element in svg.iter()) == 33
    assert "Aktør 5" not in figure.svg
    assert "vist samlet" in figure.description
    assert "tettere" not in figure.description, "a thick line is many ties, not a close one"
    assert f"Aktører: {count}." in figure.description
    assert "tykkere jo flere" in figure.svg


def test_a_model_with_many_sectors_of_its_own_still_has_room_for_all() -> None:
    sectors = {f"sektor-{n}": f"En sektor med et langt navn, nummer {n}" for n in range(70)}
    of = actors([f"Aktør {n}" for n in range(210)], list(RINGS), list(sectors))
    assert_readable(actor_map(of.places, of.names, sectors, "nb"))


def test_a_tie_between_two_who_stand_above_each_other_goes_past_those_between_them() -> None:
    svg = drawn(actors(["En", "To", "Tre", "Fire"], ["kjerne"], ["stat"], {(0, 2): 2})).svg
    ties = re.findall(r"M(\S+) \S+Q(\S+) \S+ (\S+) [^M\"]+", svg[svg.index("nm-band") :])
    assert [(float(start), float(end)) for start, _, end in ties] == [(0, 0)], "at the top and the bottom of the ring"
    assert float(ties[0][1]) > 0


def middles(figure: Figure) -> list[tuple[float, float]]:
    """Give the middle of each marker's letter, in the order they are drawn."""
    found = re.findall(r'nm-merker".*?<text x="(\S+)" y="(\S+)"', figure.svg[: figure.svg.index("nm-forklaring")])
    return [(float(x), float(y)) for x, y in found]


@pytest.mark.parametrize("count", [3, 4, 6, 9, 15])
def test_the_core_is_a_ring_and_not_a_column(count: int) -> None:
    sectors = list(SECTORS)[:5]
    places = middles(drawn(actors([NAMES[-1 - n % 5] for n in range(count)], ["kjerne"], sectors)))
    assert len(places) == count
    assert min(x for x, _ in places) < -40
    assert max(x for x, _ in places) > 40, "on both sides of the middle"
    turns = [atan2(x, -y) % (2 * pi) for x, y in places]
    steps = sum((second - first) % (2 * pi) for first, second in pairwise(turns))
    assert steps < 2 * pi if count < 9 else steps < 6 * pi, "once round, sector by sector"
    if count < 9:
        assert all(hypot(x, y) > 30 for x, y in places), "nobody stands in the middle"


def printed(figure: Figure) -> tuple[ET.Element, float]:
    """Give the picture that is printed, and the size of its letters in points."""
    svg = ET.fromstring(figure.paper or figure.svg)  # noqa: S314  our own text
    left, top, right, bottom = room(svg)
    most = HIGH_WITH_KEY if figure.key else HIGH
    return svg, letters(right - left, bottom - top, most)


@pytest.mark.parametrize("count", range(10, 61, 5))
@pytest.mark.parametrize("rings", [RINGS, ("kjerne", "aktiv", "aktiv", "ytre", "ytre", "ytre")])
def test_the_smallest_letters_on_a_sheet_are_at_least_seven_points(count: int, rings: tuple[Ring, ...]) -> None:
    called = [NAMES[place % len(NAMES)] for place in range(count)]
    ties = {(place, (place * 7 + 3) % count): 1 + place % 4 for place in range(count) if place * 6 % count != count - 3}
    figure = drawn(actors(called, list(rings), list(SECTORS), ties))
    svg, points = printed(figure)
    assert {element.get("font-size") for element in svg.iter()} == {None, str(SIZE)}, "all letters have one size"
    assert points >= (WELL_READ if figure.paper else LEAST)
    if figure.paper:
        assert_readable(replace(figure, svg=figure.paper))


@settings(deadline=None, max_examples=15)
@given(of=some_actors())
def test_any_map_is_read_on_a_sheet(of: Actors) -> None:
    figure = drawn(of)
    _, points = printed(figure)
    assert points >= LEAST
    if figure.paper:
        assert_readable(replace(figure, svg=figure.paper))


def test_a_map_with_names_too_small_for_a_sheet_has_numbers_there_and_a_key_to_them() -> None:
    called = [f"{NAMES[-1 - place % 5]} {place}" for place in range(60)]
    figure = drawn(actors(called, list(RINGS), list(SECTORS), groups=GROUPS))
    left, top, right, bottom = room(read(figure))
    assert letters(right - left, bottom - top) < LEAST
    assert "nm-papir" in figure.paper
    assert "nm-papir" not in figure.svg
    assert sorted(figure.key) == sorted(called)
    shown = [words for words, _ in texts(ET.fromstring(figure.paper)) if words.isdigit()]  # noqa: S314  our own text
    assert sorted(map(int, shown)) == list(range(1, 61))
    assert "data-for" not in figure.paper, "on paper none is picked out"
    order = [called.index(name) % len(SECTORS) for name in figure.key]
    assert order == sorted(order), "the numbers go sector by sector"


def test_a_map_that_is_read_on_a_sheet_is_printed_as_it_is() -> None:
    figure = drawn(actors(list(NAMES), list(RINGS), list(SECTORS)))
    assert (figure.paper, figure.key) == ("", ())


def test_a_picture_of_sectors_together_is_marked_so_that_nobody_counts_its_markers() -> None:
    figure = drawn(actors([f"Aktør {n}" for n in range(61)], list(RINGS), list(SECTORS)))
    assert 'class="nm-kart nm-samlet"' in figure.svg
    assert "nm-samlet" not in drawn(actors(["Nav"], ["aktiv"], ["stat"])).svg
