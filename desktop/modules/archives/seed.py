"""What the archives of a new office start with (archives.md section 1); every default can be changed in the settings."""

from __future__ import annotations

import json

from desktop.db.work import Work
from desktop.modules.archives.models_holdings import RequiredPaper
from desktop.modules.archives.models_lists import SecurityClass
from desktop.modules.archives.numbering import seed_lists
from desktop.office.models import Setting

FONDS = "J001"
PAPERS = (
    "产权证明或购房合同", "身份证复印件", "入住登记表", "装修管理协议", "管理规约签收单",
    "委托书", "停车协议", "房屋验收单", "业主联系卡",
)  # fmt: skip


def seed(work: Work) -> None:
    """Lay down fonds, categories, organisation code, retention periods, security classes and the documents of a household."""
    name = Setting.get_or_none(Setting.key == "office.name")
    seed_lists(work, FONDS, json.loads(name.value) if name is not None else "")
    for rank, (code, label, leaves_room, role) in enumerate(
        (
            ("public", "公开", True, "supervisor"),
            ("internal", "内部", True, "supervisor"),
            ("secret", "秘密", False, "leader_in_charge"),
            ("confidential", "机密", False, "leader_in_charge"),
        )
    ):
        work.create(SecurityClass, code=code, name=label, rank=rank, leaves_room=leaves_room, approver_role=role)
    for position, paper in enumerate(PAPERS, 1):
        work.create(RequiredPaper, name=paper, position=position)
