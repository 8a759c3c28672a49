"""Where the program's own files and a person's files are: in the source tree, in a wheel, and in the bundle.

No function here makes a folder or looks into one that belongs to a person.
"""

import os
import sys
from pathlib import Path

NAME = "annotator"


def resources() -> Path:
    """Return the folder of the program's own data.

    It lies beside the package in the source tree, inside it in a wheel, and in the bundle's folder.
    """
    bundle: str | None = getattr(sys, "_MEIPASS", None)
    if bundle is not None:
        return Path(bundle, "resources")
    package = Path(__file__).resolve().parent
    installed = package / "resources"
    return installed if installed.is_dir() else package.parent / "resources"


def resource(*parts: str) -> Path:
    """Return the path of one of the program's own files: `resource("data", "scales.toml")`."""
    return resources().joinpath(*parts)


def user_data() -> Path:
    """Return the folder of a person's libraries and settings."""
    import platformdirs

    return platformdirs.user_data_path(NAME, appauthor=False)


def user_state() -> Path:
    """Return the folder of what a person would not miss: the window's layout, recent files."""
    import platformdirs

    return platformdirs.user_state_path(NAME, appauthor=False)


def logs() -> Path:
    """Return the folder of logs and crash reports."""
    import platformdirs

    return platformdirs.user_log_path(NAME, appauthor=False)


def default_library() -> Path:
    """Return the library to open when no other is named: `ANNOTATOR_LIBRARY`, else the person's own."""
    named = os.environ.get("ANNOTATOR_LIBRARY")
    return Path(named) if named else user_data() / "library.annotator"
