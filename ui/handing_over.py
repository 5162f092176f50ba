"""What a second window tells the first: the names of files, over a socket that is this person's alone.

A message is four bytes that say how long it is, then a JSON object ``{"files": [...]}`` of whole paths.  It is data:
whatever is not such an object is dropped, and all that can come of a message is the import dialog, which asks first.
"""

from __future__ import annotations

import enum
import json
import os
import stat
import sys
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

LARGEST = 1_000_000
"""Bytes of the longest message; it names thousands of files."""

_TAKEN = b"taken"
_LENGTH = 4
_SENT_WITHIN = 5000
"""Milliseconds in which a message must be here."""


class Answer(enum.Enum):
    """What became of a message."""

    TAKEN = "taken"
    NOBODY = "nobody was there"
    SILENCE = "somebody was there and did not answer"


def hand_over(place: str, files: Sequence[Path], patience: float) -> Answer:
    """Tell the window that listens at a place to come to the front and import these files; waits for its answer."""
    socket = QLocalSocket()
    name = _socket_name(place)
    if not _is_own(name):
        return Answer.NOBODY
    socket.connectToServer(name)
    if not socket.waitForConnected(int(patience * 1000)):
        return Answer.NOBODY
    socket.write(encode(files))
    socket.flush()
    if socket.waitForReadyRead(int(patience * 1000)) and bytes(socket.readAll().data()) == _TAKEN:
        return Answer.TAKEN
    return Answer.SILENCE


def encode(files: Sequence[Path]) -> bytes:
    """A message that names these files; as many as it can hold."""
    names = [str(path.absolute()) for path in files]
    text = json.dumps({"files": names}).encode("ascii")  # escapes carry the bytes of names that are no UTF-8
    while len(text) > LARGEST:
        names = names[: len(names) // 2]
        text = json.dumps({"files": names}).encode("ascii")
    return len(text).to_bytes(_LENGTH, "big") + text


def decode(text: bytes) -> tuple[Path, ...] | None:
    """The files that a message names; None if it is no such message."""
    try:
        message = json.loads(text)
    except (ValueError, RecursionError):
        return None
    names = message.get("files") if isinstance(message, dict) else None
    if not isinstance(names, list) or not all(isinstance(name, str) and "\0" not in name for name in names):
        return None
    files = tuple(map(Path, names))
    return files if all(path.is_absolute() for path in files) else None


class Mailbox(QObject):
    """Listens at a place for what other windows have to tell.

    Signals:
        received: a message came, which names these files (a tuple of Path).
    """

    received = Signal(object)

    def __init__(self, place: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._on_connection)
        name = _socket_name(place)
        QLocalServer.removeServer(name)  # left by one that was killed: the lock says that nobody else is there
        self._server.listen(name)

    def close(self) -> None:
        """Listen no more."""
        self._server.close()

    def _on_connection(self) -> None:
        while (socket := self._server.nextPendingConnection()) is not None:
            _Letter(socket, self)


class _Letter(QObject):
    """One connection, until its message is whole; too long or too slow, and it is dropped."""

    def __init__(self, socket: QLocalSocket, mailbox: Mailbox) -> None:
        super().__init__(socket)
        self._socket = socket
        self._mailbox = mailbox
        self._text = b""
        socket.readyRead.connect(self._on_ready)
        socket.disconnected.connect(socket.deleteLater)
        QTimer.singleShot(_SENT_WITHIN, self, socket.abort)
        self._on_ready()

    def _on_ready(self) -> None:
        self._text += bytes(self._socket.readAll().data())
        length = int.from_bytes(self._text[:_LENGTH], "big")
        if length > LARGEST or len(self._text) > _LENGTH + LARGEST:
            self._socket.abort()
        elif len(self._text) >= _LENGTH + length:
            self._take(decode(self._text[_LENGTH : _LENGTH + length]))

    def _take(self, files: tuple[Path, ...] | None) -> None:
        self._socket.readyRead.disconnect(self._on_ready)
        if files is None:
            self._socket.abort()
            return
        self._socket.write(_TAKEN)
        self._socket.flush()
        self._socket.disconnectFromServer()
        self._mailbox.received.emit(files)


def _socket_name(place: str) -> str:
    """A socket's path, or on Windows the name of a pipe."""
    return Path(place).name if sys.platform == "win32" else f"{place}.socket"


def _is_own(name: str) -> bool:
    """Whether a socket is there and this person's: who may write to a shared folder could wait there for names."""
    if sys.platform == "win32":
        return True
    try:
        found = os.lstat(name)
    except OSError:
        return False
    return stat.S_ISSOCK(found.st_mode) and found.st_uid == os.getuid()
