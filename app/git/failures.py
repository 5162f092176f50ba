"""What git says when it fails, in a sentence that says what to do."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import contextmanager

from app.errors import KnownError
from app.git.readable import make_readable

_LONGEST_LINE = 300
_LEFT_OUT = ("Cloning into ", "hint:", *(f"remote: {word}" for word in ("Counting ", "Compressing ", "Enumerating ")))
_KEPT_LINES = 6
"""Lines of git's own words that are kept: what went wrong stands last."""


DISK_FULL = "the disk is full"
NO_DEFAULT = "its host names no default branch"


class GitFailed(KnownError):
    """Git ended with an error.

    Attributes:
        words: the last lines of what git said.
        all_words: what it said, as it said it, as far as that is kept.
        cause: what they mean, as in "the network cannot be reached"; "" if we do not know them.
    """

    def __init__(
        self, what: str, remedy: str = "", words: str = "", cause: str = "", all_words: str | None = None
    ) -> None:
        super().__init__(what, remedy)
        self.words = words
        self.all_words = words if all_words is None else all_words
        self.cause = cause


class GitMissing(KnownError):
    """There is no git on this computer, or one that is too old."""


_NAMES = re.compile(r"""(?<!\w)'[^\n]*?'(?!\w)|"[^"\n]*"|\w+://\S+|\S+ +-> +\S+|^\t.*""", re.MULTILINE)
"""Addresses, paths and branches in what git says: what a name happens to hold is the cause of nothing."""
# The first that matches is the cause: those that say more stand before those that say less.
_CAUSES = (
    (
        (
            r"no space left on device|out of diskspace|disk quota exceeded|not enough space|file too large"
            r"|unable to write file|couldn't write ''"  # which it could make and not fill: git says no more of it
        ),
        DISK_FULL,
        "Make room there, or choose another folder.",
    ),
    (
        r"transport '[^']*' not allowed|protocol '[^']*' is not supported|unable to find remote helper",
        "its address is neither https nor ssh",
        "Only these two are used.",
    ),
    (
        (
            r"could not read (?:username|password)|authentication failed|terminal prompts disabled"
            r"|http basic: access denied|requested url returned error: (?:401|403)"
            r"|permission denied \((?:publickey|password|keyboard)"
        ),
        "the host asks for a login: the repository is private, or there is none of this name",
        "Check its address in the browser, or log in with git in a terminal and try again.",
    ),
    (
        (
            r"repository [^\n]*not found|requested url returned error: 404|repository not exported"
            r"|does not appear to be a git repository|project you were looking for could not be found"
        ),
        "there is no such repository any more, or it is private",
        "Check its address in the browser.",
    ),
    (
        r"could not resolve (?:host|proxy)|unable to look up|name or service not known|temporary failure in name",
        "its host cannot be found",
        "Check the connection to the network, and try again.",
    ),
    (
        r"host key verification failed",
        "its host is not one that ssh knows",
        "Connect to it once with ssh in a terminal, and try again.",
    ),
    (
        (
            r"(?:ssl|server|peer|local) certificate|ssl ca cert|certificate (?:verif|file|subject|problem)|ssl routines"
            r"|ssl: |ssl_connect|ssl/tls|tls connect|gnutls_handshake|schannel:"
        ),
        "the certificate of its host cannot be trusted",
        "Check the computer's clock and its certificates; a network with a login page of its own does this too.",
    ),
    (
        (
            r"failed to connect|could(?:n't| not) connect|unable to connect|connection refused|network is unreachable"
            r"|no route to host|timed out|connection timeout"
        ),
        "its host cannot be reached",
        "Check the connection to the network, and try again.",
    ),
    (
        r"(?:requested url returned error:|http) 5\d\d\b",
        "its host answers that something is wrong there",
        "Try again in a while.",
    ),
    (
        (
            r"early eof|unexpected disconnect|rpc failed|hung up unexpectedly|connection reset|operation too slow"
            r"|transfer closed|gnutls recv|ssl_read|invalid index-pack output|fetch-pack"
        ),
        "the connection broke off",
        "Try again.",
    ),
    (
        r"requested url returned error: 429",
        "its host takes no more requests for now",
        "Try again in a while.",
    ),
    (
        r"permission denied|read-only file system|operation not permitted",
        "the folder may not be written to",
        "Check its permissions, or choose another folder.",
    ),
    (
        (
            r"invalid path|malformed tree|has dot-?git|filename too long|file name too long|unable to create file"
            r"|cannot create directory"
        ),
        "it holds files whose names cannot be written here",
        "Open it in the browser instead.",
    ),
    (
        r"detected dubious ownership",
        "its folder belongs to somebody else",
        "Git says in a terminal there how to trust it.",
    ),
    (
        r"not a git repository",
        "its folder is no git repository any more",
        "Remove it, and clone it again.",
    ),
    (
        r"cannot lock ref '[^']*': '[^']*' exists",
        "a branch with a shorter or longer name is in the way, as feature is for feature/x and the other way round",
        "Rename or delete that branch with git, then try again.",
    ),
    (
        r"would clobber existing tag",
        "its settings fetch all tags, and its host has moved one that is in it",
        "In a terminal, git fetch --tags --force takes its host's, in place of your own of the same names.",
    ),
    (
        r"is already (?:checked out|used by worktree) at",
        "another folder that works with the clone has that checked out",
        "Switch that folder to something else first.",
    ),
    (
        r"unable to create '': file exists|unable to lock|cannot lock ref|could not lock|another git process",
        "another git is at work in it",
        "Try again when that is done. Files in its folder .git that end in .lock and that a crash left may be deleted.",
    ),
    (
        r"unmerged files|unresolved conflict|resolve your current index",
        "files in it have conflicts that wait for you",
        "Resolve them with git, then try again.",
    ),
    (
        (r"not concluded your|cannot switch branch while|in the middle of an? (?:rebase|am|merge|cherry-pick|revert)"),
        "something that you began in it is not done yet, such as a merge",
        "Finish it with git, or give it up there, then try again.",
    ),
    (
        r"cannot determine remote head",
        NO_DEFAULT,
        "Switch to one of its branches by name.",
    ),
    (
        (
            r"object file .* is empty|bad object|loose object .* corrupt|index file (?:corrupt|smaller)"
            r"|bad signature|unable to read|reference is not a tree|missing (?:blob|tree|commit|necessary) object"
            r"|packfile [^\n]* (?:not match|cannot be|corrupt|truncated)|inflate: data stream error"
        ),
        "its folder is damaged",
        "Remove it, and clone it again.",
    ),
)


@contextmanager
def in_words(what: str) -> Iterator[None]:
    """Let an error of git begin with what could not be done.

    Args:
        what: a clause, as in "github.com/OpenBMB/ChatDev could not be cloned".

    Raises:
        GitFailed: git failed in the block; it says what, why, and what to do.
    """
    try:
        yield
    except GitFailed as error:
        said = f"{what}: {error.cause}." if error.cause else f"{what}. Git says: {_join(error.words)}"
        raise GitFailed(said, error.remedy, error.words, error.cause, error.all_words) from error


def read_failure(words: str) -> GitFailed:
    """The error that git's words stand for."""
    kept = "\n".join(_find_lines(words)[-_KEPT_LINES:]) or "nothing"
    lowered = _NAMES.sub("''", words).lower()
    for pattern, cause, remedy in _CAUSES:
        if re.search(pattern, lowered):
            return GitFailed(f"Git failed: {cause}.", remedy, kept, cause, words)
    return GitFailed(f"Git failed. It says: {_join(kept)}", "", kept, all_words=words)


def _join(words: str) -> str:
    return " ".join(words.splitlines())


def _find_lines(words: str) -> list[str]:
    """The lines that a person reads: without progress, which ends in a carriage return, and blanks."""
    lines = (line.rsplit("\r", 1)[-1].strip() for line in words.replace("\r\n", "\n").split("\n"))
    seen = (make_readable(line).strip() for line in lines)
    return [line[:_LONGEST_LINE] for line in seen if line and not line.startswith(_LEFT_OUT)]
