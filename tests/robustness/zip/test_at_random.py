"""Archives with bytes and contents that were changed at random."""

from __future__ import annotations

import os
import random
from collections.abc import Callable
from pathlib import Path

from tests.program import Outcome
from tests.robustness.zips import (
    Parts,
    mutate_bytes,
    mutate_parts,
    resealed,
)

MUTATIONS = int(os.environ.get("SPOORBOEKJE_ZIPS", "300"))
"""How many mutated archives are tried; the full run sets many more."""


def test_mutated_bytes(sound: Path, pack: Callable[[bytes], Outcome]) -> None:
    raw = sound.read_bytes()
    refused = 0
    for seed in range(MUTATIONS):
        refused += pack(mutate_bytes(raw, random.Random(seed))).code == 2
    assert refused > MUTATIONS * 0.7


def test_mutated_content(parts: Parts, pack: Callable[[bytes], Outcome]) -> None:
    refused = 0
    for seed in range(MUTATIONS):
        changed = mutate_parts(parts, random.Random(seed))
        refused += pack(resealed(changed)).code == 2
    assert refused > MUTATIONS * 0.3
