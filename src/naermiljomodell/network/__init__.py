"""The people and organisations around a neighbourhood, as a graph read in plain words: start in `report`."""
