"""The command that takes in a new text of an article and carries everything over to it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from annotator.app.told import Action, named
from annotator.domain.article import Revision
from annotator.domain.claim import Mention
from annotator.domain.ids import RevisionId, VerdictId, new_id
from annotator.domain.verdict import Layer, Verdict
from annotator.store import articles, attributions, corrections, ticks, verdicts
from annotator.store import claims as claim_rows
from annotator.text.normalise import normalise, sha256_of

if TYPE_CHECKING:
    from collections.abc import Iterable

    from annotator.app.library import Library
    from annotator.domain.article import Article
    from annotator.domain.attribution import Attribution
    from annotator.domain.changes import Changes
    from annotator.domain.claim import Claim
    from annotator.domain.ids import ArticleId
    from annotator.domain.span import Anchor
    from annotator.store.db import Tx

Group = tuple["Anchor", ...]


def revise(library: Library, *, article: ArticleId, text: str, encoding: str = "") -> Changes:
    """Take in a new text of an article; every mention, attribution, tick and correction is carried over.

    What finds no place stays as an orphan with its words. A claim whose words changed is reopened: its
    verdicts are taken back, their explanations stay. A tick whose words changed becomes an orphan. The step's
    parameters tell which claims changed (`changed`) and which lost words (`lost`). A text that is the current
    one changes nothing. `encoding` is the one in which the article's own bytes were read anew, if the text
    comes from them. Raises NotFoundError, EmptyTextError, TooLargeError.
    """
    with library.step(Action.REVISE, article=article) as tx:
        old = articles.get(tx, article)
        new = normalise(text, name=old.details.title).text
        if new != old.text:
            advanced_by(tx, old, new)
            if encoding:
                articles.set_encoding(tx, article, encoding)
    return tx.changes


def advanced_by(tx: Tx, old: Article, text: str) -> None:
    """Make a text, normalised, the article's next revision, and carry everything over to it."""
    advance(tx, old, _revision(old, text))


def advance(tx: Tx, old: Article, revision: Revision) -> None:
    """Add an article's next revision and carry everything over to it; the step's parameters tell of it."""
    articles.add_revision(tx, old.id, revision)
    _carry(tx, old.id, old.text, revision.text)
    tx.parameters["revision"] = str(revision.number)


def _revision(old: Article, text: str) -> Revision:
    from annotator.importers.making import segmented

    return Revision(
        RevisionId(new_id()), old.revision.number + 1, text, sha256_of(text), segmented(text).sections
    )


@dataclass(frozen=True, slots=True)
class _Carried:
    """The new place of each group of anchors: the same words in one place go to one place together."""

    places: dict[Group, Group]

    def group(self, anchors: Group) -> Group:
        return self.places[anchors]

    def one(self, anchor: Anchor | None) -> Anchor | None:
        return None if anchor is None else self.places[(anchor,)][0]


def _carry(tx: Tx, article: ArticleId, old: str, new: str) -> None:
    claims = claim_rows.read(tx, article)
    ticked, corrected = ticks.read(tx, article), corrections.read(tx, article)
    groups = [mention.pieces for claim in claims for mention in claim.mentions]
    groups += [group for claim in claims for one in claim.attributions for group in _groups(one)]
    groups += [(anchor,) for anchor in (*(t.anchor for t in ticked), *(c.anchor for c in corrected))]
    carried = _carried(groups, old, new)
    claim_rows.change_mentions(
        tx, (Mention(m.id, carried.group(m.pieces)) for claim in claims for m in claim.mentions)
    )
    for claim in claims:
        for one in claim.attributions:
            attributions.change(tx, _moved(one, carried))
    ticks.re_anchor(tx, (replace(t, anchor=_kept(t.anchor, carried)) for t in ticked))
    corrections.re_anchor(tx, (replace(c, anchor=_kept(c.anchor, carried)) for c in corrected))
    _report(tx, claims, claim_rows.read(tx, article))


def _carried(groups: Iterable[Group], old: str, new: str) -> _Carried:
    from annotator.text.anchor import reanchor

    distinct = [group for group in dict.fromkeys(groups) if group]
    placed = reanchor(distinct, old=old, new=new)
    return _Carried({(): (), **dict(zip(distinct, placed, strict=True))})


def _groups(one: Attribution) -> list[Group]:
    return [one.content, *((anchor,) for anchor in (one.source_words, one.cue) if anchor is not None)]


def _moved(one: Attribution, carried: _Carried) -> Attribution:
    return replace(
        one,
        source_words=carried.one(one.source_words),
        cue=carried.one(one.cue),
        content=carried.group(one.content),
    )


def _kept(anchor: Anchor, carried: _Carried) -> Anchor:
    """Carry a tick or a correction only to the very words that it was made on."""
    (moved,) = carried.group((anchor,))
    return moved if moved.span is None or _words(moved) == _words(anchor) else anchor.orphaned()


def _words(*anchors: Anchor) -> list[str]:
    return [word for anchor in anchors for word in anchor.exact.split()]


def _report(tx: Tx, before: Iterable[Claim], after: Iterable[Claim]) -> None:
    """Reopen the claims whose words changed, and tell the step of them and of those that lost a place."""
    changed, lost = [], []
    for old, new in zip(before, after, strict=True):
        if [_words(*m.pieces) for m in old.mentions] != [_words(*m.pieces) for m in new.mentions]:
            changed.append(new)
        if len(new.orphans) > len(old.orphans):
            lost.append(new.number)
    reopened = [claim for claim in changed if claim.number not in lost] + [
        claim for claim in after if claim.number in lost
    ]
    verdicts.add(tx, [(c.id, _reopening(tx, v)) for c in reopened for v in _current(c)])
    tx.parameters["changed"] = named([claim.number for claim in changed]) if changed else "no claim"
    tx.parameters["lost"] = named(lost) if lost else "no claim"


def _current(claim: Claim) -> list[Verdict]:
    return [verdict for verdict in map(claim.verdict, Layer) if verdict is not None]


def _reopening(tx: Tx, verdict: Verdict) -> Verdict:
    return replace(verdict, id=VerdictId(new_id()), rating=None, as_of=tx.at[:10], by=tx.by, at=tx.at)
