"""What the meetings of a new office start with: a few standard sentences, free to be changed."""

from __future__ import annotations

from desktop.db.work import Work
from desktop.modules.meetings.models import TextBlock

SENTENCES = (
    ("听取汇报", "会议听取了关于……的情况汇报，经讨论，议定以下事项："),
    ("原则同意", "会议原则同意该方案，由主办部门根据会议意见修改完善后组织实施。"),
    ("会议要求", "会议要求：各部门要按照职责分工抓好落实，按时限向总务办公室反馈进展情况。"),
    ("会议强调", "会议强调：要严格执行安全管理制度，落实岗位安全责任。"),
    ("继续研究", "会议决定：该事项情况尚不成熟，待进一步调研后提交下次会议研究。"),
)


def seed(work: Work) -> None:
    """Lay the standard sentences down."""
    for name, text in SENTENCES:
        work.create(TextBlock, name=name, text=text)
