"""Operations of the office tab: accounts, series, settings, and the erasure of personal values."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal, InvalidOperation
from typing import TYPE_CHECKING, Any
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from desktop.core.changes import Done
from desktop.core.describe import Field, Kind, SettingField
from desktop.core.errors import Refused
from desktop.core.i18n import LANGUAGES, translator
from desktop.core.text import fold
from desktop.modules.office import domain
from desktop.modules.office.service import check_administrator
from desktop.office import accounts, numbering, policy, rights
from desktop.office.models import Account, Person, Series, Setting

if TYPE_CHECKING:
    from desktop.office.desk import OfficeDesk

FIXED = ("office.id", "office.demo")
ON = ("是", "true", "1", "yes", "√", "✓")
OFF = ("否", "false", "0", "no")


@dataclass(frozen=True, slots=True)
class AccountAsk:
    """A new account for a person."""

    person: int
    name: str = ""
    password: str = ""
    roles: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class CloseAccountAsk:
    """Whether an account is open."""

    account: int
    active: bool


@dataclass(frozen=True, slots=True)
class PasswordAsk:
    """A new password; empty for none."""

    account: int
    password: str = ""


@dataclass(frozen=True, slots=True)
class NextNumberAsk:
    """The number a series goes on with, before its first use."""

    series: str
    period: str = ""
    next_number: int = 1


@dataclass(frozen=True, slots=True)
class SettingAsk:
    """A setting and its new value as people write it; empty empties it."""

    key: str
    value: str = ""


def _check_password(password: str) -> None:
    if password and len(password) < accounts.SHORTEST:
        raise Refused.because(accounts.TOO_SHORT, "password", least=accounts.SHORTEST)


def add_account(desk: OfficeDesk, ask: AccountAsk) -> Done[int]:
    """Open an account for a person; from the second account on the program asks who enters."""
    _check_password(ask.password)
    secret = accounts.hashed(ask.password)  # slow by design: outside the transaction
    with desk.work("office.add_account") as work:
        person = work.lock(Person, ask.person)
        name = ask.name or person.name
        if Account.select().where(Account.name == name).exists():
            raise Refused.because(domain.SAME_NAME, "name", name=name)
        if ask.roles:
            kept = set(person.roles.split()) | set(ask.roles)
            work.change(person, roles=" ".join(sorted(kept - {rights.EVERYBODY})))
        row = work.create(Account, name=name, person=person, password=secret)
        return work.done(row.id, name)


def open_or_close_account(desk: OfficeDesk, ask: CloseAccountAsk) -> Done[int]:
    """Close an account, or open it again; raises Refused for the last administrator."""
    with desk.work("office.close_account") as work:
        row = work.lock(Account, ask.account)
        work.change(row, active=ask.active)
        check_administrator()
        return work.done(row.id, row.name)


def set_password(desk: OfficeDesk, ask: PasswordAsk) -> Done[int]:
    """Set or empty a password: one's own always, another's with the right to keep accounts."""
    if ask.account != desk.who.account:
        desk.demand("office.accounts")
    _check_password(ask.password)
    secret = accounts.hashed(ask.password)
    with desk.work("office.set_password") as work:
        row = work.lock(Account, ask.account)
        work.change(row, password=secret)
        return work.done(row.id, row.name)


def set_next_number(desk: OfficeDesk, ask: NextNumberAsk) -> Done[int]:
    """Set the next number of a series, so that an office starting in mid-year goes on from its paper.

    The series is named by its key, its letters or its label; without a period the running one is meant. Raises Refused
    for a series nobody knows and for one that is in use.
    """
    name = series_named(ask.series)
    kind = numbering.known().get(name)
    period = ask.period or (kind.period(desk.clock.today()) if kind is not None else "")
    label = numbering.label_of(name, desk.translate)
    with desk.work("office.set_next_number") as work:
        numbering.set_next(work, name, period, ask.next_number, label)
        work.touch("series")
        return work.done(ask.next_number, kind.write(period, ask.next_number) if kind is not None else f"{label} {period}")


def series_named(text: str) -> str:
    """Return the key of the series a text means; raises Refused when it means none."""
    said = fold(text)
    names = {row.name for row in Series.select(Series.name)} | set(numbering.known()) | set(numbering.NAMES)
    if text in names or text.partition("/")[0] in numbering.NAMES:
        return text
    for name in sorted(names):
        kind = numbering.known().get(name)
        labels = {fold(numbering.label_of(name, translator(language))) for language in LANGUAGES}
        if said in labels or (kind is not None and said == fold(kind.prefix)):
            return name
    known = ", ".join(sorted(kind.prefix for kind in numbering.known().values()))
    raise Refused.because(domain.UNKNOWN_SERIES, "series", series=text, known=known)


def set_setting(desk: OfficeDesk, ask: SettingAsk) -> Done[str]:
    """Set a setting of the office; raises Refused for an unknown key or a value that does not fit."""
    definition = desk.policy.fields.get(ask.key)
    if definition is None:
        raise Refused.because(domain.UNKNOWN_SETTING, "key", key=ask.key)
    if ask.key in FIXED:
        raise Refused.because(domain.FIXED_SETTING, "key", setting=definition.field.label)
    value = understood(definition, ask.value)
    with desk.work("office.set_setting") as work:
        row = Setting.get_or_none(Setting.key == ask.key)
        if row is None:
            work.create(Setting, key=ask.key, value=policy.write(value))
        else:
            work.change(row, value=policy.write(value))
        done = work.done(ask.key, ask.key)
    if ask.key == "office.time_zone":
        desk.clock.set_zone(str(value))
    return done


def understood(definition: SettingField, text: str) -> Any:
    """Return the typed value of a setting as a person wrote it; raises Refused when it does not fit."""
    field = definition.field
    text = text.strip()
    if not text:
        if field.required:
            raise Refused.because(domain.BAD_VALUE, "value", value=text, setting=field.label)
        return None
    try:
        return _typed(field, text)
    except (ValueError, InvalidOperation) as error:
        raise Refused.because(domain.BAD_VALUE, "value", value=text, setting=field.label) from error


def _typed(field: Field, text: str) -> Any:
    if field.key == "office.time_zone":
        return _zone(text)
    if field.kind is Kind.INTEGER:
        number = int(text.replace(",", ""))
        if number < 0:
            raise ValueError(text)
        return number
    if field.kind in (Kind.MONEY, Kind.DECIMAL):
        amount = Decimal(text.replace(",", ""))
        if not amount.is_finite() or amount < 0:
            raise ValueError(text)
        return amount
    if field.kind is Kind.YES_NO:
        if text.casefold() not in ON + OFF:
            raise ValueError(text)
        return text.casefold() in ON
    if field.kind is Kind.DAY:
        return date.fromisoformat(text)
    if field.kind is Kind.CHOICE:
        return _choice(field, text)
    if field.length and len(text) > field.length:
        raise ValueError(text)
    return text


def _choice(field: Field, text: str) -> str:
    for choice in field.choices:
        if text in (choice.value, str(choice.label), *choice.words):
            return choice.value
    raise ValueError(text)


def _zone(text: str) -> str:
    try:
        ZoneInfo(text)
    except (ZoneInfoNotFoundError, ValueError) as error:
        raise Refused.because(domain.BAD_ZONE, "value", zone=text) from error
    return text
