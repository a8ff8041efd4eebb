from naermiljomodell.loading.source import Path, Source, Value, path_text, problem_at  # noqa: F401
