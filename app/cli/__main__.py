"""``python -m app.cli``: the command line where the program is not installed."""

import sys

from app.cli import main

sys.exit(main(sys.argv[1:]))
