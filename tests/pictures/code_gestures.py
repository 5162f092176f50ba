"""What a person did with code before a picture was taken; no git is run and no host is asked."""

from __future__ import annotations

import datetime
import time
from pathlib import Path

from PySide6.QtWidgets import QListWidget, QMenuBar, QPushButton

from app.code import Clone, CloneState, Repository
from app.frozen import replace
from app.git.failures import GitFailed
from app.git.outcomes import FreshClone, UnsavedWork
from tests.pictures.gestures import CHATDEV
from tests.pictures.stage import Stage
from ui import language
from ui.code.clones.together import Together
from ui.code.clones.unsaved_texts import list_unsaved, say_ignored
from ui.settings_dialog.code_page import CodePage
from ui.settings_dialog.dialog import SettingsDialog
from ui.tasks import Lane, Progress

REPOSITORY = Repository("github.com", "OpenBMB", "ChatDev")
_WHEN = datetime.datetime(2026, 3, 2, 9, 30, tzinfo=datetime.UTC)


def keep_clone(stage: Stage, *, made: bool = True) -> Clone:
    """A clone of ChatDev that the library knows, whose folder is there."""
    folder = stage.library.path.parent / "ChatDev"
    (folder / ".git").mkdir(parents=True, exist_ok=True)
    (folder / ".git" / "config").write_text("[refshelf]\n\tmade = true\n")  # else it would be found gone
    state = CloneState(branch="main", commit="3f2a91c" + "0" * 33, committed_at=_WHEN, subject="Begin", behind=3)
    clone = Clone(repository=REPOSITORY, path=folder, made=made, state=state, seen_at=_WHEN)
    from app.store.clones import write_clone

    with stage.library._access.recording() as connection:
        write_clone(connection, clone)
    stage.settle()
    return clone


def open_menu(stage: Stage) -> None:
    """The menu of code, on a paper whose code is cloned."""
    stage.select(CHATDEV)
    keep_clone(stage)
    bar = stage.window.findChild(QMenuBar)
    assert bar is not None
    [action] = [each for each in bar.actions() if each.text().replace("&", "") == language.tr("C&ode").replace("&", "")]
    bar.setActiveAction(action)
    stage.settle()


def clone_two(stage: Stage) -> None:
    """Two clones under way, and where they go."""
    stage.select(CHATDEV)
    _begin(stage, "OpenBMB/AgentVerse", 120)
    _begin(stage, "OpenBMB/ChatDev", 420)
    stage.settle()
    stage.window.features.code.cloning._making._say_folder_once()
    stage.settle()


def offer_to_cancel(stage: Stage) -> None:
    """Each of two clones, and both, can be stopped."""
    clone_two(stage)
    stage.find(QPushButton, "task_others").click()
    stage.settle()


def ask_before_closing(stage: Stage) -> None:
    """What is under way is named before the window is closed."""
    clone_two(stage)
    stage.window.close()
    stage.settle()


def tell_cloned(stage: Stage) -> None:
    """News of a clone with its next step."""
    stage.select(CHATDEV)
    clone = keep_clone(stage)
    together = Together(1, stage.window.features.code.cloning._making._on_all_ended)
    together.note_cloned(FreshClone(repository=clone.repository, path=clone.path, made=True, missing_ref="puppeteer"))
    stage.settle()


def tell_failed(stage: Stage) -> None:
    """A clone that failed, with a way to try again."""
    stage.select(CHATDEV)
    [link] = stage.library.get_paper(CHATDEV).repositories[:1]
    together = Together(1, stage.window.features.code.cloning._making._on_all_ended)
    what = "github.com/OpenBMB/ChatDev could not be cloned: its host cannot be found."
    together.note_failed(link, GitFailed(what, "Check the connection to the network, and try again."))
    stage.settle()


def tell_other_branch(stage: Stage) -> None:
    """A clone that was opened has another branch than the paper names."""
    stage.select(CHATDEV)
    [link] = stage.library.get_paper(CHATDEV).repositories[:1]
    clone = keep_clone(stage)
    stage.window.features.code.cloning.say_other(clone, replace(link, ref="puppeteer"))
    stage.settle()


def ask_before_removal(stage: Stage) -> None:
    """What a clone holds and nothing else has."""
    unsaved = UnsavedWork(
        changed=("chatdev/chat_env.py", "run.py"),
        untracked=("WareHouse/2048", "notes.txt", "out", "runs", "tmp"),
        commits=("3f2a91c Try a smaller model",),
        ignored=(".env", "data/", "checkpoints/", "__pycache__/"),
    )
    clone = keep_clone(stage)
    reasons = [language.tr("It holds what is nowhere else:"), *list_unsaved(unsaved), say_ignored(unsaved)]
    stage.window.features.code.cloning._removing._ask(clone, reasons)
    stage.settle()


def show_settings(stage: Stage) -> None:
    """The page of code, with a folder that is watched and what was found in it."""
    watched = Path("/srv/ada/projects")
    memory = stage.window.desk.memory
    memory.set("code_watched_folders", [str(watched), "/srv/ada/archive/2024/reading-group/repositories"])
    text = "Found 2 clones: OpenBMB/ChatDev, thunlp/OpenPrompt. 14 others are of no repository of the library."
    memory.set_here("code_last_scan", {"at": _WHEN.isoformat(), "text": text})
    _show_page(stage)


def show_settings_of_own_program(stage: Stage) -> None:
    """The page of code without watched folders, and a command of the person's own for the editor."""
    stage.window.desk.memory.set("code_editor", "env {path}")
    _show_page(stage)


def _show_page(stage: Stage) -> None:
    stage.trigger("settings")
    dialog = stage.find(SettingsDialog, "settings")
    dialog.turn_to(CodePage)
    assert stage.find(QListWidget, "settings_pages").currentRow() > 0
    stage.settle()


def _begin(stage: Stage, name: str, done: int) -> None:
    def work(progress: Progress) -> None:
        progress.report(done, 1_000)
        while not progress.cancelled():
            time.sleep(0.02)

    stage.window.tasks.run(
        work,
        on_done=_ignore,
        on_failed=_ignore,
        label=language.tr("Cloning {name}").format(name=name),
        lane=Lane.NETWORK,
        holds_window=True,
    )


def _ignore(_: object) -> None:
    return
