"""Device models.  Each is found by type name through the registry; importing this package imports none."""
