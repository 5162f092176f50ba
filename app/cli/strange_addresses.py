"""What is strange in an address, said before it is opened."""

from __future__ import annotations

from app.cli import output
from app.cli.asking import confirm
from app.repositories.look_alikes import AddressWarning, Oddity, find_warnings
from app.values import Url

_SENTENCES = {
    Oddity.USER_INFO: "It leads to {1}. What stands before the @ is no host, only a name: {0}.",
    Oddity.STRANGE_SIGN: "{0} is no name that a host can have.",
    Oddity.NOT_ASCII: "{0} has letters beyond a to z. The browser asks for {1}.",
    Oddity.PUNYCODE: "{1} stands for letters beyond a to z. It reads {0}.",
    Oddity.LOOK_ALIKE: "{0} looks like {1}, and is another host.",
    Oddity.EMBEDDED: "{0} is not {1}. Whose a host is stands at its end.",
    Oddity.IP_ADDRESS: "A number stands in the place of a name: {0}.",
    Oddity.PORT: "It asks for port {0}, which pages of the web seldom have.",
}


def check_address(url: Url, *, sure: bool) -> None:
    """Let the person confirm that a strange address is to be opened; an ordinary one needs nothing.

    Raises:
        KnownError: they do not, or nobody can be asked.
    """
    warnings = find_warnings(url)
    if not warnings or sure:
        return
    output.print_error(f"{url} is strange.")
    for warning in warnings:
        output.print_error(say_warning(warning))
    confirm("Open it?", sure=sure, refused=f"{url} was not opened.", remedy="Look at it, and repeat this with --yes.")


def say_warning(warning: AddressWarning) -> str:
    """What is strange in an address, as a sentence or two."""
    if warning.oddity is Oddity.MIXED_SCRIPTS:
        label, *scripts = warning.values
        return f"“{label}” mixes letters of {' and '.join(script.capitalize() for script in scripts)}."
    return _SENTENCES[warning.oddity].format(*warning.values)
