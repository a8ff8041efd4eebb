"""A reusable model for neighbourhood work: from a place to a playbook fitted to it."""

from __future__ import annotations

__version__ = "0.1.0"
