"""Every list, due item and figure of every tab is asked of both engines: what one of them cannot read shows here."""

from __future__ import annotations

from datetime import date

from desktop.core.describe import Listing
from desktop.core.query import Query
from desktop.office import figures
from desktop.office.desk import OfficeDesk
from desktop.office.models import WorkingDay

TODAY = date(2024, 9, 25)


def listings(desk: OfficeDesk) -> list[Listing]:
    return [listing for module in desk.modules for listing in module.listings]


def test_every_list_can_be_read_searched_and_sorted(desk: OfficeDesk) -> None:
    for listing in listings(desk):
        source = desk.source(listing.kind)
        assert [row["id"] for row in source.first(Query(order=listing.order), 50)] == list(source.ids(Query(order=listing.order)))[:50], listing.kind
        source.first(Query("办公"), 5)
        source.suggest("张")
        for column in listing.columns:
            if column.sortable:
                source.first(Query().sorted_by(column.field.key, True), 2)


def test_home_is_there_from_the_first_day(desk: OfficeDesk) -> None:
    desk.due()
    cards = desk.figures()
    assert len({module for module, _card in cards}) >= 5
    assert all(card.now == 0 and len(card.trend) == figures.MONTHS for _module, card in cards)


def test_a_figure_counts_the_rows_of_each_of_the_last_twelve_months(desk: OfficeDesk) -> None:
    days = [date(2024, 9, 26), date(2024, 9, 4), date(2024, 8, 31), date(2023, 10, 12), date(2023, 9, 28)]
    with desk.work("test") as work:
        for day in days:
            work.create(WorkingDay, date=day, working=True, name="own")
    assert figures.by_month(WorkingDay, WorkingDay.date, TODAY, WorkingDay.name == "own") == (1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 2)
    assert figures.months(TODAY)[0] == date(2023, 10, 1)
