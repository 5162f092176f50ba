"""A program that runs in a group of its own, is listened to line by line, and can be stopped with all it started."""

from __future__ import annotations

import contextlib
import os
import queue
import re
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import IO, NamedTuple, Self

from app.errors import Cancelled
from app.git.failures import GitMissing

_PATIENCE = 2.0
"""Seconds that a program has to go when it is asked to, before it is made to."""
_INTERVAL = 0.1
_ANSWERED_AFTER = 30.0
"""Seconds that an answer may take; it takes milliseconds."""
_REMEDY = "Check that git works in a terminal."
_LINGERING = 1.0
"""Seconds after its end that what it said is waited for, where something else still holds the pipes."""
_KEPT_LINES = 2_000
"""Git names that many files in the way at most, for it ends its words at 4,096 bytes."""
_LONGEST_KEPT = 4_096
_LONGEST_LINE = 1 << 16
"""Bytes; a host may send a line without an end."""


class Running:
    """A program under way; leaving the block ends it if it has not ended.

    Attributes:
        words: the last lines of what it said on stderr, without what a later line of progress took the place of.
        output: what it printed, once it has ended.
    """

    def __init__(self, command: Sequence[str], environment: Mapping[str, str]) -> None:
        self._lines: queue.SimpleQueue[str | None] = queue.SimpleQueue()
        self._kept: list[str] = []
        self._output: list[bytes] = []
        self._process = _start(command, environment)
        assert self._process.stdout
        assert self._process.stderr
        self._readers = [
            threading.Thread(target=self._read_output, args=(self._process.stdout,), daemon=True),
            threading.Thread(target=self._read_lines, args=(self._process.stderr,), daemon=True),
        ]
        for reader in self._readers:
            reader.start()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        if self._process.poll() is None:
            self.stop()
        for reader in self._readers:
            reader.join(_LINGERING)

    @property
    def words(self) -> str:
        """The last lines of what it said."""
        return "\n".join(self._kept)

    @property
    def output(self) -> str:
        """What it printed, as text; bytes that are none are kept as Python keeps those of file names."""
        return b"".join(self._output).decode("utf-8", "surrogateescape")

    def wait(self, on_line: Callable[[str], object] | None, cancelled: Callable[[], bool]) -> int:
        """Wait until it ends; its exit code.

        Raises:
            Cancelled: ``cancelled`` said so, and it was stopped.
        """
        while (line := self._await_line(cancelled)) is not None:
            self._take(line, on_line)
        return self._await_end(cancelled)

    def stop(self) -> None:
        """End it and all that it started."""
        _end_group(self._process, gently=True)
        with contextlib.suppress(subprocess.TimeoutExpired):
            self._process.wait(_PATIENCE)
        _end_group(self._process, gently=False)  # what it started may live on without it
        self._process.wait()

    def _await_line(self, cancelled: Callable[[], bool]) -> str | None:
        """The next line; None where it says no more, or has ended and only something that it started could.

        So does ssh, which may stay for whoever connects next.
        """
        ended_at = None
        while True:
            if cancelled():
                self.stop()
                raise Cancelled
            with contextlib.suppress(queue.Empty):
                return self._lines.get(timeout=_INTERVAL)
            if self._process.poll() is not None:
                ended_at = ended_at or time.monotonic()
                if time.monotonic() - ended_at > _LINGERING:
                    return None

    def _take(self, line: str, on_line: Callable[[str], object] | None) -> None:
        if on_line is not None:
            on_line(line)
        if not re.search(r"\d+% \(", line):
            self._kept.append(line[:_LONGEST_KEPT])
            del self._kept[:-_KEPT_LINES]

    def _await_end(self, cancelled: Callable[[], bool]) -> int:
        """Wait for one that says nothing more, but may still print or work."""
        while True:
            with contextlib.suppress(subprocess.TimeoutExpired):
                code = self._process.wait(_INTERVAL)
                self._readers[0].join(_LINGERING)
                return code
            if cancelled():
                self.stop()
                raise Cancelled

    def _read_output(self, pipe: IO[bytes]) -> None:
        with pipe:
            while chunk := os.read(pipe.fileno(), 1 << 16):
                self._output.append(chunk)

    def _read_lines(self, pipe: IO[bytes]) -> None:
        """Part what it says at each end of a line and each return to its beginning, as progress does."""
        rest = b""
        with pipe:
            while chunk := os.read(pipe.fileno(), 1 << 14):
                *lines, rest = re.split(rb"[\r\n]", rest[:_LONGEST_LINE] + chunk)
                for line in lines:
                    self._lines.put(line.decode("utf-8", "replace"))
        if rest:
            self._lines.put(rest.decode("utf-8", "replace"))
        self._lines.put(None)


class Answer(NamedTuple):
    """How a program ended, and what it printed."""

    code: int
    said: str


def ask(command: Sequence[str], environment: Mapping[str, str] | None = None) -> Answer:
    """Run a program that answers at once.

    Raises:
        GitMissing: it cannot be run, or says nothing for half a minute.
    """
    try:
        done = subprocess.run(
            command,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            env=environment,
            timeout=_ANSWERED_AFTER,
            check=False,
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        )
    except (OSError, subprocess.TimeoutExpired) as error:
        why = "it does not answer" if isinstance(error, subprocess.TimeoutExpired) else error.strerror or error
        raise GitMissing(f"{command[0]} cannot be run: {why}.", _REMEDY) from error
    return Answer(done.returncode, done.stdout.decode(errors="replace").strip())


def _start(command: Sequence[str], environment: Mapping[str, str]) -> subprocess.Popen[bytes]:
    try:
        if sys.platform == "win32":
            flags = subprocess.CREATE_NO_WINDOW | subprocess.CREATE_NEW_PROCESS_GROUP
            return subprocess.Popen(
                command,
                stdin=subprocess.DEVNULL,
                stdout=subprocess.PIPE,
                stderr=subprocess.PIPE,
                env=environment,
                creationflags=flags,
            )
        return subprocess.Popen(
            command,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            env=environment,
            start_new_session=True,  # a group of its own, and no terminal to ask anything on
        )
    except OSError as error:
        raise GitMissing(f"{command[0]} cannot be run: {error.strerror or error}.", _REMEDY) from error


def _end_group(process: subprocess.Popen[bytes], *, gently: bool) -> None:
    if sys.platform == "win32":
        if process.poll() is None:
            taskkill = Path(os.environ.get("SYSTEMROOT", r"C:\Windows"), "System32", "taskkill.exe")
            subprocess.run([taskkill, "/T", "/F", "/PID", str(process.pid)], capture_output=True, check=False)
        return
    with contextlib.suppress(ProcessLookupError, PermissionError):
        os.killpg(process.pid, signal.SIGTERM if gently else signal.SIGKILL)
