"""Encryption of sectors: block ciphers, their modes, and secrets."""
