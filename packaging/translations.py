"""The words of the window for translators: Qt Linguist files in `resources/translations`.

    .venv/bin/python packaging/translations.py extract   # after a change of words in the window
    .venv/bin/python packaging/translations.py compile   # after a change in a translation
    .venv/bin/python packaging/translations.py check     # what .ci/run asks: is all of it current?

`spoorboekje.ts` is the template: every text of ours, in Dutch. A language is a copy of it named
`spoorboekje_<language>.ts`, opened in Qt Linguist. `qt_nl.ts` has the words of Qt that its own
Dutch translation lacks. The program reads the compiled `.qm` files.
"""

from __future__ import annotations

import argparse
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from pathlib import Path

import environment
from environment import ROOT, SetupError

FOLDER = ROOT / "resources" / "translations"
CODE = ROOT / "desktop_app" / "gui"
TEMPLATE = FOLDER / "spoorboekje.ts"

Source = tuple[str, str, str]
"""Context, text and remark: what makes a text one of its own."""


def main(arguments: list[str]) -> int:
    """Do one of the three; exit code 1 when `check` finds something, 2 when a tool fails."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n", maxsplit=1)[0])
    parser.add_argument("what", choices=("extract", "compile", "check"))
    what = parser.parse_args(arguments).what
    try:
        if what == "check":
            faults = list(stale())
            print("\n".join(faults) if faults else "De vertaalbestanden zijn bij.")
            return 1 if faults else 0
        if what == "extract":
            for file in [TEMPLATE, *languages()]:
                extract(file)
        for file in compiled_sources():
            compile_to(file, file.with_suffix(".qm"))
    except SetupError as error:
        print(error, file=sys.stderr)
        return 2
    return 0


def languages() -> list[Path]:
    """The translations of our own words that exist."""
    return sorted(FOLDER.glob("spoorboekje_*.ts"))


def compiled_sources() -> list[Path]:
    """Everything that has a compiled twin: all but the template."""
    return sorted(set(FOLDER.glob("*.ts")) - {TEMPLATE})


def extract(target: Path) -> None:
    """Read the texts out of the code into `target`; translations that are there stay."""
    code = sorted(str(path) for path in CODE.rglob("*.py"))
    options = ["-source-language", "nl", "-no-obsolete", "-locations", "none"]
    _run("pyside6-lupdate", *code, *options, "-ts", str(target))


def compile_to(source: Path, target: Path) -> None:
    """Make the file that the program reads."""
    _run("pyside6-lrelease", str(source), "-qm", str(target))


def stale() -> Iterator[str]:
    """A sentence for each file that no longer says what the code or its source says."""
    with tempfile.TemporaryDirectory(prefix="spoorboekje-") as name:
        fresh = Path(name) / "vers.ts"
        extract(fresh)
        wanted = sources(fresh)
        for file in [TEMPLATE, *languages()]:
            found = sources(file) if file.exists() else set()
            if found != wanted:
                example = min(found ^ wanted)[1]
                yield (
                    f"{file.name} loopt achter ({len(found ^ wanted)} teksten, zoals {example!r}). "
                    "Draai: packaging/translations.py extract"
                )
        for file in compiled_sources():
            compiled, kept = Path(name) / "vers.qm", file.with_suffix(".qm")
            compile_to(file, compiled)
            if not kept.exists() or kept.read_bytes() != compiled.read_bytes():
                yield f"{kept.name} loopt achter. Draai: packaging/translations.py compile"


def sources(file: Path) -> set[Source]:
    """Every text of a Linguist file."""
    tree = ET.parse(file)  # noqa: S314  (our own files)
    return {
        (
            context.findtext("name", ""),
            message.findtext("source", ""),
            message.findtext("comment", ""),
        )
        for context in tree.iter("context")
        for message in context.iter("message")
    }


def _run(program: str, *arguments: str) -> None:
    command = [str(environment.venv_script(program)), *arguments]
    try:
        done = subprocess.run(command, capture_output=True, text=True, check=False)
    except OSError as error:
        raise SetupError(f"{program} start niet. Draai eerst packaging/test.py.") from error
    if done.returncode != 0 or "error" in done.stderr.lower():
        raise SetupError(f"{program} lukt niet:\n{done.stdout}{done.stderr}")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
