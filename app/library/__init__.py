"""The library: everything a person can do, in one place, for the window, the command line and the tests.

``Library`` is the facade; what it does not do itself it hands to a part, one module
each (``library.tags.rename(...)``).
"""

from app.library.access import DEFAULT_PATIENCE, WORKER_PATIENCE
from app.library.library import Library

__all__ = ["DEFAULT_PATIENCE", "WORKER_PATIENCE", "Library"]
