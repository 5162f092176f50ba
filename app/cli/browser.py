"""Web addresses opened in the person's browser, and whether it came."""

from __future__ import annotations

import os

from app.errors import KnownError
from app.git.programs import PATIENCE, start_program
from app.settings import BROWSER_VARIABLE
from app.values import Url


def open_in_browser(url: Url) -> None:
    """Open an address in the program that REFSHELF_BROWSER names, else in the browser that the system has for it.

    Raises:
        KnownError: there is none, or what was started ended at once with an error, as ``xdg-open`` does without one.
    """
    program = os.environ.get(BROWSER_VARIABLE)
    if program:
        _start([program, url], f"Name another program in {BROWSER_VARIABLE}.")
    elif command := _find_command(url):
        _start(command, "Open the address yourself, or choose a browser in the settings of the system.")
    else:
        _hand_over(url)


def _start(command: list[str], remedy: str) -> None:
    try:
        start_program(command, None, PATIENCE)
    except KnownError as error:
        raise KnownError(error.what, remedy) from error


def _find_command(url: Url) -> list[str]:
    """What the system's browser would be started by and left to itself; empty where Python waits for what it says."""
    import webbrowser

    try:
        browser = webbrowser.get()
    except webbrowser.Error:
        return []
    if not isinstance(browser, webbrowser.BackgroundBrowser):
        return []
    return [browser.name, *(argument.replace("%s", url) for argument in browser.args)]


def _hand_over(url: Url) -> None:
    import webbrowser

    if not webbrowser.open(url):
        raise KnownError(f"No browser could be started for {url}.", "Open the address yourself.")
