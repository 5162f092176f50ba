"""How far git is, read from what it says on the way."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping

from app.frozen import Frozen

WHOLE = 1000
"""What the parts of a clone or an update add up to."""

_LINE = re.compile(
    r"(?:remote: )?(?P<phase>[A-Z][a-z]+(?: [a-z]+)*): +(?P<percent>\d{1,3})% \((?P<done>\d+)/(?P<total>\d+)\)"
    r"(?:, (?P<size>[\d.]+) (?P<unit>bytes|[KMGT]iB)(?: \| (?P<speed>[\d.]+) (?P<per>bytes|[KMGT]iB)/s)?)?"
)
_UNITS = {"bytes": 1, "KiB": 1 << 10, "MiB": 1 << 20, "GiB": 1 << 30, "TiB": 1 << 40}
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


class GitProgress(Frozen):
    """How far git is.

    Attributes:
        done: of ``WHOLE``; it never becomes less.
        phase: as git calls it, "Receiving objects".
        objects, all_objects: how many of how many the phase has.
        size, speed: bytes received, and those a second; 0 where git does not say.
    """

    done: int
    phase: str
    objects: int
    all_objects: int
    size: int = 0
    speed: int = 0


class ProgressReader:
    """Reads lines of one piece of work, and tells whoever watches; a call of it takes a line.

    Args:
        progress: hears a part of ``WHOLE``, and that.
        details: hears the same in more words.
    """

    def __init__(
        self, progress: Callable[[int, int], object], details: Callable[[GitProgress], object] | None = None
    ) -> None:
        self._progress = progress
        self._details = details
        self._done = 0

    def __call__(self, line: str) -> None:
        """Take a line; one that is no progress is passed over."""
        read = parse_progress(line)
        if read is None:
            return
        self._done = max(self._done, read.done)
        self._progress(self._done, WHOLE)
        if self._details is not None:
            self._details(GitProgress(self._done, read.phase, read.objects, read.all_objects, read.size, read.speed))


def parse_progress(line: str) -> GitProgress | None:
    """Parse a line of progress; None if it is another line, or one of a phase that we do not know."""
    match = _LINE.match(line)
    if match is None or match["phase"] not in _PHASES:
        return None
    start, stop = _PHASES[match["phase"]]
    done = start + (stop - start) * min(int(match["percent"]), 100) // 100
    size = _read_size(match["size"], match["unit"])
    speed = _read_size(match["speed"], match["per"])
    return GitProgress(done, match["phase"], int(match["done"]), int(match["total"]), size, speed)


def _read_size(number: str | None, unit: str | None) -> int:
    if number is None or unit is None:
        return 0
    try:
        return round(float(number) * _UNITS[unit])
    except ValueError:  # more than one point
        return 0
