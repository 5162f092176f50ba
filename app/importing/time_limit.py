"""A limit on how long a piece of Python may run in the thread that calls it, whatever it is doing."""

from __future__ import annotations

import contextlib
import sys
import time
from collections.abc import Iterator
from types import FrameType


class OutOfTime(BaseException):  # no Exception, so that what is stopped cannot take it for one of its own and go on
    """The time is over."""


@contextlib.contextmanager
def at_most(seconds: float) -> Iterator[None]:
    """Stop what runs in the block once it has taken this long, in seconds; code that calls anything is stopped.

    Raises:
        OutOfTime: it was stopped.
    """
    end = time.monotonic() + seconds
    before = sys.getprofile()

    def look_at_clock(_frame: FrameType, _event: str, _argument: object) -> None:
        if time.monotonic() > end:
            raise OutOfTime

    sys.setprofile(look_at_clock)
    try:
        yield
    finally:
        sys.setprofile(before)
