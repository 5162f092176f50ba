"""Bring the files of the translators up to date with the texts in the code, and compile them: `make translations`.

`resources/translations/refshelf.ts` is the template without a translation; each `refshelf_*.ts` beside it is a language
and is compiled to the `.qm` that the program reads.  The same code gives the same files.
"""

from __future__ import annotations

import os
import re
import subprocess
import sys
import tempfile
from collections.abc import Iterable
from pathlib import Path

from app.formats import READERS
from app.metrics.definitions import DEFINITIONS
from ui.language import CORE_CONTEXT

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "resources" / "translations"
TEMPLATE = "refshelf.ts"
_SOURCE_LANGUAGE = "en_GB"
_LABELS = re.compile(rf"<name>{CORE_CONTEXT}</name>.*?</context>", re.DOTALL)
_PLACE = re.compile(r"^ *<location .*\n", re.MULTILINE)


def main() -> None:
    """Update and compile all languages; with the code of a new one as argument (``fr``), begin it."""
    FOLDER.mkdir(exist_ok=True)
    begun = [FOLDER / f"refshelf_{code}.ts" for code in sys.argv[1:]]
    files = sorted({FOLDER / TEMPLATE, *begun, *FOLDER.glob("refshelf_*.ts")})
    for file in files:
        update(file)
    for file in files:
        if file.name != TEMPLATE:
            compile_language(file, file.with_suffix(".qm"))


def update(file: Path) -> None:
    """Bring one file up to date: new texts are unfinished in it, and texts that are gone are dropped."""
    with tempfile.TemporaryDirectory() as folder:
        labels = Path(folder) / "core_labels.py"
        labels.write_text(write_labels(list_labels()), encoding="utf-8")
        sources = sorted(map(str, (ROOT / "ui").rglob("*.py")))
        language = file.stem.partition("_")[2]
        options = ["-locations", "relative", "-no-obsolete", "-source-language", _SOURCE_LANGUAGE]
        options += ["-target-language", language] if language else []
        _run("pyside6-lupdate", *sources, str(labels), *options, "-ts", str(file))
    collected = file.read_text(encoding="utf-8")
    file.write_text(_LABELS.sub(lambda found: _PLACE.sub("", found[0]), collected), encoding="utf-8")


def compile_language(file: Path, compiled: Path) -> None:
    """Compile the finished translations of a language."""
    _run("pyside6-lrelease", "-silent", str(file), "-qm", str(compiled))


def list_labels() -> list[str]:
    """The labels of the core that the window shows, and what it says of the figures that are computed."""
    explanations = (definition.explanation for definition in DEFINITIONS.values())
    return [*(reader.label for reader in READERS.values()), *explanations]


def write_labels(texts: Iterable[str]) -> str:
    """Code from which the collecting tool reads these texts in the context of the core."""
    return "".join(f"QCoreApplication.translate({CORE_CONTEXT!r}, {text!r})\n" for text in texts)


def _run(program: str, *arguments: str) -> None:
    """Run one of Qt's tools, beside the Python that runs this; it says what went wrong itself."""
    path = os.pathsep.join((str(Path(sys.executable).parent), os.environ.get("PATH", "")))
    environment = os.environ | {"PATH": path}
    done = subprocess.run([program, *arguments], env=environment, capture_output=True, text=True, check=False)
    if done.returncode:
        raise SystemExit(f"{program}:\n{done.stdout}{done.stderr}")


if __name__ == "__main__":
    main()
