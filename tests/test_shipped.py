from __future__ import annotations

from naermiljomodell.shipped import shipped


def test_a_file_that_comes_with_the_package_is_found_by_its_parts() -> None:
    assert shipped("content", "schemas", "naermiljo-1.json").read_bytes().startswith(b"{")
    assert shipped("content").is_dir()
    assert not shipped("content", "borte").exists()
