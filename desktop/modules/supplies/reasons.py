"""The sentences of office supplies: what blocks an act and who or what can lift it (supplies.md sections 2 and 6)."""

from __future__ import annotations

from desktop.core.errors import Reason
from desktop.core.i18n import QT_TRANSLATE_NOOP

# -- lines and quantities
NO_LINES = Reason("supplies.no_lines", QT_TRANSLATE_NOOP("Supplies", "Enter at least one line."))
BAD_LINE = Reason("supplies.bad_line", QT_TRANSLATE_NOOP("Supplies", "“{text}” is no line; write item × quantity @ price, such as {example}."))
UNKNOWN_ITEM = Reason("supplies.unknown_item", QT_TRANSLATE_NOOP("Supplies", "“{text}” is neither code nor name of an item; add the item first."))
SEVERAL_ITEMS = Reason("supplies.several_items", QT_TRANSLATE_NOOP("Supplies", "“{text}” names {count} items; give the code."))
BAD_QTY = Reason("supplies.bad_qty", QT_TRANSLATE_NOOP("Supplies", "{item}: the quantity must be above 0."))
HUGE_QTY = Reason("supplies.huge_qty", QT_TRANSLATE_NOOP("Supplies", "{item}: the quantity is larger than any store holds; check the digits."))
NOT_WHOLE = Reason("supplies.not_whole", QT_TRANSLATE_NOOP("Supplies", "{item} is counted by {unit}; a part of one cannot be booked. Units that can be divided stand in Settings."))
BAD_PRICE = Reason("supplies.bad_price", QT_TRANSLATE_NOOP("Supplies", "{item}: the price is 0 or higher."))
PRICE_MISSING = Reason("supplies.price_missing", QT_TRANSLATE_NOOP("Supplies", "{item}: give the unit price or the amount; for free goods write 0 and the reason in the note."))
FREE_REASON = Reason("supplies.free_reason", QT_TRANSLATE_NOOP("Supplies", "{item} comes for 0.00; write the reason (gift, sample …) in the note of its line."))
PRICE_AMOUNT = Reason("supplies.price_amount", QT_TRANSLATE_NOOP("Supplies", "{item}: quantity × price is {sum}, but the amount says {amount}. Mend one of them or leave the price out."))
HUGE_AMOUNT = Reason("supplies.huge_amount", QT_TRANSLATE_NOOP("Supplies", "{item}: the amount is larger than any office keeps; check price and quantity."))
NO_PACK = Reason("supplies.no_pack", QT_TRANSLATE_NOOP("Supplies", "{item} has no pack “{unit}”; it is counted by {own}."))
INACTIVE = Reason("supplies.inactive", QT_TRANSLATE_NOOP("Supplies", "{item} is out of use; put it into use again first."))
FUTURE = Reason("supplies.future", QT_TRANSLATE_NOOP("Supplies", "{day} lies in the future; a document is dated today or earlier."))

# -- ledger
SHORT = Reason("supplies.short", QT_TRANSLATE_NOOP("Supplies", "Not enough in stock: {item} has {stock}, {need} are needed."))
SHORT_ON = Reason("supplies.short_on", QT_TRANSLATE_NOOP("Supplies", "Not enough in stock on {day}: {item} has {stock} then, {need} are needed."))
SHORT_LATER = Reason("supplies.short_later", QT_TRANSLATE_NOOP("Supplies", "This would leave {number} of {day} without cover: {item} would have {stock} then, {need} were taken. Void or change {number} first."))
CONFIRM = Reason("supplies.confirm", QT_TRANSLATE_NOOP("Supplies", "Dated back: the amounts of {count} later documents change ({documents}). Tick “{tick}” to post it."))
OPENING_LATE = Reason("supplies.opening_late", QT_TRANSLATE_NOOP("Supplies", "{item} has movements on {day} already; an opening balance comes before the first one."))
OPENING_TWICE = Reason("supplies.opening_twice", QT_TRANSLATE_NOOP("Supplies", "{item} has movements already; correct its stock by a count instead of a second opening balance."))
NEGATIVE_MONTH = Reason("supplies.unbalanced", QT_TRANSLATE_NOOP("Supplies", "The report of {month} does not agree with the stock ledger (report {report}, ledger {ledger}); run `zongwu check` before anything is printed as final."))

# -- documents
WRONG_STATE = Reason("supplies.wrong_state", QT_TRANSLATE_NOOP("Supplies", "{number} is {state}; this act does not fit any more."))
NEEDED = Reason("supplies.needed", QT_TRANSLATE_NOOP("Supplies", "{field} is missing for a document of the type “{type}”."))
FOUR_EYES = Reason("supplies.four_eyes", QT_TRANSLATE_NOOP("Supplies", "{name} bought the goods and cannot accept them too; somebody else accepts (Settings, four eyes)."))
SUPPLIER_NOT_APPROVED = Reason("supplies.supplier_not_approved", QT_TRANSLATE_NOOP("Supplies", "{supplier} is not on the list of approved suppliers, or its approval has run out (A4-4)."))
INVOICE_TWICE = Reason("supplies.invoice_twice", QT_TRANSLATE_NOOP("Supplies", "The invoice {invoice} of {supplier} is entered already: {number} of {day}."))
NOT_APPROVED = Reason("supplies.not_approved", QT_TRANSLATE_NOOP("Supplies", "{number} is {state}: a purchase that was not approved is neither taken into stock nor reimbursed (A3-17)."))
OVER_REQUEST = Reason("supplies.over_request", QT_TRANSLATE_NOOP("Supplies", "{item}: more than was asked for; open are {open}, delivered {qty}. Reject the rest or have it approved first."))
NOT_REQUESTED = Reason("supplies.not_requested", QT_TRANSLATE_NOOP("Supplies", "{item} is not on the requisition {number}."))
NEEDS_REQUEST = Reason("supplies.needs_request", QT_TRANSLATE_NOOP("Supplies", "A purchase needs an approved requisition (Settings)."))
OVER_QUOTA = Reason("supplies.over_quota", QT_TRANSLATE_NOOP("Supplies", "{department} has used {used} of {quota} yuan for {category} this month; with this it would be {total}. It takes an approver."))
OVER_QUOTA_SAID = Reason("supplies.over_quota_said", QT_TRANSLATE_NOOP("Supplies", "{department} is over its quota for {category}: {total} of {quota} yuan this month."))
OWN_QUOTA = Reason("supplies.own_quota", QT_TRANSLATE_NOOP("Supplies", "{name} receives the goods; nobody approves an issue to himself."))
OLD_ONE = Reason("supplies.old_one", QT_TRANSLATE_NOOP("Supplies", "{item} is exchanged old for new and {name} had one on {day}; take the old one in and tick it."))
STILL_HELD = Reason("supplies.still_held", QT_TRANSLATE_NOOP("Supplies", "{name} still holds {item} ({assets}), issued on {day}."))
RECEIVER_LEFT = Reason("supplies.receiver_left", QT_TRANSLATE_NOOP("Supplies", "{name} left on {day} and cannot receive anything."))
HAS_RETURNS = Reason("supplies.has_returns", QT_TRANSLATE_NOOP("Supplies", "{number} was returned in part by {other}; void {other} first."))
CARDS_MOVED = Reason("supplies.cards_moved", QT_TRANSLATE_NOOP("Supplies", "The cards of {number} were worked with since ({assets}); take those acts back first."))
OF_COUNT = Reason("supplies.of_count", QT_TRANSLATE_NOOP("Supplies", "{number} belongs to a count; correct it by counting again."))
REASON_MISSING = Reason("supplies.reason_missing", QT_TRANSLATE_NOOP("Supplies", "Say why; the reason stays with the document."))
NOT_DRAFT = Reason("supplies.not_draft", QT_TRANSLATE_NOOP("Supplies", "{number} is posted; it is voided, never changed or removed."))
RETURN_TOO_MUCH = Reason("supplies.return_too_much", QT_TRANSLATE_NOOP("Supplies", "{item}: {qty} come back, but only {left} of {number} are still out."))
RETURN_OTHER = Reason("supplies.return_other", QT_TRANSLATE_NOOP("Supplies", "{item} is not on {number}."))
RETURN_BEFORE = Reason("supplies.return_before", QT_TRANSLATE_NOOP("Supplies", "{number} is dated {day}; nothing of it goes back before that."))
NOT_RETURNABLE = Reason("supplies.not_returnable_type", QT_TRANSLATE_NOOP("Supplies", "{number} is a document of the type “{type}”; nothing goes back to it."))
NUMBER_USED = Reason("supplies.number_used", QT_TRANSLATE_NOOP("Supplies", "The number {number} is in use already."))

NOT_GROWING = Reason("supplies.not_growing", QT_TRANSLATE_NOOP("Supplies", "{number} was printed, is not of today or is no posted issue; begin a new slip, or take goods back into stock by a return."))
OFF_ALREADY = Reason("supplies.off_already", QT_TRANSLATE_NOOP("Supplies", "{item} was taken off {number} already."))

# -- requisitions
OWN_APPROVAL = Reason("supplies.own_approval", QT_TRANSLATE_NOOP("Supplies", "{name} asked for it; nobody approves his own request."))
APPROVER_TOO_LOW = Reason("supplies.approver_too_low", QT_TRANSLATE_NOOP("Supplies", "{name} may not take the step “{step}” of {total} yuan."))
OTHERS_AREA = Reason("supplies.others_area", QT_TRANSLATE_NOOP("Supplies", "{name} heads another department; the first step of this request belongs to the head of {department}, or to somebody higher."))
MERGED_STEP = Reason("supplies.merged_step", QT_TRANSLATE_NOOP("Supplies", "{number}: bought together the requests come to {total} yuan; that still takes the {step}."))
NOT_ON_SCREEN = Reason("supplies.not_on_screen", QT_TRANSLATE_NOOP("Supplies", "Only {name} decides on the screen, with an account of his own; write the decision on paper or by telephone down with its evidence."))
EVIDENCE_MISSING = Reason("supplies.evidence_missing", QT_TRANSLATE_NOOP("Supplies", "For an approval on paper or by telephone, say where the paper is kept or who heard it."))
NEXT_STEP = Reason("supplies.next_step", QT_TRANSLATE_NOOP("Supplies", "{number}: approved by {name}; still needed: {step}."))
MERGE_TWO = Reason("supplies.merge_two", QT_TRANSLATE_NOOP("Supplies", "Choose at least two approved requisitions that nothing was bought for yet."))
MERGED = Reason("supplies.merged", QT_TRANSLATE_NOOP("Supplies", "{number} was merged into {other}; work with that one."))
NOTHING_TO_BUY = Reason("supplies.nothing_to_buy", QT_TRANSLATE_NOOP("Supplies", "Nothing of the chosen items is below its minimum; stock and orders are enough."))
NOTHING_TO_PROPOSE = Reason("supplies.nothing_to_propose", QT_TRANSLATE_NOOP("Supplies", "{number} has no department requests behind it, or nothing of it has arrived yet."))
HAS_RECEIPTS = Reason("supplies.has_receipts", QT_TRANSLATE_NOOP("Supplies", "{number} has receipts ({other}); void them first or close the rest of it."))
NO_ITEM_YET = Reason("supplies.no_item_yet", QT_TRANSLATE_NOOP("Supplies", "“{item}” is not in the list of items; add it before it is received."))
OTHERS_REQUEST = Reason("supplies.others_request", QT_TRANSLATE_NOOP("Supplies", "{number} was asked for by {name}; only that person or the keeper changes it."))

# -- items, suppliers, quotas
CODE_FORM = Reason("supplies.code_form", QT_TRANSLATE_NOOP("Supplies", "“{code}” is no code: two letters of the category and four digits, such as {example}."))
CODE_EXISTS = Reason("supplies.code_exists", QT_TRANSLATE_NOOP("Supplies", "The code {code} exists already: {name}."))
NAME_EXISTS = Reason("supplies.name_exists", QT_TRANSLATE_NOOP("Supplies", "{name} is in the list already ({code})."))
BAD_PACK = Reason("supplies.bad_pack", QT_TRANSLATE_NOOP("Supplies", "A pack has a unit of its own and holds at least 2 units."))
BAD_LIMITS = Reason("supplies.bad_limits", QT_TRANSLATE_NOOP("Supplies", "Minimum and maximum are 0 or higher, and the maximum is not below the minimum."))
HAS_MOVEMENTS = Reason("supplies.has_movements", QT_TRANSLATE_NOOP("Supplies", "{name} has movements; take it out of use instead of removing it."))
UNIT_FIXED = Reason("supplies.unit_fixed", QT_TRANSLATE_NOOP("Supplies", "{name} has movements; its unit stays {unit}. Add a new item for another unit."))
MERGE_STOCK = Reason("supplies.merge_stock", QT_TRANSLATE_NOOP("Supplies", "Both {name} and {other} have movements; only an item without any can be merged into another."))
MERGE_SELF = Reason("supplies.merge_self", QT_TRANSLATE_NOOP("Supplies", "Choose another item to merge into, with the same unit."))
PRICE_EXISTS = Reason("supplies.price_exists", QT_TRANSLATE_NOOP("Supplies", "This supplier's price of {item} since {day} is in the list already; change that one."))
BAD_QUOTA = Reason("supplies.bad_quota", QT_TRANSLATE_NOOP("Supplies", "A quota is 0 yuan or higher."))
QUOTA_EXISTS = Reason("supplies.quota_exists", QT_TRANSLATE_NOOP("Supplies", "{department} has a quota for {category} already; change that one."))

# -- cards and upkeep
CARD_STATE = Reason("supplies.card_state", QT_TRANSLATE_NOOP("Supplies", "{asset} is {state}; this act does not fit."))
SAME_HOLDER = Reason("supplies.same_holder", QT_TRANSLATE_NOOP("Supplies", "{name} holds {asset} already."))
BEFORE_TAKEN = Reason("supplies.before_taken", QT_TRANSLATE_NOOP("Supplies", "{asset} was taken on {day}; the new date is earlier."))
BAD_COST = Reason("supplies.bad_cost", QT_TRANSLATE_NOOP("Supplies", "The cost is 0 or higher."))
NEXT_BEFORE = Reason("supplies.next_before", QT_TRANSLATE_NOOP("Supplies", "The next date lies before this one."))

NOTHING_HELD = Reason("supplies.nothing_held", QT_TRANSLATE_NOOP("Supplies", "Nobody chosen holds a durable thing; there is nothing to give back."))

# -- counts
COUNT_EMPTY = Reason("supplies.count_empty", QT_TRANSLATE_NOOP("Supplies", "No item fits this scope; nothing would be counted."))
COUNT_RUNNING = Reason("supplies.count_running", QT_TRANSLATE_NOOP("Supplies", "{item} is being counted in {number} already; finish or cancel that count."))
NOT_IN_COUNT = Reason("supplies.not_in_count", QT_TRANSLATE_NOOP("Supplies", "{item} is not in the scope of {number}."))
BAD_ACTUAL = Reason("supplies.bad_actual", QT_TRANSLATE_NOOP("Supplies", "{item}: the counted quantity is 0 or higher."))
NOT_ALL_COUNTED = Reason("supplies.not_all_counted", QT_TRANSLATE_NOOP("Supplies", "{count} items were not counted yet, the first: {item}."))
REASON_OF_DIFFERENCE = Reason("supplies.reason_of_difference", QT_TRANSLATE_NOOP("Supplies", "{item} differs by {qty}; write the reason before the count is sent for approval."))
COUNT_SEPARATION = Reason("supplies.count_separation", QT_TRANSLATE_NOOP("Supplies", "{name} counted or keeps the store and cannot supervise or approve the count too."))

# -- periods
DRAFTS = Reason("supplies.drafts", QT_TRANSLATE_NOOP("Supplies", "{count} documents of {month} are still drafts ({documents}); post or remove them, then close."))
COUNTS_OPEN = Reason("supplies.counts_open", QT_TRANSLATE_NOOP("Supplies", "The count {number} is not finished; post or cancel it, then close."))
FIRST_MONTH = Reason("supplies.first_month", QT_TRANSLATE_NOOP("Supplies", "{earlier} has movements and is still open; months close in their order."))
ONLY_ADMINISTRATOR = Reason("supplies.only_administrator", QT_TRANSLATE_NOOP("Supplies", "Only an administrator opens a closed month again."))
