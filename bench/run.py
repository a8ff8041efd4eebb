"""What the tool costs, as ratios taken in one run: `python -m bench.run [--peers] [--large]`.

Each row measures both sides in turn, several times, and compares medians; absolute times mean nothing on a shared
machine and are not printed. A row that is over its limit is marked, and the command ends with 1.
"""

from __future__ import annotations

import argparse
import sys

from bench.calendars import calendar_rows
from bench.five import five_rows
from bench.inside import inside_rows
from bench.many import many_rows
from bench.measuring import Row, show
from bench.network import network_rows
from bench.outside import peer_rows, process_rows
from bench.paper import paper_rows
from bench.planning import planning_rows
from bench.sheets import sheet_rows


def main() -> int:
    """Print every row and tell whether all keep their limit."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--peers", action="store_true", help="also Copier and Cookiecutter (must be installed)")
    options.add_argument("--large", action="store_true", help="also a network of 100,000 actors (minutes)")
    options.add_argument("--rounds", type=int, default=9, help="rounds for each row")
    chosen = options.parse_args()
    rows: list[Row] = [*process_rows(chosen.rounds), *inside_rows(chosen.rounds), *calendar_rows(chosen.rounds)]
    rows += network_rows(chosen.rounds, large=chosen.large)
    rows += planning_rows(chosen.rounds)
    rows += many_rows()
    rows += paper_rows(chosen.rounds)
    rows += sheet_rows(chosen.rounds)
    rows += five_rows(chosen.rounds)
    if chosen.peers:
        rows += peer_rows(chosen.rounds)
    return show(rows)


if __name__ == "__main__":
    sys.exit(main())
