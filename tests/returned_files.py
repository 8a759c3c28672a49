"""Edits of a Word file as Word makes them, in raw XML: replies, new comments, tracked changes, copies."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from io import BytesIO
from typing import TYPE_CHECKING
from xml.sax.saxutils import escape
from zipfile import ZipFile

from tests.word_files import a_zip

if TYPE_CHECKING:
    from collections.abc import Callable

BODY = "word/document.xml"
COMMENTS = "word/comments.xml"
THREADS = "word/commentsExtended.xml"
IDS = "word/commentsIds.xml"

EDITOR = 'w:author="Rhea Olin" w:date="2024-06-01T09:00:00Z"'
PROPERTIES = "(<w:rPr>(?:(?!</w:rPr>).)*</w:rPr>)"
SIGNED = f'{EDITOR} w:initials="RO"'


@dataclass
class Edited:
    """A Word file that an editor works in; each method is something that a person does in Word."""

    data: bytes
    parts: dict[str, bytes] = field(default_factory=dict)
    next_id: int = 900

    def __post_init__(self) -> None:
        """Unpack the file."""
        with ZipFile(BytesIO(self.data)) as archive:
            self.parts = {name: archive.read(name) for name in archive.namelist()}

    def saved(self) -> bytes:
        """Return the file as it is now."""
        return a_zip(self.parts)

    def xml(self, part: str) -> str:
        """Return a part."""
        return self.parts[part].decode()

    def change(self, part: str, old: str, new: str) -> Edited:
        """Replace the first place of some XML, which must be there."""
        assert old in self.xml(part), old
        self.parts[part] = self.xml(part).replace(old, new, 1).encode()
        return self

    def rework(self, part: str, change: Callable[[str], str]) -> Edited:
        """Rewrite a part."""
        self.parts[part] = change(self.xml(part)).encode()
        return self

    # --- Comments ---

    def paras(self) -> list[str]:
        """Return the ids of the comments' last paragraphs, in order."""
        return re.findall(r'w14:paraId="([0-9A-F]{8})" w14:textId', self.xml(COMMENTS))

    def reply(self, to: str, text: str, *, para: str = "0A000001", done: bool = False) -> Edited:
        """Answer the comment whose last paragraph has that id; the answer gets a range of its own."""
        parent = self._id_of(to)
        self._new_comment(text, para, f' w15:paraIdParent="{to}"', done=done)
        key = self.next_id
        start, end = f'<w:commentRangeStart w:id="{parent}"/>', f'<w:commentRangeEnd w:id="{parent}"/>'
        self.change(BODY, start, f'{start}<w:commentRangeStart w:id="{key}"/>')
        return self.change(BODY, end, f'{end}<w:commentRangeEnd w:id="{key}"/>{_reference(key)}')

    def _id_of(self, para: str) -> str:
        before = self.xml(COMMENTS).partition(f'w14:paraId="{para}"')[0]
        return str(re.findall(r'<w:comment w:id="(\d+)"', before)[-1])

    def comment(self, on: str, text: str, *, para: str = "0A000002") -> Edited:
        """Comment on words that stand in one run."""
        self._new_comment(text, para, "")
        start = f'<w:commentRangeStart w:id="{self.next_id}"/>'
        end = f'<w:commentRangeEnd w:id="{self.next_id}"/>{_reference(self.next_id)}'
        return self._split(on, lambda run: f"{start}{run}{end}")

    def _new_comment(self, text: str, para: str, parent: str, *, done: bool = False) -> None:
        self.next_id += 1
        made = (
            f'<w:comment w:id="{self.next_id}" {SIGNED}>'
            f'<w:p w14:paraId="{para}" w14:textId="77777777"><w:r><w:annotationRef/></w:r>'
            f"<w:r><w:t>{escape(text)}</w:t></w:r></w:p></w:comment>"
        )
        self.change(COMMENTS, "</w:comments>", f"{made}</w:comments>")
        thread = f'<w15:commentEx w15:paraId="{para}"{parent} w15:done="{done:d}"/>'
        self.change(THREADS, "</w15:commentsEx>", f"{thread}</w15:commentsEx>")
        lasting = f'<w16cid:commentId w16cid:paraId="{para}" w16cid:durableId="{para[::-1]}"/>'
        self.change(IDS, "</w16cid:commentsIds>", f"{lasting}</w16cid:commentsIds>")

    def reword_last(self, words: str, new: str) -> Edited:
        """Write other words over the last place of these in comments."""
        return self.rework(COMMENTS, lambda xml: new.join(xml.rsplit(words, 1)))

    def resolve(self, para: str, *, done: bool = True) -> Edited:
        """Resolve the thread of a comment, or open it again; Word marks its answers as well."""

        def mark(xml: str) -> str:
            pattern = rf'(<w15:commentEx [^>]*"{para}"[^>]*w15:done=)"[01]"'
            return re.sub(pattern, rf'\g<1>"{done:d}"', xml)

        return self.rework(THREADS, mark)

    def delete_comment(self, para: str) -> Edited:
        """Delete a comment with its range, as Word does: also from the lists of threads and ids."""
        key = self._id_of(para)
        self.rework(COMMENTS, lambda xml: re.sub(rf'<w:comment w:id="{key}".*?</w:comment>', "", xml))
        self.rework(THREADS, lambda xml: re.sub(rf'<w15:commentEx w15:paraId="{para}"[^>]*/>', "", xml))
        self.rework(IDS, lambda xml: re.sub(rf'<w16cid:commentId w16cid:paraId="{para}"[^>]*/>', "", xml))
        return self.rework(BODY, lambda xml: _without_comment(xml, key))

    def delete_all_comments(self) -> Edited:
        """Delete every comment."""
        for para in self.paras():
            self.delete_comment(para)
        return self

    def renumber(self) -> Edited:
        """Give comments and bookmarks other numbers, as each save may."""

        def shifted(xml: str) -> str:
            pattern = r"(<w:(?:comment|commentRangeStart|commentRangeEnd|commentReference) w:id=)\"(\d+)\""
            return re.sub(pattern, lambda found: f'{found[1]}"{int(found[2]) * 3 + 100}"', xml)

        return self.rework(BODY, shifted).rework(COMMENTS, shifted)

    def forget_ids(self) -> Edited:
        """Lose Word's own ids, threads and the custom XML, as other programs do."""
        for part in (THREADS, IDS, "customXml/item1.xml", "customXml/itemProps1.xml"):
            del self.parts[part]
        self.rework(
            "word/_rels/document.xml.rels", lambda xml: re.sub(r"<[^>]*comments(Ext|Ids)[^>]*>", "", xml)
        )
        return self.rework(COMMENTS, lambda xml: re.sub(r' w14:(paraId|textId)="[^"]*"', "", xml))

    def forget_properties(self) -> Edited:
        """Lose the file's own properties, as a copy into a new document does."""
        del self.parts["docProps/custom.xml"]
        return self.rework("_rels/.rels", lambda xml: re.sub(r"<Relationship [^>]*custom.xml[^>]*>", "", xml))

    def forget_bookmarks(self) -> Edited:
        """Lose every bookmark of ours."""
        return self.rework(BODY, lambda xml: xml.replace("_men_", "lost_"))

    # --- Words ---

    def _split(self, words: str, change: Callable[[str], str]) -> Edited:
        """Put words that stand in one run into a run of their own, and change that."""

        def split(xml: str) -> str:
            own = re.escape(escape(words))
            found = re.search(rf"<w:r>{PROPERTIES}?<w:t[^>]*>([^<]*?){own}([^<]*)</w:t></w:r>", xml)
            assert found is not None, words
            properties = found[1] or ""
            before, own, after = (_run(text, properties) for text in (found[2], escape(words), found[3]))
            return xml[: found.start()] + before + change(own) + after + xml[found.end() :]

        return self.rework(BODY, split)

    def type_over(self, words: str, new: str) -> Edited:
        """Write other words without tracking."""
        return self._split(words, lambda run: run.replace(escape(words), escape(new)))

    def insert(self, after: str, new: str) -> Edited:
        """Insert words, tracked."""
        made = f'<w:ins w:id="801" {EDITOR}>{_run(escape(new), "")}</w:ins>'
        return self._split(after, lambda run: run + made)

    def delete(self, words: str) -> Edited:
        """Delete words, tracked."""

        def gone(run: str) -> str:
            words = run.replace("<w:t ", "<w:delText ").replace("</w:t>", "</w:delText>")
            return f'<w:del w:id="802" {EDITOR}>{words}</w:del>'

        return self._split(words, gone)

    def put_in_place_of(self, words: str, xml: str) -> Edited:
        """Put other runs in the place of words."""
        return self._split(words, lambda _run: xml)

    def paragraph_with(self, words: str) -> str:
        """Return the XML of the paragraph that holds some words."""
        found = (p for p in re.findall(r"<w:p>.*?</w:p>", self.xml(BODY)) if escape(words) in p)
        return str(next(found))

    def move_paragraph(self, words: str, *, behind: str) -> Edited:
        """Cut a paragraph and paste it behind another."""
        moved = self.paragraph_with(words)
        self.change(BODY, moved, "")
        there = self.paragraph_with(behind)
        return self.change(BODY, there, there + moved)

    def copy_paragraph(self, words: str) -> Edited:
        """Paste a copy of a paragraph behind itself: bookmarks and comments are copied along."""
        own = self.paragraph_with(words)
        copied = re.sub(r'w:name="(_men_[0-9a-f]+)"', r'w:name="\1_Copy_1"', own)
        keys = re.findall(r'<w:commentRangeStart w:id="(\d+)"', own)
        for key in keys:
            comment = re.findall(rf'<w:comment w:id="{key}".*?</w:comment>', self.xml(COMMENTS))[0]
            twin = re.sub(r'w14:paraId="[^"]*"', f'w14:paraId="0B{int(key):06X}"', comment)
            twin = twin.replace(f'w:id="{key}"', f'w:id="{int(key) + 500}"')
            self.change(COMMENTS, "</w:comments>", f"{twin}</w:comments>")
            copied = re.sub(rf'(<w:comment\w+ w:id=)"{key}"', rf'\g<1>"{int(key) + 500}"', copied)
        return self.change(BODY, own, own + copied)


def _run(text: str, properties: str) -> str:
    return f'<w:r>{properties}<w:t xml:space="preserve">{text}</w:t></w:r>' if text else ""


def _reference(key: int) -> str:
    return f'<w:r><w:commentReference w:id="{key}"/></w:r>'


def _without_comment(xml: str, key: str) -> str:
    xml = re.sub(
        rf'<w:r>(?:<w:rPr>(?:(?!</w:rPr>).)*</w:rPr>)?<w:commentReference w:id="{key}"/></w:r>', "", xml
    )
    return re.sub(rf'<w:commentRange(?:Start|End) w:id="{key}"/>', "", xml)
