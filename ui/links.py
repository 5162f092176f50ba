"""The one place that opens web addresses, and folders in the file manager."""

from __future__ import annotations

import os
from pathlib import Path

from PySide6.QtCore import QProcess, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget

from app.errors import KnownError
from app.values import Url, parse_url
from ui.notices import announce

BROWSER_VARIABLE = "REFSHELF_BROWSER"


def open_url(url: Url, parent: QWidget | None = None) -> None:
    """Open an address in the person's browser: exactly the text that was shown, and only http or https.

    Where the environment variable REFSHELF_BROWSER is set, it names a program that is started with the address as
    its only argument; else the desktop's own choice is asked for.

    Args:
        url: what to open; it is parsed once more, since a library is a file that anybody can write.
        parent: the widget that asks; screen readers are told there what is opened.

    Raises:
        KnownError: it is no web address, or nothing on this computer opens it.
    """
    address = parse_url(url)
    if not hand_to_desktop(address):
        remedy = "Copy the address into a browser, or choose a default browser in the settings of the system."
        raise KnownError(f"No program on this computer opened {address}.", remedy)
    if parent is not None:
        announce(parent, f"Opened {address} in the browser.")


def hand_to_desktop(address: Url) -> bool:
    """Hand an address that was checked to the browser; the tests put their own function here."""
    program = os.environ.get(BROWSER_VARIABLE)
    if program:
        started, _process = QProcess.startDetached(program, [address])
        return started
    return QDesktopServices.openUrl(QUrl(address, QUrl.ParsingMode.StrictMode))


def open_folder(folder: Path) -> None:
    """Show a folder in the desktop's file manager.

    Raises:
        KnownError: nothing on this computer shows folders.
    """
    if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder))):
        raise KnownError(f"No program on this computer showed the folder {folder}.", "Open it in a file manager.")
