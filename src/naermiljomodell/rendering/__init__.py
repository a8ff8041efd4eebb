"""From the playbook to bytes, one format a module; sees the playbook and nothing else."""
