"""`python -m naermiljomodell`: the same as the command `naermiljomodell`."""

from __future__ import annotations

from naermiljomodell.cli.main import main

if __name__ == "__main__":
    main()
