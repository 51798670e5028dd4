"""Filters: nodes that change how a request reaches their child, not what the bytes are."""
