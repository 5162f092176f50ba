"""The system's bin, from which a person can take back what was removed."""

from __future__ import annotations

from pathlib import Path

from app.errors import KnownError


def move_to_bin(folder: Path) -> None:
    """Move a folder to the system's bin.

    Raises:
        KnownError: it cannot be moved there; it is where it was.
    """
    from send2trash import send2trash  # noqa: PLC0415 - who removes nothing has no need of it

    try:
        send2trash(str(folder))
    except OSError as error:  # its own errors are such, too
        reason = error.strerror or str(error) or "the system refuses"
        remedy = "Close what works in it and try again, or remove the folder by hand."
        raise KnownError(f"{folder} could not be moved to the bin: {reason}.", remedy) from error
