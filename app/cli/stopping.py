"""Ctrl+C during work that has to tidy up behind itself."""

from __future__ import annotations

import contextlib
import signal
import threading
from collections.abc import Callable, Iterator

from app.errors import Cancelled

_SIGNALS = ("SIGINT", "SIGTERM", "SIGHUP")
"""Ctrl+C, ``kill``, and a terminal that is closed; Windows has no third."""


@contextlib.contextmanager
def stoppable() -> Iterator[Callable[[], bool]]:
    """What says whether the work is to stop, which the work asks again and again; a second Ctrl+C ends it at once.

    Raises:
        KeyboardInterrupt: the work was cancelled so.
    """
    stopped = threading.Event()

    def stop(*_: object) -> None:
        if stopped.is_set():
            raise KeyboardInterrupt
        stopped.set()

    numbers = [getattr(signal, name) for name in _SIGNALS if hasattr(signal, name)]
    heard = [number for number in numbers if signal.getsignal(number) is not signal.SIG_IGN]  # as under nohup
    before = [(number, signal.signal(number, stop)) for number in heard]
    try:
        yield stopped.is_set
    except Cancelled:
        raise KeyboardInterrupt from None
    finally:
        for number, handler in before:
            signal.signal(number, handler)
