"""Keeps the PostgreSQL driver out of a start that does not need it: peewee would load it at import (0.08 s of 0.4).

Import this module before peewee; `postgresql()` gives peewee the driver when a shared database is opened.
"""

from __future__ import annotations

import sys
from typing import Any

_absent = object()
_before = sys.modules.get("psycopg", _absent)
if "peewee" not in sys.modules and _before is _absent:
    sys.modules["psycopg"] = None  # type: ignore[assignment]
    try:
        import peewee
    finally:
        del sys.modules["psycopg"]
else:
    import peewee


def postgresql() -> Any:
    """Load psycopg and let peewee use it; returns the module."""
    import psycopg
    from psycopg.pq import TransactionStatus
    from psycopg.types.json import Json, Jsonb

    names: dict[str, Any] = vars(peewee)  # the names peewee itself sets when it finds the driver
    if names.get("psycopg") is None:
        names.update(psycopg=psycopg, TransactionStatus=TransactionStatus, Json_pg3=Json, Jsonb_pg3=Jsonb)
    return psycopg
