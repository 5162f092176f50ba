"""How far git is, read from what it says on the way."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping

WHOLE = 1000
"""What the parts of a clone or an update add up to."""

_LINE = re.compile(r"(?:remote: )?(?P<phase>[A-Z][a-z]+(?: [a-z]+)*): +(?P<percent>\d{1,3})% \(\d+/\d+\)")
_PHASES: Mapping[str, tuple[int, int]] = {
    "Counting objects": (0, 30),
    "Compressing objects": (30, 60),
    "Receiving objects": (60, 800),
    "Unpacking objects": (60, 850),
    "Resolving deltas": (800, 900),
    "Updating files": (900, WHOLE),
    "Checking out files": (900, WHOLE),
}
"""Where each phase begins and ends in the whole; what is received takes the most time by far."""


class ProgressReader:
    """Reads lines of one piece of work, and tells whoever watches; a call of it takes a line.

    Args:
        progress: hears a part of ``WHOLE``, which never becomes less, and that.
    """

    def __init__(self, progress: Callable[[int, int], object]) -> None:
        self._progress = progress
        self._done = 0

    def __call__(self, line: str) -> None:
        """Take a line; one that is no progress is passed over."""
        done = parse_progress(line)
        if done is not None:
            self._done = max(self._done, done)
            self._progress(self._done, WHOLE)


def parse_progress(line: str) -> int | None:
    """The part of ``WHOLE`` that a line of progress tells; None if it is another line, or of an unknown phase."""
    match = _LINE.match(line)
    if match is None or match["phase"] not in _PHASES:
        return None
    start, stop = _PHASES[match["phase"]]
    return start + (stop - start) * min(int(match["percent"]), 100) // 100
