"""Bring resources/i18n/*.ts up to date with the code, by pyside6-lupdate: all that the window can show.

Run `.venv/bin/python -m script.translations`, then translate what is unfinished, with Qt Linguist or by hand,
and run it again. The window shows texts of its own and texts of the lower floors, which know no Qt: errors,
steps, findings, scales. All are collected from the code and its tables and handed to lupdate as one file.
"""

import ast
import subprocess
import sys
import sysconfig
import tempfile
from collections.abc import Iterator
from enum import StrEnum
from pathlib import Path
from typing import NamedTuple

from annotator import exporters, importers, suggest
from annotator.app import library, settings, told
from annotator.domain import article, attribution, claim, errors, evidence, marks, source
from annotator.exporters.outline import left
from annotator.importers import findings
from annotator.suggest import model
from annotator.ui import actions, sentences, words
from annotator.ui.dialogs import export_form
from annotator.ui.panes import details
from script import qm

ROOT = Path(__file__).resolve().parent.parent
PACKAGE = ROOT / "annotator"
FOLDER = ROOT / "resources" / "i18n"
LANGUAGES = ("ar", "fr")
REASONS = frozenset({"reason", "remedy", "kind", "thing", "direction", "advice"})
"""Parameters of errors that are words."""


class Text(NamedTuple):
    """A text and the context that it is looked up in; `one` is the sentence for one, where it counts."""

    context: str
    text: str
    one: str = ""


# --- From the window's code ---


def in_window() -> Iterator[Text]:
    """Yield each text that the window's code names."""
    for path in sorted((PACKAGE / "ui").rglob("*.py")):
        tree = ast.parse(path.read_text("utf-8"))
        yield from _in_tree(tree, "", _helpers(tree))


def _helpers(tree: ast.Module) -> dict[str, str]:
    """Return the functions of a module that translate in one context: their names, and the context."""
    found = {"tr": "Sources"} if _imports_tr(tree) else {}
    for node in ast.walk(tree):
        if isinstance(node, ast.FunctionDef) and isinstance(node.body[-1], ast.Return):
            call = node.body[-1].value
            if isinstance(call, ast.Call) and _name(call.func) == "translate":
                context, *others = (_constant(one) for one in call.args)
                if context and others == [""]:
                    found[node.name] = context
    return found


def _imports_tr(tree: ast.Module) -> bool:
    return any(
        isinstance(node, ast.ImportFrom)
        and (node.module or "").endswith("models.sources")
        and any(name.name == "tr" for name in node.names)
        for node in tree.body
    )


def _in_tree(node: ast.AST, owner: str, helpers: dict[str, str]) -> Iterator[Text]:
    owner = node.name if isinstance(node, ast.ClassDef) else owner
    if isinstance(node, ast.Call):
        yield from _of_call(node, owner, helpers)
    for child in ast.iter_child_nodes(node):
        yield from _in_tree(child, owner, helpers)


def _of_call(call: ast.Call, owner: str, helpers: dict[str, str]) -> Iterator[Text]:
    name = _name(call.func)
    match [_constant(one) for one in call.args]:
        case [str(context), _, str(one), str(many)] if name == "counted" and all((context, one, many)):
            yield Text(context, many, one)
        case [str(context), str(text), *_] if name in {"translate", "tr", "_tr"} and context and text:
            yield Text(context, text)
        case [str(text), *_] if isinstance(call.func, ast.Attribute) and name == "tr" and text:
            yield Text(owner or _window_of(call.func), text)
        case [str(text)] if isinstance(call.func, ast.Name) and name in helpers and text:
            yield Text(helpers[name], text)
        case _:
            return


def _window_of(func: ast.Attribute) -> str:
    """Return the context of a deed, which speaks through the window."""
    return "Window" if ast.unparse(func.value).endswith(("window", "frame")) else ""


def _name(func: ast.expr) -> str:
    return func.attr if isinstance(func, ast.Attribute) else func.id if isinstance(func, ast.Name) else ""


def _constant(node: ast.expr) -> str:
    return node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else ""


# --- From the tables ---


def in_tables() -> Iterator[Text]:
    """Yield each text of the tables of all floors."""
    yield from (Text("actions", action.label) for action in actions.ACTIONS)
    yield from (Text("groups", group.value) for group in actions.Group)
    yield from (Text("settings", row.label) for row in settings.ROWS if row.label)
    yield from (Text("settings", name) for row in settings.ROWS for _, name in row.choices)
    yield from (Text("concerns", name) for name in left.CONCERNS.values())
    yield from (Text("steps", template) for template in told.TEMPLATES.values())
    yield from (Text("steps", many, f"{{n}} {one}") for one, many in sentences.NOUNS.items())
    yield from (Text("findings", sentence) for sentence in findings.SENTENCES.values())
    yield from (Text("formats", one.label) for one in importers.REGISTRY)
    yield from (Text("formats", one.label) for one in exporters.REGISTRY)
    for words_of in (export_form.DOCUMENT_WORDS, export_form.DOCUMENT_TOLD):
        yield from (Text("ExportForm", one) for one in words_of.values())
    yield from (Text("DetailsPane", one) for _, one in details.FIELDS)
    yield from (Text("codes", words.plain(code)) for code in codes())
    yield from _of_errors(errors.UserError)
    for scale in library.default_scales():
        for rating in scale.ratings:
            yield from (Text("scales", one) for one in (rating.label, rating.meaning))


def codes() -> Iterator[str]:
    """Yield the codes that the window shows as words: of the domain, of reasons to check, of rules."""
    for module in (article, attribution, claim, evidence, marks, source):
        for kind in vars(module).values():
            if isinstance(kind, type) and issubclass(kind, StrEnum):
                yield from kind
    yield from model.CheckReason
    yield from (rule.name for _, rule in suggest.REGISTRY)


def _of_errors(kind: type[errors.UserError]) -> Iterator[Text]:
    yield from (Text("errors", one) for one in (kind.message, kind.advice))
    for narrower in kind.__subclasses__():
        yield from _of_errors(narrower)


def in_errors() -> Iterator[Text]:
    """Yield the reasons that errors are raised with, anywhere, where they are plain words."""
    for path in sorted(PACKAGE.rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Call) and _name(node.func).endswith("Error"):
                for given in node.keywords:
                    if given.arg in REASONS and _constant(given.value):
                        yield Text("reasons of errors", _constant(given.value))


def texts() -> tuple[Text, ...]:
    """Return every text that there is to translate, each once, in order."""
    found = {one for one in (*in_window(), *in_tables(), *in_errors()) if any(map(str.isalpha, one.text))}
    return tuple(sorted(found))


# --- lupdate ---


def as_python(found: tuple[Text, ...]) -> str:
    """Return a Python file that lupdate reads the texts from."""
    lines = []
    for one in found:
        if one.one:
            lines.append(
                f"class {one.context}:\n    def _(self):\n        self.tr({_q(one.text)}, {_q(one.one)}, 2)"
            )
        else:
            lines.append(f"translate({_q(one.context)}, {_q(one.text)})")
    return "\n".join([*lines, ""])


def _q(text: str) -> str:
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n") + '"'


def update(folder: Path = FOLDER) -> None:
    """Write the .ts files of a folder anew: what is new is unfinished in them, what is gone is gone."""
    tool = Path(sysconfig.get_path("scripts"), "pyside6-lupdate")
    with tempfile.TemporaryDirectory() as made:
        source = Path(made, "texts.py")
        source.write_text(as_python(texts()), "utf-8")
        for language in LANGUAGES:
            path = folder / f"annotator_{language}.ts"
            options = ("-silent", "-no-obsolete", "-locations", "none", "-source-language", "en")
            call = [str(tool), *options, "-target-language", language, str(source), "-ts", str(path)]
            subprocess.run(call, check=True)  # noqa: S603 - a tool of this environment, our own files


def main() -> int:
    """Bring the sources up to date, and compile them."""
    FOLDER.mkdir(exist_ok=True)
    update()
    return qm.main()


if __name__ == "__main__":
    sys.exit(main())
