from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from naermiljomodell.figures.boxes import Item, Sides, Spot, covers

places = st.tuples(*[st.integers(-20, 20)] * 2, *[st.integers(1, 9)] * 2).map(
    lambda found: (found[0], found[1], found[0] + found[2], found[1] + found[3])
)


def test_a_spot_is_the_middle_of_its_box() -> None:
    assert Spot(Item("a", 0, "stat", ("Nav",), 20, 10), 5, -5).sides == (-5, -10, 15, 0)


@given(one=places, other=places)
def test_two_boxes_cover_each_other_when_they_have_a_square_in_common(one: Sides, other: Sides) -> None:
    def squares(box: Sides) -> set[tuple[int, int]]:
        left, top, right, bottom = map(int, box)
        return {(x, y) for x in range(left, right) for y in range(top, bottom)}

    assert covers(one, other) == covers(other, one) == bool(squares(one) & squares(other))
