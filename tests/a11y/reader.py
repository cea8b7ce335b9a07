"""A screen reader for tests: knows the program only by roles, names and what it announces.

Runs in the system's Python, which has `gi`; so it imports nothing of ours and no pytest.
"""

from __future__ import annotations

import re
import time
from collections.abc import Callable, Iterator
from typing import Any, TypeVar

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402  (only after the line above)

PATIENCE = 10.0
"""Seconds to wait for something to appear; a machine in a test may be slow."""
PRESSES = ("Press", "Toggle", "Click")
CONTROL, ALT = 37, 64
"""Numbers of these keys on a screen without a real keyboard."""
F4, RETURN, DOWN = 0xFFC1, 0xFF0D, 0xFF54
"""The signs of these keys."""

Node = Any
"""An `Atspi.Accessible`; gi has no types."""
T = TypeVar("T")


class NotThere(AssertionError):
    """Something that a person should find could not be found."""


class Reader:
    """Reads and uses one program by its process number."""

    def __init__(self) -> None:
        self.heard: list[str] = []
        """All announcements so far."""
        Atspi.init()
        self._listener = Atspi.EventListener.new(self._hear)
        self._listener.register("object:announcement")
        self._program: Node = None

    # ------------------------------------------------------------------ finding

    def follow(self, process: int) -> None:
        """Read the program with this process number from now on; wait until it is there."""
        self.heard.clear()
        self._program = self.wait_for(lambda: self._of_process(process), f"programma {process}")

    def find(self, role: str, name: str, inside: Node = None) -> Node:
        """The one thing in sight with this role and a name that the pattern fits whole."""

        def look() -> Node | None:
            found = list(self.all(role, name, inside))
            return found[0] if found else None

        return self.wait_for(look, f"{role} {name!r}")

    def all(self, role: str, name: str = ".*", inside: Node = None) -> Iterator[Node]:
        """Everything in sight with this role and a fitting name, in the order of reading."""
        pattern = re.compile(name, re.DOTALL)
        for node in self.everything(inside):
            if role_of(node) == role and pattern.fullmatch(name_of(node)):
                yield node

    def everything(self, inside: Node = None) -> Iterator[Node]:
        """All that is in sight, in the order of reading."""
        roots = [inside] if inside is not None else self._windows()
        for root in roots:
            yield from _walk(root)

    def is_there(self, role: str, name: str) -> bool:
        """Whether it is in sight at this moment."""
        return any(True for _ in self.all(role, name))

    def gone(self, role: str, name: str) -> None:
        """Wait until it is not in sight any more."""
        self.wait_for(lambda: not self.is_there(role, name) or None, f"geen {role} {name!r} meer")

    def wait_for(self, look: Callable[[], T | None], what: str) -> T:
        """Ask again and again until it is there; the error tells what was there instead."""
        end = time.monotonic() + PATIENCE
        while time.monotonic() < end:
            self._listen()
            try:
                found = look()
            except GLib.Error:  # it went away while we looked
                found = None
            if found is not None and found is not False:
                return found
            time.sleep(0.05)
        raise NotThere(f"{what} is er niet. Wel:\n{self.told()}")

    def told(self) -> str:
        """All that is in sight with a name, one a line."""
        if self._program is None:
            return "niets"
        lines = []
        for node in self.everything():
            name = name_of(node)
            if name:
                lines.append(f"  {role_of(node)}: {name}")
        return "\n".join(lines)

    # ------------------------------------------------------------------ doing

    def press(self, role: str, name: str, inside: Node = None) -> None:
        """Do what the thing is for."""
        node = self.find(role, name, inside)
        action = node.get_action_iface()
        if action is None:
            raise NotThere(f"{role} {name!r} kan niets")
        names = [action.get_action_name(at) for at in range(action.get_n_actions())]
        chosen = next((names.index(press) for press in PRESSES if press in names), None)
        if chosen is None:
            raise NotThere(f"{role} {name!r} kan alleen {names}")
        action.do_action(chosen)
        self.listen(0.25)  # a press is shown for a moment before it works

    def write(self, role: str, name: str, text: str) -> None:
        """Go to a field, take away what is in it, and type."""
        node = self.find(role, name)
        node.get_component_iface().grab_focus()
        self.wait_for(lambda: has_focus(node) or None, f"focus op {name}")
        node.get_editable_text_iface().set_text_contents("")
        self.type(text)
        secret = role_of(node) == "password text"
        self.wait_for(
            lambda: (len(text_of(node)) == len(text) if secret else text_of(node) == text) or None,
            f"{text!r} in {name}",
        )

    def type(self, text: str) -> None:
        """Type with the keyboard."""
        Atspi.generate_keyboard_event(0, text, Atspi.KeySynthType.STRING)
        self.listen(0.1)

    def keys(self, held: int, pressed: str | int) -> None:
        """Press a letter or a key with a sign while another is held, such as Ctrl and Z."""
        Atspi.generate_keyboard_event(held, None, Atspi.KeySynthType.PRESS)
        if isinstance(pressed, str):
            self.type(pressed)
        else:
            Atspi.generate_keyboard_event(pressed, None, Atspi.KeySynthType.SYM)
        Atspi.generate_keyboard_event(held, None, Atspi.KeySynthType.RELEASE)
        self.listen(0.1)

    def sign(self, key: int) -> None:
        """Press a key with a sign, such as `DOWN`."""
        Atspi.generate_keyboard_event(key, None, Atspi.KeySynthType.SYM)
        self.listen(0.05)

    # ------------------------------------------------------------------ hearing

    def hears(self, pattern: str) -> None:
        """Wait until something like this was announced."""
        wanted = re.compile(pattern, re.DOTALL)
        self.wait_for(
            lambda: any(wanted.fullmatch(text) for text in self.heard) or None,
            f"aankondiging {pattern!r} na {self.heard}",
        )

    def listen(self, seconds: float) -> None:
        """Let announcements come in for a while."""
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            self._listen()
            time.sleep(0.01)

    def _windows(self) -> list[Node]:
        """The windows of the program; while a dialog is open only that can be used."""
        windows = children(self._program)
        dialogs = [window for window in windows if role_of(window) == "dialog"]
        return dialogs[-1:] or windows

    def _listen(self) -> None:
        context = GLib.MainContext.default()
        while context.pending():
            context.iteration(False)

    def _hear(self, event: Any) -> None:
        self.heard.append(str(event.any_data))

    def _of_process(self, process: int) -> Node | None:
        desktop = Atspi.get_desktop(0)
        desktop.clear_cache()
        for program in children(desktop):
            if program.get_process_id() == process and children(program):
                program.set_cache_mask(Atspi.Cache.NONE)
                return program
        return None


# ---------------------------------------------------------------------- what a node says


def role_of(node: Node) -> str:
    """Its role in words, such as `push button`."""
    return str(node.get_role_name())


def name_of(node: Node) -> str:
    """Its accessible name."""
    return node.get_name() or ""


def text_of(node: Node) -> str:
    """What is written in a field."""
    text = node.get_text_iface()
    return str(Atspi.Text.get_text(node, 0, text.get_character_count())) if text else ""


def description_of(node: Node) -> str:
    """What is told of it beside its name."""
    return node.get_description() or ""


def has_state(node: Node, state: Any) -> bool:
    """Whether it is, for one, checked or focused."""
    return bool(node.get_state_set().contains(state))


def has_focus(node: Node) -> bool:
    """Whether keys arrive there."""
    return has_state(node, Atspi.StateType.FOCUSED)


def is_checked(node: Node) -> bool:
    """Whether a choice is on."""
    return has_state(node, Atspi.StateType.CHECKED)


def children(node: Node) -> list[Node]:
    """What it holds."""
    found = [node.get_child_at_index(at) for at in range(node.get_child_count())]
    return [child for child in found if child is not None]


def _walk(node: Node) -> Iterator[Node]:
    states = node.get_state_set()
    # Lists of items that a page paints itself are in sight where their owner is.
    if not states.contains(Atspi.StateType.VISIBLE):
        return
    yield node
    for child in children(node):
        yield from _walk(child)
