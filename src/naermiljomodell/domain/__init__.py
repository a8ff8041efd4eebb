"""What the field talks about: frozen records without any input or output."""
