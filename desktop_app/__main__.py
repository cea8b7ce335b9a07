"""`python -m desktop_app` is the command `spoorboekje`."""

from __future__ import annotations

import gc
import sys

gc.disable()  # a command lives a tenth of a second; looking for garbage would be a fifth of that

from desktop_app import cli  # noqa: E402 (after the line above)


def main() -> int:
    """Run the command line as a process of its own."""
    code = cli.main()
    if not gc.isenabled():  # the window turns it on again, a second after it stands
        gc.freeze()
    return code


if __name__ == "__main__":
    sys.exit(main())
