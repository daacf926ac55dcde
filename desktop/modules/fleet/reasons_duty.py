"""The sentences of vehicles, drivers, dispatches and trips: what blocks an act and who or what lifts it (fleet.md section 2)."""

from __future__ import annotations

from desktop.core.errors import Reason
from desktop.core.i18n import QT_TRANSLATE_NOOP

# -- vehicles, models, resets
PLATE_USED = Reason("fleet.plate_used", QT_TRANSLATE_NOOP("FleetDuty", "{plate} is in the register already (A4-8: one register of all vehicles). Change that record instead."))
NOT_A_PLATE = Reason("fleet.not_a_plate", QT_TRANSLATE_NOOP("FleetDuty", "“{plate}” has neither letter nor digit; write the plate as it stands on the vehicle."))
CARD_USED = Reason("fleet.card_used", QT_TRANSLATE_NOOP("FleetDuty", "Card {card} belongs to {plate} already. Take it from that vehicle first."))
TANK_EMPTY = Reason("fleet.tank", QT_TRANSLATE_NOOP("FleetDuty", "The tank holds more than 0 litres (an electric vehicle: 0 is allowed)."))
BELOW_ZERO = Reason("fleet.below_zero", QT_TRANSLATE_NOOP("FleetDuty", "{field} is 0 or higher."))
ABOVE_ZERO = Reason("fleet.above_zero", QT_TRANSLATE_NOOP("FleetDuty", "{field} is above 0."))
MONTHS = Reason("fleet.months", QT_TRANSLATE_NOOP("FleetDuty", "A month is a number from 1 to 12."))
MODEL_USED = Reason("fleet.model_used", QT_TRANSLATE_NOOP("FleetDuty", "The norms of {model} from {day} are there already. Change that version instead."))
GONE_BEFORE = Reason("fleet.gone_before", QT_TRANSLATE_NOOP("FleetDuty", "{plate} has trips after {day} (the last on {last}); choose that day or a later one."))
GONE_FUTURE = Reason("fleet.future", QT_TRANSLATE_NOOP("FleetDuty", "{day} is in the future; enter it when it has happened."))
VEHICLE_OUT = Reason("fleet.vehicle_out", QT_TRANSLATE_NOOP("FleetDuty", "{plate} is out with {number}; enter its return first."))
VEHICLE_PLANNED = Reason("fleet.vehicle_planned", QT_TRANSLATE_NOOP("FleetDuty", "{plate} is still planned for {number}; give that dispatch another vehicle or cancel it first."))
RESET_TWICE = Reason("fleet.reset_twice", QT_TRANSLATE_NOOP("FleetDuty", "A replaced odometer of {plate} on {day} is entered already."))
RESET_BELOW = Reason("fleet.reset_below", QT_TRANSLATE_NOOP("FleetDuty", "The old odometer cannot end at {old}: {plate} was read {reading} on {day}."))
RESET_ABOVE = Reason("fleet.reset_above", QT_TRANSLATE_NOOP("FleetDuty", "The new odometer cannot begin at {new}: {plate} was read {reading} on {day}, after the change."))
START_CHANGED = Reason("fleet.start_changed", QT_TRANSLATE_NOOP("FleetDuty", "{plate} was read {reading} on {day}, below the first reading {start}; mend one of them."))

PROVIDER_TWICE = Reason("fleet.provider_twice", QT_TRANSLATE_NOOP("FleetDuty", "{name} is in the list of providers already."))

STATE_FOLLOWS = Reason("fleet.state_follows", QT_TRANSLATE_NOOP("FleetDuty", "On the road follows from the trips; write in use, in repair, laid up or scrapped."))

# -- drivers
DRIVER_TWICE = Reason("fleet.driver_twice", QT_TRANSLATE_NOOP("FleetDuty", "{name} is in the list of drivers already."))
DRIVER_EXTERNAL = Reason("fleet.driver_external", QT_TRANSLATE_NOOP("FleetDuty", "{name} belongs to {organisation}; only people of the office drive its vehicles (A3-3)."))
PERMIT_ORDER = Reason("fleet.permit_order", QT_TRANSLATE_NOOP("FleetDuty", "The duty permit ends before it begins."))
DRIVER_OUT = Reason("fleet.driver_out", QT_TRANSLATE_NOOP("FleetDuty", "{name} is out with {number}; enter the return first."))
DRIVER_PLANNED = Reason("fleet.driver_planned", QT_TRANSLATE_NOOP("FleetDuty", "{name} is still planned for {number}; give that dispatch another driver or cancel it first."))

# -- dispatch
PASSENGERS_WORD = QT_TRANSLATE_NOOP("FleetDuty", "The number of passengers")
TIMES = Reason("fleet.times", QT_TRANSLATE_NOOP("FleetDuty", "The planned return is before the planned departure."))
TOO_LONG = Reason("fleet.too_long", QT_TRANSLATE_NOOP("FleetDuty", "A dispatch of more than {days} days is not dispatched but lent; ask for shorter ones."))
PRIVATE = Reason("fleet.private", QT_TRANSLATE_NOOP("FleetDuty", "“{word}” is private use; vehicles drive for the office only (A3-3, A3-5). If it is for the office, say so in other words."))
OUTSIDE = Reason("fleet.outside", QT_TRANSLATE_NOOP("FleetDuty", "{name} belongs to {organisation}; vehicles are never lent to outside units (A3-3)."))
NOT_DIRECTOR = Reason("fleet.not_director", QT_TRANSLATE_NOOP("FleetDuty", "{name} is neither director nor deputy, who alone dispatch (A3-4). Name one of them, or give the role in Settings › People."))
EVIDENCE = Reason("fleet.evidence", QT_TRANSLATE_NOOP("FleetDuty", "{name} dispatches, {who} writes it down: say where the signed paper is kept."))
OWN_REQUEST = Reason("fleet.own_request", QT_TRANSLATE_NOOP("FleetDuty", "{name} asked for this vehicle and cannot dispatch it; the other director or deputy does."))
NO_PERMIT = Reason("fleet.no_permit", QT_TRANSLATE_NOOP("FleetDuty", "{name} has no duty permit; nobody drives without one (A3-2). Enter it with the driver after the assessment."))
PERMIT_LATER = Reason("fleet.permit_later", QT_TRANSLATE_NOOP("FleetDuty", "The duty permit of {name} begins on {day} (A3-2); choose another driver or day."))
PERMIT_OVER = Reason("fleet.permit_over", QT_TRANSLATE_NOOP("FleetDuty", "The duty permit of {name} ended on {day} (A3-2); have it renewed or choose another driver."))
LICENCE_OVER = Reason("fleet.licence_over", QT_TRANSLATE_NOOP("FleetDuty", "The driving licence of {name} ended on {day}; have it renewed or choose another driver."))
DRIVER_AWAY = Reason("fleet.driver_away", QT_TRANSLATE_NOOP("FleetDuty", "{name} is {state} and does not drive; the fleet captain can put the driver on duty again."))
NOT_IN_USE = Reason("fleet.not_in_use", QT_TRANSLATE_NOOP("FleetDuty", "{plate} is {state}; choose another vehicle or put it in use again."))
FAULT_OPEN = Reason("fleet.fault_open", QT_TRANSLATE_NOOP("FleetDuty", "{plate} has an open fault since {day}: {fault}. It does not drive with a fault (A3-9); have it mended and press Fault mended."))
INSURANCE_OVER = Reason("fleet.insurance_over", QT_TRANSLATE_NOOP("FleetDuty", "The insurance of {plate} ended on {day}; renew it before it drives."))
INSPECTION_OVER = Reason("fleet.inspection_over", QT_TRANSLATE_NOOP("FleetDuty", "The yearly inspection of {plate} ended on {day}; have it inspected before it drives."))
SEATS = Reason("fleet.seats", QT_TRANSLATE_NOOP("FleetDuty", "{plate} has {seats} seats, the driver's included; {passengers} passengers do not fit."))
VEHICLE_CLASH = Reason("fleet.vehicle_clash", QT_TRANSLATE_NOOP("FleetDuty", "{plate} is dispatched with {number} from {first} to {last}; choose another vehicle or time."))
DRIVER_CLASH = Reason("fleet.driver_clash", QT_TRANSLATE_NOOP("FleetDuty", "{name} drives {plate} with {number} from {first} to {last}; choose another driver or time."))
WRONG_STATE = Reason("fleet.wrong_state", QT_TRANSLATE_NOOP("FleetDuty", "{number} is {state}; this cannot be done now."))
MOVED_PAST = Reason("fleet.moved_past", QT_TRANSLATE_NOOP("FleetDuty", "{number} cannot be moved into the past."))

# -- trips
FUTURE_TIME = Reason("fleet.future_time", QT_TRANSLATE_NOOP("FleetDuty", "{moment} is in the future."))
FAULT_FOUND = Reason("fleet.fault_found", QT_TRANSLATE_NOOP("FleetDuty", "The check found a fault: {fault}. {plate} stays where it is (A3-9): press Fault before driving to write it down and choose another vehicle."))
NO_FAULT = Reason("fleet.no_fault", QT_TRANSLATE_NOOP("FleetDuty", "Choose the points that are faulty."))
NOT_FAULTY = Reason("fleet.not_faulty", QT_TRANSLATE_NOOP("FleetDuty", "{plate} has no open fault."))
ODO_BACK = Reason("fleet.odo_back", QT_TRANSLATE_NOOP("FleetDuty", "The odometer of {plate} shows less than last time ({reading} on {day}). If it was replaced, enter the replaced odometer first."))
ODO_TENS = Reason("fleet.odo_tens", QT_TRANSLATE_NOOP("FleetDuty", "{typed} has probably one digit too many: the reading before was {reading}. Is it {meant}?"))
ODO_JUMP = Reason("fleet.odo_jump", QT_TRANSLATE_NOOP("FleetDuty", "{km} km since the reading {reading} on {day} are more than 1,500 km a day. If it is right, tick that the reading is right."))
ODO_JUMP_NOTED = Reason("fleet.odo_jump_noted", QT_TRANSLATE_NOOP("FleetDuty", "Row {row}: {km} km since the reading {reading} on {day} are more than 1,500 km a day; taken over as it stands, please look at it again."))
BACK_ODO = Reason("fleet.back_odo", QT_TRANSLATE_NOOP("FleetDuty", "The reading on return ({back}) is below that at departure ({out}). If the odometer was replaced on the way, enter that first."))
BACK_BEFORE = Reason("fleet.back_before", QT_TRANSLATE_NOOP("FleetDuty", "The return is before the departure."))
RETURN_AS_IT_IS = Reason("fleet.return_as_it_is", QT_TRANSLATE_NOOP("FleetDuty", "A trip that is back keeps its return, and one on the road gets it by Enter return; change the times, do not empty them."))
ODO_NEXT = Reason("fleet.odo_next", QT_TRANSLATE_NOOP("FleetDuty", "The next trip of {plate}, on {day}, began at {reading}; this one cannot end above it."))
TRIP_OVERLAP = Reason("fleet.trip_overlap", QT_TRANSLATE_NOOP("FleetDuty", "{plate} was on the road from {first} to {last} already; two trips cannot overlap."))
DRIVER_OVERLAP = Reason("fleet.driver_overlap", QT_TRANSLATE_NOOP("FleetDuty", "{name} drove {plate} from {first} to {last} already; nobody drives two vehicles at once."))
AFTER_GONE = Reason("fleet.after_gone", QT_TRANSLATE_NOOP("FleetDuty", "{plate} left the fleet on {day}; nothing later can be entered for it."))
BEFORE_START = Reason("fleet.before_start", QT_TRANSLATE_NOOP("FleetDuty", "{plate} came to the fleet at {start} km; {reading} is below that."))
DISPATCH_USED = Reason("fleet.dispatch_used", QT_TRANSLATE_NOOP("FleetDuty", "{number} has its trip already."))
DISPATCH_OTHER = Reason("fleet.dispatch_other", QT_TRANSLATE_NOOP("FleetDuty", "{number} was dispatched with {plate} and {name}; the row says otherwise."))
TRIP_EXISTS = Reason("fleet.trip_exists", QT_TRANSLATE_NOOP("FleetDuty", "{plate} left at {moment} already; that trip is in the log."))
UNKNOWN_POINT = Reason("fleet.unknown_point", QT_TRANSLATE_NOOP("FleetDuty", "“{text}” is no point of the check before driving; known are: {known}."))
NOT_CONSIDERED = Reason("fleet.note_dispatcher", QT_TRANSLATE_NOOP("FleetDuty", "{count} rows name a dispatcher who is not director or deputy now (A3-4); they were taken over as they are."))
NO_ADDRESS = Reason("fleet.park_place", QT_TRANSLATE_NOOP("FleetDuty", "Say where {plate} was parked."))

# -- safety sessions
NOBODY = Reason("fleet.nobody", QT_TRANSLATE_NOOP("FleetDuty", "Choose the people the session is for."))
CAME_NOT_ASKED = Reason("fleet.came_not_asked", QT_TRANSLATE_NOOP("FleetDuty", "{name} came but is not in the list of those who should; add the person first."))
NEGATIVE_MARK = Reason("fleet.negative_mark", QT_TRANSLATE_NOOP("FleetDuty", "A mark is 0 or higher."))
