"""What the tables give back: one immutable record for each row, checked before anybody sees it."""

from datetime import UTC, datetime
from typing import Annotated

from msgspec import Meta, Struct

from desktop_app.dossier.errors import ContentFout
from desktop_app.dossier.names import LONGEST_NAME, safe_name
from desktop_app.dossier.payload_base import Day, Id, Level, Payload
from desktop_app.dossier.payloads import check_day, shaped

Moment = Annotated[str, Meta(pattern=r"^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$")]
"""A moment in UTC with thousandths, so that text order is order in time."""
Sha256 = Annotated[str, Meta(pattern="^[0-9a-f]{64}$")]


class Head(Struct, frozen=True):
    """What identifies an entry, whatever its kind."""

    id: Id
    created: Moment
    changed: Moment
    deleted: Moment | None = None


class Entry(Struct, frozen=True):
    """One conversation, agreement, note, paper …; `deleted` is set while it lies in the bin."""

    id: Id
    kind: str
    payload: Payload
    created: Moment
    changed: Moment
    deleted: Moment | None = None


class FileRecord(Struct, frozen=True, forbid_unknown_fields=True):
    """One version of a file that hangs on an entry; its bytes are found by `sha256`.

    day: the date on the paper itself. added: when it came into the dossier.
    """

    id: Id
    entry: Id
    sha256: Sha256
    version: Annotated[int, Meta(ge=1, le=100_000)]
    name: Annotated[str, Meta(min_length=1, max_length=LONGEST_NAME)]
    media_type: Annotated[str, Meta(max_length=200, pattern=r"^([\w.+-]+/[\w.+-]+)?$")] = ""
    day: Day | None = None
    note: Annotated[str, Meta(max_length=10_000)] = ""
    level: Level = "ik"
    added: Moment = "1970-01-01T00:00:00.000Z"
    deleted: Moment | None = None
    size: Annotated[int, Meta(ge=0, le=2**40)] = 0


def judge_entry(id: object, created: object, changed: object, deleted: object) -> None:
    """Raise ContentFout unless these can stand at the head of an entry."""
    values = {"id": id, "created": created, "changed": changed, "deleted": deleted}
    head = shaped(values, Head, "onderdeel")
    for moment in (head.created, head.changed, head.deleted):
        check_moment(moment)


def judged(record: FileRecord) -> FileRecord:
    """A file record whose name is safe and whose days are days. Raises ContentFout."""
    if record.name != safe_name(record.name):
        raise ContentFout("name")
    check_day(record.day, "day")
    for moment in (record.added, record.deleted):
        check_moment(moment)
    return record


def moment_of(time: datetime) -> str:
    """A moment as it stands in the file."""
    utc = time.astimezone(UTC)
    return f"{utc:%Y-%m-%dT%H:%M:%S}.{utc.microsecond // 1000:03d}Z"


def time_of(moment: str) -> datetime:
    """The time of a moment in the file. Raises ValueError."""
    return datetime.fromisoformat(moment.removesuffix("Z")).replace(tzinfo=UTC)


def check_moment(moment: str | None) -> None:
    """Raise ContentFout when a moment does not exist (31 February)."""
    if moment is not None:
        try:
            time_of(moment)
        except ValueError:
            raise ContentFout("moment", "dossier.veld_dag") from None
