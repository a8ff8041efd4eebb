"""From plan, network and model to the playbook: the only home of the Markdown templates."""
