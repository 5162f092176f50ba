"""What is strange in an address, in words."""

from __future__ import annotations

from app.repositories.look_alikes import AddressWarning, Oddity
from ui import language

_NAMES = {
    Oddity.USER_INFO: ("user", "host"),
    Oddity.NOT_ASCII: ("host", "sent"),
    Oddity.PUNYCODE: ("host", "sent"),
    Oddity.LOOK_ALIKE: ("host", "known"),
    Oddity.EMBEDDED: ("host", "known"),
}
"""What the values of a warning are called in its sentence; a single one is ``host``."""


def say_warning(warning: AddressWarning) -> str:
    """What is strange in an address, as a sentence or two."""
    if warning.oddity is Oddity.MIXED_SCRIPTS:
        return _say_mixed(*warning.values)
    names = _NAMES.get(warning.oddity, ("host",))
    return _texts()[warning.oddity].format(**dict(zip(names, warning.values, strict=True)))


def _texts() -> dict[Oddity, str]:
    return {
        Oddity.USER_INFO: language.tr("It leads to {host}. What stands before the @ is no host, only a name: {user}."),
        Oddity.STRANGE_SIGN: language.tr("{host} is no name that a host can have: programs read it in different ways."),
        Oddity.NOT_ASCII: language.tr("{host} has letters beyond a to z. The browser asks for {sent}."),
        Oddity.PUNYCODE: language.tr("{sent} stands for letters beyond a to z. It reads {host}."),
        Oddity.LOOK_ALIKE: language.tr("{host} looks like {known}, and is another host."),
        Oddity.EMBEDDED: language.tr("{host} is not {known}. Whose a host is stands at its end."),
        Oddity.IP_ADDRESS: language.tr("A number stands in the place of a name: {host}."),
        Oddity.PORT: language.tr("It asks for port {host}, which pages of the web seldom have.", "a number"),
    }


def _say_mixed(label: str, *scripts: str) -> str:
    names = [_scripts().get(script, script.capitalize()) for script in scripts]
    listed = language.tr("{scripts} and {last}", "of scripts").format(scripts=", ".join(names[:-1]), last=names[-1])
    return language.tr("“{label}” mixes letters that are {scripts}.").format(label=label, scripts=listed)


def _scripts() -> dict[str, str]:
    return {
        "ARABIC": language.tr("Arabic"),
        "ARMENIAN": language.tr("Armenian"),
        "CYRILLIC": language.tr("Cyrillic"),
        "GREEK": language.tr("Greek"),
        "HEBREW": language.tr("Hebrew"),
        "LATIN": language.tr("Latin", "a script"),
    }
