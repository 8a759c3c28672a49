"""The manual says what is: keys, calls, formats, scales and links are held to the program."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest
from jsonschema import Draft202012Validator

from annotator import importers
from annotator.app.library import default_scales
from annotator.cli.rows import COMMANDS, VALUED
from annotator.codec import review_json
from annotator.domain.verdict import Layer
from annotator.paths import resource
from script import keys, pictures

ROOT = Path(__file__).parents[2]
MANUAL = ROOT / "docs" / "manual"
PAGES = sorted(MANUAL.glob("*.md"))
LINK = re.compile(r"\]\(([^)#]+)[^)]*\)")


def page(name: str) -> str:
    return (MANUAL / f"{name}.md").read_text("utf-8")


@pytest.mark.parametrize("path", [*PAGES, ROOT / "README.md"], ids=lambda path: path.stem)
def test_every_link_leads_somewhere(path: Path) -> None:
    links = [link for link in LINK.findall(path.read_text("utf-8")) if "://" not in link]
    assert [link for link in links if not (path.parent / link).exists()] == []


def test_the_contents_name_every_page() -> None:
    contents = page("README")
    assert [
        path.name for path in PAGES if path.name != "README.md" and f"({path.name})" not in contents
    ] == []


def test_every_picture_is_shown_and_can_be_made_again() -> None:
    shown = {name for path in PAGES for name in re.findall(r"pictures/(\w+)\.png", path.read_text("utf-8"))}
    assert shown == {scene.__name__ for scene in pictures.SCENES}
    assert shown == {path.stem for path in (MANUAL / "pictures").iterdir()}


def test_the_sheet_of_keys_is_that_of_the_table_of_actions() -> None:
    assert keys.BEGIN in page("keys")
    assert page("keys") == keys.page(page("keys"))


def test_the_command_line_has_every_call_and_every_option() -> None:
    text = page("command-line")
    assert [command.name for command in COMMANDS if f"`annotator {command.name}" not in text] == []
    told = re.findall(r"`annotator ([\w-]+)", text)
    assert set(told) == {command.name for command in COMMANDS}
    options = {name for command in COMMANDS for one in command.arguments for name in one.names}
    wanted = {name for name in (*options, *VALUED) if name.startswith("--")} - {"--output"}
    assert [name for name in sorted(wanted) if f"`{name}" not in text] == []


def test_the_formats_are_those_that_are_read() -> None:
    told = set(re.findall(r"`(\.\w+)`", page("library")))
    assert told == {ending for importer in importers.REGISTRY for ending in importer.endings}


def test_the_verdicts_are_those_of_the_scale() -> None:
    scale = next(one for one in default_scales() if one.layer is Layer.CONTENT)
    rows = [
        f"| {at} | {rating.mark} {rating.label} | {rating.meaning} |"
        for at, rating in enumerate(scale.ratings, start=1)
    ]
    assert [row for row in rows if row not in page("claims")] == []


def test_the_review_file_that_is_shown_is_one() -> None:
    found = re.search(r"```json\n(.*?)```", page("review-file"), flags=re.DOTALL)
    assert found is not None
    schema = json.loads(resource("data", "annotator-review.schema.json").read_text("utf-8"))
    Draft202012Validator(schema).validate(json.loads(found[1]))
    scales = default_scales()
    review = review_json.read(found[1], name="shown", scales=scales)
    assert [claim.quote for claim in review.claims] == ["The harbour reopened"]
    written = review_json.write(review)
    assert review_json.write(review_json.read(written, name="written", scales=scales)) == written


def test_the_parts_of_a_review_file_are_those_of_its_schema() -> None:
    schema = json.loads(resource("data", "annotator-review.schema.json").read_text("utf-8"))
    parts = set(schema["properties"]) - {"$schema", "format", "version"}
    assert [part for part in sorted(parts) if f"`{part}`" not in page("review-file")] == []
