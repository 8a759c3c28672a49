"""What the command line writes: data and lines to standard output, messages to standard error.

Text from files and names is plain text here as everywhere: no character of it steers the terminal.
"""

from __future__ import annotations

import json
import os
import sys
from contextlib import suppress
from typing import TYPE_CHECKING, TextIO

from annotator.domain.errors import FileUnwritableError

if TYPE_CHECKING:
    from collections.abc import Callable

CONTROLS = dict.fromkeys((*range(0x20), *range(0x7F, 0xA0)), "�")
WORDS_OF_A_LINE = {**CONTROLS, **dict.fromkeys(map(ord, "\t\n\r\u2028\u2029"), " ")}
WORDS_OF_A_MESSAGE = {**CONTROLS, ord("\t"): "\t", ord("\n"): "\n"}


def set_up() -> None:
    """Let no character stop an output: what the terminal's encoding lacks is written as its number."""
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure is not None:
            reconfigure(errors="backslashreplace")


def line(words: str) -> None:
    """Write one line to standard output; line ends and control characters in it are replaced."""
    _write(lambda out: out.write(f"{words.translate(WORDS_OF_A_LINE)}\n"))


def say(message: object) -> None:
    """Write a message to standard error; when nobody can be told there, nothing happens."""
    if sys.stderr is not None:
        with suppress(OSError, ValueError):
            sys.stderr.write(f"{str(message).translate(WORDS_OF_A_MESSAGE)}\n")
            sys.stderr.flush()


def data(value: object) -> None:
    """Write a value as JSON to standard output."""
    text = json.dumps(value, ensure_ascii=False, indent=1)
    # A half of a character, as in the name of a file that is not UTF-8, becomes an escape that JSON knows.
    raw(f"{text}\n".encode("utf-8", "backslashreplace"))


def raw(content: bytes) -> None:
    """Write bytes to standard output just as they are."""

    def write(out: TextIO) -> None:
        bytes_of = getattr(out, "buffer", None)
        if bytes_of is None:  # a stream of text alone, such as a StringIO in the place of standard output
            out.write(content.decode("utf-8"))
            return
        out.flush()
        bytes_of.write(content)

    _write(write)


def flush() -> None:
    """Hand over what was written. Raises like `line`."""
    _write(lambda out: out.flush())


def abandon() -> None:
    """Send what is still unwritten nowhere, so that it does not fail once more when the interpreter ends."""
    with suppress(OSError, ValueError):
        nowhere = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nowhere, sys.stdout.fileno())
        os.close(nowhere)


def _write(write: Callable[[TextIO], object]) -> None:
    """Write to standard output, if there is one: a program without a console has none.

    Raises BrokenPipeError when whoever reads it has left, FileUnwritableError when it takes nothing any more.
    """
    if sys.stdout is None:
        return
    try:
        write(sys.stdout)
    except BrokenPipeError:
        raise
    except OSError as error:
        abandon()
        raise FileUnwritableError(path="standard output", reason=error.strerror or str(error)) from error
