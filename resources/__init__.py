"""What the program ships besides code: the sample page, icons, styles and translations."""

from pathlib import Path

FOLDER = Path(__file__).parent
"""Where it all is, in a checkout, an environment and the built program alike.

None of them is a zip file: ``importlib.resources``, which reads from those too, would cost the start ten milliseconds.
"""
