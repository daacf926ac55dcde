"""The form of a fill, with the pictures of dashboard, pump and receipt."""

from __future__ import annotations

from desktop.ui.pictures import PictureForm


class FillForm(PictureForm):
    """加油登记: pictures dropped on it are kept with the fill, their time is offered."""

    kind = "refuellings"
