"""Every act of every list can be asked for by its name alone (Ctrl+K), whether or not a record is selected."""

from __future__ import annotations

from dataclasses import fields

from desktop.core.query import Query
from desktop.office.desk import OfficeDesk


def test_an_act_that_needs_no_record_opens_its_form_with_nothing_selected(desk: OfficeDesk) -> None:
    started = [
        (action.operation, desk.start(action.operation, ()))
        for module in desk.modules
        for listing in module.listings
        for action in listing.actions
        if not action.takes
    ]
    assert started


def test_first_values_and_selected_ids_are_fields_of_the_request(desk: OfficeDesk) -> None:
    for module in desk.modules:
        for listing in module.listings:
            found = desk.source(listing.kind).first(Query(), 1)
            for action in listing.actions:
                asked = {field.name for field in fields(desk.operation(action.operation).ask)}
                given = set(desk.start(action.operation, [found[0]["id"]])) if found else set()
                assert {action.takes, *given} - {""} <= asked, action.operation
