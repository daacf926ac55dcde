"""Lists: the same order on both engines, pages behind a row, an index behind every page, filters and suggestions."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from itertools import product

import pytest

from desktop.core.clock import Clock
from desktop.core.query import Condition, Op, Order, Query
from desktop.db.engine import Engine
from desktop.db.fields import read_instant
from desktop.db.lists import ListSource
from desktop.db.work import Session, begin
from tests.db.tables import Folder, Sample

Above = Folder.alias("above_folder")


class Folders(ListSource):
    """The folders of the tests with the name of the one above."""

    model = Folder
    expressions = {"title": Folder.title, "code": Folder.code, "day": Folder.day, "above": Above.title, "above_id": Folder.above}
    order = (Order("code"),)
    label, hint, code = "title", ("code",), "code"

    def joined(self, query):  # type: ignore[no-untyped-def]
        return query.left_outer_join(Above, on=(Folder.above == Above.id))

    def to_row(self, values):  # type: ignore[no-untyped-def]
        return values | {"late": values["day"] is not None and values["day"] < date(2024, 3, 1)}


class Samples(ListSource):
    model = Sample
    expressions = {"at": Sample.at, "folder": Folder.title, "folder_id": Sample.folder}
    order = (Order("at", descending=True),)
    searched = ((Folder, Sample.folder),)

    def joined(self, query):  # type: ignore[no-untyped-def]
        return query.left_outer_join(Folder)


class Office:
    def __init__(self, engine: Engine) -> None:
        self.engine, self.clock = engine, Clock()


@pytest.fixture
def office(session: Session) -> Office:
    days = [None, "2024-01-05", "2024-01-05", "2024-06-30", None, "2023-12-31"]
    with begin(session, "test.fill") as work:
        rows = [(f"档案{number % 3}", f"J{number:03}", days[number % 6]) for number in range(40)]
        ids = work.create_many(Folder, ["title", "code", "day"], rows)
        for record in ids[::4]:
            work.change(work.lock(Folder, record), above=ids[1])
        work.create_many(Sample, ["at", "folder_id"], [("2024-05-31T16:00:00.000000Z", ids[0]), ("2024-06-01T15:59:59.999999Z", ids[1])])
        work.done(None)
    return Office(session.engine)


ORDERS = [
    Query(order=tuple(Order(key, down) for key, down in zip(keys, downs, strict=True)))
    for keys in [("day",), ("title", "day"), ("day", "code"), ("above", "title")]
    for downs in product((False, True), repeat=len(keys))
]


def test_pages_one_after_the_other_are_the_whole_list_in_its_order(office: Office) -> None:
    source = Folders(office)
    everything = sorted(row.id for row in Folder.select())
    for query in [Query(), *ORDERS]:
        whole = list(source.ids(query))
        assert sorted(whole) == everything
        page = source.first(query, 7)
        walked = [row["id"] for row in page]
        while page:
            page = source.after(query, page[-1], 7)
            walked += [row["id"] for row in page]
        assert walked == whole, query


def test_empty_values_come_first_upwards_and_last_downwards(office: Office) -> None:
    source = Folders(office)
    for descending, place in [(False, 0), (True, -1)]:
        ids = source.ids(Query().sorted_by("day", descending))
        assert source.rows(ids)[ids[place]]["day"] is None


def test_a_page_behind_a_row_is_answered_by_the_index(office: Office) -> None:
    if office.engine.is_postgresql:
        office.engine.execute("SET enable_seqscan = off")
    source = Folders(office)
    for query in (Query().sorted_by("title"), Query().sorted_by("title", True)):
        row = source.first(query, 3)[-1]
        seen: list[str] = []
        plan(office.engine, lambda query=query, row=row: source.after(query, row), seen)  # type: ignore[misc]
        assert any("test_folder_title" in line for line in seen), seen
        assert not any("TEMP B-TREE FOR ORDER BY" in line or "SCAN" in line.split(" using ")[0].upper() for line in seen if "Index" not in line), seen


def plan(engine: Engine, act: Callable[[], object], seen: list[str]) -> None:
    """Collect the plans of the statements of an act."""
    plain = engine.database.execute_sql

    def explained(sql: str, params: object = None) -> object:
        if sql.lstrip().upper().startswith("SELECT"):
            word = "EXPLAIN " if engine.is_postgresql else "EXPLAIN QUERY PLAN "
            seen.extend(str(row[-1]) for row in plain(word + sql, params).fetchall())
        return plain(sql, params)

    engine.database.execute_sql = explained
    try:
        act()
    finally:
        del engine.database.execute_sql


def test_rows_come_by_id_with_their_joins_in_one_statement(office: Office) -> None:
    source = Folders(office)
    ids = source.ids(Query())
    seen: list[str] = []
    rows: dict[int, object] = {}
    plain = office.engine.database.execute_sql
    office.engine.database.execute_sql = lambda sql, params=None: seen.append(sql) or plain(sql, params)
    try:
        rows.update(source.rows([*ids, 999_999]))
    finally:
        del office.engine.database.execute_sql
    assert len(seen) == 1
    assert set(rows) == set(ids)
    first = rows[ids[0]]
    assert first == {"id": ids[0], "version": 2, "title": "档案0", "code": "J000", "day": None, "above": "档案1",
                     "above_id": ids[1], "late": False}  # fmt: skip


CONDITIONS: list[tuple[tuple[Condition, ...], int]] = [
    ((Condition("title", Op.IS, ("档案1", "档案2")),), 26),
    ((Condition("day", Op.FROM, (date(2024, 1, 5),)), Condition("day", Op.TO, (date(2024, 1, 5),))), 14),
    ((Condition("day", Op.BLANK),), 13),
    ((Condition("day", Op.FILLED),), 27),
    ((Condition("above", Op.FILLED),), 10),
    ((Condition("above", Op.IS, ("档案1",)),), 10),
    ((Condition("day", Op.IS, (None, date(2024, 6, 30))),), 20),
]


def test_conditions_narrow_a_list(office: Office) -> None:
    source = Folders(office)
    for where, count in CONDITIONS:
        query = Query().narrowed(*where)
        assert source.count(query) == count, where
        assert len(source.ids(query)) == count


def test_a_reference_is_filtered_by_its_id(office: Office) -> None:
    source = Folders(office)
    above = source.first(Query())[0]["above_id"]
    assert source.count(Query().narrowed(Condition("above", Op.IS, (above,)))) == 10


def test_an_instant_is_filtered_by_the_days_of_the_office(office: Office) -> None:
    source = Samples(office)
    assert read_instant("2024-05-31T16:00:00.000000Z") == source.first(Query())[-1]["at"]
    for op, day, count in [(Op.FROM, date(2024, 6, 1), 2), (Op.TO, date(2024, 5, 31), 0), (Op.TO, date(2024, 6, 1), 2),
                           (Op.IS, date(2024, 6, 1), 2), (Op.FROM, date(2024, 6, 2), 0)]:  # fmt: skip
        assert source.count(Query().narrowed(Condition("at", op, (day,)))) == count


def test_a_list_is_searched_by_the_words_of_what_it_refers_to(office: Office) -> None:
    assert Samples(office).count(Query("档案1")) == 1
    assert Folders(office).count(Query("档案1")) == 13
    assert Folders(office).count(Query("档案 j003")) == 1


def test_a_first_page_by_id_of_a_search_is_the_beginning_of_the_whole_search(office: Office) -> None:
    source = Folders(office)
    for descending in (False, True):
        for conditions in ((), (Condition("day", Op.BLANK),), (Condition("title", Op.IS, ("档案2",)),)):
            query = Query("档案", conditions).sorted_by("id", descending)
            for count in (2, 5, 50):
                assert [row["id"] for row in source.first(query, count)] == list(source.ids(query))[:count]


def test_a_whole_code_is_suggested_before_a_mere_beginning(office: Office) -> None:
    with begin(Session(office.engine, office.clock, None), "test.more") as work:  # type: ignore[arg-type]
        work.session.who = type("Who", (), {"account": None, "name": "x"})()
        work.create(Folder, title="别的", code="J0011")
        work.done(None)
    found = Folders(office).suggest("j001")
    assert [(one.label, one.hint) for one in found] == [("档案1", "J001"), ("别的", "J0011")]
    assert Folders(office).suggest("   ") == []
