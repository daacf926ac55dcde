<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>ArchiveActs</name>
    <message>
        <source>Approve</source>
        <translation>批准</translation>
    </message>
    <message>
        <source>Ask for a loan</source>
        <translation>申请借阅</translation>
    </message>
    <message>
        <source>Cancel the loan</source>
        <translation>取消借阅</translation>
    </message>
    <message>
        <source>Cannot be extended: it is overdue. Bring the files back first.</source>
        <translation>不能续借：已逾期，请先归还。</translation>
    </message>
    <message>
        <source>Cannot be handed out: the approval is missing (A5-13).</source>
        <translation>不能借出：未经审批（A5-13）。</translation>
    </message>
    <message>
        <source>Cannot be lent: it has no archival code yet. Number it first.</source>
        <translation>不能外借：尚未编档号，请先编号。</translation>
    </message>
    <message>
        <source>Cannot be lent: it is out. The person and the due date stand above.</source>
        <translation>不能外借：已借出，借阅人和应还日期见上。</translation>
    </message>
    <message>
        <source>Edit category</source>
        <translation>修改类别</translation>
    </message>
    <message>
        <source>Edit file</source>
        <translation>修改著录</translation>
    </message>
    <message>
        <source>Edit fonds</source>
        <translation>修改全宗</translation>
    </message>
    <message>
        <source>Edit organisation code</source>
        <translation>修改机构代码</translation>
    </message>
    <message>
        <source>Edit retention period</source>
        <translation>修改保管期限</translation>
    </message>
    <message>
        <source>Edit security class</source>
        <translation>修改密级</translation>
    </message>
    <message>
        <source>Extend</source>
        <translation>续借</translation>
    </message>
    <message>
        <source>Hand out</source>
        <translation>借出</translation>
    </message>
    <message>
        <source>Kept permanently</source>
        <translation>永久保管</translation>
    </message>
    <message>
        <source>Kept until {ends}, appraisal from {appraise}</source>
        <translation>保管至 {ends}，{appraise} 起可鉴定</translation>
    </message>
    <message>
        <source>Lend</source>
        <translation>借出</translation>
    </message>
    <message>
        <source>May not leave the room: its security class or category allows the reading room only.</source>
        <translation>不能外借：该密级或类别仅限室内阅览。</translation>
    </message>
    <message>
        <source>New category</source>
        <translation>新建类别</translation>
    </message>
    <message>
        <source>New file</source>
        <translation>新建文件</translation>
    </message>
    <message>
        <source>New fonds</source>
        <translation>新建全宗</translation>
    </message>
    <message>
        <source>New organisation code</source>
        <translation>新建机构代码</translation>
    </message>
    <message>
        <source>New retention period</source>
        <translation>新建保管期限</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Overdue by {days} days</source>
        <translation>逾期 {days} 天</translation>
    </message>
    <message>
        <source>Record a refusal</source>
        <translation>登记拒绝提供</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>驳回</translation>
    </message>
    <message>
        <source>Remind</source>
        <translation>催还</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Send for approval</source>
        <translation>提交审批</translation>
    </message>
    <message>
        <source>Settle the report</source>
        <translation>处理报告</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>归还</translation>
    </message>
    <message>
        <source>Take back all</source>
        <translation>全部归还</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>注销</translation>
    </message>
    <message>
        <source>Waits for repair</source>
        <translation>待修复</translation>
    </message>
    <message>
        <source>Write the reply down</source>
        <translation>登记答复</translation>
    </message>
    <message>
        <source>{name} · due {due}</source>
        <translation>{name} · 应还 {due}</translation>
    </message>
    <message>
        <source>{name} · due {due} · overdue</source>
        <translation>{name} · 应还 {due} · 已逾期</translation>
    </message>
    <message>
        <source>{name} · {purpose}</source>
        <translation>{name} · {purpose}</translation>
    </message>
    <message>
        <source>{out} of {files} files out</source>
        <translation>共 {files} 件，在外 {out} 件</translation>
    </message>
</context>
<context>
    <name>ArchiveDue</name>
    <message>
        <source>Files lent this month</source>
        <translation>本月借出件数</translation>
    </message>
    <message>
        <source>Files returned this month</source>
        <translation>本月归还件数</translation>
    </message>
    <message>
        <source>{count} files of {year} are not numbered yet</source>
        <translation>{year} 年有 {count} 件尚未编号</translation>
    </message>
    <message>
        <source>{name} waits for approval since {day}: {purpose}</source>
        <translation>{name} 自 {day} 待审批：{purpose}</translation>
    </message>
    <message>
        <source>{name}: approved on {day}, not handed out yet</source>
        <translation>{name}：{day} 已批准，尚未借出</translation>
    </message>
    <message>
        <source>{name}: {count} files are due on {due}</source>
        <translation>{name}：{count} 件，{due} 到期</translation>
    </message>
    <message>
        <source>{name}: {count} files are due today</source>
        <translation>{name}：{count} 件今天到期</translation>
    </message>
    <message>
        <source>{name}: {count} files overdue by {days} days</source>
        <translation>{name}：{count} 件已逾期 {days} 天</translation>
    </message>
    <message>
        <source>{name}: {count} files overdue by {days} days, reminder {level} is due</source>
        <translation>{name}：{count} 件逾期 {days} 天，应发第 {level} 次催还</translation>
    </message>
    <message>
        <source>{name}: {count} files overdue by {days} days, reminder {level} was sent on {sent}</source>
        <translation>{name}：{count} 件逾期 {days} 天，{sent} 已发第 {level} 次催还</translation>
    </message>
    <message>
        <source>{number}: a damage or loss is not settled ({name})</source>
        <translation>{number}：损坏或遗失未处理（{name}）</translation>
    </message>
</context>
<context>
    <name>ArchiveFields</name>
    <message>
        <source>A file without a title gets the archivist's own in [ ].</source>
        <translation>没有题名的，由档案员拟题并加 [ ]。</translation>
    </message>
    <message>
        <source>A page with text or a picture counts 1.</source>
        <translation>有文字或图的页面计 1 页。</translation>
    </message>
    <message>
        <source>A year or a month alone is enough: 2024, 202403, 20240315.</source>
        <translation>可只填年或年月：2024、202403、20240315。</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Applied on</source>
        <translation>申请日期</translation>
    </message>
    <message>
        <source>Appraisal from</source>
        <translation>应鉴定日期</translation>
    </message>
    <message>
        <source>Approval given</source>
        <translation>审批方式</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>审批角色</translation>
    </message>
    <message>
        <source>Approved on</source>
        <translation>审批日期</translation>
    </message>
    <message>
        <source>Approver</source>
        <translation>审批人</translation>
    </message>
    <message>
        <source>Archival code</source>
        <translation>档号</translation>
    </message>
    <message>
        <source>Arranged by</source>
        <translation>整理方式</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>索要内容</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>责任者</translation>
    </message>
    <message>
        <source>Blank form</source>
        <translation>空白表</translation>
    </message>
    <message>
        <source>Borrower</source>
        <translation>借阅人</translation>
    </message>
    <message>
        <source>Box</source>
        <translation>盒号</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>结案日期</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>Condition when lent</source>
        <translation>借出状况</translation>
    </message>
    <message>
        <source>Condition when returned</source>
        <translation>归还状况</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>份数</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>借期</translation>
    </message>
    <message>
        <source>Days overdue</source>
        <translation>逾期天数</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>部门</translation>
    </message>
    <message>
        <source>Document date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Document number</source>
        <translation>文号</translation>
    </message>
    <message>
        <source>Due before</source>
        <translation>原应还日期</translation>
    </message>
    <message>
        <source>Due now</source>
        <translation>续借至</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>应还日期</translation>
    </message>
    <message>
        <source>Empty: as many as went out.</source>
        <translation>留空表示与借出页数相同。</translation>
    </message>
    <message>
        <source>Empty: the office's loan period; reading in the room is due the same day.</source>
        <translation>留空则按本单位借期；室内阅览当日归还。</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>审批凭据</translation>
    </message>
    <message>
        <source>Extended on</source>
        <translation>续借日期</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Files that come back</source>
        <translation>归还的文件</translation>
    </message>
    <message>
        <source>First item number</source>
        <translation>起始件号</translation>
    </message>
    <message>
        <source>Fonds name</source>
        <translation>全宗名称</translation>
    </message>
    <message>
        <source>Fonds number</source>
        <translation>全宗号</translation>
    </message>
    <message>
        <source>Found on</source>
        <translation>发现日期</translation>
    </message>
    <message>
        <source>From</source>
        <translation>起始日期</translation>
    </message>
    <message>
        <source>From page</source>
        <translation>起页</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>Handed out by</source>
        <translation>经办人</translation>
    </message>
    <message>
        <source>How</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>启用</translation>
    </message>
    <message>
        <source>Item number</source>
        <translation>件号</translation>
    </message>
    <message>
        <source>Its number; needed for somebody from outside.</source>
        <translation>介绍信编号；外单位人员必填。</translation>
    </message>
    <message>
        <source>Kind of damage</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Leave incomplete files for later</source>
        <translation>著录不全的留待以后</translation>
    </message>
    <message>
        <source>Lent on</source>
        <translation>借出日期</translation>
    </message>
    <message>
        <source>Letter of introduction</source>
        <translation>介绍信号</translation>
    </message>
    <message>
        <source>Loan</source>
        <translation>借阅单</translation>
    </message>
    <message>
        <source>Loan number</source>
        <translation>单号</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>库位</translation>
    </message>
    <message>
        <source>May leave the room</source>
        <translation>可外借</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>载体</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Name of the entry</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Number in the volume</source>
        <translation>顺序号</translation>
    </message>
    <message>
        <source>One file per household</source>
        <translation>一户一档</translation>
    </message>
    <message>
        <source>Only upwards, and only when all files are of one series.</source>
        <translation>只能往大改，且所选文件须属于同一系列。</translation>
    </message>
    <message>
        <source>Opinion</source>
        <translation>意见</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>排序</translation>
    </message>
    <message>
        <source>Organisation (matter)</source>
        <translation>机构(问题)</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页数</translation>
    </message>
    <message>
        <source>Pages lent</source>
        <translation>借出页数</translation>
    </message>
    <message>
        <source>Pages returned</source>
        <translation>归还页数</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>借阅事由</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Refused at</source>
        <translation>拒绝时间</translation>
    </message>
    <message>
        <source>Refused by</source>
        <translation>经办人</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Remedy</source>
        <translation>处理</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>催还单</translation>
    </message>
    <message>
        <source>Reminder number</source>
        <translation>催还编号</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>答复</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>报告单</translation>
    </message>
    <message>
        <source>Report number</source>
        <translation>报告编号</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>责任人</translation>
    </message>
    <message>
        <source>Retention ends</source>
        <translation>保管期满</translation>
    </message>
    <message>
        <source>Retention period</source>
        <translation>保管期限</translation>
    </message>
    <message>
        <source>Return by</source>
        <translation>归还期限</translation>
    </message>
    <message>
        <source>Returned on</source>
        <translation>归还日期</translation>
    </message>
    <message>
        <source>Security class</source>
        <translation>密级</translation>
    </message>
    <message>
        <source>Send for approval at once</source>
        <translation>立即提交审批</translation>
    </message>
    <message>
        <source>Sent by</source>
        <translation>发出人</translation>
    </message>
    <message>
        <source>Sent on</source>
        <translation>发出日期</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Still out</source>
        <translation>在外</translation>
    </message>
    <message>
        <source>Taken back by</source>
        <translation>归还经办</translation>
    </message>
    <message>
        <source>The full name or the standard short name, never “our company”.</source>
        <translation>用全称或规范简称，不写“本公司”。</translation>
    </message>
    <message>
        <source>The head of the department, or the leader in charge for secret files; not the borrower. No account is needed.</source>
        <translation>部门负责人；秘密以上由分管领导审批；不能是借阅人本人，不需要有账号。</translation>
    </message>
    <message>
        <source>The issuing body or the signer, not the clerk who handles it.</source>
        <translation>制发机关或签发人，不是经办人。</translation>
    </message>
    <message>
        <source>The year of formation; a file over several years belongs to the year it was completed. Empty: the year of the document.</source>
        <translation>形成年度；跨年文件归办结年度。留空取文件日期的年份。</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>题名</translation>
    </message>
    <message>
        <source>To</source>
        <translation>截止日期</translation>
    </message>
    <message>
        <source>To page</source>
        <translation>止页</translation>
    </message>
    <message>
        <source>Usual retention period</source>
        <translation>默认保管期限</translation>
    </message>
    <message>
        <source>What is damaged or missing</source>
        <translation>损坏或缺失情况</translation>
    </message>
    <message>
        <source>Where the signed paper is kept, or who took the call.</source>
        <translation>签字纸质件存放处，或接听电话的人。</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年度</translation>
    </message>
    <message>
        <source>永久, 30年 or 10年; counting starts on 1 January of the next year.</source>
        <translation>永久、30年或10年；自次年 1 月 1 日起算。</translation>
    </message>
</context>
<context>
    <name>ArchiveForms</name>
    <message>
        <source>Archive loan slip</source>
        <translation>档案借阅单</translation>
    </message>
    <message>
        <source>Catalogue of filed documents</source>
        <translation>归档文件目录</translation>
    </message>
    <message>
        <source>Extension request</source>
        <translation>续借申请单</translation>
    </message>
    <message>
        <source>Lending register</source>
        <translation>借阅登记簿</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>催还通知单</translation>
    </message>
</context>
<context>
    <name>ArchiveSettings</name>
    <message>
        <source>Calendar days</source>
        <translation>自然日</translation>
    </message>
    <message>
        <source>Category for unknown words</source>
        <translation>未知类别归入</translation>
    </message>
    <message>
        <source>Days a reminder gives for the return</source>
        <translation>催还后限期归还天数</translation>
    </message>
    <message>
        <source>Extension, days</source>
        <translation>续借天数</translation>
    </message>
    <message>
        <source>Extensions of a loan, at most</source>
        <translation>续借次数上限</translation>
    </message>
    <message>
        <source>Files lent to one person, at most</source>
        <translation>每人在借件数上限</translation>
    </message>
    <message>
        <source>First reminder after days overdue</source>
        <translation>第一次催还（逾期天数）</translation>
    </message>
    <message>
        <source>Fonds number</source>
        <translation>全宗号</translation>
    </message>
    <message>
        <source>Lend nothing to somebody with overdue files</source>
        <translation>有逾期未还的不再外借</translation>
    </message>
    <message>
        <source>Loan period, days</source>
        <translation>借期（天）</translation>
    </message>
    <message>
        <source>Longest loan period, days</source>
        <translation>最长借期（天）</translation>
    </message>
    <message>
        <source>Overdue days are counted as</source>
        <translation>逾期计算方式</translation>
    </message>
    <message>
        <source>Second reminder after days overdue</source>
        <translation>第二次催还（逾期天数）</translation>
    </message>
    <message>
        <source>Third reminder after days overdue</source>
        <translation>第三次催还（逾期天数）</translation>
    </message>
    <message>
        <source>Working days</source>
        <translation>工作日</translation>
    </message>
</context>
<context>
    <name>ArchiveWords</name>
    <message>
        <source>10 years</source>
        <translation>10年</translation>
    </message>
    <message>
        <source>30 years</source>
        <translation>30年</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>已批准</translation>
    </message>
    <message>
        <source>By item</source>
        <translation>件</translation>
    </message>
    <message>
        <source>By mail</source>
        <translation>邮件</translation>
    </message>
    <message>
        <source>By telephone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>By volume</source>
        <translation>卷</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>Compensated</source>
        <translation>赔偿</translation>
    </message>
    <message>
        <source>Confidential</source>
        <translation>机密</translation>
    </message>
    <message>
        <source>Copying</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>破损</translation>
    </message>
    <message>
        <source>Declared lost</source>
        <translation>声明遗失</translation>
    </message>
    <message>
        <source>Destroyed</source>
        <translation>已销毁</translation>
    </message>
    <message>
        <source>Disc</source>
        <translation>光盘</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>Electronic</source>
        <translation>电子</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>完好</translation>
    </message>
    <message>
        <source>In appraisal</source>
        <translation>鉴定中</translation>
    </message>
    <message>
        <source>In person</source>
        <translation>当面</translation>
    </message>
    <message>
        <source>In storage</source>
        <translation>在库</translation>
    </message>
    <message>
        <source>In writing</source>
        <translation>书面</translation>
    </message>
    <message>
        <source>Internal</source>
        <translation>内部</translation>
    </message>
    <message>
        <source>Lending</source>
        <translation>外借</translation>
    </message>
    <message>
        <source>Lent</source>
        <translation>借出</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>遗失</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>实物</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>纸质</translation>
    </message>
    <message>
        <source>On screen</source>
        <translation>屏幕</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>逾期</translation>
    </message>
    <message>
        <source>Pages missing</source>
        <translation>缺页</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>纸质</translation>
    </message>
    <message>
        <source>Paper and electronic</source>
        <translation>双套</translation>
    </message>
    <message>
        <source>Partly returned</source>
        <translation>部分归还</translation>
    </message>
    <message>
        <source>Permanent</source>
        <translation>永久</translation>
    </message>
    <message>
        <source>Photograph</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>Public</source>
        <translation>公开</translation>
    </message>
    <message>
        <source>Reading room</source>
        <translation>阅览</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>已驳回</translation>
    </message>
    <message>
        <source>Repaired</source>
        <translation>修复</translation>
    </message>
    <message>
        <source>Replaced by a copy</source>
        <translation>补制复印件</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>已归还</translation>
    </message>
    <message>
        <source>Returned (disputed)</source>
        <translation>已归还(有异议)</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>秘密</translation>
    </message>
    <message>
        <source>Soiled</source>
        <translation>污损</translation>
    </message>
    <message>
        <source>To be destroyed</source>
        <translation>待销毁</translation>
    </message>
    <message>
        <source>Transferred</source>
        <translation>移出</translation>
    </message>
    <message>
        <source>Unsorted</source>
        <translation>待整理</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>注销</translation>
    </message>
    <message>
        <source>Waiting for approval</source>
        <translation>待审批</translation>
    </message>
</context>
<context>
    <name>Archives</name>
    <message>
        <source>A file has at least 1 page; a page with text or a picture counts 1.</source>
        <translation>页数至少为 1；有文字或图的页面计 1 页。</translation>
    </message>
    <message>
        <source>A file in storage has an archival code; leave the state empty to number it later.</source>
        <translation>在库文件须有档号；以后再编号的，状态请留空。</translation>
    </message>
    <message>
        <source>A reminder has grade 1, 2 or 3.</source>
        <translation>催还分一、二、三级。</translation>
    </message>
    <message>
        <source>An extension is 1 to {most} days.</source>
        <translation>续借天数为 1 至 {most} 天。</translation>
    </message>
    <message>
        <source>Archives</source>
        <translation>档案</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>档案门类</translation>
    </message>
    <message>
        <source>Choose at least one file.</source>
        <translation>请至少选择一件。</translation>
    </message>
    <message>
        <source>Damage and loss</source>
        <translation>损坏与遗失</translation>
    </message>
    <message>
        <source>Damage report number</source>
        <translation>报告编号</translation>
    </message>
    <message>
        <source>Due on {due}, but lent on {lent} only.</source>
        <translation>应还日期 {due} 早于借出日期 {lent}。</translation>
    </message>
    <message>
        <source>Extensions</source>
        <translation>续借</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>归档文件</translation>
    </message>
    <message>
        <source>Fonds</source>
        <translation>全宗</translation>
    </message>
    <message>
        <source>For an approval on paper or by telephone, say where the paper is kept or who heard it.</source>
        <translation>纸质或电话审批须写明凭据：纸质件存放处或接听人。</translation>
    </message>
    <message>
        <source>Give the reason; it stays in the history.</source>
        <translation>请填写理由，它将保留在修改史中。</translation>
    </message>
    <message>
        <source>Lending register</source>
        <translation>借阅登记</translation>
    </message>
    <message>
        <source>Lent on {lent}, but approved on {approved} only.</source>
        <translation>借出日期 {lent} 早于审批日期 {approved}。</translation>
    </message>
    <message>
        <source>Loan history</source>
        <translation>借阅史</translation>
    </message>
    <message>
        <source>Loan number</source>
        <translation>单号</translation>
    </message>
    <message>
        <source>Loan slips</source>
        <translation>借阅单</translation>
    </message>
    <message>
        <source>No file is in the list yet. Load the ledger you keep in Excel, or describe files one by one.</source>
        <translation>还没有归档文件。可以导入正在用的 Excel 台账，或逐件著录。</translation>
    </message>
    <message>
        <source>No loan was extended yet.</source>
        <translation>还没有续借。</translation>
    </message>
    <message>
        <source>No reminder was sent yet.</source>
        <translation>还没有催还。</translation>
    </message>
    <message>
        <source>Nobody was refused files. A hand-out without approval is recorded here by itself (A5-13).</source>
        <translation>没有拒绝记录。未经审批的借出会自动登记在这里（A5-13）。</translation>
    </message>
    <message>
        <source>Nothing came back damaged or was lost.</source>
        <translation>没有损坏或遗失。</translation>
    </message>
    <message>
        <source>Nothing of the loan {number} is out any more; there is nothing to call in.</source>
        <translation>借阅单 {number} 已无在外文件，无需催还。</translation>
    </message>
    <message>
        <source>Nothing was lent yet. Choose files in the list of files and press Lend, or import the register you keep.</source>
        <translation>还没有借阅。在归档文件中选择文件后按“借出”，或导入现有登记簿。</translation>
    </message>
    <message>
        <source>On import a file is 待整理 or 在库; other states come about by work in the program.</source>
        <translation>导入的文件状态只能是“待整理”或“在库”，其他状态由程序中的业务产生。</translation>
    </message>
    <message>
        <source>Only {name} decides on the screen, with an account of his own; write the decision on paper or by telephone down with its evidence.</source>
        <translation>屏幕审批须由 {name} 本人登录办理；代为登记请选纸质或电话，并注明依据。</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>未处理</translation>
    </message>
    <message>
        <source>Organisation codes</source>
        <translation>机构(问题)代码</translation>
    </message>
    <message>
        <source>Refusals</source>
        <translation>拒绝提供</translation>
    </message>
    <message>
        <source>Reminder number</source>
        <translation>催还编号</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>催还</translation>
    </message>
    <message>
        <source>Retention periods</source>
        <translation>保管期限</translation>
    </message>
    <message>
        <source>Say who was refused: choose a person, or write the name down.</source>
        <translation>请注明被拒绝的是谁：选择人员或填写姓名。</translation>
    </message>
    <message>
        <source>Security classes</source>
        <translation>密级</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>已结案</translation>
    </message>
    <message>
        <source>Several files have this title and date; give the archival code to say which one is meant.</source>
        <translation>题名和日期相同的文件不止一件，请填写档号指明是哪一件。</translation>
    </message>
    <message>
        <source>Somebody took numbers of {series} meanwhile; the next one is now {next}. Nothing was numbered: look at the codes again.</source>
        <translation>其间有人在 {series} 中取了号，下一号现为 {next}。没有编号，请重新核对档号。</translation>
    </message>
    <message>
        <source>The code {code} exists already: “{title}”.</source>
        <translation>档号 {code} 已存在：“{title}”。</translation>
    </message>
    <message>
        <source>The code {code} is fixed: {field} cannot be changed any more. Void the file and number it anew.</source>
        <translation>档号 {code} 已编定，{field}不能修改；请注销后重新编号。</translation>
    </message>
    <message>
        <source>The code {code} is in the list already.</source>
        <translation>代码 {code} 已在列表中。</translation>
    </message>
    <message>
        <source>The code {code} is in the list already: “{title}”. To change that file, import with update.</source>
        <translation>档号 {code} 已存在：“{title}”。要修改它，请用“更新”方式导入。</translation>
    </message>
    <message>
        <source>The code {code} stands in the file twice, first in row {row}.</source>
        <translation>档号 {code} 在文件中重复，首次出现在第 {row} 行。</translation>
    </message>
    <message>
        <source>The computer's date {today} lies before the last loan ({last}). Check the clock; what you entered was kept.</source>
        <translation>电脑日期 {today} 早于最近一次借阅（{last}）。请检查时钟；录入的内容已保存。</translation>
    </message>
    <message>
        <source>The fonds {fonds} is not in the list of fonds.</source>
        <translation>全宗列表中没有 {fonds}。</translation>
    </message>
    <message>
        <source>The holidays of {year} are not in the calendar; the due date {due} may fall on one.</source>
        <translation>日历中没有 {year} 年的节假日，应还日期 {due} 可能落在假日。</translation>
    </message>
    <message>
        <source>The lending procedure was not gone through: an approval with approver and date is missing, so nothing is handed out (A5-13).</source>
        <translation>未办理借阅手续，不予提供：缺少审批人和审批日期（A5-13）。</translation>
    </message>
    <message>
        <source>The loan is overdue and cannot be extended; bring the files back first.</source>
        <translation>已逾期，不得续借，请先归还。</translation>
    </message>
    <message>
        <source>The loan period is 0 to {most} days.</source>
        <translation>借期为 0 至 {most} 天。</translation>
    </message>
    <message>
        <source>The loan was extended {count} times; at most {most} are allowed.</source>
        <translation>已续借 {count} 次，最多 {most} 次。</translation>
    </message>
    <message>
        <source>The loan {number} is in the register already; files are not added to it by import.</source>
        <translation>借阅单 {number} 已在登记簿中；导入不向其追加文件。</translation>
    </message>
    <message>
        <source>The loan {number} is of {name}; only {name} or the archivist may do this.</source>
        <translation>借阅单 {number} 属于 {name}，只能由本人或档案管理员办理。</translation>
    </message>
    <message>
        <source>The loan {number} is {state}; this act does not fit any more.</source>
        <translation>借阅单 {number} 现为“{state}”，不能再办理此项。</translation>
    </message>
    <message>
        <source>The loan {number} was not extended; extend it first or print a blank form.</source>
        <translation>借阅单 {number} 没有续借；请先续借，或打印空白表。</translation>
    </message>
    <message>
        <source>The register is empty. It fills by lending, or import the register you keep.</source>
        <translation>登记簿是空的。办理借阅后自动登记，也可以导入现有登记簿。</translation>
    </message>
    <message>
        <source>The report {number} is closed already.</source>
        <translation>报告 {number} 已结案。</translation>
    </message>
    <message>
        <source>The series {series} is full: a file number has four digits, up to 9999. Split the category or add an organisation code.</source>
        <translation>系列 {series} 的件号已用完（四位数，最大 9999）。请拆分类别或增加机构代码。</translation>
    </message>
    <message>
        <source>There is at least 1 copy of a file.</source>
        <translation>份数至少为 1。</translation>
    </message>
    <message>
        <source>There is no file to number that fits this choice.</source>
        <translation>没有符合所选条件的待编号文件。</translation>
    </message>
    <message>
        <source>There is nothing to print for this choice; choose another year, category or period.</source>
        <translation>所选条件下没有可打印的内容，请另选年度、类别或期间。</translation>
    </message>
    <message>
        <source>category</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>extension</source>
        <translation>续借</translation>
    </message>
    <message>
        <source>file</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>file on loan</source>
        <translation>在借文件</translation>
    </message>
    <message>
        <source>fonds</source>
        <translation>全宗</translation>
    </message>
    <message>
        <source>loan</source>
        <translation>借阅单</translation>
    </message>
    <message>
        <source>organisation code</source>
        <translation>机构代码</translation>
    </message>
    <message>
        <source>refusal</source>
        <translation>拒绝记录</translation>
    </message>
    <message>
        <source>reminder</source>
        <translation>催还单</translation>
    </message>
    <message>
        <source>report</source>
        <translation>报告单</translation>
    </message>
    <message>
        <source>retention period</source>
        <translation>保管期限</translation>
    </message>
    <message>
        <source>security class</source>
        <translation>密级</translation>
    </message>
    <message>
        <source>{code} came back damaged and waits for repair; handle it with care.</source>
        <translation>{code} 归还时有损，待修复，请小心使用。</translation>
    </message>
    <message>
        <source>{code} came back on {day} already.</source>
        <translation>{code} 已于 {day} 归还。</translation>
    </message>
    <message>
        <source>{code} differs from {other} in punctuation, width or case only; check that they are two files.</source>
        <translation>{code} 与 {other} 仅标点、全半角或大小写不同，请确认是两件文件。</translation>
    </message>
    <message>
        <source>{code} has its code; it can be voided with a reason, never removed.</source>
        <translation>{code} 已编档号，只能说明理由后注销，不能删除。</translation>
    </message>
    <message>
        <source>{code} is in the list twice.</source>
        <translation>{code} 重复选择。</translation>
    </message>
    <message>
        <source>{code} is out: lent to {borrower}, due on {due}.</source>
        <translation>{code} 已借出：{borrower}，应还 {due}。</translation>
    </message>
    <message>
        <source>{code} is reserved by the approved loan {number} of {borrower}; cancel that one first or wait.</source>
        <translation>{code} 已由 {borrower} 的已批准借阅单 {number} 预留；请先取消那一单或等待。</translation>
    </message>
    <message>
        <source>{code} is {security}: this class may be read in the reading room only.</source>
        <translation>{code} 为{security}，该密级仅限室内阅览。</translation>
    </message>
    <message>
        <source>{code} is {state} and cannot be lent.</source>
        <translation>{code} 现为“{state}”，不能外借。</translation>
    </message>
    <message>
        <source>{code} is {state}; only a file in storage or not yet sorted can be voided.</source>
        <translation>{code} 现为“{state}”，只有在库或待整理的文件可以注销。</translation>
    </message>
    <message>
        <source>{code} stands in archival codes that were given; it cannot become another one. Make a new entry.</source>
        <translation>{code} 已用于编定的档号，不能改为其他代码，请另建一条。</translation>
    </message>
    <message>
        <source>{code} was lent on {lent}; it cannot come back before that.</source>
        <translation>{code} 于 {lent} 借出，归还日期不能早于该日。</translation>
    </message>
    <message>
        <source>{code} went out with {out} pages and cannot come back with {back}.</source>
        <translation>{code} 借出 {out} 页，归还页数不能是 {back}。</translation>
    </message>
    <message>
        <source>{code} went out with {out} pages and comes back with {back}: enter “pages missing” as its condition.</source>
        <translation>{code} 借出 {out} 页、归还 {back} 页：归还状况请选“缺页”。</translation>
    </message>
    <message>
        <source>{code} would be out twice at the same time; give the return of the earlier loan.</source>
        <translation>{code} 会同时借出两次，请填写前一次借阅的归还。</translation>
    </message>
    <message>
        <source>{code}: files of the category {category} do not leave the room.</source>
        <translation>{code}：“{category}”类文件不外借。</translation>
    </message>
    <message>
        <source>{code}: the pages that came back are counted from 0.</source>
        <translation>{code}：归还页数从 0 起，不能为负数。</translation>
    </message>
    <message>
        <source>{count} files in storage have no box; they are listed as not shelved.</source>
        <translation>有 {count} 件在库文件没有盒号，列为未上架。</translation>
    </message>
    <message>
        <source>{count} rows have the title and the date of a file that is there already (the first: row {row}); they were taken as new files.</source>
        <translation>有 {count} 行的题名和日期与已有文件相同（首行：第 {row} 行），可能重复，已按新文件处理。</translation>
    </message>
    <message>
        <source>{count} rows name a category this office does not have ({words}); they go to {category}, the word stays in the remark.</source>
        <translation>有 {count} 行的类别本单位没有（{words}），归入 {category}，原词保留在备注中。</translation>
    </message>
    <message>
        <source>{day} lies in the future.</source>
        <translation>{day} 是将来的日期。</translation>
    </message>
    <message>
        <source>{field} is missing in the first row of the loan.</source>
        <translation>该借阅单首行缺少{field}。</translation>
    </message>
    <message>
        <source>{field} is not what the first row of the loan says (row {row}).</source>
        <translation>{field}与该借阅单首行（第 {row} 行）不一致。</translation>
    </message>
    <message>
        <source>{name} comes from outside; the number of the letter of introduction is needed.</source>
        <translation>{name} 是外单位人员，须填写介绍信号。</translation>
    </message>
    <message>
        <source>{name} has {count} files overdue (the oldest since {day}); they come back first, or the leader in charge lifts the limit in Settings.</source>
        <translation>{name} 有 {count} 件逾期未还（最早 {day}），请先归还，或由管理人员在设置中放宽。</translation>
    </message>
    <message>
        <source>{name} is the borrower; nobody approves his own request.</source>
        <translation>{name} 是借阅人，不能审批自己的申请。</translation>
    </message>
    <message>
        <source>{name} left on {day} and cannot borrow.</source>
        <translation>{name} 已于 {day} 离职，不能借阅。</translation>
    </message>
    <message>
        <source>{name} may not approve files of the class {security}; that takes: {role}.</source>
        <translation>{name} 无权审批{security}文件，须由{role}审批。</translation>
    </message>
    <message>
        <source>{name} waits for {code}; the loan cannot be extended.</source>
        <translation>{name} 正在等候 {code}，不能续借。</translation>
    </message>
    <message>
        <source>{name} would have {count} files out; at most {most} are lent to one person.</source>
        <translation>{name} 在借将达 {count} 件，每人最多 {most} 件。</translation>
    </message>
    <message>
        <source>{year} is no year of formation; it has four digits and is not after {this}.</source>
        <translation>{year} 不是有效年度：应为四位数且不晚于 {this}。</translation>
    </message>
    <message>
        <source>“{category}” is no category of this office; there are: {known}.</source>
        <translation>“{category}”不是本单位的类别；有：{known}。</translation>
    </message>
    <message>
        <source>“{code}” is no code for this list; an example: {example}.</source>
        <translation>“{code}”不是有效代码；示例：{example}。</translation>
    </message>
    <message>
        <source>“{org}” is neither code nor name of an organisation (matter); there are: {known}.</source>
        <translation>“{org}”不是机构(问题)的代码或名称；有：{known}。</translation>
    </message>
    <message>
        <source>“{retention}” is no retention period of this office; there are: {known}.</source>
        <translation>“{retention}”不是本单位的保管期限；有：{known}。</translation>
    </message>
    <message>
        <source>“{title}” has the code {code} already.</source>
        <translation>“{title}”已有档号 {code}。</translation>
    </message>
    <message>
        <source>“{title}” is not described fully and cannot be numbered; missing: {missing}.</source>
        <translation>“{title}”著录不完整，不能编号；缺：{missing}。</translation>
    </message>
    <message>
        <source>“{title}” stands in the record of refusals; void it with a reason instead of removing it.</source>
        <translation>“{title}”已记入拒绝提供登记，不能删除；请注明原因注销。</translation>
    </message>
</context>
<context>
    <name>ArchivesPaper</name>
    <message>
        <source>(borrower's copy)</source>
        <translation>（借阅人）</translation>
    </message>
    <message>
        <source>(file copy)</source>
        <translation>（存档）</translation>
    </message>
    <message>
        <source>(reminder no. {level})</source>
        <translation>（第 {level} 次催还）</translation>
    </message>
    <message>
        <source>Approver</source>
        <translation>审批人</translation>
    </message>
    <message>
        <source>Archival code</source>
        <translation>档号</translation>
    </message>
    <message>
        <source>Archive lending register</source>
        <translation>档案借阅登记簿</translation>
    </message>
    <message>
        <source>Archive loan slip</source>
        <translation>档案借阅单</translation>
    </message>
    <message>
        <source>Archivist</source>
        <translation>档案管理员</translation>
    </message>
    <message>
        <source>Archivist (seal)</source>
        <translation>档案管理员（盖章）</translation>
    </message>
    <message>
        <source>Arranged by</source>
        <translation>整理人</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>责任者</translation>
    </message>
    <message>
        <source>Borrower</source>
        <translation>借阅人</translation>
    </message>
    <message>
        <source>Borrower's signature</source>
        <translation>借阅人签字</translation>
    </message>
    <message>
        <source>Box</source>
        <translation>盒号</translation>
    </message>
    <message>
        <source>Catalogue of filed documents</source>
        <translation>归档文件目录</translation>
    </message>
    <message>
        <source>Check this box: its record says {items} items, {pages} pages; listed are {listed} items, {listed_pages} pages.</source>
        <translation>请核对本盒：盒记录为 {items} 件 {pages} 页，本目录所列为 {listed} 件 {listed_pages} 页。</translation>
    </message>
    <message>
        <source>Checked by</source>
        <translation>检查人</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>密级</translation>
    </message>
    <message>
        <source>Condition on return</source>
        <translation>归还状况</translation>
    </message>
    <message>
        <source>Condition when lent</source>
        <translation>借出状况</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>份数</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Days overdue</source>
        <translation>逾期天数</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>部门</translation>
    </message>
    <message>
        <source>Department or unit</source>
        <translation>部门/单位</translation>
    </message>
    <message>
        <source>Document no.</source>
        <translation>文号</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>应还日期</translation>
    </message>
    <message>
        <source>Due until now</source>
        <translation>原应还日期</translation>
    </message>
    <message>
        <source>Extended to</source>
        <translation>续借至</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>档号</translation>
    </message>
    <message>
        <source>Fonds</source>
        <translation>全宗名称</translation>
    </message>
    <message>
        <source>Fonds no.</source>
        <translation>全宗号</translation>
    </message>
    <message>
        <source>Head of department</source>
        <translation>部门负责人</translation>
    </message>
    <message>
        <source>Lent on</source>
        <translation>借阅日期</translation>
    </message>
    <message>
        <source>Letter of introduction</source>
        <translation>外单位介绍信号</translation>
    </message>
    <message>
        <source>Loan</source>
        <translation>单号</translation>
    </message>
    <message>
        <source>Manner</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>Notice to return files</source>
        <translation>催还通知单</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Organ (subject)</source>
        <translation>机构（问题）</translation>
    </message>
    <message>
        <source>Original loan</source>
        <translation>原单号</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页数</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>起止日期</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>事由</translation>
    </message>
    <message>
        <source>Qty</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Received by</source>
        <translation>签收人</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>催还次数</translation>
    </message>
    <message>
        <source>Request to extend a loan</source>
        <translation>续借申请单</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>保管期限</translation>
    </message>
    <message>
        <source>Return by</source>
        <translation>归还期限</translation>
    </message>
    <message>
        <source>Return handled by</source>
        <translation>归还经办</translation>
    </message>
    <message>
        <source>Returned on</source>
        <translation>归还日期</translation>
    </message>
    <message>
        <source>Stub</source>
        <translation>存根</translation>
    </message>
    <message>
        <source>Sub-total {month}: lent {lent}, returned {returned}, overdue {overdue} items</source>
        <translation>{month}小计：借出 {lent} 件次，归还 {returned} 件次，逾期 {overdue} 件次</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>部门主管</translation>
    </message>
    <message>
        <source>The files listed below, which you borrowed on {lent}, were due on {due} and are now {days} days overdue. Please return them to the archive room by {by}. If you still need them, return them first and borrow them anew. Thank you.</source>
        <translation>您于{lent}借阅的下列档案应于{due}前归还，现已逾期{days}天。请于{by}前送还档案室；确需继续使用的，请先归还再重新办理。谢谢配合。</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>题名</translation>
    </message>
    <message>
        <source>To: {name}</source>
        <translation>致：{name}</translation>
    </message>
    <message>
        <source>Total of box {box}: {items} items</source>
        <translation>盒 {box} 合计 {items} 件</translation>
    </message>
    <message>
        <source>Total: {count} items</source>
        <translation>合计 {count} 件</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年度</translation>
    </message>
    <message>
        <source>copying</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>lending</source>
        <translation>外借</translation>
    </message>
    <message>
        <source>reading</source>
        <translation>阅览</translation>
    </message>
</context>
<context>
    <name>AttachmentList</name>
    <message>
        <source>Add files</source>
        <translation>添加文件</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>添加时间</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>添加…</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>附件</translation>
    </message>
    <message>
        <source>By</source>
        <translation>添加人</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>No file is kept with this record. Drop scans here, or press Add.</source>
        <translation>这条记录还没有附件。把扫描件拖到这里，或按“添加”。</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>另存为</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>另存为…</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>已保存：{file}</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>The file cannot be used: {why}. The record is unchanged.</source>
        <translation>文件用不了：{why}。记录没有改动。</translation>
    </message>
    <message>
        <source>This computer has no program for {name}. Save it and open it elsewhere.</source>
        <translation>这台电脑没有能打开 {name} 的程序。请另存以后在别处打开。</translation>
    </message>
    <message>
        <source>{name} has {size}; a file may have 50 MB. Scan it in grey or in parts, then add it.</source>
        <translation>{name} 有 {size}，每个文件最多 50 MB。请改用灰度扫描或分开扫描，再添加。</translation>
    </message>
    <message>
        <source>{name} is no file.</source>
        <translation>{name} 不是文件。</translation>
    </message>
    <message>
        <source>{name} is not opened from here, since files of this kind may run by themselves. Save it first.</source>
        <translation>{name} 这类文件可能自行运行，不从这里打开。请先另存。</translation>
    </message>
</context>
<context>
    <name>Backups</name>
    <message>
        <source>After an important act</source>
        <translation>重要操作之后</translation>
    </message>
    <message>
        <source>Before a restore</source>
        <translation>恢复之前</translation>
    </message>
    <message>
        <source>Before an import</source>
        <translation>导入之前</translation>
    </message>
    <message>
        <source>Before an upgrade</source>
        <translation>升级之前</translation>
    </message>
    <message>
        <source>Full backup</source>
        <translation>完整备份</translation>
    </message>
    <message>
        <source>On a shared database an administrator sets a new password in Settings; this command serves the embedded one only.</source>
        <translation>共用数据库由系统管理员在“设置”中重设密码；本命令只用于本机数据库。</translation>
    </message>
    <message>
        <source>There is no account “{name}” here; there are: {known}.</source>
        <translation>这里没有账号“{name}”；有：{known}。</translation>
    </message>
    <message>
        <source>This backup is not in the folder any more. Load the list again.</source>
        <translation>文件夹中已没有这份备份，请重新载入列表。</translation>
    </message>
</context>
<context>
    <name>Cells</name>
    <message>
        <source>Row {row}, column “{column}”: {why}</source>
        <translation>第 {row} 行“{column}”列：{why}</translation>
    </message>
    <message>
        <source>The cell holds the error {text} of a formula. Mend the formula or write the value.</source>
        <translation>单元格中的公式出错（{text}）。请修正公式或直接填写数值。</translation>
    </message>
    <message>
        <source>There is no date “{text}” in the calendar.</source>
        <translation>日历上没有“{text}”这一天。</translation>
    </message>
    <message>
        <source>“{text}” has more than {scale} digits behind the point.</source>
        <translation>“{text}”的小数超过 {scale} 位。</translation>
    </message>
    <message>
        <source>“{text}” has {count} characters; at most {most} fit here.</source>
        <translation>“{text}”有 {count} 个字符，此处最多 {most} 个。</translation>
    </message>
    <message>
        <source>“{text}” is larger than any figure an office keeps.</source>
        <translation>“{text}”过大，不是办公台账中可能出现的数。</translation>
    </message>
    <message>
        <source>“{text}” is neither yes nor no. Write 是 or 否.</source>
        <translation>“{text}”既不是“是”也不是“否”。请填写 是 或 否。</translation>
    </message>
    <message>
        <source>“{text}” is none of the words allowed here: {allowed}.</source>
        <translation>“{text}”不是此处可用的词，可用：{allowed}。</translation>
    </message>
    <message>
        <source>“{text}” is not a date with a time of day. Write it like {example}.</source>
        <translation>“{text}”不是带时刻的日期。请按 {example} 的样式填写。</translation>
    </message>
    <message>
        <source>“{text}” is not a date. Write it like {example}.</source>
        <translation>“{text}”不是日期。请按 {example} 的样式填写。</translation>
    </message>
    <message>
        <source>“{text}” is not a month. Write it like {example}.</source>
        <translation>“{text}”不是月份。请按 {example} 的样式填写。</translation>
    </message>
    <message>
        <source>“{text}” is not a number. Write digits, such as {example}.</source>
        <translation>“{text}”不是数字。请填写数字，例如 {example}。</translation>
    </message>
    <message>
        <source>“{text}” is not a whole number.</source>
        <translation>“{text}”不是整数。</translation>
    </message>
</context>
<context>
    <name>ChoiceEditor</name>
    <message>
        <source>choose</source>
        <translation>请选择</translation>
    </message>
</context>
<context>
    <name>ColumnMatcher</name>
    <message>
        <source>(leave out)</source>
        <translation>（不导入）</translation>
    </message>
    <message>
        <source>(no header)</source>
        <translation>（无表头）</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>对应</translation>
    </message>
    <message>
        <source>Column {header} becomes</source>
        <translation>列“{header}”对应</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>文件中的列</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>样例</translation>
    </message>
    <message>
        <source>Sure</source>
        <translation>把握</translation>
    </message>
    <message>
        <source>twice</source>
        <translation>重复</translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>Copy the report</source>
        <translation>复制报告</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>报告单</translation>
    </message>
    <message>
        <source>Something went wrong in the program</source>
        <translation>程序出错</translation>
    </message>
    <message>
        <source>The act you began was not finished; everything saved before is safe. You can go on working. If it happens again, copy the report below and send it to whoever looks after the program.</source>
        <translation>您刚才的操作没有完成，此前保存的内容都完好，可以继续使用。如再次出现，请复制下面的报告，发给负责本程序的人。</translation>
    </message>
</context>
<context>
    <name>DayRange</name>
    <message>
        <source>From</source>
        <translation>起</translation>
    </message>
    <message>
        <source>This is no date; it filters nothing.</source>
        <translation>这不是日期，不起筛选作用。</translation>
    </message>
    <message>
        <source>To</source>
        <translation>止</translation>
    </message>
    <message>
        <source>from, e.g. 2024-01-01</source>
        <translation>起，如 2024-01-01</translation>
    </message>
    <message>
        <source>to</source>
        <translation>止</translation>
    </message>
</context>
<context>
    <name>DetailPane</name>
    <message>
        <source>Act</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>附件</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>变更</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>History</source>
        <translation>修改史</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>More acts</source>
        <translation>更多操作</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>办理人</translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>保持不变</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
</context>
<context>
    <name>Display</name>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
</context>
<context>
    <name>DueColumn</name>
    <message>
        <source>Nothing falls due within seven days.</source>
        <translation>七天内没有到期的事。</translation>
    </message>
    <message>
        <source>Nothing is due today.</source>
        <translation>今天没有到期的事。</translation>
    </message>
    <message>
        <source>Nothing is overdue.</source>
        <translation>没有逾期的事。</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>逾期</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Within seven days</source>
        <translation>七天内</translation>
    </message>
    <message>
        <source>{count} more…</source>
        <translation>还有 {count} 件…</translation>
    </message>
</context>
<context>
    <name>DueLine</name>
    <message>
        <source>in {days} d</source>
        <translation>还有 {days} 天</translation>
    </message>
    <message>
        <source>today</source>
        <translation>今天到期</translation>
    </message>
    <message>
        <source>waiting {days} d</source>
        <translation>已等 {days} 天</translation>
    </message>
    <message>
        <source>{days} d overdue</source>
        <translation>逾期 {days} 天</translation>
    </message>
</context>
<context>
    <name>EmptyHint</name>
    <message>
        <source>Import from Excel…</source>
        <translation>导入 Excel…</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>The database can only be read here ({detail}). Nothing was changed; ask for write access to the folder or choose another place.</source>
        <translation>此处的数据库只能读取（{detail}）。没有任何改动；请取得该文件夹的写入权限，或另选位置。</translation>
    </message>
    <message>
        <source>The database cannot be reached. What was saved before is safe; try again when the connection is back.</source>
        <translation>无法连接数据库。此前保存的内容完好，连接恢复后请重试。</translation>
    </message>
    <message>
        <source>The database file is damaged ({detail}). Do not work on with it: restore the latest backup into an empty place.</source>
        <translation>数据库文件已损坏（{detail}）。请勿继续使用：把最近的备份恢复到一个空位置。</translation>
    </message>
    <message>
        <source>The database is busy with another writer. Nothing was lost and nothing was saved; try again.</source>
        <translation>数据库正忙于另一处写入。没有丢失也没有保存任何内容，请重试。</translation>
    </message>
    <message>
        <source>The disk is full. This change was not saved, earlier records are safe; free some space and try again.</source>
        <translation>磁盘已满。本次修改未保存，此前的记录完好；请清理空间后重试。</translation>
    </message>
    <message>
        <source>There is an office at {detail} already. Nothing was changed; choose an empty place.</source>
        <translation>{detail} 处已有单位数据。没有任何改动；请另选空位置。</translation>
    </message>
    <message>
        <source>There is no office at {detail}. Make one with the first-run wizard or `zongwu init`.</source>
        <translation>{detail} 处没有单位数据。请用首次运行向导或 `zongwu init` 建立。</translation>
    </message>
    <message>
        <source>There is no screen to open a window on. The commands work without one: `zongwu --help`.</source>
        <translation>没有可以打开窗口的屏幕。命令行无需窗口即可使用：`zongwu --help`。</translation>
    </message>
    <message>
        <source>This database was written by a newer version of the program ({detail}). Nothing was changed; install that version.</source>
        <translation>此数据库由更新版本的程序写成（{detail}）。没有任何改动；请安装该版本。</translation>
    </message>
    <message>
        <source>This record is not there any more; somebody removed it. Load the list again.</source>
        <translation>此记录已不存在，可能已被他人删除。请重新载入列表。</translation>
    </message>
    <message>
        <source>This shared database must be brought to the new version first ({detail}). An administrator does that in Settings; nothing was changed.</source>
        <translation>此共用数据库须先升级（{detail}）。请由系统管理员在“设置”中办理；没有任何改动。</translation>
    </message>
    <message>
        <source>Your account may not do this ({right}). An administrator can give you a role that may.</source>
        <translation>您的账号无权办理此事（{right}）。请由系统管理员授予相应角色。</translation>
    </message>
    <message>
        <source>{detail} is synchronised by a cloud service or lies on a network drive, where a database is damaged sooner or later. Choose a folder of this computer; backups may go there.</source>
        <translation>{detail} 由云盘同步或位于网络驱动器，数据库放在那里迟早会损坏。请选择本机文件夹；备份可以放在那里。</translation>
    </message>
    <message>
        <source>{who} changed this record at {when}, after you opened it. Nothing of yours was saved yet: reload, compare or save yours over it.</source>
        <translation>{who} 在 {when} 修改了此记录，晚于您打开它的时间。您的内容尚未保存：可重新载入、对照比较，或以您的内容覆盖。</translation>
    </message>
</context>
<context>
    <name>FigureCard</name>
    <message>
        <source>Show the rows behind this figure</source>
        <translation>查看这个数字背后的记录</translation>
    </message>
    <message>
        <source>last month {figure}</source>
        <translation>上月 {figure}</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>Clear search and filters</source>
        <translation>清除查找和筛选</translation>
    </message>
    <message>
        <source>More filters</source>
        <translation>更多筛选</translation>
    </message>
    <message>
        <source>Rows: {count}</source>
        <translation>行数：{count}</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>Search: words, code, number, pinyin…</source>
        <translation>查找：题名、档号、编号、拼音…</translation>
    </message>
    <message>
        <source>only the chosen rows</source>
        <translation>仅所选的行</translation>
    </message>
    <message>
        <source>{found} of {total}</source>
        <translation>{found} / {total}</translation>
    </message>
</context>
<context>
    <name>FilterBox</name>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
</context>
<context>
    <name>FirstRun</name>
    <message>
        <source>Ask for a password at the start</source>
        <translation>打开时要输入密码</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>上一步</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Do paper numbers go on?</source>
        <translation>接着纸面上的编号往下编吗？</translation>
    </message>
    <message>
        <source>Enter the next number where your paper already has some. This may wait: each can be set in Settings until its first use.</source>
        <translation>纸面上已经编过号的，填下一个号。也可以以后再填：每个序列在第一次使用以前，都能在设置里改。</translation>
    </message>
    <message>
        <source>Enter your name; it stands beside everything you do.</source>
        <translation>请填写您的姓名，您办的每件事都会记上它。</translation>
    </message>
    <message>
        <source>First look at the demonstration office, a place of its own with invented records</source>
        <translation>先看看演示单位（单独存放，里面是虚构的记录）</translation>
    </message>
    <message>
        <source>Folder of the office</source>
        <translation>单位记录所在的文件夹</translation>
    </message>
    <message>
        <source>Getting the office ready…</source>
        <translation>正在准备…</translation>
    </message>
    <message>
        <source>How do you want to begin?</source>
        <translation>从哪里开始？</translation>
    </message>
    <message>
        <source>Import my Excel ledger</source>
        <translation>导入我的 Excel 台账</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Look at the demonstration office</source>
        <translation>看看演示单位</translation>
    </message>
    <message>
        <source>My name</source>
        <translation>我的姓名</translation>
    </message>
    <message>
        <source>Name of the office</source>
        <translation>单位名称</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>再输一次</translation>
    </message>
    <message>
        <source>Open an office…</source>
        <translation>打开已有的单位…</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>简称（机关代字）</translation>
    </message>
    <message>
        <source>Start with an empty office</source>
        <translation>从空白开始</translation>
    </message>
    <message>
        <source>The office needs a name; it stands on every form.</source>
        <translation>请填写单位名称，每张表上都要印。</translation>
    </message>
    <message>
        <source>The password needs at least {least} characters.</source>
        <translation>密码至少要有 {least} 个字符。</translation>
    </message>
    <message>
        <source>The two passwords differ.</source>
        <translation>两次输入的密码不一样。</translation>
    </message>
    <message>
        <source>What is the office called?</source>
        <translation>单位叫什么名称？</translation>
    </message>
    <message>
        <source>Who are you?</source>
        <translation>您是哪位？</translation>
    </message>
    <message>
        <source>Who works with these records?</source>
        <translation>谁来使用这些记录？</translation>
    </message>
    <message>
        <source>You can do everything at first; give further people their accounts and roles in Settings.</source>
        <translation>开始时您什么都能办；其他人的账号和角色，以后在设置里给。</translation>
    </message>
    <message>
        <source>Zongwu: a new office</source>
        <translation>总务：新建单位</translation>
    </message>
    <message>
        <source>as it stands on every form</source>
        <translation>印在每张表上的全称</translation>
    </message>
    <message>
        <source>for document numbers, may stay empty</source>
        <translation>用于文号，可以不填</translation>
    </message>
    <message>
        <source>{label}, first {example}</source>
        <translation>{label}，第一个号 {example}</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>Help page</source>
        <translation>帮助内容</translation>
    </message>
    <message>
        <source>Search in help</source>
        <translation>在帮助中查找</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>主题</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>Nothing is overdue and nothing is left for today: the day's work is done.</source>
        <translation>没有逾期，今天要办的也都办完了。</translation>
    </message>
</context>
<context>
    <name>House</name>
    <message>
        <source>: </source>
        <translation>：</translation>
    </message>
    <message>
        <source>Blank form</source>
        <translation>空白表</translation>
    </message>
    <message>
        <source>Date: ____________</source>
        <translation>　　　年　　月　　日</translation>
    </message>
    <message>
        <source>Demonstration</source>
        <translation>演示数据</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>Form {code}</source>
        <translation>表号 {code}</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>No. {number}</source>
        <translation>编号 {number}</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>第 {page} 页 共 {pages} 页</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>Printed {at} by {who}, print no. {number}</source>
        <translation>打印时间 {at}　打印人 {who}　第 {number} 次打印</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>作废</translation>
    </message>
    <message>
        <source>{at}, {who}, not a print</source>
        <translation>{at}　{who}　不计打印</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>No column of the file is {field}, and it is required. Choose the column by hand.</source>
        <translation>文件中没有“{field}”列，而它是必填项。请手工指定列。</translation>
    </message>
    <message>
        <source>Not read, for the list has no such column: {columns}.</source>
        <translation>列表中没有这些栏目，未读取：{columns}。</translation>
    </message>
    <message>
        <source>Passed over: {blank} blank rows, {totals} total rows, {repeated} repeated headers.</source>
        <translation>已跳过：空行 {blank} 行，合计行 {totals} 行，重复表头 {repeated} 行。</translation>
    </message>
    <message>
        <source>The file has no column “{column}”; it has: {known}.</source>
        <translation>文件中没有“{column}”列；有：{known}。</translation>
    </message>
    <message>
        <source>{count} rows have errors, so nothing was imported. Mend them, or import the good rows and keep the others for later.</source>
        <translation>{count} 行有错，因此没有导入任何内容。请改好后整份导入，或只导入无错的行，其余另存。</translation>
    </message>
    <message>
        <source>{list} cannot be imported; they come about by work in the program.</source>
        <translation>“{list}”不能导入，由程序中的业务产生。</translation>
    </message>
    <message>
        <source>{name} is in the list already. To change it, import with update.</source>
        <translation>{name} 已存在。要修改它，请用“更新”方式导入。</translation>
    </message>
    <message>
        <source>{name} matches {count} records; give the number or code that only one of them has.</source>
        <translation>{name} 对应 {count} 条记录，请给出唯一的编号或代码。</translation>
    </message>
    <message>
        <source>{name} stands in the file twice, first in row {row}.</source>
        <translation>{name} 在文件中重复，首次出现在第 {row} 行。</translation>
    </message>
    <message>
        <source>“{key}” is no column of this list; known are: {known}.</source>
        <translation>“{key}”不是本列表的栏目；可用的有：{known}。</translation>
    </message>
    <message>
        <source>“{name}” has no row that could be a header. Nothing was read.</source>
        <translation>“{name}”中找不到表头行，没有读取任何内容。</translation>
    </message>
    <message>
        <source>“{name}” was changed after it was checked. Nothing was imported; check it again.</source>
        <translation>“{name}”在检查后被改动过，没有导入任何内容，请重新检查。</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Back</source>
        <translation>上一步</translation>
    </message>
    <message>
        <source>Cancelled; nothing was imported.</source>
        <translation>已取消，什么也没有导入。</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>Choose a sheet</source>
        <translation>选择表格文件</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Import {count} rows</source>
        <translation>导入 {count} 行</translation>
    </message>
    <message>
        <source>Import: {list}</source>
        <translation>导入：{list}</translation>
    </message>
    <message>
        <source>Read the mended file again</source>
        <translation>重新读取改好的文件</translation>
    </message>
    <message>
        <source>Save the rows with errors</source>
        <translation>保存待改表</translation>
    </message>
    <message>
        <source>Save the rows with errors…</source>
        <translation>保存待改表…</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>已保存：{file}</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>表格文件</translation>
    </message>
    <message>
        <source>The file cannot be used: {why}. Nothing was imported.</source>
        <translation>文件用不了：{why}。什么也没有导入。</translation>
    </message>
    <message>
        <source>to be mended</source>
        <translation>待改表</translation>
    </message>
</context>
<context>
    <name>ImportFilePage</name>
    <message>
        <source>Choose a file…</source>
        <translation>选择文件…</translation>
    </message>
    <message>
        <source>Drop a sheet here, or choose one (.xlsx, .xls, .ods, .csv).</source>
        <translation>把表格文件拖到这里，或选择文件（.xlsx、.xls、.ods、.csv）。</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
    <message>
        <source>No column gives: {names}.</source>
        <translation>没有哪一列对应：{names}。</translation>
    </message>
    <message>
        <source>Press a row to make it the header</source>
        <translation>点哪一行，哪一行就作表头</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>工作表</translation>
    </message>
    <message>
        <source>The file as it is; press a row to make it the header</source>
        <translation>文件原样；点哪一行，哪一行就作表头</translation>
    </message>
    <message>
        <source>Two columns of the file claim the same: {names}. Leave one of them out.</source>
        <translation>文件里有两列对应同一项：{names}。请把其中一列改为不导入。</translation>
    </message>
    <message>
        <source>Update existing records (matched by {match})</source>
        <translation>更新已有的记录（按{match}对照）</translation>
    </message>
    <message>
        <source>What each column becomes</source>
        <translation>每一列对应什么</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
</context>
<context>
    <name>ImportResultPage</name>
    <message>
        <source>After</source>
        <translation>改后</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>改前</translation>
    </message>
    <message>
        <source>Changes, cell by cell</source>
        <translation>逐格的改动</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Import only the {good} good ones, and save the {bad} as a sheet to be mended</source>
        <translation>只导入 {good} 行，{bad} 行另存为待改表</translation>
    </message>
    <message>
        <source>Mend them, then import the file as a whole</source>
        <translation>改好后整份导入</translation>
    </message>
    <message>
        <source>New {new} · updated {updated} · skipped {skipped} · with errors {rejected}</source>
        <translation>新增 {new} 行 · 更新 {updated} 行 · 跳过 {skipped} 行 · 有错 {rejected} 行</translation>
    </message>
    <message>
        <source>No row has an error.</source>
        <translation>没有哪一行有错。</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Row {row}</source>
        <translation>第 {row} 行</translation>
    </message>
    <message>
        <source>Rows with errors, the bad cells in red</source>
        <translation>有错的行，错处标红</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>错在哪里</translation>
    </message>
    <message>
        <source>{count} rows have errors:</source>
        <translation>{count} 行有错：</translation>
    </message>
    <message>
        <source>… and {count} more; the saved sheet names them all.</source>
        <translation>…还有 {count} 处；待改表里全部列出。</translation>
    </message>
</context>
<context>
    <name>JobBar</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Cancel the work under way</source>
        <translation>取消正在进行的工作</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
</context>
<context>
    <name>LineEditor</name>
    <message>
        <source>Calendar</source>
        <translation>日历</translation>
    </message>
</context>
<context>
    <name>ListPage</name>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>导入…</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>{count} rows written to {path}</source>
        <translation>已将 {count} 行写入 {path}</translation>
    </message>
    <message>
        <source>{count} selected</source>
        <translation>已选 {count} 行</translation>
    </message>
</context>
<context>
    <name>LoginDialog</name>
    <message>
        <source>Account</source>
        <translation>账号</translation>
    </message>
    <message>
        <source>Enter the office</source>
        <translation>进入</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>显示密码</translation>
    </message>
    <message>
        <source>Zongwu: {office}</source>
        <translation>总务：{office}</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>About</source>
        <translation>关于</translation>
    </message>
    <message>
        <source>Account, language, appearance</source>
        <translation>账号、语言、外观</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Backed up {at}</source>
        <translation>{at} 已备份</translation>
    </message>
    <message>
        <source>DEMONSTRATION</source>
        <translation>演示</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Find or do</source>
        <translation>查找或执行</translation>
    </message>
    <message>
        <source>Find or do…</source>
        <translation>查找或执行…</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>首页</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Look at the demonstration office</source>
        <translation>看看演示单位</translation>
    </message>
    <message>
        <source>Not backed up yet</source>
        <translation>尚未备份</translation>
    </message>
    <message>
        <source>Stop it and close</source>
        <translation>中止并关闭</translation>
    </message>
    <message>
        <source>Tabs</source>
        <translation>标签页</translation>
    </message>
    <message>
        <source>The weekly backup failed: {why}</source>
        <translation>每周备份没有成功：{why}</translation>
    </message>
    <message>
        <source>Zongwu</source>
        <translation>总务</translation>
    </message>
    <message>
        <source>Zongwu {version}

Records: {place}

Fonts and libraries with their licences: resources/licences</source>
        <translation>总务 {version}

数据位置：{place}

字体与程序库的许可：resources/licences</translation>
    </message>
    <message>
        <source>checked {at}</source>
        <translation>检查于 {at}</translation>
    </message>
    <message>
        <source>read only: nothing can be changed here</source>
        <translation>只读：此处不能修改</translation>
    </message>
    <message>
        <source>restore drill {at}</source>
        <translation>恢复演练 {at}</translation>
    </message>
    <message>
        <source>“{work}” is still under way. Closing now stops it; nothing of it is kept.</source>
        <translation>“{work}”还在进行。现在关闭会中止它，不会保留任何结果。</translation>
    </message>
</context>
<context>
    <name>ManyReferencesEditor</name>
    <message>
        <source>Take out</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>add: name, number or code</source>
        <translation>添加：姓名、编号或档号</translation>
    </message>
</context>
<context>
    <name>ModulePage</name>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>More sections</source>
        <translation>更多栏目</translation>
    </message>
</context>
<context>
    <name>NumberDialog</name>
    <message>
        <source>Archival code</source>
        <translation>档号</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Codes that will result</source>
        <translation>将得到的档号</translation>
    </message>
    <message>
        <source>First item number</source>
        <translation>起始件号</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>缺少</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Number {count} files</source>
        <translation>编号 {count} 件</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>排序</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>题名</translation>
    </message>
    <message>
        <source>as entered</source>
        <translation>按录入顺序</translation>
    </message>
    <message>
        <source>by author</source>
        <translation>按责任者</translation>
    </message>
    <message>
        <source>by date</source>
        <translation>按日期</translation>
    </message>
    <message>
        <source>by document number</source>
        <translation>按文号</translation>
    </message>
    <message>
        <source>by title</source>
        <translation>按题名</translation>
    </message>
    <message>
        <source>goes on</source>
        <translation>顺延</translation>
    </message>
    <message>
        <source>leave incomplete files for later</source>
        <translation>著录不全的留待以后</translation>
    </message>
</context>
<context>
    <name>Office</name>
    <message>
        <source>Accounts</source>
        <translation>账号</translation>
    </message>
    <message>
        <source>Another record refers to what this act made. Take that back first; nothing was changed.</source>
        <translation>已有其他记录引用了这次产生的内容。请先撤销那一项；没有任何改动。</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>立即备份</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>Blank form</source>
        <translation>空白表</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>工作日历</translation>
    </message>
    <message>
        <source>Change setting</source>
        <translation>修改设置</translation>
    </message>
    <message>
        <source>Check integrity</source>
        <translation>检查完整性</translation>
    </message>
    <message>
        <source>Close account</source>
        <translation>停用账号</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>停用</translation>
    </message>
    <message>
        <source>Closed periods</source>
        <translation>已结期间</translation>
    </message>
    <message>
        <source>Continuous paper 241 × 139.7 mm</source>
        <translation>连续纸 241 × 139.7 mm</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>默认值</translation>
    </message>
    <message>
        <source>Departments</source>
        <translation>部门</translation>
    </message>
    <message>
        <source>Edit department</source>
        <translation>修改部门</translation>
    </message>
    <message>
        <source>Edit person</source>
        <translation>修改人员</translation>
    </message>
    <message>
        <source>Edit post</source>
        <translation>修改岗位</translation>
    </message>
    <message>
        <source>Enter the holidays of a year</source>
        <translation>载入某年节假日</translation>
    </message>
    <message>
        <source>Erase personal data</source>
        <translation>删除个人信息</translation>
    </message>
    <message>
        <source>For a person from outside, the organisation is needed.</source>
        <translation>外单位人员须填写单位。</translation>
    </message>
    <message>
        <source>From outside</source>
        <translation>外单位</translation>
    </message>
    <message>
        <source>Half sheet</source>
        <translation>半页表单</translation>
    </message>
    <message>
        <source>History</source>
        <translation>修改史</translation>
    </message>
    <message>
        <source>Holiday or make-up day</source>
        <translation>节假日或调休</translation>
    </message>
    <message>
        <source>In service</source>
        <translation>在职</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>启用</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>离职</translation>
    </message>
    <message>
        <source>New account</source>
        <translation>新建账号</translation>
    </message>
    <message>
        <source>New department</source>
        <translation>新建部门</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>新建人员</translation>
    </message>
    <message>
        <source>New post</source>
        <translation>新建岗位</translation>
    </message>
    <message>
        <source>No full backup since {day}; one is due at least every {days} days (A7-19)</source>
        <translation>自 {day} 起没有完整备份，至少每 {days} 天应备份一次（A7-19）</translation>
    </message>
    <message>
        <source>No holidays are entered. Due dates then move off Saturdays and Sundays only.</source>
        <translation>没有录入节假日，应还日期只避开周六和周日。</translation>
    </message>
    <message>
        <source>No month and no year was closed yet. Each tab closes its own.</source>
        <translation>还没有结过账的月份或年度。各页签自行结账。</translation>
    </message>
    <message>
        <source>No number was drawn yet. To go on from your paper numbers, set the next number of a series before its first use.</source>
        <translation>还没有取过号。要接着纸质编号往下编，请在首次使用前设置下一号。</translation>
    </message>
    <message>
        <source>Nobody is in the list yet. Enter people one by one, or import the staff list you keep in Excel.</source>
        <translation>还没有人员。可以逐个录入，或导入 Excel 花名册。</translation>
    </message>
    <message>
        <source>Nothing was printed yet.</source>
        <translation>还没有打印过。</translation>
    </message>
    <message>
        <source>Number series</source>
        <translation>编号系列</translation>
    </message>
    <message>
        <source>Only an act of today can be taken back. Void the record or reverse it with a new one instead.</source>
        <translation>只能撤销当天的操作。请改用注销，或用新记录冲正。</translation>
    </message>
    <message>
        <source>Open account again</source>
        <translation>重新启用账号</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>制度参数</translation>
    </message>
    <message>
        <source>Posts</source>
        <translation>岗位</translation>
    </message>
    <message>
        <source>Print records</source>
        <translation>打印记录</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Restore drill</source>
        <translation>恢复演练</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Say why {period} is opened again; the reason stays in the history.</source>
        <translation>请说明重新打开{period}的原因，原因会留在修改史中。</translation>
    </message>
    <message>
        <source>Set next number</source>
        <translation>设置下一号</translation>
    </message>
    <message>
        <source>Set password</source>
        <translation>设置密码</translation>
    </message>
    <message>
        <source>Set roles</source>
        <translation>设置角色</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Several people use this office; say who you are (--user NAME).</source>
        <translation>本单位有多个账号，请说明您是谁（--user 姓名）。</translation>
    </message>
    <message>
        <source>Single A5</source>
        <translation>单张 A5</translation>
    </message>
    <message>
        <source>Source: {rule}</source>
        <translation>来源：{rule}</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>The account {name} has a password; it is needed to enter.</source>
        <translation>账号 {name} 设有密码，请输入密码。</translation>
    </message>
    <message>
        <source>The check found a fault: {fault}. Make a backup of this state and restore the last good one into an empty place.</source>
        <translation>检查发现问题：{fault}。请备份当前状态，并把最近一份完好的备份恢复到空位置。</translation>
    </message>
    <message>
        <source>The code for 档号 has at most 6 capital letters or digits, for example BGS.</source>
        <translation>机构(问题)代码最多 6 位大写字母或数字，例如 BGS。</translation>
    </message>
    <message>
        <source>The code {code} belongs to {name} already.</source>
        <translation>代码 {code} 已属于 {name}。</translation>
    </message>
    <message>
        <source>The content of {name} is not in this database. A full backup may hold it; the record itself is safe.</source>
        <translation>{name} 的内容不在此数据库中，完整备份里可能有；记录本身完好。</translation>
    </message>
    <message>
        <source>The content of {name} is not what was added (its fingerprint differs). Restore it from a backup.</source>
        <translation>{name} 的内容与添加时不一致（校验码不符）。请从备份恢复。</translation>
    </message>
    <message>
        <source>The day of leaving is before the day of joining.</source>
        <translation>离职日期早于入职日期。</translation>
    </message>
    <message>
        <source>The employee number {number} belongs to {name} already.</source>
        <translation>工号 {number} 已属于 {name}。</translation>
    </message>
    <message>
        <source>The holidays of {year} are not in the calendar; due dates may fall on one</source>
        <translation>日历中没有 {year} 年的节假日，应还日期可能落在假日</translation>
    </message>
    <message>
        <source>The name and the password do not fit together, or the account is closed. An administrator can set a new password.</source>
        <translation>账号与密码不符，或账号已停用。系统管理员可以重设密码。</translation>
    </message>
    <message>
        <source>The next number must be 1 or higher and not below {lowest}.</source>
        <translation>下一号须不小于 1，且不小于 {lowest}。</translation>
    </message>
    <message>
        <source>The office needs a name; it stands on every form.</source>
        <translation>请填写单位名称，它会印在每张表单上。</translation>
    </message>
    <message>
        <source>The password needs at least {least} characters, or leave it empty for none.</source>
        <translation>密码至少 {least} 个字符；不设密码请留空。</translation>
    </message>
    <message>
        <source>The password of {name} was emptied with reset-password on {day}</source>
        <translation>{name} 的密码于 {day} 被 reset-password 清空</translation>
    </message>
    <message>
        <source>The series {series} of {period} is in use already; its next number follows from the last one.</source>
        <translation>编号系列 {series}（{period}）已在使用，下一号由最后一号顺延。</translation>
    </message>
    <message>
        <source>There are no departments yet. Loans and letters are approved by their heads.</source>
        <translation>还没有部门。借阅和文书由部门负责人审批。</translation>
    </message>
    <message>
        <source>There are no posts yet. Safety letters go by the level of the post.</source>
        <translation>还没有岗位。安全文书按岗位层级签订。</translation>
    </message>
    <message>
        <source>There is a {name} already; give it another name or change that one.</source>
        <translation>已有“{name}”，请换一个名称或修改原有的那条。</translation>
    </message>
    <message>
        <source>There is no account.</source>
        <translation>没有账号。</translation>
    </message>
    <message>
        <source>There is no backup yet. Make one now; later the program makes them by itself.</source>
        <translation>还没有备份。请现在备份一次，以后程序会自动备份。</translation>
    </message>
    <message>
        <source>There is no role “{role}”.</source>
        <translation>没有“{role}”这个角色。</translation>
    </message>
    <message>
        <source>There is no setting “{key}”.</source>
        <translation>没有“{key}”这项设置。</translation>
    </message>
    <message>
        <source>There is no such act to take back.</source>
        <translation>没有可撤销的这项操作。</translation>
    </message>
    <message>
        <source>There is no “{key}” here; known are: {known}.</source>
        <translation>这里没有“{key}”；可用的有：{known}。</translation>
    </message>
    <message>
        <source>This act cannot be taken back; do the opposite instead.</source>
        <translation>此操作不能撤销，请办理相反的操作。</translation>
    </message>
    <message>
        <source>This act was taken back already.</source>
        <translation>此操作已经撤销过了。</translation>
    </message>
    <message>
        <source>This is the last open account of an administrator; give the role to another account first.</source>
        <translation>这是最后一个启用中的系统管理员账号，请先把该角色授予另一账号。</translation>
    </message>
    <message>
        <source>This office was never backed up</source>
        <translation>本单位还没有备份过</translation>
    </message>
    <message>
        <source>Two on one A4</source>
        <translation>一张 A4 上下两联</translation>
    </message>
    <message>
        <source>account</source>
        <translation>账号</translation>
    </message>
    <message>
        <source>act</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>backup</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>closed period</source>
        <translation>已结期间</translation>
    </message>
    <message>
        <source>day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>department</source>
        <translation>部门</translation>
    </message>
    <message>
        <source>person</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>post</source>
        <translation>岗位</translation>
    </message>
    <message>
        <source>print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>series</source>
        <translation>编号系列</translation>
    </message>
    <message>
        <source>setting</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>{document} was printed or saved already. Void it instead: its number is kept.</source>
        <translation>{document} 已打印或存为文件，请改用注销，编号保留。</translation>
    </message>
    <message>
        <source>{earlier} is still open; periods close in their order.</source>
        <translation>{earlier}尚未结账；期间须按先后顺序结账。</translation>
    </message>
    <message>
        <source>{field} is missing.</source>
        <translation>{field}未填写。</translation>
    </message>
    <message>
        <source>{field} is too long: {length} characters, at most {most} are kept. Shorten it.</source>
        <translation>{field}过长：共 {length} 字，最多 {most} 字，请缩短。</translation>
    </message>
    <message>
        <source>{field}: invisible control characters were taken out; check the text.</source>
        <translation>{field}：已去除不可见的控制字符，请核对文字。</translation>
    </message>
    <message>
        <source>{field}: {why}</source>
        <translation>{field}：{why}</translation>
    </message>
    <message>
        <source>{field}: “{text}” is not in the list of {list}.</source>
        <translation>{field}：“{text}”不在“{list}”名单中。</translation>
    </message>
    <message>
        <source>{field}: “{text}” names {count} records; use the number or code that only one of them has.</source>
        <translation>{field}：“{text}”对应 {count} 条记录，请改用唯一的编号或代码。</translation>
    </message>
    <message>
        <source>{field}: “{value}” is not one of the words to choose from.</source>
        <translation>{field}：“{value}”不在可选项之中。</translation>
    </message>
    <message>
        <source>{form} is no table; it can be saved as PDF only.</source>
        <translation>{form}不是表格，只能存为 PDF。</translation>
    </message>
    <message>
        <source>{latest} was closed later; open it first.</source>
        <translation>{latest}结账在后，请先打开它。</translation>
    </message>
    <message>
        <source>{name} cannot be read ({detail}). Nothing was added; check that the file is there and not open elsewhere.</source>
        <translation>无法读取 {name}（{detail}）。没有添加任何内容；请确认文件存在且未被其他程序占用。</translation>
    </message>
    <message>
        <source>{name} cannot stand above itself, neither directly nor through others.</source>
        <translation>{name} 不能直接或间接成为自己的上级。</translation>
    </message>
    <message>
        <source>{name} has {size} MB; at most {most} MB are kept with a record. Save it smaller and add it again.</source>
        <translation>{name} 有 {size} MB；每个附件最多 {most} MB。请压缩后再添加。</translation>
    </message>
    <message>
        <source>{name} is empty. Nothing was added.</source>
        <translation>{name} 是空文件，没有添加。</translation>
    </message>
    <message>
        <source>{name} is still in service. Enter the day of leaving first; then the personal data can be erased.</source>
        <translation>{name} 仍在职。请先填写离职日期，再删除个人信息。</translation>
    </message>
    <message>
        <source>{period} is closed already, on {closed_on} by {who}.</source>
        <translation>{period}已于{closed_on}由{who}结账。</translation>
    </message>
    <message>
        <source>{period} is not over yet; it can be closed from {day}.</source>
        <translation>{period}尚未结束，{day}起才能结账。</translation>
    </message>
    <message>
        <source>{period} is open; there is nothing to open again.</source>
        <translation>{period}没有结账，无须重新打开。</translation>
    </message>
    <message>
        <source>{period} was closed on {closed_on} by {who}, so nothing dated {day} can be entered. Use today ({today}), or ask an administrator to open {first} to {last} again, the latest first.</source>
        <translation>{period}已于{closed_on}由{who}结账，日期为{day}的单据不能入账。可改用今天（{today}）入账，或请系统管理员从最近的期间起依次重新打开{first}至{last}。</translation>
    </message>
    <message>
        <source>{period} was closed on {closed_on} by {who}, so nothing dated {day} can be entered. Use today ({today}), or ask an administrator to open {period} again.</source>
        <translation>{period}已于{closed_on}由{who}结账，日期为{day}的单据不能入账。可改用今天（{today}）入账，或请系统管理员重新打开{period}。</translation>
    </message>
    <message>
        <source>{setting} was fixed when the office was made and cannot be changed.</source>
        <translation>“{setting}”在建立单位时已确定，不能修改。</translation>
    </message>
    <message>
        <source>{who} did this; only that person or an administrator can take it back.</source>
        <translation>这是 {who} 办理的，只有本人或系统管理员可以撤销。</translation>
    </message>
    <message>
        <source>{who} worked on the same records afterwards ({operation}). Take that back first; nothing was changed.</source>
        <translation>{who} 之后又办理了同一记录（{operation}）。请先撤销那一项；没有任何改动。</translation>
    </message>
    <message>
        <source>“{value}” does not fit {setting}.</source>
        <translation>“{value}”不适用于“{setting}”。</translation>
    </message>
    <message>
        <source>“{zone}” is not a time zone; an example is Asia/Shanghai.</source>
        <translation>“{zone}”不是时区；例如 Asia/Shanghai。</translation>
    </message>
</context>
<context>
    <name>OfficeFields</name>
    <message>
        <source>Account</source>
        <translation>账号</translation>
    </message>
    <message>
        <source>Account name</source>
        <translation>账号名</translation>
    </message>
    <message>
        <source>Act</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Approves loans and letters of the department.</source>
        <translation>审批本部门的借阅和文书。</translation>
    </message>
    <message>
        <source>At least 8 characters; empty for none. It is kept as a hash only, nobody can read it.</source>
        <translation>至少 8 个字符，留空表示不设。只保存散列值，任何人都看不到密码。</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>上级部门</translation>
    </message>
    <message>
        <source>Closed by</source>
        <translation>结账人</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>结账日期</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>Code in 档号</source>
        <translation>机构(问题)代码</translation>
    </message>
    <message>
        <source>Contractor</source>
        <translation>外协</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>部门</translation>
    </message>
    <message>
        <source>Direct superior</source>
        <translation>直接上级</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>单据编号</translation>
    </message>
    <message>
        <source>Employee number</source>
        <translation>工号</translation>
    </message>
    <message>
        <source>Empty: the person's name.</source>
        <translation>留空则使用姓名。</translation>
    </message>
    <message>
        <source>Engineer or specialist</source>
        <translation>工程师/专员</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Fleet</source>
        <translation>车辆</translation>
    </message>
    <message>
        <source>For example 202409 for a month, 2024 for a year, J001/WS/2024/D30/BGS for archival codes.</source>
        <translation>例如按月 202409，按年 2024，档号用 J001/WS/2024/D30/BGS。</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>表单</translation>
    </message>
    <message>
        <source>From outside</source>
        <translation>外单位</translation>
    </message>
    <message>
        <source>Front-line employee</source>
        <translation>一线员工</translation>
    </message>
    <message>
        <source>Has a password</source>
        <translation>已设密码</translation>
    </message>
    <message>
        <source>Head of department</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Held by</source>
        <translation>担任人员</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>启用</translation>
    </message>
    <message>
        <source>Joined on</source>
        <translation>入职日期</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>键</translation>
    </message>
    <message>
        <source>Left on</source>
        <translation>离职日期</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>层级</translation>
    </message>
    <message>
        <source>Made at</source>
        <translation>备份时间</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>经理</translation>
    </message>
    <message>
        <source>May</source>
        <translation>权限</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Name of the person</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Needed before a safety letter can be made for the person.</source>
        <translation>签订安全文书前必须填写。</translation>
    </message>
    <message>
        <source>Next number</source>
        <translation>下一号</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>Occasion</source>
        <translation>缘由</translation>
    </message>
    <message>
        <source>On</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>启用</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页数</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>期间</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>岗位</translation>
    </message>
    <message>
        <source>Principal of the company</source>
        <translation>公司主要负责人</translation>
    </message>
    <message>
        <source>Printed at</source>
        <translation>打印时间</translation>
    </message>
    <message>
        <source>Printed by</source>
        <translation>打印人</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>事由</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>记录数</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>安全</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>编号系列</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Signs the commitment letter</source>
        <translation>需签承诺书</translation>
    </message>
    <message>
        <source>Signs the responsibility letter</source>
        <translation>需签责任书</translation>
    </message>
    <message>
        <source>Size (KB)</source>
        <translation>大小(KB)</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Superior post</source>
        <translation>上级岗位</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>主管</translation>
    </message>
    <message>
        <source>Supplies</source>
        <translation>用品</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>页签</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>The unit an outside person comes from; needed for them.</source>
        <translation>外单位人员所在的单位，必填。</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Time printed</source>
        <translation>第几次</translation>
    </message>
    <message>
        <source>Up to 6 capital letters or digits, for example BGS; it becomes part of the archival code.</source>
        <translation>最多 6 位大写字母或数字，例如 BGS；将成为档号的一部分。</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>办理人</translation>
    </message>
    <message>
        <source>Who ordered the erasure and when; it stands in the history for ever.</source>
        <translation>何人何时要求删除；此说明永久保留在修改史中。</translation>
    </message>
    <message>
        <source>Working day</source>
        <translation>上班</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年度</translation>
    </message>
</context>
<context>
    <name>OperationForm</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Close without saving</source>
        <translation>不保存，关闭</translation>
    </message>
    <message>
        <source>Load theirs</source>
        <translation>载入对方的内容</translation>
    </message>
    <message>
        <source>Save mine over it</source>
        <translation>以我的内容覆盖</translation>
    </message>
    <message>
        <source>What you typed was not saved yet. Close the form and lose it?</source>
        <translation>录入的内容还没有保存，关闭后会丢失。要关闭吗？</translation>
    </message>
</context>
<context>
    <name>OptionPanel</name>
    <message>
        <source>Form</source>
        <translation>表格选项</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Appearance</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Find or do</source>
        <translation>查找或执行</translation>
    </message>
    <message>
        <source>Find or do: title, code, name, pinyin initials, or a command</source>
        <translation>查找或执行：题名、档号、姓名、拼音首字母，或要办的事</translation>
    </message>
    <message>
        <source>Go to {page}</source>
        <translation>去 {page}</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Nothing is called so.</source>
        <translation>没有找到。</translation>
    </message>
    <message>
        <source>Print {form}</source>
        <translation>打印 {form}</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>找到的内容</translation>
    </message>
</context>
<context>
    <name>PlaceChooser</name>
    <message>
        <source>A folder of this computer</source>
        <translation>这台电脑上的一个文件夹</translation>
    </message>
    <message>
        <source>A shared database, for several computers</source>
        <translation>共享数据库，供几台电脑一起用</translation>
    </message>
    <message>
        <source>Address of the database</source>
        <translation>数据库地址</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>浏览…</translation>
    </message>
    <message>
        <source>Choose a folder for the records.</source>
        <translation>请选择存放记录的文件夹。</translation>
    </message>
    <message>
        <source>Everybody on this computer</source>
        <translation>这台电脑上的每个人</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Folder for the records</source>
        <translation>存放记录的文件夹</translation>
    </message>
    <message>
        <source>Looking for the database…</source>
        <translation>正在连接数据库…</translation>
    </message>
    <message>
        <source>Only me on this computer</source>
        <translation>这台电脑上只有我</translation>
    </message>
    <message>
        <source>Password of the database</source>
        <translation>数据库密码</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>测试连接</translation>
    </message>
    <message>
        <source>The address begins with postgresql:// and names the server and the database.</source>
        <translation>地址以 postgresql:// 开头，后面是服务器和数据库名。</translation>
    </message>
    <message>
        <source>The database answers.</source>
        <translation>数据库已连通。</translation>
    </message>
    <message>
        <source>There is an office here already. Next opens it; nothing of it is changed.</source>
        <translation>这里已经有一个单位。按“下一步”就打开它，里面的内容不会改动。</translation>
    </message>
</context>
<context>
    <name>Places</name>
    <message>
        <source>This folder is synchronised by a cloud service, which damages a database in use. Choose a folder of this computer; backups may go there.</source>
        <translation>这个文件夹由网盘同步，正在使用的数据库放在里面会损坏。请选择本机的其他文件夹；备份可以放在这里。</translation>
    </message>
    <message>
        <source>This folder lies on a network drive, where a database is damaged sooner or later. Choose a folder of this computer, or a shared database; backups may go there.</source>
        <translation>这个文件夹在网络驱动器上，数据库放在里面迟早会损坏。请选择本机的文件夹，或使用共享数据库；备份可以放在这里。</translation>
    </message>
</context>
<context>
    <name>PrintDialog</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>From page</source>
        <translation>从第几页</translation>
    </message>
    <message>
        <source>It could not be written ({why}). Your records are safe; choose another place or printer.</source>
        <translation>没有写成（{why}）。记录是安全的；请换一个位置或打印机。</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Lay this sheet on your form. Measure in millimetres how far the lines are off, and enter the offset to the right and down.</source>
        <translation>把这页标尺叠在印好的表格上对光看，量出线条偏了多少毫米，填入向右、向下的偏移。</translation>
    </message>
    <message>
        <source>No font has these characters; they print as their code: {characters}</source>
        <translation>字体里没有这些字，将印成编码：{characters}</translation>
    </message>
    <message>
        <source>Open in viewer</source>
        <translation>用阅读器打开</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>页</translation>
    </message>
    <message>
        <source>Pages as they will be</source>
        <translation>印出来的样子</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>Print from sheet</source>
        <translation>从第几页开始打印</translation>
    </message>
    <message>
        <source>Print: {form}</source>
        <translation>打印：{form}</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>另存为 PDF</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>另存为 PDF…</translation>
    </message>
    <message>
        <source>Save as sheet</source>
        <translation>另存为表格</translation>
    </message>
    <message>
        <source>Save as sheet…</source>
        <translation>另存为表格…</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>已保存：{file}</translation>
    </message>
    <message>
        <source>Sent to the printer: {count} pages</source>
        <translation>已送打印机 {count} 页</translation>
    </message>
    <message>
        <source>Small pages</source>
        <translation>缩略图</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>缩小</translation>
    </message>
    <message>
        <source>Stopped before the pages were ready; nothing was printed.</source>
        <translation>排版没有完成就停下了，什么也没有打印。</translation>
    </message>
    <message>
        <source>Stopped. The pages printed so far are good; choose the page to go on from and print again.</source>
        <translation>已停下。印好的页有效；选好从第几页继续，再按“打印”。</translation>
    </message>
    <message>
        <source>There is no printer on this computer. Save the form as PDF, or set up a printer.</source>
        <translation>这台电脑没有打印机。请另存为 PDF，或先装好打印机。</translation>
    </message>
    <message>
        <source>This computer has no program for PDF files. Save the form and open it elsewhere.</source>
        <translation>这台电脑没有能打开 PDF 的程序。请另存以后在别处打开。</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>整页</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>页宽</translation>
    </message>
    <message>
        <source>of {count}</source>
        <translation>共 {count} 页</translation>
    </message>
    <message>
        <source>print no. {number}</source>
        <translation>第 {number} 次打印</translation>
    </message>
</context>
<context>
    <name>ProfilePanel</name>
    <message>
        <source>241 × 139.7 mm, multi-part</source>
        <translation>241 × 139.7 毫米多联纸</translation>
    </message>
    <message>
        <source>A4, two copies and a cut line</source>
        <translation>A4 上下两联，中间裁切</translation>
    </message>
    <message>
        <source>Also keep a copy with the record</source>
        <translation>随记录存一份</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>Both, long edge</source>
        <translation>双面，长边翻</translation>
    </message>
    <message>
        <source>Both, short edge</source>
        <translation>双面，短边翻</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>手动进纸</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>份数</translation>
    </message>
    <message>
        <source>Default printer</source>
        <translation>默认打印机</translation>
    </message>
    <message>
        <source>Default printer ({name})</source>
        <translation>默认打印机（{name}）</translation>
    </message>
    <message>
        <source>Envelopes</source>
        <translation>信封</translation>
    </message>
    <message>
        <source>Half sheet</source>
        <translation>半张纸</translation>
    </message>
    <message>
        <source>Large tray</source>
        <translation>大容量纸盒</translation>
    </message>
    <message>
        <source>Lower tray</source>
        <translation>下纸盒</translation>
    </message>
    <message>
        <source>Middle tray</source>
        <translation>中纸盒</translation>
    </message>
    <message>
        <source>Offset down</source>
        <translation>向下偏移</translation>
    </message>
    <message>
        <source>Offset right</source>
        <translation>向右偏移</translation>
    </message>
    <message>
        <source>One side</source>
        <translation>单面</translation>
    </message>
    <message>
        <source>Paper tray</source>
        <translation>纸盒</translation>
    </message>
    <message>
        <source>Print ruler sheet</source>
        <translation>打印标尺页</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>打印机</translation>
    </message>
    <message>
        <source>Shades of grey</source>
        <translation>灰度</translation>
    </message>
    <message>
        <source>Sides</source>
        <translation>单双面</translation>
    </message>
    <message>
        <source>Single A5</source>
        <translation>单张 A5</translation>
    </message>
    <message>
        <source>Tractor feed</source>
        <translation>链式进纸</translation>
    </message>
    <message>
        <source>Upper tray</source>
        <translation>上纸盒</translation>
    </message>
</context>
<context>
    <name>ReferenceEdit</name>
    <message>
        <source>Nothing in the list fits “{text}”</source>
        <translation>列表中没有符合“{text}”的内容</translation>
    </message>
</context>
<context>
    <name>ReferenceEditor</name>
    <message>
        <source>name, number or pinyin initials</source>
        <translation>姓名、编号或拼音首字母</translation>
    </message>
</context>
<context>
    <name>Rights</name>
    <message>
        <source>Approve loans, or write an approval on paper down</source>
        <translation>审批借阅或登记纸质审批</translation>
    </message>
    <message>
        <source>Ask for files</source>
        <translation>申请借阅</translation>
    </message>
    <message>
        <source>Change one's own password</source>
        <translation>修改自己的密码</translation>
    </message>
    <message>
        <source>Change settings, series and the calendar</source>
        <translation>修改设置、编号系列和日历</translation>
    </message>
    <message>
        <source>Describe, number and void files</source>
        <translation>著录、编号和注销文件</translation>
    </message>
    <message>
        <source>Erase personal data by order of the person concerned</source>
        <translation>按本人要求删除个人信息</translation>
    </message>
    <message>
        <source>Hand out files and take them back</source>
        <translation>借出和归还</translation>
    </message>
    <message>
        <source>Import archives and loans</source>
        <translation>导入档案和借阅</translation>
    </message>
    <message>
        <source>Keep accounts and roles</source>
        <translation>管理账号和角色</translation>
    </message>
    <message>
        <source>Keep categories, fonds and other lists of archives</source>
        <translation>维护门类、全宗等档案列表</translation>
    </message>
    <message>
        <source>Keep people, departments and posts</source>
        <translation>维护人员、部门和岗位</translation>
    </message>
    <message>
        <source>Make and restore backups</source>
        <translation>备份与恢复</translation>
    </message>
    <message>
        <source>Print the forms of archives</source>
        <translation>打印档案表单</translation>
    </message>
    <message>
        <source>See archives and loans</source>
        <translation>查看档案和借阅</translation>
    </message>
    <message>
        <source>See people, departments and posts</source>
        <translation>查看人员、部门和岗位</translation>
    </message>
    <message>
        <source>See personal data</source>
        <translation>查看个人信息</translation>
    </message>
    <message>
        <source>See the history of the whole office</source>
        <translation>查看全部修改史</translation>
    </message>
    <message>
        <source>Take back what others did today</source>
        <translation>撤销他人当天的操作</translation>
    </message>
</context>
<context>
    <name>Roles</name>
    <message>
        <source>Administrator</source>
        <translation>系统管理员</translation>
    </message>
    <message>
        <source>Director of customer service</source>
        <translation>客户服务部主任/副主任</translation>
    </message>
    <message>
        <source>Driver</source>
        <translation>驾驶员</translation>
    </message>
    <message>
        <source>Employee</source>
        <translation>普通员工</translation>
    </message>
    <message>
        <source>Engineer or specialist</source>
        <translation>工程师/专员</translation>
    </message>
    <message>
        <source>Finance</source>
        <translation>财务</translation>
    </message>
    <message>
        <source>Fleet captain</source>
        <translation>车队长</translation>
    </message>
    <message>
        <source>Fleet office</source>
        <translation>办公室（车队）</translation>
    </message>
    <message>
        <source>General-affairs administrator</source>
        <translation>事务管理员</translation>
    </message>
    <message>
        <source>Leader in charge</source>
        <translation>分管领导</translation>
    </message>
    <message>
        <source>Management office</source>
        <translation>经理室</translation>
    </message>
    <message>
        <source>Safety officer (EHS)</source>
        <translation>安全员/EHS</translation>
    </message>
    <message>
        <source>Supervisor or department manager</source>
        <translation>部门主管/部门经理</translation>
    </message>
    <message>
        <source>Top management</source>
        <translation>局长经理室</translation>
    </message>
    <message>
        <source>Vehicle-group leader</source>
        <translation>车管组组长</translation>
    </message>
</context>
<context>
    <name>SelfTest</name>
    <message>
        <source>A damaged file is found: {state}</source>
        <translation>损坏的文件能被发现：{state}</translation>
    </message>
    <message>
        <source>BROKEN</source>
        <translation>有误</translation>
    </message>
    <message>
        <source>Backup and restore drill: {rows} rows, audit {audit}</source>
        <translation>备份与恢复演练：{rows} 行，修改史{audit}</translation>
    </message>
    <message>
        <source>Full disk: refused with a sentence, earlier records {state}</source>
        <translation>磁盘写满：给出说明并拒绝，此前记录{state}</translation>
    </message>
    <message>
        <source>Killed {times} times: {said} acknowledged records, {lost} lost, audit {audit}</source>
        <translation>强行结束 {times} 次：已确认记录 {said} 条，丢失 {lost} 条，修改史{audit}</translation>
    </message>
    <message>
        <source>Power cuts: {cuts}, acknowledged records lost: {lost} (without full sync: {control})</source>
        <translation>断电 {cuts} 次，丢失已确认记录 {lost} 条（对照：不完全同步时丢失 {control} 条）</translation>
    </message>
    <message>
        <source>SQLite {version}, {mode}, synchronous FULL</source>
        <translation>SQLite {version}，{mode}，synchronous FULL</translation>
    </message>
    <message>
        <source>whole</source>
        <translation>完好</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Chinese</source>
        <translation>中文</translation>
    </message>
    <message>
        <source>Days between full backups, at most</source>
        <translation>完整备份间隔天数（上限）</translation>
    </message>
    <message>
        <source>Demonstration office</source>
        <translation>演示单位</translation>
    </message>
    <message>
        <source>English</source>
        <translation>英文</translation>
    </message>
    <message>
        <source>Font file for 仿宋 (empty: the system's)</source>
        <translation>仿宋字体文件（留空用系统字体）</translation>
    </message>
    <message>
        <source>Identity of the office on QR codes</source>
        <translation>二维码中的单位标识</translation>
    </message>
    <message>
        <source>Language of printed forms</source>
        <translation>表单语言</translation>
    </message>
    <message>
        <source>Name of the office</source>
        <translation>单位名称</translation>
    </message>
    <message>
        <source>Second folder for backups</source>
        <translation>备份的第二存放文件夹</translation>
    </message>
    <message>
        <source>Short name (for 文号)</source>
        <translation>机关代字（用于文号）</translation>
    </message>
    <message>
        <source>Time zone of the office</source>
        <translation>单位时区</translation>
    </message>
</context>
<context>
    <name>Sheets</name>
    <message>
        <source>A sheet holds {most} rows and this list has more. Export it as .csv, or narrow the filter. Nothing was written.</source>
        <translation>一张工作表最多 {most} 行，此列表超过了。请导出为 .csv 或缩小筛选范围。没有写入任何内容。</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Row {row}, column {column}: the text has {count} characters, a sheet's cell holds {most}. Export it as .csv. Nothing was written.</source>
        <translation>第 {row} 行 {column} 列：文字有 {count} 个字符，单元格最多 {most} 个。请导出为 .csv。没有写入任何内容。</translation>
    </message>
    <message>
        <source>The disk is full. “{name}” was not written; what was there is unchanged.</source>
        <translation>磁盘已满，“{name}”未写入；原有内容未变。</translation>
    </message>
    <message>
        <source>“{name}” cannot be opened ({detail}). Close it in other programs, or check that it is still there.</source>
        <translation>无法打开“{name}”（{detail}）。请在其他程序中关闭它，或确认文件仍在原处。</translation>
    </message>
    <message>
        <source>“{name}” cannot be written ({detail}). Choose another place; what was there is unchanged.</source>
        <translation>无法写入“{name}”（{detail}）。请另选位置；原有内容未变。</translation>
    </message>
    <message>
        <source>“{name}” cannot be written: it is open in another program or this folder is protected. Close it or choose another place; what was there is unchanged.</source>
        <translation>无法写入“{name}”：文件正被其他程序打开，或文件夹受保护。请关闭它或另选位置；原有内容未变。</translation>
    </message>
    <message>
        <source>“{name}” has no sheet “{sheet}”; it has: {known}.</source>
        <translation>“{name}”中没有工作表“{sheet}”，现有：{known}。</translation>
    </message>
    <message>
        <source>“{name}” is a web page or XML under the name of a spreadsheet. Open it in a spreadsheet program, save it as .xlsx and read that.</source>
        <translation>“{name}”实为网页或 XML，只是用了表格的文件名。请用表格软件打开，另存为 .xlsx 后再读取。</translation>
    </message>
    <message>
        <source>“{name}” is damaged and cannot be read. Open it in a spreadsheet program, save it anew and try again.</source>
        <translation>“{name}”已损坏，无法读取。请用表格软件打开并另存后重试。</translation>
    </message>
    <message>
        <source>“{name}” is empty. There is nothing to read.</source>
        <translation>“{name}”是空的，没有可读取的内容。</translation>
    </message>
    <message>
        <source>“{name}” is not a spreadsheet. Files of the kinds .xlsx, .xls, .ods and .csv can be read.</source>
        <translation>“{name}”不是表格文件。可读取 .xlsx、.xls、.ods 和 .csv。</translation>
    </message>
    <message>
        <source>“{name}” is protected by a password. Save a copy without a password and read that.</source>
        <translation>“{name}”设有密码。请另存一份不带密码的副本再读取。</translation>
    </message>
    <message>
        <source>“{name}” must end in .xlsx or .csv.</source>
        <translation>“{name}”的扩展名须为 .xlsx 或 .csv。</translation>
    </message>
    <message>
        <source>“{name}” would grow too large in memory when unpacked. Split it into smaller files, or delete empty rows and columns that are formatted.</source>
        <translation>“{name}”展开后过大。请拆分成较小的文件，或删除带格式的空行空列。</translation>
    </message>
    <message>
        <source>“{name}”, row {row}: a cell is too long or a quotation mark is never closed.</source>
        <translation>“{name}”第 {row} 行：单元格过长，或引号没有成对。</translation>
    </message>
</context>
<context>
    <name>Start</name>
    <message>
        <source>Choose another place…</source>
        <translation>另选位置…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再试一次</translation>
    </message>
</context>
<context>
    <name>UndoBar</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>已办理。</translation>
    </message>
    <message>
        <source>Done: {what}</source>
        <translation>已办理：{what}</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>已撤销。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
</context>
<context>
    <name>WatchBar</name>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
</context>
</TS>
