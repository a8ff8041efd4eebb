"""Rules between records, one file per subject; each gives findings and changes nothing."""
