"""Fields: what goes in comes out, stored alike on both engines, and no float is ever taken."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime, timedelta, timezone
from decimal import Decimal
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from desktop.db.fields import read_instant, write_instant
from desktop.db.work import Session, begin
from tests.db.tables import Sample

ROOT = Path(__file__).resolve().parents[2]
MONEY = st.decimals(min_value=-999_999, max_value=10**12, places=2)


@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    day=st.dates(), at=st.datetimes(timezones=st.just(UTC), min_value=datetime(1000, 1, 1)), amount=MONEY,
    price=st.decimals(min_value=0, max_value=10**9, places=4), quantity=st.decimals(min_value=0, max_value=10**9, places=3),
    done=st.booleans(), content=st.binary(max_size=50),
)  # fmt: skip
def test_what_is_kept_comes_back(session: Session, **values: object) -> None:
    with begin(session, "test.create") as work:
        kept = work.create(Sample, **values)
        work.done(None)
    again = Sample.get_by_id(kept.id)
    assert {name: getattr(again, name) for name in values} == values


def test_values_are_stored_as_integers_and_texts_on_both_engines(session: Session) -> None:
    with begin(session, "test.create") as work:
        work.create(
            Sample, day=date(2024, 5, 12), at=datetime(2024, 5, 12, 8, tzinfo=timezone(timedelta(hours=8))),
            amount=Decimal("12.345"), price=Decimal("0.00005"), quantity=Decimal("1.5"), done=True,
        )  # fmt: skip
        work.done(None)
    row = session.engine.execute("SELECT day, at, amount, price, quantity, done, content FROM test_sample").fetchone()
    assert tuple(row) == ("2024-05-12", "2024-05-12T00:00:00.000000Z", 1235, 1, 1500, 1, None)


@pytest.mark.parametrize(
    ("name", "value"),
    [("amount", 1.5), ("quantity", 0.1), ("price", 2.0), ("day", datetime(2024, 5, 12)),
     ("day", 20240512), ("at", datetime(2024, 5, 12))],
)  # fmt: skip
def test_floats_naive_instants_and_days_with_a_time_are_refused(session: Session, name: str, value: object) -> None:
    with pytest.raises(TypeError, match=name), begin(session, "test.create") as work:
        work.create(Sample, **{name: value})
    assert Sample.select().count() == 0


OFFSETS = st.integers(-12, 14).map(lambda hours: timezone(timedelta(hours=hours)))


@given(st.datetimes(timezones=OFFSETS, min_value=datetime(1000, 1, 2), max_value=datetime(9999, 12, 30)))
def test_the_order_of_written_instants_is_the_order_of_time(instant: datetime) -> None:
    assert read_instant(write_instant(instant)) == instant
    assert write_instant(instant) < write_instant(instant + timedelta(microseconds=1))


def test_fields_come_from_one_place_only() -> None:
    pattern = re.compile(r"^\s*from (peewee|playhouse\S*) import .*Field|\b(peewee|apsw_ext)\.\w*(Date|Time|Decimal|Float|Double)\w*Field")
    wrong = [
        str(file.relative_to(ROOT)) for file in (ROOT / "desktop").rglob("*.py")
        if file.name != "fields.py" and any(pattern.search(line) for line in file.read_text(encoding="utf-8").splitlines())
    ]  # fmt: skip
    assert wrong == []
