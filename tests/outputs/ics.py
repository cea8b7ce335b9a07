"""A strict reader of calendar files, written from RFC 5545 and not from what we write.

It refuses what a lenient parser mends: other line ends, long lines, half characters, bare commas.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from datetime import date, timedelta

LONGEST_LINE = 75
_LINE = re.compile(
    r'(?P<name>[A-Z0-9-]+)(?P<params>(?:;[A-Z0-9-]+=(?:"[^"]*"|[^";:,]*))*):(?P<value>.*)'
)
_TEXTS = {"SUMMARY", "DESCRIPTION", "LOCATION", "UID", "X-WR-CALNAME", "PRODID", "TZNAME", "TZID"}
_ONCE = {"UID", "DTSTAMP", "DTSTART", "DTEND", "SEQUENCE", "STATUS", "SUMMARY", "LAST-MODIFIED"}


class NotStrict(Exception):
    """The file breaks a rule of RFC 5545."""


@dataclass
class Component:
    """One component; `values` by name, `params` of each name."""

    kind: str
    values: dict[str, str] = field(default_factory=dict)
    params: dict[str, str] = field(default_factory=dict)
    parts: list[Component] = field(default_factory=list)

    def of(self, kind: str) -> list[Component]:
        """The parts of one kind."""
        return [part for part in self.parts if part.kind == kind]

    @property
    def day(self) -> date:
        """The first day, of a whole day."""
        assert self.params["DTSTART"] == ";VALUE=DATE", self.params["DTSTART"]
        return date.fromisoformat(self.values["DTSTART"])

    @property
    def end(self) -> date:
        """The first day after it."""
        assert self.params["DTEND"] == ";VALUE=DATE"
        return date.fromisoformat(self.values["DTEND"])


def unfolded(data: bytes) -> list[str]:
    """The lines of content. Raises NotStrict for a line end, a length or a cut character."""
    if not data.endswith(b"\r\n") or re.search(rb"(?<!\r)\n|\r(?!\n)", data):
        raise NotStrict("line ends")
    lines: list[str] = []
    for raw in data[:-2].split(b"\r\n"):
        if len(raw) > LONGEST_LINE:
            raise NotStrict(f"{len(raw)} octets: {raw!r}")
        try:
            text = raw.decode("utf-8")
        except UnicodeDecodeError:
            raise NotStrict(f"a character cut in two: {raw!r}") from None
        if re.search(r"[\x00-\x08\x0b-\x1f\x7f]", text):
            raise NotStrict(f"a control character: {text!r}")
        if text.startswith((" ", "\t")):
            lines[-1] += text[1:]
        else:
            lines.append(text)
    return lines


def unescaped(value: str) -> str:
    """The text behind a value of type TEXT. Raises NotStrict."""
    if re.search(r"(?<!\\)(?:\\\\)*[;,]", value) or re.search(
        r"(?<!\\)(?:\\\\)*\\[^\\;,nN]", value
    ):
        raise NotStrict(f"not escaped: {value!r}")
    signs = {"n": "\n", "N": "\n"}
    return re.sub(r"\\(.)", lambda found: signs.get(found[1], found[1]), value)


def read(data: bytes) -> Component:
    """The calendar in the bytes of a file. Raises NotStrict."""
    top = Component("")
    open_parts = [top]
    for line in unfolded(data):
        found = _LINE.fullmatch(line)
        if found is None:
            raise NotStrict(f"no line of content: {line!r}")
        name, params, value = found["name"], found["params"], found["value"]
        if name == "BEGIN":
            part = Component(value)
            open_parts[-1].parts.append(part)
            open_parts.append(part)
        elif name == "END":
            if open_parts.pop().kind != value:
                raise NotStrict(f"END of {value} in its own wrong place")
        else:
            _put(open_parts[-1], name, params, value)
    if len(open_parts) != 1 or [part.kind for part in top.parts] != ["VCALENDAR"]:
        raise NotStrict("not one whole calendar")
    _judge(top.parts[0])
    return top.parts[0]


def _put(component: Component, name: str, params: str, value: str) -> None:
    if name in component.values and name in _ONCE:
        raise NotStrict(f"{name} twice")
    component.values[name] = unescaped(value) if name in _TEXTS else value
    component.params[name] = params


def _judge(calendar: Component) -> None:
    if calendar.values.get("VERSION") != "2.0" or not calendar.values.get("PRODID"):
        raise NotStrict("VERSION and PRODID")
    zones = {zone.values["TZID"] for zone in calendar.of("VTIMEZONE")}
    uids = [event.values["UID"] for event in calendar.of("VEVENT")]
    if len(set(uids)) != len(uids):
        raise NotStrict("a UID twice")
    for event in calendar.of("VEVENT"):
        _judge_event(event, zones)


def _judge_event(event: Component, zones: set[str]) -> None:
    if not re.fullmatch(r"\d{8}T\d{6}Z", event.values["DTSTAMP"]):
        raise NotStrict("DTSTAMP is not in UTC")
    params = event.params["DTSTART"]
    if params == ";VALUE=DATE":
        if event.end - event.day < timedelta(1):
            raise NotStrict("DTEND is exclusive")
    elif not params.startswith(";TZID=") or params.removeprefix(";TZID=") not in zones:
        raise NotStrict(f"a zone that is not in the file: {params}")
    for alarm in event.of("VALARM"):
        if not {"ACTION", "TRIGGER", "DESCRIPTION"} <= alarm.values.keys():
            raise NotStrict("an alarm of half")
