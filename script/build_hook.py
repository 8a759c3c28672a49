"""What the build of a wheel does beside copying: it compiles the translations."""

import runpy
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class CompileTranslations(BuildHookInterface[Any]):
    """Makes the .qm files in resources/i18n before the folder is taken into the wheel."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Compile them; nothing else of the build changes."""
        del version, build_data
        runpy.run_path(str(Path(self.root, "script", "qm.py")))["main"]()
