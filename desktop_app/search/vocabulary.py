"""All words of the rows, and which of them somebody may mean who types another."""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterable, Iterator

from desktop_app.search.words import distance, sound, stem

SAME, STEM, BEGIN, PART, MIDDLE, HOLDS, SOUND = 1.0, 0.95, 0.85, 0.6, 0.45, 0.55, 0.8
TYPO = {1: 0.75, 2: 0.55}
"""How sure a likeness is. The letters that may differ depend on the length of the word."""
SHORTEST_PART = 4
SHORTEST_INSIDE = 3
_ENOUGH = 0.7
_MOST_BEGINNINGS = 40
_MOST_TYPOS = 40
_LINKS = ("", "s", "e", "en", "n")


class Vocabulary:
    """The words of the rows; `whole` are words that are not looked at in parts."""

    def __init__(self, words: Iterable[str], whole: frozenset[str] = frozenset()) -> None:
        self._sorted = sorted(words)
        self._words = frozenset(self._sorted)
        self._whole = whole
        self._line = "\n" + "\n".join(self._sorted) + "\n"
        self._sounds: dict[str, list[str]] = {}
        self._threes: dict[str, list[str]] = {}

    def __contains__(self, word: str) -> bool:
        return word in self._words

    def prepare(self) -> None:
        """Listen to all words now, instead of at the first typing error."""
        if not self._sounds:
            self._listen()

    def alike(self, word: str, *, typing: bool = False) -> dict[str, float]:
        """Words somebody may mean with this one, and how sure that is (at most 1).

        typing: the word may be unfinished.
        """
        found = dict[str, float]()
        if word in self._words:
            found[word] = SAME
        if word.isdigit():
            return found
        self._add(found, self._same_stem(word), STEM)
        self._add(found, self._beginnings(word, typing=typing), BEGIN if typing else PART)
        if word not in self._whole:
            self._add_parts(found, word)
        if max(found.values(), default=0.0) < _ENOUGH:
            for other, sure in self._likely(word, typing=typing).items():
                self._add(found, [other], sure)
                self._add(found, self._same_stem(other), sure * STEM)
        return found

    def holding(self, word: str) -> dict[str, float]:
        """Words that have this one in them, those that begin with it surer; no guesses."""
        found = dict.fromkeys(self._starting_with(word), BEGIN)
        if len(word) >= SHORTEST_INSIDE:
            self._add(found, self._words_with(word), MIDDLE)
        if word in self._words:
            found[word] = SAME
        return found

    def two_words(self, word: str) -> tuple[str, str] | None:
        """The two known words that a compound is made of, if there are."""
        for cut in range(len(word) - 3, 2, -1):
            end = word[cut:]
            if end not in self._words:
                continue
            for link in _LINKS:
                begin = word[:cut].removesuffix(link) if link else word[:cut]
                if len(begin) > 2 and begin in self._words:
                    return begin, end
        return None

    @staticmethod
    def _add(found: dict[str, float], words: Iterable[str], sure: float) -> None:
        for word in words:
            if found.get(word, 0.0) < sure:
                found[word] = sure

    def _starting_with(self, begin: str) -> list[str]:
        start = bisect_left(self._sorted, begin)
        return self._sorted[start : bisect_left(self._sorted, begin + "\U0010ffff", start)]

    def _same_stem(self, word: str) -> list[str]:
        """Words with the same stem, among those that begin in the same way."""
        if len(word) < 3:
            return []
        size = 2 if len(word) < 6 else 3
        begins = [word[:size], f"ge{word[:size]}"]
        if word.startswith("ge") and len(word) > 4:
            begins.append(word[2 : size + 2])
        wanted = stem(word)
        return [
            other
            for begin in begins
            for other in self._starting_with(begin)
            if abs(len(other) - len(word)) < 5 and stem(other) == wanted
        ]

    def _beginnings(self, word: str, *, typing: bool) -> list[str]:
        if not typing and (len(word) < SHORTEST_PART or word in self._whole):
            return []
        found = self._starting_with(word)
        if not typing:
            found = [other for other in found if other not in self._whole]
        return sorted(found, key=len)[:_MOST_BEGINNINGS]

    def _add_parts(self, found: dict[str, float], word: str) -> None:
        """Longer words that end in it or have it inside, and shorter ones that it holds."""
        if len(word) >= SHORTEST_PART:
            for other in self._words_with(word):
                if other.endswith(word) and other not in self._whole:
                    self._add(found, [other], PART)
                elif len(word) > SHORTEST_PART and other not in self._whole:
                    self._add(found, [other], MIDDLE)
        if max(found.values(), default=0.0) >= _ENOUGH:
            return
        for size in range(len(word) - 1, SHORTEST_PART - 1, -1):
            held = {word[:size], word[-size:]} & self._words - self._whole
            if held:
                self._add(found, held, HOLDS)
                return

    def _words_with(self, word: str) -> Iterator[str]:
        """Words that have this one in them, in the order of the alphabet."""
        at = self._line.find(word)
        while at >= 0:
            start, end = self._line.rfind("\n", 0, at) + 1, self._line.find("\n", at)
            yield self._line[start:end]
            at = self._line.find(word, end)

    def _likely(self, word: str, *, typing: bool) -> dict[str, float]:
        """Words that sound the same, or else differ in a letter or two."""
        self.prepare()
        heard = sound(word)
        likely = dict.fromkeys(self._sounds.get(heard, ()), SOUND)
        most = 0 if len(heard) < 4 else 1 if len(heard) < 8 else 2
        if likely or most == 0:
            return likely
        shared = Counter(key for three in _threes(heard) for key in self._threes.get(three, ()))
        for key, _ in shared.most_common(_MOST_TYPOS):
            begin = typing and len(heard) > 4
            off = distance(heard, key, most, begin=begin)
            if off <= most:
                self._add(likely, self._sounds[key], TYPO.get(off, SOUND))
        return likely

    def _listen(self) -> None:
        """Sort the words by their sound, and the sounds by their threes of letters."""
        for word in self._sorted:
            if len(word) > 2 and word.isalpha():
                self._sounds.setdefault(sound(word), []).append(word)
        for key in self._sounds:
            for three in _threes(key):
                self._threes.setdefault(three, []).append(key)


def _threes(key: str) -> dict[str, None]:
    """Every three letters in a row, in a fixed order; the border of a word counts as a letter."""
    padded = f"^{key}$"
    return dict.fromkeys(padded[at : at + 3] for at in range(len(padded) - 2))
