"""The page of how the window looks: colours, text size, rows, motion, language."""

from __future__ import annotations

from PySide6.QtCore import QLocale

from ui import language, theme
from ui.desk import Desk
from ui.looks.appearance import TEXT_SCALES, Appearance
from ui.looks.kept_looks import LANGUAGE
from ui.settings_dialog.page import Choice, SettingsPage


class LooksPage(SettingsPage):
    """Each choice holds at once."""

    def __init__(self, desk: Desk, appearance: Appearance) -> None:
        super().__init__(language.tr("Appearance"), "palette-outline")
        self._desk = desk
        self._appearance = appearance
        self._make_choices()
        self._lay_out()
        self._scheme.activated.connect(self._on_scheme)
        self._contrast.activated.connect(self._on_contrast)
        self._scale.activated.connect(self._on_scale)
        self._rows.activated.connect(self._on_rows)
        self._motion.activated.connect(self._on_motion)
        self._language.activated.connect(self._on_language)

    def show_now(self) -> None:
        look = theme.instance()
        self._scheme.show_value(look.chosen)
        self._contrast.show_value(look.chosen_contrast)
        self._scale.show_value(look.text_scale.chosen)
        self._rows.show_value(self._desk.actions["compact_rows"].isChecked())
        self._motion.show_value(look.chosen_motion)
        self._language.show_value(self._desk.memory.get(LANGUAGE, None))

    def _make_choices(self) -> None:
        as_system = language.tr("As the system")
        colours = [(as_system, None), (language.tr("Light"), "light"), (language.tr("Dark"), "dark")]
        contrasts = [(as_system, None), (language.tr("Usual"), False), (language.tr("High"), True)]
        scales = [(language.tr("{percent} %").format(percent=round(scale * 100)), scale) for scale in TEXT_SCALES]
        rows = [(language.tr("Comfortable"), False), (language.tr("Compact"), True)]
        motions = [(as_system, None), (language.tr("Usual"), True), (language.tr("Reduced"), False)]
        self._scheme = Choice("settings_scheme", colours)
        self._contrast = Choice("settings_contrast", contrasts)
        self._scale = Choice("settings_scale", scales)
        self._rows = Choice("settings_rows", rows)
        self._motion = Choice("settings_motion", motions)
        self._language = Choice("settings_language", [(as_system, None), *_list_languages()])

    def _lay_out(self) -> None:
        self.add_row(language.tr("&Colours"), self._scheme)
        self.add_row(language.tr("Co&ntrast"), self._contrast)
        self.add_row(language.tr("&Text size"), self._scale, language.tr("Also with Ctrl++, Ctrl+- and Ctrl+0."))
        self.add_row(language.tr("&Rows of the list"), self._rows)
        self.add_row(language.tr("&Motion"), self._motion, language.tr("Reduced: nothing moves for its own sake."))
        self.add_row(language.tr("&Language"), self._language, language.tr("From the next start on."))
        self.end()

    def _on_scheme(self) -> None:
        self._appearance.choose_scheme(self._scheme.value)

    def _on_contrast(self) -> None:
        self._appearance.choose_contrast(self._contrast.value)

    def _on_scale(self) -> None:
        self._appearance.choose_text_scale(self._scale.value)

    def _on_rows(self) -> None:
        compact = self._desk.actions["compact_rows"]
        if compact.isChecked() != self._rows.value:
            compact.trigger()

    def _on_motion(self) -> None:
        self._appearance.choose_motion(self._motion.value)

    def _on_language(self) -> None:
        self._appearance.choose_language(self._language.value)


def _list_languages() -> list[tuple[str, str]]:
    """English, and each language that there are texts in, as it calls itself."""
    found = (path.stem.removeprefix("refshelf_") for path in language.TRANSLATIONS.glob("refshelf_*.qm"))
    others = [(QLocale(name).nativeLanguageName().capitalize(), name) for name in sorted(found)]
    return [(QLocale("en_GB").nativeLanguageName(), "en_GB"), *others]
