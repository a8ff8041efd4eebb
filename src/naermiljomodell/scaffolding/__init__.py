"""The first files of a new area's folder, from nothing or from another neighbourhood's config; pure."""

from naermiljomodell.scaffolding.first_files import Answers, area_data, new_area_files, without_tables
from naermiljomodell.scaffolding.reusing import reused_config

__all__ = ["Answers", "area_data", "new_area_files", "reused_config", "without_tables"]
