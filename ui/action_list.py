"""Every action of the window: what it is called, its keys, its glyph, and the menu in which it stands."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from ui import language


class ActionTraits(NamedTuple):
    """What is known of an action.

    Attributes:
        keys: its shortcuts, the first of which is shown; the ones of ``Delete`` have their own on macOS.
        shown_only: the keys belong to the table or the sidebar; the menu names them, and the window never takes them.
        needs_papers: it is for the papers selected, and cannot be used without any.
    """

    text: str
    keys: Sequence[str] = ()
    glyph: str = ""
    checkable: bool = False
    shown_only: bool = False
    needs_papers: bool = False


class Menu(NamedTuple):
    """A menu: the names of its actions, None for a line between two groups, and menus within it.

    Attributes:
        chosen: one of its actions is in force and checked at a time.
        name: by which a feature finds it to fill it when it is opened; "" where it stands as it is.
    """

    title: str
    entries: tuple[str | Menu | None, ...]
    chosen: bool = False
    name: str = ""


SORTS = (
    "sort_relevance",
    "sort_position",
    "sort_title",
    "sort_authors",
    "sort_issued",
    "sort_venue",
    "sort_subject",
    "sort_citations",
    "sort_status",
    "sort_rating",
    "sort_tags",
    "sort_code",
    "sort_files",
    "sort_notes",
    "sort_added",
    "sort_citation_key",
)
"""The actions that sort, named for the columns of ``Order``; the one in force is checked, and again turns it round."""

STATUSES = ("status_to_read", "status_reading", "status_read", "status_none")
RATINGS = ("rating_5", "rating_4", "rating_3", "rating_2", "rating_1", "rating_none")
CITATION_STYLES = ("cite_reference", "cite_bibtex")
CODE = (
    "open_code",
    "add_link",
    "copy_clone_command",
    None,
    "clone_code",
    "update_clone",
    "switch_clone",
    "remove_clone",
    None,
    "open_clone_folder",
    "open_clone_terminal",
    "open_clone_editor",
    None,
    "find_clones",
    "update_all_clones",
    None,
    "cite_software",
    "read_software_file",
)
THEMES = ("theme_system", "theme_light", "theme_dark")


def list_actions() -> dict[str, ActionTraits]:
    """Every action by name, in the order of the menus."""
    return {
        **_file(),
        **_edit(),
        **_view(),
        **_sorts(),
        **_look(),
        **_paper(),
        **_paper_marks(),
        **_code(),
        **_collection(),
        **_metrics(),
        **_help(),
    }


def list_menus() -> tuple[Menu, ...]:
    """The menus of the menu bar, from the left."""
    file = ("import_file", "import_clipboard", "new_paper", "new_from_files", None, "settings", None, "quit")
    edit = ("undo", "redo", "library_history", None, *_COPYING, None, "edit_cell", "edit_citations", None, *_SEARCHING)
    moving = ("collection_up", "collection_down", "collection_in", "collection_out", "collection_top")
    making = ("new_collection", "new_subcollection", "rename_collection", "delete_collection")
    entries = (*making, None, *moving, None, "show_within", None, "new_tag")
    return (
        Menu(language.tr("&File"), file),
        Menu(language.tr("&Edit"), (*edit[:5], _citation_styles(), *edit[5:])),
        _view_menu(),
        _paper_menu(),
        Menu(language.tr("C&ode"), CODE),
        Menu(language.tr("&Collection"), entries),
        Menu(language.tr("&Metrics"), ("show_metrics", None, "what_if", "compare")),
        Menu(language.tr("&Help"), ("show_keys", "about")),
    )


def list_more() -> Menu:
    """The menu at the end of the tool bar: what has no tool of its own and is wanted often, or looked for there."""
    making = ("new_paper", "import_file", "import_clipboard")
    finding = ("show_palette", "save_search", "library_history")
    entries = (*making, None, *finding, None, "compact_rows", "show_empty_fields", None, "settings", "show_keys")
    return Menu(language.tr("More"), entries, name="more")


_COPYING = ("cite", "copy", "copy_table")
_SEARCHING = ("search", "save_search", "show_palette")


def _citation_styles() -> Menu:
    return Menu(language.tr("Citation S&tyle"), CITATION_STYLES, chosen=True)


def _view_menu() -> Menu:
    panes = ("show_sidebar", "show_detail", "next_pane", "previous_pane")
    columns = Menu(language.tr("&Columns"), (), name="columns")
    first = Menu(language.tr("Sort &By"), SORTS, chosen=True)
    second = Menu(language.tr("&Then By"), (), name="then_by")
    colours = Menu(language.tr("Co&lours"), THEMES, chosen=True)
    texts = Menu(language.tr("Te&xt Size"), ("text_larger", "text_smaller", "text_usual"))
    looks = ("compact_rows", "show_empty_fields", colours, texts)
    return Menu(language.tr("&View"), (*panes, None, columns, first, second, None, *looks))


def _paper_menu() -> Menu:
    status = Menu(language.tr("&Status"), STATUSES, name="status")
    collecting = ("add_to_collection", "edit_tags", "add_note", status)
    rating = Menu(language.tr("&Rating"), RATINGS, name="rating")
    ending = ("remove_from_collection", "trash", "restore", "delete_for_good", "empty_trash")
    same = ("merge", "not_duplicates")
    return Menu(language.tr("&Paper"), ("open_paper", None, *collecting, rating, None, *same, None, *ending))


def _for_papers(
    text: str, keys: Sequence[str] = (), glyph: str = "", *, checkable: bool = False, shown_only: bool = False
) -> ActionTraits:
    """An action that is for the papers selected."""
    return ActionTraits(text, keys, glyph, checkable, shown_only, needs_papers=True)


def _file() -> dict[str, ActionTraits]:
    return {
        "import_file": ActionTraits(language.tr("&Import…"), ("Ctrl+O",), "tray-arrow-down"),
        "import_clipboard": ActionTraits(language.tr("Import from &Clipboard"), ("Ctrl+Shift+V",), "content-paste"),
        "new_paper": ActionTraits(language.tr("&New Paper"), ("Ctrl+N",), "file-document-plus-outline"),
        "new_from_files": ActionTraits(language.tr("New Papers from &Files…"), (), "file-pdf-box"),
        "settings": ActionTraits(language.tr("&Settings…"), ("Ctrl+,",), "cog-outline"),
        "quit": ActionTraits(language.tr("&Quit"), ("Ctrl+Q",)),
    }


def _edit() -> dict[str, ActionTraits]:
    return {
        "undo": ActionTraits(language.tr("&Undo"), ("Ctrl+Z",), "undo"),
        "redo": ActionTraits(language.tr("&Redo"), ("Ctrl+Shift+Z", "Ctrl+Y"), "redo"),
        "library_history": ActionTraits(language.tr("&History…"), ("Ctrl+H",), "history"),
        "cite": _for_papers(language.tr("Copy C&itation"), ("Ctrl+Shift+C",), "format-quote-close"),
        "cite_reference": ActionTraits(language.tr("&Reference Line"), checkable=True),
        "cite_bibtex": ActionTraits(language.tr("&BibTeX Entry"), checkable=True),
        "copy": _for_papers(language.tr("&Copy as Text"), ("Ctrl+C",), "content-copy", shown_only=True),
        "copy_table": _for_papers(language.tr("Copy as Ta&ble"), (), "table"),
        "edit_cell": _for_papers(language.tr("&Edit"), ("F2",), "pencil-outline", shown_only=True),
        "edit_citations": _for_papers(language.tr("Edit Citati&ons")),
        "search": ActionTraits(language.tr("&Search"), ("Ctrl+F",), "magnify"),
        "save_search": ActionTraits(language.tr("Sa&ve Search…"), ("Ctrl+S",), "bookmark-outline"),
        "show_palette": ActionTraits(language.tr("&Find Anything…"), ("Ctrl+K",), "console-line"),
    }


def _view() -> dict[str, ActionTraits]:
    return {
        "show_sidebar": ActionTraits(language.tr("&Sidebar"), ("F8",), "dock-left", checkable=True),
        "show_detail": ActionTraits(language.tr("&Detail Pane"), ("F9",), "dock-right", checkable=True),
        "next_pane": ActionTraits(language.tr("Next &Pane"), ("F6",)),
        "previous_pane": ActionTraits(language.tr("P&revious Pane"), ("Shift+F6",)),
    }


def _sorts() -> dict[str, ActionTraits]:
    texts = {
        "sort_relevance": language.tr("&Relevance"),
        "sort_position": language.tr("&Place on the Page"),
        "sort_title": language.tr("&Title"),
        "sort_authors": language.tr("&Authors"),
        "sort_issued": language.tr("&Date"),
        "sort_venue": language.tr("&Venue"),
        "sort_subject": language.tr("&Subject"),
        "sort_citations": language.tr("&Citations"),
        "sort_status": language.tr("Stat&us"),
        "sort_rating": language.tr("Rat&ing"),
        "sort_tags": language.tr("Ta&gs"),
        "sort_code": language.tr("C&ode"),
        "sort_files": language.tr("&Files"),
        "sort_notes": language.tr("&Notes"),
        "sort_added": language.tr("Add&ed"),
        "sort_citation_key": language.tr("Citation &Key"),
    }
    return {name: ActionTraits(text, checkable=True) for name, text in texts.items()}


def _look() -> dict[str, ActionTraits]:
    return {
        "compact_rows": ActionTraits(language.tr("Co&mpact Rows"), checkable=True),
        "show_empty_fields": ActionTraits(language.tr("Show &Empty Fields"), checkable=True),
        "theme_system": ActionTraits(language.tr("Follow the &System"), checkable=True),
        "theme_light": ActionTraits(language.tr("&Light"), checkable=True),
        "theme_dark": ActionTraits(language.tr("&Dark"), checkable=True),
        "text_larger": ActionTraits(language.tr("&Larger"), ("Ctrl++", "Ctrl+=")),
        "text_smaller": ActionTraits(language.tr("&Smaller"), ("Ctrl+-",)),
        "text_usual": ActionTraits(language.tr("&Usual"), ("Ctrl+0",)),
    }


def _paper() -> dict[str, ActionTraits]:
    tags = _for_papers(language.tr("&Tags…"), ("Ctrl+T",), "tag-outline")
    collection = _for_papers(language.tr("&Add to Collection…"), ("Ctrl+L",), "folder-plus-outline")
    removing = language.tr("Remo&ve from Collection")
    return {
        "open_paper": _for_papers(language.tr("&Open Paper"), ("Enter",), "open-in-new", shown_only=True),
        "add_to_collection": collection,
        "edit_tags": tags,
        "add_note": _for_papers(language.tr("Add a &Note"), ("Ctrl+J",), "note-text-outline"),
        "merge": _for_papers(language.tr("&Merge…"), ("Ctrl+M",), "call-merge"),
        "not_duplicates": _for_papers(language.tr("Not D&uplicates"), (), "call-split"),
        "remove_from_collection": _for_papers(removing, ("Del",), "folder-minus-outline", shown_only=True),
        "trash": _for_papers(language.tr("Move to Tras&h"), ("Shift+Del",), "trash-can-outline", shown_only=True),
        "restore": _for_papers(language.tr("Restore &from Trash"), (), "restore"),
        "delete_for_good": _for_papers(language.tr("&Delete for Good…"), (), "delete-forever-outline"),
        "empty_trash": ActionTraits(language.tr("&Empty Trash…")),
    }


def _paper_marks() -> dict[str, ActionTraits]:
    stars = {f"rating_{stars}": _for_papers(f"&{stars}   {'★' * stars}", checkable=True) for stars in range(5, 0, -1)}
    return {
        "status_to_read": _for_papers(language.tr("&To Read"), checkable=True),
        "status_reading": _for_papers(language.tr("&Reading"), checkable=True),
        "status_read": _for_papers(language.tr("Re&ad"), checkable=True),
        "status_none": _for_papers(language.tr("&No Status"), checkable=True),
        **stars,
        "rating_none": _for_papers(language.tr("&No Rating"), checkable=True),
    }


def _code() -> dict[str, ActionTraits]:
    """What is done with repositories is for those of the papers selected, or those chosen in their own list."""
    return {
        "open_code": _for_papers(language.tr("Open &Code"), ("Ctrl+Shift+O",), "code-tags"),
        "add_link": _for_papers(language.tr("Add a Lin&k…"), ("Ctrl+Shift+L",), "link-plus"),
        "copy_clone_command": ActionTraits(language.tr("Cop&y Clone Command"), (), "content-copy"),
        "clone_code": ActionTraits(language.tr("C&lone"), ("Ctrl+Shift+D",), "download-outline"),
        "update_clone": ActionTraits(language.tr("&Update Clone"), ("Ctrl+Shift+R",), "sync"),
        "switch_clone": ActionTraits(language.tr("S&witch Clone to the Paper’s Branch"), (), "source-branch"),
        "remove_clone": ActionTraits(language.tr("&Remove Clone…"), (), "trash-can-outline"),
        "open_clone_folder": ActionTraits(language.tr("Open Clone &Folder"), (), "folder-open-outline"),
        "open_clone_terminal": ActionTraits(language.tr("Open Clone in &Terminal"), ("Ctrl+Shift+T",), "console-line"),
        "open_clone_editor": ActionTraits(
            language.tr("Open Clone in &Editor"), ("Ctrl+Shift+I",), "application-edit-outline"
        ),
        "find_clones": ActionTraits(language.tr("F&ind Clones…"), (), "folder-search-outline"),
        "update_all_clones": ActionTraits(language.tr("Update &All Clones")),
        "cite_software": ActionTraits(language.tr("&How to Cite the Software…"), (), "format-quote-close"),
        "read_software_file": ActionTraits(language.tr("Read CITATION.cff or READ&ME…"), (), "file-document-outline"),
    }


def _collection() -> dict[str, ActionTraits]:
    return {
        "new_collection": ActionTraits(language.tr("&New Collection"), ("Ctrl+Shift+N",), "folder-plus-outline"),
        "new_subcollection": ActionTraits(language.tr("New Collection &Inside")),
        "rename_collection": ActionTraits(language.tr("&Rename"), ("F2",), shown_only=True),
        "delete_collection": ActionTraits(language.tr("&Delete Collection"), ("Del",), shown_only=True),
        "collection_up": ActionTraits(language.tr("Move &Up"), ("Alt+Up",), shown_only=True),
        "collection_down": ActionTraits(language.tr("Move D&own"), ("Alt+Down",), shown_only=True),
        "collection_in": ActionTraits(language.tr("Move Into the One &Above"), ("Alt+Right",), shown_only=True),
        "collection_out": ActionTraits(language.tr("Move Ou&t"), ("Alt+Left",), shown_only=True),
        "collection_top": ActionTraits(language.tr("Move to the To&p")),
        "show_within": ActionTraits(language.tr("&Show Papers of Collections Inside Too"), checkable=True),
        "new_tag": ActionTraits(language.tr("New Ta&g…"), (), "tag-plus-outline"),
    }


def _metrics() -> dict[str, ActionTraits]:
    return {
        "show_metrics": ActionTraits(language.tr("&Metrics Pane"), ("F7",), "chart-box-outline", checkable=True),
        "what_if": ActionTraits(language.tr("&What If…"), (), "flask-outline"),
        "compare": ActionTraits(language.tr("&Compare…")),
    }


def _help() -> dict[str, ActionTraits]:
    return {
        "show_keys": ActionTraits(language.tr("&Keys"), ("F1", "Ctrl+?"), "keyboard-outline"),
        "about": ActionTraits(language.tr("&About Refshelf"), (), "information-outline"),
    }
