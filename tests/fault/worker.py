"""A process that works in a library until it is killed, and says on its output what it has done.

    python -m tests.fault.worker LIBRARY commands|backup

Each line is the number of a step that was reported as done, or the word of a copy that was.
"""

from __future__ import annotations

import random
import sys
from itertools import count
from pathlib import Path
from typing import TYPE_CHECKING

from annotator.app import commands, history, queries, upkeep
from annotator.app.library import Library
from annotator.domain.errors import UserError
from annotator.domain.span import Span
from annotator.domain.verdict import Layer
from tests.libraries import FERRY, an_article_in

if TYPE_CHECKING:
    from annotator.domain.ids import ArticleId, ClaimId

COPY = "copy.annotator"


def main() -> None:
    """Open the library and work in it for as long as it goes."""
    path, what = Path(sys.argv[1]), sys.argv[2]
    with Library.open(path) as library:
        say("open")
        article = an_article_in(library)
        {"commands": command_after_command, "backup": copy_after_copy}[what](library, article)


def say(word: object) -> None:
    """Say a word at once."""
    sys.stdout.write(f"{word}\n")
    sys.stdout.flush()


def command_after_command(library: Library, article: ArticleId) -> None:
    """Do one thing after the other, small and large, forward and back."""
    chance = random.Random()  # noqa: S311 - no secret.
    library.bus.subscribe(lambda changes: say(changes.step))
    for number in count():
        claims = [claim.id for claim in queries.claims(library, article=article)]
        try:
            one_thing(library, article, claims, chance, number)
        except UserError:
            continue  # Nothing to undo, or nothing there yet.


def one_thing(
    library: Library, article: ArticleId, claims: list[ClaimId], chance: random.Random, number: int
) -> None:
    """Do something that a person would."""
    start = chance.randrange(len(FERRY) - 30)
    match chance.randrange(8):
        case 0 | 1 | 2:
            commands.add_claim(library, article=article, mentions=[[Span(start, start + 20)]])
        case 3:
            rating = chance.choice(["confirmed", "disputed", None])
            commands.set_verdict(library, claims=claims[:20], layer=Layer.CONTENT, rating=rating)
        case 4:
            commands.attribute(library, claims=claims[:5], new_source=f"Source {number % 7}")
        case 5:
            commands.remove_claims(library, claims=claims[::3])
        case 6:
            history.undo(library, article=article)
        case _:
            history.redo(library, article=article)


def copy_after_copy(library: Library, article: ArticleId) -> None:
    """Change something and copy the library over its older copy."""
    for number in count():
        start = number % (len(FERRY) - 30)
        commands.add_claim(library, article=article, mentions=[[Span(start, start + 20)]])
        upkeep.backup(library, library.path.with_name(COPY))
        say("copied")


if __name__ == "__main__":
    main()
