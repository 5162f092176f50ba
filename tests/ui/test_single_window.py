"""One window on a library: the second hands over and goes, whatever the first is doing."""

from __future__ import annotations

import contextlib
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtNetwork import QLocalSocket
from pytestqt.qtbot import QtBot

from app.errors import LibraryError
from ui import handing_over, single_window
from ui.application import answer_call
from ui.handing_over import Answer, Mailbox, decode, encode, hand_over
from ui.import_dialog.dialog import ImportDialog
from ui.main_window import MainWindow
from ui.single_window import SingleWindow, find_place

ROOT = Path(__file__).parents[2]
SAMPLE = ROOT / "resources" / "samples" / "weize-chen.txt"
_START = """
import sys
from PySide6.QtWidgets import QMessageBox
QMessageBox.exec = lambda box: print(box.text())
from ui.main import main
sys.exit(main(sys.argv[1:]))
"""
_ENTER = """
import sys
from pathlib import Path
from ui.single_window import SingleWindow
print(SingleWindow(Path(sys.argv[1])).enter([Path(name) for name in sys.argv[2:]]))
"""
Start = Callable[..., "subprocess.Popen[str]"]


@pytest.fixture(autouse=True)
def place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    """Where the windows on a library of this test meet."""
    (tmp_path / "run").mkdir()
    monkeypatch.setattr(single_window, "_find_folder", lambda: str(tmp_path / "run"))
    monkeypatch.setenv("TMPDIR", str(tmp_path / "run"))
    monkeypatch.delenv("XDG_RUNTIME_DIR", raising=False)
    return find_place(tmp_path / "library.db")


@pytest.fixture
def mailbox(place: str, qtbot: QtBot) -> Iterator[Mailbox]:
    mailbox = Mailbox(place)
    yield mailbox
    mailbox.close()


@pytest.fixture
def start(library_file: Path) -> Iterator[Start]:
    """Starts windows on the library, and ends those that are left."""
    running: list[subprocess.Popen[str]] = []

    def start_window(*files: Path) -> subprocess.Popen[str]:
        command = [sys.executable, "-c", _START, "--library", str(library_file), *map(str, files)]
        running.append(subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True))
        return running[-1]

    yield start_window
    for process in running:
        with contextlib.suppress(ProcessLookupError):
            process.send_signal(signal.SIGCONT)
        process.kill()
        process.communicate()


def enter_elsewhere(library: Path, qtbot: QtBot, *files: str) -> str:
    """What another process is told that wants to be the window on a library."""
    command = [sys.executable, "-c", _ENTER, str(library), *files]
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True) as process:
        qtbot.waitUntil(lambda: process.poll() is not None, timeout=20_000)
        return process.communicate()[0].strip()


def settle(windows: list[subprocess.Popen[str]]) -> subprocess.Popen[str]:
    """The one window that stays of some that are started at once; the others end well."""
    deadline = time.monotonic() + 40
    while sum(window.poll() is None for window in windows) > 1:
        assert time.monotonic() < deadline, "more than one window stays"
        time.sleep(0.05)
    (left,) = (window for window in windows if window.poll() is None)
    assert {window.returncode for window in windows if window is not left} == {0}
    return left


def test_every_name_of_a_library_is_one_place(tmp_path: Path) -> None:
    (tmp_path / "link.db").symlink_to(tmp_path / "library.db")
    place = find_place(tmp_path / "library.db")
    assert find_place(tmp_path / "x" / ".." / "library.db") == find_place(tmp_path / "link.db") == place
    assert find_place(tmp_path / "other.db") != place


def test_files_are_handed_to_the_window_that_is_open(tmp_path: Path, qtbot: QtBot) -> None:
    library, heard = tmp_path / "library.db", list[tuple[Path, ...]]()
    first = SingleWindow(library)
    first.called.connect(heard.append)
    assert first.enter()
    first.listen()
    unusual = os.fsdecode(b"/no\xfftext")
    assert enter_elsewhere(library, qtbot, "/page.txt", "relative.txt", unusual) == "False"
    assert heard == [(Path("/page.txt"), ROOT / "relative.txt", Path(unusual))]
    assert enter_elsewhere(library, qtbot) == "False"
    assert heard[1] == ()
    first.leave()
    assert enter_elsewhere(library, qtbot) == "True"


def test_a_holder_that_nobody_can_reach_keeps_nobody_out(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(single_window, "_UNREACHABLE_FOR", 0.1)
    first = SingleWindow(tmp_path / "library.db")
    assert first.enter()
    assert SingleWindow(tmp_path / "library.db").enter()


def test_a_window_that_does_not_answer_is_said(tmp_path: Path, place: str, qtbot: QtBot) -> None:
    first = SingleWindow(tmp_path / "library.db")
    assert first.enter()
    first.listen()  # and no event loop runs here
    with pytest.raises(LibraryError, match="does not answer"):
        SingleWindow(tmp_path / "library.db").enter(patience=0.3)


def test_where_no_lock_can_be_had_the_window_opens(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(single_window, "_find_folder", lambda: str(tmp_path / "nowhere"))
    window = SingleWindow(tmp_path / "library.db")
    assert window.enter()
    window.listen()
    window.leave()


@pytest.mark.parametrize(
    "text",
    [b"", b"null", b"[]", b"{", b'{"files": "x"}', b'{"files": [1]}', b'{"files": ["relative"]}', b"[" * 100_000,
     b'{"files": ["/a\\u0000b"]}', b'{"run": "/bin/sh"}', b"\xff"],
)  # fmt: skip
def test_what_is_no_message_is_dropped(text: bytes, mailbox: Mailbox, place: str, qtbot: QtBot) -> None:
    heard: list[object] = []
    mailbox.received.connect(heard.append)
    socket = QLocalSocket()
    socket.connectToServer(f"{place}.socket")
    socket.write(len(text).to_bytes(4, "big") + text)
    qtbot.waitUntil(lambda: socket.state() == QLocalSocket.LocalSocketState.UnconnectedState)
    assert decode(text) is None
    assert heard == []


def test_a_message_may_come_in_pieces_and_not_without_end(mailbox: Mailbox, place: str, qtbot: QtBot) -> None:
    heard: list[object] = []
    mailbox.received.connect(heard.append)
    slow, endless = QLocalSocket(), QLocalSocket()
    for socket in (slow, endless):
        socket.connectToServer(f"{place}.socket")
    for byte in encode([Path("/a")]):
        slow.write(bytes([byte]))
        slow.flush()
        qtbot.wait(1)
    qtbot.waitUntil(lambda: bool(heard))
    assert heard == [(Path("/a"),)]
    endless.write(b"\xff\xff\xff\xff")
    qtbot.waitUntil(lambda: endless.state() == QLocalSocket.LocalSocketState.UnconnectedState)


def test_who_says_nothing_is_sent_away(place: str, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(handing_over, "_SENT_WITHIN", 20)
    mailbox, socket = Mailbox(place), QLocalSocket()
    socket.connectToServer(f"{place}.socket")
    qtbot.waitUntil(lambda: socket.state() == QLocalSocket.LocalSocketState.UnconnectedState)
    mailbox.close()


def test_a_message_is_never_longer_than_is_read() -> None:
    message = encode([Path(f"/{number:0200}") for number in range(20_000)])
    assert handing_over.LARGEST / 4 < len(message) <= handing_over.LARGEST + 4
    assert decode(message[4:])


@pytest.mark.skipif(sys.platform == "win32", reason="pipes have no place in the file system")
def test_the_socket_is_this_persons_alone(
    mailbox: Mailbox, place: str, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    assert Path(f"{place}.socket").stat().st_mode & 0o077 == 0
    monkeypatch.setattr(os, "getuid", lambda: 12345)
    assert hand_over(place, [], 0.1) is Answer.NOBODY


def test_a_call_brings_the_window_to_the_front(window: MainWindow, qtbot: QtBot) -> None:
    window.showMinimized()
    answer_call(window, ())
    assert not window.isMinimized()
    assert window.findChild(ImportDialog) is None
    answer_call(window, (SAMPLE,))
    dialog = window.findChild(ImportDialog)
    assert dialog is not None
    assert dialog.isVisible()
    dialog.reject()


@pytest.mark.skipif(sys.platform == "win32", reason="signals of POSIX")
def test_of_windows_started_at_once_one_stays(start: Start) -> None:
    first = settle([start(), start(), start()])
    first.send_signal(signal.SIGSTOP)
    hung = start()
    assert hung.communicate(timeout=40)[0].startswith("Refshelf has this library open already")
    assert hung.returncode == 1
    first.kill()  # what it leaves behind keeps nobody out
    first.wait()
    settle([start(), start()])
