"""Why the rules of repairs, cases and sheets refuse or warn, each with the sentence that says what lifts it."""

from __future__ import annotations

from desktop.core.errors import Reason
from desktop.core.i18n import QT_TRANSLATE_NOOP

FUTURE = Reason("fleet.affairs_future", QT_TRANSLATE_NOOP("FleetReasons", "{day} lies in the future; write down what happened when it has happened."))
DAY_ORDER = Reason("fleet.day_order", QT_TRANSLATE_NOOP("FleetReasons", "{later} cannot be before {earlier}."))
NUMBER_USED = Reason("fleet.number_used", QT_TRANSLATE_NOOP("FleetReasons", "The number {number} is in use already; leave it empty to get the next one."))
EVIDENCE = Reason("fleet.evidence", QT_TRANSLATE_NOOP("FleetReasons", "Say where the signed paper is kept, or who took the call."))
NOT_ON_SCREEN = Reason("fleet.not_on_screen", QT_TRANSLATE_NOOP("FleetReasons", "{name} is not at work here: choose “on paper” and say where the signature is, or let {name} sign in."))
NO_ROLE = Reason("fleet.no_role", QT_TRANSLATE_NOOP("FleetReasons", "{name} does not hold the role “{role}”; name somebody who does, or give the role in Settings."))
ROLE_NOT_GIVEN = Reason("fleet.role_not_given", QT_TRANSLATE_NOOP("FleetReasons", "Nobody holds the role “{role}” yet, so {name} was taken as such. Give the role in Settings › People."))
OWN_CASE = Reason("fleet.own_case", QT_TRANSLATE_NOOP("FleetReasons", "{name} is concerned himself and cannot decide on it; name somebody else."))
SAME_PERSON = Reason("fleet.same_person", QT_TRANSLATE_NOOP("FleetReasons", "{name} took the step “{step}” of the same document; name another person for this one."))

# -- repairs
REPAIR_STATE = Reason("fleet.repair_state", QT_TRANSLATE_NOOP("FleetReasons", "{number} is “{state}”: this step comes after “{before}”."))
REPAIR_ENDED = Reason("fleet.repair_ended", QT_TRANSLATE_NOOP("FleetReasons", "{number} is “{state}” and cannot be changed any more."))
NOT_APPROVED = Reason("fleet.repair_not_approved", QT_TRANSLATE_NOOP("FleetReasons", "{number} was not approved by the office; let it approve, or enter the approval by telephone (A3-15, A3-16)."))
NO_GARAGE = Reason("fleet.no_garage", QT_TRANSLATE_NOOP("FleetReasons", "Name the contracted garage (A3-12)."))
NOT_CONTRACTED = Reason("fleet.garage_not_contracted", QT_TRANSLATE_NOOP("FleetReasons", "{garage} is no contracted garage (A3-12). Contracted are: {known}; another one needs a contract in the list of garages and stations first."))
NONE_CONTRACTED = Reason("fleet.no_garage_contracted", QT_TRANSLATE_NOOP("FleetReasons", "{garage}: the list of contracted garages is still empty, so A3-12 was not checked. Enter the contracts under Garages and stations."))
DRIVER_UNSIGNED = Reason("fleet.driver_unsigned", QT_TRANSLATE_NOOP("FleetReasons", "{driver} has not signed the list of replaced materials (A3-13); let the driver sign it first."))
OLD_PART_MISSING = Reason("fleet.old_part_missing", QT_TRANSLATE_NOOP("FleetReasons", "{part}: a large part; the old one must be handed in and inspected first (A3-14)."))
LINE_UNVERIFIED = Reason("fleet.line_unverified", QT_TRANSLATE_NOOP("FleetReasons", "{part}: not verified yet; the captain checks the list item by item (A3-19)."))
LINE_QTY = Reason("fleet.line_qty", QT_TRANSLATE_NOOP("FleetReasons", "{part}: the quantity must be above 0."))
LINE_PRICE = Reason("fleet.line_price", QT_TRANSLATE_NOOP("FleetReasons", "{part}: the price cannot be negative."))
LINE_AMOUNT = Reason("fleet.line_amount", QT_TRANSLATE_NOOP("FleetReasons", "{part}: quantity × price is {sum}, the amount says {amount}."))
BAD_LINE = Reason("fleet.bad_line", QT_TRANSLATE_NOOP("FleetReasons", "“{text}” cannot be read as a line; write it like {example}."))
LATE_ORDER = Reason("fleet.late_order", QT_TRANSLATE_NOOP("FleetReasons", "The order was due on {due}, {days} working days after the vehicle was sent; it is kept as late (A3-16)."))
ORDER_FIRST = Reason("fleet.order_first", QT_TRANSLATE_NOOP("FleetReasons", "{number} was approved by telephone: fill in the repair order first (A3-16)."))
INVOICE_USED = Reason("fleet.repair_invoice_used", QT_TRANSLATE_NOOP("FleetReasons", "The invoice {invoice} of {garage} is on {number} already."))
NOTHING_DONE = Reason("fleet.nothing_done", QT_TRANSLATE_NOOP("FleetReasons", "{number} has neither a line nor a labour fee; enter the list of materials or the fee first."))
VEHICLE_GONE = Reason("fleet.affairs_vehicle_gone", QT_TRANSLATE_NOOP("FleetReasons", "{plate} left the fleet on {day}; nothing of a later day can be entered for it."))

# -- purchases
PURCHASE_STATE = Reason("fleet.purchase_state", QT_TRANSLATE_NOOP("FleetReasons", "{number} is “{state}”; this step is not open."))
BOUGHT_UNCONFIRMED = Reason("fleet.bought_unconfirmed", QT_TRANSLATE_NOOP("FleetReasons", "Bought without the vehicle-group leader's confirmation: not reimbursed, the driver pays (A3-17)."))
BOUGHT_UNAPPROVED = Reason("fleet.bought_unapproved", QT_TRANSLATE_NOOP("FleetReasons", "Bought before the director approved: not reimbursed, the driver pays (A3-17)."))

# -- cases
CASE_STATE = Reason("fleet.case_state", QT_TRANSLATE_NOOP("FleetReasons", "{number} is “{state}”; this step comes after “{before}”."))
WITHDRAW_LATE = Reason("fleet.withdraw_late", QT_TRANSLATE_NOOP("FleetReasons", "{number} is “{state}”: a case is withdrawn only before an opinion is given on it."))
NO_SUM = Reason("fleet.no_sum", QT_TRANSLATE_NOOP("FleetReasons", "{code}: the source names no sum; enter it with the approval (0 for none)."))
CAP_MISSING = Reason("fleet.cap_missing", QT_TRANSLATE_NOOP("FleetReasons", "The cap of main responsibility is not set (A3-30 leaves it blank): {number} stays a draft of {amount} yuan and cannot be decided. Enter the setting “Cap of main responsibility”."))
DIRECTOR_MISSING = Reason("fleet.director_missing", QT_TRANSLATE_NOOP("FleetReasons", "{number} is a major accident: name the director held responsible and the sum (A3-40)."))
SUSPECTED = Reason("fleet.suspected_private", QT_TRANSLATE_NOOP("FleetReasons", "{number} has no dispatch: suspected private use (A3-28). Tick “private use”, or name the dispatch."))
BEFORE_ACCIDENT = Reason("fleet.before_accident", QT_TRANSLATE_NOOP("FleetReasons", "Reported before it happened."))
BEFORE_RULES = Reason("fleet.before_rules", QT_TRANSLATE_NOOP("FleetReasons", "{number}: {day} lies before the rules came into force ({since}, A3-44); look whether they apply."))
NO_LINE_LEFT = Reason("fleet.no_line_left", QT_TRANSLATE_NOOP("FleetReasons", "Name who ordered it; a driver who reported it at once gets no line (A3-7)."))
PROPOSED = Reason("fleet.proposed", QT_TRANSLATE_NOOP("FleetReasons", "{name}: {kind} is proposed ({rule}); a person decides on it under Proposals."))
DECIDED_ALREADY = Reason("fleet.decided_already", QT_TRANSLATE_NOOP("FleetReasons", "The proposal on {name} was decided on {day} already."))

# -- assessment
UNKNOWN_ITEM = Reason("fleet.unknown_item", QT_TRANSLATE_NOOP("FleetReasons", "“{item}” is no item of the rubric in force; choose one of its items."))
NO_POINTS = Reason("fleet.no_points", QT_TRANSLATE_NOOP("FleetReasons", "{item}: the points must be above 0."))
REASON_OF_DEDUCTION = Reason("fleet.reason_of_deduction", QT_TRANSLATE_NOOP("FleetReasons", "{item}: say why points are taken off."))
OVER_MAXIMUM = Reason("fleet.over_maximum", QT_TRANSLATE_NOOP("FleetReasons", "{item}: {points} points are taken off, but the item has only {most}."))
RUBRIC_SUM = Reason("fleet.rubric_sum", QT_TRANSLATE_NOOP("FleetReasons", "The items add up to {sum} points; a rubric has exactly 100."))
ITEM_TWICE = Reason("fleet.item_twice", QT_TRANSLATE_NOOP("FleetReasons", "{item} stands in the rubric twice."))
RUBRIC_EXISTS = Reason("fleet.rubric_exists", QT_TRANSLATE_NOOP("FleetReasons", "There is a rubric valid from {day} already; choose another day."))
RUBRIC_BACK = Reason("fleet.rubric_back", QT_TRANSLATE_NOOP("FleetReasons", "Assessments after {day} were made already; a new rubric begins after {last}."))
NO_RUBRIC = Reason("fleet.no_rubric", QT_TRANSLATE_NOOP("FleetReasons", "No rubric is in force in {month}; enter one with a day before it."))
ASSESSMENT_EXISTS = Reason("fleet.assessment_exists", QT_TRANSLATE_NOOP("FleetReasons", "{name} has the assessment {number} of that month already."))
ASSESSMENT_STATE = Reason("fleet.assessment_state", QT_TRANSLATE_NOOP("FleetReasons", "{number} is “{state}”; this step is not open."))
MONTH_NOT_BEGUN = Reason("fleet.month_not_begun", QT_TRANSLATE_NOOP("FleetReasons", "{month} has not begun; nothing can be assessed in it."))
NOT_OF_MONTH = Reason("fleet.not_of_month", QT_TRANSLATE_NOOP("FleetReasons", "{item}: {day} does not lie in {month}."))
OWN_REVIEW = Reason("fleet.own_assessment", QT_TRANSLATE_NOOP("FleetReasons", "{name} made or is in the assessment {number} and cannot review it; name somebody else."))

# -- bonus
MONTH_NOT_OVER = Reason("fleet.month_not_over", QT_TRANSLATE_NOOP("FleetReasons", "{month} is not over yet; its sheet can be drafted from {day}."))
SHEET_EXISTS = Reason("fleet.sheet_exists", QT_TRANSLATE_NOOP("FleetReasons", "There is the sheet {number} of {month}; void it first."))
UNVERIFIED = Reason("fleet.unverified", QT_TRANSLATE_NOOP("FleetReasons", "The month still has unverified violations or accidents: {numbers}. Verify or withdraw them before the fleet team signs."))
SHEET_STATE = Reason("fleet.sheet_state", QT_TRANSLATE_NOOP("FleetReasons", "{number} is “{state}”; this step comes after “{before}”."))
SHEET_STALE = Reason("fleet.sheet_stale", QT_TRANSLATE_NOOP("FleetReasons", "The records of {month} changed since {number} was drafted: {names}. Void it and draft it anew."))
NOBODY = Reason("fleet.nobody_to_pay", QT_TRANSLATE_NOOP("FleetReasons", "No driver is on duty or drove in {month}; there is nobody to pay."))
PAID_SHEET = Reason("fleet.paid_sheet", QT_TRANSLATE_NOOP("FleetReasons", "{number} was paid; it cannot be voided any more."))

# -- import
CASE_LOCKED = Reason("fleet.case_locked", QT_TRANSLATE_NOOP("FleetReasons", "{number} went further already and is not changed by an import; use its acts in the program."))
NEGATIVE = Reason("fleet.negative", QT_TRANSLATE_NOOP("FleetReasons", "A sum or number of points cannot be negative."))
PART_MISSING = Reason("fleet.part_missing", QT_TRANSLATE_NOOP("FleetReasons", "The row has a quantity or a price, but names no part."))
