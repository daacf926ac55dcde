"""Import of hazards, hidden dangers, trainings, drills and incidents (kinds.md section 4)."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime
from typing import TYPE_CHECKING, Any

from desktop.core.errors import Problem
from desktop.core.ports import RowProblem
from desktop.db.work import Work
from desktop.modules.safety import domain_risk as rules
from desktop.modules.safety import reasons as r
from desktop.modules.safety import words
from desktop.modules.safety.models_risk import Drill, Hazard, HiddenDanger, Incident, Trainee, Training
from desktop.modules.safety.records import DRILLS, INCIDENTS, TRAININGS, incident_problems
from desktop.modules.safety.risks import DANGERS, HAZARDS, danger_problems, hazard_problems
from desktop.office.models import Person
from desktop.office.numbered_import import Numbered
from desktop.office.references import Lookup
from desktop.office.rows import Checked, Rows
from desktop.office.typed import SEVERAL_RECORDS, UNKNOWN_RECORD

if TYPE_CHECKING:
    from desktop.office.desk import OfficeDesk

ANONYMOUS = ("匿名", "Anonymous", "anonymous")


class Hazards(Numbered):
    """危险源: matched by number, else area and hazard."""

    kind, model, series = "hazards", Hazard, HAZARDS

    def same(self, values: Mapping[str, Any]) -> list[int]:
        return [row.id for row in Hazard.select(Hazard.id).where(Hazard.area == values["area"], Hazard.hazard == values["hazard"])]

    def day(self, values: Mapping[str, Any]) -> date:
        day: date = values["assessed_on"]
        return day

    def rules(self, desk: OfficeDesk, values: dict[str, Any], record: int | None) -> tuple[list[Problem], list[Problem]]:
        problems, said, risk = hazard_problems(desk, values)
        if values["assessed_on"] > desk.clock.today():
            problems.append(Problem(r.FUTURE, "assessed_on", {"day": values["assessed_on"]}))
        again = {name: values.get(f"review_{name}") for name in rules.SCALES}
        if any(value is not None for value in again.values()):
            factors = {name: value if value is not None else values[name] for name, value in again.items()}
            problems += rules.check_factors(factors, "review_")
            values |= {f"review_{name}": value for name, value in factors.items()}
            values["review_risk"] = rules.risk(*factors.values())
        values["risk"], values["status"] = risk, "reviewed" if values.get("review_risk") is not None else "assessed"
        return problems, said


class Dangers(Numbered):
    """隐患: matched by number; 匿名 is nobody."""

    kind, model, series = "hidden-dangers", HiddenDanger, DANGERS

    def day(self, values: Mapping[str, Any]) -> date:
        day: date = values["found_on"]
        return day

    def rules(self, desk: OfficeDesk, values: dict[str, Any], record: int | None) -> tuple[list[Problem], list[Problem]]:
        problems = danger_problems(desk, values["found_on"], values["due_on"])
        name = str(values.pop("found_by"))
        if name not in ANONYMOUS:
            found = Lookup(desk).find("people", name)
            if len(found) != 1:
                listing = desk.listing("hidden-dangers")
                label = next(column.field.label for column in listing.columns if column.field.key == "found_by")
                facts = {"field": label, "text": name, "list": desk.listing("people").label, "count": len(found)}
                problems.append(Problem(SEVERAL_RECORDS if found else UNKNOWN_RECORD, "found_by", facts))
            else:
                values["found_by"] = found[0]
        if values.get("extended_to") and not values.get("approver"):
            problems.append(Problem(r.EXTENSION_APPROVAL, "approver", {"name": Person.get_by_id(values["responsible"]).name}))
        result, reviewer = values.get("review_result"), values.get("reviewer")
        for on in ("done_on", "reviewed_on"):
            if values.get(on) and values[on] > desk.clock.today():
                problems.append(Problem(r.FUTURE, on, {"day": values[on]}))
        if result:
            who = Person.get_by_id(reviewer).name if reviewer else ""
            problems += rules.check_review(
                responsible=values["responsible"], reviewer=reviewer, reviewer_name=who, found_by=values.get("found_by"),
                major=values.get("kind") == "major", passed=True, reviewed_on=values.get("reviewed_on") or desk.clock.today(),
                done_on=values.get("done_on"), new_due=None,
            )  # fmt: skip
        done = values.get("done_on") is not None
        values["status"] = "closed" if result == "passed" and done else "rectifying" if result == "failed" else "to_review" if done else "notified"
        return problems, []


class Drills(Numbered):
    """演练: matched by number."""

    kind, model, series = "drills", Drill, DRILLS

    def day(self, values: Mapping[str, Any]) -> date:
        day: date = values["date"]
        return day

    def rules(self, desk: OfficeDesk, values: dict[str, Any], record: int | None) -> tuple[list[Problem], list[Problem]]:
        held = values["date"] <= desk.clock.today()
        values["status"] = "assessed" if held and values.get("evaluation") else "held" if held else "planned"
        return [], []


class Incidents(Numbered):
    """事故(事件): matched by number."""

    kind, model, series = "incidents", Incident, INCIDENTS

    def check(self, desk: OfficeDesk, rows: Rows, settings: Mapping[str, str], update: bool) -> Checked:
        self._clock = desk.clock
        told = [(row, {key: self._instant(value) for key, value in values.items()}) for row, values in rows]
        return super().check(desk, told, settings, update)

    def _instant(self, value: Any) -> Any:
        """Return a wall-clock time of the file as an instant."""
        return self._clock.instant(value) if isinstance(value, datetime) and value.tzinfo is None else value

    def day(self, values: Mapping[str, Any]) -> date:
        return self._clock.local(values["at"]).date()

    def rules(self, desk: OfficeDesk, values: dict[str, Any], record: int | None) -> tuple[list[Problem], list[Problem]]:
        values["must_report"] = True
        return incident_problems(desk, values)


HEAD = ("number", "title", "kind", "date", "hours", "place", "teacher", "content", "exam")


class Trainings(Numbered):
    """培训, a row a person: matched by number and person; rows of one number are one training."""

    kind, model, series = "trainings", Training, TRAININGS

    def day(self, values: Mapping[str, Any]) -> date:
        day: date = values["date"]
        return day

    def check(self, desk: OfficeDesk, rows: Rows, settings: Mapping[str, str], update: bool) -> Checked:
        checked, lookup = Checked(ready=[]), Lookup(desk)
        fields = {column.field.key: column for column in desk.listing("trainings").columns}
        documents: list[tuple[int, dict[str, Any], list[tuple[int, dict[str, Any]]]]] = []
        by_number: dict[str, int] = {}
        for row, values in rows:
            problems, found = self.refer(lookup, fields, values)
            head = {key: found[key] for key in HEAD if key in found}
            place = by_number.get(str(head.get("number") or ""), -1)
            if place < 0 and not head.get("number") and documents and all(documents[-1][1].get(key) == value for key, value in head.items()):
                place = len(documents) - 1
            if place < 0:
                documents.append((row, dict(head), []))
                place = len(documents) - 1
                by_number.setdefault(str(head.get("number") or f"\n{row}"), place)
            first, known, lines = documents[place]
            problems += [
                Problem(r.OTHER_HEAD, key, {"field": fields[key].field.label, "row": first}) for key, value in head.items() if known.setdefault(key, value) != value
            ]
            problems += self._line(desk, known, lines, found, update)
            if problems:
                checked.problems += [RowProblem(row, problem.on, problem) for problem in problems]
                continue
            lines.append((row, found))
            checked.new += 1
        bad = {problem.row for problem in checked.problems}
        checked.ready = [(first, head, lines) for first, head, lines in documents if lines and first not in bad]
        return checked

    def _line(self, desk: OfficeDesk, head: Mapping[str, Any], lines: list[tuple[int, dict[str, Any]]], found: Mapping[str, Any], update: bool) -> list[Problem]:
        problems = []
        name = Person.get_by_id(found["person"]).name if "person" in found else "?"
        if any(line["person"] == found.get("person") for _row, line in lines):
            problems.append(Problem(r.TWICE, "person", {"name": name, "row": lines[0][0]}))
        number = str(head.get("number") or "")
        there = Training.get_or_none(Training.number == number) if number else None
        if there is not None and not update:
            problems.append(Problem(r.EXISTS, "number", {"name": number}))
        if there is not None and there.status == "filed":
            problems.append(Problem(r.LOCKED, "number", {"name": number, "state": words.word(words.RECORD_STATES, "filed")}))
        if head.get("exam", "none") != "none" and found.get("passed") is None and found.get("signed", True):
            problems.append(Problem(r.NO_RESULTS, "passed", {"number": number or "—", "names": name}))
        if head.get("hours") is not None and head["hours"] <= 0:
            problems.append(Problem(r.NO_HOURS, "hours", {"number": number or "—"}))
        if head.get("date") and head["date"] > desk.clock.today():
            problems.append(Problem(r.FUTURE, "date", {"day": head["date"]}))
        return problems

    def run(self, desk: OfficeDesk, work: Work, checked: Checked) -> None:
        """Write trainings and their people: numbers first."""
        self.number(work, [head for _row, head, _lines in checked.ready], self.day, lambda _values: TRAININGS)
        for _row, head, lines in checked.ready:
            exam = head.get("exam") or "none"
            row = Training.get_or_none(Training.number == head["number"])
            if row is None:
                row = work.create(Training, **head, status="assessed" if exam != "none" else "held")
            else:
                work.change(row, **{key: value for key, value in head.items() if key != "number"})
            for _number, line in lines:
                values = {"signed": line.get("signed", True), "score": line.get("score"), "passed": line.get("passed")}
                known = Trainee.get_or_none(Trainee.training == row, Trainee.person == line["person"])
                if known is None:
                    work.create(Trainee, training=row, person=line["person"], **values)
                else:
                    work.change(known, **values)
        work.touch("training-sessions")
