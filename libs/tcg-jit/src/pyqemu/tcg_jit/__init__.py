"""Execution engine."""
