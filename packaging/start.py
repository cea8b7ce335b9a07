"""Starts Spoorboekje from a clone, on a machine with nothing but Python.

    python3 packaging/start.py              the window, with the example dossier
    python3 packaging/start.py FEITEN.json  the window, with your own facts
    python3 packaging/start.py tijdlijn …   a command; everything after the script is handed on
    python3 packaging/start.py --controle   only set up and check, open nothing

This file keeps to the syntax of old Python 3 versions, see `python_version.py`.
"""

import sys

import python_version


def main() -> int:
    """Check Python, and hand over to the part that needs a new one."""
    python_version.ensure()
    import launcher

    return launcher.main(sys.argv[1:])


if __name__ == "__main__":
    sys.exit(main())
