"""The forms of departure, return and past trips, with the pictures of dashboard and damage kept with the trip."""

from __future__ import annotations

from desktop.ui.pictures import PictureForm


class GoOutForm(PictureForm):
    """出车: the time of a dropped picture is offered as the departure."""

    kind, moment = "trips", "out_at"


class ComeBackForm(PictureForm):
    """回车: the time of a dropped picture is offered as the return."""

    kind, moment = "trips", "back_at"


class TripForm(PictureForm):
    """补录: a picture dropped on the log opens it, its time is offered as the departure."""

    kind, moment = "trips", "out_at"
