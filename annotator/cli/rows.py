"""The calls, one row each, with the words that each takes."""

from __future__ import annotations

import argparse
import re
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple, NoReturn

from annotator import __version__
from annotator.cli import library, returning, reviews, suggesting, window
from annotator.domain.errors import WrongUsageError

if TYPE_CHECKING:
    from collections.abc import Callable

SUMMARY = "Take an article apart claim by claim, say who said each, check it, and hand over a Word review."

VALUED = ("--library", "--reviewer")
"""The options of every call; each takes a value."""


def reviewer(given: str) -> tuple[str, str]:
    """Return name and initials of "Name <initials>"; raises argparse.ArgumentTypeError for anything else."""
    match = re.fullmatch(r"\s*([^<>]*[^<>\s])\s*<\s*([^<>]*[^<>\s])\s*>\s*", given)
    if match is None:
        raise argparse.ArgumentTypeError('a reviewer is written "Name <initials>"')
    return match[1], match[2]


class Argument(NamedTuple):
    """One argument of a call, as argparse takes it."""

    names: tuple[str, ...]
    settings: dict[str, object]


def _argument(*names: str, **settings: object) -> Argument:
    return Argument(names, settings)


class Command(NamedTuple):
    """One call: its name, what it does, how it is carried out, and its arguments."""

    name: str
    does: str
    carry_out: Callable[[argparse.Namespace], int]
    arguments: tuple[Argument, ...] = ()


JSON = _argument("--json", action="store_true", help="data as JSON on standard output")
ARTICLE = _argument("article", metavar="ARTICLE", help="its id, the start of one, or its title")
WITHHELD = _argument("--include-withheld", action="store_true", help="confidential and private things too")
OUT = (
    _argument("-o", "--output", type=Path, required=True, metavar="OUT", help="the file to write"),
    _argument("--to", metavar="FORMAT", help="the format, where the ending of OUT does not say it"),
    _argument("--document", choices=("report", "checking", "checked"), help="which document; else report"),
    _argument("--page", choices=("a4", "letter"), help="the paper of Word files, PDF and web pages; else a4"),
    _argument("--language", choices=("en", "fr", "ar"), help="of a document's own words; else en"),
    _argument("--organisation", default="", metavar="NAME", help="who publishes the review (ClaimReview)"),
    _argument("--published-at", default="", metavar="URL", help="where it is published (ClaimReview)"),
    WITHHELD,
    _argument("--with-suggestions", action="store_true", help="an annex that lists suggestions as such"),
)

COMMANDS = (
    Command(
        "review",
        "the whole job at once, without touching the library",
        reviews.review,
        (
            _argument("file", type=Path, metavar="FILE", help="the article"),
            _argument("--annotations", type=Path, metavar="REVIEW.json", help="its claims"),
            *OUT,
        ),
    ),
    Command(
        "import",
        "take files or folders into the library",
        library.import_files,
        (_argument("paths", nargs="+", type=Path, metavar="PATH"), JSON),
    ),
    Command("list", "the articles of the library", library.list_articles, (JSON,)),
    Command("show", "one whole review", reviews.show, (ARTICLE, JSON, WITHHELD)),
    Command(
        "annotate",
        "add the annotations of a review file to an article",
        reviews.annotate,
        (ARTICLE, _argument("review", type=Path, metavar="REVIEW.json")),
    ),
    Command(
        "suggest",
        "what the rules suggest for a file or an article, as a review file",
        suggesting.suggest,
        (_argument("what", metavar="FILE|ARTICLE", help="a file, or an article of the library"), JSON),
    ),
    Command("export", "write a review in any registered format", reviews.export, (ARTICLE, *OUT)),
    Command(
        "read-back",
        "what an editor changed in an exported Word file, and take it",
        returning.read_back,
        (
            _argument("file", type=Path, metavar="FILE.docx", help="the file that came back"),
            JSON,
            _argument(
                "--apply",
                nargs="+",
                metavar="WHAT",
                help="all that deletes nothing, none (the default), or keys of changes",
            ),
        ),
    ),
    Command(
        "verify",
        "whether a Word file is as it was exported, and from which state of the review",
        returning.verify,
        (_argument("file", type=Path, metavar="FILE.docx"), JSON),
    ),
    Command(
        "search",
        "find words in articles, claims and sources",
        library.search,
        (_argument("words", nargs="+", metavar="WORDS"), JSON),
    ),
    Command("check", "look whether the library is sound", library.check),
    Command(
        "backup",
        "write a verified copy of the library",
        library.backup,
        (_argument("file", type=Path, metavar="FILE"),),
    ),
    Command(
        "restore",
        "put a copy in the library's place; what was there is kept beside it",
        library.restore,
        (_argument("file", type=Path, metavar="FILE"),),
    ),
    Command(
        "doctor",
        "what is missing on this machine, and the command that installs it",
        window.tell_what_is_missing,
    ),
)

BY_NAME = {command.name: command for command in COMMANDS}


class Parser(argparse.ArgumentParser):
    """A parser that tells wrong usage as everything else is told."""

    def error(self, message: str) -> NoReturn:
        """Raise WrongUsageError."""
        raise WrongUsageError(reason=f"{self.format_usage().strip()}\n{self.prog}: {message}.")


def _parser(**settings: object) -> Parser:
    parser = Parser("annotator", description=SUMMARY, allow_abbrev=False, **settings)  # type: ignore[arg-type]  # argparse's own keyword arguments
    parser.set_defaults(library=None, reviewer=None)
    _add_shared(parser)
    return parser


def _add_shared(parser: argparse.ArgumentParser) -> None:
    """Take the options of every call; they may stand before its name and after it."""
    where = "the library; else ANNOTATOR_LIBRARY, else your own"
    who = '"Name <initials>": who is at work'
    parser.add_argument("--library", type=Path, metavar="PATH", default=argparse.SUPPRESS, help=where)
    parser.add_argument("--reviewer", type=reviewer, metavar="WHO", default=argparse.SUPPRESS, help=who)
    parser.add_argument("--version", action="version", version=f"Annotator {__version__}")


def call_parser() -> Parser:
    """Return the parser of all calls that have a name."""
    parser = _parser(epilog="annotator [FILE…] opens the window and imports the files.")
    calls = parser.add_subparsers(dest="command", required=True, metavar="COMMAND")
    for command in COMMANDS:
        made = calls.add_parser(command.name, help=command.does, description=command.does, allow_abbrev=False)
        _add_shared(made)
        for names, settings in command.arguments:
            made.add_argument(*names, **settings)  # type: ignore[arg-type]  # argparse's own keyword arguments
    return parser


def window_parser() -> Parser:
    """Return the parser of the call without a name."""
    parser = _parser()
    parser.add_argument("files", nargs="*", type=Path, metavar="FILE")
    parser.add_argument("--exit-after-first-paint", action="store_true")
    return parser
