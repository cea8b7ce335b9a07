"""Every test gets its own home folder, no internet, and an invisible screen."""

from __future__ import annotations

import os
import socket
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, settings

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from desktop_app.text.messages import Messages, load_messages
from desktop_app.text.resources import resource_root
from desktop_app.traject import Regelboek, Traject, compute_traject, load_regelboek
from desktop_app.traject.decode import feiten_from

TODAY = date(2026, 11, 22)

# "ci" tries the same cases on every run; "zoek" looks for new ones: HYPOTHESIS_PROFILE=zoek
_SLOW_MACHINES = (HealthCheck.too_slow, HealthCheck.data_too_large)
settings.register_profile(
    "ci", derandomize=True, deadline=None, database=None, suppress_health_check=_SLOW_MACHINES
)
settings.register_profile("zoek", deadline=None, suppress_health_check=_SLOW_MACHINES)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "ci"))


@pytest.fixture(autouse=True)
def own_home(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A home folder of the test's own, so that nothing of the user is read or written."""
    home = tmp_path_factory.mktemp("home")
    for name in ("HOME", "USERPROFILE", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME"):
        monkeypatch.setenv(name, str(home))
    return home


class NetworkUsed(BaseException):
    """Raised past every handler of the program when it reaches for the internet."""


@pytest.fixture(autouse=True)
def no_internet(monkeypatch: pytest.MonkeyPatch) -> None:
    """Fail a test on any internet socket; local (unix) sockets of the screen are allowed."""
    real = socket.socket

    class Guarded(real):  # type: ignore[valid-type, misc]
        def __init__(self, family: int = -1, *rest: Any, **named: Any) -> None:
            if family in (-1, socket.AF_INET, socket.AF_INET6):
                raise NetworkUsed("a test reached for the internet")
            super().__init__(family, *rest, **named)

    def refuse(*_: object, **__: object) -> None:
        raise NetworkUsed("a test reached for the internet")

    monkeypatch.setattr(socket, "socket", Guarded)
    for name in ("create_connection", "getaddrinfo", "gethostbyname"):
        monkeypatch.setattr(socket, name, refuse)


@pytest.fixture(scope="session")
def regelboek() -> Regelboek:
    """The rulebook that ships with the program."""
    return load_regelboek(resource_root())


@pytest.fixture(scope="session")
def messages() -> Messages:
    """The Dutch sentences."""
    return load_messages("nl")


def traject_of(regelboek: Regelboek, facts: dict[str, Any], vandaag: date | str = TODAY) -> Traject:
    """Facts as JSON to a traject, through the public door."""
    day = date.fromisoformat(vandaag) if isinstance(vandaag, str) else vandaag
    return compute_traject(feiten_from(facts, "test"), day, regelboek)
