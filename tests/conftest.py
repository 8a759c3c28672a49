"""What every test may use: the folder of shared articles, Qt without a screen, Hypothesis's profiles."""

import os
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings
from PySide6.QtWidgets import QApplication

# Before any test makes an application.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

# A deadline, and a bound on the time that inputs take to make, would fail on a busy machine, not on a wrong
# program. `thorough` is for the day before a release.
UNHURRIED = (HealthCheck.too_slow,)
settings.register_profile("default", deadline=None, suppress_health_check=UNHURRIED)
settings.register_profile(
    "ci", deadline=None, derandomize=False, print_blob=True, suppress_health_check=UNHURRIED
)
settings.register_profile("thorough", parent=settings.get_profile("ci"), max_examples=5_000)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "ci" if os.environ.get("CI") else "default"))


# Its assertions tell what they compared; other test folders import it before its own is collected.
pytest.register_assert_rewrite("tests.scenarios.walk")


@pytest.fixture(scope="session", autouse=True)
def _one_application(qapp: QApplication) -> QApplication:
    """Make the application that all tests share before one that draws for a document makes a smaller one."""
    return qapp


@pytest.fixture(scope="session")
def shared() -> Path:
    """Return the folder of real articles beside the project; without one the test is skipped."""
    folder = os.environ.get("ANNOTATOR_SHARED")
    if not folder:
        pytest.skip("ANNOTATOR_SHARED names no folder of real articles")
    return Path(folder)
