"""The command line: translates options to use cases and findings to a screen."""
