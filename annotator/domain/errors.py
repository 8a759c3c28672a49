"""The mistakes and mishaps that a person can be told about: what happened, and what to do next.

Anything that is not a `UserError` is a bug. Messages are templates with named parameters, so that they can be
translated; parameters may hold foreign text and are shown as plain text only.
"""

from __future__ import annotations


class UserError(Exception):
    """What happened (`message`) and what to do next (`advice`), both templates filled from `parameters`."""

    message = ""
    advice = ""

    def __init__(self, **parameters: object) -> None:
        """Keep the parameters that fill the templates."""
        super().__init__(parameters)
        self.parameters = parameters

    def __str__(self) -> str:
        """Return both sentences, filled in."""
        return " ".join(part for part in (self.what, self.next_step) if part)

    @property
    def what(self) -> str:
        """Return what happened, in a sentence."""
        return self.message.format(**self.parameters)

    @property
    def next_step(self) -> str:
        """Return what to do next, in a sentence."""
        return self.advice.format(**self.parameters)


class FileMissingError(UserError):
    """There is no file at that path."""

    message = "There is no file “{path}”."
    advice = "Check the name and the folder."


class FileUnreadableError(UserError):
    """The system does not let us read the file."""

    message = "“{path}” cannot be read: {reason}."
    advice = "Check that the file is still there and that you may read it."


class FileUnwritableError(UserError):
    """The system does not let us write there."""

    message = "“{path}” cannot be written: {reason}. Nothing that was there has been changed."
    advice = "Choose another folder, or make room on the disk."


class EmptyTextError(UserError):
    """There is no text in the file."""

    message = "“{name}” holds no text."
    advice = "Open the article in its own program and save it again, or paste its text."


class NotTextError(UserError):
    """The bytes are not text in any encoding that we know."""

    message = "“{name}” is not a text file ({reason})."
    advice = "Save the article as plain text, or copy its text and paste it."


class TooLargeError(UserError):
    """The text is larger than an article may be; `limit` and `size` are in megabytes."""

    message = "“{name}” is too large: {size} MB, and a text may have {limit} MB."
    advice = "Cut it into parts and import each."


class TooManyLinesError(UserError):
    """The text has more lines than an article may have."""

    message = "“{name}” has more than {limit} lines: that is no article."
    advice = "Cut it into parts and import each."


class UnsupportedFileError(UserError):
    """A kind of file that is known and not read; `kind` names it with its article, `remedy` is a sentence."""

    message = "“{name}” is {kind}, which Annotator does not read."
    advice = "{remedy}"


class EncryptedFileError(UserError):
    """The file opens with a password only."""

    message = "“{name}” is protected by a password."
    advice = "Open it in its own program, save a copy without the password, and import that."


class BrokenFileError(UserError):
    """The file is damaged; `reason` is a clause."""

    message = "“{name}” is damaged: {reason}."
    advice = "Open it in its own program and save it again, or get a fresh copy."


class HostileFileError(UserError):
    """The file is built in a way that no honest program writes; `reason` is a clause."""

    message = "“{name}” was not opened: {reason}."
    advice = "If you trust where it comes from, open it in its own program, copy its text and paste it here."


class NoArticleError(EmptyTextError):
    """A web page without an article."""

    message = "No article was found in the page “{name}”."
    advice = (
        "Open the page in a browser, wait until the article is shown and save it again, or paste its text."
    )


class ConsentWallError(NoArticleError):
    """A web page that asks for consent, or to log in, in the article's place."""

    message = "“{name}” holds a page that asks for consent or a log-in, not the article behind it."
    advice = "Answer it in a browser, save the page once the article is shown, or copy the text and paste it."


class ScanError(EmptyTextError):
    """A document of pictures of text."""

    message = "“{name}” is a scan: its pages are pictures, without a text layer."
    advice = "Let a program for text recognition (OCR) add a text layer, or type what you need."


class TooSlowError(UserError):
    """Reading the file took longer than `seconds`."""

    message = "“{name}” was given up: reading it took more than {seconds} seconds."
    advice = "Save it as plain text in its own program, or copy its text and paste it."


class TooMuchMemoryError(UserError):
    """Reading the file took more than `limit` megabytes of memory."""

    message = "“{name}” was given up: reading it took more than {limit} MB of memory."
    advice = "Cut it into parts, or save it as plain text in its own program."


class ReaderBrokeError(UserError):
    """The process that reads foreign files ended while it read this one."""

    message = "“{name}” cannot be read: the reader broke down over it. Other files are not affected."
    advice = "Save it as plain text in its own program, or copy its text and paste it."


class UnknownFormatError(UserError):
    """No importer or exporter takes this kind of file."""

    message = "“{name}” is of a kind that Annotator does not know."
    advice = "It knows {known}."


class TooManyCommentsError(UserError):
    """Word opens no file with more comments than `most`."""

    message = "This review needs more than {most} comments, and Word opens no file with more."
    advice = "Export it in another format, or mark fewer claims in one article."


class NoRendererError(UserError):
    """Nothing on this machine can draw pages and pictures; `reason` says why."""

    message = "This cannot be drawn here: {reason}."
    advice = "“annotator doctor” says what is missing; every other format is written without it."


class BadReviewError(UserError):
    """A review file does not hold what it must; `place` names the entry, `reason` says what is wrong."""

    message = "The review file is not right at {place}: {reason}. Nothing of it was taken."
    advice = "Correct the file and read it again."


class NotOursError(UserError):
    """A Word file carries none of our marks."""

    message = "“{name}” carries no mark of an export of Annotator: there is nothing to compare it with."
    advice = "Import it as a new article."


class UnknownExportError(UserError):
    """A Word file carries our marks, and this library does not know the export."""

    message = "“{name}” is an export that this library does not know."
    advice = "Open the library that it went out of, or import it as a new article."


class StaleError(UserError):
    """What was compared has changed since."""

    message = "The article has changed since “{name}” was compared with it."
    advice = "Read the file back again."


class ConflictError(UserError):
    """The library knows the same id with other content."""

    message = "{place} is already in the library with other content. Nothing was taken."
    advice = "Delete the one in the library first, or give the one in the file a new id."


class NotFoundError(UserError):
    """The library holds no such thing."""

    message = "The library holds no {thing} “{key}”."
    advice = "List what is there with “annotator list”."


class AmbiguousError(NotFoundError):
    """Several things of the library go by that name."""

    message = "More than one {thing} of the library goes by “{key}”."
    advice = "Give its whole id; “annotator list” shows it."


class BadSpanError(UserError):
    """The selection cannot be marked."""

    message = "These words cannot be marked: {reason}."
    advice = "Select at least one word inside the article."


class InvalidError(UserError):
    """What was asked for would break a rule of the review."""

    message = "That cannot be recorded: {reason}."
    advice = "{remedy}"


class NothingToUndoError(UserError):
    """There is no step left to take back or to redo."""

    message = "There is nothing to {direction}."
    advice = "The history shows every step."


class LaterStepError(UserError):
    """A later step touched the same row, so this one cannot be taken back alone."""

    message = "“{step}” cannot be taken back: “{later}” changed the same thing afterwards."
    advice = "Take back the later step first; the history shows both."


class LibraryHeldError(UserError):
    """Another process writes to the library."""

    message = "The library “{path}” is in use by {holder}."
    advice = "Close it there first; reading is possible meanwhile."


class LibraryUnreadableError(UserError):
    """The file is no library of ours, or it is damaged, or from a newer version."""

    message = "“{path}” cannot be opened as a library: {reason}."
    advice = "Choose another file, or restore a backup."


class LibraryReadOnlyError(UserError):
    """The library can be read but not written."""

    message = "The library “{path}” is open for reading only: {reason}."
    advice = "Close the other window, or choose a library that you may write to."


class NoDisplayError(UserError):
    """There is no screen to open a window on."""

    message = "No window can be opened: {reason}."
    advice = (
        "Everything else works without a display: “annotator review FILE -o OUT.docx” makes a Word review,"
        " “annotator --help” lists the rest."
    )


class WrongUsageError(UserError):
    """The words of a call on the command line do not fit."""

    message = "{reason}"
    advice = "“annotator --help” lists the calls."
