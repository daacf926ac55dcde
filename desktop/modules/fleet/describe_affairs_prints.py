"""The printed forms CL-07 to CL-14."""

from __future__ import annotations

from dataclasses import replace

from desktop.core.describe import Field, Print
from desktop.core.i18n import QT_TRANSLATE_NOOP
from desktop.modules.fleet import fields_affairs as f
from desktop.modules.fleet import prints_affairs as p

RIGHT = "fleet.affairs_print"
MONTH = replace(f.MONTH, required=False, hint=QT_TRANSLATE_NOOP("FleetFields", "Empty: the month before this one."))
GARAGE = Field("garage", f.GARAGE.label, length=60, hint=QT_TRANSLATE_NOOP("FleetFields", "Empty: all garages."))
SHEET = replace(f.SHEET, required=False, hint=QT_TRANSLATE_NOOP("FleetFields", "Empty: the sheet of the month, or its draft."))

PRINTS = (
    Print("CL-07", QT_TRANSLATE_NOOP("FleetForms", "Vehicle repair order"), (f.REPAIRS, f.BLANK), p.repair_order, "reports.fleet_affairs:repair_order", kinds=("repair-orders",), takes="repairs", right=RIGHT),
    Print("CL-08", QT_TRANSLATE_NOOP("FleetForms", "List of replaced materials"), (f.REPAIRS, f.BLANK), p.replaced_parts, "reports.fleet_affairs:replaced_parts", kinds=("repair-orders",), takes="repairs", right=RIGHT, sheet=p.parts_sheet),
    Print("CL-09", QT_TRANSLATE_NOOP("FleetForms", "Summary of repair bills"), (MONTH, GARAGE, f.BLANK), p.repair_bills, "reports.fleet_affairs:repair_bills", kinds=("repair-orders", "repairs"), right=RIGHT, sheet=p.bills_sheet),
    Print("CL-10", QT_TRANSLATE_NOOP("FleetForms", "Request to buy parts oneself"), (f.PURCHASE, f.BLANK), p.purchase_request, "reports.fleet_affairs:purchase_request", kinds=("self-purchases",), takes="purchase", right=RIGHT, half_sheet=True),
    Print("CL-11", QT_TRANSLATE_NOOP("FleetForms", "Monthly assessment (100 points)"), (f.ASSESSMENTS, f.BLANK), p.month_assessment, "reports.fleet_affairs:month_assessment", kinds=("assessment-sheets",), takes="assessments", right=RIGHT, sheet=p.assessment_sheet),
    Print("CL-12", QT_TRANSLATE_NOOP("FleetForms", "Notice of a penalty"), (f.VIOLATIONS, f.BLANK), p.penalty_notice, "reports.fleet_affairs:penalty_notice", kinds=("violations",), takes="violations", right=RIGHT),
    Print("CL-13", QT_TRANSLATE_NOOP("FleetForms", "Traffic accident report and compensation"), (f.ACCIDENT, f.BLANK), p.accident_report, "reports.fleet_affairs:accident_report", kinds=("accidents",), takes="accident", right=RIGHT, sheet=p.accident_sheet),
    Print("CL-14", QT_TRANSLATE_NOOP("FleetForms", "Safety bonus and mileage subsidy"), (SHEET, MONTH, f.BLANK), p.bonus_sheet, "reports.fleet_affairs:bonus_sheet", kinds=("bonus-sheets",), takes="sheet", right=RIGHT, sheet=p.bonus_figures),
)  # fmt: skip
