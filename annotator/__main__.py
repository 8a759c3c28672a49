"""Start Annotator: `python -m annotator`, and the entry of the bundle."""

import sys

if __name__ == "__main__":
    if getattr(sys, "frozen", False):
        # In the bundle this program is also what a worker process starts.
        from multiprocessing import freeze_support

        freeze_support()

    from annotator.cli import main

    sys.exit(main())
