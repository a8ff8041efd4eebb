"""Pictures as SVG text, from plain facts: start in `actor_map`. No font is measured, no file is read."""
