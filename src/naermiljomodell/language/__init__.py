"""The tool's own words in each language: texts of findings, and the fixed words of pages."""
