"""The Qt binding reads no sources of ours."""

import os
import subprocess
import sys

READ = "import linecache, annotator.ui.window; print(*linecache.cache)"


def test_no_source_is_read_for_the_binding() -> None:
    # A process that measures its coverage reads sources itself.
    bare = {name: value for name, value in os.environ.items() if not name.startswith("COVERAGE_")}
    ran = subprocess.run([sys.executable, "-c", READ], env=bare, capture_output=True, text=True, check=True)
    assert [path for path in ran.stdout.split() if "annotator" in path and path.endswith(".py")] == []
