"""Work that takes long, so that the window stays alive: in a thread, or in steps with a bar."""

from __future__ import annotations

import threading
from collections.abc import Callable
from time import monotonic
from typing import TYPE_CHECKING, Any, TypeVar

import shiboken6
from PySide6.QtCore import QEventLoop, QObject, Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QApplication, QWidget

from desktop_app.traject.errors import InvoerFout

if TYPE_CHECKING:
    from desktop_app.gui.shell.progress import ProgressPanel

T = TypeVar("T")
SHOWN_AFTER = 0.3
"""Seconds of work after which the bar is shown; shorter work needs none."""
BREATH = 0.03
"""Seconds between two looks at what the window wants."""


class Job(QObject):
    """Work in a thread of its own. Its outcome comes on the main thread, once."""

    _finished = Signal()

    def __init__(
        self,
        owner: QObject,
        job: Callable[[], Any],
        done: Callable[[Any], None],
        failed: Callable[[Exception], None],
    ) -> None:
        super().__init__()
        self._owner: QObject | None = owner
        self._work: Callable[[], Any] | None = job
        self._done: Callable[[Any], None] | None = done
        self._failed: Callable[[Exception], None] | None = failed
        self._result: Any = None
        self._error: Exception | None = None
        self._finished.connect(self._deliver, Qt.ConnectionType.QueuedConnection)
        # No daemon: what writes a file is waited for when the program ends.
        self._thread = threading.Thread(target=self._run, name="spoorboekje-werk")

    @property
    def running(self) -> bool:
        """True until the outcome is delivered or dropped."""
        return self in _jobs

    def start(self) -> None:
        """Begin; called once."""
        _jobs.add(self)
        try:
            self._thread.start()
        except RuntimeError as error:  # the system gives no more threads
            self._error = error
            self._finished.emit()

    def cancel(self) -> None:
        """Drop the outcome. The thread ends by itself; nothing is told any more."""
        self._done = self._failed = self._owner = None

    def wait(self, seconds: float) -> bool:
        """Wait for the thread itself; False when it still runs after that."""
        self._thread.join(seconds)
        return not self._thread.is_alive()

    def _run(self) -> None:
        work, self._work = self._work, None
        try:
            if work is not None:
                self._result = work()
        except Exception as error:  # noqa: BLE001 (whatever it is, somebody waits for it)
            self._error = error
        except BaseException as error:
            self._error = RuntimeError(type(error).__name__)
            raise
        finally:
            del work
            self._finished.emit()

    @Slot()
    def _deliver(self) -> None:
        if busy():
            _after_work.append(self._deliver)
            return
        _jobs.discard(self)
        owner, done, failed = self._owner, self._done, self._failed
        result, error = self._result, self._error
        self._result = self._error = None
        self.cancel()  # nothing that the callbacks hold lives on in here
        if owner is None or not shiboken6.isValid(owner):
            return
        if error is not None and failed is not None:
            failed(error)
        elif error is None and done is not None:
            done(result)


_jobs: set[Job] = set()
_after_work: list[Callable[[], None]] = []


def in_background(
    owner: QObject,
    job: Callable[[], T],
    done: Callable[[T], None],
    failed: Callable[[Exception], None],
) -> Job:
    """Run `job` in a thread; then `done(result)` or `failed(error)` on the main thread.

    Nothing is told when `owner` is deleted by then, or after `Job.cancel()`. The job may not touch
    anything of Qt, nor an open dossier: that lives on the main thread.
    """
    made = Job(owner, job, done, failed)
    made.start()
    return made


def refusal_in(error: Exception) -> InvoerFout:
    """The refusal that a job ended with. Any other error is a fault of ours, and raised again."""
    if isinstance(error, InvoerFout):
        return error
    raise error


class Progress:
    """What work in steps tells about itself, and how it hears that it should stop."""

    def __init__(self, parent: QWidget, text: str) -> None:
        self._parent = parent
        self._text = text
        self._begun = self._looked = monotonic()
        self._panel: ProgressPanel | None = None
        self._stopped = False

    def step(self, done: int, total: int) -> bool:
        """Say that `done` of `total` parts are ready; False when the person wants to stop.

        Called as often as one likes: it mostly costs a look at the clock.
        """
        now = monotonic()
        if now - self._looked >= BREATH:
            self._look(done, total)
            self._looked = monotonic()
        return not self._stopped

    def close(self) -> None:
        """Take the bar away."""
        if self._panel is not None:
            self._panel.finish()
            self._panel = None

    def _look(self, done: int, total: int) -> None:
        if self._panel is None and monotonic() - self._begun >= SHOWN_AFTER:
            from desktop_app.gui.shell.progress import ProgressPanel

            self._panel = ProgressPanel(self._parent, self._text, self._stop)
        flags = QEventLoop.ProcessEventsFlag.AllEvents
        if self._panel is None:
            # No panel yet to keep clicks from the page: they wait, painting goes on.
            flags = QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents
        else:
            self._panel.show_step(done, total)
        QApplication.processEvents(flags)

    def _stop(self) -> None:
        self._stopped = True


_current: list[Progress] = []


def busy() -> bool:
    """True while work in steps runs: no other work, no closing and no lock may begin then."""
    return bool(_current)


def with_progress(parent: QWidget, text: str, job: Callable[[Progress], T]) -> T:
    """Do work in steps on the main thread, with a bar and "Annuleer" when it takes long.

    text: what is being done, one sentence. job: calls `progress.step` between its parts and ends
    early when that says False; what it then returns or raises is its own choice.
    Raises RuntimeError when other such work runs: the caller must not offer it then.
    """
    if busy():
        raise RuntimeError("other work in steps runs")
    progress = Progress(parent, text)
    _current.append(progress)
    try:
        return job(progress)
    finally:
        _current.remove(progress)
        progress.close()
        for waiting in _after_work:
            QTimer.singleShot(0, waiting)
        _after_work.clear()
