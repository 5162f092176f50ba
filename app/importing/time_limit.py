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
def at_most(seconds: float, package: str) -> Iterator[None]:
    """Stop what code of a package does in the block once it has taken this long, in seconds, at its next call.

    Other code is let alone: what the interpreter calls on the way, to collect garbage for one, swallows what is raised
    there, and the limit would be gone with it.

    Raises:
        OutOfTime: it was stopped.
    """
    end = time.monotonic() + seconds
    before = sys.getprofile()

    def look_at_clock(frame: FrameType, _event: str, _argument: object) -> None:
        if time.monotonic() > end and str(frame.f_globals.get("__name__", "")).partition(".")[0] == package:
            raise OutOfTime

    sys.setprofile(look_at_clock)
    try:
        yield
    finally:
        sys.setprofile(before)
