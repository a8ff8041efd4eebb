"""The only door out: what was rendered goes to disk whole, and never over a person's words."""

from naermiljomodell.writing.exported import write_exported
from naermiljomodell.writing.folders import Created, create_folder
from naermiljomodell.writing.outputs import write_outputs
from naermiljomodell.writing.report import Kept, Written

__all__ = ["Created", "Kept", "Written", "create_folder", "write_exported", "write_outputs"]
