"""What the window calls fields and says of their values."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QLocale

from app.dates import PartialDate
from app.fields import FIELDS
from app.names import Name
from app.papers import Status
from ui.widgets.field_texts import field_hint, field_label, invitation, show_value


@pytest.mark.parametrize("name", FIELDS)
def test_every_field_is_called_as_the_core_calls_it(name):
    assert field_label(name) == FIELDS[name].label
    assert invitation(name) == "Add…"
    assert isinstance(field_hint(name), str)


@pytest.mark.parametrize(
    ("name", "value", "shown"),
    [
        ("issued", PartialDate(2023, 7, 16), "16 July 2023"),
        ("issued", None, ""),
        ("citations", 7106, "7,106"),
        ("citations", 0, "0"),
        ("status", Status.TO_READ, "To read"),
        ("rating", 4, "★★★★"),
        ("subject", "CL", "Computation and Language (cs.CL)"),
        ("affiliations", ("Köln, am Rhein", "Bonn"), "Köln, am Rhein; Bonn"),
        ("affiliations", (), ""),
        ("authors", (Name("Qian", "Chen"),), "Chen Qian"),
        ("title", r"Erd\H{o}s", "Erdős"),
    ],
)
def test_values_are_shown_for_people(name, value, shown):
    before = QLocale()
    QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom))
    try:
        assert show_value(name, value) == shown
    finally:
        QLocale.setDefault(before)
