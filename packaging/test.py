"""Tests Spoorboekje from a clone, on a machine with nothing but Python.

    python3 packaging/test.py               the built package, then all tests
    python3 packaging/test.py -k tijdlijn   everything after the script is handed to pytest
    python3 packaging/test.py --controle    only set up

This file keeps to the syntax of old Python 3 versions, see `python_version.py`.
"""

import sys

import python_version


def main() -> int:
    """Check Python, and hand over to the part that needs a new one."""
    python_version.ensure()
    import tester

    return tester.main(sys.argv[1:])


if __name__ == "__main__":
    sys.exit(main())
