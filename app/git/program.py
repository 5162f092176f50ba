"""Git as it is run here: by an argument list, without prompts, hooks or anything that a repository could ask for."""

from __future__ import annotations

import functools
import os
import re
import shutil
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path
from typing import NamedTuple

from app.git.failures import GitFailed, GitMissing, read_failure
from app.git.running import Running, ask

PROTOCOLS = ("https", "ssh")
PROTOCOLS_VARIABLE = "REFSHELF_GIT_PROTOCOLS"
"""If set, protocols that are allowed beside these two, parted by commas: for tests, and for a host of one's own."""
OLDEST = (2, 25)

_SETTINGS = (
    "core.hooksPath=" + os.devnull,
    "core.fsmonitor=false",
    "core.askPass=",
    "core.protectNTFS=true",
    "core.protectHFS=true",
    "core.quotePath=false",
    "credential.interactive=false",
    "submodule.recurse=false",
    "safe.bareRepository=explicit",  # a folder whose .git is none is no repository, whatever else is in it
    "protocol.ext.allow=never",
    "log.showSignature=false",
    "log.mailmap=false",  # its file may be anything, and no names of people are asked for
    "i18n.logOutputEncoding=UTF-8",
    "advice.detachedHead=false",
    # Nothing goes on in a clone when what was asked for is done.
    "gc.auto=0",
    "maintenance.auto=false",
    # A host that says nothing at all for two minutes is gone.
    "http.lowSpeedLimit=1",
    "http.lowSpeedTime=120",
)
_READ_FIRST = (
    ".git",
    *(f".git/{name}" for name in ("HEAD", "config", "config.worktree", "commondir", "index", "packed-refs", "shallow")),
    *(f".git/info/{name}" for name in ("attributes", "exclude", "sparse-checkout")),
    ".git/objects/info/alternates",
    ".gitattributes",
    ".gitignore",
    ".gitmodules",
)
"""Files of a clone that git opens whatever it is asked."""
_REACHING_OUT = frozenset({"clone", "fetch", "remote"})
_QUIET_SSH = "-oBatchMode=yes -oConnectTimeout=30 -oServerAliveInterval=30"
_KEPT = frozenset(
    "GIT_CONFIG_GLOBAL GIT_CONFIG_SYSTEM GIT_CONFIG_NOSYSTEM GIT_EXEC_PATH GIT_PROXY_COMMAND GIT_HTTP_PROXY_AUTHMETHOD"
    " GIT_SSH GIT_SSH_COMMAND GIT_SSH_VARIANT GIT_SSL_CAINFO GIT_SSL_CAPATH GIT_SSL_CERT GIT_SSL_KEY GIT_SSL_NO_VERIFY"
    " GIT_SSL_VERSION".split()
)
"""What a person may have set for every git.  Anything else that git reads would lead it to another repository."""
_SILENT = {
    "LC_ALL": "C",
    "LANGUAGE": "",
    "GIT_TERMINAL_PROMPT": "0",
    "GIT_ASKPASS": "",  # set and empty: git then asks no other program either
    "SSH_ASKPASS": "",
    "SSH_ASKPASS_REQUIRE": "never",
    "GCM_INTERACTIVE": "never",
    "GIT_PAGER": "",
    "GIT_EDITOR": ":",
    "GIT_LFS_SKIP_SMUDGE": "1",  # decision 0028: large files are fetched by who wants them
    "GIT_NO_LAZY_FETCH": "1",
    "GIT_NO_REPLACE_OBJECTS": "1",
}


def _never() -> bool:
    return False


class Git:
    """The program, and what it may do.

    Attributes:
        protocols: by which it reaches hosts: ``PROTOCOLS``, and those that ``REFSHELF_GIT_PROTOCOLS`` adds.
        cancelled: asked ten times a second by all that is run, where nothing else is said.
    """

    def __init__(self, cancelled: Callable[[], bool] = _never) -> None:
        self.cancelled = cancelled
        widened = os.environ.get(PROTOCOLS_VARIABLE, "").replace(" ", "").split(",")
        self.protocols = tuple(dict.fromkeys([*PROTOCOLS, *filter(None, widened)]))

    def run(
        self,
        *arguments: str,
        folder: Path | None = None,
        index: Path | None = None,
        settings: Iterable[str] = (),
        on_line: Callable[[str], object] | None = None,
        cancelled: Callable[[], bool] | None = None,
    ) -> str:
        """Run git to its end; what it printed.

        Args:
            arguments: after ``git``; what comes from elsewhere stands behind ``--`` or an ``=``.
            folder: the repository; none above it is ever taken in its place.
            index: in place of the repository's own.
            settings: ``name=value``, beside those that always hold.
            on_line: hears each line of what git says beside it, which is how far it is.
            cancelled: in place of that of all that is run.

        Raises:
            Cancelled: ``cancelled`` said so; git and all that it started are gone.
            GitFailed: git ended with an error, or the folder is no repository.
            GitMissing: there is no git, or one that is too old.
        """
        program = find_program()
        check_version(program)
        place = ("-C", str(folder)) if folder else ()
        given = [part for setting in (*_SETTINGS, *settings) for part in ("-c", setting)]
        command = [program, "--no-pager", "--no-optional-locks", *place, *given, *arguments]
        environment = self._environment(program, folder, reaches_out=arguments[0] in _REACHING_OUT)
        if any("\0" in part for part in command):  # as what git answered before may hold
            raise strange_answer()
        if folder:
            _check_repository(folder, program, environment)
        if index is not None:
            environment["GIT_INDEX_FILE"] = str(index)
        with Running(command, environment) as running:
            code = running.wait(on_line, cancelled or self.cancelled)
        if code:
            raise read_failure(running.words)
        return running.output

    def _environment(self, program: str, folder: Path | None, *, reaches_out: bool) -> dict[str, str]:
        kept = {
            name: value for name, value in os.environ.items() if not name.upper().startswith("GIT_") or name in _KEPT
        }
        # None but these may use any protocol at all: to look at a clone never leads to its host.
        environment = kept | _SILENT | {"GIT_ALLOW_PROTOCOL": ":".join(self.protocols) if reaches_out else ""}
        if folder:
            environment["GIT_CEILING_DIRECTORIES"] = str(folder.resolve().parent)  # where git is, however it got there
        if reaches_out and (ssh := _find_ssh(program, environment, folder)):
            environment["GIT_SSH_COMMAND"] = ssh
        return environment


def strange_answer() -> GitFailed:
    """The error where git ends well, and says what it never says."""
    cause = "git answers what makes no sense"
    return GitFailed(f"Git failed: {cause}.", "Check that git works in a terminal.", cause=cause)


def _check_repository(folder: Path, program: str, environment: Mapping[str, str]) -> None:
    """Check that git finds a repository in a folder, and would take none above it.

    Raises:
        GitFailed: it is none, or may not be looked into.
    """
    try:
        is_there = (folder / ".git").exists()
        pipe = next((name for name in _READ_FIRST if _would_wait(folder / name)), None)
    except OSError as error:
        cause = "its folder may not be looked into"
        raise GitFailed(f"Git failed: {cause}.", "Check its permissions.", cause=cause) from error
    if pipe is not None:
        cause = f"its folder is damaged, as {pipe} is no file"
        raise GitFailed(f"Git failed: {cause}.", "Remove it, and clone it again.", cause=cause)
    if not is_there or (_is_above_seen(environment) and not _is_top(folder, program, environment)):
        raise read_failure("fatal: not a git repository")


def _is_above_seen(environment: Mapping[str, str]) -> bool:
    """Whether git looks above a folder all the same: in the list of where to stop, its path would be two."""
    return os.pathsep in environment["GIT_CEILING_DIRECTORIES"]


def _is_top(folder: Path, program: str, environment: Mapping[str, str]) -> bool:
    """Whether what git finds begins in the folder and not above it."""
    answer = ask((program, "-C", str(folder), "rev-parse", "--show-prefix"), environment)
    return answer.code == 0 and not answer.said


def _would_wait(path: Path) -> bool:
    """Whether git would wait for somebody to write into what is where it looks for a file."""
    return path.exists() and not path.is_file() and not path.is_dir()


def find_program() -> str:
    """Where git is.

    Raises:
        GitMissing: nowhere.
    """
    found = shutil.which("git")
    if found is None or not Path(found).is_absolute():  # Windows looks into the current folder first
        raise GitMissing("Git is not installed on this computer, or not found.", "Install git, then try again.")
    return found


class FoundGit(NamedTuple):
    """The git that is used: where it is, and what it says that it is ("git version 2.43.0")."""

    path: str
    version: str


def find_git() -> FoundGit:
    """The git that is used.

    Raises:
        GitMissing: there is none, or one that is too old.
    """
    program = find_program()
    return FoundGit(program, check_version(program))


@functools.lru_cache(maxsize=4)
def check_version(program: str) -> str:
    """What a git says that it is, if it is new enough.

    Raises:
        GitMissing: it is older than ``OLDEST``, or none at all.
    """
    said = ask((program, "--version")).said
    match = re.match(r"git version (\d+)\.(\d+)", said)
    if match is None:
        raise GitMissing(f"{program} is not git.", "Install git, then try again.")
    if (int(match[1]), int(match[2])) < OLDEST:
        wanted = ".".join(map(str, OLDEST))
        raise GitMissing(f"{said.capitalize()} is too old.", f"Install git {wanted} or newer, then try again.")
    return said


def _find_ssh(program: str, environment: Mapping[str, str], folder: Path | None) -> str:
    """How git is to call ssh so that it asks nothing; "" where a person's own program is left to do so by itself."""
    chosen = environment.get("GIT_SSH_COMMAND") or _read_ssh_setting(program, environment, folder)
    if not chosen:
        return "" if environment.get("GIT_SSH") else f"ssh {_QUIET_SSH}"
    # Only ssh itself is known to take the options; whatever else it is has no terminal to ask on.
    is_ssh = re.match(r"(?:\S*[/\\])?ssh(?:\.exe)?(?=\s|$)", chosen) and not re.search(r"[;&|<>#`\n]|\$\(", chosen)
    return f"{chosen} {_QUIET_SSH}" if is_ssh else chosen


def _read_ssh_setting(program: str, environment: Mapping[str, str], folder: Path | None) -> str:
    place = ("-C", str(folder)) if folder else ()
    return ask((program, *place, "config", "--get", "core.sshCommand"), environment).said
