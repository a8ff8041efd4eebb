"""What figures say, as sentences: the same on the console and in a document."""
