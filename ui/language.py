"""The language of the window: its texts through Qt's translators, its numbers and dates as the region has them.

``tr`` is the one way to a text that a person reads: ``language.tr("Open")``.  The tool that collects texts for
translators takes the name before the dot for the context, which is ``language`` for all of them.  Call it in functions
and never while a module is imported, when the translators are not there yet.
"""

from __future__ import annotations

import datetime
import os
import re
from functools import cache

from PySide6.QtCore import QCoreApplication, QDate, QLibraryInfo, QLocale, QObject, Qt, QTime, QTranslator
from PySide6.QtGui import QGuiApplication

import resources
from app.dates import PartialDate
from app.dates import format_long as format_long_english
from app.dates import format_short as format_short_english

CONTEXT = "language"
"""The context of all texts, as the collecting tool sees it."""

CORE_CONTEXT = "core"
"""The context of the labels of the core's registry of formats."""

VARIABLE = "REFSHELF_LANGUAGE"
"""The environment variable that names another language than the system's: ``de``, ``pseudo``, ``pseudo-rtl``."""

UNKNOWN, WAITING = "—", "…"
"""What stands for a figure that nobody knows, which is never 0, and for one that is being counted."""

TRANSLATIONS = resources.FOLDER / "translations"
_WEEKDAY = re.compile(r"(?:^\W*|[\s,،]*\(?)dddd(?:\)|[,،፡፣፥.]?\s*)?")
"""The day of the week in the pattern of a date, with what parts it from the rest."""
_translated: list[bool] = [False]
"""Whether a translator is installed; without one the texts are the English ones that stand in the code."""
_installed: list[QTranslator] = []
"""Those that ``set_up`` installed."""


def set_up(app: QCoreApplication, locale: QLocale | None = None) -> None:
    """Use the language and the formats of a locale, the system's by itself; English where there is no translation."""
    wanted = os.environ.get(VARIABLE, "")
    pseudo = locale is None and wanted.startswith("pseudo")
    chosen = locale or (QLocale(wanted) if wanted and not pseudo else QLocale.system())
    if chosen.language() == QLocale.Language.C:
        chosen = QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom)
    QLocale.setDefault(chosen)
    format_date.cache_clear()
    while _installed:
        stop_using(app, _installed.pop())
    _translated[0] = _install(app, chosen, "refshelf", str(TRANSLATIONS))
    if _translated[0]:
        _install(app, chosen, "qtbase", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
    _lay_out(app, chosen.textDirection() if _translated[0] else Qt.LayoutDirection.LeftToRight)
    if pseudo:
        _installed.append(make_pseudo_translation(app, leftward=wanted == "pseudo-rtl"))
        use(app, _installed[-1], leftward=wanted == "pseudo-rtl")


def make_pseudo_translation(parent: QObject | None = None, *, leftward: bool = False) -> QTranslator:
    """The language that nobody speaks, in which texts that have no room are seen; ``leftward``: one that is read so."""
    from ui.pseudo_translation import PseudoTranslation  # noqa: PLC0415 - nobody speaks it

    contexts = frozenset((CONTEXT, CORE_CONTEXT, "QPlatformTheme"))
    return PseudoTranslation(contexts, parent, leftward=leftward)


def use(app: QCoreApplication, translator: QTranslator, *, leftward: bool = False) -> None:
    """Install one translator more, a test's for one; its texts win, and may run from right to left."""
    app.installTranslator(translator)
    _translated[0] = True
    if leftward:
        _lay_out(app, Qt.LayoutDirection.RightToLeft)


def stop_using(app: QCoreApplication, translator: QTranslator) -> None:
    """Take back what ``use`` installed."""
    app.removeTranslator(translator)
    _translated[0] = False


def tr(text: str, comment: str = "", n: int = -1) -> str:
    """A text in the person's language.

    Args:
        text: in English, written out where this is called; with ``n`` the plural, in which ``%Ln`` is the number.
        comment: with ``n`` the English singular, ``tr("%Ln papers", "%Ln paper", n)``; else what tells a translator
            which of two meanings is meant.
        n: the number that chooses the plural; negative where there is none.
    """
    singular = n == 1 and comment and not _translated[0]
    return QCoreApplication.translate(CONTEXT, comment if singular else text, comment, n)


def format_count(number: int) -> str:
    """A whole number with the region's marks between thousands: ``7,106``."""
    return QLocale().toString(number)


def format_known(number: int | None) -> str:
    """The same, or a dash where nobody knows it."""
    return UNKNOWN if number is None else format_count(number)


def format_place(number: int) -> str:
    """A place in a list, in the region's digits: ``1024``."""
    locale = QLocale()
    locale.setNumberOptions(QLocale.NumberOption.OmitGroupSeparator)
    return locale.toString(number)


def format_number(number: float) -> str:
    """A number with the region's mark before its fractions: ``49.6``."""
    return QLocale().toString(number, "g", 6) if isinstance(number, float) else format_count(number)


def format_decimal(number: float, decimals: int) -> str:
    """A number with so many digits behind the region's mark: ``1,234.50``."""
    return QLocale().toString(number, "f", decimals)


def day_pattern() -> str:
    """How a day is typed where it is edited, in the letters that Qt has for its parts: ``d MMM yyyy``."""
    locale = QLocale()
    if locale.language() == QLocale.Language.English:
        return "d MMM yyyy"
    return _short_pattern(locale)


def format_label(label: str) -> str:
    """What the core calls a format that it reads, or says of a figure that it computes, in the person's language.

    ``packaging/translations.py`` collects these texts.
    """
    return QCoreApplication.translate(CORE_CONTEXT, label)


def format_size(size: int) -> str:
    """So many bytes: ``0.7 MB``, ``12 GB``."""
    return QLocale().formattedDataSize(size, 1, QLocale.DataSizeFormat.DataSizeSIFormat)


@cache
def format_date(date: PartialDate, *, long: bool = False) -> str:
    """A date that may lack its day or month: ``16 Jul 2023``, ``Jul 2023``, ``2023``; ``long``: the month in full."""
    locale = QLocale()
    if locale.language() == QLocale.Language.English:
        return format_long_english(date) if long else format_short_english(date)
    if not date.month:
        return str(date.year)
    shown = QDate(date.year, date.month, date.day or 1)
    if not date.day:
        return locale.toString(shown, "MMMM yyyy" if long else "MMM yyyy")
    pattern = _without_weekday(locale.dateFormat(QLocale.FormatType.LongFormat)) if long else _short_pattern(locale)
    return locale.toString(shown, pattern)


def format_day(day: datetime.date, *, long: bool = False) -> str:
    """A day, as ``format_date`` has it: ``16 Jul 2023``."""
    return format_date(PartialDate(day.year, day.month, day.day), long=long)


def format_moment(moment: datetime.datetime) -> str:
    """A moment as the clock here showed it: ``23 Nov 2026, 18:35``."""
    local = moment.astimezone()
    return f"{format_day(local)}, {format_clock(moment)}"


def format_clock(moment: datetime.datetime) -> str:
    """What the clock here showed at a moment: ``18:35``."""
    local = moment.astimezone()
    return QLocale().toString(QTime(local.hour, local.minute), _clock_format())


def format_path(path: object) -> str:
    """A path as it stands in a text: it runs from left to right, whatever is around it."""
    return f"\u2066{path}\u2069" if is_right_to_left() else str(path)


def is_right_to_left() -> bool:
    """Whether the texts of the window run from right to left, and the window is laid out so."""
    return QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft


def arrow() -> str:
    """What stands between something as it was and as it is, in the direction in which the person reads."""
    return "←" if is_right_to_left() else "→"


def _lay_out(app: QCoreApplication, direction: Qt.LayoutDirection) -> None:
    """Mirror the window with its texts; where they are English, the region's dates and numbers do not mirror it."""
    if isinstance(app, QGuiApplication):
        app.setLayoutDirection(direction)


def _clock_format() -> str:
    locale = QLocale()
    english = locale.language() == QLocale.Language.English
    return "HH:mm" if english else locale.timeFormat(QLocale.FormatType.ShortFormat)


def _short_pattern(locale: QLocale) -> str:
    """The region's short date with the whole year: papers are older than two digits can tell."""
    short = _without_weekday(locale.dateFormat(QLocale.FormatType.ShortFormat))
    return short if "yyyy" in short else short.replace("yy", "yyyy")


def _without_weekday(pattern: str) -> str:
    return _WEEKDAY.sub("", pattern)


def _install(app: QCoreApplication, locale: QLocale, name: str, folder: str) -> bool:
    translator = QTranslator(app)
    found = translator.load(locale, name, "_", folder) and app.installTranslator(translator)
    if found:
        _installed.append(translator)
    return found
