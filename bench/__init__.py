"""What the tool costs, as ratios taken in one run: `python -m bench.run`."""
