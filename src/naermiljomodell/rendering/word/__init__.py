"""The parts that a Word document is put together from."""
