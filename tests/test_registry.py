"""Every wire of the registry: each list, form, act, print and name is what the others take it for (design.md section 1)."""

from __future__ import annotations

import subprocess
import sys
from collections import Counter
from collections.abc import Iterator
from dataclasses import MISSING, fields
from pathlib import Path

import pytest

from desktop.core.describe import Listing, Module, Operation
from desktop.core.i18n import Message, translator
from desktop.core.query import Condition, Op, Query
from desktop.db import schema
from desktop.modules.fleet import months
from desktop.office import periods
from desktop.office.desk import OfficeDesk
from desktop.office.naming import resolve
from desktop.office.rights import EVERYBODY
from desktop.opening import demonstration
from desktop.registry import MODULES, SEARCHED

ROOT = Path(__file__).resolve().parent.parent
LISTINGS = [listing for module in MODULES for listing in module.listings]
OPERATIONS = [operation for module in MODULES for operation in module.operations]
PRINTS = [form for module in MODULES for form in module.prints]
NAMES = {operation.name: operation for operation in OPERATIONS}
RIGHTS = {right.key for module in MODULES for right in module.rights}


@pytest.fixture(scope="module")
def office(tmp_path_factory: pytest.TempPathFactory) -> Iterator[OfficeDesk]:
    """The demonstration office, made once for this file."""
    desk = demonstration(str(tmp_path_factory.mktemp("demo") / "office"))
    yield desk
    desk.close()


@pytest.fixture(autouse=True)
def bound(office: OfficeDesk) -> None:
    """Other tests of the same process bind the tables to their own office."""
    office.engine.bind()


@pytest.mark.parametrize("listing", LISTINGS, ids=lambda listing: listing.kind)
def test_every_column_sorts_and_filters_as_it_says(office: OfficeDesk, listing: Listing) -> None:
    source = office.source(listing.kind)
    rows = source.first(Query(order=listing.order), 5)
    for column in listing.columns:
        if column.sortable:
            source.first(Query().sorted_by(column.field.key, True), 2)
        if column.filterable and rows:
            value = rows[0].get(f"{column.field.key}_id", rows[0].get(column.field.key))
            operation = Op.BLANK if value is None else Op.IS
            source.first(Query(where=(Condition(column.field.key, operation, () if value is None else (value,)),)), 2)
    for row in rows:
        assert {"id", "version"} <= row.keys()
        missing = [column.field.key for column in listing.columns if column.field.key not in row]
        assert not missing, missing
        for action in listing.actions:
            assert isinstance(bool(action.fits(row)), bool)
            assert action.why_not(row) is None or isinstance(action.why_not(row), Message)
        if listing.summary is not None:
            assert all(isinstance(line, str) for line in listing.summary(office, row))
        for section in listing.sections:
            office.source(section.kind).first(Query(where=section.where(row)), 3)
    assert {row["id"] for row in source.first(Query(), 50)} <= set(source.ids(Query()))


@pytest.mark.parametrize("operation", OPERATIONS, ids=lambda operation: operation.name)
def test_every_form_field_is_a_field_of_its_request(operation: Operation) -> None:
    known = {part.name: part for part in fields(operation.ask)}
    keys = [field.key for field in operation.fields]
    assert set(keys) <= known.keys()
    assert not [key for key, count in Counter(keys).items() if count > 1]
    needed = {name for name, part in known.items() if part.default is MISSING and part.default_factory is MISSING}
    assert needed <= set(keys), "a required part of the request has no field"
    assert operation.right in RIGHTS, operation.right


@pytest.mark.parametrize("listing", LISTINGS, ids=lambda listing: listing.kind)
def test_every_act_has_its_operation_and_its_place(listing: Listing) -> None:
    for action in listing.actions:
        operation = NAMES[action.operation]
        if action.takes:
            assert action.takes in {part.name for part in fields(operation.ask)}
        if action.ui:
            assert resolve(action.ui)
    assert listing.title in {column.field.key for column in listing.columns}
    assert not listing.right or listing.right in RIGHTS
    for section in listing.sections:
        there = next(one for one in LISTINGS if one.kind == section.kind)
        assert set(section.keys) <= {column.field.key for column in there.columns}


@pytest.mark.parametrize("listing", LISTINGS, ids=lambda listing: listing.kind)
def test_no_two_keys_of_a_list_clash(listing: Listing) -> None:
    single = [action.key for action in listing.actions if len(action.key) == 1]
    assert len(single) == len(set(single))
    new = [action.operation for action in listing.actions if action.key == "Ctrl+N"]
    assert len(new) <= 1


@pytest.mark.parametrize("listing", [one for one in LISTINGS if one.importing], ids=lambda listing: listing.kind)
def test_every_import_names_its_rules_and_its_right(office: OfficeDesk, listing: Listing) -> None:
    assert listing.importing is not None
    rules = resolve(listing.importing.rows)()
    columns = [*listing.columns, *(listing.extra(office) if listing.extra else ())]
    assert {column.field.key for column in rules.columns(office, listing)} <= {column.field.key for column in columns}
    assert listing.importing.right in RIGHTS


@pytest.mark.parametrize("listing", LISTINGS, ids=lambda listing: listing.kind)
def test_every_reference_points_into_a_list_that_can_be_searched(office: OfficeDesk, listing: Listing) -> None:
    kinds = {one.kind: one for one in LISTINGS}
    for column in listing.columns:
        if column.field.refers:
            assert kinds[column.field.refers].lookup is not None, column.field.key
            office.source(column.field.refers).suggest("张")


@pytest.mark.parametrize("form", PRINTS, ids=lambda form: form.code)
@pytest.mark.parametrize("language", ["zh_CN", "en"])
def test_every_form_makes_its_pages_from_the_demonstration_office(office: OfficeDesk, form, language: str) -> None:  # type: ignore[no-untyped-def]
    from desktop.modules.office.keeping import SettingAsk
    from tests.gallery import samples

    office.call("office.set_setting", SettingAsk("office.document_language", language))
    made = office.preview(form.code, samples(office)[form.code])
    assert made.pages >= 1
    assert made.pdf.startswith(b"%PDF")
    if any(field.key == "blank" for field in form.fields):  # labels and cards are never empty
        assert office.preview(form.code, {"blank": True}).pages >= 1
    assert form.right in RIGHTS
    assert set(form.kinds) <= {listing.kind for listing in LISTINGS}
    assert not form.takes or form.takes in {field.key for field in form.fields}


@pytest.mark.parametrize("module", MODULES, ids=lambda module: module.key)
def test_every_name_of_a_module_can_be_found(office: OfficeDesk, module: Module) -> None:
    for name in (module.seed, module.demo, *(page.widget for page in module.pages)):
        assert not name or resolve(name)
    for due in module.due(office, office.clock.today()) if module.due else ():
        assert not due.operation or due.operation in NAMES
        assert due.kind in {listing.kind for listing in LISTINGS}
        assert translator("zh_CN")(due.text, **due.params)


def test_every_setting_has_a_readable_default(office: OfficeDesk) -> None:
    values = office.policy.all()
    assert set(values) == set(office.policy.fields)
    for key in ("archives.loan_days", "office.backup_days"):
        assert values[key] == 7


def test_the_keys_of_the_contract_are_there() -> None:
    """The column keys of kinds.md are contract; a list may have more."""
    wanted = {
        "people": "name employee_no department post phone manager joined_on left_on external organisation",
        "departments": "code name parent head org_code active",
        "posts": "name level department superior target_letter commitment_letter",
        "working-days": "date working name",
        "settings": "key value label source",
        "archives": "title author doc_date category year retention security pages copies medium doc_no org fonds archive_code item_no"
        " seq_in_volume page_from page_to box location status remark retention_ends appraise_from borrower due_on",
        "loans": "number borrower department introduction_letter purpose mode applied_on approver approved_on lent_on days due_on"
        " lent_by archive_code pages_out condition_out returned_on condition_in pages_in received_by overdue_days status note",
    }
    listings = {listing.kind: listing for listing in LISTINGS}
    for kind, keys in wanted.items():
        have = {column.field.key for column in listings[kind].columns}
        assert set(keys.split()) <= have, (kind, set(keys.split()) - have)


def test_the_labels_of_the_contract_are_said_in_chinese() -> None:
    say = translator("zh_CN")
    labels = {
        listing.kind: {column.field.key: say(column.field.label) for column in listing.columns} for listing in LISTINGS
    }
    assert labels["people"]["employee_no"] == "工号"
    assert labels["archives"]["author"] == "责任者"
    assert labels["archives"]["retention"] == "保管期限"
    assert labels["loans"]["due_on"] == "应还日期"


def test_the_ledger_of_the_demonstration_is_a_file_that_is_shipped() -> None:
    assert Path(sys.modules["resources"].__file__ or "").parent.joinpath("demo", "archive-ledger.xlsx").is_file()


def test_the_entries_say_what_the_tabs_say() -> None:
    for entry, module in zip(MODULES.entries, MODULES, strict=True):
        assert (entry.key, entry.label, entry.label.context, entry.icon) == (
            module.key, module.label, module.label.context, module.icon,
        )  # fmt: skip
        assert MODULES.one(entry.key) is module


def test_what_a_tab_names_begins_with_its_key() -> None:
    for module in MODULES:
        named = [one.name for one in module.operations] + [one.field.key for one in module.settings]
        named += [right.key for right in module.rights] + list(module.offers)
        assert [name for name in named if name.partition(".")[0] != module.key] == []


def test_every_tab_has_a_section_for_everybody() -> None:
    """A tab stands in the window before it is loaded, whoever signs in."""
    for module in MODULES:
        open_to_all = {right.key for right in module.rights if EVERYBODY in right.roles} | {""}
        assert [one for one in (*module.listings, *module.pages) if one.right in open_to_all], module.key


def test_the_names_of_searched_tables_are_those_of_the_tables() -> None:
    assert {model.table() for model in schema.searchable() if model.__module__.startswith("desktop.")} == SEARCHED


def test_tabs_are_loaded_once_and_only_when_asked_for() -> None:
    script = """
import sys
from threading import Thread
from desktop.core.modules import loaded, nearest
from desktop.registry import MODULES
assert len(MODULES) == len(MODULES.entries) and loaded(MODULES) == [], "counting loads nothing"
assert not [name for name in sys.modules if name.endswith(".describe") and name.startswith("desktop.modules")]
assert next(nearest(MODULES, "safety.sign")).key == "safety"
assert [one.key for one in loaded(MODULES)] == ["safety"]
assert next(nearest(MODULES, "loans")).key == "safety", "what is loaded comes first"
found = []
threads = [Thread(target=lambda: found.append(tuple(map(id, MODULES)))) for _ in range(8)]
for one in threads: one.start()
for one in threads: one.join()
assert len(set(found)) == 1 and len(found) == 8
assert MODULES[0].key == "archives" and [one.key for one in MODULES[-2:]] == ["safety", "office"]
try: MODULES.one("nothing")
except KeyError: print("good")
"""
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, encoding="utf-8", cwd=ROOT, check=False)
    assert done.stdout == "good\n", done.stderr


def test_the_demonstration_office_closed_its_fleet_months_but_the_last_two(office: OfficeDesk) -> None:
    """The running month and the one before it are open; of every month before, the board says who closed it."""
    running = periods.month_of(office.clock.today())
    assert periods.following(periods.following(periods.latest("fleet"))) == running
    assert months.board(office, periods.latest("fleet")).todo == 0
    assert months.board(office, periods.following(periods.latest("fleet"))).todo > 0


def test_a_vehicle_shows_its_repairs_and_accidents(office: OfficeDesk) -> None:
    sections = {section.kind: section for section in next(one for one in LISTINGS if one.kind == "vehicles").sections}
    for kind in ("repair-orders", "accidents"):
        some = office.source(kind).first(Query(), 1)[0]
        vehicle = office.source("vehicles").rows([some["vehicle_id"]])[some["vehicle_id"]]
        shown = office.source(kind).first(Query(where=sections[kind].where(vehicle)), 100)
        assert {row["vehicle"] for row in shown} == {vehicle["plate"]}
        assert some["id"] in {row["id"] for row in shown}
