"""Programs that are listened to and stopped with all that they started."""

from __future__ import annotations

import os
import sys
import time
from pathlib import Path

import pytest

from app.errors import Cancelled
from app.git.running import Running


def run(code: str) -> Running:
    return Running([sys.executable, "-c", code], dict(os.environ))


def test_what_is_said_is_parted_at_returns_and_ends_of_lines() -> None:
    lines: list[str] = []
    code = "import sys; sys.stderr.write('a 10% (1/10)\\ra 20% (2/10)\\nb\\nlast'); print('out')"
    with run(code) as running:
        assert running.wait(lines.append, lambda: False) == 0
    assert lines == ["a 10% (1/10)", "a 20% (2/10)", "b", "last"]
    assert running.words.strip() == "b\nlast"
    assert running.output == "out\n"


def test_much_on_both_sides_blocks_nothing() -> None:
    code = "import sys\nfor i in range(3000): print('x' * 500); print('y' * 500, file=sys.stderr)"
    with run(code) as running:
        assert running.wait(None, lambda: False) == 0
    assert len(running.output) == 3000 * 501
    assert len(running.words.splitlines()) == 2000


def test_a_program_that_does_not_listen_is_made_to_go_with_what_it_started(tmp_path: Path) -> None:
    alive = tmp_path / "alive"
    child = (
        "import signal, time; signal.signal(signal.SIGTERM, signal.SIG_IGN)\n"
        f"while True: open({str(alive)!r}, 'w').close(); time.sleep(0.05)"
    )
    code = (
        "import signal, subprocess, sys, time; signal.signal(signal.SIGTERM, signal.SIG_IGN);"
        f"subprocess.Popen([sys.executable, '-c', {child!r}]); time.sleep(60)"
    )
    began = time.monotonic()
    with pytest.raises(Cancelled), run(code) as running:
        running.wait(None, alive.exists)
    assert time.monotonic() - began < 20
    alive.unlink(missing_ok=True)
    time.sleep(0.3)
    assert not alive.exists()


def test_leaving_the_block_ends_it() -> None:
    with pytest.raises(ZeroDivisionError), run("import time; time.sleep(60)") as running:
        raise ZeroDivisionError
    assert running._process.returncode is not None


def test_it_has_no_terminal_and_nothing_to_read() -> None:
    code = "import sys, os\nprint(repr(sys.stdin.read()))\ntry: open('/dev/tty')\nexcept OSError: print('none')"
    with run(code) as running:
        running.wait(None, lambda: False)
    assert running.output == "''\nnone\n"


def test_one_that_closes_what_it_says_and_works_on_can_be_cancelled() -> None:
    began = time.monotonic()
    with pytest.raises(Cancelled), run("import os, time; os.close(2); time.sleep(60)") as running:
        running.wait(None, lambda: time.monotonic() - began > 0.5)
    assert time.monotonic() - began < 20


def test_one_that_leaves_another_with_its_pipes_has_ended() -> None:
    code = "import subprocess, sys; print('done'); subprocess.Popen(['sleep', '60'])"
    began = time.monotonic()
    with run(code) as running:
        assert running.wait(None, lambda: False) == 0
    assert running.output == "done\n"
    assert time.monotonic() - began < 30
    running.stop()  # the other one too
    for reader in running._readers:
        reader.join()
