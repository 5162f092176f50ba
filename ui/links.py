"""The one place that opens web addresses, files of papers, and folders in the file manager."""

from __future__ import annotations

import os
import sys
from pathlib import Path

from PySide6.QtCore import QProcess, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget

from app.errors import KnownError
from app.repositories.look_alikes import find_warnings
from app.settings import BROWSER_VARIABLE
from app.values import Url, parse_url
from ui import language
from ui.notices import Notices, announce

_PROGRAMS = frozenset(
    ".app .application .appimage .bat .cmd .com .command .cpl .desktop .exe .gadget .hta .inf .jar .js .jse .lnk .msc"
    " .msi .msp .pif .pl .ps1 .py .pyw .rb .reg .scf .scr .sh .url .vb .vbe .vbs .workflow .ws .wsf .wsh".split()
)
"""What a desktop would run and not show; such a file may have come with any archive."""


def open_url(url: Url, parent: QWidget | None = None) -> None:
    """Open an address in the person's browser: exactly the text that was shown, and only http or https.

    What is strange in it is pointed out first, and then it is opened only when the person says so.  Where the
    environment variable REFSHELF_BROWSER is set, it names a program that is started with the address as its only
    argument; else the desktop's own choice is asked for.

    Args:
        url: what to open; it is parsed once more, since a library is a file that anybody can write.
        parent: the widget that asks; screen readers are told there what is opened.

    Raises:
        KnownError: it is no web address, or nothing on this computer opens it.
    """
    address = parse_url(url)
    warnings = find_warnings(address)
    if not warnings:
        _hand_over(address, parent)
        return
    from ui.code.links.strange_address import StrangeAddress  # noqa: PLC0415 - most addresses are ordinary

    StrangeAddress(address, warnings, lambda: _hand_over(address, parent), parent).open()


def follow(url: Url, notices: Notices, parent: QWidget) -> bool:
    """Open an address as ``open_url`` does, or show why that cannot be; whether it could."""
    try:
        open_url(url, parent)
    except KnownError as error:
        notices.show_error(error, parent)
        return False
    return True


def _hand_over(address: Url, parent: QWidget | None) -> None:
    if not hand_to_desktop(address):
        what = language.tr("No program on this computer opened {name}.").format(name=address)
        remedy = language.tr(
            "Copy the address into a browser, or choose a default browser in the settings of the system."
        )
        raise KnownError(what, remedy)
    if parent is not None:
        announce(parent, language.tr("Opened {address} in the browser.").format(address=address))


def hand_to_desktop(address: Url) -> bool:
    """Hand an address that was checked to the browser; the tests put their own function here."""
    program = os.environ.get(BROWSER_VARIABLE)
    if program:
        started, _process = QProcess.startDetached(program, [address])
        return started
    return QDesktopServices.openUrl(QUrl(address, QUrl.ParsingMode.StrictMode))


def open_file(path: Path, parent: QWidget | None = None) -> None:
    """Open a file of a paper in the desktop's program for such files; a program is never run.

    Args:
        parent: the widget that asks; screen readers are told there what is opened.

    Raises:
        KnownError: it is gone, it is a program, or nothing on this computer opens it.
    """
    if not path.is_file():
        what = language.tr("The file {path} is not there.").format(path=path)
        raise KnownError(what, language.tr("It may have been moved or deleted, or its disk is not connected."))
    if path.suffix.lower() in _PROGRAMS:
        what = language.tr("{name} is a program, which Refshelf does not start.").format(name=path.name)
        raise KnownError(what, language.tr("Show its folder, and look at it there."))
    if not hand_file_to_desktop(path):
        what = language.tr("No program on this computer opened {name}.").format(name=path.name)
        raise KnownError(what, language.tr("Choose a program for such files in the settings of the system."))
    if parent is not None:
        announce(parent, language.tr("Opened {name}.").format(name=path.name))


def hand_file_to_desktop(path: Path) -> bool:
    """Hand a file that was checked to its program; the tests put their own function here."""
    return QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))


def reveal_file(path: Path) -> None:
    """Show a file in the desktop's file manager: itself where the system can, else the folder that it is in.

    Raises:
        KnownError: nothing on this computer shows folders, or the folder is gone.
    """
    if not path.parent.is_dir():
        what = language.tr("The folder {path} is not there.").format(path=path.parent)
        raise KnownError(what, language.tr("It may have been moved or deleted, or its disk is not connected."))
    command = {"darwin": ("open", ["-R", str(path)]), "win32": ("explorer", [f"/select,{path}"])}.get(sys.platform)
    if command is None or not path.exists() or not QProcess.startDetached(*command)[0]:
        open_folder(path.parent)


def open_folder(folder: Path) -> None:
    """Show a folder in the desktop's file manager.

    Raises:
        KnownError: nothing on this computer shows folders.
    """
    if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder))):
        what = language.tr("No program on this computer showed the folder {path}.").format(path=folder)
        raise KnownError(what, language.tr("Open it in a file manager."))
