"""From the model and a neighbourhood to a plan, with a reason for each choice."""
