"""The people of the demonstration office: about sixty, some with characters outside the common tables.

All names are invented. The rare characters (䶮 㛃 𬭚 𬌗 龘 犇 翀 祎) prove that paper, search and export carry them.
"""

from __future__ import annotations

DEPARTMENTS = (
    # code, name, org code, head's name
    ("ZH", "综合办公室", "BGS", "李敏"),
    ("GC", "工程部", "GC", "王建国"),
    ("KF", "客户服务部", "KF", "陈晓燕"),
    ("BA", "秩序维护部", "BA", "赵刚"),
    ("CW", "财务部", "CW", "孙丽华"),
    ("CD", "车队", "CD", "周海涛"),
    ("HJ", "环境部", "HJ", "吴春梅"),
    ("JL", "经理室", "JL", "郑国栋"),
)

PEOPLE = {
    "JL": ("郑国栋", "冯雅琴", "何立群"),
    "ZH": ("李敏", "刘思远", "杨䶮", "张翀", "许佳祎", "林小满", "高文博"),
    "GC": ("王建国", "马志强", "𬭚学文", "郭晓东", "罗永健", "谢志诚", "宋卫东", "唐鹏飞", "韩立新"),
    "KF": ("陈晓燕", "曹雪梅", "彭㛃", "蒋丽娟", "沈思琪", "卢婉婷", "欧阳慧", "司马文静"),
    "BA": ("赵刚", "丁大勇", "魏犇", "薛长胜", "叶国强", "阎铁军", "余红兵", "潘向阳", "杜海龙", "戴龘"),
    "CW": ("孙丽华", "夏雨桐", "钟敏仪", "汪静怡"),
    "CD": ("周海涛", "田永贵", "任建平", "姜大海", "范志刚", "方卫国", "石金山"),
    "HJ": ("吴春梅", "姚桂芳", "邹秀英", "熊玉兰", "金美凤", "陆𬌗", "孔秋香", "白淑贞"),
}

EXTERNAL = (
    ("尹律师", "华信律师事务所"),
    ("顾审计", "正和会计师事务所"),
    ("毛工", "市档案局业务指导科"),
)

ROLES = {
    "郑国栋": "leader_in_charge top_management",
    "冯雅琴": "leader_in_charge management_office",
    "何立群": "management_office",
    "李敏": "supervisor",
    "王建国": "supervisor",
    "陈晓燕": "supervisor director",
    "赵刚": "supervisor safety_officer",
    "孙丽华": "supervisor finance",
    "周海涛": "supervisor captain",
    "吴春梅": "supervisor",
    "刘思远": "general_affairs",
    "林小满": "fleet_office",
    "高文博": "fleet_office",
    "田永贵": "group_leader driver",
}

POSTS = (
    # name, level, department code
    ("总经理", "head", "JL"),
    ("副总经理", "manager", "JL"),
    ("部门经理", "manager", ""),
    ("档案管理员", "specialist", "ZH"),
    ("行政专员", "specialist", "ZH"),
    ("工程师", "specialist", "GC"),
    ("维修工", "worker", "GC"),
    ("客服管家", "worker", "KF"),
    ("秩序维护员", "worker", "BA"),
    ("会计", "specialist", "CW"),
    ("驾驶员", "worker", "CD"),
    ("保洁员", "contractor", "HJ"),
)
