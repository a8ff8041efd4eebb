"""The only door in: files become frozen records, and findings say where they could not."""
