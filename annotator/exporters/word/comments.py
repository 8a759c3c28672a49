"""Word comments, written as elements of our own: python-docx's add_comment is quadratic and stamps the time.

Threads follow MS-DOCX: each reply is a comment with its own range, and `commentsExtended` ties it to the
paraId of the *last* paragraph of the comment that it answers. Threads are one level deep. A thread that is
resolved is done in each of its comments, but never in a claim's entry: Word folds up what is done, and the
verdict has to stay in sight. `w:date` has no zone in Word's eyes, so `commentsExtensible` says it in UTC.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from annotator.codec.word_marks import HexIds, identity_line
from annotator.domain.errors import TooManyCommentsError
from annotator.exporters.outline.changes import change_note, thread_note
from annotator.exporters.outline.entries import entry, pointer, reply
from annotator.exporters.outline.language import say
from annotator.exporters.word.names import COMMENTS, NAMESPACES
from annotator.exporters.word.signing import word_date

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from annotator.domain.claim import Claim, Mention
    from annotator.domain.marks import Reviewer
    from annotator.exporters.outline.blocks import Sentence
    from annotator.exporters.outline.changing import Change
    from annotator.exporters.outline.digest import Digest
    from annotator.exporters.sanitise import Sanitiser
    from annotator.exporters.word.runs import Runs
    from annotator.exporters.word.signing import Signing

MOST = 32_767
"""Comment ranges in one file, beyond which Word refuses to open it."""

_REFERENCE = '<w:r><w:rPr><w:rStyle w:val="CommentReference"/></w:rPr>'


class Range(NamedTuple):
    """What stands in the body before and after the words that comments lie on."""

    start: str
    end: str


NO_RANGE = Range("", "")
"""Where no comment lies."""


def _range(ids: Sequence[int]) -> Range:
    """Return the range of comments that lie on the same words; the references come when all have ended."""
    ends = "".join(f'<w:commentRangeEnd w:id="{id_}"/>' for id_ in ids)
    references = "".join(f'{_REFERENCE}<w:commentReference w:id="{id_}"/></w:r>' for id_ in ids)
    return Range("".join(f'<w:commentRangeStart w:id="{id_}"/>' for id_ in ids), ends + references)


class Comments:
    """The comments of one document, in the order in which its text is read."""

    def __init__(self, digest: Digest, runs: Runs, sanitiser: Sanitiser, signing: Signing) -> None:
        self._digest = digest
        self._runs = runs
        self._sanitiser = sanitiser
        self._signing = signing
        self._hex = HexIds()
        self._comments: list[str] = []
        self._extended: list[str] = []
        self._ids: list[str] = []
        self._moments: list[str] = []

    def at_mention(self, claim: Claim, mention: Mention, *, first: bool) -> Range:
        """Write the comment of a mention; the first mention's has the whole entry, and the thread as replies.

        Raises TooManyCommentsError beyond what Word opens.
        """
        words = entry(self._digest, claim, mention) if first else pointer(self._digest, claim, mention)
        id_, parent = self._on_claim(claim, words, key=mention.id)
        if not first:
            return _range((id_,))
        return _range((id_, *self._replies(claim, parent)))

    def at_thread(self, claim: Claim) -> Range:
        """Write the thread of a claim under a comment that only names it; raises TooManyCommentsError."""
        talk = self._digest.talk(claim)
        done = bool(talk) and all(said.is_settled for said in talk)
        id_, parent = self._on_claim(claim, thread_note(self._digest, claim), key=claim.id, done=done)
        return _range((id_, *self._replies(claim, parent)))

    def at_change(self, change: Change) -> Range:
        """Write the comment on a change; raises TooManyCommentsError."""
        correction = change.correction
        named = identity_line(correction.id, change.number, word=say("Change"))
        author = self._digest.hand(correction.by)
        words = change_note(self._digest, change)
        id_, _ = self._add(words, named=named, author=author, at=correction.at, key=correction.id)
        return _range((id_,))

    def _on_claim(
        self, claim: Claim, words: Iterable[Sentence], *, key: str, done: bool = False
    ) -> tuple[int, str]:
        verdict = claim.verdict()
        at = None if verdict is None else verdict.at
        author = self._digest.author_of(claim)
        return self._add(words, named=_names(claim), author=author, at=at, key=key, done=done)

    def _replies(self, claim: Claim, parent: str) -> Iterable[int]:
        for said in self._digest.talk(claim):
            comment, done = said.comment, said.is_settled
            author = self._digest.reviewer(comment.by)
            words, named = reply(comment), _names(claim)
            yield self._add(
                words, named=named, author=author, at=comment.at, key=comment.id, parent=parent, done=done
            )[0]

    def _add(
        self,
        words: Iterable[Sentence],
        *,
        named: str,
        author: Reviewer | None,
        at: str | None,
        key: str,
        parent: str = "",
        done: bool = False,
    ) -> tuple[int, str]:
        """Write one comment, which ends by naming what it is on; returns its id here and its paraId."""
        id_ = len(self._comments)
        if id_ >= MOST:
            raise TooManyCommentsError(most=MOST)
        para = self._hex.take(key, "comment")
        answers = f' w15:paraIdParent="{parent}"' if parent else ""
        body = "".join(self._runs.paragraph("CommentText", sentence) for sentence in words)
        body = body.replace("</w:pPr>", f"</w:pPr>{_REFERENCE}<w:annotationRef/></w:r>", 1)
        last = self._identity(named, para)
        signed = self._signing.comment(author, at)
        self._comments.append(f'<w:comment w:id="{id_}"{signed}>{body}{last}</w:comment>')
        self._extended.append(f'<w15:commentEx w15:paraId="{para}"{answers} w15:done="{done:d}"/>')
        durable = self._hex.take(key, "durable")
        self._ids.append(f'<w16cid:commentId w16cid:paraId="{para}" w16cid:durableId="{durable}"/>')
        moment = word_date(at)
        when = f' w16cex:dateUtc="{moment}"' if moment else ""
        self._moments.append(f'<w16cex:commentExtensible w16cex:durableId="{durable}"{when}/>')
        return id_, para

    def _identity(self, named: str, para: str) -> str:
        line = self._sanitiser.text(named)
        return (
            f'<w:p w14:paraId="{para}" w14:textId="77777777">'
            '<w:pPr><w:pStyle w:val="AnnotatorIdentity"/></w:pPr>'
            f"<w:r><w:t>{line}</w:t></w:r></w:p>"
        )

    def parts(self) -> dict[str, str]:
        """Return the parts that hold the comments, by name; none when there are none."""
        if not self._comments:
            return {}
        lists = (self._comments, self._extended, self._ids, self._moments)
        return {
            part.name: f"{part.start}{NAMESPACES}>{''.join(entries)}{part.end}"
            for part, entries in zip(COMMENTS, lists, strict=True)
        }


def _names(claim: Claim) -> str:
    return identity_line(claim.id, claim.number, word=say("Claim"))
