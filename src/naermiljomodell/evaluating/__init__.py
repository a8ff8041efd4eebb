"""What came of the work: from what was written down to what may be said of it."""
