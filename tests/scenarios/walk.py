"""The whole walk of one article through the command line: in, annotated, kept, shown, out, and in again."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import docx
from docx.oxml.ns import qn

from annotator.app import queries
from annotator.app.library import Library
from tests.calls import Desk

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from docx.oxml.xmlchemy import BaseOxmlElement

    from annotator.domain.review import Review
    from tests.scenarios.moved import Story

NOTES = "\nNotes of the checkers\n"
"""What stands after the article in a checking copy where comments hang on nothing in it."""


@dataclass(frozen=True, slots=True)
class Walked:
    """An article that has come in with its annotations, and where it went."""

    story: Story
    desk: Desk
    article: str
    folder: Path

    def review(self) -> Review:
        """Read the review as the library holds it."""
        with Library.open(self.desk.library, read_only=True) as library:
            return queries.review(library, article=queries.resolve_article(library, self.article))

    def shown(self) -> dict[str, Any]:
        """Return the review file that the library gives."""
        found: dict[str, Any] = self.desk.done("show", self.article, "--json").json
        return found

    def exported(self, name: str, *words: str) -> Path:
        """Export the review to a file in the folder."""
        out = self.folder / name
        self.desk.done("export", self.article, "-o", out, *words)
        return out


def walk(desk: Desk, story: Story, folder: Path) -> Walked:
    """Import the text and annotate it."""
    article = desk.imported(story.path)
    desk.done("annotate", article, story.review_path)
    return Walked(story, desk, article, folder)


# --- What went in ---


def losses(given: object, found: object, names: dict[str, str], place: str = "") -> Iterator[str]:
    """Yield each place of a file whose value is not in another; ids stand for what `names` says."""
    if isinstance(given, dict) and isinstance(found, dict):
        for key, value in given.items():
            yield from losses(value, found.get(key, "nothing"), names, f"{place}.{key}")
    elif isinstance(given, list) and isinstance(found, list) and len(given) == len(found):
        for number, (one, other) in enumerate(zip(given, found, strict=True)):
            yield from losses(one, other, names, f"{place}[{number}]")
    elif found not in (given, names.get(str(given))):
        yield f"{place}: {given!r} became {found!r}"


def names_in(given: dict[str, Any], found: dict[str, Any]) -> dict[str, str]:
    """Return the id that each id of a given file has in the file that was found."""
    names: dict[str, str] = {}
    ids = {source["name"]: source["id"] for source in found["sources"]}
    names.update((source["id"], ids[source["name"]]) for source in given["sources"] if source["name"] in ids)
    for one, other in zip(given["claims"], found["claims"], strict=True):
        names[one["id"]] = other["id"]
    return names


# --- What Word reads ---


@dataclass(frozen=True, slots=True)
class Marked:
    """A comment as python-docx reads it, and the stretch of the document's text that it is on."""

    words: str
    start: int
    said: str


def read_word(path: Path) -> tuple[str, list[Marked]]:
    """Return the text of a Word file, paragraphs joined by line ends, and its comments in their order."""
    document = docx.Document(str(path))
    said = {comment.comment_id: comment.text for comment in document.comments}
    text, starts, ends = "", {}, {}
    for number, paragraph in enumerate(document.paragraphs):
        text += "\n" if number else ""
        for element in paragraph._p.iter():  # noqa: SLF001 - python-docx has no name for ranges of comments
            if element.tag == qn("w:commentRangeStart"):
                starts[_id(element)] = len(text)
            elif element.tag == qn("w:commentRangeEnd"):
                ends[_id(element)] = len(text)
            text += _sign(element)
    assert starts.keys() == ends.keys() == said.keys()
    return text, [Marked(text[start : ends[key]], start, said[key]) for key, start in starts.items()]


def _id(element: BaseOxmlElement) -> int:
    return int(element.get(qn("w:id"), ""))


def _sign(element: BaseOxmlElement) -> str:
    signs = {qn("w:t"): element.text or "", qn("w:tab"): "\t", qn("w:br"): "\n"}
    return signs.get(str(element.tag), "")


class TheWalk:
    """What must hold of every article; a subclass says which by its fixture `walked`."""

    def test_every_field_of_the_given_file_is_found_again(self, walked: Walked) -> None:
        found, given = walked.shown(), dict(walked.story.given)
        names = names_in(given, found)
        sources = {source["name"]: source for source in found["sources"]}
        for source in given.pop("sources"):
            if source["name"] in sources:
                assert list(losses(source, sources[source["name"]], names)) == []
            else:
                assert_kept_though_nothing_cites_it(source, walked)
        given.pop("scales", None)  # a file may leave out the scales that come with the program
        given.pop("article", None)
        assert list(losses(given, found, names)) == []
        assert found["article"]["text"] == walked.story.text

    def test_every_place_is_just_where_the_file_says(self, walked: Walked) -> None:
        places = {
            claim["number"]: [
                [(span["start"], span["end"], span["exact"]) for span in mention["spans"]]
                for mention in claim["mentions"]
            ]
            for claim in walked.story.given["claims"]
        }
        review = walked.review()
        for claim in review.claims:
            kept = [[piece for piece in mention.pieces if piece.span] for mention in claim.mentions]
            assert places[claim.number] == [
                [(piece.span.start, piece.span.end, piece.exact) for piece in pieces if piece.span]
                for pieces in kept
            ]
            for piece in (piece for pieces in kept for piece in pieces if piece.span):
                assert piece.span is not None
                assert piece.span.of(review.article.text) == piece.exact

    def test_json_out_and_in_and_out_again_is_the_same_bytes(self, walked: Walked, tmp_path: Path) -> None:
        first = walked.exported("first.json")
        other = Desk(tmp_path / "other.annotator", walked.desk.capture)
        article = other.imported(first)
        other.done("export", article, "-o", tmp_path / "second.json")
        assert (tmp_path / "second.json").read_bytes() == first.read_bytes()
        assert other.done("show", article, "--json").out == first.read_bytes()

    def test_the_same_file_again_changes_nothing(self, walked: Walked) -> None:
        before = walked.desk.rows()
        said = walked.desk.done("annotate", walked.article, walked.story.review_path)
        assert said.message == "Nothing new: all of it was there.\n"
        assert walked.desk.rows() == before

    def test_two_exports_are_the_same_bytes(self, walked: Walked) -> None:
        for document in ("checking", "report"):
            first, second = (
                walked.exported(f"{name}-{document}.docx", "--document", document) for name in ("a", "b")
            )
            assert first.read_bytes() == second.read_bytes()

    def test_the_job_done_at_once_gives_the_same_checking_copy(self, walked: Walked, tmp_path: Path) -> None:
        out, story = tmp_path / "at-once.docx", walked.story
        words = ("review", story.path, "--annotations", story.review_path, "-o", out)
        said = walked.desk.bare(*words, "--document", "checking")
        assert said.code == 0, said.message
        kept = walked.exported("kept.docx", "--document", "checking")
        assert read_word(out) == read_word(kept)

    def test_the_checking_copy_has_a_comment_on_the_words_of_each_mention(self, walked: Walked) -> None:
        text, comments = read_word(walked.exported("checking.docx", "--document", "checking"))
        article, _, notes = text.partition(NOTES)
        assert article.rstrip("\n") == walked.story.text.rstrip("\n")
        assert bool(notes) == any("article" in one["on"] for one in walked.story.given.get("comments", ()))
        expected = sorted(
            (span["start"], span["exact"])
            for claim in walked.story.given["claims"]
            for mention in claim["mentions"]
            for span in mention["spans"][:1]
        )
        on_claims = [mark for mark in comments if mark.said.startswith("Claim ")]
        assert sorted((mark.start, mark.words) for mark in on_claims) == expected

    def test_each_comment_names_the_sources_of_its_claim(self, walked: Walked) -> None:
        _, comments = read_word(walked.exported("checking.docx", "--document", "checking"))
        review = walked.review()
        for claim in review.claims:
            said = " ".join(mark.said for mark in comments if mark.said.startswith(f"Claim {claim.number} "))
            for attribution in claim.attributions:
                if attribution.source is not None:
                    assert review.source_by_id[attribution.source].name in said

    def test_the_library_is_sound_and_finds_the_article_by_its_words(self, walked: Walked) -> None:
        walked.desk.done("check")
        title = walked.shown()["article"]["title"]
        hits = walked.desk.done("search", f'"{title}"', "--json").json
        assert walked.article in {hit["key"] for hit in hits}

    def test_all_of_it_can_be_taken_back_and_brought_again(self, walked: Walked) -> None:
        from annotator.app import history

        before = walked.desk.done("show", walked.article, "--json").out
        with Library.open(walked.desk.library) as library:
            article = queries.resolve_article(library, walked.article)
            history.undo(library, article=article)
            assert queries.claims(library, article=article) == ()
        with Library.open(walked.desk.library) as library:
            history.redo(library, article=article)
        assert walked.desk.done("show", walked.article, "--json").out == before


def assert_kept_though_nothing_cites_it(source: dict[str, Any], walked: Walked) -> None:
    """Look for a source in the library itself: a review names those that its claims cite."""
    cited = {one["source"] for claim in walked.story.given["claims"] for one in claim["attributions"]}
    parents = {one["parent"] for one in walked.story.given["sources"] if one["id"] in cited}
    assert source["id"] not in cited | parents
    with Library.open(walked.desk.library, read_only=True) as library:
        kept = next(one for one in queries.sources(library) if one.name == source["name"])
    assert (kept.kind, kept.aliases) == (source["kind"], tuple(source["aliases"]))


def counted(walked: Walked) -> tuple[int, int, int]:
    """Return how many claims, mentions and attributions the library holds."""
    claims = walked.review().claims
    mentions, attributions = (
        sum(len(getattr(c, name)) for c in claims) for name in ("mentions", "attributions")
    )
    return len(claims), mentions, attributions
