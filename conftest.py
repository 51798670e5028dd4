"""For all tests of the workspace: how long an example takes says nothing on a busy machine."""

from __future__ import annotations

from contextlib import suppress

with suppress(ImportError):
    from hypothesis import HealthCheck, settings

    settings.register_profile("workspace", deadline=None, suppress_health_check=[HealthCheck.too_slow])
    settings.load_profile("workspace")
