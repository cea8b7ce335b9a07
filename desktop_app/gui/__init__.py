"""The window. Only this package knows Qt."""

import builtins
import sys


def _import_plainly() -> None:
    """Import Qt, and give Python its own way of importing back.

    PySide6 puts itself in between, to read the source of every module that is imported after it
    and look for its switch `__feature__`. We never use that. Measured: 4 MB and 10 ms at the start.
    """
    import PySide6.QtCore  # noqa: F401

    builtins.__import__ = getattr(builtins, "__orig_import__", builtins.__import__)


def _keep_constants_alive() -> None:
    """On Python 3.11, give None, True and False references to spare; else Qt ends the program.

    The PySide6 6.12 wheel is built for a Python where these cannot die: a Qt method that returns
    nothing takes one reference to None and never gives it back, and bools go the same way.
    Python 3.11 still counts them, reaches zero after a while of painting, and aborts
    ("deallocating None"). Measured: 1 000 calls of QPainter.setPen lower sys.getrefcount(None)
    by 1 000.
    """
    if sys.version_info >= (3, 12):
        return
    # Not through ctypes itself: to import all of that takes 2 ms of the start.
    from _ctypes import _SimpleCData

    wide = sys.maxsize > 2**32

    class Count(_SimpleCData):
        _type_ = "q" if wide else "i"

    spare = 1 << (40 if wide else 28)
    for constant in (None, True, False, NotImplemented):
        Count.from_address(id(constant)).value += spare


_import_plainly()
_keep_constants_alive()
