"""The tests of the kernel share the database fixtures."""

from __future__ import annotations

from tests.data_fixtures import engine, session  # noqa: F401
