"""One command a module: each translates options to a use case and its result to the console."""
