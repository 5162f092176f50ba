"""Values that never change behave as frozen dataclasses do."""

import copy
import pickle
from dataclasses import dataclass

import pytest

from app.frozen import Frozen, replace


class Point(Frozen):
    across: int
    down: int = 0


class Place(Point, kw_only=True):
    name: str
    tags: tuple[str, ...] = ()

    @property
    def label(self) -> str:
        return f"{self.name} {self.across}"


class Speck(Frozen):
    across: int
    down: int = 0


class Nothing(Frozen):
    """No field."""


@dataclass(frozen=True, slots=True)
class Model:
    across: int
    down: int = 0


class TestMaking:
    def test_takes_fields_in_order_by_name_and_from_defaults(self) -> None:
        assert (Point(1, 2).across, Point(1, 2).down) == (1, 2)
        assert Point(1) == Point(across=1, down=0)
        assert Nothing() == Nothing()

    def test_has_the_fields_of_the_class_above(self) -> None:
        place = Place(across=1, name="corner")
        assert (place.across, place.down, place.name, place.tags) == (1, 0, "corner", ())
        assert place.label == "corner 1"

    @pytest.mark.parametrize(
        ("given", "named"),
        [((), {}), ((1, 2, 3), {}), ((1,), {"across": 1}), ((1,), {"up": 1}), ((), {"down": 1})],
    )
    def test_refuses_what_a_dataclass_refuses(self, given: tuple[int, ...], named: dict[str, int]) -> None:
        with pytest.raises(TypeError):
            Model(*given, **named)
        with pytest.raises(TypeError, match="Point"):
            Point(*given, **named)


class TestKeeping:
    def test_never_changes(self) -> None:
        point = Point(1)
        with pytest.raises(AttributeError, match="across"):
            point.across = 2  # type: ignore[misc]
        with pytest.raises(AttributeError, match="across"):
            del point.across
        with pytest.raises(AttributeError):
            object.__setattr__(point, "up", 1)
        assert point == Point(1)

    @pytest.mark.parametrize("value", [Point(1, 2), Place(across=1, name="corner"), Nothing()])
    def test_is_copied_and_pickled_whole(self, value: Frozen) -> None:
        assert copy.deepcopy(value) == value
        assert pickle.loads(pickle.dumps(value)) == value

    def test_makes_another_one_that_differs_in_a_field(self) -> None:
        assert replace(Place(across=1, name="corner"), name="edge") == Place(across=1, name="edge")
        with pytest.raises(TypeError, match="colour"):
            replace(Point(1), colour="red")


class TestComparing:
    def test_is_equal_to_one_of_its_class_with_equal_fields(self) -> None:
        assert Point(1, 2) == Point(1, 2)
        assert Point(1, 2) != Point(2, 2)
        assert Point(1, 2) != Speck(1, 2)
        assert Point(1, 2) != (1, 2)

    def test_hashes_as_it_compares(self) -> None:
        assert {Point(1), Point(1, 0), Speck(1)} == {Speck(1), Point(1)}
        assert hash(Point(1)) == hash(Point(1, 0))

    def test_is_matched_by_its_fields(self) -> None:
        match Point(1, 2):
            case Speck():
                pytest.fail("A Point is no Speck.")
            case Point(across, down):
                assert (across, down) == (1, 2)

    def test_is_shown_as_a_dataclass_is(self) -> None:
        assert repr(Point(1, 2)) == repr(Model(1, 2)).replace("Model", "Point")
        assert repr(Nothing()) == "Nothing()"
