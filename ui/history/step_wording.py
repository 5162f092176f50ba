"""What the link beside the last change says, by the first word of the change's label."""

from __future__ import annotations

from ui import language

TAKEN_BACK = "Took back:"
"""How the label of a change begins that took back one step of many."""


def format_undo(label: str) -> str:
    """What the link that takes a change back says: ``Undo import``."""
    return _list_words()[_find_word(label)][0]


def format_redo(label: str) -> str:
    """What the link that makes a change again says: ``Redo import``."""
    return _list_words()[_find_word(label)][1]


def _find_word(label: str) -> str:
    word = "" if label.startswith(TAKEN_BACK) else label.split(" ", maxsplit=1)[0]
    return word if word in _list_words() else ""


def _list_words() -> dict[str, tuple[str, str]]:
    imported = (language.tr("Undo import"), language.tr("Redo import"))
    removed = (language.tr("Undo removal"), language.tr("Redo removal"))
    return {
        "": (language.tr("Undo"), language.tr("Redo")),
        "Added": (language.tr("Undo adding"), language.tr("Redo adding")),
        "Changed": (language.tr("Undo change"), language.tr("Redo change")),
        "Coloured": (language.tr("Undo colouring"), language.tr("Redo colouring")),
        "Corrected": imported,
        "Created": (language.tr("Undo creation"), language.tr("Redo creation")),
        "Deleted": (language.tr("Undo deletion"), language.tr("Redo deletion")),
        "Edited": (language.tr("Undo edit"), language.tr("Redo edit")),
        "Filed": imported,
        "Filled": (language.tr("Undo filling in"), language.tr("Redo filling in")),
        "Imported": imported,
        "Located": (language.tr("Undo locating"), language.tr("Redo locating")),
        "Marked": imported,
        "Merged": (language.tr("Undo merge"), language.tr("Redo merge")),
        "Moved": (language.tr("Undo move"), language.tr("Redo move")),
        "Noted": (language.tr("Undo note"), language.tr("Redo note")),
        "Recorded": imported,
        "Removed": removed,
        "Renamed": (language.tr("Undo renaming"), language.tr("Redo renaming")),
        "Restored": (language.tr("Undo restoring"), language.tr("Redo restoring")),
        "Saved": (language.tr("Undo saving"), language.tr("Redo saving")),
        "Tagged": (language.tr("Undo tagging"), language.tr("Redo tagging")),
        "Told": (language.tr("Undo parting"), language.tr("Redo parting")),
        "Took": removed,
        "Updated": (language.tr("Undo update"), language.tr("Redo update")),
    }
