<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>ArchiveActs</name>
    <message>
        <source>Appraise</source>
        <translation>鉴定</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>批准</translation>
    </message>
    <message>
        <source>Approve the destruction</source>
        <translation>审批销毁</translation>
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
        <source>Cannot be concluded: some files have no opinion yet.</source>
        <translation>不能结论：还有文件没有鉴定意见。</translation>
    </message>
    <message>
        <source>Cannot be destroyed: the approval is missing.</source>
        <translation>不能销毁：尚未批准。</translation>
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
        <source>Cannot be lent as a whole: some of its files are out.</source>
        <translation>不能整卷外借：卷内有文件借出。</translation>
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
        <source>Cannot be lent: no file of it is in the list yet.</source>
        <translation>不能外借：目录中还没有卷内文件。</translation>
    </message>
    <message>
        <source>Change the checklist</source>
        <translation>修改应归材料</translation>
    </message>
    <message>
        <source>Check a shelf</source>
        <translation>清点库位</translation>
    </message>
    <message>
        <source>Conclude</source>
        <translation>作出结论</translation>
    </message>
    <message>
        <source>Draw the destruction register up</source>
        <translation>编制销毁清册</translation>
    </message>
    <message>
        <source>Edit box</source>
        <translation>编辑档案盒</translation>
    </message>
    <message>
        <source>Edit category</source>
        <translation>修改类别</translation>
    </message>
    <message>
        <source>Edit entry</source>
        <translation>编辑登记</translation>
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
        <source>Edit household</source>
        <translation>编辑业户</translation>
    </message>
    <message>
        <source>Edit organisation code</source>
        <translation>修改机构代码</translation>
    </message>
    <message>
        <source>Edit print job</source>
        <translation>编辑打印登记</translation>
    </message>
    <message>
        <source>Edit required document</source>
        <translation>编辑应归材料名目</translation>
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
        <source>Edit volume</source>
        <translation>编辑案卷</translation>
    </message>
    <message>
        <source>Extend</source>
        <translation>续借</translation>
    </message>
    <message>
        <source>File a document</source>
        <translation>登记已归材料</translation>
    </message>
    <message>
        <source>Found again</source>
        <translation>找回</translation>
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
        <source>Lend at the counter</source>
        <translation>借还台借出</translation>
    </message>
    <message>
        <source>Lend the whole volume</source>
        <translation>整卷外借</translation>
    </message>
    <message>
        <source>May not leave the room: its security class or category allows the reading room only.</source>
        <translation>不能外借：该密级或类别仅限室内阅览。</translation>
    </message>
    <message>
        <source>New box</source>
        <translation>新建档案盒</translation>
    </message>
    <message>
        <source>New category</source>
        <translation>新建类别</translation>
    </message>
    <message>
        <source>New entry</source>
        <translation>新增登记</translation>
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
        <source>New household</source>
        <translation>新建业户</translation>
    </message>
    <message>
        <source>New organisation code</source>
        <translation>新建机构代码</translation>
    </message>
    <message>
        <source>New print job</source>
        <translation>新增打印登记</translation>
    </message>
    <message>
        <source>New required document</source>
        <translation>新增应归材料名目</translation>
    </message>
    <message>
        <source>New retention period</source>
        <translation>新建保管期限</translation>
    </message>
    <message>
        <source>New volume</source>
        <translation>新建案卷</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Number volumes</source>
        <translation>案卷编号</translation>
    </message>
    <message>
        <source>Overdue by {days} days</source>
        <translation>逾期 {days} 天</translation>
    </message>
    <message>
        <source>Put files in</source>
        <translation>放入文件</translation>
    </message>
    <message>
        <source>Put into a box</source>
        <translation>装盒</translation>
    </message>
    <message>
        <source>Put into a volume</source>
        <translation>归入案卷</translation>
    </message>
    <message>
        <source>Put on the waiting list</source>
        <translation>登记等候</translation>
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
        <source>Remove volume</source>
        <translation>删除案卷</translation>
    </message>
    <message>
        <source>Send for approval</source>
        <translation>提交审批</translation>
    </message>
    <message>
        <source>Send the register for approval</source>
        <translation>清册送审</translation>
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
        <source>Take off the slip</source>
        <translation>从借阅单撤下</translation>
    </message>
    <message>
        <source>Take off the waiting list</source>
        <translation>撤回等候</translation>
    </message>
    <message>
        <source>Take out of its volume</source>
        <translation>移出案卷</translation>
    </message>
    <message>
        <source>Transfer out</source>
        <translation>移出档案</translation>
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
        <source>Write a hand-over down</source>
        <translation>登记移交</translation>
    </message>
    <message>
        <source>Write the destruction down</source>
        <translation>登记销毁</translation>
    </message>
    <message>
        <source>Write the opinion</source>
        <translation>填写鉴定意见</translation>
    </message>
    <message>
        <source>Write the opinion on the rest</source>
        <translation>填写其余文件的意见</translation>
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
    <name>ArchiveCounter</name>
    <message>
        <source>Lending counter</source>
        <translation>借还台</translation>
    </message>
    <message>
        <source>Lent</source>
        <translation>借出</translation>
    </message>
    <message>
        <source>Ready. A file on the shelf is lent, one that is out comes back.</source>
        <translation>就绪。在库的档案扫一下即借出，借出的扫一下即归还。</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>归还</translation>
    </message>
    <message>
        <source>consultation</source>
        <translation>查阅</translation>
    </message>
    <message>
        <source>signed on the loan slip</source>
        <translation>借阅单上已签</translation>
    </message>
    <message>
        <source>{count} out</source>
        <translation>在借 {count}</translation>
    </message>
    <message>
        <source>{count} overdue</source>
        <translation>逾期 {count}</translation>
    </message>
    <message>
        <source>{title}  due {due}</source>
        <translation>{title}  应还 {due}</translation>
    </message>
    <message>
        <source>{title}  {condition}</source>
        <translation>{title}  {condition}</translation>
    </message>
    <message>
        <source>{title}  {condition} · {name} waits for it</source>
        <translation>{title}  {condition} · {name}在等候</translation>
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
        <source>The retention of {count} files has ended; they are due for appraisal</source>
        <translation>{count} 件档案保管期满，应予鉴定</translation>
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
        <source>{name} waits for “{title}”, which is back</source>
        <translation>{name} 等候的“{title}”已归还</translation>
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
    <message>
        <source>{number}: a destruction register waits for approval</source>
        <translation>{number}：销毁清册待审批</translation>
    </message>
    <message>
        <source>{number}: the destruction is approved and not carried out yet</source>
        <translation>{number}：销毁已批准，尚未执行</translation>
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
        <source>A person or a company; none of the supervisors.</source>
        <translation>个人或单位；不得是监销人。</translation>
    </message>
    <message>
        <source>A year or a month alone is enough: 2024, 202403, 20240315.</source>
        <translation>可只填年或年月：2024、202403、20240315。</translation>
    </message>
    <message>
        <source>About the files in this box</source>
        <translation>盒内文件情况说明</translation>
    </message>
    <message>
        <source>About this volume</source>
        <translation>本卷情况说明</translation>
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
        <source>Appraisal</source>
        <translation>鉴定批次</translation>
    </message>
    <message>
        <source>Appraisal from</source>
        <translation>应鉴定日期</translation>
    </message>
    <message>
        <source>Appraisal number</source>
        <translation>鉴定批次</translation>
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
        <source>Area, m²</source>
        <translation>面积</translation>
    </message>
    <message>
        <source>Arranged by</source>
        <translation>整理方式</translation>
    </message>
    <message>
        <source>Arranged on</source>
        <translation>整理日期</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>索要内容</translation>
    </message>
    <message>
        <source>Asked on</source>
        <translation>登记日期</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>责任者</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>起始时间</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>应在位置</translation>
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
        <source>Box number</source>
        <translation>盒号</translation>
    </message>
    <message>
        <source>Box or location</source>
        <translation>盒号或库位</translation>
    </message>
    <message>
        <source>Boxes</source>
        <translation>档案盒</translation>
    </message>
    <message>
        <source>Building, unit and room: A3-1-0802.</source>
        <translation>楼栋-单元-房号，如 A3-1-0802。</translation>
    </message>
    <message>
        <source>Carried out by</source>
        <translation>销毁人</translation>
    </message>
    <message>
        <source>Catalogue or project number</source>
        <translation>目录号</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Check number</source>
        <translation>清点单号</translation>
    </message>
    <message>
        <source>Checked by</source>
        <translation>检查人</translation>
    </message>
    <message>
        <source>Checked on</source>
        <translation>检查日期</translation>
    </message>
    <message>
        <source>Class title</source>
        <translation>类目名称</translation>
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
        <source>Completeness, %</source>
        <translation>完备率</translation>
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
        <source>Day</source>
        <translation>日期</translation>
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
        <source>Defects, changes, additions and removals; printed on the reference sheet.</source>
        <translation>缺损、修改、补充、移出等情况；印在备考表上。</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>部门</translation>
    </message>
    <message>
        <source>Destroyed on</source>
        <translation>销毁日期</translation>
    </message>
    <message>
        <source>Destruction register</source>
        <translation>销毁清册</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>方向</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>材料名称</translation>
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
        <source>Done on</source>
        <translation>办理日期</translation>
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
        <source>Ends</source>
        <translation>终止时间</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>审批凭据</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>应有</translation>
    </message>
    <message>
        <source>Extended on</source>
        <translation>续借日期</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>费用</translation>
    </message>
    <message>
        <source>File</source>
        <translation>档案</translation>
    </message>
    <message>
        <source>Filed as</source>
        <translation>归档号</translation>
    </message>
    <message>
        <source>Filed on</source>
        <translation>归档日期</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>件数</translation>
    </message>
    <message>
        <source>Files judged</source>
        <translation>鉴定的文件</translation>
    </message>
    <message>
        <source>Files taken out</source>
        <translation>剔除的文件</translation>
    </message>
    <message>
        <source>Files that come back</source>
        <translation>归还的文件</translation>
    </message>
    <message>
        <source>Files the approver does not want destroyed; they go back into storage and stay noted in the register.</source>
        <translation>批准人不同意销毁的文件；退回在库，并在清册中注明。</translation>
    </message>
    <message>
        <source>Filing number</source>
        <translation>归档号</translation>
    </message>
    <message>
        <source>First and last code</source>
        <translation>起止档号</translation>
    </message>
    <message>
        <source>First item number</source>
        <translation>起始件号</translation>
    </message>
    <message>
        <source>First supervisor</source>
        <translation>监销人一</translation>
    </message>
    <message>
        <source>First volume number</source>
        <translation>起始案卷号</translation>
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
        <source>From or to</source>
        <translation>来文/受文单位</translation>
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
        <source>Group leader</source>
        <translation>组长</translation>
    </message>
    <message>
        <source>Hand-over</source>
        <translation>移交单</translation>
    </message>
    <message>
        <source>Hand-over number</source>
        <translation>移交单号</translation>
    </message>
    <message>
        <source>Handed out by</source>
        <translation>经办人</translation>
    </message>
    <message>
        <source>Handed over by</source>
        <translation>移交部门</translation>
    </message>
    <message>
        <source>Handled by</source>
        <translation>承办人</translation>
    </message>
    <message>
        <source>Household</source>
        <translation>户号</translation>
    </message>
    <message>
        <source>Household number</source>
        <translation>户号</translation>
    </message>
    <message>
        <source>Households</source>
        <translation>业户</translation>
    </message>
    <message>
        <source>How</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>In place</source>
        <translation>在位</translation>
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
        <source>Job number</source>
        <translation>登记号</translation>
    </message>
    <message>
        <source>Kind of damage</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Kind of job</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Kind of mail</source>
        <translation>收发类别</translation>
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
        <source>Lies in the file</source>
        <translation>所在档案</translation>
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
        <source>Made by</source>
        <translation>立卷人</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>立卷时间</translation>
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
        <source>Members</source>
        <translation>小组成员</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>Misplaced</source>
        <translation>错位</translation>
    </message>
    <message>
        <source>Missing documents</source>
        <translation>缺少材料</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>Moved in on</source>
        <translation>入住日期</translation>
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
        <source>New period</source>
        <translation>新期限</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>未找到</translation>
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
        <source>One of the required documents, or another one that comes onto this household's list.</source>
        <translation>应归材料之一；也可填其他材料，只加到这一户的清单。</translation>
    </message>
    <message>
        <source>Only upwards, and only when all files are of one series.</source>
        <translation>只能往大改，且所选文件须属于同一系列。</translation>
    </message>
    <message>
        <source>Only upwards, and only when all volumes are of one class.</source>
        <translation>只能往后调，且所选案卷须属同一类别。</translation>
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
        <source>Original pages</source>
        <translation>原页数</translation>
    </message>
    <message>
        <source>Otherwise it is masked; that it was shown is written into the history.</source>
        <translation>否则以掩码打印；显示电话会记入修改史。</translation>
    </message>
    <message>
        <source>Otherwise they are masked; the print keeps a note of it in the history.</source>
        <translation>不勾选则遮盖；打印会记入修改史。</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>业主</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页数</translation>
    </message>
    <message>
        <source>Pages in all</source>
        <translation>总页数</translation>
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
        <source>Passed to</source>
        <translation>承办/传阅</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>序号</translation>
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
        <source>Rack</source>
        <translation>架</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Receipt signed by</source>
        <translation>签收人</translation>
    </message>
    <message>
        <source>Receipt signed on</source>
        <translation>签收时间</translation>
    </message>
    <message>
        <source>Received or sent on</source>
        <translation>收/发日期</translation>
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
        <source>Register number</source>
        <translation>登记号</translation>
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
        <source>Reported on</source>
        <translation>鉴定报告日期</translation>
    </message>
    <message>
        <source>Requested by</source>
        <translation>申请人</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>责任人</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
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
        <source>Room</source>
        <translation>库房</translation>
    </message>
    <message>
        <source>Scanned files</source>
        <translation>扫到的档案</translation>
    </message>
    <message>
        <source>Second supervisor</source>
        <translation>监销人二</translation>
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
        <source>Shelf</source>
        <translation>层</translation>
    </message>
    <message>
        <source>Show owner and phone</source>
        <translation>显示业主和电话</translation>
    </message>
    <message>
        <source>Show the telephone</source>
        <translation>显示电话</translation>
    </message>
    <message>
        <source>Sides</source>
        <translation>单双面</translation>
    </message>
    <message>
        <source>Signed off by</source>
        <translation>签批人</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>签批日期</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>尺寸</translation>
    </message>
    <message>
        <source>Spine</source>
        <translation>卷脊厚</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>State of the document</source>
        <translation>材料状态</translation>
    </message>
    <message>
        <source>Still out</source>
        <translation>在外</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Taken back by</source>
        <translation>归还经办</translation>
    </message>
    <message>
        <source>Taken over by</source>
        <translation>接收部门</translation>
    </message>
    <message>
        <source>The archivist and somebody of the department concerned; at least three people with the leader.</source>
        <translation>档案人员和业务部门人员；连同组长至少三人。</translation>
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
        <source>The leader in charge.</source>
        <translation>分管领导。</translation>
    </message>
    <message>
        <source>The number the department gave the volume (GB/T 9705-2008).</source>
        <translation>部门给案卷的归档号（GB/T 9705-2008）。</translation>
    </message>
    <message>
        <source>The second half of the class, as JJ in J001-KJ·JJ-001; empty where the office has none.</source>
        <translation>类别号的后半段，如 J001-KJ·JJ-001 中的 JJ；没有则留空。</translation>
    </message>
    <message>
        <source>The year of formation; a file over several years belongs to the year it was completed. Empty: the year of the document.</source>
        <translation>形成年度；跨年文件归办结年度。留空取文件日期的年份。</translation>
    </message>
    <message>
        <source>Thickness</source>
        <translation>厚度</translation>
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
        <source>To destroy</source>
        <translation>拟销毁</translation>
    </message>
    <message>
        <source>To page</source>
        <translation>止页</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Usual retention period</source>
        <translation>默认保管期限</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>案卷</translation>
    </message>
    <message>
        <source>Volume number</source>
        <translation>案卷号</translation>
    </message>
    <message>
        <source>Volume title</source>
        <translation>案卷题名</translation>
    </message>
    <message>
        <source>Volumes</source>
        <translation>案卷</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>等候</translation>
    </message>
    <message>
        <source>What is damaged or missing</source>
        <translation>损坏或缺失情况</translation>
    </message>
    <message>
        <source>When it is kept longer: 10年 or 30年, counted from the year of the first appraisal.</source>
        <translation>续存时填 10年 或 30年，从首次鉴定年度起算。</translation>
    </message>
    <message>
        <source>Where the signed paper is kept, or who took the call.</source>
        <translation>签字纸质件存放处，或接听电话的人。</translation>
    </message>
    <message>
        <source>Who waits</source>
        <translation>等候人</translation>
    </message>
    <message>
        <source>Without a signature the job may be refused (A5-14); binding needs none.</source>
        <translation>未经签批可以拒绝打印（A5-14）；装订不需签批。</translation>
    </message>
    <message>
        <source>Without opinion</source>
        <translation>未填意见</translation>
    </message>
    <message>
        <source>Witness</source>
        <translation>监交人</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年度</translation>
    </message>
    <message>
        <source>Years kept</source>
        <translation>已保管年限</translation>
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
        <source>Box cover and reference sheet</source>
        <translation>档案盒封面、盒内备考表</translation>
    </message>
    <message>
        <source>Catalogue of filed documents</source>
        <translation>归档文件目录</translation>
    </message>
    <message>
        <source>Clearance of archives on leaving</source>
        <translation>离职清退单（档案）</translation>
    </message>
    <message>
        <source>Destruction register</source>
        <translation>档案销毁清册</translation>
    </message>
    <message>
        <source>Extension request</source>
        <translation>续借申请单</translation>
    </message>
    <message>
        <source>File labels</source>
        <translation>档案标签</translation>
    </message>
    <message>
        <source>Files in the volume</source>
        <translation>卷内文件目录</translation>
    </message>
    <message>
        <source>Filing stamps</source>
        <translation>归档章</translation>
    </message>
    <message>
        <source>Household file card</source>
        <translation>业户档案卡</translation>
    </message>
    <message>
        <source>Lending register</source>
        <translation>借阅登记簿</translation>
    </message>
    <message>
        <source>List of files handed over</source>
        <translation>档案移交清单</translation>
    </message>
    <message>
        <source>Monthly report on lending and retention</source>
        <translation>借阅及保管期限月报</translation>
    </message>
    <message>
        <source>Opinion of the appraisal group</source>
        <translation>档案鉴定意见表</translation>
    </message>
    <message>
        <source>Readers' cards</source>
        <translation>借阅证</translation>
    </message>
    <message>
        <source>Reference sheet of the volume</source>
        <translation>卷内备考表</translation>
    </message>
    <message>
        <source>Register of mail</source>
        <translation>收发文登记簿</translation>
    </message>
    <message>
        <source>Register of print jobs</source>
        <translation>打印复印登记表</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>催还通知单</translation>
    </message>
    <message>
        <source>Report of damage or loss</source>
        <translation>档案损坏、遗失报告单</translation>
    </message>
    <message>
        <source>Spine labels of boxes</source>
        <translation>脊背标签（档案盒）</translation>
    </message>
    <message>
        <source>Spine labels of volumes</source>
        <translation>脊背标签（案卷）</translation>
    </message>
    <message>
        <source>Volume cover</source>
        <translation>案卷封面</translation>
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
        <source>Copying and scanning need a sign-off like printing</source>
        <translation>复印、扫描与打印一样需要签批</translation>
    </message>
    <message>
        <source>Days a reminder gives for the return</source>
        <translation>催还后限期归还天数</translation>
    </message>
    <message>
        <source>Days between approval and destruction, at least</source>
        <translation>批准后至少隔几天才可销毁</translation>
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
        <source>10 mm</source>
        <translation>10 mm</translation>
    </message>
    <message>
        <source>10 years</source>
        <translation>10年</translation>
    </message>
    <message>
        <source>15 mm</source>
        <translation>15 mm</translation>
    </message>
    <message>
        <source>20 mm</source>
        <translation>20 mm</translation>
    </message>
    <message>
        <source>30 mm</source>
        <translation>30 mm</translation>
    </message>
    <message>
        <source>30 years</source>
        <translation>30年</translation>
    </message>
    <message>
        <source>40 mm</source>
        <translation>40 mm</translation>
    </message>
    <message>
        <source>50 mm</source>
        <translation>50 mm</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>已批准</translation>
    </message>
    <message>
        <source>Being drawn up</source>
        <translation>编制清册</translation>
    </message>
    <message>
        <source>Binding</source>
        <translation>装订</translation>
    </message>
    <message>
        <source>Both sides</source>
        <translation>双面</translation>
    </message>
    <message>
        <source>Burnt</source>
        <translation>焚毁</translation>
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
        <source>Concluded</source>
        <translation>已结论</translation>
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
        <source>Degaussed</source>
        <translation>消磁</translation>
    </message>
    <message>
        <source>Destroy</source>
        <translation>销毁</translation>
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
        <source>Document received</source>
        <translation>收文</translation>
    </message>
    <message>
        <source>Document sent</source>
        <translation>发文</translation>
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
        <source>Fax</source>
        <translation>传真</translation>
    </message>
    <message>
        <source>Filed</source>
        <translation>已归</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>完好</translation>
    </message>
    <message>
        <source>Hard cover, 310 × 220 mm</source>
        <translation>硬卷皮 310×220 mm</translation>
    </message>
    <message>
        <source>In appraisal</source>
        <translation>鉴定中</translation>
    </message>
    <message>
        <source>In its place</source>
        <translation>在位</translation>
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
        <source>Keep longer</source>
        <translation>续存</translation>
    </message>
    <message>
        <source>Keep permanently</source>
        <translation>转永久</translation>
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
        <source>Lent in part</source>
        <translation>部分借出</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>信件</translation>
    </message>
    <message>
        <source>Lived in by the owner</source>
        <translation>自住</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>遗失</translation>
    </message>
    <message>
        <source>Misplaced</source>
        <translation>错位</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>缺</translation>
    </message>
    <message>
        <source>Newspaper</source>
        <translation>报刊</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>不适用</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>未找到</translation>
    </message>
    <message>
        <source>Not numbered</source>
        <translation>未编号</translation>
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
        <source>On the shelf</source>
        <translation>在册</translation>
    </message>
    <message>
        <source>One side</source>
        <translation>单面</translation>
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
        <source>Photocopying</source>
        <translation>复印</translation>
    </message>
    <message>
        <source>Photograph</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>Public</source>
        <translation>公开</translation>
    </message>
    <message>
        <source>Pulped</source>
        <translation>送厂化浆</translation>
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
        <source>Rented out</source>
        <translation>出租</translation>
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
        <source>Scanning</source>
        <translation>扫描</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>秘密</translation>
    </message>
    <message>
        <source>Served</source>
        <translation>已借出</translation>
    </message>
    <message>
        <source>Shredded</source>
        <translation>碎纸</translation>
    </message>
    <message>
        <source>Soiled</source>
        <translation>污损</translation>
    </message>
    <message>
        <source>Taken over</source>
        <translation>接收</translation>
    </message>
    <message>
        <source>Telegram</source>
        <translation>电报</translation>
    </message>
    <message>
        <source>Telephone call</source>
        <translation>电话</translation>
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
        <source>Vacant</source>
        <translation>空置</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>注销</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>等候</translation>
    </message>
    <message>
        <source>Waiting for approval</source>
        <translation>待审批</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>已撤回</translation>
    </message>
</context>
<context>
    <name>Archives</name>
    <message>
        <source>A fee is not below 0.</source>
        <translation>费用不能小于 0。</translation>
    </message>
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
        <source>Appraisal number</source>
        <translation>鉴定批次号</translation>
    </message>
    <message>
        <source>Appraisals</source>
        <translation>鉴定</translation>
    </message>
    <message>
        <source>Archives</source>
        <translation>档案</translation>
    </message>
    <message>
        <source>Boxes</source>
        <translation>档案盒</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>档案门类</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>应归材料</translation>
    </message>
    <message>
        <source>Checklists</source>
        <translation>材料清单</translation>
    </message>
    <message>
        <source>Choose at least one file.</source>
        <translation>请至少选择一件。</translation>
    </message>
    <message>
        <source>Choose what is to be printed.</source>
        <translation>请选择要打印的内容。</translation>
    </message>
    <message>
        <source>Damage and loss</source>
        <translation>损坏与遗失</translation>
    </message>
    <message>
        <source>Damage report number</source>
        <translation>损坏报告编号</translation>
    </message>
    <message>
        <source>Destroyed on {day}, but it may be done from {from_day} on: approved on {approved}, and {wait} days of waiting.</source>
        <translation>销毁日期为 {day}，最早应为 {from_day}：{approved} 批准，等待期 {wait} 天。</translation>
    </message>
    <message>
        <source>Destruction number</source>
        <translation>销毁清册号</translation>
    </message>
    <message>
        <source>Destruction registers</source>
        <translation>销毁清册</translation>
    </message>
    <message>
        <source>Documents complete to {percent} %</source>
        <translation>材料完备率 {percent}%</translation>
    </message>
    <message>
        <source>Due on {due}, but lent on {lent} only.</source>
        <translation>应还日期 {due} 早于借出日期 {lent}。</translation>
    </message>
    <message>
        <source>Every household file brings its checklist along.</source>
        <translation>每户建档时自动带出清单。</translation>
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
        <source>Files checked</source>
        <translation>清点明细</translation>
    </message>
    <message>
        <source>Files destroyed</source>
        <translation>销毁明细</translation>
    </message>
    <message>
        <source>Files handed over</source>
        <translation>移交明细</translation>
    </message>
    <message>
        <source>Files in appraisal</source>
        <translation>鉴定明细</translation>
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
        <source>Group: {names}</source>
        <translation>鉴定小组：{names}</translation>
    </message>
    <message>
        <source>Hand-over number</source>
        <translation>移交单号</translation>
    </message>
    <message>
        <source>Hand-overs</source>
        <translation>移交</translation>
    </message>
    <message>
        <source>Household files</source>
        <translation>一户一档</translation>
    </message>
    <message>
        <source>Lending counter</source>
        <translation>借还台</translation>
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
        <translation>借阅单号</translation>
    </message>
    <message>
        <source>Loan slips</source>
        <translation>借阅单</translation>
    </message>
    <message>
        <source>Mail register</source>
        <translation>收发登记</translation>
    </message>
    <message>
        <source>Missing: {names}</source>
        <translation>缺：{names}</translation>
    </message>
    <message>
        <source>No box yet. Boxes give files their place on the shelf, and labels their content.</source>
        <translation>还没有档案盒。档案盒给出档案的架位，也给出盒脊标签的内容。</translation>
    </message>
    <message>
        <source>No file is in appraisal.</source>
        <translation>没有文件在鉴定。</translation>
    </message>
    <message>
        <source>No file is in the list yet. Load the ledger you keep in Excel, or describe files one by one.</source>
        <translation>还没有归档文件。可以导入正在用的 Excel 台账，或逐件著录。</translation>
    </message>
    <message>
        <source>No file of the volume “{title}” is in the list. Put its files in first; a volume kept as a whole is one file.</source>
        <translation>案卷“{title}”的文件还不在目录中。请先归入文件；整卷保管的案卷登记为一件。</translation>
    </message>
    <message>
        <source>No file stands in a destruction register.</source>
        <translation>没有文件列入销毁清册。</translation>
    </message>
    <message>
        <source>No household file yet. Open one, or import the list of owners you keep; each document has a column of its own.</source>
        <translation>还没有业户档案。可以新建，或导入现有业主名单；每种应归材料一列。</translation>
    </message>
    <message>
        <source>No job at the copier was written down yet; each needs a sign-off (A5-14).</source>
        <translation>还没有打印复印登记；每次都需签批（A5-14）。</translation>
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
        <source>No shelf was checked yet. Scan what stands in a box; what is missing or misplaced is listed.</source>
        <translation>还没有清点过库位。扫描盒中档案，缺失和错位的会列出来。</translation>
    </message>
    <message>
        <source>No volume yet. Make one and put files in, or import the list of volumes you keep.</source>
        <translation>还没有案卷。新建案卷并归入文件，或导入现有的案卷目录。</translation>
    </message>
    <message>
        <source>Nobody signed this off; it may be refused (A5-14). Enter who signed, and when.</source>
        <translation>文件未经签批，有权拒绝打印（A5-14）。请填写签批人和签批日期。</translation>
    </message>
    <message>
        <source>Nobody waits for a file.</source>
        <translation>没有人等候档案。</translation>
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
        <source>Nothing was appraised yet. Filter the files whose period has ended, select them and press Appraise.</source>
        <translation>还没有鉴定。筛选保管期满的档案，选中后点“鉴定”。</translation>
    </message>
    <message>
        <source>Nothing was destroyed. A register is drawn up from a concluded appraisal.</source>
        <translation>没有销毁过档案。销毁清册由已结论的鉴定编制。</translation>
    </message>
    <message>
        <source>Nothing was expected at {place} and nothing was scanned; check the box or the place.</source>
        <translation>{place} 没有应在的档案，也没有扫到任何档案；请核对盒号或库位。</translation>
    </message>
    <message>
        <source>Nothing was handed over yet. Select files and press “Write a hand-over down” or “Transfer out”.</source>
        <translation>还没有移交记录。选中档案，点“登记移交”或“移出档案”。</translation>
    </message>
    <message>
        <source>Nothing was lent yet. Choose files in the list of files and press Lend, or import the register you keep.</source>
        <translation>还没有借阅。在归档文件中选择文件后按“借出”，或导入现有登记簿。</translation>
    </message>
    <message>
        <source>Nothing was received or sent yet.</source>
        <translation>还没有收发记录。</translation>
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
        <source>Pages and copies are 1 or more, printed on one or two sides.</source>
        <translation>页数和份数至少为 1，单面或双面。</translation>
    </message>
    <message>
        <source>Print job number</source>
        <translation>打印登记号</translation>
    </message>
    <message>
        <source>Print jobs</source>
        <translation>打印复印登记</translation>
    </message>
    <message>
        <source>Refusals</source>
        <translation>拒绝提供</translation>
    </message>
    <message>
        <source>Register number</source>
        <translation>收发登记号</translation>
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
        <source>Required documents</source>
        <translation>应归材料名目</translation>
    </message>
    <message>
        <source>Retention periods</source>
        <translation>保管期限</translation>
    </message>
    <message>
        <source>Room {room}, rack {rack}, shelf {shelf}</source>
        <translation>库房 {room}，{rack} 架，{shelf} 层</translation>
    </message>
    <message>
        <source>Say for how many more years the files are kept.</source>
        <translation>请填写续存的年限。</translation>
    </message>
    <message>
        <source>Say who hands over and who takes over.</source>
        <translation>请填写移交方和接收方。</translation>
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
        <source>Shelf check number</source>
        <translation>清点单号</translation>
    </message>
    <message>
        <source>Shelf checks</source>
        <translation>库位清点</translation>
    </message>
    <message>
        <source>Shelf plan</source>
        <translation>库位图</translation>
    </message>
    <message>
        <source>Signed off on {signed}, but done on {done} already.</source>
        <translation>签批日期 {signed} 晚于办理日期 {done}。</translation>
    </message>
    <message>
        <source>Somebody took numbers of {series} meanwhile; the next one is now {next}. Nothing was numbered: look at the codes again.</source>
        <translation>其间有人在 {series} 中取了号，下一号现为 {next}。没有编号，请重新核对档号。</translation>
    </message>
    <message>
        <source>The appraisal group has at least three members: the leader in charge, the archivist and somebody of the department concerned.</source>
        <translation>鉴定小组至少三人：分管领导任组长，另有档案人员和业务部门人员。</translation>
    </message>
    <message>
        <source>The appraisal {number} is concluded; its opinions cannot be changed any more.</source>
        <translation>鉴定 {number} 已结论，意见不能再修改。</translation>
    </message>
    <message>
        <source>The appraisal {number} is not concluded yet.</source>
        <translation>鉴定 {number} 尚未结论。</translation>
    </message>
    <message>
        <source>The appraisal {number} leaves no file to destroy that is not in a register already.</source>
        <translation>鉴定 {number} 没有尚未列入清册的待销毁文件。</translation>
    </message>
    <message>
        <source>The box {box} is in the list already.</source>
        <translation>盒号 {box} 已存在。</translation>
    </message>
    <message>
        <source>The class {series} is full: a volume number has three digits, up to 999. Begin a new catalogue or project.</source>
        <translation>类别 {series} 已满：案卷号为三位，最大 999。请启用新的目录号或项目号。</translation>
    </message>
    <message>
        <source>The code {code} exists already: “{title}”.</source>
        <translation>档号 {code} 已存在：“{title}”。</translation>
    </message>
    <message>
        <source>The code {code} is fixed: category and catalogue number of the volume cannot be changed any more.</source>
        <translation>档号 {code} 已编定，案卷的类别和目录号不能修改。</translation>
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
        <source>The file is back: lend it to {name}</source>
        <translation>档案已归还：可借给 {name}</translation>
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
        <source>The household {number} has a file already.</source>
        <translation>户号 {number} 已经建档。</translation>
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
        <source>The register {number} is {state}; this act does not fit any more.</source>
        <translation>清册 {number} 的状态为{state}，不能再做此操作。</translation>
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
        <source>The volume ends ({last}) before it begins ({first}).</source>
        <translation>案卷的终止时间（{last}）早于起始时间（{first}）。</translation>
    </message>
    <message>
        <source>The volume {code} is lent in part ({count} files are out); the whole volume can be lent when they are back.</source>
        <translation>案卷 {code} 部分借出（{count} 件在外），还齐后才能整卷外借。</translation>
    </message>
    <message>
        <source>The volume “{title}” has the code {code} already.</source>
        <translation>案卷“{title}”已有档号 {code}。</translation>
    </message>
    <message>
        <source>The volume “{title}” holds {count} files; take them out first.</source>
        <translation>案卷“{title}”内有 {count} 件，请先移出。</translation>
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
        <source>This wait is over already.</source>
        <translation>这条等候已经结束。</translation>
    </message>
    <message>
        <source>Two different people supervise a destruction.</source>
        <translation>监销须有两名不同的人。</translation>
    </message>
    <message>
        <source>Volumes</source>
        <translation>案卷</translation>
    </message>
    <message>
        <source>Waiting list</source>
        <translation>等候名单</translation>
    </message>
    <message>
        <source>appraisal</source>
        <translation>鉴定</translation>
    </message>
    <message>
        <source>box</source>
        <translation>档案盒</translation>
    </message>
    <message>
        <source>category</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>destruction register</source>
        <translation>销毁清册</translation>
    </message>
    <message>
        <source>document</source>
        <translation>材料</translation>
    </message>
    <message>
        <source>entry</source>
        <translation>登记</translation>
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
        <source>file checked</source>
        <translation>清点的档案</translation>
    </message>
    <message>
        <source>file handed over</source>
        <translation>移交的档案</translation>
    </message>
    <message>
        <source>file in appraisal</source>
        <translation>鉴定的档案</translation>
    </message>
    <message>
        <source>file of a register</source>
        <translation>清册中的档案</translation>
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
        <source>hand-over</source>
        <translation>移交</translation>
    </message>
    <message>
        <source>household</source>
        <translation>业户</translation>
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
        <source>print job</source>
        <translation>打印登记</translation>
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
        <source>required document</source>
        <translation>应归材料</translation>
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
        <source>shelf check</source>
        <translation>清点</translation>
    </message>
    <message>
        <source>volume</source>
        <translation>案卷</translation>
    </message>
    <message>
        <source>wait</source>
        <translation>等候</translation>
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
        <source>{code} does not belong into box {box}: a box holds one year, retention period and organisation ({wanted}), and this file is {given} (DA/T 22).</source>
        <translation>{code} 不能放入 {box} 盒：一盒只放同一年度、保管期限和机构的文件（{wanted}），此件为 {given}（DA/T 22）。</translation>
    </message>
    <message>
        <source>{code} has its code; it can be voided with a reason, never removed.</source>
        <translation>{code} 已编档号，只能说明理由后注销，不能删除。</translation>
    </message>
    <message>
        <source>{code} has no opinion yet; the appraisal is concluded when every file has one.</source>
        <translation>{code} 还没有鉴定意见；全部填写后才能作出结论。</translation>
    </message>
    <message>
        <source>{code} is in the list twice.</source>
        <translation>{code} 重复选择。</translation>
    </message>
    <message>
        <source>{code} is kept permanently and is never destroyed.</source>
        <translation>{code} 为永久保管，不得销毁。</translation>
    </message>
    <message>
        <source>{code} is kept until {ends}; it cannot be destroyed before that.</source>
        <translation>{code} 保管至 {ends}，期满前不能销毁。</translation>
    </message>
    <message>
        <source>{code} is lent to somebody; it comes back first.</source>
        <translation>{code} 已借出，请先收回。</translation>
    </message>
    <message>
        <source>{code} is not out any more.</source>
        <translation>{code} 已不在借出状态。</translation>
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
        <source>{code} is {state}; only a file in storage can be taken into this list.</source>
        <translation>{code} 的状态为{state}，只有在库档案才能列入。</translation>
    </message>
    <message>
        <source>{code} is {state}; only a file in storage can leave the archive for good.</source>
        <translation>{code} 的状态为{state}，只有在库档案才能移出。</translation>
    </message>
    <message>
        <source>{code} is {state}; only a file in storage or not yet sorted can be voided.</source>
        <translation>{code} 现为“{state}”，只有在库或待整理的文件可以注销。</translation>
    </message>
    <message>
        <source>{code} is {state}; only a lost file can be found again.</source>
        <translation>{code} 的状态为{state}，只有遗失的档案才能登记找回。</translation>
    </message>
    <message>
        <source>{code} is {state}; only for a file that is out somebody has to wait.</source>
        <translation>{code} 的状态为{state}，只有借出的档案才需要等候。</translation>
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
        <source>{code} was not lent today; take it back as a return.</source>
        <translation>{code} 不是今天借出的，请按归还办理。</translation>
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
        <source>{files} files, {open} without opinion, {destroy} to destroy</source>
        <translation>共 {files} 件，{open} 件未填意见，{destroy} 件拟销毁</translation>
    </message>
    <message>
        <source>{files} files, {pages} pages</source>
        <translation>{files} 件，{pages} 页</translation>
    </message>
    <message>
        <source>{name} asks for it and cannot sign it off; somebody else does.</source>
        <translation>{name}是申请人，不能自己签批，请由他人签批。</translation>
    </message>
    <message>
        <source>{name} comes from outside; the number of the letter of introduction is needed.</source>
        <translation>{name} 是外单位人员，须填写介绍信号。</translation>
    </message>
    <message>
        <source>{name} has {code}; nobody waits for a file that is in his own hands.</source>
        <translation>{code} 就在{name}手中，不需等候。</translation>
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
        <source>{name} may not approve a destruction; that takes the leader in charge or above.</source>
        <translation>{name}无权批准销毁；须由分管领导或以上批准。</translation>
    </message>
    <message>
        <source>{name} may not approve files of the class {security}; that takes: {role}. Name one of them, or set the head in Settings › Departments or the role in Settings › People.</source>
        <translation>{name} 无权审批{security}文件，须由{role}审批。请另填审批人，或在 设置 › 部门 中设负责人、在 设置 › 人员 中设角色。</translation>
    </message>
    <message>
        <source>{name} supervises and cannot carry the destruction out as well.</source>
        <translation>{name}是监销人，不能同时执行销毁。</translation>
    </message>
    <message>
        <source>{name} waits for {code} already.</source>
        <translation>{name}已在等候 {code}。</translation>
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
        <source>“{title}” has the code {code}; it cannot be moved to or from a volume any more.</source>
        <translation>“{title}”已有档号 {code}，不能再归入或移出案卷。</translation>
    </message>
    <message>
        <source>“{title}” is not described fully and cannot be numbered; missing: {missing}.</source>
        <translation>“{title}”著录不完整，不能编号；缺：{missing}。</translation>
    </message>
    <message>
        <source>“{title}” is of the category {category}, the volume of {wanted}; a volume holds one category.</source>
        <translation>“{title}”的类别为{category}，案卷为{wanted}；一卷只放一个类别。</translation>
    </message>
    <message>
        <source>“{title}” lies in the volume “{volume}” already.</source>
        <translation>“{title}”已在案卷“{volume}”中。</translation>
    </message>
    <message>
        <source>“{title}” lies in the volume “{volume}”; it gets its code with the volume.</source>
        <translation>“{title}”在案卷“{volume}”中，随案卷编号。</translation>
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
        <source>1. Lending</source>
        <translation>一、借阅情况</translation>
    </message>
    <message>
        <source>2. Overdue at the end of the month</source>
        <translation>二、月末逾期</translation>
    </message>
    <message>
        <source>3. Retention ended</source>
        <translation>三、保管期满</translation>
    </message>
    <message>
        <source>4. Suggestions</source>
        <translation>四、建议</translation>
    </message>
    <message>
        <source>About the files in this box</source>
        <translation>盒内文件情况说明</translation>
    </message>
    <message>
        <source>About this volume</source>
        <translation>本卷情况说明</translation>
    </message>
    <message>
        <source>Amount, yuan</source>
        <translation>金额(元)</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>批准人</translation>
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
        <source>Area, m²</source>
        <translation>面积(㎡)</translation>
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
        <source>Batch</source>
        <translation>批次</translation>
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
        <source>Box no.</source>
        <translation>盒号</translation>
    </message>
    <message>
        <source>Carried out by</source>
        <translation>销毁人</translation>
    </message>
    <message>
        <source>Catalogue of filed documents</source>
        <translation>归档文件目录</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>原因</translation>
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
        <source>Class title</source>
        <translation>类目名称</translation>
    </message>
    <message>
        <source>Clearance of archives on leaving</source>
        <translation>离职清退单（档案）</translation>
    </message>
    <message>
        <source>Code and title</source>
        <translation>档号/题名</translation>
    </message>
    <message>
        <source>Completeness</source>
        <translation>完备率</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>情况</translation>
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
        <source>Damaged or lost</source>
        <translation>损坏、遗失</translation>
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
        <source>Destroyed</source>
        <translation>已销毁</translation>
    </message>
    <message>
        <source>Destroyed on</source>
        <translation>销毁日期</translation>
    </message>
    <message>
        <source>Destruction register</source>
        <translation>档案销毁清册</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>文件名</translation>
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
        <source>Fee, yuan</source>
        <translation>费用(元)</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>File labels</source>
        <translation>档案标签</translation>
    </message>
    <message>
        <source>File opened by</source>
        <translation>建档人</translation>
    </message>
    <message>
        <source>Filed as</source>
        <translation>归档号</translation>
    </message>
    <message>
        <source>Filed on</source>
        <translation>归档日期</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>档号</translation>
    </message>
    <message>
        <source>Files in storage or lent</source>
        <translation>在库及借出</translation>
    </message>
    <message>
        <source>Files in the volume</source>
        <translation>卷内文件目录</translation>
    </message>
    <message>
        <source>Files lent</source>
        <translation>借出件次</translation>
    </message>
    <message>
        <source>Files returned</source>
        <translation>归还件次</translation>
    </message>
    <message>
        <source>Filing no.</source>
        <translation>归档号</translation>
    </message>
    <message>
        <source>Filing stamps</source>
        <translation>归档章</translation>
    </message>
    <message>
        <source>First and last item</source>
        <translation>起止件号</translation>
    </message>
    <message>
        <source>First supervisor</source>
        <translation>监销人一</translation>
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
        <source>Found on</source>
        <translation>发现日期</translation>
    </message>
    <message>
        <source>From or to</source>
        <translation>来文/受文单位</translation>
    </message>
    <message>
        <source>Group leader</source>
        <translation>组长</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>移交人</translation>
    </message>
    <message>
        <source>Handed over by</source>
        <translation>移交部门</translation>
    </message>
    <message>
        <source>Handled by</source>
        <translation>经办人</translation>
    </message>
    <message>
        <source>Head of department</source>
        <translation>部门负责人</translation>
    </message>
    <message>
        <source>Household</source>
        <translation>户号</translation>
    </message>
    <message>
        <source>Household file card</source>
        <translation>业户档案卡</translation>
    </message>
    <message>
        <source>Internal. Keep confidential.</source>
        <translation>内部资料 注意保密</translation>
    </message>
    <message>
        <source>Item no.</source>
        <translation>件号</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>件数</translation>
    </message>
    <message>
        <source>Keep longer {keep}, keep permanently {permanent}, destroy {destroy}, without opinion {open}; {all} files in all.</source>
        <translation>续存 {keep} 件，转永久 {permanent} 件，销毁 {destroy} 件，未填意见 {open} 件；共 {all} 件。</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Leader in charge</source>
        <translation>分管领导</translation>
    </message>
    <message>
        <source>Leader of the appraisal group</source>
        <translation>鉴定小组负责人</translation>
    </message>
    <message>
        <source>Lending in twelve months</source>
        <translation>近十二个月借阅情况</translation>
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
        <source>List of files handed over</source>
        <translation>档案移交清单</translation>
    </message>
    <message>
        <source>Loan</source>
        <translation>单号</translation>
    </message>
    <message>
        <source>Loan slips</source>
        <translation>借阅单数</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>立卷人</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>立卷时间</translation>
    </message>
    <message>
        <source>Manner</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>成员</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>小组成员</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>Monthly report on lending and retention</source>
        <translation>借阅及保管期限月报</translation>
    </message>
    <message>
        <source>Moved in on</source>
        <translation>入住日期</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>New period</source>
        <translation>新期限</translation>
    </message>
    <message>
        <source>No archives are outstanding; everything was returned.</source>
        <translation>无未还档案，已全部归还。</translation>
    </message>
    <message>
        <source>Nothing in particular.</source>
        <translation>无特别事项。</translation>
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
        <source>Number of files</source>
        <translation>件数</translation>
    </message>
    <message>
        <source>Opinion</source>
        <translation>鉴定意见</translation>
    </message>
    <message>
        <source>Opinion of the appraisal group</source>
        <translation>档案鉴定意见表</translation>
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
        <source>Original pages</source>
        <translation>原页数</translation>
    </message>
    <message>
        <source>Out at the end of the month</source>
        <translation>月末在借</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>逾期归还</translation>
    </message>
    <message>
        <source>Overdue at the end of the month</source>
        <translation>月末逾期</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>业主</translation>
    </message>
    <message>
        <source>Page numbers</source>
        <translation>页号</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页数</translation>
    </message>
    <message>
        <source>Pages in all</source>
        <translation>总页数</translation>
    </message>
    <message>
        <source>Passed to</source>
        <translation>承办/传阅</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>起止日期</translation>
    </message>
    <message>
        <source>Period due</source>
        <translation>应保管期限</translation>
    </message>
    <message>
        <source>Person responsible</source>
        <translation>责任人</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Place and method</source>
        <translation>地点、方式</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>顺序号</translation>
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
        <source>Quantity</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Reader's card</source>
        <translation>借阅证</translation>
    </message>
    <message>
        <source>Readers' cards</source>
        <translation>借阅证</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Receipt signed by</source>
        <translation>签收人</translation>
    </message>
    <message>
        <source>Received by</source>
        <translation>签收人</translation>
    </message>
    <message>
        <source>Received or sent</source>
        <translation>收/发日期</translation>
    </message>
    <message>
        <source>Reference sheet of the box</source>
        <translation>盒内备考表</translation>
    </message>
    <message>
        <source>Reference sheet of the volume</source>
        <translation>卷内备考表</translation>
    </message>
    <message>
        <source>Register of mail</source>
        <translation>收发文登记簿</translation>
    </message>
    <message>
        <source>Register of print jobs</source>
        <translation>打印复印登记表</translation>
    </message>
    <message>
        <source>Remedy</source>
        <translation>处理</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>催还次数</translation>
    </message>
    <message>
        <source>Report of damage or loss</source>
        <translation>档案损坏、遗失报告单</translation>
    </message>
    <message>
        <source>Request to extend a loan</source>
        <translation>续借申请单</translation>
    </message>
    <message>
        <source>Requested by</source>
        <translation>申请人</translation>
    </message>
    <message>
        <source>Required document</source>
        <translation>应归材料</translation>
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
        <source>Returned on time, %</source>
        <translation>按期归还率%</translation>
    </message>
    <message>
        <source>Second supervisor</source>
        <translation>监销人二</translation>
    </message>
    <message>
        <source>Sides</source>
        <translation>单双面</translation>
    </message>
    <message>
        <source>Signed off by</source>
        <translation>签批人</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>签收时间</translation>
    </message>
    <message>
        <source>Spine labels</source>
        <translation>脊背标签</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
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
        <source>Taken off</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Taken over</source>
        <translation>接收人</translation>
    </message>
    <message>
        <source>Taken over by</source>
        <translation>接收部门</translation>
    </message>
    <message>
        <source>The files listed below, which you borrowed on {lent}, were due on {due} and are now {days} days overdue. Please return them to the archive room by {by}. If you still need them, return them first and borrow them anew. Thank you.</source>
        <translation>您于{lent}借阅的下列档案应于{due}前归还，现已逾期{days}天。请于{by}前送还档案室；确需继续使用的，请先归还再重新办理。谢谢配合。</translation>
    </message>
    <message>
        <source>The retention of {count} files has ended: let a group appraise them.</source>
        <translation>{count} 件档案保管期满，请组织鉴定。</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>本月</translation>
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
        <source>Total (in words): {words}</source>
        <translation>合计（大写）：{words}</translation>
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
        <source>Volume cover</source>
        <translation>案卷封面</translation>
    </message>
    <message>
        <source>Volume no.</source>
        <translation>案卷号</translation>
    </message>
    <message>
        <source>Volume title</source>
        <translation>案卷题名</translation>
    </message>
    <message>
        <source>Witness</source>
        <translation>监交人</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年度</translation>
    </message>
    <message>
        <source>Years kept</source>
        <translation>已保管期限</translation>
    </message>
    <message>
        <source>copying</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>files</source>
        <translation>件</translation>
    </message>
    <message>
        <source>from {first} to {last}</source>
        <translation>自 {first} 至 {last}</translation>
    </message>
    <message>
        <source>lending</source>
        <translation>外借</translation>
    </message>
    <message>
        <source>not approved</source>
        <translation>未批准</translation>
    </message>
    <message>
        <source>reading</source>
        <translation>阅览</translation>
    </message>
    <message>
        <source>signature</source>
        <translation>签字</translation>
    </message>
    <message>
        <source>{count} files are outstanding and are to be returned before leaving.</source>
        <translation>尚有 {count} 件未还，离职前须归还。</translation>
    </message>
    <message>
        <source>{count} files are overdue: remind the borrowers, the heads of their departments from the third reminder on.</source>
        <translation>{count} 件逾期：请催还，第三次起抄送部门负责人。</translation>
    </message>
    <message>
        <source>{count} reports of damage or loss are not settled.</source>
        <translation>{count} 份损坏、遗失报告尚未处理。</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} 至 {last}</translation>
    </message>
    <message>
        <source>{items} files, {pages} pages in this box.</source>
        <translation>本盒共 {items} 件，{pages} 页。</translation>
    </message>
    <message>
        <source>{items} files, {pages} pages in this volume.</source>
        <translation>本卷共 {items} 件，{pages} 页。</translation>
    </message>
    <message>
        <source>{items} items, {pages} pages</source>
        <translation>{items} 件，{pages} 页</translation>
    </message>
    <message>
        <source>{items} items, {volumes} volumes, {pages} pages</source>
        <translation>{items} 件，{volumes} 卷，{pages} 页</translation>
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
        <source>Check</source>
        <translation>核对</translation>
    </message>
    <message>
        <source>Compare every file with the fingerprint taken when it was added</source>
        <translation>逐个核对文件与存入时的校验值是否一致</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>查看</translation>
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
        <source>Scans…</source>
        <translation>扫描件…</translation>
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
        <source>{count} files checked: each is what was added.</source>
        <translation>已核对 {count} 个文件，均与存入时一致。</translation>
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
    <name>AttachmentView</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>正在打开…</translation>
    </message>
    <message>
        <source>Next file</source>
        <translation>下一个</translation>
    </message>
    <message>
        <source>Open elsewhere</source>
        <translation>用其他程序打开</translation>
    </message>
    <message>
        <source>Previous file</source>
        <translation>上一个</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>另存为…</translation>
    </message>
    <message>
        <source>unchanged, fingerprint {sha}</source>
        <translation>内容未变，校验值 {sha}</translation>
    </message>
    <message>
        <source>{at} of {all}</source>
        <translation>第 {at} 个，共 {all} 个</translation>
    </message>
</context>
<context>
    <name>AvailabilityBoard</name>
    <message>
        <source>Ask for a vehicle</source>
        <translation>申请用车</translation>
    </message>
    <message>
        <source>Days shown</source>
        <translation>显示天数</translation>
    </message>
    <message>
        <source>Earlier days</source>
        <translation>往前</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>起始日期</translation>
    </message>
    <message>
        <source>Later days</source>
        <translation>往后</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>本周</translation>
    </message>
    <message>
        <source>Vehicles and days</source>
        <translation>车辆与日期</translation>
    </message>
    <message>
        <source>late or fault</source>
        <translation>逾期或故障</translation>
    </message>
    <message>
        <source>may not drive</source>
        <translation>不可派车</translation>
    </message>
    <message>
        <source>{days} days</source>
        <translation>{days} 天</translation>
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
    <name>Canvas</name>
    <message>
        <source> · not back in time</source>
        <translation> · 逾期未回</translation>
    </message>
    <message>
        <source>Mo Tu We Th Fr Sa Su</source>
        <translation>一 二 三 四 五 六 日</translation>
    </message>
    <message>
        <source>To dispatch</source>
        <translation>待派车</translation>
    </message>
    <message>
        <source>{days}: no request waits. Drag a request onto a vehicle, or press Enter on it, to dispatch it.</source>
        <translation>{days}：没有待派的申请。把申请拖到车辆上，或在申请上按 Enter，即可派车。</translation>
    </message>
    <message>
        <source>{plate} is dispatched with {number} then.</source>
        <translation>{plate} 此时已由 {number} 派出。</translation>
    </message>
    <message>
        <source>{plate} is {state}; choose another vehicle.</source>
        <translation>{plate} 现为{state}，请换车。</translation>
    </message>
    <message>
        <source>{plate}, {days}: free. Enter dispatches it; Shift+arrows choose more days.</source>
        <translation>{plate}，{days}：空闲。按 Enter 派车，Shift+方向键选择多天。</translation>
    </message>
    <message>
        <source>{plate}: insurance or inspection ends before {day}; renew it first.</source>
        <translation>{plate}：保险或年检在 {day} 前到期，请先续保或年检。</translation>
    </message>
    <message>
        <source>{plate}: open fault, it does not drive before that is mended (A3-9).</source>
        <translation>{plate}：故障未排除，排除前不得出车（A3-9）。</translation>
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
    <name>ChartStack</name>
    <message>
        <source>Nothing to draw yet.</source>
        <translation>还没有可画的数据。</translation>
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
    <name>CommandLine</name>
    <message>
        <source>Row {row}:</source>
        <translation>第 {row} 行</translation>
    </message>
    <message>
        <source>“{key}” is not known here; there are: {known}.</source>
        <translation>这里没有“{key}”；可用的有：{known}。</translation>
    </message>
    <message>
        <source>“{text}” is no date; write it as 2024-05-12.</source>
        <translation>“{text}”不是日期，请按 2024-05-12 的样式填写。</translation>
    </message>
</context>
<context>
    <name>ConflictDialog</name>
    <message>
        <source>Go on typing</source>
        <translation>继续编辑</translation>
    </message>
    <message>
        <source>Keep the right one</source>
        <translation>保存右边</translation>
    </message>
    <message>
        <source>Kept by the colleague</source>
        <translation>同事已保存</translation>
    </message>
    <message>
        <source>Somebody else changed this text</source>
        <translation>他人已修改此文</translation>
    </message>
    <message>
        <source>Take the left one</source>
        <translation>采用左边</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>您的文本</translation>
    </message>
    <message>
        <source>{who} kept the text on the left meanwhile. Take over from it what you need; nothing is lost until you choose.</source>
        <translation>{who}已先保存了左边的文本。请把需要的内容并入右边；选择之前两边都不会丢失。</translation>
    </message>
</context>
<context>
    <name>CountPage</name>
    <message>
        <source>Count</source>
        <translation>盘点单</translation>
    </message>
    <message>
        <source>Counted quantity</source>
        <translation>实盘数量</translation>
    </message>
    <message>
        <source>No count is running. Begin one with the key above.</source>
        <translation>没有正在进行的盘点，请用上方按钮新建。</translation>
    </message>
    <message>
        <source>Print the blank sheet…</source>
        <translation>打印空白盘点表…</translation>
    </message>
    <message>
        <source>Reason of the difference</source>
        <translation>差异原因</translation>
    </message>
    <message>
        <source>Scan an item, then type how many there are.</source>
        <translation>扫描物品，再输入实有数量。</translation>
    </message>
    <message>
        <source>Scan or type the item</source>
        <translation>扫码或输入物品</translation>
    </message>
    <message>
        <source>Scan or type the item: code, name, initials</source>
        <translation>扫码或输入物品：编码、品名、拼音首字母</translation>
    </message>
    <message>
        <source>Several items fit “{text}”: {names}. Type the code.</source>
        <translation>“{text}”对应多个物品：{names}，请输入编码。</translation>
    </message>
    <message>
        <source>counted already: {qty}</source>
        <translation>已盘：{qty}</translation>
    </message>
    <message>
        <source>{done} of {whole} counted</source>
        <translation>已盘 {done} / {whole}</translation>
    </message>
    <message>
        <source>{item}: differs by {diff}. Why? (Enter: later)</source>
        <translation>{item}：差异 {diff}，请填写原因（回车：稍后再填）</translation>
    </message>
    <message>
        <source>“{text}” is no item of this count.</source>
        <translation>“{text}”不在本次盘点范围内。</translation>
    </message>
</context>
<context>
    <name>CounterPage</name>
    <message>
        <source>Act</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Choose one by its digit</source>
        <translation>按数字选一项</translation>
    </message>
    <message>
        <source>Choose the person</source>
        <translation>选人</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Dropped; nothing was changed.</source>
        <translation>已放弃，没有改动任何记录。</translation>
    </message>
    <message>
        <source>Next person</source>
        <translation>换下一人</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>尚未选人</translation>
    </message>
    <message>
        <source>Nothing is called “{text}”.</source>
        <translation>没有叫“{text}”的物品、档案或人员。</translation>
    </message>
    <message>
        <source>Print the slip</source>
        <translation>打印单据</translation>
    </message>
    <message>
        <source>Ready for the next person.</source>
        <translation>请下一位。</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>拒绝</translation>
    </message>
    <message>
        <source>Scan a card, type initials, or press F3.</source>
        <translation>扫证件卡、输入姓名首字母，或按 F3。</translation>
    </message>
    <message>
        <source>Scan or type</source>
        <translation>扫码或输入</translation>
    </message>
    <message>
        <source>Scan or type: label, card, code, tail number, initials</source>
        <translation>扫码或输入：标签、证件卡、编号、尾号、首字母</translation>
    </message>
    <message>
        <source>Several fit “{text}”: choose one by its digit.</source>
        <translation>“{text}”有多项相符，请按数字选择。</translation>
    </message>
    <message>
        <source>Slip {number}</source>
        <translation>单号 {number}</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>提示音</translation>
    </message>
    <message>
        <source>Take this line back</source>
        <translation>撤回这一行</translation>
    </message>
    <message>
        <source>Taken back: {code}</source>
        <translation>已撤回：{code}</translation>
    </message>
    <message>
        <source>There is nothing here to take back.</source>
        <translation>没有可以撤销的操作。</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>办理记录</translation>
    </message>
    <message>
        <source>{code} was not taken back: its condition was not said. Scan it again.</source>
        <translation>{code} 尚未归还：没有说明归还状况，请重新扫描。</translation>
    </message>
    <message>
        <source>{code}: in which condition? Choose a digit.</source>
        <translation>{code}：归还状况如何？请按数字选择。</translation>
    </message>
    <message>
        <source>{code}: who takes it? Scan the card, or press F3.</source>
        <translation>{code}：给谁？请扫证件卡，或按 F3。</translation>
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
        <source>Chart</source>
        <translation>走势</translation>
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
        <source>Show personal data</source>
        <translation>显示个人信息</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>办理人</translation>
    </message>
    <message>
        <source>Who looked, and when, is written into the history.</source>
        <translation>谁在何时查看过，会记入修改史。</translation>
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
        <source>Coming up</source>
        <translation>近期</translation>
    </message>
    <message>
        <source>Nothing is coming up.</source>
        <translation>近期没有到期的事。</translation>
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
    <name>Duty</name>
    <message>
        <source>Accidents</source>
        <translation>事故</translation>
    </message>
    <message>
        <source>Check before driving: {fault}</source>
        <translation>出车前检查：{fault}</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>送货</translation>
    </message>
    <message>
        <source>Dispatch board</source>
        <translation>派车看板</translation>
    </message>
    <message>
        <source>Dispatch order number</source>
        <translation>派车单号</translation>
    </message>
    <message>
        <source>Dispatches</source>
        <translation>派车单</translation>
    </message>
    <message>
        <source>Drivers</source>
        <translation>驾驶员</translation>
    </message>
    <message>
        <source>Fuel</source>
        <translation>加油</translation>
    </message>
    <message>
        <source>Fuel norms</source>
        <translation>油耗标准</translation>
    </message>
    <message>
        <source>Garages and stations</source>
        <translation>协作单位</translation>
    </message>
    <message>
        <source>No odometer was replaced. When one is, enter it here before the next reading.</source>
        <translation>没有换表记录。更换里程表后，请先在这里登记再录新读数。</translation>
    </message>
    <message>
        <source>No safety session was held yet (A3-1, A3-8). Ctrl+N enters one with the drivers on duty.</source>
        <translation>还没有安全学习记录（A3-1、A3-8）。按 Ctrl+N 登记一次，自动带出在岗驾驶员。</translation>
    </message>
    <message>
        <source>No vehicle was asked for yet. Ctrl+N asks for one; on the board a drag over free days dispatches at once.</source>
        <translation>还没有用车申请。按 Ctrl+N 申请用车；在派车看板上拖过空闲日期可直接派车。</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>People of sessions</source>
        <translation>学习人员</translation>
    </message>
    <message>
        <source>Repairs</source>
        <translation>维修</translation>
    </message>
    <message>
        <source>Replaced odometers</source>
        <translation>换表</translation>
    </message>
    <message>
        <source>Safety sessions</source>
        <translation>安全学习</translation>
    </message>
    <message>
        <source>The log is empty. Departure and Return of a dispatch write it; a log kept on paper or in a sheet can be imported.</source>
        <translation>行车日志还是空的。派车单登记出车、回车后自动记入；已有的日志可以导入。</translation>
    </message>
    <message>
        <source>The register of vehicles is empty. Ctrl+N enters one, or import the list you keep.</source>
        <translation>车辆台账还是空的。按 Ctrl+N 登记一辆，或导入现有的车辆表。</translation>
    </message>
    <message>
        <source>There are no drivers yet. Ctrl+N enters a person with licence and duty permit (A3-2).</source>
        <translation>还没有驾驶员。按 Ctrl+N 登记持驾驶证和上岗证的人员（A3-2）。</translation>
    </message>
    <message>
        <source>There are no garages or stations yet. Repairs are done at contracted garages only (A3-12).</source>
        <translation>还没有协作单位。维修须在特约维修单位进行（A3-12）。</translation>
    </message>
    <message>
        <source>There are no norms yet. Ctrl+N enters what a model may use on 100 km.</source>
        <translation>还没有油耗标准。按 Ctrl+N 登记车型每百公里的标准油耗。</translation>
    </message>
    <message>
        <source>Trip log</source>
        <translation>行车日志</translation>
    </message>
    <message>
        <source>Vehicle card</source>
        <translation>车辆卡</translation>
    </message>
    <message>
        <source>Vehicles</source>
        <translation>车辆</translation>
    </message>
    <message>
        <source>dispatch</source>
        <translation>派车单</translation>
    </message>
    <message>
        <source>driver</source>
        <translation>驾驶员</translation>
    </message>
    <message>
        <source>norm</source>
        <translation>油耗标准</translation>
    </message>
    <message>
        <source>person of a session</source>
        <translation>学习人员</translation>
    </message>
    <message>
        <source>provider</source>
        <translation>协作单位</translation>
    </message>
    <message>
        <source>replaced odometer</source>
        <translation>换表</translation>
    </message>
    <message>
        <source>safety session</source>
        <translation>安全学习</translation>
    </message>
    <message>
        <source>trip</source>
        <translation>行车日志</translation>
    </message>
    <message>
        <source>vehicle</source>
        <translation>车辆</translation>
    </message>
</context>
<context>
    <name>DutyActs</name>
    <message>
        <source>Ask for a vehicle</source>
        <translation>申请用车</translation>
    </message>
    <message>
        <source>Back {at}, {km} km, parked at {place}</source>
        <translation>{at} 回车，{km} km，停放 {place}</translation>
    </message>
    <message>
        <source>Came, with mark</source>
        <translation>到会与成绩</translation>
    </message>
    <message>
        <source>Cancel dispatch</source>
        <translation>取消派车</translation>
    </message>
    <message>
        <source>Cannot leave: the director has not dispatched it yet (A3-4).</source>
        <translation>不能出车：主任尚未派车（A3-4）。</translation>
    </message>
    <message>
        <source>Change time, vehicle or driver</source>
        <translation>改时间、车辆或驾驶员</translation>
    </message>
    <message>
        <source>Departure</source>
        <translation>出车</translation>
    </message>
    <message>
        <source>Dispatch</source>
        <translation>派车</translation>
    </message>
    <message>
        <source>Edit driver</source>
        <translation>修改驾驶员</translation>
    </message>
    <message>
        <source>Edit norms</source>
        <translation>修改油耗标准</translation>
    </message>
    <message>
        <source>Edit provider</source>
        <translation>修改协作单位</translation>
    </message>
    <message>
        <source>Edit replaced odometer</source>
        <translation>修改换表</translation>
    </message>
    <message>
        <source>Edit request</source>
        <translation>修改申请</translation>
    </message>
    <message>
        <source>Edit safety session</source>
        <translation>修改安全学习</translation>
    </message>
    <message>
        <source>Edit trip</source>
        <translation>修改行车日志</translation>
    </message>
    <message>
        <source>Edit vehicle</source>
        <translation>修改车辆</translation>
    </message>
    <message>
        <source>Enter a past trip</source>
        <translation>补录行车</translation>
    </message>
    <message>
        <source>Fault before driving</source>
        <translation>检查有故障</translation>
    </message>
    <message>
        <source>Fault mended</source>
        <translation>故障排除</translation>
    </message>
    <message>
        <source>File</source>
        <translation>归档</translation>
    </message>
    <message>
        <source>Left {at} at {odo} km</source>
        <translation>{at} 出车，表数 {odo}</translation>
    </message>
    <message>
        <source>New dispatch</source>
        <translation>直接派车</translation>
    </message>
    <message>
        <source>New driver</source>
        <translation>登记驾驶员</translation>
    </message>
    <message>
        <source>New norms</source>
        <translation>登记油耗标准</translation>
    </message>
    <message>
        <source>New provider</source>
        <translation>登记协作单位</translation>
    </message>
    <message>
        <source>New safety session</source>
        <translation>登记安全学习</translation>
    </message>
    <message>
        <source>New vehicle</source>
        <translation>登记车辆</translation>
    </message>
    <message>
        <source>Next service: {km} km to go, at {odo} km or on {day}</source>
        <translation>下次保养：还有 {km} km，表数 {odo} km 或 {day}</translation>
    </message>
    <message>
        <source>Not at its designated place, or not locked: {place} (A3-6)</source>
        <translation>未按指定地点停放或未断电锁门：{place}（A3-6）</translation>
    </message>
    <message>
        <source>Not parked at its designated place: {place} (A3-6)</source>
        <translation>未按指定地点停放：{place}（A3-6）</translation>
    </message>
    <message>
        <source>Not switched off and locked (A3-6)</source>
        <translation>未断电锁门（A3-6）</translation>
    </message>
    <message>
        <source>Odometer replaced</source>
        <translation>登记换表</translation>
    </message>
    <message>
        <source>On duty or not</source>
        <translation>上岗／停岗</translation>
    </message>
    <message>
        <source>On the road with {number}, {driver} at the wheel</source>
        <translation>出车中：{number}，驾驶员 {driver}</translation>
    </message>
    <message>
        <source>Open fault: {fault}. It does not drive before that is mended (A3-9).</source>
        <translation>故障未排除：{fault}。排除前不得出车（A3-9）。</translation>
    </message>
    <message>
        <source>Reason: {reason}</source>
        <translation>原因：{reason}</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>拒绝</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>回车</translation>
    </message>
    <message>
        <source>Service done</source>
        <translation>已保养</translation>
    </message>
    <message>
        <source>Service overdue by {km} km: it was due at {odo} km or on {day}</source>
        <translation>保养已超 {km} km：应在表数 {odo} km 或 {day} 前保养</translation>
    </message>
    <message>
        <source>Set the state</source>
        <translation>设置状态</translation>
    </message>
    <message>
        <source>Sold or scrapped</source>
        <translation>报废或出售</translation>
    </message>
    <message>
        <source>Stands at its place now</source>
        <translation>已开回指定地点</translation>
    </message>
    <message>
        <source>{name} asks for a vehicle, {first} to {last}: {purpose}</source>
        <translation>{name} 申请用车，{first} 至 {last}：{purpose}</translation>
    </message>
    <message>
        <source>{vehicle} · {driver} · {first} to {last}</source>
        <translation>{vehicle} · {driver} · {first} 至 {last}</translation>
    </message>
</context>
<context>
    <name>DutyCard</name>
    <message>
        <source>Accident</source>
        <translation>事故</translation>
    </message>
    <message>
        <source>Consumption</source>
        <translation>百公里油耗</translation>
    </message>
    <message>
        <source>Consumption of {plate} between full fills</source>
        <translation>{plate} 满箱区间油耗</translation>
    </message>
    <message>
        <source>Did not leave: {fault}</source>
        <translation>未出车：{fault}</translation>
    </message>
    <message>
        <source>Fill</source>
        <translation>加油</translation>
    </message>
    <message>
        <source>Inspection until</source>
        <translation>年检到期</translation>
    </message>
    <message>
        <source>Insurance until</source>
        <translation>保险到期</translation>
    </message>
    <message>
        <source>L/100 km</source>
        <translation>L/100 km</translation>
    </message>
    <message>
        <source>Last reading</source>
        <translation>当前表数</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>限额</translation>
    </message>
    <message>
        <source>Next service</source>
        <translation>距保养</translation>
    </message>
    <message>
        <source>Odometer replaced</source>
        <translation>换表</translation>
    </message>
    <message>
        <source>Parking place</source>
        <translation>停放地点</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>维修</translation>
    </message>
    <message>
        <source>Trip</source>
        <translation>行车</translation>
    </message>
    <message>
        <source>Vehicle model</source>
        <translation>车型</translation>
    </message>
    <message>
        <source>kWh/100 km</source>
        <translation>kWh/100 km</translation>
    </message>
    <message>
        <source>{driver} · {route} · {km} km</source>
        <translation>{driver} · {route} · {km} km</translation>
    </message>
    <message>
        <source>{litres} {unit} · {amount} yuan · {station}</source>
        <translation>{litres} {unit} · {amount} 元 · {station}</translation>
    </message>
    <message>
        <source>{old} km → {new} km</source>
        <translation>{old} km → {new} km</translation>
    </message>
</context>
<context>
    <name>DutyDue</name>
    <message>
        <source>Kilometres driven</source>
        <translation>行驶里程（公里）</translation>
    </message>
    <message>
        <source>Service of {plate} is due on {day} (A3-11)</source>
        <translation>{plate} 应于 {day} 保养（A3-11）</translation>
    </message>
    <message>
        <source>Service of {plate}: {km} km over (A3-11)</source>
        <translation>{plate} 保养已超 {km} km（A3-11）</translation>
    </message>
    <message>
        <source>Service of {plate}: {km} km to go (A3-11)</source>
        <translation>{plate} 距保养还有 {km} km（A3-11）</translation>
    </message>
    <message>
        <source>The driving licence of {name} ends on {day}</source>
        <translation>{name} 的驾驶证 {day} 到期</translation>
    </message>
    <message>
        <source>The duty permit of {name} ends on {day} (A3-2)</source>
        <translation>{name} 的上岗证 {day} 到期（A3-2）</translation>
    </message>
    <message>
        <source>The insurance of {plate} ends on {day}; renew it</source>
        <translation>{plate} 的保险 {day} 到期，请续保</translation>
    </message>
    <message>
        <source>The yearly inspection of {plate} is due by {day}</source>
        <translation>{plate} 应于 {day} 前年检</translation>
    </message>
    <message>
        <source>{name} asks for a vehicle for {when}: {purpose}</source>
        <translation>{name} 申请 {when} 用车：{purpose}</translation>
    </message>
    <message>
        <source>{plate} ({name}) is not back; it was planned for {when}</source>
        <translation>{plate}（{name}）未回车，计划 {when} 回车</translation>
    </message>
    <message>
        <source>{plate} is not parked at its designated place, or not locked: {place} (A3-6)</source>
        <translation>{plate} 未按指定地点停放或未断电锁门：{place}（A3-6）</translation>
    </message>
    <message>
        <source>{plate} was to leave at {when} and no departure is entered</source>
        <translation>{plate} 计划 {when} 出车，尚未登记出车</translation>
    </message>
    <message>
        <source>{plate}: {fault}. It does not drive before that is mended (A3-9)</source>
        <translation>{plate}：{fault}。排除前不得出车（A3-9）</translation>
    </message>
</context>
<context>
    <name>DutyFields</name>
    <message>
        <source>Applicant</source>
        <translation>申请人</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>批准人</translation>
    </message>
    <message>
        <source>Assessment mark</source>
        <translation>考核成绩</translation>
    </message>
    <message>
        <source>Back at</source>
        <translation>回车时间</translation>
    </message>
    <message>
        <source>Blank form</source>
        <translation>空白表</translation>
    </message>
    <message>
        <source>Bought on</source>
        <translation>购入日期</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>到会</translation>
    </message>
    <message>
        <source>Chassis number</source>
        <translation>车架号</translation>
    </message>
    <message>
        <source>Check before driving</source>
        <translation>出车前检查</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>Contract until</source>
        <translation>合同到期</translation>
    </message>
    <message>
        <source>Contracted garage</source>
        <translation>特约维修单位</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Day of return</source>
        <translation>回车日期</translation>
    </message>
    <message>
        <source>Designated parking place</source>
        <translation>指定停放地点</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>目的地</translation>
    </message>
    <message>
        <source>Director or deputy (A3-4).</source>
        <translation>主任或副主任（A3-4）。</translation>
    </message>
    <message>
        <source>Dispatch number</source>
        <translation>派车单号</translation>
    </message>
    <message>
        <source>Dispatched by</source>
        <translation>派车人</translation>
    </message>
    <message>
        <source>Dispatched on</source>
        <translation>派车日期</translation>
    </message>
    <message>
        <source>Dispatches</source>
        <translation>派车单</translation>
    </message>
    <message>
        <source>Distance (km)</source>
        <translation>里程</translation>
    </message>
    <message>
        <source>Driver</source>
        <translation>驾驶员</translation>
    </message>
    <message>
        <source>Drivers</source>
        <translation>驾驶员</translation>
    </message>
    <message>
        <source>Duty permit number</source>
        <translation>上岗证号</translation>
    </message>
    <message>
        <source>ETC card number</source>
        <translation>ETC卡号</translation>
    </message>
    <message>
        <source>Employee number</source>
        <translation>工号</translation>
    </message>
    <message>
        <source>Empty: all vehicles of the fleet.</source>
        <translation>空白：全部车辆。</translation>
    </message>
    <message>
        <source>Empty: from the beginning. A later day of the same model makes a new version; older months keep the old norms.</source>
        <translation>空白：自始有效。同一车型填以后的日期即为新版本，以前的月份仍按旧标准。</translation>
    </message>
    <message>
        <source>Engine number</source>
        <translation>发动机号</translation>
    </message>
    <message>
        <source>Entered later</source>
        <translation>补录</translation>
    </message>
    <message>
        <source>Fault</source>
        <translation>故障</translation>
    </message>
    <message>
        <source>Faulty points</source>
        <translation>有故障的项目</translation>
    </message>
    <message>
        <source>First reading</source>
        <translation>初始表数</translation>
    </message>
    <message>
        <source>Fuel</source>
        <translation>燃油种类</translation>
    </message>
    <message>
        <source>Fuel card number</source>
        <translation>油卡号</translation>
    </message>
    <message>
        <source>In use now</source>
        <translation>启用</translation>
    </message>
    <message>
        <source>Inspection until</source>
        <translation>年检到期</translation>
    </message>
    <message>
        <source>Insurance until</source>
        <translation>保险到期</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Last reading</source>
        <translation>当前表数</translation>
    </message>
    <message>
        <source>Last service at (km)</source>
        <translation>上次保养表数</translation>
    </message>
    <message>
        <source>Last service on</source>
        <translation>上次保养日期</translation>
    </message>
    <message>
        <source>Left at</source>
        <translation>出车时间</translation>
    </message>
    <message>
        <source>Left the fleet on</source>
        <translation>离队日期</translation>
    </message>
    <message>
        <source>Licence class</source>
        <translation>准驾车型</translation>
    </message>
    <message>
        <source>Licence number</source>
        <translation>驾驶证号</translation>
    </message>
    <message>
        <source>Licence until</source>
        <translation>驾驶证有效期</translation>
    </message>
    <message>
        <source>Limit (L/100 km)</source>
        <translation>限额</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>成绩</translation>
    </message>
    <message>
        <source>Mended on</source>
        <translation>排除日期</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Needed when the director signed on paper and somebody else writes it down.</source>
        <translation>主任在纸上签字、由他人登记时必填。</translation>
    </message>
    <message>
        <source>New odometer at the start</source>
        <translation>新表起数</translation>
    </message>
    <message>
        <source>Next service at (km)</source>
        <translation>下次保养表数</translation>
    </message>
    <message>
        <source>Next service on</source>
        <translation>下次保养日期</translation>
    </message>
    <message>
        <source>Norm (L/100 km)</source>
        <translation>标准油耗</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>单号</translation>
    </message>
    <message>
        <source>Old odometer at the end</source>
        <translation>旧表止数</translation>
    </message>
    <message>
        <source>Open fault</source>
        <translation>未排除故障</translation>
    </message>
    <message>
        <source>Organised by</source>
        <translation>主办</translation>
    </message>
    <message>
        <source>Parked at</source>
        <translation>停放地点</translation>
    </message>
    <message>
        <source>Passengers</source>
        <translation>人数</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Permit from</source>
        <translation>上岗证起</translation>
    </message>
    <message>
        <source>Permit until</source>
        <translation>上岗证止</translation>
    </message>
    <message>
        <source>Permitted float</source>
        <translation>允许上浮</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Planned departure</source>
        <translation>计划出车</translation>
    </message>
    <message>
        <source>Planned return</source>
        <translation>计划回车</translation>
    </message>
    <message>
        <source>Plate</source>
        <translation>车牌号</translation>
    </message>
    <message>
        <source>Power off and locked</source>
        <translation>断电锁门</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>证明</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>单位名称</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>用车事由</translation>
    </message>
    <message>
        <source>Reading at departure</source>
        <translation>起表数</translation>
    </message>
    <message>
        <source>Reading at the service</source>
        <translation>保养时表数</translation>
    </message>
    <message>
        <source>Reading on return</source>
        <translation>止表数</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Reason of the trip</source>
        <translation>事由</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>座位数</translation>
    </message>
    <message>
        <source>Service done on</source>
        <translation>保养日期</translation>
    </message>
    <message>
        <source>Service every (km)</source>
        <translation>保养里程</translation>
    </message>
    <message>
        <source>Service every (months)</source>
        <translation>保养月数</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>学习</translation>
    </message>
    <message>
        <source>Should come</source>
        <translation>应到</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Stops</source>
        <translation>途经地点</translation>
    </message>
    <message>
        <source>Summer float</source>
        <translation>夏季上浮</translation>
    </message>
    <message>
        <source>Summer from month</source>
        <translation>夏季起月</translation>
    </message>
    <message>
        <source>Summer limit</source>
        <translation>夏季限额</translation>
    </message>
    <message>
        <source>Summer to month</source>
        <translation>夏季止月</translation>
    </message>
    <message>
        <source>Takes the place of the permitted float in the summer months; empty: none.</source>
        <translation>夏季月份代替允许上浮；空白：无。</translation>
    </message>
    <message>
        <source>Tank (L)</source>
        <translation>油箱容积</translation>
    </message>
    <message>
        <source>The reading is right</source>
        <translation>表数无误</translation>
    </message>
    <message>
        <source>Tick only what is not in order; nothing ticked: all seven points are in order.</source>
        <translation>只勾选不正常的项目；都不勾：七项全部正常。</translation>
    </message>
    <message>
        <source>Tick this only when an odd reading was looked at again.</source>
        <translation>异常读数重新看过无误时才勾选。</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>To the service (km)</source>
        <translation>距保养</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Trip</source>
        <translation>行车日志</translation>
    </message>
    <message>
        <source>Trip kind</source>
        <translation>用车类别</translation>
    </message>
    <message>
        <source>Using department</source>
        <translation>用车部门</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>生效日期</translation>
    </message>
    <message>
        <source>Vehicle</source>
        <translation>车号</translation>
    </message>
    <message>
        <source>Vehicle model</source>
        <translation>车型</translation>
    </message>
    <message>
        <source>Vehicle-group leader</source>
        <translation>车管组组长</translation>
    </message>
    <message>
        <source>Vehicles</source>
        <translation>车辆</translation>
    </message>
    <message>
        <source>What the odometer showed when the vehicle came to the fleet, km.</source>
        <translation>车辆入队时的里程表读数，公里。</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>处理情况</translation>
    </message>
    <message>
        <source>Where the signed paper is</source>
        <translation>签字单存放处</translation>
    </message>
    <message>
        <source>Who came</source>
        <translation>到会人员</translation>
    </message>
    <message>
        <source>Who should come</source>
        <translation>应到人员</translation>
    </message>
    <message>
        <source>Why refused or cancelled</source>
        <translation>拒绝或取消原因</translation>
    </message>
    <message>
        <source>Workshop bill or photo, and where it is kept.</source>
        <translation>维修单据或照片，以及存放处。</translation>
    </message>
</context>
<context>
    <name>DutyForms</name>
    <message>
        <source>Dispatch order</source>
        <translation>派车单</translation>
    </message>
    <message>
        <source>Dispatch register</source>
        <translation>派车登记表</translation>
    </message>
    <message>
        <source>Safety session, attendance</source>
        <translation>安全学习记录（签到）</translation>
    </message>
    <message>
        <source>Service plan and record</source>
        <translation>车辆保养计划/记录</translation>
    </message>
    <message>
        <source>Trip log of a vehicle</source>
        <translation>行车日志</translation>
    </message>
    <message>
        <source>Vehicle card</source>
        <translation>车辆档案卡</translation>
    </message>
</context>
<context>
    <name>DutyPaper</name>
    <message>
        <source>(driver's copy)</source>
        <translation>（驾驶员）</translation>
    </message>
    <message>
        <source>(file copy)</source>
        <translation>（存档）</translation>
    </message>
    <message>
        <source>Accidents</source>
        <translation>事故</translation>
    </message>
    <message>
        <source>Applicant</source>
        <translation>申请人</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>批准人</translation>
    </message>
    <message>
        <source>Bought on</source>
        <translation>购入日期</translation>
    </message>
    <message>
        <source>Chassis number</source>
        <translation>车架号</translation>
    </message>
    <message>
        <source>Check before driving</source>
        <translation>出车前检查</translation>
    </message>
    <message>
        <source>Checked before driving: oil, coolant, tyres, lights, brakes, documents, defensive and emergency tools (A3-9, A3-10).</source>
        <translation>出车前检查项目：机油、冷却液、轮胎、灯光、制动、证件、防卫应急用具（A3-9、A3-10）。</translation>
    </message>
    <message>
        <source>Contracted garage</source>
        <translation>特约维修单位</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>费用</translation>
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
        <source>Departure</source>
        <translation>出车时间</translation>
    </message>
    <message>
        <source>Designated parking place</source>
        <translation>指定停放地点</translation>
    </message>
    <message>
        <source>Dispatch order</source>
        <translation>派车单</translation>
    </message>
    <message>
        <source>Dispatch register</source>
        <translation>派车登记表</translation>
    </message>
    <message>
        <source>Dispatched by</source>
        <translation>派车人</translation>
    </message>
    <message>
        <source>Dispatched by (director)</source>
        <translation>派车人(主任)</translation>
    </message>
    <message>
        <source>Distance driven</source>
        <translation>实际里程</translation>
    </message>
    <message>
        <source>Done (date, km)</source>
        <translation>实际</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>修竣日期</translation>
    </message>
    <message>
        <source>Driver</source>
        <translation>驾驶员</translation>
    </message>
    <message>
        <source>ETC card</source>
        <translation>ETC卡号</translation>
    </message>
    <message>
        <source>Engine number</source>
        <translation>发动机号</translation>
    </message>
    <message>
        <source>Every</source>
        <translation>周期</translation>
    </message>
    <message>
        <source>Fault</source>
        <translation>故障</translation>
    </message>
    <message>
        <source>First reading, km</source>
        <translation>初始表数</translation>
    </message>
    <message>
        <source>Fleet captain</source>
        <translation>车队长</translation>
    </message>
    <message>
        <source>Fleet office</source>
        <translation>办公室(车队)</translation>
    </message>
    <message>
        <source>Fuel</source>
        <translation>燃油种类</translation>
    </message>
    <message>
        <source>Fuel card</source>
        <translation>油卡号</translation>
    </message>
    <message>
        <source>Garage</source>
        <translation>特约维修单位</translation>
    </message>
    <message>
        <source>Head of department</source>
        <translation>部门负责人</translation>
    </message>
    <message>
        <source>Inspection until</source>
        <translation>年检到期</translation>
    </message>
    <message>
        <source>Insurance until</source>
        <translation>保险到期</translation>
    </message>
    <message>
        <source>Last, date</source>
        <translation>上次日期</translation>
    </message>
    <message>
        <source>Last, km</source>
        <translation>上次里程</translation>
    </message>
    <message>
        <source>Loss, yuan</source>
        <translation>损失总额</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>成绩</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>New reading at the start</source>
        <translation>新表起数</translation>
    </message>
    <message>
        <source>Next service</source>
        <translation>下次保养</translation>
    </message>
    <message>
        <source>Next, date</source>
        <translation>下次日期</translation>
    </message>
    <message>
        <source>Next, km</source>
        <translation>下次里程</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>单号</translation>
    </message>
    <message>
        <source>Old reading at the end</source>
        <translation>旧表止数</translation>
    </message>
    <message>
        <source>Organised by</source>
        <translation>主办</translation>
    </message>
    <message>
        <source>Parked at</source>
        <translation>停放地点</translation>
    </message>
    <message>
        <source>Parked, off and locked</source>
        <translation>停放/断电锁门</translation>
    </message>
    <message>
        <source>Passengers</source>
        <translation>人数</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Planned from – to</source>
        <translation>计划起止</translation>
    </message>
    <message>
        <source>Plate</source>
        <translation>车号</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>证明</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>事由</translation>
    </message>
    <message>
        <source>Reading at departure</source>
        <translation>起表数</translation>
    </message>
    <message>
        <source>Reading now, km</source>
        <translation>当前表数</translation>
    </message>
    <message>
        <source>Reading on return</source>
        <translation>止表数</translation>
    </message>
    <message>
        <source>Repairs</source>
        <translation>大修、维修</translation>
    </message>
    <message>
        <source>Replaced odometers</source>
        <translation>换表</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>回车时间</translation>
    </message>
    <message>
        <source>Return checked by</source>
        <translation>回车验收</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>路线</translation>
    </message>
    <message>
        <source>Safety session, attendance</source>
        <translation>安全学习记录</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>座位数</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>保养</translation>
    </message>
    <message>
        <source>Service plan and record</source>
        <translation>车辆保养计划/记录</translation>
    </message>
    <message>
        <source>Should come: {should}; came: {came}</source>
        <translation>应到 {should} 人，实到 {came} 人</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>签字</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Tank, L</source>
        <translation>油箱容积</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>To go, km</source>
        <translation>剩余里程</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Trip log</source>
        <translation>行车日志</translation>
    </message>
    <message>
        <source>Using department</source>
        <translation>用车部门</translation>
    </message>
    <message>
        <source>Vehicle card</source>
        <translation>车辆档案卡</translation>
    </message>
    <message>
        <source>Vehicle model</source>
        <translation>车型</translation>
    </message>
    <message>
        <source>done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>due</source>
        <translation>应保养</translation>
    </message>
    <message>
        <source>km</source>
        <translation>里程</translation>
    </message>
    <message>
        <source>not due</source>
        <translation>未到期</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>逾期</translation>
    </message>
    <message>
        <source>{count} trips</source>
        <translation>{count} 趟次</translation>
    </message>
    <message>
        <source>{km} km / {months} months</source>
        <translation>{km} km / {months} 个月</translation>
    </message>
    <message>
        <source>{place}, locked</source>
        <translation>{place}，已锁</translation>
    </message>
    <message>
        <source>{place}, not locked</source>
        <translation>{place}，未锁</translation>
    </message>
</context>
<context>
    <name>DutySettings</name>
    <message>
        <source>Service every, km (new vehicles)</source>
        <translation>保养里程，公里（新登记车辆）</translation>
    </message>
    <message>
        <source>Service every, months (new vehicles)</source>
        <translation>保养月数（新登记车辆）</translation>
    </message>
    <message>
        <source>The director may dispatch an own request</source>
        <translation>主任可派自己申请的车</translation>
    </message>
    <message>
        <source>Words that name private use (parted by blanks)</source>
        <translation>视为公车私用的词（以空格分隔）</translation>
    </message>
</context>
<context>
    <name>DutyWords</name>
    <message>
        <source>Back</source>
        <translation>已回车</translation>
    </message>
    <message>
        <source>Brakes</source>
        <translation>制动</translation>
    </message>
    <message>
        <source>Business</source>
        <translation>公务</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>公司</translation>
    </message>
    <message>
        <source>Contracted garage</source>
        <translation>特约维修单位</translation>
    </message>
    <message>
        <source>Coolant</source>
        <translation>冷却液</translation>
    </message>
    <message>
        <source>Defensive and emergency tools</source>
        <translation>防卫应急用具</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>送货</translation>
    </message>
    <message>
        <source>Did not leave</source>
        <translation>未出车</translation>
    </message>
    <message>
        <source>Diesel 0</source>
        <translation>0#柴油</translation>
    </message>
    <message>
        <source>Dispatched</source>
        <translation>已派车</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>证件</translation>
    </message>
    <message>
        <source>Electric</source>
        <translation>电</translation>
    </message>
    <message>
        <source>Engine oil</source>
        <translation>机油</translation>
    </message>
    <message>
        <source>Filed</source>
        <translation>已归档</translation>
    </message>
    <message>
        <source>Filling station</source>
        <translation>加油站</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>In repair</source>
        <translation>送修</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>在用</translation>
    </message>
    <message>
        <source>Laid up</source>
        <translation>停用</translation>
    </message>
    <message>
        <source>Left the office</source>
        <translation>离职</translation>
    </message>
    <message>
        <source>Lights</source>
        <translation>灯光</translation>
    </message>
    <message>
        <source>On duty</source>
        <translation>在岗</translation>
    </message>
    <message>
        <source>On the road</source>
        <translation>出车</translation>
    </message>
    <message>
        <source>Open fault</source>
        <translation>故障未排除</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>出车</translation>
    </message>
    <message>
        <source>Petrol 92</source>
        <translation>92#</translation>
    </message>
    <message>
        <source>Petrol 95</source>
        <translation>95#</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>已拒绝</translation>
    </message>
    <message>
        <source>Requested</source>
        <translation>申请</translation>
    </message>
    <message>
        <source>Scrapped or sold</source>
        <translation>报废</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>停岗</translation>
    </message>
    <message>
        <source>Traffic police</source>
        <translation>交警中队</translation>
    </message>
    <message>
        <source>Tyres</source>
        <translation>轮胎</translation>
    </message>
</context>
<context>
    <name>Editor</name>
    <message>
        <source>“{text}” is not in the list. Choose one of those offered while you type.</source>
        <translation>名单中没有“{text}”。请从输入时列出的各项中选择。</translation>
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
        <source>{detail} cannot be written: the folder is not there or is protected. Nothing was changed; choose another folder.</source>
        <translation>{detail} 无法写入：文件夹不存在或受保护。没有任何改动；请另选文件夹。</translation>
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
    <name>FileView</name>
    <message>
        <source>Loading…</source>
        <translation>正在打开…</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>{name} cannot be shown here. Open it in its own program, or save it.</source>
        <translation>{name} 无法在此显示，请用其他程序打开，或另存。</translation>
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
        <source>Backup of an office</source>
        <translation>单位的备份</translation>
    </message>
    <message>
        <source>Backups (*.db)</source>
        <translation>备份 (*.db)</translation>
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
        <source>From a backup…</source>
        <translation>从备份恢复…</translation>
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
        <source>Restore</source>
        <translation>恢复</translation>
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
        <source>There is an office at this place. A backup goes to an empty place only; choose another.</source>
        <translation>此处已有单位数据。备份只能恢复到空位置，请另选。</translation>
    </message>
    <message>
        <source>What is the office called?</source>
        <translation>单位叫什么名称？</translation>
    </message>
    <message>
        <source>Where shall the records of the backup lie?</source>
        <translation>备份中的记录放在哪里？</translation>
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
    <name>Fleet</name>
    <message>
        <source>Fleet</source>
        <translation>车辆</translation>
    </message>
</context>
<context>
    <name>FleetActs</name>
    <message>
        <source>A draft only: the cap of main responsibility is not set (A3-30)</source>
        <translation>仅为草稿：主要责任赔偿上限尚未设定（A3-30）</translation>
    </message>
    <message>
        <source>Appeal</source>
        <translation>申诉</translation>
    </message>
    <message>
        <source>Appeal until {day}</source>
        <translation>申诉期限至 {day}</translation>
    </message>
    <message>
        <source>Approve (director)</source>
        <translation>主任批准</translation>
    </message>
    <message>
        <source>Approve (management office)</source>
        <translation>经理室审批</translation>
    </message>
    <message>
        <source>Approve (office)</source>
        <translation>办公室（车队）审批</translation>
    </message>
    <message>
        <source>Approve the bill (top management)</source>
        <translation>局长经理室审批</translation>
    </message>
    <message>
        <source>Assess all drivers of a month</source>
        <translation>生成当月考核</translation>
    </message>
    <message>
        <source>Back to scoring</source>
        <translation>退回打分</translation>
    </message>
    <message>
        <source>Bought</source>
        <translation>登记购买</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Cannot be decided: enter the cap of main responsibility in Settings first (A3-30).</source>
        <translation>不能定案：请先在设置中填写主责赔偿上限（A3-30）。</translation>
    </message>
    <message>
        <source>Cannot be finished: the order is filled in first (A3-16).</source>
        <translation>不能登记修竣：须先补填维修单（A3-16）。</translation>
    </message>
    <message>
        <source>Cannot be sent: the office has not approved it (A3-15); in a special case by telephone.</source>
        <translation>不能送修：办公室（车队）尚未审批（A3-15）；特殊情况可电话报批。</translation>
    </message>
    <message>
        <source>Cannot be settled: driver's signature, lines or old parts are missing (A3-13, A3-14, A3-19).</source>
        <translation>不能结算：驾驶员未签字、材料未核实或旧件未交验（A3-13、A3-14、A3-19）。</translation>
    </message>
    <message>
        <source>Carried out</source>
        <translation>执行</translation>
    </message>
    <message>
        <source>Close the case</source>
        <translation>结案</translation>
    </message>
    <message>
        <source>Compensation paid</source>
        <translation>已赔付</translation>
    </message>
    <message>
        <source>Confirm (group leader)</source>
        <translation>组长确认</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>审批</translation>
    </message>
    <message>
        <source>Decide on the proposal</source>
        <translation>决定处理建议</translation>
    </message>
    <message>
        <source>Draft the bonus sheet</source>
        <translation>编制发放表</translation>
    </message>
    <message>
        <source>Driver signed the list</source>
        <translation>驾驶员已签清单</translation>
    </message>
    <message>
        <source>Edit accident</source>
        <translation>修改事故</translation>
    </message>
    <message>
        <source>Edit repair order</source>
        <translation>修改维修单</translation>
    </message>
    <message>
        <source>Edit self-purchase</source>
        <translation>修改自购申请</translation>
    </message>
    <message>
        <source>Edit violation</source>
        <translation>修改违规</translation>
    </message>
    <message>
        <source>Enter replaced materials</source>
        <translation>登记更换材料</translation>
    </message>
    <message>
        <source>Fill in the order afterwards</source>
        <translation>补填维修单</translation>
    </message>
    <message>
        <source>Give an opinion</source>
        <translation>处理意见</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>锁定</translation>
    </message>
    <message>
        <source>New accident</source>
        <translation>登记事故</translation>
    </message>
    <message>
        <source>New assessment</source>
        <translation>新建考核</translation>
    </message>
    <message>
        <source>New repair order</source>
        <translation>新建维修单</translation>
    </message>
    <message>
        <source>New rubric</source>
        <translation>新版考核标准</translation>
    </message>
    <message>
        <source>New self-purchase</source>
        <translation>新建自购申请</translation>
    </message>
    <message>
        <source>New violation</source>
        <translation>登记违规</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>已付款</translation>
    </message>
    <message>
        <source>Paid out</source>
        <translation>已发放</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>公布</translation>
    </message>
    <message>
        <source>Reimbursed</source>
        <translation>已报销</translation>
    </message>
    <message>
        <source>Repair approved by telephone</source>
        <translation>电话报批送修</translation>
    </message>
    <message>
        <source>Repaired</source>
        <translation>修竣</translation>
    </message>
    <message>
        <source>Repeated: there is an earlier record of this type</source>
        <translation>再犯：此前已有同类违规记录</translation>
    </message>
    <message>
        <source>Reported to the director</source>
        <translation>报告主任</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>复核</translation>
    </message>
    <message>
        <source>Review the bill (office)</source>
        <translation>办公室审核</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>打分</translation>
    </message>
    <message>
        <source>Send to the garage</source>
        <translation>送修</translation>
    </message>
    <message>
        <source>Settle the bill (captain)</source>
        <translation>车队长结算</translation>
    </message>
    <message>
        <source>Sign (fleet)</source>
        <translation>车队签字</translation>
    </message>
    <message>
        <source>Suspected private use: there is no dispatch (A3-28)</source>
        <translation>疑似私自用车：没有派车单（A3-28）</translation>
    </message>
    <message>
        <source>The order by telephone is to be filled in by {day} (A3-16)</source>
        <translation>电话报批，须在 {day} 前补填维修单（A3-16）</translation>
    </message>
    <message>
        <source>The order was filled in late</source>
        <translation>补单逾期</translation>
    </message>
    <message>
        <source>The second with main or full responsibility within a year: dismissal is proposed (A3-34)</source>
        <translation>一年内第二次主责以上事故：拟辞退（A3-34）</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>核实</translation>
    </message>
    <message>
        <source>Verify lines</source>
        <translation>核实材料</translation>
    </message>
    <message>
        <source>Verify the list</source>
        <translation>逐项核实</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>作废</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>{base} yuan × {pct} %, cap {cap}: {payable} yuan payable</source>
        <translation>{base} 元 × {pct}%，上限 {cap}：应赔 {payable} 元</translation>
    </message>
    <message>
        <source>{count} of {all} lines not verified, {parts} old parts outstanding</source>
        <translation>{all} 项材料中 {count} 项未核实，{parts} 件旧件未交验</translation>
    </message>
    <message>
        <source>{score} points, {grade}, coefficient {percent} %</source>
        <translation>{score} 分，{grade}，兑现系数 {percent}%</translation>
    </message>
    <message>
        <source>{total} yuan for {eligible} of {people} people, {km} km</source>
        <translation>共 {total} 元，{people} 人中 {eligible} 人安全行车，{km} 公里</translation>
    </message>
</context>
<context>
    <name>FleetAffairs</name>
    <message>
        <source>Accident number</source>
        <translation>事故编号</translation>
    </message>
    <message>
        <source>Accidents</source>
        <translation>事故</translation>
    </message>
    <message>
        <source>Assessment number</source>
        <translation>考核编号</translation>
    </message>
    <message>
        <source>Assessments</source>
        <translation>月度考核</translation>
    </message>
    <message>
        <source>Bonus sheet number</source>
        <translation>奖励表编号</translation>
    </message>
    <message>
        <source>Bonus sheets</source>
        <translation>安全奖与里程补贴</translation>
    </message>
    <message>
        <source>Deductions</source>
        <translation>扣分</translation>
    </message>
    <message>
        <source>Deductions of points</source>
        <translation>扣分明细</translation>
    </message>
    <message>
        <source>Lines of bonus sheets</source>
        <translation>发放明细</translation>
    </message>
    <message>
        <source>No accident is in the register.</source>
        <translation>没有事故记录。</translation>
    </message>
    <message>
        <source>No bonus sheet was drafted yet. Ctrl+N drafts the one of the month that is over.</source>
        <translation>还没有发放表。按 Ctrl+N 编制上月的发放表。</translation>
    </message>
    <message>
        <source>No month was assessed yet. Ctrl+N makes the assessments of everybody who drives.</source>
        <translation>还没有月度考核。按 Ctrl+N 为全部驾驶员生成当月考核表。</translation>
    </message>
    <message>
        <source>No part was replaced yet. Import the repairs you keep, or enter the materials of a repair order.</source>
        <translation>还没有更换材料。可导入已有的维修记录，或在维修单中登记材料。</translation>
    </message>
    <message>
        <source>No repair was asked for yet. Ctrl+N fills in an order; one approved by telephone has its own act.</source>
        <translation>还没有维修单。按 Ctrl+N 填写维修单；电话报批的用“电话报批送修”。</translation>
    </message>
    <message>
        <source>No self-purchase was asked for yet.</source>
        <translation>还没有自购申请。</translation>
    </message>
    <message>
        <source>No violation is in the register.</source>
        <translation>没有违规记录。</translation>
    </message>
    <message>
        <source>Nothing is deducted. Verified penalties, decided compensation and charged excess fuel stand here by month.</source>
        <translation>没有扣款。已核实的罚款、已审批的赔偿和决定处罚的超油按月列在这里。</translation>
    </message>
    <message>
        <source>Nothing is proposed. Dismissal, transfer and liability are proposed by the rules and decided by people.</source>
        <translation>没有处理建议。辞退、调离、追责由规则提出，由人决定。</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人员明细</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>处理建议</translation>
    </message>
    <message>
        <source>Repair number</source>
        <translation>维修单号</translation>
    </message>
    <message>
        <source>Repair orders</source>
        <translation>车辆维修单</translation>
    </message>
    <message>
        <source>Replaced materials</source>
        <translation>更换材料清单</translation>
    </message>
    <message>
        <source>Replaced parts</source>
        <translation>更换材料</translation>
    </message>
    <message>
        <source>Rubric</source>
        <translation>考核标准</translation>
    </message>
    <message>
        <source>Self-purchase number</source>
        <translation>自购单号</translation>
    </message>
    <message>
        <source>Self-purchases</source>
        <translation>自购件</translation>
    </message>
    <message>
        <source>There is no rubric yet. Ctrl+N enters one of exactly 100 points.</source>
        <translation>还没有考核标准。按 Ctrl+N 录入，各项合计须为100分。</translation>
    </message>
    <message>
        <source>Violation number</source>
        <translation>违规编号</translation>
    </message>
    <message>
        <source>Violations</source>
        <translation>违规</translation>
    </message>
    <message>
        <source>Wage deductions</source>
        <translation>扣款清单</translation>
    </message>
    <message>
        <source>accident</source>
        <translation>事故</translation>
    </message>
    <message>
        <source>accident {number} ({what})</source>
        <translation>事故 {number}（{what}）</translation>
    </message>
    <message>
        <source>assessment</source>
        <translation>月度考核</translation>
    </message>
    <message>
        <source>bonus sheet</source>
        <translation>安全奖与里程补贴发放表</translation>
    </message>
    <message>
        <source>deduction of points</source>
        <translation>扣分</translation>
    </message>
    <message>
        <source>item of the rubric</source>
        <translation>考核项目</translation>
    </message>
    <message>
        <source>line of a bonus sheet</source>
        <translation>发放明细</translation>
    </message>
    <message>
        <source>no trip in the month</source>
        <translation>当月无出车记录</translation>
    </message>
    <message>
        <source>part</source>
        <translation>材料</translation>
    </message>
    <message>
        <source>proposal</source>
        <translation>处理建议</translation>
    </message>
    <message>
        <source>repair order</source>
        <translation>车辆维修单</translation>
    </message>
    <message>
        <source>self-purchase</source>
        <translation>自购件</translation>
    </message>
    <message>
        <source>violation</source>
        <translation>违规</translation>
    </message>
    <message>
        <source>violation {number} ({what})</source>
        <translation>违规 {number}（{what}）</translation>
    </message>
    <message>
        <source>wage deduction</source>
        <translation>扣款</translation>
    </message>
</context>
<context>
    <name>FleetDue</name>
    <message>
        <source>Repairs this month, yuan</source>
        <translation>本月维修费（元）</translation>
    </message>
    <message>
        <source>The bonus sheet of {month} is not approved</source>
        <translation>{month}安全奖与里程补贴发放表未审批</translation>
    </message>
    <message>
        <source>{count} assessments of {month} are not published</source>
        <translation>{month}还有 {count} 人的考核未公布</translation>
    </message>
    <message>
        <source>{name}: {kind} ({rule}, {reference}) waits for a decision</source>
        <translation>{name}：{kind}（{rule}，{reference}）待决定</translation>
    </message>
    <message>
        <source>{number} {name}: main responsibility, the cap is not set (A3-30)</source>
        <translation>{number} {name}：主责事故，赔偿上限尚未设定（A3-30）</translation>
    </message>
    <message>
        <source>{number} {name}: registered, to be verified</source>
        <translation>{number} {name}：已登记，待核实</translation>
    </message>
    <message>
        <source>{number} {vehicle}: sent by telephone, the repair order is missing (due {day})</source>
        <translation>{number} {vehicle}：电话报批已送修，尚未补填维修单（期限 {day}）</translation>
    </message>
    <message>
        <source>{number} {vehicle}: the bill of {garage}, {total} yuan, waits: {state}</source>
        <translation>{number} {vehicle}：{garage}维修费 {total} 元待处理，当前{state}</translation>
    </message>
    <message>
        <source>{number} {vehicle}: the repair waits for the office's approval</source>
        <translation>{number} {vehicle}：维修单待办公室（车队）审批</translation>
    </message>
</context>
<context>
    <name>FleetDuty</name>
    <message>
        <source>A dispatch of more than {days} days is not dispatched but lent; ask for shorter ones.</source>
        <translation>超过 {days} 天已不是派车而是出借，请分次申请。</translation>
    </message>
    <message>
        <source>A mark is 0 or higher.</source>
        <translation>成绩不得小于 0。</translation>
    </message>
    <message>
        <source>A month is a number from 1 to 12.</source>
        <translation>月份为 1 至 12。</translation>
    </message>
    <message>
        <source>A replaced odometer of {plate} on {day} is entered already.</source>
        <translation>{plate} 在 {day} 的换表已登记。</translation>
    </message>
    <message>
        <source>A trip that is back keeps its return, and one on the road gets it by Enter return; change the times, do not empty them.</source>
        <translation>已回车的日志不能清空回车时间，出车中的请用“回车”登记；可以改时间，不能清空。</translation>
    </message>
    <message>
        <source>Card {card} belongs to {plate} already. Take it from that vehicle first.</source>
        <translation>卡号 {card} 已属于 {plate}，请先从该车取消。</translation>
    </message>
    <message>
        <source>Choose the people the session is for.</source>
        <translation>请选择应到人员。</translation>
    </message>
    <message>
        <source>Choose the points that are faulty.</source>
        <translation>请勾选有故障的项目。</translation>
    </message>
    <message>
        <source>On the road follows from the trips; write in use, in repair, laid up or scrapped.</source>
        <translation>“出车”由行车日志得出，请填在用、送修、停用或报废。</translation>
    </message>
    <message>
        <source>Row {row}: {km} km since the reading {reading} on {day} are more than 1,500 km a day; taken over as it stands, please look at it again.</source>
        <translation>第 {row} 行：比 {day} 的读数 {reading} 多 {km} km，超过每天 1500 km；已按原数导入，请再核对。</translation>
    </message>
    <message>
        <source>Say where {plate} was parked.</source>
        <translation>请填写 {plate} 的停放地点。</translation>
    </message>
    <message>
        <source>The check found a fault: {fault}. {plate} stays where it is (A3-9): press Fault before driving to write it down and choose another vehicle.</source>
        <translation>出车前检查发现故障：{fault}。{plate} 不得出车（A3-9）：请按“检查有故障”登记，并另派车辆。</translation>
    </message>
    <message>
        <source>The driving licence of {name} ended on {day}; have it renewed or choose another driver.</source>
        <translation>{name} 的驾驶证已于 {day} 到期，请换证或换驾驶员。</translation>
    </message>
    <message>
        <source>The duty permit ends before it begins.</source>
        <translation>上岗证止期早于起期。</translation>
    </message>
    <message>
        <source>The duty permit of {name} begins on {day} (A3-2); choose another driver or day.</source>
        <translation>{name} 的上岗证自 {day} 起有效（A3-2），请换驾驶员或日期。</translation>
    </message>
    <message>
        <source>The duty permit of {name} ended on {day} (A3-2); have it renewed or choose another driver.</source>
        <translation>{name} 的上岗证已于 {day} 到期（A3-2），请换证或换驾驶员。</translation>
    </message>
    <message>
        <source>The insurance of {plate} ended on {day}; renew it before it drives.</source>
        <translation>{plate} 的保险于 {day} 到期，请续保后再派车。</translation>
    </message>
    <message>
        <source>The new odometer cannot begin at {new}: {plate} was read {reading} on {day}, after the change.</source>
        <translation>新表起数不能是 {new}：换表后 {plate} 在 {day} 的读数为 {reading}。</translation>
    </message>
    <message>
        <source>The next trip of {plate}, on {day}, began at {reading}; this one cannot end above it.</source>
        <translation>{plate} 的下一次行车（{day}）起表数为 {reading}，本次止表数不能大于它。</translation>
    </message>
    <message>
        <source>The norms of {model} from {day} are there already. Change that version instead.</source>
        <translation>{model} 自 {day} 起的油耗标准已存在，请修改该版本。</translation>
    </message>
    <message>
        <source>The number of passengers</source>
        <translation>人数</translation>
    </message>
    <message>
        <source>The odometer of {plate} shows less than last time ({reading} on {day}). If it was replaced, enter the replaced odometer first.</source>
        <translation>{plate} 里程表读数小于上次（{day}：{reading}），如已更换里程表请先登记换表。</translation>
    </message>
    <message>
        <source>The old odometer cannot end at {old}: {plate} was read {reading} on {day}.</source>
        <translation>旧表止数不能是 {old}：{plate} 在 {day} 的读数为 {reading}。</translation>
    </message>
    <message>
        <source>The planned return is before the planned departure.</source>
        <translation>计划回车早于计划出车。</translation>
    </message>
    <message>
        <source>The reading on return ({back}) is below that at departure ({out}). If the odometer was replaced on the way, enter that first.</source>
        <translation>止表数（{back}）小于起表数（{out}）。如途中更换里程表，请先登记换表。</translation>
    </message>
    <message>
        <source>The return is before the departure.</source>
        <translation>回车时间早于出车时间。</translation>
    </message>
    <message>
        <source>The tank holds more than 0 litres (an electric vehicle: 0 is allowed).</source>
        <translation>油箱容积须大于 0 升（电动车可为 0）。</translation>
    </message>
    <message>
        <source>The yearly inspection of {plate} ended on {day}; have it inspected before it drives.</source>
        <translation>{plate} 的年检于 {day} 到期，请年检后再派车。</translation>
    </message>
    <message>
        <source>{count} rows name a dispatcher who is not director or deputy now (A3-4); they were taken over as they are.</source>
        <translation>{count} 行的派车人现在不是主任或副主任（A3-4），已照原样录入。</translation>
    </message>
    <message>
        <source>{day} is in the future; enter it when it has happened.</source>
        <translation>{day} 尚未到来，请在发生后登记。</translation>
    </message>
    <message>
        <source>{field} is 0 or higher.</source>
        <translation>{field}不得小于 0。</translation>
    </message>
    <message>
        <source>{field} is above 0.</source>
        <translation>{field}须大于 0。</translation>
    </message>
    <message>
        <source>{km} km since the reading {reading} on {day} are more than 1,500 km a day. If it is right, tick that the reading is right.</source>
        <translation>比 {day} 的读数 {reading} 多 {km} km，超过每天 1500 km。如属实，请勾选“表数无误”。</translation>
    </message>
    <message>
        <source>{moment} is in the future.</source>
        <translation>{moment} 是将来的时间。</translation>
    </message>
    <message>
        <source>{name} asked for this vehicle and cannot dispatch it; the other director or deputy does.</source>
        <translation>{name} 是本单申请人，不能自行派车，请由另一位主任或副主任派车。</translation>
    </message>
    <message>
        <source>{name} belongs to {organisation}; only people of the office drive its vehicles (A3-3).</source>
        <translation>{name} 属于{organisation}，本单位车辆只由本单位人员驾驶（A3-3）。</translation>
    </message>
    <message>
        <source>{name} belongs to {organisation}; vehicles are never lent to outside units (A3-3).</source>
        <translation>{name} 属于{organisation}，车辆不得借给外单位（A3-3）。</translation>
    </message>
    <message>
        <source>{name} came but is not in the list of those who should; add the person first.</source>
        <translation>{name} 到会但不在应到名单中，请先加入名单。</translation>
    </message>
    <message>
        <source>{name} dispatches, {who} writes it down: say where the signed paper is kept.</source>
        <translation>派车人 {name}，登记人 {who}：请填写签字单存放处。</translation>
    </message>
    <message>
        <source>{name} drives {plate} with {number} from {first} to {last}; choose another driver or time.</source>
        <translation>{name} 在 {first} 至 {last} 驾驶 {plate}（{number}），请换驾驶员或改时间。</translation>
    </message>
    <message>
        <source>{name} drove {plate} from {first} to {last} already; nobody drives two vehicles at once.</source>
        <translation>{name} 在 {first} 至 {last} 正驾驶 {plate}，不能同时驾驶两辆车。</translation>
    </message>
    <message>
        <source>{name} has no duty permit; nobody drives without one (A3-2). Enter it with the driver after the assessment.</source>
        <translation>{name} 没有上岗证，无证不得出车（A3-2）。请在考核合格后登记上岗证。</translation>
    </message>
    <message>
        <source>{name} is in the list of drivers already.</source>
        <translation>{name} 已在驾驶员名单中。</translation>
    </message>
    <message>
        <source>{name} is in the list of providers already.</source>
        <translation>{name} 已在协作单位名单中。</translation>
    </message>
    <message>
        <source>{name} is neither director nor deputy, who alone dispatch (A3-4). Name one of them, or give the role in Settings › People.</source>
        <translation>{name} 不是主任或副主任，派车须由其决定（A3-4）。请填主任或副主任，或在 设置 › 人员 中设定角色。</translation>
    </message>
    <message>
        <source>{name} is out with {number}; enter the return first.</source>
        <translation>{name} 正在出车（{number}），请先登记回车。</translation>
    </message>
    <message>
        <source>{name} is still planned for {number}; give that dispatch another driver or cancel it first.</source>
        <translation>{name} 已排入派车单 {number}，请先换驾驶员或取消该单。</translation>
    </message>
    <message>
        <source>{name} is {state} and does not drive; the fleet captain can put the driver on duty again.</source>
        <translation>{name} 现为{state}，不能出车；车队长可恢复其上岗。</translation>
    </message>
    <message>
        <source>{number} cannot be moved into the past.</source>
        <translation>{number} 不能改到过去的时间。</translation>
    </message>
    <message>
        <source>{number} has its trip already.</source>
        <translation>{number} 已有行车日志。</translation>
    </message>
    <message>
        <source>{number} is {state}; this cannot be done now.</source>
        <translation>{number} 现为{state}，不能这样处理。</translation>
    </message>
    <message>
        <source>{number} was dispatched with {plate} and {name}; the row says otherwise.</source>
        <translation>{number} 派出的是 {plate}、{name}，与本行不符。</translation>
    </message>
    <message>
        <source>{plate} came to the fleet at {start} km; {reading} is below that.</source>
        <translation>{plate} 入队时表数为 {start}，读数 {reading} 小于它。</translation>
    </message>
    <message>
        <source>{plate} has an open fault since {day}: {fault}. It does not drive with a fault (A3-9); have it mended and press Fault mended.</source>
        <translation>{plate} 自 {day} 有故障未排除：{fault}。不得带故障行驶（A3-9），请修好后登记“故障排除”。</translation>
    </message>
    <message>
        <source>{plate} has no open fault.</source>
        <translation>{plate} 没有未排除的故障。</translation>
    </message>
    <message>
        <source>{plate} has trips after {day} (the last on {last}); choose that day or a later one.</source>
        <translation>{plate} 在 {day} 之后仍有行车日志（最后一次 {last}），请选该日或以后的日期。</translation>
    </message>
    <message>
        <source>{plate} has {seats} seats, the driver's included; {passengers} passengers do not fit.</source>
        <translation>{plate} 含驾驶员共 {seats} 座，坐不下 {passengers} 人。</translation>
    </message>
    <message>
        <source>{plate} is dispatched with {number} from {first} to {last}; choose another vehicle or time.</source>
        <translation>{plate} 在 {first} 至 {last} 已由 {number} 派出，请换车或改时间。</translation>
    </message>
    <message>
        <source>{plate} is in the register already (A4-8: one register of all vehicles). Change that record instead.</source>
        <translation>{plate} 已在车辆台账中（A4-8：全部车辆一本台账），请修改原有记录。</translation>
    </message>
    <message>
        <source>{plate} is out with {number}; enter its return first.</source>
        <translation>{plate} 正在出车（{number}），请先登记回车。</translation>
    </message>
    <message>
        <source>{plate} is still planned for {number}; give that dispatch another vehicle or cancel it first.</source>
        <translation>{plate} 已排入派车单 {number}，请先换车或取消该单。</translation>
    </message>
    <message>
        <source>{plate} is {state}; choose another vehicle or put it in use again.</source>
        <translation>{plate} 现为{state}，请换车或恢复在用。</translation>
    </message>
    <message>
        <source>{plate} left at {moment} already; that trip is in the log.</source>
        <translation>{plate} 在 {moment} 的出车已在日志中。</translation>
    </message>
    <message>
        <source>{plate} left the fleet on {day}; nothing later can be entered for it.</source>
        <translation>{plate} 已于 {day} 离队，不能登记以后的记录。</translation>
    </message>
    <message>
        <source>{plate} was on the road from {first} to {last} already; two trips cannot overlap.</source>
        <translation>{plate} 在 {first} 至 {last} 已有行车日志，两次行车不能重叠。</translation>
    </message>
    <message>
        <source>{plate} was read {reading} on {day}, below the first reading {start}; mend one of them.</source>
        <translation>{plate} 在 {day} 的读数 {reading} 小于初始表数 {start}，请改正其一。</translation>
    </message>
    <message>
        <source>{typed} has probably one digit too many: the reading before was {reading}. Is it {meant}?</source>
        <translation>{typed} 可能多打了一位：上次读数为 {reading}，是否应为 {meant}？</translation>
    </message>
    <message>
        <source>“{plate}” has neither letter nor digit; write the plate as it stands on the vehicle.</source>
        <translation>“{plate}”没有字母也没有数字，请按车上的号牌填写。</translation>
    </message>
    <message>
        <source>“{text}” is no point of the check before driving; known are: {known}.</source>
        <translation>“{text}”不是出车前检查项目，项目有：{known}。</translation>
    </message>
    <message>
        <source>“{word}” is private use; vehicles drive for the office only (A3-3, A3-5). If it is for the office, say so in other words.</source>
        <translation>“{word}”属公车私用，车辆只为本单位出车（A3-3、A3-5）。确属公务的，请写明公务事由。</translation>
    </message>
</context>
<context>
    <name>FleetFields</name>
    <message>
        <source>A day of the month, like 2024-09-05.</source>
        <translation>当月日期，如 2024-09-05。</translation>
    </message>
    <message>
        <source>A garage of the list of garages and stations, or the vehicle's own (A3-12).</source>
        <translation>协作单位中的特约维修单位，或该车指定的维修单位（A3-12）。</translation>
    </message>
    <message>
        <source>A superior who ordered it gets a line of his own.</source>
        <translation>指使的领导另记一条。</translation>
    </message>
    <message>
        <source>Accident</source>
        <translation>事故</translation>
    </message>
    <message>
        <source>Accident class</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Appeal</source>
        <translation>申诉内容</translation>
    </message>
    <message>
        <source>Appeal until</source>
        <translation>申诉期限</translation>
    </message>
    <message>
        <source>Applicant</source>
        <translation>申请人</translation>
    </message>
    <message>
        <source>Approved by telephone by</source>
        <translation>电话批准人</translation>
    </message>
    <message>
        <source>Approved by the management office</source>
        <translation>经理室审批</translation>
    </message>
    <message>
        <source>Approved by the office</source>
        <translation>办公室审批</translation>
    </message>
    <message>
        <source>Approved on</source>
        <translation>审批日期</translation>
    </message>
    <message>
        <source>Assessed by</source>
        <translation>考核人</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>月度考核</translation>
    </message>
    <message>
        <source>Assessments</source>
        <translation>月度考核</translation>
    </message>
    <message>
        <source>Bill approved by</source>
        <translation>局长经理室审批</translation>
    </message>
    <message>
        <source>Bill approved on</source>
        <translation>批准日期</translation>
    </message>
    <message>
        <source>Bill reviewed by</source>
        <translation>办公室审核</translation>
    </message>
    <message>
        <source>Bill reviewed on</source>
        <translation>审核日期</translation>
    </message>
    <message>
        <source>Blank form</source>
        <translation>空白表</translation>
    </message>
    <message>
        <source>Bonus sheet</source>
        <translation>发放表</translation>
    </message>
    <message>
        <source>Borne by the company</source>
        <translation>公司净承担</translation>
    </message>
    <message>
        <source>Bought on</source>
        <translation>购买日期</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>审批人</translation>
    </message>
    <message>
        <source>Called at</source>
        <translation>报批时间</translation>
    </message>
    <message>
        <source>Called by</source>
        <translation>电话报批人</translation>
    </message>
    <message>
        <source>Cap</source>
        <translation>上限</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>案件编号</translation>
    </message>
    <message>
        <source>Casualties</source>
        <translation>伤亡</translation>
    </message>
    <message>
        <source>Coefficient, %</source>
        <translation>兑现系数</translation>
    </message>
    <message>
        <source>Compensation paid on</source>
        <translation>赔付日期</translation>
    </message>
    <message>
        <source>Concealed</source>
        <translation>隐瞒不报</translation>
    </message>
    <message>
        <source>Confirmed on</source>
        <translation>确认日期</translation>
    </message>
    <message>
        <source>Contracted garage</source>
        <translation>特约维修单位</translation>
    </message>
    <message>
        <source>Course of events</source>
        <translation>经过</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>已审批</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>审批人</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>审批日期</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>决定</translation>
    </message>
    <message>
        <source>Deducted in month</source>
        <translation>扣款月份</translation>
    </message>
    <message>
        <source>Deductions</source>
        <translation>扣分</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Director</source>
        <translation>主任</translation>
    </message>
    <message>
        <source>Director held responsible</source>
        <translation>领导责任人</translation>
    </message>
    <message>
        <source>Dispatch no.</source>
        <translation>派车单号</translation>
    </message>
    <message>
        <source>Document no.</source>
        <translation>单号</translation>
    </message>
    <message>
        <source>Drafted by</source>
        <translation>制表人</translation>
    </message>
    <message>
        <source>Drafted on</source>
        <translation>制表日期</translation>
    </message>
    <message>
        <source>Driver</source>
        <translation>驾驶员</translation>
    </message>
    <message>
        <source>Driver signed on</source>
        <translation>驾驶员签字</translation>
    </message>
    <message>
        <source>Empty: a draft. The driver reports in advance (A3-15).</source>
        <translation>留空为草稿。驾驶员须事先报告（A3-15）。</translation>
    </message>
    <message>
        <source>Empty: all garages.</source>
        <translation>留空：全部维修单位。</translation>
    </message>
    <message>
        <source>Empty: suspected private use.</source>
        <translation>留空：疑似私自用车。</translation>
    </message>
    <message>
        <source>Empty: the month before this one.</source>
        <translation>留空：上个月。</translation>
    </message>
    <message>
        <source>Empty: the sheet of the month, or its draft.</source>
        <translation>留空：该月的发放表，没有则按现有记录生成草稿。</translation>
    </message>
    <message>
        <source>Empty: the sum of the rules (V1 100 or 200, V5 200, V6 300).</source>
        <translation>留空按规定（V1 100或200元，V5 200元，V6 300元）。</translation>
    </message>
    <message>
        <source>Estimated cost</source>
        <translation>预计费用</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>Fault</source>
        <translation>故障现象</translation>
    </message>
    <message>
        <source>For</source>
        <translation>扣款类别</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>等级</translation>
    </message>
    <message>
        <source>Group leader</source>
        <translation>车管组组长</translation>
    </message>
    <message>
        <source>Happened at</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Invoice no.</source>
        <translation>发票号</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>考核项目</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>考核项目</translation>
    </message>
    <message>
        <source>Labour fee</source>
        <translation>工时费</translation>
    </message>
    <message>
        <source>Large part</source>
        <translation>大配件</translation>
    </message>
    <message>
        <source>Liability</source>
        <translation>责任认定</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>材料</translation>
    </message>
    <message>
        <source>Locked on</source>
        <translation>锁定日期</translation>
    </message>
    <message>
        <source>Major</source>
        <translation>重大</translation>
    </message>
    <message>
        <source>Mileage subsidy</source>
        <translation>里程补贴</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>Most points</source>
        <translation>标准分</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Odometer</source>
        <translation>表数</translation>
    </message>
    <message>
        <source>Of a major accident (A3-40), with the sum.</source>
        <translation>重大事故须填（A3-40），并填金额。</translation>
    </message>
    <message>
        <source>Old part</source>
        <translation>旧件交回</translation>
    </message>
    <message>
        <source>Old part inspected by</source>
        <translation>旧件验收人</translation>
    </message>
    <message>
        <source>On</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>One part a line. The next line opens by itself; ✕ takes a line away.</source>
        <translation>一行一个配件。填完一行自动出现下一行，✕ 删去一行。</translation>
    </message>
    <message>
        <source>Opinion</source>
        <translation>意见</translation>
    </message>
    <message>
        <source>Order due on</source>
        <translation>补单期限</translation>
    </message>
    <message>
        <source>Order filled in on</source>
        <translation>补单日期</translation>
    </message>
    <message>
        <source>Order late</source>
        <translation>补单逾期</translation>
    </message>
    <message>
        <source>Ordered by</source>
        <translation>指使人</translation>
    </message>
    <message>
        <source>Paid by a third party</source>
        <translation>第三方</translation>
    </message>
    <message>
        <source>Paid by the insurer</source>
        <translation>保险</translation>
    </message>
    <message>
        <source>Paid on</source>
        <translation>付款日期</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>材料名称</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>材料项数</translation>
    </message>
    <message>
        <source>Payable</source>
        <translation>应赔</translation>
    </message>
    <message>
        <source>Penalty</source>
        <translation>处罚金额</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人数</translation>
    </message>
    <message>
        <source>Percentage</source>
        <translation>比例</translation>
    </message>
    <message>
        <source>Person assessed</source>
        <translation>被考核人</translation>
    </message>
    <message>
        <source>Person concerned</source>
        <translation>当事人</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>扣分</translation>
    </message>
    <message>
        <source>Points off</source>
        <translation>扣分</translation>
    </message>
    <message>
        <source>Police document no.</source>
        <translation>交警文书号</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>岗位</translation>
    </message>
    <message>
        <source>Private use</source>
        <translation>私自用车</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>处理建议</translation>
    </message>
    <message>
        <source>Proposed by</source>
        <translation>来源违规</translation>
    </message>
    <message>
        <source>Proposed on</source>
        <translation>提出日期</translation>
    </message>
    <message>
        <source>Published on</source>
        <translation>公布日期</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Reason of the deduction</source>
        <translation>扣分原因</translation>
    </message>
    <message>
        <source>Recommended (not of the source)</source>
        <translation>推荐标准（非原文规定）</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Repair class</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Repair order</source>
        <translation>维修单</translation>
    </message>
    <message>
        <source>Repair orders</source>
        <translation>维修单</translation>
    </message>
    <message>
        <source>Repaired on</source>
        <translation>修竣</translation>
    </message>
    <message>
        <source>Repeated</source>
        <translation>再犯</translation>
    </message>
    <message>
        <source>Replaced materials</source>
        <translation>更换材料</translation>
    </message>
    <message>
        <source>Reported at</source>
        <translation>报告时间</translation>
    </message>
    <message>
        <source>Reported on</source>
        <translation>报告日期</translation>
    </message>
    <message>
        <source>Reported to (director)</source>
        <translation>报告主任</translation>
    </message>
    <message>
        <source>Reviewed by</source>
        <translation>复核人</translation>
    </message>
    <message>
        <source>Reviewed on</source>
        <translation>复核日期</translation>
    </message>
    <message>
        <source>Rubric of</source>
        <translation>标准版本</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>条款</translation>
    </message>
    <message>
        <source>Safe</source>
        <translation>安全行车</translation>
    </message>
    <message>
        <source>Safe drivers</source>
        <translation>安全行车人数</translation>
    </message>
    <message>
        <source>Safety bonus</source>
        <translation>安全奖</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>Second within a year</source>
        <translation>一年内第二次</translation>
    </message>
    <message>
        <source>Self-purchase</source>
        <translation>自购件</translation>
    </message>
    <message>
        <source>Sent on</source>
        <translation>送修</translation>
    </message>
    <message>
        <source>Serious, or with consequences</source>
        <translation>情节严重或造成后果</translation>
    </message>
    <message>
        <source>Settled by</source>
        <translation>车队长结算</translation>
    </message>
    <message>
        <source>Settled on</source>
        <translation>结算日期</translation>
    </message>
    <message>
        <source>Signed by the fleet</source>
        <translation>车队审核</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>审核日期</translation>
    </message>
    <message>
        <source>Special case</source>
        <translation>特殊情况</translation>
    </message>
    <message>
        <source>Specification</source>
        <translation>规格</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Sum of the director</source>
        <translation>领导责任金额</translation>
    </message>
    <message>
        <source>Suspected private use</source>
        <translation>疑似私自用车</translation>
    </message>
    <message>
        <source>The driver reported it at once</source>
        <translation>驾驶员已及时报告</translation>
    </message>
    <message>
        <source>The next line opens by itself; ✕ takes a line away. No line at all: 100 points.</source>
        <translation>填完一行自动出现下一行，✕ 删去一行；一行不填为 100 分。</translation>
    </message>
    <message>
        <source>The person who decided; no account is needed. Not the one concerned.</source>
        <translation>作出决定的人，不需要账号；不能是当事人。</translation>
    </message>
    <message>
        <source>Then the driver gets no line (A3-7).</source>
        <translation>驾驶员不予处罚（A3-7）。</translation>
    </message>
    <message>
        <source>Ticked by the office; then dismissal or liability is proposed for V5, V7, V8, V9 and V11.</source>
        <translation>由办公室勾选；V5、V7、V8、V9、V11 将提出辞退或追责建议。</translation>
    </message>
    <message>
        <source>Together exactly 100 points.</source>
        <translation>合计须为100分。</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Total loss</source>
        <translation>损失总额</translation>
    </message>
    <message>
        <source>Type of violation</source>
        <translation>违规类型</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Unit price</source>
        <translation>单价</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>生效日期</translation>
    </message>
    <message>
        <source>Vehicle</source>
        <translation>车号</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>核实</translation>
    </message>
    <message>
        <source>Verified by</source>
        <translation>核实人</translation>
    </message>
    <message>
        <source>Verified on</source>
        <translation>核实日期</translation>
    </message>
    <message>
        <source>Violation</source>
        <translation>违规</translation>
    </message>
    <message>
        <source>Violations</source>
        <translation>违规</translation>
    </message>
    <message>
        <source>Void because</source>
        <translation>作废原因</translation>
    </message>
    <message>
        <source>What</source>
        <translation>品名</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>事实</translation>
    </message>
    <message>
        <source>Where the signed paper is kept, or who took the call.</source>
        <translation>签字原件存放处，或接电话的人。</translation>
    </message>
    <message>
        <source>Who is</source>
        <translation>指使人岗位</translation>
    </message>
    <message>
        <source>Why not</source>
        <translation>不予报销原因</translation>
    </message>
    <message>
        <source>Why nothing is paid</source>
        <translation>不发原因</translation>
    </message>
    <message>
        <source>Work asked for</source>
        <translation>报修项目</translation>
    </message>
    <message>
        <source>Write 是 or y for a large part: its old one is handed in and inspected.</source>
        <translation>大配件填“是”：旧件须交回并验收。</translation>
    </message>
    <message>
        <source>km</source>
        <translation>里程</translation>
    </message>
</context>
<context>
    <name>FleetForms</name>
    <message>
        <source>List of replaced materials</source>
        <translation>更换材料清单</translation>
    </message>
    <message>
        <source>Monthly assessment (100 points)</source>
        <translation>月度考核表（百分制）</translation>
    </message>
    <message>
        <source>Notice of a penalty</source>
        <translation>违规处罚通知单</translation>
    </message>
    <message>
        <source>Request to buy parts oneself</source>
        <translation>自购配件申请单</translation>
    </message>
    <message>
        <source>Safety bonus and mileage subsidy</source>
        <translation>安全奖与里程补贴发放表</translation>
    </message>
    <message>
        <source>Summary of repair bills</source>
        <translation>车辆维修结算汇总</translation>
    </message>
    <message>
        <source>Traffic accident report and compensation</source>
        <translation>交通事故报告及赔偿核算单</translation>
    </message>
    <message>
        <source>Vehicle repair order</source>
        <translation>车辆维修单</translation>
    </message>
</context>
<context>
    <name>FleetFuel</name>
    <message>
        <source>An approval stands in the row without the captain's signature (A3-24).</source>
        <translation>该行有经理室审批，但没有车队长签字（第3篇第24条）。</translation>
    </message>
    <message>
        <source>For a signature on paper or by telephone, say where the paper is kept or who heard it.</source>
        <translation>纸面或电话签批，请写明单据存放处或接听人。</translation>
    </message>
    <message>
        <source>For the kind “Other”, say in the remark what it was.</source>
        <translation>类别为“其他”时，请在备注中写明内容。</translation>
    </message>
    <message>
        <source>Fuel number</source>
        <translation>加油单号</translation>
    </message>
    <message>
        <source>Fuel settlement number</source>
        <translation>油耗核算单号</translation>
    </message>
    <message>
        <source>Give the litres and the price or the amount; the third follows.</source>
        <translation>数量、单价、金额请填其中两项，第三项自动算出。</translation>
    </message>
    <message>
        <source>Its period begins in a closed month; that month keeps the figures it was closed with.</source>
        <translation>费用期从已关账的月份开始，该月保持关账时的数字。</translation>
    </message>
    <message>
        <source>No vehicle has fuel to settle in {month}.</source>
        <translation>{month}没有需要核算油耗的车辆。</translation>
    </message>
    <message>
        <source>No vehicle has the plate or card “{text}”. Enter the card with its vehicle, then import again.</source>
        <translation>没有车牌或卡号为“{text}”的车辆。请先在车辆资料中登记该卡号，再重新导入。</translation>
    </message>
    <message>
        <source>On screen only the person at work decides; a decision of {name} is recorded as given on paper or by telephone.</source>
        <translation>屏幕签批只能由当前操作人本人作出；{name} 的签批请登记为纸面或电话。</translation>
    </message>
    <message>
        <source>Say why the excess is waived; the reason stays with the settlement.</source>
        <translation>请写明免予处罚的理由，理由随核算单保存。</translation>
    </message>
    <message>
        <source>The charge is more than 0 and not above the proposal of {amount} yuan.</source>
        <translation>处罚金额应大于 0，且不超过建议金额 {amount} 元。</translation>
    </message>
    <message>
        <source>The file counts in miles or gallons; export it in km and litres.</source>
        <translation>文件以英里或加仑计，请改用公里和升重新导出。</translation>
    </message>
    <message>
        <source>The file names no vehicle; choose it for all rows.</source>
        <translation>文件中没有车辆，请为全部行指定车号。</translation>
    </message>
    <message>
        <source>The fill of {at} after this one was read at {after}; a reading of {odometer} does not fit before it. Mend the reading or the time.</source>
        <translation>其后 {at} 的加油表数为 {after}，本次表数 {odometer} 不能在它之前。请更正表数或时间。</translation>
    </message>
    <message>
        <source>The fill of {at} has the same reading {odometer} and was full; a second one without a way between them can only follow a partial one.</source>
        <translation>{at} 的加油表数同为 {odometer} 且已加满；中间没有行驶，第二次加油只能接在未加满的一次之后。</translation>
    </message>
    <message>
        <source>The invoice {invoice} is entered already: {number} of {plate}, {day}.</source>
        <translation>发票 {invoice} 已登记：{plate} 的 {number}（{day}）。</translation>
    </message>
    <message>
        <source>The invoice {invoice} of {payee} is entered already: {plate}, {day}, {amount} yuan.</source>
        <translation>{payee} 的发票 {invoice} 已登记：{plate}，{day}，{amount} 元。</translation>
    </message>
    <message>
        <source>The number {number} is in use already.</source>
        <translation>单号 {number} 已被使用。</translation>
    </message>
    <message>
        <source>The odometer is missing; only a row of a card statement may come without it.</source>
        <translation>缺少表数；只有油卡账单的行可以没有表数。</translation>
    </message>
    <message>
        <source>The odometer reads less than last time ({before}); if it was replaced, enter the replaced odometer first.</source>
        <translation>里程表读数小于上次({before})，如已更换里程表请先登记换表</translation>
    </message>
    <message>
        <source>The period of a cost has a beginning and an end, and does not end before it begins.</source>
        <translation>费用期须有起止日期，且止期不早于起期。</translation>
    </message>
    <message>
        <source>The settlement {number} of {month} was reckoned again: {litres} L, {rate} L/100 km.</source>
        <translation>{month}的核算单 {number} 已重新计算：{litres} 升，百公里 {rate} 升。</translation>
    </message>
    <message>
        <source>{at} lies in the future; it is {now} now.</source>
        <translation>{at} 是将来的时间，现在是 {now}。</translation>
    </message>
    <message>
        <source>{count} fills come without an odometer reading; they are to be completed before the month can close.</source>
        <translation>{count} 笔加油没有表数（缺里程），关账前须补全。</translation>
    </message>
    <message>
        <source>{count} rows belong to fills that are entered already; they are linked, nothing is doubled.</source>
        <translation>{count} 行与已登记的加油相符，已关联，没有重复登记。</translation>
    </message>
    <message>
        <source>{count} rows were imported before and passed over.</source>
        <translation>{count} 行以前已导入，已跳过。</translation>
    </message>
    <message>
        <source>{count} top-ups were passed over.</source>
        <translation>{count} 笔充值/圈存已跳过。</translation>
    </message>
    <message>
        <source>{day} is before the fill of {fill}; nobody signs in advance.</source>
        <translation>{day} 早于加油单 {fill}，不能提前签批。</translation>
    </message>
    <message>
        <source>{day} is in the future.</source>
        <translation>{day} 是将来的日期。</translation>
    </message>
    <message>
        <source>{field} must be more than 0.</source>
        <translation>{field}必须大于 0。</translation>
    </message>
    <message>
        <source>{km} km more than {before} on {at} are more than 1,500 km a day. If the reading is right, tick “{tick}”.</source>
        <translation>比 {at} 的 {before} 多 {km} 公里，日均超过 1 500 公里。如读数无误，请勾选“{tick}”。</translation>
    </message>
    <message>
        <source>{litres} L are more than the tank of {plate} holds ({tank} L and 5 %). Say why in “{field}” and tick “{tick}”.</source>
        <translation>{litres} 升超过 {plate} 的油箱容积（{tank} 升加 5%）。请在“{field}”中说明原因，并勾选“{tick}”。</translation>
    </message>
    <message>
        <source>{litres} L × {price} are {computed} yuan, not {amount}: the difference is above 0.05. Mend one of the three.</source>
        <translation>{litres} 升 × {price} = {computed} 元，与金额 {amount} 元相差超过 0.05 元。请更正三者之一。</translation>
    </message>
    <message>
        <source>{month} is closed: its settlement keeps the figures it was closed with. They change only after it is opened again.</source>
        <translation>{month}已关账，核算单保持关账时的数字，重新打开该月后才会改变。</translation>
    </message>
    <message>
        <source>{month} is closed; its settlement is not changed any more.</source>
        <translation>{month}已关账，核算单不再改变。</translation>
    </message>
    <message>
        <source>{month} is not over yet; it can be settled from {day}.</source>
        <translation>{month}尚未结束，{day}起可以核算。</translation>
    </message>
    <message>
        <source>{month} of {plate} is settled already: {number}.</source>
        <translation>{plate} {month}已核算：{number}。</translation>
    </message>
    <message>
        <source>{name} does not belong to the fleet office, which decides on excess fuel (A3-39). An administrator can give the role.</source>
        <translation>{name} 不是办公室(车队)人员，超油处理由办公室决定（第3篇第39条）。可由管理员授予角色。</translation>
    </message>
    <message>
        <source>{name} does not belong to the management office, which approves fuel (A3-24). An administrator can give the role.</source>
        <translation>{name} 不是经理室人员，燃油报销由经理室审批（第3篇第24条）。可由管理员授予角色。</translation>
    </message>
    <message>
        <source>{name} filled the vehicle; nobody signs or approves his own fuel.</source>
        <translation>{name} 是加油的驾驶员，不能签批自己的加油单。</translation>
    </message>
    <message>
        <source>{name} is no fleet captain; the captain signs and settles fuel (A3-24, A3-25). An administrator can give the role.</source>
        <translation>{name} 不是车队长，燃油由车队长签字、核算（第3篇第24、25条）。可由管理员授予角色。</translation>
    </message>
    <message>
        <source>{name} settled {number} as captain; the office decides by another person.</source>
        <translation>{name} 以车队长身份核算了 {number}，应由办公室的另一人决定。</translation>
    </message>
    <message>
        <source>{name} signed as captain; the approval of the management office comes from another person (A3-24).</source>
        <translation>{name} 已以车队长身份签字，经理室审批须由另一人作出（第3篇第24条）。</translation>
    </message>
    <message>
        <source>{number} has no excess; there is nothing to decide.</source>
        <translation>{number} 没有超油，无需处理。</translation>
    </message>
    <message>
        <source>{number} has no odometer or driver yet; complete it before it is signed.</source>
        <translation>{number} 缺表数或驾驶员，请补全后再签字。</translation>
    </message>
    <message>
        <source>{number} is in the state “{state}”; this act does not fit it.</source>
        <translation>{number} 的状态是“{state}”，不能进行此操作。</translation>
    </message>
    <message>
        <source>{number} is {state}; it is sent back before it is changed.</source>
        <translation>{number} {state}，须先退回才能修改。</translation>
    </message>
    <message>
        <source>{number} lacks {step}: it is not paid without it (A3-24).</source>
        <translation>{number} 缺{step}，不予报销（第3篇第24条）。</translation>
    </message>
    <message>
        <source>{odometer} is probably typed with a digit too many: {km} km more than {before} on {at}. {meant} would fit. If it is right all the same, tick “{tick}”.</source>
        <translation>表数 {odometer} 可能多输了一位：比 {at} 的 {before} 多 {km} 公里，应为 {meant}？如确实无误，请勾选“{tick}”。</translation>
    </message>
    <message>
        <source>{plates}: the fuel is not settled yet.</source>
        <translation>{plates}：油耗尚未核算。</translation>
    </message>
    <message>
        <source>{plates}: {count} assessments are not published yet.</source>
        <translation>{plates}：{count} 份月度考核尚未公布。</translation>
    </message>
    <message>
        <source>{plates}: {count} costs are not checked yet.</source>
        <translation>{plates}：{count} 笔费用尚未审核。</translation>
    </message>
    <message>
        <source>{plates}: {count} excesses are not decided yet.</source>
        <translation>{plates}：{count} 项超油尚未处理。</translation>
    </message>
    <message>
        <source>{plates}: {count} fills are not signed and approved yet.</source>
        <translation>{plates}：{count} 笔加油尚未签字、审批。</translation>
    </message>
    <message>
        <source>{plates}: {count} fills of a card statement have no odometer yet.</source>
        <translation>{plates}：{count} 笔油卡加油缺里程。</translation>
    </message>
    <message>
        <source>{plates}: {count} repairs are not settled by the captain yet.</source>
        <translation>{plates}：{count} 张维修单车队长尚未结算。</translation>
    </message>
    <message>
        <source>{plates}: {count} trips have no return yet.</source>
        <translation>{plates}：{count} 趟出车尚未登记回车。</translation>
    </message>
    <message>
        <source>{plates}: {count} violations or accidents are not confirmed yet.</source>
        <translation>{plates}：{count} 件违规或事故尚未核实。</translation>
    </message>
    <message>
        <source>{plate} came with {start} km; a reading of {odometer} is less. Mend the reading, or the odometer at the start in the vehicle's record.</source>
        <translation>{plate} 的初始表数为 {start}，本次 {odometer} 更小。请更正表数，或更正车辆资料中的初始表数。</translation>
    </message>
    <message>
        <source>{plate} has a cost of this kind and amount on {day} already; it may be the same one.</source>
        <translation>{plate} 在 {day} 已有同类别、同金额的费用，可能重复。</translation>
    </message>
    <message>
        <source>{plate} left the fleet on {day}; nothing later can be entered for it.</source>
        <translation>{plate} 已于 {day} 退出车队，之后不能再登记。</translation>
    </message>
    <message>
        <source>{plate} takes {own}, not {fuel}. Mend the fuel, or the vehicle's record.</source>
        <translation>{plate} 使用{own}，不是{fuel}。请更正油品，或更正车辆资料。</translation>
    </message>
    <message>
        <source>{plate} was filled at {at} already ({number}); two fills in one minute cannot be. Mend the time.</source>
        <translation>{plate} 在 {at} 已有加油（{number}），同一分钟不能加两次。请更正时间。</translation>
    </message>
    <message>
        <source>{plate}, {day}, {amount} yuan is in the state “{state}”; this act does not fit it.</source>
        <translation>{plate}，{day}，{amount} 元的状态是“{state}”，不能进行此操作。</translation>
    </message>
    <message>
        <source>{plate}: {rate} L/100 km is more than a fifth away from the mean of the three intervals before.</source>
        <translation>{plate}：百公里 {rate} 升，与前三个区间的平均值相差超过 20%。</translation>
    </message>
    <message>
        <source>{plate}: {rate} L/100 km over {km} km, {litres} L allowed, {excess} L above the limit. Report it to the office (A3-25).</source>
        <translation>{plate}：{km} 公里，百公里 {rate} 升，允许 {litres} 升，超出 {excess} 升。请及时报办公室（第3篇第25条）。</translation>
    </message>
    <message>
        <source>“{station}” is not on the list of approved stations (A3-23). Say why in “{field}”, or have it added to the list of partners.</source>
        <translation>“{station}”不在定点加油站名单中（第3篇第23条）。请在“{field}”中说明原因，或将其列入协作单位。</translation>
    </message>
    <message>
        <source>“{text}” may be a day and a month or the other way round; say the order of dates for the whole file (dmy or mdy).</source>
        <translation>“{text}”的日、月顺序不明，请为整个文件指定日期顺序（dmy 或 mdy）。</translation>
    </message>
</context>
<context>
    <name>FleetPaper</name>
    <message>
        <source>(applicant's copy)</source>
        <translation>（经办人）</translation>
    </message>
    <message>
        <source>(file copy)</source>
        <translation>（存档）</translation>
    </message>
    <message>
        <source>Accepted by</source>
        <translation>验收</translation>
    </message>
    <message>
        <source>Accident and compensation</source>
        <translation>交通事故报告及赔偿核算单</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Appeal until</source>
        <translation>申诉期限</translation>
    </message>
    <message>
        <source>Applicant</source>
        <translation>申请人</translation>
    </message>
    <message>
        <source>Approvals on record</source>
        <translation>已登记的审批</translation>
    </message>
    <message>
        <source>Approved by the management office</source>
        <translation>经理室审批</translation>
    </message>
    <message>
        <source>Approved by the office (fleet)</source>
        <translation>办公室（车队）审批</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>品名</translation>
    </message>
    <message>
        <source>Assessed by</source>
        <translation>考核人</translation>
    </message>
    <message>
        <source>Basis (clause)</source>
        <translation>依据（条款）</translation>
    </message>
    <message>
        <source>By telephone (who, when)</source>
        <translation>电话报批（人/时）</translation>
    </message>
    <message>
        <source>Conclusion</source>
        <translation>结论</translation>
    </message>
    <message>
        <source>Course of events</source>
        <translation>经过</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Director</source>
        <translation>主任</translation>
    </message>
    <message>
        <source>Director held responsible: {name}, {amount} yuan ({words})</source>
        <translation>追究领导责任：{name}，{amount} 元（{words}）</translation>
    </message>
    <message>
        <source>Draft: the cap of main responsibility is not set (A3-30), the case cannot be decided.</source>
        <translation>草稿：主要责任赔偿上限未设定（A3-30），不能定案。</translation>
    </message>
    <message>
        <source>Drawn up by</source>
        <translation>制表</translation>
    </message>
    <message>
        <source>Driver</source>
        <translation>驾驶员</translation>
    </message>
    <message>
        <source>Driver (must sign)</source>
        <translation>驾驶员（必签）</translation>
    </message>
    <message>
        <source>Expected amount</source>
        <translation>预计金额</translation>
    </message>
    <message>
        <source>Fleet captain</source>
        <translation>车队长</translation>
    </message>
    <message>
        <source>Fleet team</source>
        <translation>车队</translation>
    </message>
    <message>
        <source>Grade: {grade}　Coefficient of the assessment-linked pay: {percent} %</source>
        <translation>等级：{grade}　考核工资兑现系数：{percent}%</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>发票号</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>考核项目</translation>
    </message>
    <message>
        <source>Labour fee</source>
        <translation>工时费</translation>
    </message>
    <message>
        <source>Large part</source>
        <translation>大配件</translation>
    </message>
    <message>
        <source>List of replaced materials</source>
        <translation>更换材料清单</translation>
    </message>
    <message>
        <source>Management office</source>
        <translation>经理室</translation>
    </message>
    <message>
        <source>Material</source>
        <translation>材料名称</translation>
    </message>
    <message>
        <source>Materials</source>
        <translation>材料费</translation>
    </message>
    <message>
        <source>Mileage subsidy</source>
        <translation>里程补贴</translation>
    </message>
    <message>
        <source>Monthly assessment (100 points)</source>
        <translation>月度考核表（百分制）</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Notice of a penalty</source>
        <translation>违规处罚通知单</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>核实</translation>
    </message>
    <message>
        <source>Office (fleet)</source>
        <translation>办公室（车队）</translation>
    </message>
    <message>
        <source>Old part</source>
        <translation>旧件交回</translation>
    </message>
    <message>
        <source>Opinion</source>
        <translation>处理意见</translation>
    </message>
    <message>
        <source>Penalties are not netted here; they stand on the list of wage deductions of the month.</source>
        <translation>罚款不在本表冲抵，列入当月扣款清单。</translation>
    </message>
    <message>
        <source>Penalty</source>
        <translation>处罚金额</translation>
    </message>
    <message>
        <source>Person assessed</source>
        <translation>被考核人</translation>
    </message>
    <message>
        <source>Person concerned</source>
        <translation>当事人</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>标准分</translation>
    </message>
    <message>
        <source>Points off</source>
        <translation>扣分</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>岗位</translation>
    </message>
    <message>
        <source>Qty</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>扣分原因</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>签领</translation>
    </message>
    <message>
        <source>Repair order</source>
        <translation>维修单号</translation>
    </message>
    <message>
        <source>Repair order no.</source>
        <translation>维修单号</translation>
    </message>
    <message>
        <source>Request to buy parts oneself</source>
        <translation>自购配件申请单</translation>
    </message>
    <message>
        <source>Reviewed by the fleet</source>
        <translation>车队审核</translation>
    </message>
    <message>
        <source>Rubric of {day}, recommended by the program; it is not part of the rules.</source>
        <translation>考核标准（{day}版）为程序推荐，非规定原文。</translation>
    </message>
    <message>
        <source>Safe (yes/no)</source>
        <translation>安全行车（是/否）</translation>
    </message>
    <message>
        <source>Safety bonus</source>
        <translation>安全奖</translation>
    </message>
    <message>
        <source>Safety bonus and mileage subsidy</source>
        <translation>安全奖与里程补贴发放表</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>Seen by</source>
        <translation>旧件验收人</translation>
    </message>
    <message>
        <source>Specification</source>
        <translation>规格</translation>
    </message>
    <message>
        <source>Subsidy rate</source>
        <translation>补贴标准</translation>
    </message>
    <message>
        <source>Summary of repair bills</source>
        <translation>车辆维修结算汇总</translation>
    </message>
    <message>
        <source>Top management</source>
        <translation>局长经理室</translation>
    </message>
    <message>
        <source>Total of the month</source>
        <translation>本月合计</translation>
    </message>
    <message>
        <source>Total: {words}</source>
        <translation>合计：{words}</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Unit price</source>
        <translation>单价</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>Vehicle</source>
        <translation>车号</translation>
    </message>
    <message>
        <source>Vehicle repair order</source>
        <translation>车辆维修单</translation>
    </message>
    <message>
        <source>Vehicle safety rules, {clauses}</source>
        <translation>《车辆安全管理暂行规定》{clauses}</translation>
    </message>
    <message>
        <source>Vehicle-group leader</source>
        <translation>车管组组长</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>all garages</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>km</source>
        <translation>里程</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>no cap</source>
        <translation>不设上限</translation>
    </message>
    <message>
        <source>no sum</source>
        <translation>无金额处罚</translation>
    </message>
    <message>
        <source>none: suspected private use</source>
        <translation>无（疑似私自用车）</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>未设定</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>{amount} yuan ({words})</source>
        <translation>{amount} 元（{words}）</translation>
    </message>
    <message>
        <source>{amount} yuan/{km} km</source>
        <translation>{amount}元/{km}公里</translation>
    </message>
    <message>
        <source>{by} called {to}, {at}</source>
        <translation>{by}报{to}，{at}</translation>
    </message>
</context>
<context>
    <name>FleetReasons</name>
    <message>
        <source>A sum or number of points cannot be negative.</source>
        <translation>金额或扣分不能为负。</translation>
    </message>
    <message>
        <source>Assessments after {day} were made already; a new rubric begins after {last}.</source>
        <translation>{day} 之后已有考核，新标准须在{last}之后生效。</translation>
    </message>
    <message>
        <source>Bought before the director approved: not reimbursed, the driver pays (A3-17).</source>
        <translation>主任批准前即购买：不予报销，个人自负（A3-17）。</translation>
    </message>
    <message>
        <source>Bought without the vehicle-group leader's confirmation: not reimbursed, the driver pays (A3-17).</source>
        <translation>未经车管组组长确认即购买：不予报销，个人自负（A3-17）。</translation>
    </message>
    <message>
        <source>Name the contracted garage (A3-12).</source>
        <translation>请填写特约维修单位（A3-12）。</translation>
    </message>
    <message>
        <source>Name who ordered it; a driver who reported it at once gets no line (A3-7).</source>
        <translation>请填写指使人；及时报告的驾驶员不予处罚（A3-7）。</translation>
    </message>
    <message>
        <source>No driver is on duty or drove in {month}; there is nobody to pay.</source>
        <translation>{month}没有在岗或出车的驾驶员，无人可发。</translation>
    </message>
    <message>
        <source>No rubric is in force in {month}; enter one with a day before it.</source>
        <translation>{month}没有生效的考核标准，请先录入更早生效的版本。</translation>
    </message>
    <message>
        <source>Nobody holds the role “{role}” yet, so {name} was taken as such. Give the role in Settings › People.</source>
        <translation>尚无人有“{role}”角色，暂按{name}处理。请在 设置›人员 中授予角色。</translation>
    </message>
    <message>
        <source>Reported before it happened.</source>
        <translation>报告时间早于发生时间。</translation>
    </message>
    <message>
        <source>Say where the signed paper is kept, or who took the call.</source>
        <translation>请写明签字原件存放处，或接电话的人。</translation>
    </message>
    <message>
        <source>The cap of main responsibility is not set (A3-30 leaves it blank): {number} stays a draft of {amount} yuan and cannot be decided. Enter the setting “Cap of main responsibility”.</source>
        <translation>主要责任赔偿上限尚未设定（A3-30 原文空白）：{number} 暂按 {amount} 元列为草稿，上限未设定，不能定案。请在设置中填写“主责赔偿上限”。</translation>
    </message>
    <message>
        <source>The invoice {invoice} of {garage} is on {number} already.</source>
        <translation>{garage}的发票 {invoice} 已登记在 {number}。</translation>
    </message>
    <message>
        <source>The items add up to {sum} points; a rubric has exactly 100.</source>
        <translation>各项合计 {sum} 分，考核标准须为100分。</translation>
    </message>
    <message>
        <source>The month still has unverified violations or accidents: {numbers}. Verify or withdraw them before the fleet team signs.</source>
        <translation>本月尚有未核实的违规或事故：{numbers}。请先核实或撤销，再由车队签字。</translation>
    </message>
    <message>
        <source>The number {number} is in use already; leave it empty to get the next one.</source>
        <translation>编号 {number} 已使用；留空则自动取下一个号。</translation>
    </message>
    <message>
        <source>The order was due on {due}, {days} working days after the vehicle was sent; it is kept as late (A3-16).</source>
        <translation>补单期限为 {due}（送修后 {days} 个工作日），已记为逾期（A3-16）。</translation>
    </message>
    <message>
        <source>The proposal on {name} was decided on {day} already.</source>
        <translation>对{name}的建议已于 {day} 决定。</translation>
    </message>
    <message>
        <source>The records of {month} changed since {number} was drafted: {names}. Void it and draft it anew.</source>
        <translation>{number} 编制后{month}的记录有变动：{names}。请作废后重新编制。</translation>
    </message>
    <message>
        <source>The row has a quantity or a price, but names no part.</source>
        <translation>该行有数量或单价，但没有材料名称。</translation>
    </message>
    <message>
        <source>There is a rubric valid from {day} already; choose another day.</source>
        <translation>已有 {day} 生效的考核标准，请另选日期。</translation>
    </message>
    <message>
        <source>There is the sheet {number} of {month}; void it first.</source>
        <translation>{month}已有发放表 {number}，请先作废。</translation>
    </message>
    <message>
        <source>{code}: the source names no sum; enter it with the approval (0 for none).</source>
        <translation>{code}：规定未列金额，请在审批时填写（无则填0）。</translation>
    </message>
    <message>
        <source>{day} lies in the future; write down what happened when it has happened.</source>
        <translation>{day} 尚未到，请在发生后登记。</translation>
    </message>
    <message>
        <source>{driver} has not signed the list of replaced materials (A3-13); let the driver sign it first.</source>
        <translation>{driver}尚未在更换材料清单上签字（A3-13），请先由驾驶员签字。</translation>
    </message>
    <message>
        <source>{garage} is no contracted garage (A3-12). Contracted are: {known}; another one needs a contract in the list of garages and stations first.</source>
        <translation>{garage}不是特约维修单位（A3-12）。现有特约单位：{known}；新单位须先在协作单位中登记合同。</translation>
    </message>
    <message>
        <source>{garage}: the list of contracted garages is still empty, so A3-12 was not checked. Enter the contracts under Garages and stations.</source>
        <translation>{garage}：特约维修单位名单为空，未按 A3-12 检查。请在协作单位中登记合同。</translation>
    </message>
    <message>
        <source>{item} stands in the rubric twice.</source>
        <translation>{item}在考核标准中重复。</translation>
    </message>
    <message>
        <source>{item}: say why points are taken off.</source>
        <translation>{item}：请填写扣分原因。</translation>
    </message>
    <message>
        <source>{item}: the points must be above 0.</source>
        <translation>{item}：扣分须大于0。</translation>
    </message>
    <message>
        <source>{item}: {day} does not lie in {month}.</source>
        <translation>{item}：{day} 不在{month}内。</translation>
    </message>
    <message>
        <source>{item}: {points} points are taken off, but the item has only {most}.</source>
        <translation>{item}：扣 {points} 分，超过该项标准分 {most} 分。</translation>
    </message>
    <message>
        <source>{later} cannot be before {earlier}.</source>
        <translation>{later} 不能早于 {earlier}。</translation>
    </message>
    <message>
        <source>{month} has not begun; nothing can be assessed in it.</source>
        <translation>{month}尚未开始，不能考核。</translation>
    </message>
    <message>
        <source>{month} is not over yet; its sheet can be drafted from {day}.</source>
        <translation>{month}尚未结束，发放表须从 {day} 起编制。</translation>
    </message>
    <message>
        <source>{name} does not hold the role “{role}”; name somebody who does, or give the role in Settings.</source>
        <translation>{name}没有“{role}”角色；请选有该角色的人，或在设置中授予。</translation>
    </message>
    <message>
        <source>{name} has the assessment {number} of that month already.</source>
        <translation>{name}当月已有考核 {number}。</translation>
    </message>
    <message>
        <source>{name} is concerned himself and cannot decide on it; name somebody else.</source>
        <translation>{name}是当事人，不能审批；请由他人办理。</translation>
    </message>
    <message>
        <source>{name} is not at work here: choose “on paper” and say where the signature is, or let {name} sign in.</source>
        <translation>{name}未在本机登录：请选“纸质”并写明签字原件所在，或由{name}本人登录。</translation>
    </message>
    <message>
        <source>{name} made or is in the assessment {number} and cannot review it; name somebody else.</source>
        <translation>{name}是考核 {number} 的考核人或被考核人，不能复核；请由他人复核。</translation>
    </message>
    <message>
        <source>{name} took the step “{step}” of the same document; name another person for this one.</source>
        <translation>{name}已办理本单的“{step}”，本步须由另一人办理。</translation>
    </message>
    <message>
        <source>{name}: {kind} is proposed ({rule}); a person decides on it under Proposals.</source>
        <translation>{name}：{kind}（{rule}），请在“处理建议”中决定。</translation>
    </message>
    <message>
        <source>{number} has neither a line nor a labour fee; enter the list of materials or the fee first.</source>
        <translation>{number} 没有材料也没有工时费，请先登记。</translation>
    </message>
    <message>
        <source>{number} has no dispatch: suspected private use (A3-28). Tick “private use”, or name the dispatch.</source>
        <translation>{number} 没有派车单：疑似私自用车（A3-28）。请勾选“私自用车”，或填写派车单号。</translation>
    </message>
    <message>
        <source>{number} is a major accident: name the director held responsible and the sum (A3-40).</source>
        <translation>{number} 为重大事故：请填写追究责任的主任及金额（A3-40）。</translation>
    </message>
    <message>
        <source>{number} is “{state}” and cannot be changed any more.</source>
        <translation>{number} 为“{state}”，不能再修改。</translation>
    </message>
    <message>
        <source>{number} is “{state}”: a case is withdrawn only before an opinion is given on it.</source>
        <translation>{number} 为“{state}”：提出处理意见后不能撤销。</translation>
    </message>
    <message>
        <source>{number} is “{state}”: this step comes after “{before}”.</source>
        <translation>{number} 为“{state}”：本步须在“{before}”之后。</translation>
    </message>
    <message>
        <source>{number} is “{state}”; this step comes after “{before}”.</source>
        <translation>{number} 为“{state}”，本步须在“{before}”之后。</translation>
    </message>
    <message>
        <source>{number} is “{state}”; this step is not open.</source>
        <translation>{number} 为“{state}”，现在不能办理此步。</translation>
    </message>
    <message>
        <source>{number} was approved by telephone: fill in the repair order first (A3-16).</source>
        <translation>{number} 为电话报批，请先补填维修单（A3-16）。</translation>
    </message>
    <message>
        <source>{number} was not approved by the office; let it approve, or enter the approval by telephone (A3-15, A3-16).</source>
        <translation>{number} 未经办公室（车队）审批；请先审批，特殊情况登记电话报批（A3-15、A3-16）。</translation>
    </message>
    <message>
        <source>{number} was paid; it cannot be voided any more.</source>
        <translation>{number} 已发放或已作废，不能作废。</translation>
    </message>
    <message>
        <source>{number} went further already and is not changed by an import; use its acts in the program.</source>
        <translation>{number} 已进入后续环节，不能用导入修改，请在程序中办理。</translation>
    </message>
    <message>
        <source>{number}: {day} lies before the rules came into force ({since}, A3-44); look whether they apply.</source>
        <translation>{number}：{day} 早于规定施行日期（{since}，A3-44），请核对是否适用。</translation>
    </message>
    <message>
        <source>{part}: a large part; the old one must be handed in and inspected first (A3-14).</source>
        <translation>{part}为大配件，旧件须先交回并验收（A3-14）。</translation>
    </message>
    <message>
        <source>{part}: not verified yet; the captain checks the list item by item (A3-19).</source>
        <translation>{part}尚未核实，车队长须逐项核实（A3-19）。</translation>
    </message>
    <message>
        <source>{part}: quantity × price is {sum}, the amount says {amount}.</source>
        <translation>{part}：数量×单价为 {sum}，金额写的是 {amount}。</translation>
    </message>
    <message>
        <source>{part}: the price cannot be negative.</source>
        <translation>{part}：单价不能为负。</translation>
    </message>
    <message>
        <source>{part}: the quantity must be above 0.</source>
        <translation>{part}：数量须大于0。</translation>
    </message>
    <message>
        <source>{plate} left the fleet on {day}; nothing of a later day can be entered for it.</source>
        <translation>{plate} 已于 {day} 退出车队，不能登记此后的事项。</translation>
    </message>
    <message>
        <source>“{item}” is no item of the rubric in force; choose one of its items.</source>
        <translation>“{item}”不是现行考核标准中的项目，请从中选择。</translation>
    </message>
    <message>
        <source>“{text}” cannot be read as a line; write it like {example}.</source>
        <translation>“{text}”无法识别为一行，请写成 {example}。</translation>
    </message>
</context>
<context>
    <name>FleetSettings</name>
    <message>
        <source>1 December of a year that is blank in the source.</source>
        <translation>原文为××××年12月1日，年份空白。</translation>
    </message>
    <message>
        <source>All fines go on the month's wage deductions, not only V6</source>
        <translation>所有罚款列入当月扣款清单（不限V6）</translation>
    </message>
    <message>
        <source>An offence is repeated when there was one in</source>
        <translation>再犯的认定期间</translation>
    </message>
    <message>
        <source>Assessments are published by this day of the next month</source>
        <translation>考核公布期限（次月几日）</translation>
    </message>
    <message>
        <source>Bands of the coefficient (score from:percent)</source>
        <translation>兑现系数分段（得分起:百分比）</translation>
    </message>
    <message>
        <source>Blank in the source: while it is empty such a case stays a draft.</source>
        <translation>原文空白：留空时主责案件只能为草稿。</translation>
    </message>
    <message>
        <source>Bonus also in a month without a trip</source>
        <translation>当月无出车也发安全奖</translation>
    </message>
    <message>
        <source>Cap of main responsibility, yuan</source>
        <translation>主责赔偿上限（元）</translation>
    </message>
    <message>
        <source>Captain, office and top management are separate persons</source>
        <translation>车队长、办公室、局长经理室须为不同人</translation>
    </message>
    <message>
        <source>Days to appeal against a penalty</source>
        <translation>处罚申诉期限（天）</translation>
    </message>
    <message>
        <source>In one calendar year</source>
        <translation>同一年度</translation>
    </message>
    <message>
        <source>Mileage subsidy: for each so many km</source>
        <translation>里程补贴：每多少公里</translation>
    </message>
    <message>
        <source>Mileage subsidy: so much, yuan</source>
        <translation>里程补贴：补贴金额（元）</translation>
    </message>
    <message>
        <source>Safety bonus of a driver, yuan a month</source>
        <translation>驾驶员安全奖（元/月）</translation>
    </message>
    <message>
        <source>Safety bonus of the vehicle-group leader, yuan a month</source>
        <translation>车管组组长安全奖（元/月）</translation>
    </message>
    <message>
        <source>The bonus sheet is approved by this day of the next month</source>
        <translation>发放表审批期限（次月几日）</translation>
    </message>
    <message>
        <source>The last 12 months</source>
        <translation>12个月</translation>
    </message>
    <message>
        <source>The leader gets the driver's bonus as well</source>
        <translation>组长同时享受驾驶员安全奖</translation>
    </message>
    <message>
        <source>The percentage is taken of</source>
        <translation>赔偿比例的基数</translation>
    </message>
    <message>
        <source>The repeat clause also covers private use (V1)</source>
        <translation>再犯条款也适用于公车私用（V1）</translation>
    </message>
    <message>
        <source>The rules are in force from</source>
        <translation>规定施行日期</translation>
    </message>
    <message>
        <source>The whole history</source>
        <translation>全部历史</translation>
    </message>
    <message>
        <source>Total loss</source>
        <translation>总额</translation>
    </message>
    <message>
        <source>Two accidents “within one year” are</source>
        <translation>“一年内两次事故”的认定</translation>
    </message>
    <message>
        <source>Violations that end the safety bonus of a month</source>
        <translation>取消当月安全奖的违规</translation>
    </message>
    <message>
        <source>What the company bears</source>
        <translation>净承担额</translation>
    </message>
    <message>
        <source>Within 365 days</source>
        <translation>365天内</translation>
    </message>
    <message>
        <source>Working days for the order after a repair by telephone</source>
        <translation>电话报批后补单期限（工作日）</translation>
    </message>
    <message>
        <source>{km} km → {amount} yuan</source>
        <translation>{km} km → {amount} 元</translation>
    </message>
</context>
<context>
    <name>FleetWords</name>
    <message>
        <source>Accepted</source>
        <translation>同意</translation>
    </message>
    <message>
        <source>Accident</source>
        <translation>事故</translation>
    </message>
    <message>
        <source>Accident compensation</source>
        <translation>事故赔偿</translation>
    </message>
    <message>
        <source>Accident while parked</source>
        <translation>停放意外</translation>
    </message>
    <message>
        <source>Approved by telephone</source>
        <translation>电话报批</translation>
    </message>
    <message>
        <source>Approved by the director</source>
        <translation>主任已批</translation>
    </message>
    <message>
        <source>Approved by the management office</source>
        <translation>经理室已批</translation>
    </message>
    <message>
        <source>Approved by the office</source>
        <translation>办公室已批</translation>
    </message>
    <message>
        <source>Approved by top management</source>
        <translation>局长经理室已批</translation>
    </message>
    <message>
        <source>At the garage</source>
        <translation>送修</translation>
    </message>
    <message>
        <source>Being scored</source>
        <translation>打分</translation>
    </message>
    <message>
        <source>Bought</source>
        <translation>已购</translation>
    </message>
    <message>
        <source>By telephone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>Carried out</source>
        <translation>执行</translation>
    </message>
    <message>
        <source>Closed case</source>
        <translation>结案</translation>
    </message>
    <message>
        <source>Confirmed by the group leader</source>
        <translation>组长已确认</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>审批</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>不同意</translation>
    </message>
    <message>
        <source>Deputy director</source>
        <translation>副主任</translation>
    </message>
    <message>
        <source>Director</source>
        <translation>主任</translation>
    </message>
    <message>
        <source>Director's accountability</source>
        <translation>领导责任</translation>
    </message>
    <message>
        <source>Dismissal proposed</source>
        <translation>拟辞退</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>Drafted</source>
        <translation>编制</translation>
    </message>
    <message>
        <source>Driver</source>
        <translation>驾驶员</translation>
    </message>
    <message>
        <source>Equal responsibility</source>
        <translation>同责</translation>
    </message>
    <message>
        <source>Excellent</source>
        <translation>优秀</translation>
    </message>
    <message>
        <source>Excess fuel</source>
        <translation>超油罚款</translation>
    </message>
    <message>
        <source>Fair</source>
        <translation>中等</translation>
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
        <source>Full responsibility</source>
        <translation>全责</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>良好</translation>
    </message>
    <message>
        <source>Handed in</source>
        <translation>已交</translation>
    </message>
    <message>
        <source>Insufficient, to be retrained</source>
        <translation>不合格，须再培训</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>锁定</translation>
    </message>
    <message>
        <source>Main responsibility</source>
        <translation>主责</translation>
    </message>
    <message>
        <source>Management office</source>
        <translation>经理室</translation>
    </message>
    <message>
        <source>Minor responsibility</source>
        <translation>次责</translation>
    </message>
    <message>
        <source>No responsibility</source>
        <translation>无责</translation>
    </message>
    <message>
        <source>Not handed in</source>
        <translation>未交</translation>
    </message>
    <message>
        <source>Not reimbursed (the driver pays)</source>
        <translation>不予报销（个人自负）</translation>
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
        <source>Opinion given</source>
        <translation>处理意见</translation>
    </message>
    <message>
        <source>Order filled in afterwards</source>
        <translation>补单</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>已付款</translation>
    </message>
    <message>
        <source>Paid out</source>
        <translation>已发放</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>公布</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>登记</translation>
    </message>
    <message>
        <source>Reimbursed</source>
        <translation>已报销</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>维修</translation>
    </message>
    <message>
        <source>Repaired</source>
        <translation>修竣</translation>
    </message>
    <message>
        <source>Reported to the director</source>
        <translation>已报主任</translation>
    </message>
    <message>
        <source>Requested</source>
        <translation>申请</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>复核</translation>
    </message>
    <message>
        <source>Reviewed by the office</source>
        <translation>办公室已审</translation>
    </message>
    <message>
        <source>Seized engine</source>
        <translation>发动机粘缸</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>保养</translation>
    </message>
    <message>
        <source>Settled by the captain</source>
        <translation>车队长已结算</translation>
    </message>
    <message>
        <source>Signed by the fleet</source>
        <translation>车队已签</translation>
    </message>
    <message>
        <source>Sufficient</source>
        <translation>合格</translation>
    </message>
    <message>
        <source>To be decided</source>
        <translation>待决定</translation>
    </message>
    <message>
        <source>To be held liable</source>
        <translation>追究责任</translation>
    </message>
    <message>
        <source>Top management</source>
        <translation>局长经理室</translation>
    </message>
    <message>
        <source>Traffic accident</source>
        <translation>交通事故</translation>
    </message>
    <message>
        <source>Transfer proposed</source>
        <translation>拟调离</translation>
    </message>
    <message>
        <source>V1 Private use of a company car</source>
        <translation>V1 公车私用</translation>
    </message>
    <message>
        <source>V10 Driving with a fault, service not done</source>
        <translation>V10 带故障行驶、例保不到位</translation>
    </message>
    <message>
        <source>V11 Fined or detained by the police</source>
        <translation>V11 受公安处罚</translation>
    </message>
    <message>
        <source>V2 Passengers or detours for private errands</source>
        <translation>V2 途中带客、绕道办私事</translation>
    </message>
    <message>
        <source>V3 Carrying goods for others</source>
        <translation>V3 为他人运带物品</translation>
    </message>
    <message>
        <source>V4 Letting another person drive</source>
        <translation>V4 交他人驾驶</translation>
    </message>
    <message>
        <source>V5 Drinking in working hours or drink-driving</source>
        <translation>V5 工作时间酗酒/酒后驾车</translation>
    </message>
    <message>
        <source>V6 Driving home overnight without leave</source>
        <translation>V6 私自开回家/在家过夜</translation>
    </message>
    <message>
        <source>V7 Not parked at the designated place</source>
        <translation>V7 未按指定地点停放</translation>
    </message>
    <message>
        <source>V8 Concealing an accident</source>
        <translation>V8 事故隐瞒不报</translation>
    </message>
    <message>
        <source>V9 Fraud, or fuel use seriously over the norm</source>
        <translation>V9 弄虚作假、油耗严重超标异常</translation>
    </message>
    <message>
        <source>Vehicle-group leader</source>
        <translation>车管组组长</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>核实</translation>
    </message>
    <message>
        <source>Violation</source>
        <translation>违规罚款</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>已作废</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>approval by the management office</source>
        <translation>经理室审批</translation>
    </message>
    <message>
        <source>approval by the office</source>
        <translation>办公室审批</translation>
    </message>
    <message>
        <source>approval by top management</source>
        <translation>局长经理室审批</translation>
    </message>
    <message>
        <source>confirmation by the group leader</source>
        <translation>组长确认</translation>
    </message>
    <message>
        <source>drafting</source>
        <translation>编制</translation>
    </message>
    <message>
        <source>review by the office</source>
        <translation>办公室审核</translation>
    </message>
    <message>
        <source>settlement by the captain</source>
        <translation>车队长结算</translation>
    </message>
    <message>
        <source>signature of the fleet</source>
        <translation>车队签字</translation>
    </message>
    <message>
        <source>verification</source>
        <translation>核实</translation>
    </message>
    <message>
        <source>—</source>
        <translation>—</translation>
    </message>
</context>
<context>
    <name>FollowUpBoard</name>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>By department</source>
        <translation>按部门</translation>
    </message>
    <message>
        <source>By month</source>
        <translation>按月份</translation>
    </message>
    <message>
        <source>By person</source>
        <translation>按人员</translation>
    </message>
    <message>
        <source>Count by</source>
        <translation>统计方式</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>完成时限</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>主办部门</translation>
    </message>
    <message>
        <source>Done in 30 days</source>
        <translation>近30天办结</translation>
    </message>
    <message>
        <source>Done, %</source>
        <translation>完成率%</translation>
    </message>
    <message>
        <source>Due in 7 days</source>
        <translation>7天内到期</translation>
    </message>
    <message>
        <source>Lasting</source>
        <translation>长期</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>7天后到期</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>逾期</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>责任人</translation>
    </message>
    <message>
        <source>Print the follow-up table</source>
        <translation>打印督办表</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>决议事项</translation>
    </message>
    <message>
        <source>Resolutions behind the figure</source>
        <translation>对应的决议</translation>
    </message>
    <message>
        <source>Resolutions counted</source>
        <translation>决议统计</translation>
    </message>
    <message>
        <source>To accept</source>
        <translation>待验收</translation>
    </message>
    <message>
        <source>Write reminder slips</source>
        <translation>发督办通知</translation>
    </message>
    <message>
        <source>lasting</source>
        <translation>长期</translation>
    </message>
</context>
<context>
    <name>Fuel</name>
    <message>
        <source>By km of the drivers: {shares}</source>
        <translation>按驾驶员里程分摊：{shares}</translation>
    </message>
    <message>
        <source>Costs of vehicles</source>
        <translation>车辆费用</translation>
    </message>
    <message>
        <source>For {first} to {last}</source>
        <translation>费用期 {first} 至 {last}</translation>
    </message>
    <message>
        <source>Fuel</source>
        <translation>加油登记</translation>
    </message>
    <message>
        <source>Fuel settlements</source>
        <translation>月度油耗</translation>
    </message>
    <message>
        <source>In no interval: {why}</source>
        <translation>未归入区间：{why}</translation>
    </message>
    <message>
        <source>Known statements</source>
        <translation>已知账单</translation>
    </message>
    <message>
        <source>Month end</source>
        <translation>月结</translation>
    </message>
    <message>
        <source>No cost was entered yet. Ctrl+N enters tolls, parking, washing, insurance or inspection; an ETC statement can be imported.</source>
        <translation>尚无车辆费用。按 Ctrl+N 登记过路费、停车、洗车、保险、年检，也可导入 ETC 账单。</translation>
    </message>
    <message>
        <source>No fill was entered yet. Ctrl+N enters one; sheets, statements of fuel cards and exports of Fuelio and LubeLogger can be imported.</source>
        <translation>尚无加油登记。按 Ctrl+N 登记，也可导入表格、油卡账单以及 Fuelio、LubeLogger 的导出文件。</translation>
    </message>
    <message>
        <source>No full-tank interval this month, nothing can be reckoned</source>
        <translation>本月无满箱区间，不能核算</translation>
    </message>
    <message>
        <source>No month was settled yet. Ctrl+N settles the fuel of all vehicles of a month (A3-25).</source>
        <translation>尚无月度油耗核算。按 Ctrl+N 核算某月全部车辆的油耗（第3篇第25条）。</translation>
    </message>
    <message>
        <source>No odometer yet · {litres} L × {price} = {amount} yuan</source>
        <translation>缺里程 · {litres} 升 × {price} = {amount} 元</translation>
    </message>
    <message>
        <source>No statement of a card was imported yet; its columns are mapped once and then known.</source>
        <translation>尚未导入过账单；各列对应一次后即会记住。</translation>
    </message>
    <message>
        <source>Out of the way: more than a fifth from the three intervals before</source>
        <translation>油耗异常：与前三个区间相差超过 20%</translation>
    </message>
    <message>
        <source>Sent back or void: {why}</source>
        <translation>退回或作废原因：{why}</translation>
    </message>
    <message>
        <source>cost of a vehicle</source>
        <translation>车辆费用</translation>
    </message>
    <message>
        <source>fill</source>
        <translation>加油</translation>
    </message>
    <message>
        <source>fuel settlement</source>
        <translation>油耗核算单</translation>
    </message>
    <message>
        <source>known statement</source>
        <translation>已知账单</translation>
    </message>
    <message>
        <source>{decision}: {opinion}</source>
        <translation>{decision}：{opinion}</translation>
    </message>
    <message>
        <source>{excess} L above the limit, proposal {amount} yuan (A3-39)</source>
        <translation>超油 {excess} 升，建议处罚 {amount} 元（第3篇第39条）</translation>
    </message>
    <message>
        <source>{litres} L over {km} km: {rate} L/100 km, {limit} L allowed</source>
        <translation>{km} 公里 {litres} 升：百公里 {rate} 升，允许 {limit} 升</translation>
    </message>
    <message>
        <source>{odometer} km · {litres} L × {price} = {amount} yuan</source>
        <translation>表数 {odometer} · {litres} 升 × {price} = {amount} 元</translation>
    </message>
    <message>
        <source>{rate} L/100 km over {km} km: {verdict}</source>
        <translation>{km} 公里，百公里 {rate} 升：{verdict}</translation>
    </message>
    <message>
        <source>{rate} L/100 km over {km} km; {limit} L allowed, {excess} L above: {verdict}</source>
        <translation>{km} 公里，百公里 {rate} 升，允许 {limit} 升，超油 {excess} 升：{verdict}</translation>
    </message>
</context>
<context>
    <name>FuelActs</name>
    <message>
        <source>Approve</source>
        <translation>经理室审批</translation>
    </message>
    <message>
        <source>Cannot be approved yet: the fleet captain has not signed (A3-24).</source>
        <translation>不能审批：车队长尚未签字（第3篇第24条）。</translation>
    </message>
    <message>
        <source>Cannot be signed yet: odometer or driver is missing. F2 completes it.</source>
        <translation>不能签字：缺表数或驾驶员，按 F2 补全。</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>审核</translation>
    </message>
    <message>
        <source>Close the fleet's month</source>
        <translation>关账</translation>
    </message>
    <message>
        <source>Decide on the excess</source>
        <translation>超油处理</translation>
    </message>
    <message>
        <source>Edit cost</source>
        <translation>修改费用</translation>
    </message>
    <message>
        <source>Edit fill</source>
        <translation>修改加油</translation>
    </message>
    <message>
        <source>Is not reimbursed yet: the management office has not approved it (A3-24).</source>
        <translation>不能报销：经理室尚未审批（第3篇第24条）。</translation>
    </message>
    <message>
        <source>New cost</source>
        <translation>登记费用</translation>
    </message>
    <message>
        <source>New fill</source>
        <translation>登记加油</translation>
    </message>
    <message>
        <source>Open the fleet's month again</source>
        <translation>重新打开车辆月份</translation>
    </message>
    <message>
        <source>Reimburse</source>
        <translation>报销</translation>
    </message>
    <message>
        <source>Reimburse cost</source>
        <translation>费用报销</translation>
    </message>
    <message>
        <source>Reported to the office</source>
        <translation>已报办公室</translation>
    </message>
    <message>
        <source>Send back</source>
        <translation>退回</translation>
    </message>
    <message>
        <source>Settle the month's fuel</source>
        <translation>核算月度油耗</translation>
    </message>
    <message>
        <source>Sign as captain</source>
        <translation>车队长签字</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>作废</translation>
    </message>
    <message>
        <source>Void cost</source>
        <translation>费用作废</translation>
    </message>
</context>
<context>
    <name>FuelDue</name>
    <message>
        <source>Fuel bought this month (yuan)</source>
        <translation>本月燃油（元）</translation>
    </message>
    <message>
        <source>Litres above the limit, last month settled</source>
        <translation>上月超油（升）</translation>
    </message>
    <message>
        <source>{count} fills wait for the captain's signature, the oldest of {day}</source>
        <translation>{count} 笔加油待车队长签字，最早 {day}</translation>
    </message>
    <message>
        <source>{count} vehicles: the fuel of {month} is not settled; due {due}</source>
        <translation>{month}尚有 {count} 辆车油耗未核算，期限 {due}</translation>
    </message>
    <message>
        <source>{plate}, {month}: excess of {amount} yuan waits for the office's decision</source>
        <translation>{plate} {month}：超油 {amount} 元待办公室处理</translation>
    </message>
    <message>
        <source>{plate}, {month}: {excess} L above the limit; report it to the office</source>
        <translation>{plate} {month}：超油 {excess} 升，请报办公室</translation>
    </message>
    <message>
        <source>{plate}: {litres} L of {day} came from a card statement without odometer</source>
        <translation>{plate}：{day} 油卡加油 {litres} 升缺里程</translation>
    </message>
</context>
<context>
    <name>FuelFields</name>
    <message>
        <source>A cost with a period is spread evenly over its months, a started one counted.</source>
        <translation>有费用期的费用按月平均分摊，不足一个月的按一个月计。</translation>
    </message>
    <message>
        <source>A fill is missing before</source>
        <translation>之前有漏记</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Approved by management</source>
        <translation>经理室审批</translation>
    </message>
    <message>
        <source>Approved on</source>
        <translation>审批日期</translation>
    </message>
    <message>
        <source>As the dashboard shows it, whole km. Only a row of a card statement may come without it.</source>
        <translation>按仪表盘读数，整公里。只有油卡账单的行可以没有表数。</translation>
    </message>
    <message>
        <source>Blank form</source>
        <translation>空白表</translation>
    </message>
    <message>
        <source>By</source>
        <translation>签批人</translation>
    </message>
    <message>
        <source>Captain's signature</source>
        <translation>车队长签字</translation>
    </message>
    <message>
        <source>Charged</source>
        <translation>处罚金额</translation>
    </message>
    <message>
        <source>Checked by</source>
        <translation>审核人</translation>
    </message>
    <message>
        <source>Columns of the statement</source>
        <translation>账单各列</translation>
    </message>
    <message>
        <source>Consumption is reckoned from one full tank to the next.</source>
        <translation>油耗按两次加满之间计算。</translation>
    </message>
    <message>
        <source>Costs</source>
        <translation>费用</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Day and time at the pump; a picture with its time offers it.</source>
        <translation>加油的日期和时间；带时间的照片会自动带出。</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>处理人</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>处理日期</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>处理</translation>
    </message>
    <message>
        <source>Distance km</source>
        <translation>里程</translation>
    </message>
    <message>
        <source>Driver</source>
        <translation>驾驶员</translation>
    </message>
    <message>
        <source>Empty: every vehicle with fuel in the month.</source>
        <translation>留空：该月有加油的全部车辆。</translation>
    </message>
    <message>
        <source>Empty: the fuel of the vehicle.</source>
        <translation>留空：按车辆的燃油种类。</translation>
    </message>
    <message>
        <source>Empty: the proposal.</source>
        <translation>留空：按建议金额。</translation>
    </message>
    <message>
        <source>Excess amount</source>
        <translation>超油金额</translation>
    </message>
    <message>
        <source>Filling station</source>
        <translation>加油站</translation>
    </message>
    <message>
        <source>Fills</source>
        <translation>加油单</translation>
    </message>
    <message>
        <source>Fleet captain</source>
        <translation>车队长</translation>
    </message>
    <message>
        <source>For litres above the tank or a station that is not approved.</source>
        <translation>数量超过油箱容积或非定点加油站时填写。</translation>
    </message>
    <message>
        <source>Fuel</source>
        <translation>油品</translation>
    </message>
    <message>
        <source>Fuel used</source>
        <translation>耗油</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>签批方式</translation>
    </message>
    <message>
        <source>In no interval</source>
        <translation>未归入区间</translation>
    </message>
    <message>
        <source>Interval km</source>
        <translation>区间里程</translation>
    </message>
    <message>
        <source>Invoice number</source>
        <translation>发票号</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>账单</translation>
    </message>
    <message>
        <source>Kind of cost</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Kind of transaction</source>
        <translation>交易类型</translation>
    </message>
    <message>
        <source>L/100 km</source>
        <translation>百公里油耗</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>最近使用</translation>
    </message>
    <message>
        <source>Litres</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Litres above</source>
        <translation>超油</translation>
    </message>
    <message>
        <source>Litres allowed</source>
        <translation>允许油量</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>车型</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>Month closed</source>
        <translation>已关账</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>单号</translation>
    </message>
    <message>
        <source>Odometer</source>
        <translation>表数</translation>
    </message>
    <message>
        <source>On</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Opinion</source>
        <translation>意见</translation>
    </message>
    <message>
        <source>Payee</source>
        <translation>收款方</translation>
    </message>
    <message>
        <source>Period from</source>
        <translation>费用期起</translation>
    </message>
    <message>
        <source>Period to</source>
        <translation>费用期止</translation>
    </message>
    <message>
        <source>Price of a litre</source>
        <translation>单价</translation>
    </message>
    <message>
        <source>Reimbursed on</source>
        <translation>报销日期</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Reported on</source>
        <translation>报办公室日期</translation>
    </message>
    <message>
        <source>Sent back because</source>
        <translation>退回原因</translation>
    </message>
    <message>
        <source>Serious case</source>
        <translation>情节严重</translation>
    </message>
    <message>
        <source>Settled on</source>
        <translation>核算日期</translation>
    </message>
    <message>
        <source>Settlements</source>
        <translation>核算单</translation>
    </message>
    <message>
        <source>Shares of the drivers</source>
        <translation>驾驶员分摊</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>签字日期</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Statement row</source>
        <translation>账单行号</translation>
    </message>
    <message>
        <source>Tank full</source>
        <translation>是否加满</translation>
    </message>
    <message>
        <source>The chain breaks here: nothing is reckoned up to the next full tank, and nothing is estimated.</source>
        <translation>区间在此中断：到下一次加满为止不核算，也不估算。</translation>
    </message>
    <message>
        <source>The figures are right as they are</source>
        <translation>数字确认无误</translation>
    </message>
    <message>
        <source>The file is</source>
        <translation>文件是</translation>
    </message>
    <message>
        <source>Ticked by the office: dismissal may then be proposed (A3-39).</source>
        <translation>由办公室勾选，将提出辞退建议（第3篇第39条）。</translation>
    </message>
    <message>
        <source>Time of the fill</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Vehicle</source>
        <translation>车号</translation>
    </message>
    <message>
        <source>Vehicles</source>
        <translation>车辆</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>结论</translation>
    </message>
    <message>
        <source>Where the paper is</source>
        <translation>单据存放处</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Why it is opened again</source>
        <translation>重新打开的原因</translation>
    </message>
    <message>
        <source>Why it is unusual</source>
        <translation>异常说明</translation>
    </message>
    <message>
        <source>kWh of an electric vehicle. Two of litres, price and amount give the third.</source>
        <translation>电动车填千瓦时。数量、单价、金额填其中两项，第三项自动算出。</translation>
    </message>
</context>
<context>
    <name>FuelPaper</name>
    <message>
        <source>(by days)</source>
        <translation>（按天数）</translation>
    </message>
    <message>
        <source>Above L</source>
        <translation>超油L</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>允许油量</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Average price</source>
        <translation>均价</translation>
    </message>
    <message>
        <source>Captain's signature</source>
        <translation>车队长签字</translation>
    </message>
    <message>
        <source>Captain: {name}, {day}</source>
        <translation>车队长：{name}，{day}</translation>
    </message>
    <message>
        <source>Costs of vehicles in the month</source>
        <translation>单车费用月报</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>里程</translation>
    </message>
    <message>
        <source>Driver</source>
        <translation>驾驶员</translation>
    </message>
    <message>
        <source>Excess amount</source>
        <translation>超油金额</translation>
    </message>
    <message>
        <source>Filling station</source>
        <translation>加油站</translation>
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
        <source>Float</source>
        <translation>上浮</translation>
    </message>
    <message>
        <source>Fuel</source>
        <translation>油品</translation>
    </message>
    <message>
        <source>Fuel cost</source>
        <translation>燃油</translation>
    </message>
    <message>
        <source>Fuel log</source>
        <translation>加油登记表</translation>
    </message>
    <message>
        <source>Fuel number</source>
        <translation>加油单号</translation>
    </message>
    <message>
        <source>Fuel reimbursement</source>
        <translation>燃油报销审批单</translation>
    </message>
    <message>
        <source>Fuel settlement of the month</source>
        <translation>月度油耗核算表</translation>
    </message>
    <message>
        <source>In no interval</source>
        <translation>未归入区间</translation>
    </message>
    <message>
        <source>Inspection</source>
        <translation>年检</translation>
    </message>
    <message>
        <source>Insurance</source>
        <translation>保险</translation>
    </message>
    <message>
        <source>Interval (date / odometer)</source>
        <translation>区间起止(日期/表数)</translation>
    </message>
    <message>
        <source>Invoice number</source>
        <translation>发票号</translation>
    </message>
    <message>
        <source>L/100 km</source>
        <translation>百公里油耗</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>限额</translation>
    </message>
    <message>
        <source>Limit = norm + permitted float; in the summer months of a model the summer float takes its place. An interval over the end of a season is split by the km that trips logged, without a logged reading by days. An interval of exactly its limit is within it. Rates are compared unrounded.</source>
        <translation>限额 = 标准 + 允许上浮；夏季（7—9 月）按车型的夏季上浮计。跨季区间按行车日志里程分段，没有行车记录的按天数分段。恰好等于限额的为正常。比较时不作四舍五入。</translation>
    </message>
    <message>
        <source>Litres</source>
        <translation>升数</translation>
    </message>
    <message>
        <source>Management office</source>
        <translation>经理室</translation>
    </message>
    <message>
        <source>Management: {name}, {day}</source>
        <translation>经理室：{name}，{day}</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>车型</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>No full-tank interval this month, nothing can be reckoned</source>
        <translation>本月无满箱区间，不能核算</translation>
    </message>
    <message>
        <source>Norm</source>
        <translation>标准</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Odometer</source>
        <translation>表数</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>办公室</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Parking</source>
        <translation>停车</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>单价</translation>
    </message>
    <message>
        <source>Quantity L</source>
        <translation>数量L</translation>
    </message>
    <message>
        <source>Repair and service</source>
        <translation>维修保养</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>行别</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Tank full</source>
        <translation>是否加满</translation>
    </message>
    <message>
        <source>Tolls</source>
        <translation>过路费</translation>
    </message>
    <message>
        <source>Total, average yuan a km</source>
        <translation>合计、平均元/公里</translation>
    </message>
    <message>
        <source>Total: {words}</source>
        <translation>合计（大写）：{words}</translation>
    </message>
    <message>
        <source>Used L</source>
        <translation>耗油L</translation>
    </message>
    <message>
        <source>Vehicle</source>
        <translation>车号</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>结论</translation>
    </message>
    <message>
        <source>Washing</source>
        <translation>洗车</translation>
    </message>
    <message>
        <source>Yuan a km</source>
        <translation>元/公里</translation>
    </message>
    <message>
        <source>Yuan a km, month before</source>
        <translation>上月元/公里</translation>
    </message>
    <message>
        <source>added to the next interval</source>
        <translation>并入下一区间</translation>
    </message>
    <message>
        <source>charged {amount} yuan</source>
        <translation>处罚 {amount} 元</translation>
    </message>
    <message>
        <source>closed by {name} on {day}</source>
        <translation>已关账（{name}，{day}）</translation>
    </message>
    <message>
        <source>from earlier months</source>
        <translation>上月转入</translation>
    </message>
    <message>
        <source>fuel log of the month</source>
        <translation>本月加油合计</translation>
    </message>
    <message>
        <source>interval</source>
        <translation>区间</translation>
    </message>
    <message>
        <source>not closed</source>
        <translation>未关账</translation>
    </message>
    <message>
        <source>out of the way: more than a fifth from the three before</source>
        <translation>异常：与前三个区间相差超过 20%</translation>
    </message>
    <message>
        <source>sum of the intervals</source>
        <translation>区间合计</translation>
    </message>
    <message>
        <source>waived: {why}</source>
        <translation>免予处罚：{why}</translation>
    </message>
    <message>
        <source>{count} fills without odometer</source>
        <translation>{count} 笔加油缺里程</translation>
    </message>
    <message>
        <source>{km} km × {limit} L/100 km</source>
        <translation>{km} 公里 × {limit} 升/百公里</translation>
    </message>
    <message>
        <source>{plate} sub-total</source>
        <translation>{plate} 小计</translation>
    </message>
    <message>
        <source>{plate}: fuel log of the month {log} L, {log_km} km = intervals {own} L, {own_km} km - from earlier months {earlier} L, {earlier_km} km + in no interval {loose} L, {loose_km} km</source>
        <translation>{plate}：本月加油合计 {log} 升、{log_km} 公里 = 区间 {own} 升、{own_km} 公里 - 上月转入 {earlier} 升、{earlier_km} 公里 + 未归入区间 {loose} 升、{loose_km} 公里</translation>
    </message>
</context>
<context>
    <name>FuelSettings</name>
    <message>
        <source>A full-tank interval below this is not judged, km</source>
        <translation>满箱区间里程过短（不核算）界限，公里</translation>
    </message>
    <message>
        <source>Charge excess fuel interval by interval, not by the month line</source>
        <translation>超油按区间处罚（否：按月合计处罚）</translation>
    </message>
    <message>
        <source>Spread costs with a period over its months</source>
        <translation>有费用期的费用按月分摊</translation>
    </message>
</context>
<context>
    <name>FuelWords</name>
    <message>
        <source>Approved by management</source>
        <translation>经理室已批</translation>
    </message>
    <message>
        <source>Broken</source>
        <translation>中断</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>手工</translation>
    </message>
    <message>
        <source>By telephone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Charge</source>
        <translation>处罚</translation>
    </message>
    <message>
        <source>Charged</source>
        <translation>已处罚</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>已审核</translation>
    </message>
    <message>
        <source>ETC statement</source>
        <translation>ETC账单</translation>
    </message>
    <message>
        <source>Fuel-card statement</source>
        <translation>油卡账单</translation>
    </message>
    <message>
        <source>Inspection</source>
        <translation>年检</translation>
    </message>
    <message>
        <source>Insurance</source>
        <translation>保险</translation>
    </message>
    <message>
        <source>No full-tank interval</source>
        <translation>无满箱区间</translation>
    </message>
    <message>
        <source>Not judged</source>
        <translation>不核算</translation>
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
        <source>Other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Over the limit</source>
        <translation>超标</translation>
    </message>
    <message>
        <source>Over, not decided</source>
        <translation>超标未处理</translation>
    </message>
    <message>
        <source>Parking</source>
        <translation>停车</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>登记</translation>
    </message>
    <message>
        <source>Reimbursed</source>
        <translation>已报销</translation>
    </message>
    <message>
        <source>Sent back</source>
        <translation>退回</translation>
    </message>
    <message>
        <source>Signed by the captain</source>
        <translation>车队长已签</translation>
    </message>
    <message>
        <source>Toll</source>
        <translation>过路费</translation>
    </message>
    <message>
        <source>Too short</source>
        <translation>里程过短</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>已作废</translation>
    </message>
    <message>
        <source>Waive</source>
        <translation>免予处罚</translation>
    </message>
    <message>
        <source>Waived</source>
        <translation>已免除</translation>
    </message>
    <message>
        <source>Washing</source>
        <translation>洗车</translation>
    </message>
    <message>
        <source>Within the limit</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>before the baseline</source>
        <translation>基准前</translation>
    </message>
    <message>
        <source>chain broken</source>
        <translation>中断</translation>
    </message>
    <message>
        <source>distance too short</source>
        <translation>里程过短</translation>
    </message>
    <message>
        <source>tank not full yet</source>
        <translation>未满箱</translation>
    </message>
    <message>
        <source>the approval of the management office</source>
        <translation>经理室审批</translation>
    </message>
    <message>
        <source>the fleet captain's signature</source>
        <translation>车队长签字</translation>
    </message>
    <message>
        <source>vehicle gone, unfinished</source>
        <translation>未完</translation>
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
        <source>Control characters were taken out of {count} cells, which nothing can show or keep; the first is in row {row}.</source>
        <translation>有 {count} 个单元格含有无法显示和保存的控制字符，已去除；首个在第 {row} 行。</translation>
    </message>
    <message>
        <source>No column of the file is {field}, and it is required. Choose the column by hand.</source>
        <translation>文件中没有“{field}”列，而它是必填项。请手工指定列。</translation>
    </message>
    <message>
        <source>Not read, for the list has no such column: {columns}.</source>
        <translation>列表中没有这些栏目，未读取：{columns}。</translation>
    </message>
    <message>
        <source>Passed over: {count} blank rows.</source>
        <translation>已跳过空行 {count} 行。</translation>
    </message>
    <message>
        <source>Passed over: {count} repeated headers.</source>
        <translation>已跳过重复的表头 {count} 行。</translation>
    </message>
    <message>
        <source>Passed over: {count} rows of totals.</source>
        <translation>已跳过合计行 {count} 行。</translation>
    </message>
    <message>
        <source>Row {row} may be in the list already; it is taken as a new one. To change the old one, import with update.</source>
        <translation>第 {row} 行可能重复，已按新记录处理；如要修改原记录，请用更新方式导入。</translation>
    </message>
    <message>
        <source>Somebody else kept records of this list meanwhile that a row collides with. Nothing was imported; check the file again.</source>
        <translation>其他人此时已保存与某行冲突的记录。没有导入任何内容；请重新检查文件。</translation>
    </message>
    <message>
        <source>The file has no column “{column}”; it has: {known}.</source>
        <translation>文件中没有“{column}”列；有：{known}。</translation>
    </message>
    <message>
        <source>There is no row below the header; nothing would be imported.</source>
        <translation>表头下面没有内容，没有可导入的行。</translation>
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
    <message>
        <source>{count} rows imported from {file}</source>
        <translation>从 {file} 导入 {count} 行</translation>
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
    <name>LinesEditor</name>
    <message>
        <source>Take this line out</source>
        <translation>去掉这一行</translation>
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
        <source>In full</source>
        <translation>完整导出</translation>
    </message>
    <message>
        <source>In full, the export is written into the history with your name.</source>
        <translation>完整导出会连同您的姓名记入修改史。</translation>
    </message>
    <message>
        <source>Masked</source>
        <translation>遮盖个人信息</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>This list holds personal data.</source>
        <translation>此表含有个人信息。</translation>
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
        <source>Another office, or a backup…</source>
        <translation>另一个单位或备份…</translation>
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
        <source>The restore drill failed, make a new backup: {why}</source>
        <translation>恢复演练失败，请重新备份：{why}</translation>
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
    <name>MeetingActs</name>
    <message>
        <source>Accept</source>
        <translation>验收通过</translation>
    </message>
    <message>
        <source>Add somebody</source>
        <translation>添加人员</translation>
    </message>
    <message>
        <source>Add to the checklist</source>
        <translation>增加会务事项</translation>
    </message>
    <message>
        <source>Cancel by a later resolution</source>
        <translation>由后续决议取消</translation>
    </message>
    <message>
        <source>Cancel the meeting</source>
        <translation>取消会议</translation>
    </message>
    <message>
        <source>Cannot be accepted: its owner has not reported it finished.</source>
        <translation>不能验收：责任人尚未报告完成。</translation>
    </message>
    <message>
        <source>Cannot be filed: the minutes are not issued.</source>
        <translation>不能归档：纪要尚未印发。</translation>
    </message>
    <message>
        <source>Cannot be issued: the signature is missing.</source>
        <translation>不能印发：尚未签发。</translation>
    </message>
    <message>
        <source>Close the meeting</source>
        <translation>会议办结归档</translation>
    </message>
    <message>
        <source>Close topics</source>
        <translation>办结议题</translation>
    </message>
    <message>
        <source>Do not accept</source>
        <translation>验收不通过</translation>
    </message>
    <message>
        <source>Draft the minutes</source>
        <translation>起草纪要</translation>
    </message>
    <message>
        <source>Edit meeting</source>
        <translation>修改会议</translation>
    </message>
    <message>
        <source>Edit participant</source>
        <translation>修改参会人员</translation>
    </message>
    <message>
        <source>Edit resolution</source>
        <translation>修改决议</translation>
    </message>
    <message>
        <source>Edit room</source>
        <translation>修改会议室</translation>
    </message>
    <message>
        <source>Edit series</source>
        <translation>修改系列</translation>
    </message>
    <message>
        <source>Edit standard sentence</source>
        <translation>修改常用语</translation>
    </message>
    <message>
        <source>Edit the minutes</source>
        <translation>修改纪要</translation>
    </message>
    <message>
        <source>Edit thing</source>
        <translation>修改会务事项</translation>
    </message>
    <message>
        <source>Edit topic</source>
        <translation>修改议题</translation>
    </message>
    <message>
        <source>Extend the deadline</source>
        <translation>延期</translation>
    </message>
    <message>
        <source>File in the archives</source>
        <translation>归档</translation>
    </message>
    <message>
        <source>Has not begun yet: its record and attendance come with it.</source>
        <translation>会议尚未开始：开始后再登记记录和到会情况。</translation>
    </message>
    <message>
        <source>Invite people</source>
        <translation>添加参会人员</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>印发</translation>
    </message>
    <message>
        <source>Keep the record</source>
        <translation>保存会议记录</translation>
    </message>
    <message>
        <source>Lay the checklist</source>
        <translation>生成会务清单</translation>
    </message>
    <message>
        <source>Make a corrected version</source>
        <translation>出更正版</translation>
    </message>
    <message>
        <source>Meal of guests</source>
        <translation>接待用餐</translation>
    </message>
    <message>
        <source>Meeting was held</source>
        <translation>会议已召开</translation>
    </message>
    <message>
        <source>Move to another time</source>
        <translation>改期</translation>
    </message>
    <message>
        <source>New meeting</source>
        <translation>新建会议</translation>
    </message>
    <message>
        <source>New resolution</source>
        <translation>新建决议</translation>
    </message>
    <message>
        <source>New room</source>
        <translation>新建会议室</translation>
    </message>
    <message>
        <source>New series</source>
        <translation>新建系列</translation>
    </message>
    <message>
        <source>New standard sentence</source>
        <translation>新建常用语</translation>
    </message>
    <message>
        <source>New topic</source>
        <translation>新建议题</translation>
    </message>
    <message>
        <source>Plan the next meeting</source>
        <translation>安排下次会议</translation>
    </message>
    <message>
        <source>Remove resolution</source>
        <translation>删除决议</translation>
    </message>
    <message>
        <source>Report progress</source>
        <translation>填报进展</translation>
    </message>
    <message>
        <source>Return to the drafter</source>
        <translation>退回拟稿人</translation>
    </message>
    <message>
        <source>Save calendar file</source>
        <translation>导出日历文件</translation>
    </message>
    <message>
        <source>Send for review</source>
        <translation>送审</translation>
    </message>
    <message>
        <source>Send the notice</source>
        <translation>发会议通知</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>签发</translation>
    </message>
    <message>
        <source>Take off the agenda</source>
        <translation>撤下议题</translation>
    </message>
    <message>
        <source>Take off the checklist</source>
        <translation>移出会务清单</translation>
    </message>
    <message>
        <source>Take out of the list</source>
        <translation>移出名单</translation>
    </message>
    <message>
        <source>The minutes are not issued yet; closing needs them, or a reason why there are none.</source>
        <translation>纪要尚未印发；办结需要先印发纪要，或写明不形成纪要的原因。</translation>
    </message>
    <message>
        <source>Tick off</source>
        <translation>标记完成</translation>
    </message>
    <message>
        <source>Write attendance</source>
        <translation>登记到会情况</translation>
    </message>
    <message>
        <source>Write reminder slips</source>
        <translation>发督办通知</translation>
    </message>
    <message>
        <source>Write the reply down</source>
        <translation>登记反馈</translation>
    </message>
</context>
<context>
    <name>MeetingDraft</name>
    <message>
        <source> ({department}, {owner}; by {due})</source>
        <translation>（责任部门：{department}，责任人：{owner}，完成时限：{due}）</translation>
    </message>
    <message>
        <source>On {day} {name} chaired {title} in {place}, on {topics}. The minutes of the meeting are as follows:</source>
        <translation>{day}，{name}在{place}主持召开{title}，研究{topics}。现将会议议定事项纪要如下：</translation>
    </message>
    <message>
        <source>On {day} {name} chaired {title} in {place}. The minutes of the meeting are as follows:</source>
        <translation>{day}，{name}在{place}主持召开{title}。现将会议议定事项纪要如下：</translation>
    </message>
    <message>
        <source>Resolutions of {title}</source>
        <translation>{title}决议</translation>
    </message>
    <message>
        <source>The meeting agreed: {content}</source>
        <translation>会议议定：{content}</translation>
    </message>
    <message>
        <source>The meeting asks all departments to act on what was discussed.</source>
        <translation>会议要求：各部门按照会议精神抓好落实。</translation>
    </message>
    <message>
        <source>Vote: {agreed} for, {against} against, {abstain} abstained; {result}</source>
        <translation>表决：赞成{agreed}票，反对{against}票，弃权{abstain}票；{result}</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>in time</source>
        <translation>按期</translation>
    </message>
    <message>
        <source>lasting</source>
        <translation>长期</translation>
    </message>
    <message>
        <source>not due yet</source>
        <translation>未到期</translation>
    </message>
    <message>
        <source>not passed</source>
        <translation>未通过</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>通过</translation>
    </message>
    <message>
        <source>{content}.</source>
        <translation>{content}。</translation>
    </message>
    <message>
        <source>{days} days overdue</source>
        <translation>逾期{days}天</translation>
    </message>
    <message>
        <source>{name} ({reason})</source>
        <translation>{name}（{reason}）</translation>
    </message>
    <message>
        <source>{name}, {day}</source>
        <translation>{name}，{day}</translation>
    </message>
    <message>
        <source>{state}, extended</source>
        <translation>{state}（延期）</translation>
    </message>
    <message>
        <source>{title} was held on {day} in {place}, chaired by {name}; {should} people should attend, {came} came. The meeting resolved:</source>
        <translation>{day}，{title}在{place}召开，由{name}主持，应到{should}人，实到{came}人。会议决议如下：</translation>
    </message>
</context>
<context>
    <name>MeetingDue</name>
    <message>
        <source>Meetings this month</source>
        <translation>本月会议</translation>
    </message>
    <message>
        <source>Resolutions done this month</source>
        <translation>本月办结决议</translation>
    </message>
    <message>
        <source>The follow-up table of last month is due: {count} resolutions are open</source>
        <translation>应出上月督办表：未办结决议{count}项</translation>
    </message>
    <message>
        <source>{name} reports “{content}” finished; it waits for acceptance</source>
        <translation>{name}报告“{content}”已完成，待验收</translation>
    </message>
    <message>
        <source>{name}: “{content}” is due on {due}</source>
        <translation>{name}：“{content}”应于{due}完成</translation>
    </message>
    <message>
        <source>{name}: “{content}” is due today</source>
        <translation>{name}：“{content}”今天到期</translation>
    </message>
    <message>
        <source>{name}: “{content}” is overdue by {days} days, a reminder slip is due</source>
        <translation>{name}：“{content}”已逾期{days}天，应发督办通知</translation>
    </message>
    <message>
        <source>{name}: “{content}” is overdue by {days} days, reminded on {sent}</source>
        <translation>{name}：“{content}”已逾期{days}天，{sent}已督办</translation>
    </message>
    <message>
        <source>“{title}” begins at {time} in {place}</source>
        <translation>“{title}”{time}在{place}召开</translation>
    </message>
    <message>
        <source>“{title}” of {day}: attendance is not written down yet</source>
        <translation>“{title}”（{day}）：到会情况尚未登记</translation>
    </message>
    <message>
        <source>“{title}” of {day}: the minutes are not drafted yet</source>
        <translation>“{title}”（{day}）：纪要尚未起草</translation>
    </message>
    <message>
        <source>“{title}” on {day}: the notice is not sent yet</source>
        <translation>“{title}”（{day}）：会议通知尚未发出</translation>
    </message>
    <message>
        <source>“{title}” on {day}: {thing}</source>
        <translation>“{title}”（{day}）会务：{thing}</translation>
    </message>
    <message>
        <source>“{title}”: the minutes are issued and not filed yet</source>
        <translation>“{title}”：纪要已印发，尚未归档</translation>
    </message>
    <message>
        <source>“{title}”: the minutes are {state} and not issued yet</source>
        <translation>“{title}”：纪要{state}，尚未印发</translation>
    </message>
</context>
<context>
    <name>MeetingFields</name>
    <message>
        <source>20, 40 and 60 yuan a guest by rank; more needs the leader in charge (A4-2).</source>
        <translation>按级别每人20元、40元、60元；超出须分管领导批准（A4-2）。</translation>
    </message>
    <message>
        <source>A line a paragraph; 一、 （一） 1. （1） begin headings.</source>
        <translation>一行一段；以“一、（一）1.（1）”开头的行为标题。</translation>
    </message>
    <message>
        <source>A line a thing; （提前1天） behind it says how many days before the meeting.</source>
        <translation>一行一项；后面写（提前1天）表示会前几天办妥。</translation>
    </message>
    <message>
        <source>A line a topic.</source>
        <translation>一行一个议题。</translation>
    </message>
    <message>
        <source>A meeting over midnight ends on the next day.</source>
        <translation>跨零点的会议，结束时间写次日。</translation>
    </message>
    <message>
        <source>A meeting that repeats: its topics are carried over, its minutes share one number series.</source>
        <translation>定期召开的会议：未办结议题转入下次，纪要共用一个编号系列。</translation>
    </message>
    <message>
        <source>A name ending in .ics; an older file of that name is replaced.</source>
        <translation>以 .ics 结尾的文件名；同名旧文件将被替换。</translation>
    </message>
    <message>
        <source>A room that is taken at that time is refused.</source>
        <translation>该时段已被占用的会议室不能选用。</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>缺席</translation>
    </message>
    <message>
        <source>Abstained</source>
        <translation>弃权</translation>
    </message>
    <message>
        <source>Accepted by</source>
        <translation>验收人</translation>
    </message>
    <message>
        <source>Against</source>
        <translation>反对</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>议题</translation>
    </message>
    <message>
        <source>All others</source>
        <translation>其余人员</translation>
    </message>
    <message>
        <source>An open topic is carried over into the next meeting of the series.</source>
        <translation>未办结的议题自动转入该系列的下次会议。</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>批准人</translation>
    </message>
    <message>
        <source>Approver</source>
        <translation>批准人</translation>
    </message>
    <message>
        <source>Archival code</source>
        <translation>档号</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>统计截至</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>出席情况</translation>
    </message>
    <message>
        <source>Attendance rate, %</source>
        <translation>出席率</translation>
    </message>
    <message>
        <source>Attending</source>
        <translation>出席</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>开始时间</translation>
    </message>
    <message>
        <source>Blank form</source>
        <translation>空白表</translation>
    </message>
    <message>
        <source>By the rule of the series, one after the other; at most 24.</source>
        <translation>按系列的周期依次安排，最多24次。</translation>
    </message>
    <message>
        <source>Calendar file</source>
        <translation>日历文件</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>到会</translation>
    </message>
    <message>
        <source>Cancelled by</source>
        <translation>取消依据</translation>
    </message>
    <message>
        <source>Carried over from</source>
        <translation>转自会议</translation>
    </message>
    <message>
        <source>Chair</source>
        <translation>主持人</translation>
    </message>
    <message>
        <source>Chair and recorder come into the list by themselves.</source>
        <translation>主持人和记录人自动列入名单。</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>会务清单</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>已办结</translation>
    </message>
    <message>
        <source>Completion rate, %</source>
        <translation>办结率%</translation>
    </message>
    <message>
        <source>Contact and phone</source>
        <translation>联系人及电话</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>份数</translation>
    </message>
    <message>
        <source>Copies to</source>
        <translation>抄送</translation>
    </message>
    <message>
        <source>Copy to</source>
        <translation>抄送</translation>
    </message>
    <message>
        <source>Cost of the meal</source>
        <translation>用餐金额</translation>
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
        <source>Deadline</source>
        <translation>完成时限</translation>
    </message>
    <message>
        <source>Department in charge</source>
        <translation>主办部门</translation>
    </message>
    <message>
        <source>Document number</source>
        <translation>文号</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>办结日期</translation>
    </message>
    <message>
        <source>Done, %</source>
        <translation>完成率</translation>
    </message>
    <message>
        <source>Drafted by</source>
        <translation>拟稿人</translation>
    </message>
    <message>
        <source>Empty: as the series repeats.</source>
        <translation>不填：按系列的周期推算。</translation>
    </message>
    <message>
        <source>Empty: the department of the owner.</source>
        <translation>不填：责任人所在部门。</translation>
    </message>
    <message>
        <source>Empty: the name of the office and 会议纪要.</source>
        <translation>不填：单位名称加“会议纪要”。</translation>
    </message>
    <message>
        <source>Empty: the name of the room.</source>
        <translation>不填：会议室名称。</translation>
    </message>
    <message>
        <source>Empty: today.</source>
        <translation>不填：今天。</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>实际结束</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>结束时间</translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>凭据</translation>
    </message>
    <message>
        <source>Extended on</source>
        <translation>延期日期</translation>
    </message>
    <message>
        <source>Extensions</source>
        <translation>延期次数</translation>
    </message>
    <message>
        <source>Finished, ask for acceptance</source>
        <translation>已完成，申请验收</translation>
    </message>
    <message>
        <source>First deadline</source>
        <translation>原时限</translation>
    </message>
    <message>
        <source>For</source>
        <translation>赞成</translation>
    </message>
    <message>
        <source>For somebody who is not in the list of people.</source>
        <translation>用于不在人员名单中的人员。</translation>
    </message>
    <message>
        <source>From</source>
        <translation>从</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>审批方式</translation>
    </message>
    <message>
        <source>Guests, division level and above</source>
        <translation>处级及以上客人数</translation>
    </message>
    <message>
        <source>Guests, ordinary staff</source>
        <translation>一般人员客人数</translation>
    </message>
    <message>
        <source>Guests, section level</source>
        <translation>科（厂）级客人数</translation>
    </message>
    <message>
        <source>Help from</source>
        <translation>协办</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>How many meetings</source>
        <translation>安排次数</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>在用</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>期号</translation>
    </message>
    <message>
        <source>Issued on</source>
        <translation>印发日期</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Lasting, without deadline</source>
        <translation>长期（无时限）</translation>
    </message>
    <message>
        <source>Lead paragraph</source>
        <translation>开头段</translation>
    </message>
    <message>
        <source>Letterhead</source>
        <translation>版头</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>Material</source>
        <translation>材料</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>会议</translation>
    </message>
    <message>
        <source>Meeting name</source>
        <translation>会议名称</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>会议</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>会议纪要</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Name as written</source>
        <translation>书写姓名</translation>
    </message>
    <message>
        <source>New deadline</source>
        <translation>新时限</translation>
    </message>
    <message>
        <source>Next meeting</source>
        <translation>下次会议</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>Notified on</source>
        <translation>通知日期</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Numbered by</source>
        <translation>编号方式</translation>
    </message>
    <message>
        <source>Old deadline</source>
        <translation>原时限</translation>
    </message>
    <message>
        <source>On leave</source>
        <translation>请假</translation>
    </message>
    <message>
        <source>On-time rate, %</source>
        <translation>按期率%</translation>
    </message>
    <message>
        <source>One person leads; others stand under help. Needed before the minutes are signed.</source>
        <translation>只写一位牵头人，其他人写在协办；签发纪要前必填。</translation>
    </message>
    <message>
        <source>Only when the meeting has no minutes at all.</source>
        <translation>仅用于不形成纪要的会议。</translation>
    </message>
    <message>
        <source>Opinion</source>
        <translation>意见</translation>
    </message>
    <message>
        <source>Organised by</source>
        <translation>承办部门</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>责任人</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>参会人员</translation>
    </message>
    <message>
        <source>Passed with</source>
        <translation>通过规则</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>应到</translation>
    </message>
    <message>
        <source>Planned minutes</source>
        <translation>预计分钟</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>职务</translation>
    </message>
    <message>
        <source>Printed by</source>
        <translation>印发机关</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进展情况</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>代会人</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>已办妥</translation>
    </message>
    <message>
        <source>Ready by</source>
        <translation>办妥时限</translation>
    </message>
    <message>
        <source>Ready since</source>
        <translation>办妥日期</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Reason of leave</source>
        <translation>请假事由</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>会议记录</translation>
    </message>
    <message>
        <source>Recorder</source>
        <translation>记录人</translation>
    </message>
    <message>
        <source>Red name</source>
        <translation>纪要标志</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Reminder slip</source>
        <translation>督办通知</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>周期</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>反馈</translation>
    </message>
    <message>
        <source>Reporter</source>
        <translation>汇报人</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>决议事项</translation>
    </message>
    <message>
        <source>Resolution number</source>
        <translation>决议编号</translation>
    </message>
    <message>
        <source>Resolution of a later meeting</source>
        <translation>后续会议的决议</translation>
    </message>
    <message>
        <source>Resolutions</source>
        <translation>决议事项</translation>
    </message>
    <message>
        <source>Resolutions only</source>
        <translation>只出决议</translation>
    </message>
    <message>
        <source>Reviewed by</source>
        <translation>核稿人</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>身份</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>会议室</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>座位数</translation>
    </message>
    <message>
        <source>Security class</source>
        <translation>密级</translation>
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
        <source>Series</source>
        <translation>会议系列</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>届次/期</translation>
    </message>
    <message>
        <source>Should attend</source>
        <translation>应到</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>签发人</translation>
    </message>
    <message>
        <source>Signed in at</source>
        <translation>签到时间</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>签发日期</translation>
    </message>
    <message>
        <source>Sitting in</source>
        <translation>列席</translation>
    </message>
    <message>
        <source>Slip no.</source>
        <translation>第几次</translation>
    </message>
    <message>
        <source>Stands between the office's code name and the year: 物业会纪〔2024〕5号.</source>
        <translation>位于机关代字和年份之间，如物业会纪〔2024〕5号。</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>正文</translation>
    </message>
    <message>
        <source>The chair of the meeting or a leader in charge, not the drafter.</source>
        <translation>会议主持人或分管领导，不得为拟稿人。</translation>
    </message>
    <message>
        <source>The chair of the meeting or a leader in charge.</source>
        <translation>会议主持人或分管领导。</translation>
    </message>
    <message>
        <source>The chair of the meeting, a leader or the office; never the owner.</source>
        <translation>会议主持人、领导或办公室；责任人不得自行验收。</translation>
    </message>
    <message>
        <source>Things</source>
        <translation>会务事项</translation>
    </message>
    <message>
        <source>Ticked off by</source>
        <translation>办妥人</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>To</source>
        <translation>主送</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>议题</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>议题</translation>
    </message>
    <message>
        <source>Unit or department</source>
        <translation>单位/部门</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>到</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版次</translation>
    </message>
    <message>
        <source>Was to begin</source>
        <translation>原定时间</translation>
    </message>
    <message>
        <source>What is asked for</source>
        <translation>督办要求</translation>
    </message>
    <message>
        <source>What is corrected</source>
        <translation>更正内容</translation>
    </message>
    <message>
        <source>What is written for people whose attendance is not known yet.</source>
        <translation>对尚未登记到会情况的人员统一填写。</translation>
    </message>
    <message>
        <source>What must be ready</source>
        <translation>会务事项</translation>
    </message>
    <message>
        <source>What the notice asks</source>
        <translation>会议要求</translation>
    </message>
    <message>
        <source>Where the signed paper is kept, or who took the call.</source>
        <translation>签字件存放处，或接电话人。</translation>
    </message>
    <message>
        <source>Who says so</source>
        <translation>意见人</translation>
    </message>
    <message>
        <source>Who sees to it</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Why there are no minutes</source>
        <translation>不形成纪要的原因</translation>
    </message>
    <message>
        <source>With unit or department</source>
        <translation>带单位/部门</translation>
    </message>
    <message>
        <source>Word of the document number</source>
        <translation>文号用字</translation>
    </message>
    <message>
        <source>Written by</source>
        <translation>填报人</translation>
    </message>
</context>
<context>
    <name>MeetingForms</name>
    <message>
        <source>Checklist of a meeting</source>
        <translation>会务清单</translation>
    </message>
    <message>
        <source>Copy sheet of minutes</source>
        <translation>纪要拟稿审签单</translation>
    </message>
    <message>
        <source>Follow-up notice</source>
        <translation>督办通知单</translation>
    </message>
    <message>
        <source>Follow-up table of resolutions</source>
        <translation>决议事项督办表</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>会议纪要</translation>
    </message>
    <message>
        <source>Notice of a meeting</source>
        <translation>会议通知</translation>
    </message>
    <message>
        <source>Record of a meeting</source>
        <translation>会议记录</translation>
    </message>
    <message>
        <source>Resolutions of a meeting</source>
        <translation>会议决议</translation>
    </message>
    <message>
        <source>Seat cards</source>
        <translation>席卡</translation>
    </message>
    <message>
        <source>Sign-in sheet</source>
        <translation>签到表</translation>
    </message>
    <message>
        <source>Statistics of meetings</source>
        <translation>会议统计表</translation>
    </message>
</context>
<context>
    <name>MeetingSettings</name>
    <message>
        <source>A proxy counts as attendance</source>
        <translation>代会计入到会</translation>
    </message>
    <message>
        <source>Draft of the minutes after the meeting, working days</source>
        <translation>会后完成纪要初稿（工作日）</translation>
    </message>
    <message>
        <source>Meal of a guest, division level and above, yuan</source>
        <translation>处级及以上客人用餐限额（元/人）</translation>
    </message>
    <message>
        <source>Meal of a guest, ordinary staff, yuan</source>
        <translation>一般人员用餐限额（元/人）</translation>
    </message>
    <message>
        <source>Meal of a guest, section level, yuan</source>
        <translation>科（厂）级客人用餐限额（元/人）</translation>
    </message>
    <message>
        <source>Minutes get their archival code when they are filed</source>
        <translation>纪要归档时即给档号</translation>
    </message>
    <message>
        <source>Minutes issued after the meeting, working days</source>
        <translation>会后印发纪要（工作日）</translation>
    </message>
    <message>
        <source>Notice before the meeting, working days</source>
        <translation>会前通知（工作日）</translation>
    </message>
    <message>
        <source>Quorum</source>
        <translation>法定人数</translation>
    </message>
    <message>
        <source>Reminder again when overdue, every … days</source>
        <translation>逾期后每隔几天督办一次</translation>
    </message>
    <message>
        <source>Reminder before a deadline, days</source>
        <translation>到期前几天提醒</translation>
    </message>
    <message>
        <source>Usual checklist of a meeting, a line a thing</source>
        <translation>常用会务清单（一行一项）</translation>
    </message>
    <message>
        <source>Who drafted the minutes may sign them</source>
        <translation>拟稿人可以签发</translation>
    </message>
    <message>
        <source>Write “none” where nobody was on leave</source>
        <translation>无人请假时写“无”</translation>
    </message>
</context>
<context>
    <name>MeetingWords</name>
    <message>
        <source>Absent</source>
        <translation>缺席</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>已归档</translation>
    </message>
    <message>
        <source>Attending</source>
        <translation>出席</translation>
    </message>
    <message>
        <source>By telephone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>到会</translation>
    </message>
    <message>
        <source>Came late</source>
        <translation>迟到</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>Chair</source>
        <translation>主持</translation>
    </message>
    <message>
        <source>Confidential</source>
        <translation>机密</translation>
    </message>
    <message>
        <source>Document number</source>
        <translation>文号</translation>
    </message>
    <message>
        <source>Does not repeat</source>
        <translation>不重复</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>已办结</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>Every month</source>
        <translation>每月</translation>
    </message>
    <message>
        <source>Every two weeks</source>
        <translation>每两周</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>每周</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>全体</translation>
    </message>
    <message>
        <source>Half</source>
        <translation>二分之一</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>已召开</translation>
    </message>
    <message>
        <source>Important</source>
        <translation>重要</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>In review</source>
        <translation>送审</translation>
    </message>
    <message>
        <source>Internal</source>
        <translation>内部</translation>
    </message>
    <message>
        <source>Issue number</source>
        <translation>期号</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>已印发</translation>
    </message>
    <message>
        <source>Left early</source>
        <translation>早退</translation>
    </message>
    <message>
        <source>Meeting on one subject</source>
        <translation>专题会</translation>
    </message>
    <message>
        <source>More than half</source>
        <translation>过半数</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>已改期</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>一般</translation>
    </message>
    <message>
        <source>Notified</source>
        <translation>已通知</translation>
    </message>
    <message>
        <source>On leave</source>
        <translation>请假</translation>
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
        <source>Other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>逾期</translation>
    </message>
    <message>
        <source>Owners' meeting or committee</source>
        <translation>业主大会/业委会</translation>
    </message>
    <message>
        <source>Plain</source>
        <translation>无红头</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>拟定</translation>
    </message>
    <message>
        <source>Public</source>
        <translation>公开</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>已办妥</translation>
    </message>
    <message>
        <source>Recorder</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Red head</source>
        <translation>红头</translation>
    </message>
    <message>
        <source>Regular office meeting</source>
        <translation>办公例会</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>退回</translation>
    </message>
    <message>
        <source>Safety meeting</source>
        <translation>安全例会</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>秘密</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>已签发</translation>
    </message>
    <message>
        <source>Sitting in</source>
        <translation>列席</translation>
    </message>
    <message>
        <source>Team meeting</source>
        <translation>班组会</translation>
    </message>
    <message>
        <source>Three quarters</source>
        <translation>四分之三</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>待办</translation>
    </message>
    <message>
        <source>Two thirds</source>
        <translation>三分之二</translation>
    </message>
    <message>
        <source>Waiting for acceptance</source>
        <translation>待验收</translation>
    </message>
</context>
<context>
    <name>Meetings</name>
    <message>
        <source>A finished resolution names the day and the person who accepted it.</source>
        <translation>已办结的决议须同时填写办结日期和验收人。</translation>
    </message>
    <message>
        <source>A meal needs guests: give their number by rank.</source>
        <translation>有用餐金额时，请按级别填写客人数。</translation>
    </message>
    <message>
        <source>A number of votes is not below 0.</source>
        <translation>票数不能小于0。</translation>
    </message>
    <message>
        <source>A resolution is cancelled only by one of a later meeting; {number} is not.</source>
        <translation>决议只能由后续会议的决议取消；{number}不是。</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>议题</translation>
    </message>
    <message>
        <source>Bookings</source>
        <translation>占用情况</translation>
    </message>
    <message>
        <source>Chair: {chair}, record: {recorder}</source>
        <translation>主持：{chair}，记录：{recorder}</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>会务清单</translation>
    </message>
    <message>
        <source>Checklists</source>
        <translation>会务清单</translation>
    </message>
    <message>
        <source>Choose a person, or write the name of somebody from outside.</source>
        <translation>请选择人员，或填写外单位人员姓名。</translation>
    </message>
    <message>
        <source>Desk for records and minutes</source>
        <translation>记录与纪要</translation>
    </message>
    <message>
        <source>Done on {done}, but the meeting was on {held}.</source>
        <translation>办结日期{done}早于会议日期{held}。</translation>
    </message>
    <message>
        <source>Everything named stands in the checklist already; write what else must be ready.</source>
        <translation>所列事项清单中都已有，请写还需办理的事项。</translation>
    </message>
    <message>
        <source>Extended {count} times, first deadline {day}</source>
        <translation>已延期{count}次，原时限{day}</translation>
    </message>
    <message>
        <source>Extensions</source>
        <translation>延期</translation>
    </message>
    <message>
        <source>Filed as {code}</source>
        <translation>档号{code}</translation>
    </message>
    <message>
        <source>Follow-up board</source>
        <translation>督办看板</translation>
    </message>
    <message>
        <source>Give a deadline or mark it as lasting, not both.</source>
        <translation>完成时限和长期只能选一项。</translation>
    </message>
    <message>
        <source>Handed to the archives, not numbered there yet</source>
        <translation>已移交档案，尚未编号</translation>
    </message>
    <message>
        <source>Lasting, without deadline</source>
        <translation>长期，无时限</translation>
    </message>
    <message>
        <source>Meeting number</source>
        <translation>会议编号</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>会议</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>会议纪要</translation>
    </message>
    <message>
        <source>Minutes issued and drafted</source>
        <translation>会议纪要</translation>
    </message>
    <message>
        <source>No checklist yet. Select a meeting and press Lay the checklist.</source>
        <translation>还没有会务清单。请选择会议，点“生成会务清单”。</translation>
    </message>
    <message>
        <source>No deadline was moved yet.</source>
        <translation>尚无延期。</translation>
    </message>
    <message>
        <source>No meeting was called yet. Press New meeting, or import the list you have.</source>
        <translation>还没有会议。请点“新建会议”，或导入现有的会议表。</translation>
    </message>
    <message>
        <source>No minutes yet. Select a meeting that was held and press Draft the minutes.</source>
        <translation>还没有纪要。请选择已召开的会议，点“起草纪要”。</translation>
    </message>
    <message>
        <source>No minutes: {reason}</source>
        <translation>不形成纪要：{reason}</translation>
    </message>
    <message>
        <source>No reminder was written yet. Select resolutions and press Write reminder slips.</source>
        <translation>还没有督办通知。请选择决议，点“发督办通知”。</translation>
    </message>
    <message>
        <source>No resolution yet. They are written down while the meeting runs and followed until they are accepted.</source>
        <translation>还没有决议。会上登记，一直跟踪到验收。</translation>
    </message>
    <message>
        <source>No room yet. Rooms make the program see when two meetings want the same one.</source>
        <translation>还没有会议室。登记会议室后，程序会检查占用冲突。</translation>
    </message>
    <message>
        <source>No series yet. A meeting that repeats takes its people and open topics along.</source>
        <translation>还没有系列。定期会议会带上原有人员和未办结议题。</translation>
    </message>
    <message>
        <source>No standard sentence yet. They are put into the minutes with one key.</source>
        <translation>还没有常用语。常用语可一键插入纪要。</translation>
    </message>
    <message>
        <source>No topic yet. Select a meeting and press New topic.</source>
        <translation>还没有议题。请选择会议，点“新建议题”。</translation>
    </message>
    <message>
        <source>Nobody was invited yet. Select a meeting and press Invite people.</source>
        <translation>还没有参会人员。请选择会议，点“添加参会人员”。</translation>
    </message>
    <message>
        <source>Nothing was reported yet.</source>
        <translation>还没有进展。</translation>
    </message>
    <message>
        <source>Only {came} of {should} came and {needed} are needed: the quorum is not reached, resolutions may be void.</source>
        <translation>应到{should}人，只到{came}人，需{needed}人：未达法定人数，决议可能无效。</translation>
    </message>
    <message>
        <source>Only {name} can decide this on screen; write the decision down as given on paper or by telephone.</source>
        <translation>屏幕审批只能由{name}本人操作；他人登记请选纸质或电话。</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>参会人员</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进展</translation>
    </message>
    <message>
        <source>Reminder slips</source>
        <translation>督办通知</translation>
    </message>
    <message>
        <source>Resolution “{content}” has no deadline; give a day, or mark it as lasting.</source>
        <translation>决议“{content}”没有完成时限；请填写日期，或标为长期。</translation>
    </message>
    <message>
        <source>Resolution “{content}” has no department in charge.</source>
        <translation>决议“{content}”没有主办部门。</translation>
    </message>
    <message>
        <source>Resolution “{content}” has no owner.</source>
        <translation>决议“{content}”没有责任人。</translation>
    </message>
    <message>
        <source>Resolutions</source>
        <translation>决议</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>会议室</translation>
    </message>
    <message>
        <source>Say what is corrected and why.</source>
        <translation>请写明更正内容和原因。</translation>
    </message>
    <message>
        <source>Say where the signed paper is kept or who took the call.</source>
        <translation>请写明签字件存放处或接电话人。</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>会议系列</translation>
    </message>
    <message>
        <source>Signed by {name} on {day}</source>
        <translation>{day}由{name}签发</translation>
    </message>
    <message>
        <source>Standard sentences</source>
        <translation>常用语</translation>
    </message>
    <message>
        <source>The deadline {due} is before the meeting of {held}.</source>
        <translation>完成时限{due}早于会议日期{held}。</translation>
    </message>
    <message>
        <source>The meal costs {cost} yuan, the limit for these guests is {limit} yuan (A4-2); more needs the approval of the leader in charge.</source>
        <translation>用餐金额{cost}元，超过限额{limit}元（A4-2）；超出须分管领导批准。</translation>
    </message>
    <message>
        <source>The meeting begins at {start}; it cannot have been held before.</source>
        <translation>会议{start}开始，在此之前不能登记为已召开。</translation>
    </message>
    <message>
        <source>The meeting cannot be called: at least two people must be invited.</source>
        <translation>不能发通知：参会人员至少两人。</translation>
    </message>
    <message>
        <source>The meeting cannot be called: {field} is missing.</source>
        <translation>不能发通知：缺少{field}。</translation>
    </message>
    <message>
        <source>The meeting ends before it begins; give an end after the start.</source>
        <translation>结束时间须晚于开始时间。</translation>
    </message>
    <message>
        <source>The minutes are issued after they were signed.</source>
        <translation>纪要签发后才能印发。</translation>
    </message>
    <message>
        <source>The minutes are not issued. Issue them first, or give the reason why this meeting has no minutes.</source>
        <translation>纪要尚未印发。请先印发，或写明本次会议不形成纪要的原因。</translation>
    </message>
    <message>
        <source>The minutes have no text yet.</source>
        <translation>纪要还没有正文。</translation>
    </message>
    <message>
        <source>The minutes with this resolution are signed; its text is changed by corrected minutes only, its deadline by an extension.</source>
        <translation>该决议所在纪要已签发；内容只能通过更正版修改，时限只能延期。</translation>
    </message>
    <message>
        <source>The minutes “{title}” are signed and cannot be changed any more; make a corrected version.</source>
        <translation>纪要“{title}”已签发，不能再修改；请出更正版。</translation>
    </message>
    <message>
        <source>The minutes “{title}” are {state}; this act does not fit any more.</source>
        <translation>纪要“{title}”为{state}状态，不能进行此操作。</translation>
    </message>
    <message>
        <source>The new deadline must be later than {due}.</source>
        <translation>新时限须晚于{due}。</translation>
    </message>
    <message>
        <source>The new time is the old one; nothing was moved.</source>
        <translation>新时间与原时间相同，未作改动。</translation>
    </message>
    <message>
        <source>The notice goes out less than {days} working days before the meeting.</source>
        <translation>距会议不足{days}个工作日才发通知。</translation>
    </message>
    <message>
        <source>The office has no code name (机关代字) yet, so no document number can be given; an administrator enters it in the settings.</source>
        <translation>尚未设置机关代字，不能编文号；请系统管理员在设置中填写。</translation>
    </message>
    <message>
        <source>The progress is a number from 0 to 100.</source>
        <translation>完成率为0到100。</translation>
    </message>
    <message>
        <source>The resolution {number} is {state}; this act does not fit any more.</source>
        <translation>决议{number}为{state}状态，不能进行此操作。</translation>
    </message>
    <message>
        <source>The series {name} does not repeat by itself; give the day of the next meeting.</source>
        <translation>系列“{name}”不自动重复；请填写下次会议时间。</translation>
    </message>
    <message>
        <source>The series {name} has no meeting yet; enter the first one by hand.</source>
        <translation>系列“{name}”还没有会议；请先新建第一次会议。</translation>
    </message>
    <message>
        <source>There is a later version of these minutes; correct that one.</source>
        <translation>该纪要已有更新版本，请在最新版本上更正。</translation>
    </message>
    <message>
        <source>There is no meeting with the number {number}.</source>
        <translation>没有编号为{number}的会议。</translation>
    </message>
    <message>
        <source>There is no tab of archives to file the minutes in.</source>
        <translation>没有档案模块，不能归档。</translation>
    </message>
    <message>
        <source>This resolution is lasting and has no deadline to move.</source>
        <translation>该决议为长期事项，没有时限可延。</translation>
    </message>
    <message>
        <source>Was to begin on {start}: {reason}</source>
        <translation>原定{start}：{reason}</translation>
    </message>
    <message>
        <source>Whether {names} came is not written down yet.</source>
        <translation>尚未登记到会情况：{names}。</translation>
    </message>
    <message>
        <source>entry</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>extension</source>
        <translation>延期</translation>
    </message>
    <message>
        <source>matched by meeting and person</source>
        <translation>按会议和人员匹配</translation>
    </message>
    <message>
        <source>matched by number</source>
        <translation>按编号匹配</translation>
    </message>
    <message>
        <source>matched by number, else by name and beginning</source>
        <translation>按编号，否则按名称和开始时间匹配</translation>
    </message>
    <message>
        <source>meeting</source>
        <translation>会议</translation>
    </message>
    <message>
        <source>participant</source>
        <translation>参会人员</translation>
    </message>
    <message>
        <source>reminder slip</source>
        <translation>督办通知</translation>
    </message>
    <message>
        <source>resolution</source>
        <translation>决议</translation>
    </message>
    <message>
        <source>room</source>
        <translation>会议室</translation>
    </message>
    <message>
        <source>series</source>
        <translation>系列</translation>
    </message>
    <message>
        <source>set of minutes</source>
        <translation>纪要</translation>
    </message>
    <message>
        <source>standard sentence</source>
        <translation>常用语</translation>
    </message>
    <message>
        <source>thing of a checklist</source>
        <translation>会务事项</translation>
    </message>
    <message>
        <source>topic</source>
        <translation>议题</translation>
    </message>
    <message>
        <source>{agreed} for, {against} against, {abstain} abstained</source>
        <translation>赞成{agreed}票，反对{against}票，弃权{abstain}票</translation>
    </message>
    <message>
        <source>{came} of {should} came, {leave} on leave, {absent} absent</source>
        <translation>应到{should}人，到会{came}人，请假{leave}人，缺席{absent}人</translation>
    </message>
    <message>
        <source>{days} days overdue</source>
        <translation>逾期{days}天</translation>
    </message>
    <message>
        <source>{day} is still to come.</source>
        <translation>{day}还没到。</translation>
    </message>
    <message>
        <source>{file} cannot be written ({why}); choose another folder or name.</source>
        <translation>{file}无法写入（{why}）；请换文件夹或文件名。</translation>
    </message>
    <message>
        <source>{meeting} {title}</source>
        <translation>{meeting} {title}</translation>
    </message>
    <message>
        <source>{name} asked for leave; write down why.</source>
        <translation>{name}请假，请填写事由。</translation>
    </message>
    <message>
        <source>{name} chairs {number} “{title}” at the same time.</source>
        <translation>{name}同一时间主持{number}“{title}”。</translation>
    </message>
    <message>
        <source>{name} drafted the minutes and cannot sign them as well.</source>
        <translation>{name}是拟稿人，不能签发。</translation>
    </message>
    <message>
        <source>{name} is in the list of this meeting already, as {role}; a person has one role.</source>
        <translation>{name}已在本次会议名单中（{role}）；一人只能有一种身份。</translation>
    </message>
    <message>
        <source>{name} is named in the meeting as {role}; change that first.</source>
        <translation>{name}是本次会议的{role}，请先更改。</translation>
    </message>
    <message>
        <source>{name} is no leader in charge and cannot approve this.</source>
        <translation>{name}不是分管领导，不能批准。</translation>
    </message>
    <message>
        <source>{name} is responsible for this and cannot accept the own work.</source>
        <translation>{name}是责任人，不能验收自己的工作。</translation>
    </message>
    <message>
        <source>{name} may not accept this; that does the chair of the meeting ({chair}), a leader or the office.</source>
        <translation>{name}无权验收；应由主持人（{chair}）、领导或办公室验收。</translation>
    </message>
    <message>
        <source>{name} may not decide this; that does the chair of the meeting ({chair}) or a leader in charge.</source>
        <translation>{name}无权决定；应由主持人（{chair}）或分管领导决定。</translation>
    </message>
    <message>
        <source>{number} falls on {day}, which is not a working day; move it if the office is closed.</source>
        <translation>{number}定在{day}，不是工作日；如不开会请改期。</translation>
    </message>
    <message>
        <source>{number} has minutes already ({state}); correct those instead.</source>
        <translation>{number}已有纪要（{state}）；请在该纪要上修改或更正。</translation>
    </message>
    <message>
        <source>{number} is {state}; this act does not fit any more.</source>
        <translation>{number}为{state}状态，不能进行此操作。</translation>
    </message>
    <message>
        <source>{number} was not held yet; minutes follow a meeting.</source>
        <translation>{number}尚未召开，会后才能起草纪要。</translation>
    </message>
    <message>
        <source>{room} has {seats} seats, but {people} people are invited.</source>
        <translation>{room}只有{seats}个座位，参会{people}人。</translation>
    </message>
    <message>
        <source>{room} is taken by {number} “{title}” from {start} to {end}; choose another room or time.</source>
        <translation>{room}已被{number}“{title}”占用（{start}至{end}）；请换会议室或时间。</translation>
    </message>
    <message>
        <source>{should} people should attend</source>
        <translation>应到{should}人</translation>
    </message>
    <message>
        <source>{start} to {end}, {place}</source>
        <translation>{start} 至 {end}，{place}</translation>
    </message>
    <message>
        <source>{votes} votes were counted, but only {present} people with a vote came.</source>
        <translation>票数共{votes}，到会有表决权的只有{present}人。</translation>
    </message>
    <message>
        <source>“{name}” is in the list already.</source>
        <translation>“{name}”已存在。</translation>
    </message>
    <message>
        <source>“{text}” is neither a day nor 长期.</source>
        <translation>“{text}”既不是日期，也不是“长期”。</translation>
    </message>
</context>
<context>
    <name>MeetingsPaper</name>
    <message>
        <source>(Corrected version: {text})</source>
        <translation>（更正说明：{text}）</translation>
    </message>
    <message>
        <source>(file copy)</source>
        <translation>（存档）</translation>
    </message>
    <message>
        <source>(owner's copy)</source>
        <translation>（责任人）</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>缺席</translation>
    </message>
    <message>
        <source>Absent, with reasons</source>
        <translation>缺席及原因</translation>
    </message>
    <message>
        <source>Accepted by</source>
        <translation>验收人</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>会签</translation>
    </message>
    <message>
        <source>Arranged by</source>
        <translation>会务负责人</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>截至</translation>
    </message>
    <message>
        <source>Attendance rate, %</source>
        <translation>出席率%</translation>
    </message>
    <message>
        <source>Attending</source>
        <translation>出席</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>到会</translation>
    </message>
    <message>
        <source>Chair</source>
        <translation>主持人</translation>
    </message>
    <message>
        <source>Checklist of a meeting</source>
        <translation>会务清单</translation>
    </message>
    <message>
        <source>Contact and phone</source>
        <translation>联系人及电话</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>份数</translation>
    </message>
    <message>
        <source>Copies to</source>
        <translation>抄送</translation>
    </message>
    <message>
        <source>Copies to: {units}.</source>
        <translation>抄送：{units}。</translation>
    </message>
    <message>
        <source>Copy sheet of minutes</source>
        <translation>纪要拟稿审签单</translation>
    </message>
    <message>
        <source>Copy to</source>
        <translation>抄送</translation>
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
        <source>Deadline</source>
        <translation>完成时限</translation>
    </message>
    <message>
        <source>Department in charge</source>
        <translation>主办部门</translation>
    </message>
    <message>
        <source>Document number</source>
        <translation>文号</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>办结日期</translation>
    </message>
    <message>
        <source>Done, %</source>
        <translation>完成率%</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>拟稿</translation>
    </message>
    <message>
        <source>Drafted by</source>
        <translation>拟稿人</translation>
    </message>
    <message>
        <source>Due {due}, done in time {on_time}, done late {late}, open {open}, of these overdue {overdue}, extended {extended}; completion rate {completion} %, on-time rate {punctuality} %.</source>
        <translation>到期{due}项，按期办结{on_time}项，逾期办结{late}项，未办结{open}项（其中逾期{overdue}项），延期{extended}项；办结率{completion}%，按期率{punctuality}%。</translation>
    </message>
    <message>
        <source>Follow-up notice</source>
        <translation>督办通知单</translation>
    </message>
    <message>
        <source>Follow-up table of resolutions</source>
        <translation>决议事项督办表</translation>
    </message>
    <message>
        <source>Followed up by</source>
        <translation>督办人</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Full name: {line}  Unit: {line}</source>
        <translation>姓名：{line}单位：{line}</translation>
    </message>
    <message>
        <source>Help from</source>
        <translation>协办</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>会议</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>会议纪要</translation>
    </message>
    <message>
        <source>Notice of a meeting</source>
        <translation>会议通知</translation>
    </message>
    <message>
        <source>Notice of the new time of {title}</source>
        <translation>关于{title}改期的通知</translation>
    </message>
    <message>
        <source>Notice of {title}</source>
        <translation>关于召开{title}的通知</translation>
    </message>
    <message>
        <source>Notice that {title} is cancelled</source>
        <translation>关于取消{title}的通知</translation>
    </message>
    <message>
        <source>On leave</source>
        <translation>请假</translation>
    </message>
    <message>
        <source>Opinion</source>
        <translation>意见</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>责任人</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>参会人员</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>期间</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Please note</source>
        <translation>要求</translation>
    </message>
    <message>
        <source>Please send the reply slip back before the meeting.</source>
        <translation>请于会前反馈回执。</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>职务</translation>
    </message>
    <message>
        <source>Printed by</source>
        <translation>印发机关</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进展情况</translation>
    </message>
    <message>
        <source>Progress so far</source>
        <translation>进展情况</translation>
    </message>
    <message>
        <source>Read by the chair</source>
        <translation>主持人审阅</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>办理情况</translation>
    </message>
    <message>
        <source>Ready by</source>
        <translation>完成时限</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Received by</source>
        <translation>签收</translation>
    </message>
    <message>
        <source>Record of a meeting</source>
        <translation>会议记录</translation>
    </message>
    <message>
        <source>Record of the discussion</source>
        <translation>发言记录</translation>
    </message>
    <message>
        <source>Recorder</source>
        <translation>记录人</translation>
    </message>
    <message>
        <source>Reply of the owner</source>
        <translation>反馈</translation>
    </message>
    <message>
        <source>Reply slip: {title}</source>
        <translation>{title}回执</translation>
    </message>
    <message>
        <source>Represented by: {line}  Phone: {line}</source>
        <translation>代会人：{line}电话：{line}</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>决议事项</translation>
    </message>
    <message>
        <source>Resolutions</source>
        <translation>决议</translation>
    </message>
    <message>
        <source>Resolutions due in the period: completion rate {completion} %, on-time rate {punctuality} %.</source>
        <translation>本期到期决议：办结率{completion}%，按期率{punctuality}%。</translation>
    </message>
    <message>
        <source>Resolutions of a meeting</source>
        <translation>会议决议</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>核稿</translation>
    </message>
    <message>
        <source>Reviewed by</source>
        <translation>核稿人</translation>
    </message>
    <message>
        <source>Seat cards</source>
        <translation>席卡</translation>
    </message>
    <message>
        <source>Security class</source>
        <translation>密级</translation>
    </message>
    <message>
        <source>Sent on</source>
        <translation>发出日期</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>届次</translation>
    </message>
    <message>
        <source>Should attend</source>
        <translation>应到</translation>
    </message>
    <message>
        <source>Should attend: {should}   Came: {came}   Recorder: {recorder}</source>
        <translation>应到 {should} 人　实到 {came} 人　记录人：{recorder}</translation>
    </message>
    <message>
        <source>Sign-in sheet</source>
        <translation>签到表</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>签到</translation>
    </message>
    <message>
        <source>Signature of the leader</source>
        <translation>签发</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>签发</translation>
    </message>
    <message>
        <source>Signed at</source>
        <translation>签到时间</translation>
    </message>
    <message>
        <source>Sitting in</source>
        <translation>列席</translation>
    </message>
    <message>
        <source>Slip no.</source>
        <translation>第几次</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>发言人</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Statistics of meetings</source>
        <translation>会议统计表</translation>
    </message>
    <message>
        <source>Summary of the text</source>
        <translation>正文摘要</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>To</source>
        <translation>主送</translation>
    </message>
    <message>
        <source>To: {units}.</source>
        <translation>主送：{units}。</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>议题</translation>
    </message>
    <message>
        <source>Total, mean of the hours</source>
        <translation>合计（时长为平均）</translation>
    </message>
    <message>
        <source>Unit or department</source>
        <translation>单位/部门</translation>
    </message>
    <message>
        <source>What is asked for</source>
        <translation>督办要求</translation>
    </message>
    <message>
        <source>What must be ready</source>
        <translation>会务事项</translation>
    </message>
    <message>
        <source>Who sees to it</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>发言内容</translation>
    </message>
    <message>
        <source>issued {day}</source>
        <translation>{day}印发</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>{count} copies printed</source>
        <translation>共印{count}份</translation>
    </message>
    <message>
        <source>{title} will be held as follows:</source>
        <translation>现定于以下时间召开{title}，有关事项通知如下：</translation>
    </message>
    <message>
        <source>{title}, called for {time} in {place}, is cancelled. Please take note.</source>
        <translation>原定于{time}在{place}召开的{title}取消，请相互转告。</translation>
    </message>
    <message>
        <source>{title}, called for {was}, is moved and will be held as follows:</source>
        <translation>原定于{was}召开的{title}改期，现将有关事项通知如下：</translation>
    </message>
    <message>
        <source>□ will attend  □ cannot attend, because: {line}</source>
        <translation>□参加　□不能参加，原因：{line}</translation>
    </message>
</context>
<context>
    <name>MinutesFields</name>
    <message>
        <source>Lead paragraph</source>
        <translation>开头段</translation>
    </message>
    <message>
        <source>Letterhead, addressees, imprint</source>
        <translation>版头、主送抄送、版记</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
</context>
<context>
    <name>MinutesPage</name>
    <message>
        <source>A line a paragraph; 一、 （一） 1. （1） begin headings. The page follows the cursor.</source>
        <translation>一行一段；一、（一）1.（1）开头为各级标题。右侧版面随光标移动。</translation>
    </message>
    <message>
        <source>Ctrl+Enter next line · Ctrl+Up/Down change speaker · Alt+Down next topic · /决议 make a resolution of the line</source>
        <translation>Ctrl+Enter 下一位发言 · Ctrl+↑/↓ 换发言人 · Alt+↓ 下一议题 · 行末输入 /决议 记为决议</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>继续编辑</translation>
    </message>
    <message>
        <source>Insert sentence</source>
        <translation>插入常用语</translation>
    </message>
    <message>
        <source>Keep (Ctrl+S)</source>
        <translation>保存 (Ctrl+S)</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>已保存</translation>
    </message>
    <message>
        <source>Laying out the page…</source>
        <translation>正在排版…</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>会议</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>会议纪要</translation>
    </message>
    <message>
        <source>Not kept yet</source>
        <translation>尚未保存</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>会议记录</translation>
    </message>
    <message>
        <source>Record or minutes</source>
        <translation>记录或纪要</translation>
    </message>
    <message>
        <source>Signed or closed: read only.</source>
        <translation>已签发或已办结，只读。</translation>
    </message>
    <message>
        <source>Standard sentence</source>
        <translation>常用语</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>正文</translation>
    </message>
    <message>
        <source>The minutes are signed: resolutions are no longer added.</source>
        <translation>纪要已签发，不能再增加决议。</translation>
    </message>
    <message>
        <source>The page as it will print</source>
        <translation>打印效果</translation>
    </message>
    <message>
        <source>There are no minutes yet: select the meeting and press Draft the minutes.</source>
        <translation>还没有纪要：请在会议列表中选择会议，点“起草纪要”。</translation>
    </message>
    <message>
        <source>There is a text of {at} that was not kept.</source>
        <translation>有一份{at}未保存的文本。</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation>丢弃</translation>
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
    <name>MonthBoard</name>
    <message>
        <source>Assessment</source>
        <translation>考核</translation>
    </message>
    <message>
        <source>Closed by {name} on {day}</source>
        <translation>已关账（{name}，{day}）</translation>
    </message>
    <message>
        <source>Consumption</source>
        <translation>油耗曲线</translation>
    </message>
    <message>
        <source>Costs</source>
        <translation>费用</translation>
    </message>
    <message>
        <source>Fills</source>
        <translation>加油</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>缺口</translation>
    </message>
    <message>
        <source>L/100 km / limit</source>
        <translation>油耗/限额</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>车型</translation>
    </message>
    <message>
        <source>No odometer</source>
        <translation>缺里程</translation>
    </message>
    <message>
        <source>Nothing is left: the month can be closed</source>
        <translation>各项齐备，可以关账</translation>
    </message>
    <message>
        <source>Repairs to settle</source>
        <translation>维修待结</translation>
    </message>
    <message>
        <source>Trip log</source>
        <translation>行车日志</translation>
    </message>
    <message>
        <source>Vehicle</source>
        <translation>车号</translation>
    </message>
    <message>
        <source>Violations</source>
        <translation>违规</translation>
    </message>
    <message>
        <source>done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>no vehicle</source>
        <translation>（无车辆）</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>无需</translation>
    </message>
    <message>
        <source>{count} breaks of the chain, nothing is estimated</source>
        <translation>区间中断 {count} 处，不作估算</translation>
    </message>
    <message>
        <source>{count} left before the month can be closed</source>
        <translation>还差 {count} 项可以关账</translation>
    </message>
    <message>
        <source>{count} left; the month is not over yet</source>
        <translation>还差 {count} 项；本月尚未结束</translation>
    </message>
    <message>
        <source>{count} to do, Enter goes there</source>
        <translation>待办 {count} 项，按 Enter 前往</translation>
    </message>
</context>
<context>
    <name>MonthEnd</name>
    <message>
        <source>Close the month</source>
        <translation>关账</translation>
    </message>
    <message>
        <source>Cost sheet CL-18</source>
        <translation>单车费用表</translation>
    </message>
    <message>
        <source>Enter opens what a cell waits for. Drop a picture on a line to keep it with the vehicle's fill of that day, or to enter a new one.</source>
        <translation>按 Enter 打开待办内容。把照片拖到一行上：存入该车当天的加油单，没有则新登记一笔。</translation>
    </message>
    <message>
        <source>Fuel sheet CL-05</source>
        <translation>油耗核算表</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>重新打开</translation>
    </message>
    <message>
        <source>Settle the fuel</source>
        <translation>核算油耗</translation>
    </message>
    <message>
        <source>Vehicles and steps of the month</source>
        <translation>本月各车各项</translation>
    </message>
</context>
<context>
    <name>MonthPage</name>
    <message>
        <source>Close the month…</source>
        <translation>结账…</translation>
    </message>
    <message>
        <source>Enter or a double click on a figure shows the documents it is made of.</source>
        <translation>在数字上按回车或双击，可查看构成该数字的单据。</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Figures of the month</source>
        <translation>本月数据</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>Month before</source>
        <translation>上月</translation>
    </message>
    <message>
        <source>Open again…</source>
        <translation>反结账…</translation>
    </message>
    <message>
        <source>Print or save as Excel…</source>
        <translation>打印或存为 Excel…</translation>
    </message>
    <message>
        <source>Print the summary…</source>
        <translation>打印汇总表…</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>本月</translation>
    </message>
    <message>
        <source>Use by department…</source>
        <translation>部门领用汇总…</translation>
    </message>
    <message>
        <source>agrees with the stock ledger: {amount} yuan</source>
        <translation>与库存账相符：{amount} 元</translation>
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
        <source>Restore into another place</source>
        <translation>恢复到另一处</translation>
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
        <source>Show personal data</source>
        <translation>显示个人信息</translation>
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
        <source>There is no series “{series}”. Give its name in the list of number series, or its letters: {known}.</source>
        <translation>没有编号系列“{series}”。请填写编号系列列表中的名称，或其字母：{known}。</translation>
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
        <source>This list holds no personal data.</source>
        <translation>此表没有个人信息。</translation>
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
        <source>A folder of this computer without an office. Open it afterwards from the menu under your name: Another office, or a backup.</source>
        <translation>这台电脑上还没有单位数据的文件夹。之后从您姓名下的菜单“另一个单位或备份”打开。</translation>
    </message>
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
        <source>As printed</source>
        <translation>印出样式</translation>
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
        <source>Empty folder</source>
        <translation>空文件夹</translation>
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
        <source>Example</source>
        <translation>示例</translation>
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
        <source>Its name in the list of number series, or its letters: JY, QG, HY.</source>
        <translation>编号系列列表中的名称，或其字母：JY、QG、HY。</translation>
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
        <source>List</source>
        <translation>列表</translation>
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
        <source>Record</source>
        <translation>记录</translation>
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
        <source>Use today ({day})</source>
        <translation>改用今天（{day}）</translation>
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
    <name>PersonDialog</name>
    <message>
        <source>Choose the person</source>
        <translation>选借阅人</translation>
    </message>
    <message>
        <source>Name, pinyin, initials or number</source>
        <translation>姓名、拼音、首字母或工号</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人员</translation>
    </message>
</context>
<context>
    <name>PictureForm</name>
    <message>
        <source>Drop pictures of dashboard, pump and receipt here; their time is taken over.</source>
        <translation>把仪表盘、加油机、小票的照片拖到这里，时间自动带出。</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>Pictures…</source>
        <translation>照片…</translation>
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
        <source>Folder for the files</source>
        <translation>选择存放文件夹</translation>
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
        <source>One file each…</source>
        <translation>每份一个文件…</translation>
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
        <source>Saved: {count} files in {folder}</source>
        <translation>已保存 {count} 个文件到 {folder}</translation>
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
        <source>New {noun}: “{text}”…</source>
        <translation>新建{noun}“{text}”…</translation>
    </message>
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
        <source>Appraise files and write destructions down</source>
        <translation>鉴定档案、登记销毁</translation>
    </message>
    <message>
        <source>Approve destructions, or write the approval down</source>
        <translation>批准销毁，或登记纸面批准</translation>
    </message>
    <message>
        <source>Approve fuel for the management office, or write the approval down (A3-24)</source>
        <translation>燃油报销审批，或登记经理室审批（第3篇第24条）</translation>
    </message>
    <message>
        <source>Approve loans, or write an approval on paper down</source>
        <translation>审批借阅或登记纸质审批</translation>
    </message>
    <message>
        <source>Approve requisitions and counts, or write an approval on paper down</source>
        <translation>审批请购单和盘点单，或登记纸面审批</translation>
    </message>
    <message>
        <source>Ask for a vehicle</source>
        <translation>申请用车</translation>
    </message>
    <message>
        <source>Ask for files</source>
        <translation>申请借阅</translation>
    </message>
    <message>
        <source>Ask for repairs and self-purchases</source>
        <translation>申请维修和自购</translation>
    </message>
    <message>
        <source>Ask for supplies</source>
        <translation>申请用品</translation>
    </message>
    <message>
        <source>Assess hazards, re-check hidden dangers, review targets</source>
        <translation>评价危险源、复查隐患、评审目标</translation>
    </message>
    <message>
        <source>Call meetings, keep records and draft minutes</source>
        <translation>召集会议、记录并起草纪要</translation>
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
        <source>Close the months of the fleet</source>
        <translation>车辆月结关账</translation>
    </message>
    <message>
        <source>Close the months of the store</source>
        <translation>库存月结</translation>
    </message>
    <message>
        <source>Decide on excess fuel (A3-39)</source>
        <translation>决定超油处理（第3篇第39条）</translation>
    </message>
    <message>
        <source>Describe, number and void files</source>
        <translation>著录、编号和注销文件</translation>
    </message>
    <message>
        <source>Dispatch vehicles, or write a signed dispatch down (A3-4)</source>
        <translation>派车，或登记已签字的派车单（A3-4）</translation>
    </message>
    <message>
        <source>Enter departures and returns</source>
        <translation>登记出车、回车</translation>
    </message>
    <message>
        <source>Enter fills and costs of vehicles</source>
        <translation>登记加油和车辆费用</translation>
    </message>
    <message>
        <source>Erase personal data by order of the person concerned</source>
        <translation>按本人要求删除个人信息</translation>
    </message>
    <message>
        <source>Follow resolutions up</source>
        <translation>督办决议</translation>
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
        <source>Import items, suppliers and documents of the store</source>
        <translation>导入物品、供应商和库房单据</translation>
    </message>
    <message>
        <source>Import letters and safety registers</source>
        <translation>导入签署文书和安全台账</translation>
    </message>
    <message>
        <source>Import meetings and resolutions</source>
        <translation>导入会议和决议</translation>
    </message>
    <message>
        <source>Import repairs, violations, accidents and assessments</source>
        <translation>导入维修、违规、事故和考核</translation>
    </message>
    <message>
        <source>Import vehicles, drivers and logs of the fleet</source>
        <translation>导入车辆、驾驶员和车队日志</translation>
    </message>
    <message>
        <source>Keep accounts and roles</source>
        <translation>管理账号和角色</translation>
    </message>
    <message>
        <source>Keep assessments and draft bonus sheets</source>
        <translation>办理月度考核、编制发放表</translation>
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
        <source>Keep repair orders, lists of materials and bills</source>
        <translation>办理维修单、材料清单和结算</translation>
    </message>
    <message>
        <source>Keep rooms, series and standard sentences</source>
        <translation>维护会议室、系列和常用语</translation>
    </message>
    <message>
        <source>Keep safety registers, trainings and drills</source>
        <translation>维护安全台账、培训和演练</translation>
    </message>
    <message>
        <source>Keep the registers of mail and print jobs</source>
        <translation>登记收发和打印</translation>
    </message>
    <message>
        <source>Keep the store: items, receipts, issues, counts, durables</source>
        <translation>库房管理：物品、入库、领用、盘点、耐用品</translation>
    </message>
    <message>
        <source>Keep vehicles, norms, drivers and the trip log</source>
        <translation>管理车辆、油耗标准、驾驶员和行车日志</translation>
    </message>
    <message>
        <source>Keep violations and accidents</source>
        <translation>办理违规和事故</translation>
    </message>
    <message>
        <source>Make and restore backups</source>
        <translation>备份与恢复</translation>
    </message>
    <message>
        <source>Mark an incident as concealed</source>
        <translation>标记事故瞒报</translation>
    </message>
    <message>
        <source>Open a closed month of the fleet again</source>
        <translation>重新打开已关账的车辆月份</translation>
    </message>
    <message>
        <source>Open a closed month of the store again</source>
        <translation>反结账（重新打开已结的库存月份）</translation>
    </message>
    <message>
        <source>Print repair, accident, assessment and bonus forms</source>
        <translation>打印维修、事故、考核和发放表</translation>
    </message>
    <message>
        <source>Print the forms of archives</source>
        <translation>打印档案表单</translation>
    </message>
    <message>
        <source>Print the forms of meetings</source>
        <translation>打印会议表单</translation>
    </message>
    <message>
        <source>Print the forms of safety</source>
        <translation>打印安全类表单</translation>
    </message>
    <message>
        <source>Print the forms of the fleet</source>
        <translation>打印车辆表单</translation>
    </message>
    <message>
        <source>Print the forms of the store</source>
        <translation>打印库房表单</translation>
    </message>
    <message>
        <source>Reimburse fuel and costs of vehicles</source>
        <translation>报销燃油和车辆费用</translation>
    </message>
    <message>
        <source>Report hidden dangers and incidents</source>
        <translation>上报隐患和事故</translation>
    </message>
    <message>
        <source>Report the progress of resolutions</source>
        <translation>填报决议进展</translation>
    </message>
    <message>
        <source>Run campaigns and keep letters</source>
        <translation>组织签订并维护文书</translation>
    </message>
    <message>
        <source>See and keep household files</source>
        <translation>查看和维护一户一档</translation>
    </message>
    <message>
        <source>See archives and loans</source>
        <translation>查看档案和借阅</translation>
    </message>
    <message>
        <source>See letters and safety registers</source>
        <translation>查看签署文书和安全台账</translation>
    </message>
    <message>
        <source>See meetings, minutes and resolutions</source>
        <translation>查看会议、纪要和决议</translation>
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
        <source>See repairs, violations, accidents, assessments and bonus sheets</source>
        <translation>查看维修、违规、事故、考核和发放表</translation>
    </message>
    <message>
        <source>See secret meetings</source>
        <translation>查看涉密会议</translation>
    </message>
    <message>
        <source>See the history of the whole office</source>
        <translation>查看全部修改史</translation>
    </message>
    <message>
        <source>See the store and its documents</source>
        <translation>查看库房及单据</translation>
    </message>
    <message>
        <source>See vehicles, dispatches and trips</source>
        <translation>查看车辆、派车单和行车日志</translation>
    </message>
    <message>
        <source>Settle the fuel of a month (A3-25)</source>
        <translation>核算月度油耗（第3篇第25条）</translation>
    </message>
    <message>
        <source>Sign fills as fleet captain, or write the signature down (A3-24)</source>
        <translation>车队长签字，或登记车队长签字（第3篇第24条）</translation>
    </message>
    <message>
        <source>Sign minutes and accept work, or write the decision down</source>
        <translation>签发纪要、验收工作，或登记审批</translation>
    </message>
    <message>
        <source>Take back what others did today</source>
        <translation>撤销他人当天的操作</translation>
    </message>
    <message>
        <source>Write down decisions on cases, proposals and bonus sheets</source>
        <translation>登记违规事故、处理建议和发放表的审批</translation>
    </message>
    <message>
        <source>Write down payments of the fleet</source>
        <translation>登记车辆付款</translation>
    </message>
    <message>
        <source>Write signatures down</source>
        <translation>登记签字</translation>
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
    <name>Safety</name>
    <message>
        <source>A government report is needed: write down when it was made.</source>
        <translation>需要报政府：请填写报政府时间。</translation>
    </message>
    <message>
        <source>A lawful record of {number} needs its content and its hours.</source>
        <translation>{number} 要合法成档，须有内容和学时。</translation>
    </message>
    <message>
        <source>A major hidden danger needs its five-point plan; missing: {missing}.</source>
        <translation>重大隐患须有“五定”方案，缺：{missing}。</translation>
    </message>
    <message>
        <source>A signed letter is never removed; void it with a reason.</source>
        <translation>已签文书不得删除，请填写原因后作废。</translation>
    </message>
    <message>
        <source>A target responsibility letter needs targets.</source>
        <translation>责任书须有安全目标。</translation>
    </message>
    <message>
        <source>Accident classes</source>
        <translation>事故类别</translation>
    </message>
    <message>
        <source>An approval on paper or by telephone needs its evidence: where the paper is, or who took the call.</source>
        <translation>纸质或电话批准须填写依据：纸件存放处或接话人。</translation>
    </message>
    <message>
        <source>An extension needs somebody who approved it, other than {name}.</source>
        <translation>延期须由{name}以外的人批准。</translation>
    </message>
    <message>
        <source>Audit number</source>
        <translation>审核编号</translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation>签订批次</translation>
    </message>
    <message>
        <source>Change of post</source>
        <translation>调岗</translation>
    </message>
    <message>
        <source>Commitment letter number</source>
        <translation>承诺书编号</translation>
    </message>
    <message>
        <source>D is {risk}: from 70 on, a new measure, an owner and a due date are needed ({missing}).</source>
        <translation>D 为 {risk}：70 及以上须有改进措施、责任人和完成时间（缺{missing}）。</translation>
    </message>
    <message>
        <source>Drill number</source>
        <translation>演练编号</translation>
    </message>
    <message>
        <source>Drills</source>
        <translation>演练</translation>
    </message>
    <message>
        <source>EHS audits</source>
        <translation>体系审核</translation>
    </message>
    <message>
        <source>For a supervisor, the analysis of the targets is needed (A9-6).</source>
        <translation>主管须填写目标完成情况分析（A9-6）。</translation>
    </message>
    <message>
        <source>For {name}, nobody is known who signs as party A: the post above ({post}) is not filled and no manager is named.</source>
        <translation>找不到{name}的甲方签订人：上级岗位（{post}）无人，也未填写直接上级。</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>缺口</translation>
    </message>
    <message>
        <source>Hazard number</source>
        <translation>危险源编号</translation>
    </message>
    <message>
        <source>Hazards</source>
        <translation>危险源</translation>
    </message>
    <message>
        <source>Hidden danger number</source>
        <translation>隐患编号</translation>
    </message>
    <message>
        <source>Hidden dangers</source>
        <translation>隐患</translation>
    </message>
    <message>
        <source>Improvements need somebody responsible and a date; fill both in.</source>
        <translation>改进措施须有责任人和期限，请一并填写。</translation>
    </message>
    <message>
        <source>Incident number</source>
        <translation>事故编号</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>事故(事件)</translation>
    </message>
    <message>
        <source>It ends ({end}) before it begins ({start}).</source>
        <translation>结束日期（{end}）早于开始日期（{start}）。</translation>
    </message>
    <message>
        <source>It goes back to be put right: give a new due date after {day}.</source>
        <translation>退回整改：请填写 {day} 之后的新期限。</translation>
    </message>
    <message>
        <source>It is closed by a reviewer only; name one.</source>
        <translation>须由复查人闭环，请指定复查人。</translation>
    </message>
    <message>
        <source>It was reported at {reported}, before it happened at {at}.</source>
        <translation>报告时间 {reported} 早于发生时间 {at}。</translation>
    </message>
    <message>
        <source>Letter templates</source>
        <translation>文书模板</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>签署文书</translation>
    </message>
    <message>
        <source>Line {line} is no target: “{text}”. It reads name | &lt;=, &gt;= or = | value | unit | weight | how often.</source>
        <translation>第 {line} 行不是安全目标：“{text}”。格式：名称 | &lt;=、&gt;= 或 = | 指标 | 单位 | 权重 | 频次。</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月报</translation>
    </message>
    <message>
        <source>Name the departments or posts of the campaign, or let it reach everybody with a post.</source>
        <translation>请指定本批次的部门或岗位，或选择全员。</translation>
    </message>
    <message>
        <source>No audit finding is in the register.</source>
        <translation>还没有审核记录。</translation>
    </message>
    <message>
        <source>No drill was planned yet. One on-site drill each half-year is due.</source>
        <translation>还没有演练计划。每半年至少一次现场处置演练。</translation>
    </message>
    <message>
        <source>No hazard was assessed yet. Import the list you keep, or assess one by one.</source>
        <translation>还没有评价危险源。可导入现有清单，或逐条评价。</translation>
    </message>
    <message>
        <source>No hidden danger is in the register.</source>
        <translation>隐患台账是空的。</translation>
    </message>
    <message>
        <source>No incident was reported.</source>
        <translation>没有上报的事故(事件)。</translation>
    </message>
    <message>
        <source>No letter has the number {number}.</source>
        <translation>没有编号为 {number} 的文书。</translation>
    </message>
    <message>
        <source>No sheet was sent back.</source>
        <translation>没有退回的页。</translation>
    </message>
    <message>
        <source>No targets were reviewed yet. Choose a signed target letter and press Review targets.</source>
        <translation>还没有评审目标。选择一份已签责任书，按“评审目标”。</translation>
    </message>
    <message>
        <source>No training was planned yet.</source>
        <translation>还没有培训计划。</translation>
    </message>
    <message>
        <source>Nobody was trained yet.</source>
        <translation>还没有受训记录。</translation>
    </message>
    <message>
        <source>Nothing is missing: every post has its templates, its superior and its letters.</source>
        <translation>没有缺口：各岗位的模板、上级和文书都齐全。</translation>
    </message>
    <message>
        <source>Nothing that could be a signature was drawn; write the whole name on the field.</source>
        <translation>签名区内没有可辨的签名，请写全姓名。</translation>
    </message>
    <message>
        <source>On the screen a person signs only for himself: {name} signs on paper, at his own account, or before whoever keeps the letters.</source>
        <translation>屏幕上只能为本人签名：{name}请签纸质文书、用本人账号签，或在文书管理人员面前签。</translation>
    </message>
    <message>
        <source>Page {page} of {number} is filed already; it is not replaced without asking.</source>
        <translation>{number} 第 {page} 页已归入，未经确认不替换。</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>受训人</translation>
    </message>
    <message>
        <source>Reported to the authority {minutes} minutes after the head knew, later than 1 h: marked as late.</source>
        <translation>负责人知悉后 {minutes} 分钟才报政府，超过 1 小时：记为迟报。</translation>
    </message>
    <message>
        <source>Reported {minutes} minutes after it happened, later than {hours} h: marked as late.</source>
        <translation>发生后 {minutes} 分钟才上报，超过 {hours} 小时：记为迟报。</translation>
    </message>
    <message>
        <source>Rows of one document differ in {field}; the first row is {row}.</source>
        <translation>同一单据各行的{field}不一致，首行是第 {row} 行。</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>安全责任</translation>
    </message>
    <message>
        <source>Scan in</source>
        <translation>扫描归入</translation>
    </message>
    <message>
        <source>Sent back</source>
        <translation>退回</translation>
    </message>
    <message>
        <source>Sheets sent back</source>
        <translation>退回重签</translation>
    </message>
    <message>
        <source>Signing board</source>
        <translation>签订看板</translation>
    </message>
    <message>
        <source>Somebody signs for the superior: say by what authority.</source>
        <translation>有人代签：请填写授权依据。</translation>
    </message>
    <message>
        <source>Target letter number</source>
        <translation>责任书编号</translation>
    </message>
    <message>
        <source>Target reviews</source>
        <translation>目标完成情况</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>安全目标</translation>
    </message>
    <message>
        <source>Targets reviewed</source>
        <translation>目标评审</translation>
    </message>
    <message>
        <source>The campaign “{title}” is {state}; this is not possible now.</source>
        <translation>批次“{title}”为“{state}”，现在不能这样做。</translation>
    </message>
    <message>
        <source>The case {number} cannot be closed without causes and corrective measures.</source>
        <translation>{number} 缺原因和整改措施，不能结案。</translation>
    </message>
    <message>
        <source>The deadline {deadline} is before the start {start}.</source>
        <translation>截止日期 {deadline} 早于开始日期 {start}。</translation>
    </message>
    <message>
        <source>The drill {number} has no evaluation yet.</source>
        <translation>演练 {number} 还没有效果评估。</translation>
    </message>
    <message>
        <source>The drill {number} names no improvements.</source>
        <translation>演练 {number} 没有改进措施。</translation>
    </message>
    <message>
        <source>The due date {due} is before the day it was found, {found}.</source>
        <translation>期限 {due} 早于发现日期 {found}。</translation>
    </message>
    <message>
        <source>The duties changed: the letter {number} of {name} is of edition {old}, edition {new} holds since {day}. Write it anew and let it be signed again.</source>
        <translation>职责有变：{name}的 {number} 用的是第 {old} 版，第 {new} 版自 {day} 起施行。请重新生成并重签。</translation>
    </message>
    <message>
        <source>The extension to {to} is not after the due date {due}.</source>
        <translation>延期至 {to} 不晚于原期限 {due}。</translation>
    </message>
    <message>
        <source>The hazard {number} is “{state}”; this is not possible now.</source>
        <translation>危险源 {number} 为“{state}”，现在不能这样做。</translation>
    </message>
    <message>
        <source>The hidden danger {number} is “{state}”; this is not possible now.</source>
        <translation>隐患 {number} 为“{state}”，现在不能这样做。</translation>
    </message>
    <message>
        <source>The improvements of {number} became hidden dangers already.</source>
        <translation>{number} 的改进措施已转为隐患。</translation>
    </message>
    <message>
        <source>The letter has no duties or promises; write one a line.</source>
        <translation>文书没有职责或承诺条款，请一行写一条。</translation>
    </message>
    <message>
        <source>The letter of {name} cannot be written: there is no value for {missing}.</source>
        <translation>{name}的文书无法生成：{missing}没有值。</translation>
    </message>
    <message>
        <source>The letter {number} came from an import and has no text of its own; there is only its paper.</source>
        <translation>文书 {number} 由导入而来，没有正文，只有纸件。</translation>
    </message>
    <message>
        <source>The letter {number} ended on {end}; a signature of {day} is too late for it.</source>
        <translation>文书 {number} 已于 {end} 到期，{day} 签字太迟。</translation>
    </message>
    <message>
        <source>The letter {number} has no superior who signs as party A; name one first.</source>
        <translation>文书 {number} 没有甲方签订人，请先指定。</translation>
    </message>
    <message>
        <source>The letter {number} has {count} targets; {given} values were given. Write one a line, in the order of the targets.</source>
        <translation>文书 {number} 有 {count} 个目标，填了 {given} 个值。请按目标顺序一行填一个。</translation>
    </message>
    <message>
        <source>The letter {number} has {pages} pages, the sheet says {said}.</source>
        <translation>文书 {number} 共 {pages} 页，纸上写的是 {said} 页。</translation>
    </message>
    <message>
        <source>The letter {number} holds no targets to be reviewed.</source>
        <translation>文书 {number} 没有可评审的目标。</translation>
    </message>
    <message>
        <source>The letter {number} is filed; it is not sent back any more but voided and written anew.</source>
        <translation>文书 {number} 已归档，不再退回；请作废后重新签订。</translation>
    </message>
    <message>
        <source>The letter {number} is of {year}, and its term is over: file the page by hand if it was signed in time.</source>
        <translation>文书 {number} 属于 {year} 年度且已到期；如确系按期签订，请人工归入。</translation>
    </message>
    <message>
        <source>The letter {number} is “{state}” and takes no sheets.</source>
        <translation>文书 {number} 为“{state}”，不再收页。</translation>
    </message>
    <message>
        <source>The letter {number} is “{state}”; this is not possible now.</source>
        <translation>文书 {number} 为“{state}”，现在不能这样做。</translation>
    </message>
    <message>
        <source>The letter {number} was handed out on {issued}; a signature of {day} is too early.</source>
        <translation>文书 {number} 于 {issued} 发放，{day} 签字太早。</translation>
    </message>
    <message>
        <source>The letter {number} was not handed out yet; print it or hand it out first.</source>
        <translation>文书 {number} 尚未发放，请先打印或发放。</translation>
    </message>
    <message>
        <source>The letter {number} was not sent back.</source>
        <translation>文书 {number} 没有退回。</translation>
    </message>
    <message>
        <source>The paper carries no date: send the letter {number} back to be signed again.</source>
        <translation>纸上没有日期：请把文书 {number} 退回重签。</translation>
    </message>
    <message>
        <source>The plan of a major hidden danger is approved by the main person in charge; {name} is not (top management).</source>
        <translation>重大隐患方案须由主要负责人批准，{name}不是（总经理）。</translation>
    </message>
    <message>
        <source>The post {post} lacks a template: no {kind} for the level {level} is in force on {day}. Make or renew one under Letter templates.</source>
        <translation>该岗位缺少模板：岗位{post}（{level}）在 {day} 没有生效的{kind}。请在“文书模板”中新建或续期。</translation>
    </message>
    <message>
        <source>The tray is empty: every scanned page found its letter.</source>
        <translation>待分拣箱是空的：每页都找到了文书。</translation>
    </message>
    <message>
        <source>The weights of the targets add up to {sum}; they have to make 100.</source>
        <translation>各目标权重合计 {sum}，应为 100。</translation>
    </message>
    <message>
        <source>The witness has to be somebody else than {name}.</source>
        <translation>见证人不能是{name}本人。</translation>
    </message>
    <message>
        <source>There are no letters yet. A new campaign in the section Campaigns writes the letters of everybody; or import the list you keep.</source>
        <translation>还没有文书。在上方“签订批次”中新建批次，即可为全员生成；也可导入现有清单。</translation>
    </message>
    <message>
        <source>There is a campaign “{title}” of {year} already.</source>
        <translation>{year} 年已有批次“{title}”。</translation>
    </message>
    <message>
        <source>There is no campaign yet. Ctrl+N makes one; it writes the letters of everybody with a post.</source>
        <translation>还没有批次。按 Ctrl+N 新建，即可为所有有岗位的人生成文书。</translation>
    </message>
    <message>
        <source>There is nobody left in this choice who needs a letter.</source>
        <translation>所选范围内没有还需要文书的人。</translation>
    </message>
    <message>
        <source>There is nothing to print for this choice.</source>
        <translation>所选范围没有可打印的内容。</translation>
    </message>
    <message>
        <source>This sheet of {number} is from print no. {printing}; the letter was sent back and printed again since.</source>
        <translation>这张 {number} 是第 {printing} 次打印的；该文书已退回并重新打印。</translation>
    </message>
    <message>
        <source>Training number</source>
        <translation>培训编号</translation>
    </message>
    <message>
        <source>Training register</source>
        <translation>受训台账</translation>
    </message>
    <message>
        <source>Trainings</source>
        <translation>培训</translation>
    </message>
    <message>
        <source>Tray</source>
        <translation>待分拣</translation>
    </message>
    <message>
        <source>accident class</source>
        <translation>事故类别</translation>
    </message>
    <message>
        <source>campaign</source>
        <translation>批次</translation>
    </message>
    <message>
        <source>drill</source>
        <translation>演练</translation>
    </message>
    <message>
        <source>finding</source>
        <translation>审核发现</translation>
    </message>
    <message>
        <source>gap</source>
        <translation>缺口</translation>
    </message>
    <message>
        <source>hazard</source>
        <translation>危险源</translation>
    </message>
    <message>
        <source>hidden danger</source>
        <translation>隐患</translation>
    </message>
    <message>
        <source>incident</source>
        <translation>事故</translation>
    </message>
    <message>
        <source>letter</source>
        <translation>文书</translation>
    </message>
    <message>
        <source>participant</source>
        <translation>受训人</translation>
    </message>
    <message>
        <source>review</source>
        <translation>评审</translation>
    </message>
    <message>
        <source>scanned page</source>
        <translation>扫描页</translation>
    </message>
    <message>
        <source>sheet</source>
        <translation>页</translation>
    </message>
    <message>
        <source>target</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>template</source>
        <translation>模板</translation>
    </message>
    <message>
        <source>training</source>
        <translation>培训</translation>
    </message>
    <message>
        <source>{code}, edition {edition}, is there already.</source>
        <translation>{code} 第 {edition} 版已存在。</translation>
    </message>
    <message>
        <source>{code}, edition {edition}, stands in {count} letters and is not changed any more; make a new edition of it.</source>
        <translation>{code} 第 {edition} 版已用于 {count} 份文书，不能再改；请新建一版。</translation>
    </message>
    <message>
        <source>{count} letters of the campaign are not signed, the first of them: {names}. Give the reason they stay open, or wait for them.</source>
        <translation>批次还有 {count} 份文书未签，前几位：{names}。请填写未签原因，或等待签完。</translation>
    </message>
    <message>
        <source>{count} people have no post and got no letters: {names}.</source>
        <translation>{count} 人未定岗，没有生成文书：{names}。</translation>
    </message>
    <message>
        <source>{count} people of {number} did not sign: {names}. Take them off or let them sign.</source>
        <translation>{number} 有 {count} 人未签字：{names}。请移出或补签。</translation>
    </message>
    <message>
        <source>{day} lies ahead; only what has happened is written down.</source>
        <translation>{day} 还没到，只登记已发生的事。</translation>
    </message>
    <message>
        <source>{later} cannot be before {earlier}.</source>
        <translation>{later} 不能早于 {earlier}。</translation>
    </message>
    <message>
        <source>{name} assessed the hazard and owns it alone; a second pair of eyes would be better.</source>
        <translation>{name}既是评价人又是唯一责任人，最好另请一人复核。</translation>
    </message>
    <message>
        <source>{name} cannot audit himself; name another auditor.</source>
        <translation>{name}不能审核自己，请另选审核员。</translation>
    </message>
    <message>
        <source>{name} cannot sign for both parties; name another superior, or one who acts for him.</source>
        <translation>{name}不能代表双方签字，请另选上级或代签人。</translation>
    </message>
    <message>
        <source>{name} found this major hidden danger and cannot close it alone; name another reviewer.</source>
        <translation>{name}发现了这项重大隐患，不能独自闭环，请另选复查人。</translation>
    </message>
    <message>
        <source>{name} has no post yet; the post says which letters are signed. Give one under Settings, People.</source>
        <translation>{name}未定岗；签哪些文书由岗位决定。请在“设置—人员”中填写岗位。</translation>
    </message>
    <message>
        <source>{name} has the letter {number} for {year} and this post already; void that one first.</source>
        <translation>{name} {year} 年度该岗位已有文书 {number}，请先作废它。</translation>
    </message>
    <message>
        <source>{name} is in the list already. To change it, import with update.</source>
        <translation>{name}已存在。要修改请用更新导入。</translation>
    </message>
    <message>
        <source>{name} is “{state}” and is not changed by an import.</source>
        <translation>{name}为“{state}”，导入不能修改。</translation>
    </message>
    <message>
        <source>{name} joined on {day}, and no passed training before work is on record; only who was trained and passed takes up a post.</source>
        <translation>{name}于 {day} 入职，没有上岗前培训合格记录；培训合格方可上岗。</translation>
    </message>
    <message>
        <source>{name} left on {day}; nothing is signed any more.</source>
        <translation>{name}已于 {day} 离职，不再签署。</translation>
    </message>
    <message>
        <source>{name} put it right and cannot re-check it; name another reviewer.</source>
        <translation>{name}是整改人，不能复查，请另选复查人。</translation>
    </message>
    <message>
        <source>{name} signed as party B, but stands as party A for none of the {count} people below ({names}): the targets are not passed on to them.</source>
        <translation>{name}已作为乙方签订，但其下级 {count} 人（{names}）的责任书均不以其为甲方：目标没有逐级分解。</translation>
    </message>
    <message>
        <source>{name} signs for others as party A, but has no letter of the year as party B.</source>
        <translation>{name}作为甲方签字，却没有本年度作为乙方的责任书。</translation>
    </message>
    <message>
        <source>{name} stands in the file twice, first in row {row}.</source>
        <translation>{name}在文件中出现两次，首次在第 {row} 行。</translation>
    </message>
    <message>
        <source>{name} still has the post {post}; the letter {number} stays in force.</source>
        <translation>{name}的岗位仍是{post}，文书 {number} 继续有效。</translation>
    </message>
    <message>
        <source>{number} describes the same hazard in the same place.</source>
        <translation>{number} 是同一地点的同一危险源。</translation>
    </message>
    <message>
        <source>{number} has an exam, and no result of: {names}.</source>
        <translation>{number} 有考核，缺成绩：{names}。</translation>
    </message>
    <message>
        <source>{number} has nobody who signed; a training counts for those who signed.</source>
        <translation>{number} 没有签字的人；签字的才算受训。</translation>
    </message>
    <message>
        <source>{number} is a nonconformity; it closes with a measure.</source>
        <translation>{number} 是不符合项，须有措施才能关闭。</translation>
    </message>
    <message>
        <source>{number} is “{state}”; this is not possible now.</source>
        <translation>{number} 为“{state}”，现在不能这样做。</translation>
    </message>
    <message>
        <source>{value} is not on the scale of {factor}; there are: {scale}.</source>
        <translation>{value} 不在 {factor} 的取值表中，可填：{scale}。</translation>
    </message>
    <message>
        <source>“{accident}” is not in the list of accident classes.</source>
        <translation>“{accident}”不在事故类别中。</translation>
    </message>
    <message>
        <source>“{name}” is no placeholder; known are: {known}.</source>
        <translation>“{name}”不是占位符，可用：{known}。</translation>
    </message>
    <message>
        <source>“{period}” is no period; write 2025, 2025H1 or 2025Q3.</source>
        <translation>“{period}”不是期间，请写 2025、2025H1 或 2025Q3。</translation>
    </message>
</context>
<context>
    <name>SafetyActs</name>
    <message>
        <source>After the measures D {risk}: {grade}, {level}</source>
        <translation>采取措施后 D {risk}：{grade}，{level}</translation>
    </message>
    <message>
        <source>Assess again</source>
        <translation>复评</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>开始整改</translation>
    </message>
    <message>
        <source>Belongs to a letter</source>
        <translation>归入文书</translation>
    </message>
    <message>
        <source>Cannot be re-checked: it was not put right yet.</source>
        <translation>不能复查：尚未整改。</translation>
    </message>
    <message>
        <source>Cannot be sent back: it is filed. Void it and write it anew.</source>
        <translation>不能退回：已归档。请作废后重签。</translation>
    </message>
    <message>
        <source>Cannot be signed: it was not handed out yet.</source>
        <translation>不能签字：尚未发放。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>D {risk}: {grade}, {level}</source>
        <translation>D {risk}：{grade}，{level}</translation>
    </message>
    <message>
        <source>Edit campaign</source>
        <translation>修改批次</translation>
    </message>
    <message>
        <source>Edit drill</source>
        <translation>修改演练</translation>
    </message>
    <message>
        <source>Edit finding</source>
        <translation>修改发现</translation>
    </message>
    <message>
        <source>Edit hazard</source>
        <translation>修改危险源</translation>
    </message>
    <message>
        <source>Edit hidden danger</source>
        <translation>修改隐患</translation>
    </message>
    <message>
        <source>Edit incident</source>
        <translation>修改事故</translation>
    </message>
    <message>
        <source>Edit template</source>
        <translation>修改模板</translation>
    </message>
    <message>
        <source>Edit training</source>
        <translation>修改培训</translation>
    </message>
    <message>
        <source>End the campaign</source>
        <translation>结束批次</translation>
    </message>
    <message>
        <source>Enter results</source>
        <translation>录入成绩</translation>
    </message>
    <message>
        <source>Extend</source>
        <translation>延期</translation>
    </message>
    <message>
        <source>File</source>
        <translation>归档</translation>
    </message>
    <message>
        <source>Give notice</source>
        <translation>下达通知</translation>
    </message>
    <message>
        <source>Hand out</source>
        <translation>发放</translation>
    </message>
    <message>
        <source>Mark as concealed</source>
        <translation>标记瞒报</translation>
    </message>
    <message>
        <source>Measures stand</source>
        <translation>措施到位</translation>
    </message>
    <message>
        <source>New audit finding</source>
        <translation>新建审核发现</translation>
    </message>
    <message>
        <source>New campaign</source>
        <translation>新建批次</translation>
    </message>
    <message>
        <source>New drill</source>
        <translation>新建演练</translation>
    </message>
    <message>
        <source>New edition</source>
        <translation>新建版本</translation>
    </message>
    <message>
        <source>New hazard</source>
        <translation>新建危险源</translation>
    </message>
    <message>
        <source>New hidden danger</source>
        <translation>登记隐患</translation>
    </message>
    <message>
        <source>New template</source>
        <translation>新建模板</translation>
    </message>
    <message>
        <source>New training</source>
        <translation>新建培训</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Of no use</source>
        <translation>无用</translation>
    </message>
    <message>
        <source>Overdue by {days} days</source>
        <translation>逾期 {days} 天</translation>
    </message>
    <message>
        <source>Party A signs</source>
        <translation>指定甲方签订人</translation>
    </message>
    <message>
        <source>Put right</source>
        <translation>整改完成</translation>
    </message>
    <message>
        <source>Re-check</source>
        <translation>复查</translation>
    </message>
    <message>
        <source>Reminded</source>
        <translation>已提醒</translation>
    </message>
    <message>
        <source>Report an incident</source>
        <translation>上报事故</translation>
    </message>
    <message>
        <source>Review targets</source>
        <translation>评审目标</translation>
    </message>
    <message>
        <source>Send back</source>
        <translation>退回重签</translation>
    </message>
    <message>
        <source>Sign on screen</source>
        <translation>屏幕签名</translation>
    </message>
    <message>
        <source>Signature refused</source>
        <translation>拒签</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>签字</translation>
    </message>
    <message>
        <source>Take improvements over</source>
        <translation>改进措施转隐患</translation>
    </message>
    <message>
        <source>The duties changed since it was written; with the template in force:</source>
        <translation>生成后职责有变化，与现行模板相比：</translation>
    </message>
    <message>
        <source>The person has another post since: write the letter anew.</source>
        <translation>此人已调岗，请重新生成文书。</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>作废</translation>
    </message>
    <message>
        <source>Was held</source>
        <translation>已实施</translation>
    </message>
    <message>
        <source>Write anew</source>
        <translation>重新生成</translation>
    </message>
    <message>
        <source>Write the letters</source>
        <translation>生成文书</translation>
    </message>
    <message>
        <source>{name} · {post} · party A: {superior}</source>
        <translation>{name} · {post} · 甲方：{superior}</translation>
    </message>
</context>
<context>
    <name>SafetyDue</name>
    <message>
        <source>Audit finding {clause}: {what}, due {due}</source>
        <translation>审核发现 {clause}：{what}，期限 {due}</translation>
    </message>
    <message>
        <source>Hidden dangers found this month</source>
        <translation>本月发现的隐患</translation>
    </message>
    <message>
        <source>Letters signed this month</source>
        <translation>本月签字的文书</translation>
    </message>
    <message>
        <source>No drill was held this half-year; one is due</source>
        <translation>本半年尚未演练，应组织一次</translation>
    </message>
    <message>
        <source>Put right on {day}, waits for the re-check: {what}</source>
        <translation>{day} 已整改，待复查：{what}</translation>
    </message>
    <message>
        <source>The case “{what}” is open</source>
        <translation>“{what}”尚未结案</translation>
    </message>
    <message>
        <source>The safety summary of {month} goes to the manager and EHS</source>
        <translation>{month} 安全月报应报送经理和EHS</translation>
    </message>
    <message>
        <source>{count} letters are of an edition no longer in force: to be signed again</source>
        <translation>{count} 份文书所用版本已失效，需重签</translation>
    </message>
    <message>
        <source>{count} letters came back with pages missing</source>
        <translation>{count} 份文书回收后缺页</translation>
    </message>
    <message>
        <source>{count} letters of {year} end on {day}; begin the next campaign</source>
        <translation>{year} 年度 {count} 份文书将于 {day} 到期，请启动下一批次</translation>
    </message>
    <message>
        <source>{count} people have not reached {hours} training hours this year: {names}</source>
        <translation>{count} 人今年未满 {hours} 学时：{names}</translation>
    </message>
    <message>
        <source>{count} scanned pages wait in the tray</source>
        <translation>{count} 张扫描页待分拣</translation>
    </message>
    <message>
        <source>{name} has another post: a new pair of letters is due</source>
        <translation>{name}已调岗：应重签两份文书</translation>
    </message>
    <message>
        <source>{name} joined on {day} and has no passed training before work</source>
        <translation>{name}于 {day} 入职，无上岗前培训合格记录</translation>
    </message>
    <message>
        <source>{name}: measures against “{what}”, due {due}</source>
        <translation>{name}：“{what}”的改进措施，期限 {due}</translation>
    </message>
    <message>
        <source>{name}: the letter sent back on {day} is not signed again yet</source>
        <translation>{name}：{day} 退回的文书尚未重签</translation>
    </message>
    <message>
        <source>{name}: {what}, due {due}</source>
        <translation>{name}：{what}，期限 {due}</translation>
    </message>
    <message>
        <source>{title}: {open} of {all} letters are not signed, deadline {deadline}</source>
        <translation>{title}：{all} 份中 {open} 份未签，截止 {deadline}</translation>
    </message>
    <message>
        <source>“{what}” has to be reported to the authority by {by}</source>
        <translation>“{what}”须在 {by} 前上报政府主管部门</translation>
    </message>
    <message>
        <source>“{what}” was assessed on {day}; assess it again</source>
        <translation>“{what}”于 {day} 评价，应复评</translation>
    </message>
</context>
<context>
    <name>SafetyFields</name>
    <message>
        <source>2025, 2025H1 or 2025Q3.</source>
        <translation>2025、2025H1 或 2025Q3。</translation>
    </message>
    <message>
        <source>A line a target: name, &lt;= or &gt;= or =, goal, unit, weight, how often. The weights make 100.</source>
        <translation>每行一个目标：名称、≤ ≥ 或 =、目标值、单位、权重、频次；权重合计 100。</translation>
    </message>
    <message>
        <source>A line each: 09:05 what happened.</source>
        <translation>一行一条：09:05 内容。</translation>
    </message>
    <message>
        <source>A word of the list of accident classes.</source>
        <translation>事故类别清单中的词。</translation>
    </message>
    <message>
        <source>Accident class</source>
        <translation>事故类别</translation>
    </message>
    <message>
        <source>Activity or place</source>
        <translation>活动/场所</translation>
    </message>
    <message>
        <source>Actual</source>
        <translation>实际</translation>
    </message>
    <message>
        <source>Actual values</source>
        <translation>实际值</translation>
    </message>
    <message>
        <source>After a paper jam: go on from this letter.</source>
        <translation>卡纸后从这份继续打印。</translation>
    </message>
    <message>
        <source>Analysis</source>
        <translation>分析</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>批准人</translation>
    </message>
    <message>
        <source>Archival code</source>
        <translation>档号</translation>
    </message>
    <message>
        <source>Assessed again on</source>
        <translation>复评日期</translation>
    </message>
    <message>
        <source>Assessed by</source>
        <translation>评价人</translation>
    </message>
    <message>
        <source>Assessed on</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Assessment, reward and penalty</source>
        <translation>考核与奖惩</translation>
    </message>
    <message>
        <source>Audited</source>
        <translation>受审方</translation>
    </message>
    <message>
        <source>Auditor</source>
        <translation>审核员</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>授权依据</translation>
    </message>
    <message>
        <source>Authority to be told</source>
        <translation>需报政府</translation>
    </message>
    <message>
        <source>Authority told at</source>
        <translation>报政府时间</translation>
    </message>
    <message>
        <source>Blank form</source>
        <translation>空白表</translation>
    </message>
    <message>
        <source>By</source>
        <translation>经手人</translation>
    </message>
    <message>
        <source>C again</source>
        <translation>复评C</translation>
    </message>
    <message>
        <source>C consequence</source>
        <translation>C</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>批次</translation>
    </message>
    <message>
        <source>Causes</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Clause</source>
        <translation>条款</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>关闭日期</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>结尾</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>Comes from</source>
        <translation>来自</translation>
    </message>
    <message>
        <source>Commander</source>
        <translation>总指挥</translation>
    </message>
    <message>
        <source>Complete people %</source>
        <translation>齐签率%</translation>
    </message>
    <message>
        <source>Concealed</source>
        <translation>瞒报</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>内容摘要</translation>
    </message>
    <message>
        <source>Control level</source>
        <translation>管控等级</translation>
    </message>
    <message>
        <source>Control level again</source>
        <translation>复评管控等级</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>份数</translation>
    </message>
    <message>
        <source>Corrective measures</source>
        <translation>整改措施</translation>
    </message>
    <message>
        <source>Counts as signed</source>
        <translation>计入已签</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>过程记录</translation>
    </message>
    <message>
        <source>D</source>
        <translation>D</translation>
    </message>
    <message>
        <source>D again</source>
        <translation>复评D</translation>
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
        <source>Deadline</source>
        <translation>截止日期</translation>
    </message>
    <message>
        <source>Degree of danger</source>
        <translation>危险程度</translation>
    </message>
    <message>
        <source>Degree of danger again</source>
        <translation>复评危险程度</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>部门</translation>
    </message>
    <message>
        <source>Departments</source>
        <translation>部门</translation>
    </message>
    <message>
        <source>Did not come or sign</source>
        <translation>未到或未签</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>整改日期</translation>
    </message>
    <message>
        <source>Drill</source>
        <translation>演练</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Duties of party A</source>
        <translation>甲方职责</translation>
    </message>
    <message>
        <source>Duties of party B, or promises</source>
        <translation>乙方职责或承诺</translation>
    </message>
    <message>
        <source>E again</source>
        <translation>复评E</translation>
    </message>
    <message>
        <source>E exposure</source>
        <translation>E</translation>
    </message>
    <message>
        <source>Each line becomes a hidden danger, once.</source>
        <translation>每行转为一条隐患，只转一次。</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>版次</translation>
    </message>
    <message>
        <source>Empty: anonymous. The name then stands nowhere, not on paper and not in exports.</source>
        <translation>留空为匿名：姓名不出现在纸上和导出中。</translation>
    </message>
    <message>
        <source>Empty: for every level.</source>
        <translation>留空：适用所有层级。</translation>
    </message>
    <message>
        <source>Estimated loss</source>
        <translation>经济损失初估</translation>
    </message>
    <message>
        <source>Evaluated by</source>
        <translation>评估人</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>效果评估</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>Exam</source>
        <translation>考核</translation>
    </message>
    <message>
        <source>Existing measures</source>
        <translation>现有措施</translation>
    </message>
    <message>
        <source>Extended to</source>
        <translation>延期至</translation>
    </message>
    <message>
        <source>Extension approved by</source>
        <translation>延期批准人</translation>
    </message>
    <message>
        <source>Failed re-checks</source>
        <translation>复查不合格次数</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>发现</translation>
    </message>
    <message>
        <source>Found by</source>
        <translation>发现人</translation>
    </message>
    <message>
        <source>Found on</source>
        <translation>发现日期</translation>
    </message>
    <message>
        <source>From</source>
        <translation>起</translation>
    </message>
    <message>
        <source>From number on</source>
        <translation>从编号起</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Handed out on</source>
        <translation>发放日</translation>
    </message>
    <message>
        <source>Happened at</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Hazard</source>
        <translation>危险源</translation>
    </message>
    <message>
        <source>Head informed at</source>
        <translation>负责人知悉时间</translation>
    </message>
    <message>
        <source>Hidden danger</source>
        <translation>隐患</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>学时</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>频次</translation>
    </message>
    <message>
        <source>Improve by</source>
        <translation>改进期限</translation>
    </message>
    <message>
        <source>Improvements</source>
        <translation>改进措施</translation>
    </message>
    <message>
        <source>Improvements taken over</source>
        <translation>已转隐患</translation>
    </message>
    <message>
        <source>In time</source>
        <translation>按期</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>事故</translation>
    </message>
    <message>
        <source>L again</source>
        <translation>复评L</translation>
    </message>
    <message>
        <source>L likelihood</source>
        <translation>L</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>文书</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>文书</translation>
    </message>
    <message>
        <source>Level of the post</source>
        <translation>岗位层级</translation>
    </message>
    <message>
        <source>Manner</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>措施</translation>
    </message>
    <message>
        <source>Measures taken</source>
        <translation>已采取措施</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Nature</source>
        <translation>性质</translation>
    </message>
    <message>
        <source>Needed from D 70 on, with owner and due date.</source>
        <translation>D 70 及以上必填，并填责任人和完成时间。</translation>
    </message>
    <message>
        <source>Needed where letters stay unsigned.</source>
        <translation>有未签文书时必填。</translation>
    </message>
    <message>
        <source>New due date</source>
        <translation>新期限</translation>
    </message>
    <message>
        <source>New measures</source>
        <translation>改进措施</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>Not the person who put it right.</source>
        <translation>不能是整改人。</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>One a line. A line that begins with ［驾驶员］ stands only in letters of posts with that word.</source>
        <translation>一行一条。以［驾驶员］开头的行只写入含该词的岗位。</translation>
    </message>
    <message>
        <source>One copy only</source>
        <translation>只印一份</translation>
    </message>
    <message>
        <source>One of the values 10, 6, 3, 1, 0.5, 0.2, 0.1.</source>
        <translation>可填 10、6、3、1、0.5、0.2、0.1。</translation>
    </message>
    <message>
        <source>One of the values 10, 6, 3, 2, 1, 0.5.</source>
        <translation>可填 10、6、3、2、1、0.5。</translation>
    </message>
    <message>
        <source>One of the values 100, 40, 15, 7, 3, 1.</source>
        <translation>可填 100、40、15、7、3、1。</translation>
    </message>
    <message>
        <source>Only this page has to be signed again; empty: the whole letter.</source>
        <translation>只重签这一页；留空为整份。</translation>
    </message>
    <message>
        <source>Only unsigned ones</source>
        <translation>仅未签的</translation>
    </message>
    <message>
        <source>Only where the re-check is not passed.</source>
        <translation>仅复查不合格时填写。</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>开头</translation>
    </message>
    <message>
        <source>Organiser</source>
        <translation>组织人</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>责任人</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>页</translation>
    </message>
    <message>
        <source>Page of the file</source>
        <translation>文件页次</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页数</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>参演人员</translation>
    </message>
    <message>
        <source>Party A signed on</source>
        <translation>上级签订日</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>合格</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人数</translation>
    </message>
    <message>
        <source>People concerned</source>
        <translation>涉及人员</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>期间</translation>
    </message>
    <message>
        <source>Person-hours</source>
        <translation>人学时</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Placeholders: {{年度}} {{单位}} {{部门}} {{姓名}} {{岗位}} {{上级}} {{起}} {{至}} {{合格分}}</source>
        <translation>占位符：{{年度}} {{单位}} {{部门}} {{姓名}} {{岗位}} {{上级}} {{起}} {{至}} {{合格分}}</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>预案</translation>
    </message>
    <message>
        <source>Plan: deadline</source>
        <translation>方案：时限</translation>
    </message>
    <message>
        <source>Plan: emergency</source>
        <translation>方案：预案</translation>
    </message>
    <message>
        <source>Plan: funds</source>
        <translation>方案：资金</translation>
    </message>
    <message>
        <source>Plan: measures</source>
        <translation>方案：措施</translation>
    </message>
    <message>
        <source>Plan: responsible</source>
        <translation>方案：责任</translation>
    </message>
    <message>
        <source>Possible accident</source>
        <translation>可能导致的事故</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>岗位</translation>
    </message>
    <message>
        <source>Posts</source>
        <translation>岗位</translation>
    </message>
    <message>
        <source>Prints</source>
        <translation>打印次数</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Re-checked by</source>
        <translation>复查人</translation>
    </message>
    <message>
        <source>Re-checked on</source>
        <translation>复查日期</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Reason for open letters</source>
        <translation>未签原因</translation>
    </message>
    <message>
        <source>Reason it was sent back</source>
        <translation>退回原因</translation>
    </message>
    <message>
        <source>Recorded by</source>
        <translation>记录人</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>关系</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Reminded on</source>
        <translation>提醒日期</translation>
    </message>
    <message>
        <source>Replaces</source>
        <translation>替代</translation>
    </message>
    <message>
        <source>Reported at</source>
        <translation>报告时间</translation>
    </message>
    <message>
        <source>Reported by</source>
        <translation>报告人</translation>
    </message>
    <message>
        <source>Reported late</source>
        <translation>迟报</translation>
    </message>
    <message>
        <source>Reported to</source>
        <translation>报告对象</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>责任人</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>成绩</translation>
    </message>
    <message>
        <source>Result of the re-check</source>
        <translation>复查结果</translation>
    </message>
    <message>
        <source>Rule it breaks</source>
        <translation>违反条款</translation>
    </message>
    <message>
        <source>Scanned at</source>
        <translation>扫描时间</translation>
    </message>
    <message>
        <source>Scanned page</source>
        <translation>扫描页</translation>
    </message>
    <message>
        <source>Scanned pages</source>
        <translation>扫描页</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>情景</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>范围</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>Sent back on</source>
        <translation>退回日</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>签名</translation>
    </message>
    <message>
        <source>Signature refused</source>
        <translation>拒签</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>签字</translation>
    </message>
    <message>
        <source>Signed again on</source>
        <translation>重签日</translation>
    </message>
    <message>
        <source>Signed letters</source>
        <translation>已签份数</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>本人签订日</translation>
    </message>
    <message>
        <source>Signed on the screen</source>
        <translation>屏幕签字</translation>
    </message>
    <message>
        <source>Signing rate %</source>
        <translation>签订率%</translation>
    </message>
    <message>
        <source>Signs as party A</source>
        <translation>上级签订人</translation>
    </message>
    <message>
        <source>Signs for the superior</source>
        <translation>代签</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>开始日期</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Take the place of the page filed before</source>
        <translation>替换已归入的页</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>安全目标</translation>
    </message>
    <message>
        <source>Teacher</source>
        <translation>讲师</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>模板</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>The date written on the paper. A paper without a date is sent back.</source>
        <translation>纸上写的日期。没有日期的退回重签。</translation>
    </message>
    <message>
        <source>The five points are needed for a major hidden danger.</source>
        <translation>重大隐患须填五定方案。</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>To</source>
        <translation>止</translation>
    </message>
    <message>
        <source>To be done by</source>
        <translation>完成时间</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>培训</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>生效日期</translation>
    </message>
    <message>
        <source>Valid to</source>
        <translation>到期日</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>简要经过</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>缺什么</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>整改要求</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>整改情况</translation>
    </message>
    <message>
        <source>What was reached of each target, as a number: 0, 93.75, 100.</source>
        <translation>各目标的实际完成值，填数字，如 0、93.75、100。</translation>
    </message>
    <message>
        <source>Where the signed paper is kept, or who took the call.</source>
        <translation>签字纸件存放处，或接话人。</translation>
    </message>
    <message>
        <source>Who signs</source>
        <translation>签名人</translation>
    </message>
    <message>
        <source>Why it waits</source>
        <translation>待分拣原因</translation>
    </message>
    <message>
        <source>With departments and posts named, only people who are in one and have the other.</source>
        <translation>部门和岗位都指定时，只包括同时符合两者的人员。</translation>
    </message>
    <message>
        <source>Witness</source>
        <translation>见证人</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年度</translation>
    </message>
    <message>
        <source>of pages</source>
        <translation>共几页</translation>
    </message>
</context>
<context>
    <name>SafetyForms</name>
    <message>
        <source>Accident (incident) report</source>
        <translation>事故(事件)报告单</translation>
    </message>
    <message>
        <source>Analysis of the safety targets</source>
        <translation>安全目标完成情况分析表</translation>
    </message>
    <message>
        <source>EHS audit record</source>
        <translation>EHS 体系审核记录</translation>
    </message>
    <message>
        <source>Emergency drill record</source>
        <translation>应急演练记录</translation>
    </message>
    <message>
        <source>Evidence pack of a person</source>
        <translation>个人证据包</translation>
    </message>
    <message>
        <source>Hazard identification and risk assessment</source>
        <translation>危险源辨识与风险评价表</translation>
    </message>
    <message>
        <source>Letters still to be signed</source>
        <translation>待签文书（责任书与承诺书）</translation>
    </message>
    <message>
        <source>Missing signatures by department</source>
        <translation>缺签名单（按部门）</translation>
    </message>
    <message>
        <source>Monthly safety summary</source>
        <translation>安全工作月报</translation>
    </message>
    <message>
        <source>Notice to put a hidden danger right</source>
        <translation>隐患整改通知单</translation>
    </message>
    <message>
        <source>Register of hidden dangers</source>
        <translation>隐患排查治理台账</translation>
    </message>
    <message>
        <source>Register of signed letters</source>
        <translation>签订台账</translation>
    </message>
    <message>
        <source>Safety commitment letter</source>
        <translation>安全承诺书</translation>
    </message>
    <message>
        <source>Safety target responsibility letter</source>
        <translation>安全生产目标责任书</translation>
    </message>
    <message>
        <source>Signing of the safety letters</source>
        <translation>签订情况汇总表</translation>
    </message>
    <message>
        <source>Training attendance and record</source>
        <translation>培训签到与记录</translation>
    </message>
    <message>
        <source>Training file of an employee</source>
        <translation>员工培训档案</translation>
    </message>
</context>
<context>
    <name>SafetyPaper</name>
    <message>
        <source>(1) Party A</source>
        <translation>（一）甲方</translation>
    </message>
    <message>
        <source>(2) Party B</source>
        <translation>（二）乙方</translation>
    </message>
    <message>
        <source>(no department)</source>
        <translation>（无部门）</translation>
    </message>
    <message>
        <source>1. Targets</source>
        <translation>一、责任目标</translation>
    </message>
    <message>
        <source>2. Duties of both parties</source>
        <translation>二、双方职责</translation>
    </message>
    <message>
        <source>3. Assessment, reward and penalty</source>
        <translation>三、考核与奖惩</translation>
    </message>
    <message>
        <source>4. Term</source>
        <translation>四、期限</translation>
    </message>
    <message>
        <source>5. Other</source>
        <translation>五、其他</translation>
    </message>
    <message>
        <source>About the unit</source>
        <translation>单位概况</translation>
    </message>
    <message>
        <source>Accident (incident) report</source>
        <translation>事故(事件)报告单</translation>
    </message>
    <message>
        <source>Accidents and incidents</source>
        <translation>事故(事件)</translation>
    </message>
    <message>
        <source>Activity or place</source>
        <translation>活动/场所</translation>
    </message>
    <message>
        <source>Actual</source>
        <translation>实际</translation>
    </message>
    <message>
        <source>All areas</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>All departments</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Analysis of deviations</source>
        <translation>偏差分析</translation>
    </message>
    <message>
        <source>Analysis of the safety targets</source>
        <translation>安全目标完成情况分析表</translation>
    </message>
    <message>
        <source>Anonymous</source>
        <translation>匿名</translation>
    </message>
    <message>
        <source>Approved by (manager)</source>
        <translation>批准(经理)</translation>
    </message>
    <message>
        <source>Assessed by</source>
        <translation>评价人</translation>
    </message>
    <message>
        <source>Audited party</source>
        <translation>受审方</translation>
    </message>
    <message>
        <source>Auditor</source>
        <translation>审核员</translation>
    </message>
    <message>
        <source>By level: {counts}</source>
        <translation>按管控等级：{counts}</translation>
    </message>
    <message>
        <source>C</source>
        <translation>C</translation>
    </message>
    <message>
        <source>Checked by (supervisor)</source>
        <translation>审核(主管)</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Clause</source>
        <translation>条款</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Commander</source>
        <translation>总指挥</translation>
    </message>
    <message>
        <source>Commitment letter</source>
        <translation>承诺书编号</translation>
    </message>
    <message>
        <source>Commitments due</source>
        <translation>承诺书应签</translation>
    </message>
    <message>
        <source>Commitments signed</source>
        <translation>承诺书已签</translation>
    </message>
    <message>
        <source>Complete people</source>
        <translation>齐签人数</translation>
    </message>
    <message>
        <source>Complete people %</source>
        <translation>齐签率%</translation>
    </message>
    <message>
        <source>Control level (colour)</source>
        <translation>管控等级(颜色)</translation>
    </message>
    <message>
        <source>Copy {copy}</source>
        <translation>第{copy}份</translation>
    </message>
    <message>
        <source>Copy {copy} of {copies}</source>
        <translation>第{copy}份，共{copies}份</translation>
    </message>
    <message>
        <source>D</source>
        <translation>D</translation>
    </message>
    <message>
        <source>D again</source>
        <translation>复评D</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Date:       year     month     day</source>
        <translation>日期：       年     月     日</translation>
    </message>
    <message>
        <source>Degree of danger</source>
        <translation>危险程度</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>部门</translation>
    </message>
    <message>
        <source>Department checked</source>
        <translation>受检单位</translation>
    </message>
    <message>
        <source>Department manager</source>
        <translation>部门经理</translation>
    </message>
    <message>
        <source>Drills</source>
        <translation>应急演练</translation>
    </message>
    <message>
        <source>Drills attended</source>
        <translation>参加演练</translation>
    </message>
    <message>
        <source>Drills held</source>
        <translation>演练次数</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Due in the period {due}, closed {closed}: rate {rate}; in time {on_time}: rate {on_time_rate}. Older ones still open: {older}.</source>
        <translation>本期到期 {due} 项，已闭环 {closed} 项，整改率 {rate}；按期 {on_time} 项，按期率 {on_time_rate}。历史未闭环 {older} 项。</translation>
    </message>
    <message>
        <source>E</source>
        <translation>E</translation>
    </message>
    <message>
        <source>EHS</source>
        <translation>EHS</translation>
    </message>
    <message>
        <source>EHS audit record</source>
        <translation>EHS 体系审核记录</translation>
    </message>
    <message>
        <source>Emergency drill record</source>
        <translation>应急演练记录</translation>
    </message>
    <message>
        <source>Evaluated by</source>
        <translation>评估人</translation>
    </message>
    <message>
        <source>Existing measures</source>
        <translation>现有措施</translation>
    </message>
    <message>
        <source>Feedback on what was done</source>
        <translation>整改情况反馈</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>发现</translation>
    </message>
    <message>
        <source>Five-point plan: measures, responsible, funds, deadline, emergency</source>
        <translation>五定方案：措施、责任、资金、时限、预案</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>发现日期</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Handed out</source>
        <translation>发放日</translation>
    </message>
    <message>
        <source>Hazard</source>
        <translation>危险源</translation>
    </message>
    <message>
        <source>Hazard identification and risk assessment</source>
        <translation>危险源辨识与风险评价表</translation>
    </message>
    <message>
        <source>Hidden danger</source>
        <translation>隐患</translation>
    </message>
    <message>
        <source>Hidden dangers by month</source>
        <translation>各月隐患</translation>
    </message>
    <message>
        <source>Hidden dangers closed</source>
        <translation>闭环隐患</translation>
    </message>
    <message>
        <source>Hidden dangers found</source>
        <translation>发现隐患</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>学时</translation>
    </message>
    <message>
        <source>Hours together</source>
        <translation>学时合计</translation>
    </message>
    <message>
        <source>I promise (handwritten signature):</source>
        <translation>承诺人（手签）：</translation>
    </message>
    <message>
        <source>Improvements (responsible, by)</source>
        <translation>改进措施（责任人/期限）</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>签发人</translation>
    </message>
    <message>
        <source>L</source>
        <translation>L</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>文书</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>文书</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>经理</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>措施</translation>
    </message>
    <message>
        <source>Missing signatures by department</source>
        <translation>缺签名单（按部门）</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>Month before</source>
        <translation>上月</translation>
    </message>
    <message>
        <source>Monthly safety summary</source>
        <translation>安全工作月报</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Nature</source>
        <translation>性质</translation>
    </message>
    <message>
        <source>New measures</source>
        <translation>改进措施</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>No. {number}</source>
        <translation>编号：{number}</translation>
    </message>
    <message>
        <source>Notice to put a hidden danger right</source>
        <translation>隐患整改通知单</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Opinion of the re-check (passed / not passed)</source>
        <translation>复查意见（合格/不合格）</translation>
    </message>
    <message>
        <source>Organising department</source>
        <translation>组织部门</translation>
    </message>
    <message>
        <source>Party A (seal):</source>
        <translation>甲方（盖章）：</translation>
    </message>
    <message>
        <source>Party B (signature):</source>
        <translation>乙方（签字）：</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>合格</translation>
    </message>
    <message>
        <source>People to sign</source>
        <translation>应签人数</translation>
    </message>
    <message>
        <source>People trained</source>
        <translation>受训人数</translation>
    </message>
    <message>
        <source>Person-hours of training</source>
        <translation>培训人学时</translation>
    </message>
    <message>
        <source>Person-hours of training by month</source>
        <translation>各月培训人学时</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>预案</translation>
    </message>
    <message>
        <source>Possible accident</source>
        <translation>可能导致的事故</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>岗位</translation>
    </message>
    <message>
        <source>Put right</source>
        <translation>整改日期</translation>
    </message>
    <message>
        <source>Put right by</source>
        <translation>整改责任人</translation>
    </message>
    <message>
        <source>Rate in time</source>
        <translation>按期率</translation>
    </message>
    <message>
        <source>Rate of putting right</source>
        <translation>整改率</translation>
    </message>
    <message>
        <source>Re-checked by</source>
        <translation>复查人</translation>
    </message>
    <message>
        <source>Received by</source>
        <translation>签收人</translation>
    </message>
    <message>
        <source>Recorded by</source>
        <translation>记录人</translation>
    </message>
    <message>
        <source>Register of hidden dangers</source>
        <translation>隐患排查治理台账</translation>
    </message>
    <message>
        <source>Register of signed letters</source>
        <translation>签订台账</translation>
    </message>
    <message>
        <source>Reported by</source>
        <translation>报告人</translation>
    </message>
    <message>
        <source>Reported late</source>
        <translation>迟报</translation>
    </message>
    <message>
        <source>Reported to (manager, EHS, authority) and when</source>
        <translation>报告对象（经理/EHS/政府）及时间</translation>
    </message>
    <message>
        <source>Represented by:</source>
        <translation>代表（签字）：</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>责任人</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>成绩</translation>
    </message>
    <message>
        <source>Result of the re-check</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Safety commitment letter</source>
        <translation>安全承诺书</translation>
    </message>
    <message>
        <source>Safety letters to be signed</source>
        <translation>待签安全文书</translation>
    </message>
    <message>
        <source>Safety officer</source>
        <translation>安全员</translation>
    </message>
    <message>
        <source>Safety target responsibility letter</source>
        <translation>安全生产目标责任书</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>签字</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>本人签订日</translation>
    </message>
    <message>
        <source>Signed on screen: {name}, {at}, at the account of {who}</source>
        <translation>屏幕签名：{name} {at}，经办账号 {who}</translation>
    </message>
    <message>
        <source>Signed sheet {name}</source>
        <translation>签字原件 {name}</translation>
    </message>
    <message>
        <source>Signing of the safety letters</source>
        <translation>签订情况汇总表</translation>
    </message>
    <message>
        <source>Signing rate %</source>
        <translation>签订率%</translation>
    </message>
    <message>
        <source>Signing rate of the year, today</source>
        <translation>本年度签订率（截至今日）</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Superior</source>
        <translation>上级</translation>
    </message>
    <message>
        <source>Superior signed</source>
        <translation>上级签订日</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>主管</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Target letter</source>
        <translation>责任书编号</translation>
    </message>
    <message>
        <source>Target letters due</source>
        <translation>责任书应签</translation>
    </message>
    <message>
        <source>Target letters signed</source>
        <translation>责任书已签</translation>
    </message>
    <message>
        <source>Teacher</source>
        <translation>讲师</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>本月</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Total score</source>
        <translation>总分</translation>
    </message>
    <message>
        <source>Training attendance and record</source>
        <translation>培训签到与记录</translation>
    </message>
    <message>
        <source>Training file</source>
        <translation>培训档案</translation>
    </message>
    <message>
        <source>Training file of an employee</source>
        <translation>员工培训档案</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Unsigned</source>
        <translation>未签</translation>
    </message>
    <message>
        <source>Valid to</source>
        <translation>到期日</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Who has not signed</source>
        <translation>未签名单</translation>
    </message>
    <message>
        <source>handed out {day}</source>
        <translation>{day} 已发放</translation>
    </message>
    <message>
        <source>not written yet</source>
        <translation>尚未生成</translation>
    </message>
    <message>
        <source>page {pages} missing</source>
        <translation>缺第 {pages} 页</translation>
    </message>
    <message>
        <source>signed for {superior}, authority: {authority}</source>
        <translation>代{superior}签，授权：{authority}</translation>
    </message>
    <message>
        <source>{department}: {people} people, {letters} letters</source>
        <translation>{department}：{people} 人，{letters} 份</translation>
    </message>
    <message>
        <source>{people} people signed, {hours} person-hours, pass rate {rate}</source>
        <translation>签字 {people} 人，{hours} 人学时，合格率 {rate}</translation>
    </message>
    <message>
        <source>{people} people, {letters} letters</source>
        <translation>{people} 人，{letters} 份</translation>
    </message>
    <message>
        <source>{year}: {hours} hours</source>
        <translation>{year} 年：{hours} 学时</translation>
    </message>
</context>
<context>
    <name>SafetySettings</name>
    <message>
        <source>A letter sent back is due again within days</source>
        <translation>退回的文书重签时限，天</translation>
    </message>
    <message>
        <source>A risk D of exactly 20 is</source>
        <translation>D 恰为 20 时判为</translation>
    </message>
    <message>
        <source>A target partly met counts in part</source>
        <translation>目标部分完成按比例得分</translation>
    </message>
    <message>
        <source>An incident is reported within hours</source>
        <translation>事故上报时限，小时</translation>
    </message>
    <message>
        <source>Extremely dangerous (level 5) above D</source>
        <translation>极其危险（5级）的 D 大于</translation>
    </message>
    <message>
        <source>Generally dangerous</source>
        <translation>一般危险</translation>
    </message>
    <message>
        <source>Hazards are assessed again every months</source>
        <translation>危险源复评周期，月</translation>
    </message>
    <message>
        <source>New letters within days of a change of post</source>
        <translation>调岗后重签文书时限，天</translation>
    </message>
    <message>
        <source>Remind of the end of letters, days before</source>
        <translation>文书到期提前提醒，天</translation>
    </message>
    <message>
        <source>Score of targets that passes</source>
        <translation>目标合格分</translation>
    </message>
    <message>
        <source>Slightly dangerous</source>
        <translation>稍有危险</translation>
    </message>
    <message>
        <source>Training hours a year</source>
        <translation>年度学时</translation>
    </message>
</context>
<context>
    <name>SafetyTray</name>
    <message>
        <source>Filed: {name}</source>
        <translation>已归：{name}</translation>
    </message>
    <message>
        <source>Page {pages} of {all} is missing</source>
        <translation>缺第 {pages} 页（共 {all} 页）</translation>
    </message>
    <message>
        <source>Sent back: {reason}</source>
        <translation>退回重签：{reason}</translation>
    </message>
</context>
<context>
    <name>SafetyWords</name>
    <message>
        <source>Altered</source>
        <translation>涂改</translation>
    </message>
    <message>
        <source>Assessed</source>
        <translation>评价</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>审核</translation>
    </message>
    <message>
        <source>Awaits the superior</source>
        <translation>待上级签</translation>
    </message>
    <message>
        <source>Being corrected</source>
        <translation>整改</translation>
    </message>
    <message>
        <source>Being put right</source>
        <translation>整改中</translation>
    </message>
    <message>
        <source>Being signed</source>
        <translation>签订中</translation>
    </message>
    <message>
        <source>Blue, low risk</source>
        <translation>蓝 低风险</translation>
    </message>
    <message>
        <source>By telephone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Case closed</source>
        <translation>结案</translation>
    </message>
    <message>
        <source>Change of post</source>
        <translation>转岗</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Closed loop</source>
        <translation>已闭环</translation>
    </message>
    <message>
        <source>Commitment letter</source>
        <translation>安全承诺书</translation>
    </message>
    <message>
        <source>Comprehensive</source>
        <translation>综合</translation>
    </message>
    <message>
        <source>Contractor</source>
        <translation>外协</translation>
    </message>
    <message>
        <source>Daily inspection</source>
        <translation>日常检查</translation>
    </message>
    <message>
        <source>Date missing</source>
        <translation>缺日期</translation>
    </message>
    <message>
        <source>Death</source>
        <translation>死亡</translation>
    </message>
    <message>
        <source>Departments or posts named</source>
        <translation>指定部门或岗位</translation>
    </message>
    <message>
        <source>Drill</source>
        <translation>演练</translation>
    </message>
    <message>
        <source>Emergency</source>
        <translation>应急</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>已结束</translation>
    </message>
    <message>
        <source>Ended by change of post</source>
        <translation>调岗终止</translation>
    </message>
    <message>
        <source>Engineer or specialist</source>
        <translation>工程师/专员</translation>
    </message>
    <message>
        <source>Everybody with a post</source>
        <translation>全员</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>已到期</translation>
    </message>
    <message>
        <source>Extremely dangerous</source>
        <translation>极其危险</translation>
    </message>
    <message>
        <source>Filed</source>
        <translation>已归档</translation>
    </message>
    <message>
        <source>Fire</source>
        <translation>火灾</translation>
    </message>
    <message>
        <source>Front-line staff</source>
        <translation>一线员工</translation>
    </message>
    <message>
        <source>General</source>
        <translation>一般</translation>
    </message>
    <message>
        <source>Generally dangerous</source>
        <translation>一般危险</translation>
    </message>
    <message>
        <source>Handed out</source>
        <translation>已发放</translation>
    </message>
    <message>
        <source>Head of the company</source>
        <translation>公司主要负责人</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>已实施</translation>
    </message>
    <message>
        <source>Highly dangerous</source>
        <translation>高度危险</translation>
    </message>
    <message>
        <source>Identified</source>
        <translation>辨识</translation>
    </message>
    <message>
        <source>In preparation</source>
        <translation>筹备</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>使用中</translation>
    </message>
    <message>
        <source>Induction, three levels</source>
        <translation>入职三级</translation>
    </message>
    <message>
        <source>Investigated</source>
        <translation>调查</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>实战</translation>
    </message>
    <message>
        <source>Major</source>
        <translation>重大</translation>
    </message>
    <message>
        <source>Major nonconformity</source>
        <translation>严重不符合</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>经理</translation>
    </message>
    <message>
        <source>Markedly dangerous</source>
        <translation>显著危险</translation>
    </message>
    <message>
        <source>Minor injury</source>
        <translation>轻伤</translation>
    </message>
    <message>
        <source>Minor nonconformity</source>
        <translation>一般不符合</translation>
    </message>
    <message>
        <source>Near miss</source>
        <translation>未遂</translation>
    </message>
    <message>
        <source>No longer in force</source>
        <translation>已失效</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Not handed out</source>
        <translation>未发放</translation>
    </message>
    <message>
        <source>Not legible</source>
        <translation>模糊</translation>
    </message>
    <message>
        <source>Not passed</source>
        <translation>不合格</translation>
    </message>
    <message>
        <source>Not used yet</source>
        <translation>未使用</translation>
    </message>
    <message>
        <source>Notice given</source>
        <translation>下达通知</translation>
    </message>
    <message>
        <source>Observation</source>
        <translation>观察项</translation>
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
        <source>On-site disposal</source>
        <translation>现场处置</translation>
    </message>
    <message>
        <source>Only the letters in it</source>
        <translation>仅已列文书</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>未关闭</translation>
    </message>
    <message>
        <source>Orange, larger risk</source>
        <translation>橙 较大风险</translation>
    </message>
    <message>
        <source>Other reason</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Page missing</source>
        <translation>缺页</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>合格</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>计划</translation>
    </message>
    <message>
        <source>Practical</source>
        <translation>实操</translation>
    </message>
    <message>
        <source>Property</source>
        <translation>财产</translation>
    </message>
    <message>
        <source>Re-assessed</source>
        <translation>复评</translation>
    </message>
    <message>
        <source>Red, major risk</source>
        <translation>红 重大风险</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>登记</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>上报</translation>
    </message>
    <message>
        <source>Results in</source>
        <translation>已考核</translation>
    </message>
    <message>
        <source>Sent back to sign again</source>
        <translation>已退回重签</translation>
    </message>
    <message>
        <source>Serious injury</source>
        <translation>重伤</translation>
    </message>
    <message>
        <source>Signature missing</source>
        <translation>缺签名</translation>
    </message>
    <message>
        <source>Signature refused</source>
        <translation>拒签</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>已签</translation>
    </message>
    <message>
        <source>Signed by both</source>
        <translation>双方已签</translation>
    </message>
    <message>
        <source>Signed by somebody else</source>
        <translation>签错人</translation>
    </message>
    <message>
        <source>Slightly dangerous</source>
        <translation>稍有危险</translation>
    </message>
    <message>
        <source>Special inspection</source>
        <translation>专项检查</translation>
    </message>
    <message>
        <source>Special plan</source>
        <translation>专项</translation>
    </message>
    <message>
        <source>Special topic</source>
        <translation>专题</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>主管</translation>
    </message>
    <message>
        <source>Table-top</source>
        <translation>桌面</translation>
    </message>
    <message>
        <source>Target responsibility letter</source>
        <translation>安全生产目标责任书</translation>
    </message>
    <message>
        <source>The person of the letter</source>
        <translation>本人（乙方、承诺人）</translation>
    </message>
    <message>
        <source>The superior (party A)</source>
        <translation>上级（甲方）</translation>
    </message>
    <message>
        <source>Traffic</source>
        <translation>交通</translation>
    </message>
    <message>
        <source>Under control</source>
        <translation>管控中</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>核实</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>作废</translation>
    </message>
    <message>
        <source>Waits for the re-check</source>
        <translation>待复查</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>笔试</translation>
    </message>
    <message>
        <source>Yearly refresher</source>
        <translation>年度再培训</translation>
    </message>
    <message>
        <source>Yellow, general risk</source>
        <translation>黄 一般风险</translation>
    </message>
</context>
<context>
    <name>Scan</name>
    <message>
        <source>No code can be read on this page.</source>
        <translation>这一页读不出二维码。</translation>
    </message>
    <message>
        <source>No tab keeps paper with the number {number}.</source>
        <translation>没有模块管理编号为 {number} 的纸件。</translation>
    </message>
    <message>
        <source>Several sheets lie on this page: {numbers}. Scan them one by one.</source>
        <translation>这一页上有几张纸：{numbers}。请逐张扫描。</translation>
    </message>
    <message>
        <source>The code on this page is none of this program: {text}</source>
        <translation>这一页的二维码不是本程序的：{text}</translation>
    </message>
    <message>
        <source>This page cannot be read; the file is damaged.</source>
        <translation>这一页读不出，文件已损坏。</translation>
    </message>
    <message>
        <source>This page does not wait in the tray any more.</source>
        <translation>这一页已不在待分拣箱中。</translation>
    </message>
    <message>
        <source>This page is blank, most likely the back of a sheet.</source>
        <translation>这一页是空白页，多半是纸张背面。</translation>
    </message>
    <message>
        <source>This page is of another office ({office}).</source>
        <translation>这一页属于另一个单位（{office}）。</translation>
    </message>
    <message>
        <source>{name} cannot be opened; it is damaged or no PDF. Its pages were not read.</source>
        <translation>{name} 打不开：已损坏或不是 PDF。其中各页均未读取。</translation>
    </message>
    <message>
        <source>{path} holds no PDF and no pictures.</source>
        <translation>{path} 中没有 PDF 或图片。</translation>
    </message>
</context>
<context>
    <name>ScanFolder</name>
    <message>
        <source>(kept already)</source>
        <translation>（已存）</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Choose the folder into which your scanner writes; it is remembered on this computer.</source>
        <translation>请选择扫描仪存放文件的文件夹，本机会记住。</translation>
    </message>
    <message>
        <source>Choose the folder…</source>
        <translation>选择文件夹…</translation>
    </message>
    <message>
        <source>From the scan folder</source>
        <translation>从扫描文件夹选取</translation>
    </message>
    <message>
        <source>Keep with the record</source>
        <translation>存为附件</translation>
    </message>
    <message>
        <source>No PDF or picture is in the folder yet. What is scanned now appears here by itself.</source>
        <translation>文件夹里还没有 PDF 或图片。现在扫描的文件会自动出现在这里。</translation>
    </message>
    <message>
        <source>Scans, the newest first</source>
        <translation>扫描件，最新的在前</translation>
    </message>
    <message>
        <source>The file is gone.</source>
        <translation>文件已不在。</translation>
    </message>
    <message>
        <source>The folder of the scanner</source>
        <translation>扫描仪存放文件的文件夹</translation>
    </message>
    <message>
        <source>{folder} cannot be read. Switch the scanner's drive on, or choose another folder.</source>
        <translation>无法读取 {folder}：请连接扫描仪所用的盘，或另选文件夹。</translation>
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
    <name>Series</name>
    <message>
        <source>Archival codes of files</source>
        <translation>归档文件档号</translation>
    </message>
    <message>
        <source>Archival codes of volumes</source>
        <translation>案卷档号</translation>
    </message>
    <message>
        <source>Document numbers of minutes</source>
        <translation>纪要文号</translation>
    </message>
    <message>
        <source>Issue numbers of minutes</source>
        <translation>纪要期号</translation>
    </message>
    <message>
        <source>Numbers of resolutions</source>
        <translation>决议编号</translation>
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
    <name>ShelfPage</name>
    <message>
        <source>Belongs to</source>
        <translation>应在位置</translation>
    </message>
    <message>
        <source>Choose a box first, or scan its label.</source>
        <translation>请先选择档案盒，或扫描盒脊标签。</translation>
    </message>
    <message>
        <source>Choose a box on the plan, or scan its label.</source>
        <translation>请在库位图上选择档案盒，或扫描盒脊标签。</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>档号</translation>
    </message>
    <message>
        <source>Files of the box</source>
        <translation>盒内档案</translation>
    </message>
    <message>
        <source>Finish the check</source>
        <translation>完成清点</translation>
    </message>
    <message>
        <source>No file is called “{text}”.</source>
        <translation>没有叫“{text}”的档案。</translation>
    </message>
    <message>
        <source>Rack</source>
        <translation>架位</translation>
    </message>
    <message>
        <source>Scan a box, then its files</source>
        <translation>先扫盒，再逐件扫描</translation>
    </message>
    <message>
        <source>Shelf plan</source>
        <translation>库位图</translation>
    </message>
    <message>
        <source>Shelf {name}</source>
        <translation>{name} 层</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>重新清点</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>题名</translation>
    </message>
    <message>
        <source>in place</source>
        <translation>在位</translation>
    </message>
    <message>
        <source>lent</source>
        <translation>借出</translation>
    </message>
    <message>
        <source>misplaced</source>
        <translation>错位</translation>
    </message>
    <message>
        <source>not scanned</source>
        <translation>未扫到</translation>
    </message>
    <message>
        <source>{code} belongs to {place}.</source>
        <translation>{code} 应在 {place}。</translation>
    </message>
    <message>
        <source>{count} files</source>
        <translation>{count} 件</translation>
    </message>
    <message>
        <source>{count} lent</source>
        <translation>借出 {count}</translation>
    </message>
    <message>
        <source>{place}: {found} of {expected} in place, {strangers} misplaced</source>
        <translation>{place}：应有 {expected} 件，在位 {found} 件，错位 {strangers} 件</translation>
    </message>
</context>
<context>
    <name>SidePanel</name>
    <message>
        <source>Missing: {what}</source>
        <translation>缺{what}</translation>
    </message>
    <message>
        <source>New resolution</source>
        <translation>新建决议</translation>
    </message>
    <message>
        <source>Put into the text</source>
        <translation>写入正文</translation>
    </message>
    <message>
        <source>Resolutions</source>
        <translation>决议事项</translation>
    </message>
    <message>
        <source>Resolutions of the meeting</source>
        <translation>本次会议的决议</translation>
    </message>
    <message>
        <source>Speakers and topics</source>
        <translation>发言人和议题</translation>
    </message>
    <message>
        <source>Writes the chosen resolution with its owner and deadline at the cursor.</source>
        <translation>把选中的决议连同责任人和时限写到光标处。</translation>
    </message>
    <message>
        <source>deadline</source>
        <translation>完成时限</translation>
    </message>
    <message>
        <source>lasting</source>
        <translation>长期</translation>
    </message>
    <message>
        <source>owner</source>
        <translation>责任人</translation>
    </message>
</context>
<context>
    <name>SignForm</name>
    <message>
        <source>Begin again</source>
        <translation>重写</translation>
    </message>
    <message>
        <source>Field to sign on</source>
        <translation>签名区</translation>
    </message>
    <message>
        <source>Sign with mouse, finger or pen. The letter shows for ever that it was signed on a screen, and when.</source>
        <translation>用鼠标、手指或手写笔签名。文书上将永久注明“屏幕签名”及其时间。</translation>
    </message>
</context>
<context>
    <name>SigningBoard</name>
    <message>
        <source>(no department)</source>
        <translation>（无部门）</translation>
    </message>
    <message>
        <source>All</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>批次</translation>
    </message>
    <message>
        <source>Commitment letter</source>
        <translation>承诺书</translation>
    </message>
    <message>
        <source>Commitment letters</source>
        <translation>承诺书</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>齐签</translation>
    </message>
    <message>
        <source>Deadline {day}, {days} days left</source>
        <translation>截止 {day}，还有 {days} 天</translation>
    </message>
    <message>
        <source>Deadline {day}, {days} days over</source>
        <translation>截止 {day}，已超 {days} 天</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>部门</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>缺口</translation>
    </message>
    <message>
        <source>Gaps: {count}</source>
        <translation>缺口 {count}</translation>
    </message>
    <message>
        <source>List of missing signatures… (L)</source>
        <translation>缺签名单… (L)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Nothing is missing.</source>
        <translation>没有缺的。</translation>
    </message>
    <message>
        <source>People behind the figure</source>
        <translation>数字背后的人员</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>岗位</translation>
    </message>
    <message>
        <source>Print the missing (P)</source>
        <translation>打印未签 (P)</translation>
    </message>
    <message>
        <source>Print the summary…</source>
        <translation>打印汇总表…</translation>
    </message>
    <message>
        <source>Remind (R)</source>
        <translation>催签 (R)</translation>
    </message>
    <message>
        <source>Scan in (S)</source>
        <translation>扫描回收 (S)</translation>
    </message>
    <message>
        <source>Signing by department</source>
        <translation>各部门签订情况</translation>
    </message>
    <message>
        <source>Signing rate</source>
        <translation>签订率</translation>
    </message>
    <message>
        <source>Target letter</source>
        <translation>责任书</translation>
    </message>
    <message>
        <source>Target letters</source>
        <translation>责任书</translation>
    </message>
    <message>
        <source>The campaign has ended.</source>
        <translation>本批次已结束。</translation>
    </message>
    <message>
        <source>There is no campaign yet. Make one under Campaigns.</source>
        <translation>还没有批次，请在“签订批次”中新建。</translation>
    </message>
    <message>
        <source>Write {count} letters that are owed</source>
        <translation>补生成 {count} 份文书</translation>
    </message>
    <message>
        <source>reminded on {day}</source>
        <translation>{day} 已催签</translation>
    </message>
    <message>
        <source>{signed} of {all} letters signed, {rate} · complete people {people}, {people_rate}</source>
        <translation>已签 {signed}/{all} 份，{rate} · 齐签 {people} 人，{people_rate}</translation>
    </message>
    <message>
        <source>○ not written</source>
        <translation>○ 未生成</translation>
    </message>
    <message>
        <source>✓ signed</source>
        <translation>✓ 已签</translation>
    </message>
</context>
<context>
    <name>Start</name>
    <message>
        <source>Choose another place…</source>
        <translation>另选位置…</translation>
    </message>
    <message>
        <source>Making the demonstration office: three years of invented records. This takes a moment.</source>
        <translation>正在准备演示单位：三年的虚构记录，请稍候。</translation>
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
    <name>Supplies</name>
    <message>
        <source>A pack has a unit of its own and holds at least 2 units.</source>
        <translation>包装单位不同于计量单位，且每包至少含 2 个单位。</translation>
    </message>
    <message>
        <source>A purchase needs an approved requisition (Settings).</source>
        <translation>采购须有已批准的请购单（见“设置”）。</translation>
    </message>
    <message>
        <source>A quota is 0 yuan or higher.</source>
        <translation>定额不小于 0 元。</translation>
    </message>
    <message>
        <source>All documents</source>
        <translation>全部单据</translation>
    </message>
    <message>
        <source>Asset number</source>
        <translation>资产编号</translation>
    </message>
    <message>
        <source>Both {name} and {other} have movements; only an item without any can be merged into another.</source>
        <translation>{name} 和 {other} 都有收发记录；只有没有收发记录的物品才能并入别的物品。</translation>
    </message>
    <message>
        <source>Choose another item to merge into, with the same unit.</source>
        <translation>请选择另一个计量单位相同的物品来合并。</translation>
    </message>
    <message>
        <source>Choose at least two approved requisitions that nothing was bought for yet.</source>
        <translation>请至少选择两张已批准、尚未采购的请购单。</translation>
    </message>
    <message>
        <source>Count number</source>
        <translation>盘点单号</translation>
    </message>
    <message>
        <source>Counted items</source>
        <translation>盘点明细</translation>
    </message>
    <message>
        <source>Counting by scanner</source>
        <translation>扫码盘点</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>盘点</translation>
    </message>
    <message>
        <source>Dated back: the amounts of {count} later documents change ({documents}). Tick “{tick}” to post it.</source>
        <translation>补录日期较早的单据：之后 {count} 张单据（{documents}）的金额会改变。勾选“{tick}”后再过账。</translation>
    </message>
    <message>
        <source>Durables</source>
        <translation>耐用品</translation>
    </message>
    <message>
        <source>Enter at least one line.</source>
        <translation>请至少填写一行。</translation>
    </message>
    <message>
        <source>For an approval on paper or by telephone, say where the paper is kept or who heard it.</source>
        <translation>纸面或电话审批，请写明单据存放处或接听人。</translation>
    </message>
    <message>
        <source>Holders</source>
        <translation>保管一览</translation>
    </message>
    <message>
        <source>Holders of durables</source>
        <translation>耐用品保管人</translation>
    </message>
    <message>
        <source>In stock: {qty} {unit}, worth {amount} yuan</source>
        <translation>库存：{qty} {unit}，金额 {amount} 元</translation>
    </message>
    <message>
        <source>Issue number</source>
        <translation>领用单号</translation>
    </message>
    <message>
        <source>Issues</source>
        <translation>领用</translation>
    </message>
    <message>
        <source>Issues by line</source>
        <translation>领用明细</translation>
    </message>
    <message>
        <source>Items and stock</source>
        <translation>物品与库存</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Minimum and maximum are 0 or higher, and the maximum is not below the minimum.</source>
        <translation>下限和上限不小于 0，且上限不低于下限。</translation>
    </message>
    <message>
        <source>Minimum {least}, maximum {most}</source>
        <translation>下限 {least}，上限 {most}</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月报</translation>
    </message>
    <message>
        <source>Movements</source>
        <translation>库存明细账</translation>
    </message>
    <message>
        <source>No durable thing was issued yet; each gets its card with the issue.</source>
        <translation>尚未发放耐用品；发放时自动建立保管卡。</translation>
    </message>
    <message>
        <source>No issue has lines yet.</source>
        <translation>尚无领用明细。</translation>
    </message>
    <message>
        <source>No item fits this scope; nothing would be counted.</source>
        <translation>没有符合此范围的物品，没有可盘点的内容。</translation>
    </message>
    <message>
        <source>No item yet. Enter one, or import the list of your store; a list with quantities comes in under More, Opening stock.</source>
        <translation>尚无物品。请录入，或导入现有清单；带数量和单价的库存表请从“更多 ▸ 期初库存”导入。</translation>
    </message>
    <message>
        <source>No opening stock yet. Import the list of your store as it is: code, name, unit, quantity, price. New items are entered with it.</source>
        <translation>还没有期初库存。可直接导入现有库存表：编码、品名、单位、数量、单价；新物品会一并登记。</translation>
    </message>
    <message>
        <source>No price list yet. Import what a supplier sent; a requisition estimates with it where nothing was bought before.</source>
        <translation>还没有报价。可导入供应商发来的价目表；未采购过的物品按报价估算请购金额。</translation>
    </message>
    <message>
        <source>No quota is set; departments may use what they need.</source>
        <translation>未设定额，各部门可按需领用。</translation>
    </message>
    <message>
        <source>No receipt has lines yet.</source>
        <translation>尚无入库明细。</translation>
    </message>
    <message>
        <source>No requisition has lines yet.</source>
        <translation>尚无请购明细。</translation>
    </message>
    <message>
        <source>No supplier yet. Purchases are made from the list of approved suppliers (A4-4).</source>
        <translation>尚无供应商。采购从合格供应商名录中选择（A4-4）。</translation>
    </message>
    <message>
        <source>No upkeep was written down yet.</source>
        <translation>尚无保养记录。</translation>
    </message>
    <message>
        <source>Nobody chosen holds a durable thing; there is nothing to give back.</source>
        <translation>所选人员名下没有耐用品，无需归还。</translation>
    </message>
    <message>
        <source>Not enough in stock on {day}: {item} has {stock} then, {need} are needed.</source>
        <translation>{day} 库存不足：{item} 当时有 {stock}，需要 {need}。</translation>
    </message>
    <message>
        <source>Not enough in stock: {item} has {stock}, {need} are needed.</source>
        <translation>库存不足：{item} 现有 {stock}，需要 {need}。</translation>
    </message>
    <message>
        <source>Nothing is low: stock and orders are above the minimum everywhere.</source>
        <translation>没有短缺：各物品的库存加在途均高于下限。</translation>
    </message>
    <message>
        <source>Nothing of the chosen items is below its minimum; stock and orders are enough.</source>
        <translation>所选物品都不低于下限，库存加在途已够用。</translation>
    </message>
    <message>
        <source>Nothing was asked for yet. Choose items and press “New requisition”, or ask for what is low.</source>
        <translation>尚无请购。请选择物品后按“新建请购单”，或按短缺补货。</translation>
    </message>
    <message>
        <source>Nothing was counted yet. Begin a count, print its sheet, enter what was found.</source>
        <translation>尚未盘点。请开始盘点，打印盘点表，再录入实盘数。</translation>
    </message>
    <message>
        <source>Nothing was handed out yet. Choose items of the stock and press “New issue”, or use the store counter.</source>
        <translation>尚未发放。请选择物品后按“新建领用单”，或使用发放柜台。</translation>
    </message>
    <message>
        <source>Nothing was received yet. Begin with the opening balance (type 期初), or receive an approved requisition.</source>
        <translation>尚未入库。请先录入期初结存（类型“期初”），或按已批准的请购单收货。</translation>
    </message>
    <message>
        <source>Only an administrator opens a closed month again.</source>
        <translation>只有管理员可以反结账。</translation>
    </message>
    <message>
        <source>Only {name} decides on the screen, with an account of his own; write the decision on paper or by telephone down with its evidence.</source>
        <translation>屏幕上的审批只能由 {name} 用本人账号进行；纸面或电话审批请连同凭据登记。</translation>
    </message>
    <message>
        <source>Opening stock</source>
        <translation>期初库存</translation>
    </message>
    <message>
        <source>Quotas</source>
        <translation>定额</translation>
    </message>
    <message>
        <source>Receipt number</source>
        <translation>入库单号</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>入库</translation>
    </message>
    <message>
        <source>Receipts by line</source>
        <translation>入库明细</translation>
    </message>
    <message>
        <source>Requisition number</source>
        <translation>请购单号</translation>
    </message>
    <message>
        <source>Requisitions</source>
        <translation>请购</translation>
    </message>
    <message>
        <source>Requisitions by line</source>
        <translation>请购明细</translation>
    </message>
    <message>
        <source>Return number</source>
        <translation>退库单号</translation>
    </message>
    <message>
        <source>Say why; the reason stays with the document.</source>
        <translation>请写明原因，原因随单据保存。</translation>
    </message>
    <message>
        <source>Scrap number</source>
        <translation>报废单号</translation>
    </message>
    <message>
        <source>Stock ledger</source>
        <translation>库存账</translation>
    </message>
    <message>
        <source>Store counter</source>
        <translation>发放柜台</translation>
    </message>
    <message>
        <source>Supplier prices</source>
        <translation>供应商报价</translation>
    </message>
    <message>
        <source>Suppliers</source>
        <translation>供应商</translation>
    </message>
    <message>
        <source>Supplies</source>
        <translation>办公用品</translation>
    </message>
    <message>
        <source>The cards of {number} were worked with since ({assets}); take those acts back first.</source>
        <translation>{number} 的保管卡之后又有办理（{assets}），请先撤回那些办理。</translation>
    </message>
    <message>
        <source>The code {code} exists already: {name}.</source>
        <translation>编码 {code} 已存在：{name}。</translation>
    </message>
    <message>
        <source>The cost is 0 or higher.</source>
        <translation>费用不小于 0。</translation>
    </message>
    <message>
        <source>The count {number} is not finished; post or cancel it, then close.</source>
        <translation>盘点单 {number} 尚未完成；请过账或作废后再结账。</translation>
    </message>
    <message>
        <source>The invoice {invoice} of {supplier} is entered already: {number} of {day}.</source>
        <translation>{supplier} 的发票 {invoice} 已录入：{day} 的 {number}。</translation>
    </message>
    <message>
        <source>The ledger is empty. It fills by posting receipts and issues.</source>
        <translation>库存账为空。入库和领用过账后自动记账。</translation>
    </message>
    <message>
        <source>The next date lies before this one.</source>
        <translation>下次日期早于本次日期。</translation>
    </message>
    <message>
        <source>The number {number} is in use already.</source>
        <translation>编号 {number} 已被使用。</translation>
    </message>
    <message>
        <source>The report of {month} does not agree with the stock ledger (report {report}, ledger {ledger}); run `zongwu check` before anything is printed as final.</source>
        <translation>{month} 的报表与库存账不符（报表 {report}，账面 {ledger}）；正式打印前请运行 `zongwu check`。</translation>
    </message>
    <message>
        <source>This supplier's price of {item} since {day} is in the list already; change that one.</source>
        <translation>该供应商自 {day} 起的 {item} 报价已在列表中，请直接修改。</translation>
    </message>
    <message>
        <source>This would leave {number} of {day} without cover: {item} would have {stock} then, {need} were taken. Void or change {number} first.</source>
        <translation>这样 {day} 的 {number} 将无货可发：{item} 当时为 {stock}，已发 {need}。请先作废或更改 {number}。</translation>
    </message>
    <message>
        <source>To be restocked</source>
        <translation>待补货</translation>
    </message>
    <message>
        <source>Upkeep</source>
        <translation>保养</translation>
    </message>
    <message>
        <source>Upkeep number</source>
        <translation>保养单号</translation>
    </message>
    <message>
        <source>Void: {reason}</source>
        <translation>作废：{reason}</translation>
    </message>
    <message>
        <source>Waits for: {step}</source>
        <translation>待审批：{step}</translation>
    </message>
    <message>
        <source>With {name} since {day}</source>
        <translation>{day} 起由 {name} 保管</translation>
    </message>
    <message>
        <source>count</source>
        <translation>盘点单</translation>
    </message>
    <message>
        <source>counted item</source>
        <translation>盘点物品</translation>
    </message>
    <message>
        <source>document of the store</source>
        <translation>库房单据</translation>
    </message>
    <message>
        <source>durable thing</source>
        <translation>耐用品</translation>
    </message>
    <message>
        <source>holding</source>
        <translation>保管物品</translation>
    </message>
    <message>
        <source>issue</source>
        <translation>领用单</translation>
    </message>
    <message>
        <source>item</source>
        <translation>物品</translation>
    </message>
    <message>
        <source>item that is low</source>
        <translation>短缺物品</translation>
    </message>
    <message>
        <source>line of a receipt</source>
        <translation>入库单行</translation>
    </message>
    <message>
        <source>line of a requisition</source>
        <translation>请购单行</translation>
    </message>
    <message>
        <source>line of an issue</source>
        <translation>领用单行</translation>
    </message>
    <message>
        <source>line of the opening stock</source>
        <translation>期初库存行</translation>
    </message>
    <message>
        <source>movement</source>
        <translation>收发记录</translation>
    </message>
    <message>
        <source>quota</source>
        <translation>定额</translation>
    </message>
    <message>
        <source>receipt</source>
        <translation>入库单</translation>
    </message>
    <message>
        <source>requisition</source>
        <translation>请购单</translation>
    </message>
    <message>
        <source>supplier</source>
        <translation>供应商</translation>
    </message>
    <message>
        <source>supplier's price</source>
        <translation>供应商报价</translation>
    </message>
    <message>
        <source>upkeep</source>
        <translation>保养记录</translation>
    </message>
    <message>
        <source>{asset} is {state}; this act does not fit.</source>
        <translation>{asset} 处于“{state}”状态，不能这样办理。</translation>
    </message>
    <message>
        <source>{asset} was taken on {day}; the new date is earlier.</source>
        <translation>{asset} 于 {day} 领用，新日期更早。</translation>
    </message>
    <message>
        <source>{counted} of {lines} items counted, accuracy {accuracy} %</source>
        <translation>已盘 {counted}/{lines} 项，准确率 {accuracy} %</translation>
    </message>
    <message>
        <source>{count} documents of {month} are still drafts ({documents}); post or remove them, then close.</source>
        <translation>{month} 尚有 {count} 张草稿（{documents}）；请过账或删除后再结账。</translation>
    </message>
    <message>
        <source>{count} items were not counted yet, the first: {item}.</source>
        <translation>还有 {count} 项未盘，第一项：{item}。</translation>
    </message>
    <message>
        <source>{day} lies in the future; a document is dated today or earlier.</source>
        <translation>{day} 在今天之后；单据日期不能晚于今天。</translation>
    </message>
    <message>
        <source>{department} has a quota for {category} already; change that one.</source>
        <translation>{department} 的“{category}”已有定额，请修改该定额。</translation>
    </message>
    <message>
        <source>{department} has used {used} of {quota} yuan for {category} this month; with this it would be {total}. It takes an approver.</source>
        <translation>{department} 本月“{category}”已用 {used}/{quota} 元，加上本单为 {total} 元，须有审批人。</translation>
    </message>
    <message>
        <source>{department} is over its quota for {category}: {total} of {quota} yuan this month.</source>
        <translation>{department} 的“{category}”超过定额：本月 {total}/{quota} 元。</translation>
    </message>
    <message>
        <source>{earlier} has movements and is still open; months close in their order.</source>
        <translation>{earlier} 有收发且尚未结账；月份须依次结账。</translation>
    </message>
    <message>
        <source>{field} is missing for a document of the type “{type}”.</source>
        <translation>“{type}”类单据缺少“{field}”。</translation>
    </message>
    <message>
        <source>{item} comes for 0.00; write the reason (gift, sample …) in the note of its line.</source>
        <translation>{item} 金额为 0.00，请在该行备注写明原因（赠品、样品等）。</translation>
    </message>
    <message>
        <source>{item} differs by {qty}; write the reason before the count is sent for approval.</source>
        <translation>{item} 差异 {qty}；送审前请写明原因。</translation>
    </message>
    <message>
        <source>{item} has movements already; correct its stock by a count instead of a second opening balance.</source>
        <translation>{item} 已有出入库记录，不能再次录入期初；请用盘点调整。</translation>
    </message>
    <message>
        <source>{item} has movements on {day} already; an opening balance comes before the first one.</source>
        <translation>{item} 在 {day} 已有收发；期初结存须在第一笔收发之前。</translation>
    </message>
    <message>
        <source>{item} has no pack “{unit}”; it is counted by {own}.</source>
        <translation>{item} 没有包装“{unit}”，其计量单位为 {own}。</translation>
    </message>
    <message>
        <source>{item} is being counted in {number} already; finish or cancel that count.</source>
        <translation>{item} 正在盘点单 {number} 中盘点；请先完成或作废该盘点。</translation>
    </message>
    <message>
        <source>{item} is counted by {unit}; a part of one cannot be booked. Units that can be divided stand in Settings.</source>
        <translation>{item} 以{unit}计量，不能出现小数。可拆分的单位见“设置”。</translation>
    </message>
    <message>
        <source>{item} is exchanged old for new and {name} had one on {day}; take the old one in and tick it.</source>
        <translation>{item} 以旧换新，{name} 已于 {day} 领过；请收回旧品并勾选。</translation>
    </message>
    <message>
        <source>{item} is not in the scope of {number}.</source>
        <translation>{item} 不在 {number} 的盘点范围内。</translation>
    </message>
    <message>
        <source>{item} is not on the requisition {number}.</source>
        <translation>{item} 不在请购单 {number} 上。</translation>
    </message>
    <message>
        <source>{item} is not on {number}.</source>
        <translation>{item} 不在 {number} 上。</translation>
    </message>
    <message>
        <source>{item} is out of use; put it into use again first.</source>
        <translation>{item} 已停用，请先恢复使用。</translation>
    </message>
    <message>
        <source>{item} was taken off {number} already.</source>
        <translation>{item} 已从 {number} 中撤下。</translation>
    </message>
    <message>
        <source>{item}: give the unit price or the amount; for free goods write 0 and the reason in the note.</source>
        <translation>{item}：请填写单价或金额；免费物品填 0 并在备注写明原因。</translation>
    </message>
    <message>
        <source>{item}: more than was asked for; open are {open}, delivered {qty}. Reject the rest or have it approved first.</source>
        <translation>{item}：超过请购数；未到 {open}，实到 {qty}。请拒收多余部分或先补批。</translation>
    </message>
    <message>
        <source>{item}: quantity × price is {sum}, but the amount says {amount}. Mend one of them or leave the price out.</source>
        <translation>{item}：数量 × 单价为 {sum}，金额却为 {amount}。请改正其一，或不填单价。</translation>
    </message>
    <message>
        <source>{item}: the amount is larger than any office keeps; check price and quantity.</source>
        <translation>{item}：金额超出常理，请核对单价和数量。</translation>
    </message>
    <message>
        <source>{item}: the counted quantity is 0 or higher.</source>
        <translation>{item}：实盘数不小于 0。</translation>
    </message>
    <message>
        <source>{item}: the price is 0 or higher.</source>
        <translation>{item}：单价不小于 0。</translation>
    </message>
    <message>
        <source>{item}: the quantity is larger than any store holds; check the digits.</source>
        <translation>{item}：数量超出常理，请核对数字。</translation>
    </message>
    <message>
        <source>{item}: the quantity must be above 0.</source>
        <translation>{item}：数量须大于 0。</translation>
    </message>
    <message>
        <source>{item}: {qty} come back, but only {left} of {number} are still out.</source>
        <translation>{item}：退回 {qty}，但 {number} 只剩 {left} 未退。</translation>
    </message>
    <message>
        <source>{lines} lines, {total} yuan</source>
        <translation>{lines} 行，{total} 元</translation>
    </message>
    <message>
        <source>{name} asked for it; nobody approves his own request.</source>
        <translation>{name} 是申请人，不能审批自己的申请。</translation>
    </message>
    <message>
        <source>{name} bought the goods and cannot accept them too; somebody else accepts (Settings, four eyes).</source>
        <translation>{name} 是采购人，不能同时验收，请由他人验收（见“设置”，采购与验收分离）。</translation>
    </message>
    <message>
        <source>{name} counted or keeps the store and cannot supervise or approve the count too.</source>
        <translation>{name} 是盘点人或保管员，不能同时监盘或审批该盘点。</translation>
    </message>
    <message>
        <source>{name} has movements; its unit stays {unit}. Add a new item for another unit.</source>
        <translation>{name} 已有收发，计量单位保持为{unit}。其他单位请另建物品。</translation>
    </message>
    <message>
        <source>{name} has movements; take it out of use instead of removing it.</source>
        <translation>{name} 已有收发，请停用而不要删除。</translation>
    </message>
    <message>
        <source>{name} heads another department; the first step of this request belongs to the head of {department}, or to somebody higher.</source>
        <translation>{name} 是其他部门的负责人；本单第一步应由 {department} 负责人或上级审批。</translation>
    </message>
    <message>
        <source>{name} holds {asset} already.</source>
        <translation>{asset} 已由 {name} 保管。</translation>
    </message>
    <message>
        <source>{name} is in the list already ({code}).</source>
        <translation>{name} 已在名录中（{code}）。</translation>
    </message>
    <message>
        <source>{name} left on {day} and cannot receive anything.</source>
        <translation>{name} 已于 {day} 离职，不能领用。</translation>
    </message>
    <message>
        <source>{name} may not take the step “{step}” of {total} yuan.</source>
        <translation>{name} 无权审批 {total} 元的“{step}”。</translation>
    </message>
    <message>
        <source>{name} receives the goods; nobody approves an issue to himself.</source>
        <translation>{name} 是领用人，不能审批自己的领用。</translation>
    </message>
    <message>
        <source>{name} still holds {item} ({assets}), issued on {day}.</source>
        <translation>{name} 仍保管 {day} 领用的 {item}（{assets}）。</translation>
    </message>
    <message>
        <source>{number} belongs to a count; correct it by counting again.</source>
        <translation>{number} 属于盘点，请重新盘点来更正。</translation>
    </message>
    <message>
        <source>{number} has no department requests behind it, or nothing of it has arrived yet.</source>
        <translation>{number} 没有对应的部门请购，或尚未到货。</translation>
    </message>
    <message>
        <source>{number} has receipts ({other}); void them first or close the rest of it.</source>
        <translation>{number} 已有入库（{other}）；请先作废入库单，或关闭剩余部分。</translation>
    </message>
    <message>
        <source>{number} is a document of the type “{type}”; nothing goes back to it.</source>
        <translation>{number} 的类型是“{type}”，不能退回。</translation>
    </message>
    <message>
        <source>{number} is dated {day}; nothing of it goes back before that.</source>
        <translation>{number} 的日期是 {day}，退回不能早于该日。</translation>
    </message>
    <message>
        <source>{number} is posted; it is voided, never changed or removed.</source>
        <translation>{number} 已过账；只能作废，不能更改或删除。</translation>
    </message>
    <message>
        <source>{number} is {state}: a purchase that was not approved is neither taken into stock nor reimbursed (A3-17).</source>
        <translation>{number} 处于“{state}”状态：未经审批的采购不予入库和报销（A3-17）。</translation>
    </message>
    <message>
        <source>{number} is {state}; this act does not fit any more.</source>
        <translation>{number} 处于“{state}”状态，不能再这样办理。</translation>
    </message>
    <message>
        <source>{number} was asked for by {name}; only that person or the keeper changes it.</source>
        <translation>{number} 由 {name} 申请，只有本人或保管员可以更改。</translation>
    </message>
    <message>
        <source>{number} was merged into {other}; work with that one.</source>
        <translation>{number} 已并入 {other}，请办理后者。</translation>
    </message>
    <message>
        <source>{number} was printed, is not of today or is no posted issue; begin a new slip, or take goods back into stock by a return.</source>
        <translation>{number} 已打印、不是今天的单据或不是已审核的领用单，不能再增减；请另开一张领用单，或办理退库。</translation>
    </message>
    <message>
        <source>{number} was returned in part by {other}; void {other} first.</source>
        <translation>{number} 已由 {other} 部分退回，请先作废 {other}。</translation>
    </message>
    <message>
        <source>{number}: approved by {name}; still needed: {step}.</source>
        <translation>{number}：{name} 已批准；还需：{step}。</translation>
    </message>
    <message>
        <source>{number}: bought together the requests come to {total} yuan; that still takes the {step}.</source>
        <translation>{number}：合并后总额 {total} 元，还需{step}审批。</translation>
    </message>
    <message>
        <source>{supplier} is not on the list of approved suppliers, or its approval has run out (A4-4).</source>
        <translation>{supplier} 不在合格供应商名录中，或资格已到期（A4-4）。</translation>
    </message>
    <message>
        <source>{used} of {quota} yuan used this month</source>
        <translation>本月已用 {used}/{quota} 元</translation>
    </message>
    <message>
        <source>“{code}” is no code: two letters of the category and four digits, such as {example}.</source>
        <translation>“{code}”不是编码：应为两位类别字母加四位数字，如 {example}。</translation>
    </message>
    <message>
        <source>“{item}” is not in the list of items; add it before it is received.</source>
        <translation>“{item}”不在物品清单中，请先增加再入库。</translation>
    </message>
    <message>
        <source>“{text}” is neither code nor name of an item; add the item first.</source>
        <translation>“{text}”不是物品编码或名称，请先增加物品。</translation>
    </message>
    <message>
        <source>“{text}” is no line; write item × quantity @ price, such as {example}.</source>
        <translation>“{text}”无法识别；请写 物品×数量@单价，如 {example}。</translation>
    </message>
    <message>
        <source>“{text}” names {count} items; give the code.</source>
        <translation>“{text}”对应 {count} 个物品，请填编码。</translation>
    </message>
</context>
<context>
    <name>SuppliesPaper</name>
    <message>
        <source>(file copy)</source>
        <translation>（存档联）</translation>
    </message>
    <message>
        <source>(finance)</source>
        <translation>（财务联）</translation>
    </message>
    <message>
        <source>(handler's copy)</source>
        <translation>（经办人联）</translation>
    </message>
    <message>
        <source>(store)</source>
        <translation>（仓库联）</translation>
    </message>
    <message>
        <source>(stub)</source>
        <translation>（存根联）</translation>
    </message>
    <message>
        <source>Above quota</source>
        <translation>超支</translation>
    </message>
    <message>
        <source>Accepted by</source>
        <translation>验收人</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>管理员</translation>
    </message>
    <message>
        <source>All items</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Applicant</source>
        <translation>申请人</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>批准人</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>请购数量</translation>
    </message>
    <message>
        <source>Asset no.</source>
        <translation>资产编号</translation>
    </message>
    <message>
        <source>Balance: amount</source>
        <translation>结存金额</translation>
    </message>
    <message>
        <source>Balance: quantity</source>
        <translation>结存数量</translation>
    </message>
    <message>
        <source>Balance: unit cost</source>
        <translation>结存单价</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>账面数量</translation>
    </message>
    <message>
        <source>Bought by</source>
        <translation>采购人</translation>
    </message>
    <message>
        <source>Bought on</source>
        <translation>购入日期</translation>
    </message>
    <message>
        <source>Brought forward</source>
        <translation>上期结转</translation>
    </message>
    <message>
        <source>Closing amount</source>
        <translation>期末金额</translation>
    </message>
    <message>
        <source>Closing quantity</source>
        <translation>期末数量</translation>
    </message>
    <message>
        <source>Closing unit cost</source>
        <translation>期末单价</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>编码</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>状况</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>费用</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>实盘数量</translation>
    </message>
    <message>
        <source>Counted by</source>
        <translation>盘点人</translation>
    </message>
    <message>
        <source>Counted ± amount</source>
        <translation>盘盈亏金额</translation>
    </message>
    <message>
        <source>Counted ± quantity</source>
        <translation>盘盈亏数量</translation>
    </message>
    <message>
        <source>Custody card</source>
        <translation>领用保管卡</translation>
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
        <source>Department head</source>
        <translation>部门</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>盈亏数量</translation>
    </message>
    <message>
        <source>Difference, yuan</source>
        <translation>盈亏金额</translation>
    </message>
    <message>
        <source>Done by</source>
        <translation>承办</translation>
    </message>
    <message>
        <source>Estimated amount</source>
        <translation>预计金额</translation>
    </message>
    <message>
        <source>Estimated price</source>
        <translation>预计单价</translation>
    </message>
    <message>
        <source>Finance</source>
        <translation>财务</translation>
    </message>
    <message>
        <source>Frozen at</source>
        <translation>冻结时间</translation>
    </message>
    <message>
        <source>Gains {gain} yuan, losses {loss} yuan, accuracy {accuracy}</source>
        <translation>盘盈合计 {gain} 元，盘亏合计 {loss} 元，准确率 {accuracy}</translation>
    </message>
    <message>
        <source>General manager (above the limit)</source>
        <translation>总经理（超限）</translation>
    </message>
    <message>
        <source>Goes back</source>
        <translation>退回数量</translation>
    </message>
    <message>
        <source>Goods received</source>
        <translation>入库单</translation>
    </message>
    <message>
        <source>Grand total</source>
        <translation>总计</translation>
    </message>
    <message>
        <source>Handed out</source>
        <translation>实发数量</translation>
    </message>
    <message>
        <source>Handed out by</source>
        <translation>发放人</translation>
    </message>
    <message>
        <source>Head of department</source>
        <translation>部门负责人</translation>
    </message>
    <message>
        <source>Holder</source>
        <translation>领用人</translation>
    </message>
    <message>
        <source>In stock</source>
        <translation>现存</translation>
    </message>
    <message>
        <source>In: amount</source>
        <translation>收入金额</translation>
    </message>
    <message>
        <source>In: price</source>
        <translation>收入单价</translation>
    </message>
    <message>
        <source>In: quantity</source>
        <translation>收入数量</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>发票号</translation>
    </message>
    <message>
        <source>Issue slip</source>
        <translation>领用单</translation>
    </message>
    <message>
        <source>Issued amount</source>
        <translation>本月发出金额</translation>
    </message>
    <message>
        <source>Issued quantity</source>
        <translation>本月发出数量</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>品名</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Last price</source>
        <translation>最近单价</translation>
    </message>
    <message>
        <source>Leader in charge</source>
        <translation>分管领导</translation>
    </message>
    <message>
        <source>Leaves on</source>
        <translation>离职日期</translation>
    </message>
    <message>
        <source>Maximum</source>
        <translation>上限</translation>
    </message>
    <message>
        <source>Minimum</source>
        <translation>下限</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>Needed on</source>
        <translation>需用日期</translation>
    </message>
    <message>
        <source>Next on</source>
        <translation>下次日期</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>单号</translation>
    </message>
    <message>
        <source>Of the original</source>
        <translation>原单数量</translation>
    </message>
    <message>
        <source>On order</source>
        <translation>在途</translation>
    </message>
    <message>
        <source>Opening amount</source>
        <translation>期初金额</translation>
    </message>
    <message>
        <source>Opening quantity</source>
        <translation>期初数量</translation>
    </message>
    <message>
        <source>Opinion</source>
        <translation>处理意见</translation>
    </message>
    <message>
        <source>Original document</source>
        <translation>原单号</translation>
    </message>
    <message>
        <source>Original value</source>
        <translation>原值</translation>
    </message>
    <message>
        <source>Out: amount</source>
        <translation>发出金额</translation>
    </message>
    <message>
        <source>Out: price</source>
        <translation>发出单价</translation>
    </message>
    <message>
        <source>Out: quantity</source>
        <translation>发出数量</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>期间</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Quantity in stock</source>
        <translation>库存数量</translation>
    </message>
    <message>
        <source>Quota</source>
        <translation>定额</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Reason of the return</source>
        <translation>退回原因</translation>
    </message>
    <message>
        <source>Received amount</source>
        <translation>本月入库金额</translation>
    </message>
    <message>
        <source>Received quantity</source>
        <translation>本月入库数量</translation>
    </message>
    <message>
        <source>Receiver</source>
        <translation>领用人</translation>
    </message>
    <message>
        <source>Request to scrap</source>
        <translation>报废申请单</translation>
    </message>
    <message>
        <source>Requested</source>
        <translation>请领数量</translation>
    </message>
    <message>
        <source>Requisition</source>
        <translation>请购单</translation>
    </message>
    <message>
        <source>Requisition no.</source>
        <translation>请购单号</translation>
    </message>
    <message>
        <source>Residual value</source>
        <translation>残值</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Return into stock</source>
        <translation>退库单</translation>
    </message>
    <message>
        <source>Return to supplier</source>
        <translation>退货单</translation>
    </message>
    <message>
        <source>Returned by</source>
        <translation>退回人</translation>
    </message>
    <message>
        <source>Returned by or to</source>
        <translation>退回人／单位</translation>
    </message>
    <message>
        <source>Returned on</source>
        <translation>归还日期</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>盘点范围</translation>
    </message>
    <message>
        <source>Share, %</source>
        <translation>占比%</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>签字</translation>
    </message>
    <message>
        <source>Specification</source>
        <translation>规格</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Stock card</source>
        <translation>库存台账（明细账）</translation>
    </message>
    <message>
        <source>Stock count</source>
        <translation>盘点表</translation>
    </message>
    <message>
        <source>Stock report of the month</source>
        <translation>收发存月报</translation>
    </message>
    <message>
        <source>Storekeeper</source>
        <translation>保管员</translation>
    </message>
    <message>
        <source>Sub-total {category}</source>
        <translation>{category}小计</translation>
    </message>
    <message>
        <source>Suggested purchases</source>
        <translation>补货建议单</translation>
    </message>
    <message>
        <source>Supervised by</source>
        <translation>监盘人</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>主管</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>供应商</translation>
    </message>
    <message>
        <source>Supplies used by departments</source>
        <translation>部门领用汇总表</translation>
    </message>
    <message>
        <source>Taken on</source>
        <translation>领用日期</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>摘要</translation>
    </message>
    <message>
        <source>Things to be returned</source>
        <translation>领用物品归还清单</translation>
    </message>
    <message>
        <source>To buy</source>
        <translation>建议采购</translation>
    </message>
    <message>
        <source>Total amount</source>
        <translation>合计金额</translation>
    </message>
    <message>
        <source>Total cost</source>
        <translation>费用合计</translation>
    </message>
    <message>
        <source>Total of the period</source>
        <translation>期间合计</translation>
    </message>
    <message>
        <source>Total: {words}</source>
        <translation>合计：{words}</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Unit cost</source>
        <translation>单位成本</translation>
    </message>
    <message>
        <source>Unit price</source>
        <translation>单价</translation>
    </message>
    <message>
        <source>Upkeep record</source>
        <translation>低值易耗品/设备保养记录</translation>
    </message>
    <message>
        <source>User</source>
        <translation>使用人</translation>
    </message>
    <message>
        <source>Using department</source>
        <translation>领用部门</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>价值</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>closed by {name} on {day}</source>
        <translation>{name} 于 {day} 结账</translation>
    </message>
    <message>
        <source>not closed</source>
        <translation>未结账</translation>
    </message>
    <message>
        <source>old for new, the old one was handed in</source>
        <translation>以旧换新，旧品已收回</translation>
    </message>
    <message>
        <source>void of {number}</source>
        <translation>冲销 {number}</translation>
    </message>
    <message>
        <source>yuan</source>
        <translation>元</translation>
    </message>
    <message>
        <source>{qty} rejected</source>
        <translation>拒收 {qty}</translation>
    </message>
</context>
<context>
    <name>SupplyActs</name>
    <message>
        <source>Add to the slip</source>
        <translation>加入本单</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>批准</translation>
    </message>
    <message>
        <source>Approve and adjust</source>
        <translation>审批并调账</translation>
    </message>
    <message>
        <source>Ask for what is low</source>
        <translation>按短缺请购</translation>
    </message>
    <message>
        <source>Back to the store</source>
        <translation>退回库房</translation>
    </message>
    <message>
        <source>Being bought</source>
        <translation>采购中</translation>
    </message>
    <message>
        <source>Buy together</source>
        <translation>合并采购</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Cannot be received: it is not approved yet (A3-17).</source>
        <translation>不能收货：尚未批准（A3-17）。</translation>
    </message>
    <message>
        <source>Cannot be sent for approval: not every item was counted.</source>
        <translation>不能送审：还有物品未盘。</translation>
    </message>
    <message>
        <source>Close the month</source>
        <translation>结账</translation>
    </message>
    <message>
        <source>Close the rest</source>
        <translation>关闭剩余部分</translation>
    </message>
    <message>
        <source>Edit draft</source>
        <translation>编辑草稿</translation>
    </message>
    <message>
        <source>Edit item</source>
        <translation>编辑物品</translation>
    </message>
    <message>
        <source>Edit price</source>
        <translation>编辑报价</translation>
    </message>
    <message>
        <source>Edit quota</source>
        <translation>编辑定额</translation>
    </message>
    <message>
        <source>Edit requisition</source>
        <translation>编辑请购单</translation>
    </message>
    <message>
        <source>Edit supplier</source>
        <translation>编辑供应商</translation>
    </message>
    <message>
        <source>Enter quantities</source>
        <translation>录入实盘数</translation>
    </message>
    <message>
        <source>Give the count up</source>
        <translation>放弃盘点</translation>
    </message>
    <message>
        <source>Go on counting</source>
        <translation>继续盘点</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>移交</translation>
    </message>
    <message>
        <source>Lift quota</source>
        <translation>取消定额</translation>
    </message>
    <message>
        <source>Merge item</source>
        <translation>合并物品</translation>
    </message>
    <message>
        <source>New count</source>
        <translation>新建盘点</translation>
    </message>
    <message>
        <source>New issue</source>
        <translation>新建领用单</translation>
    </message>
    <message>
        <source>New item</source>
        <translation>新建物品</translation>
    </message>
    <message>
        <source>New price</source>
        <translation>新建报价</translation>
    </message>
    <message>
        <source>New quota</source>
        <translation>新建定额</translation>
    </message>
    <message>
        <source>New receipt</source>
        <translation>新建入库单</translation>
    </message>
    <message>
        <source>New requisition</source>
        <translation>新建请购单</translation>
    </message>
    <message>
        <source>New supplier</source>
        <translation>新建供应商</translation>
    </message>
    <message>
        <source>Open the month again</source>
        <translation>反结账</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>过账</translation>
    </message>
    <message>
        <source>Propose issues to the departments</source>
        <translation>按部门请购生成领用单</translation>
    </message>
    <message>
        <source>Receive</source>
        <translation>收货</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>驳回</translation>
    </message>
    <message>
        <source>Remove draft</source>
        <translation>删除草稿</translation>
    </message>
    <message>
        <source>Remove item</source>
        <translation>删除物品</translation>
    </message>
    <message>
        <source>Remove price</source>
        <translation>删除报价</translation>
    </message>
    <message>
        <source>Restocking</source>
        <translation>补货</translation>
    </message>
    <message>
        <source>Scrap</source>
        <translation>报废</translation>
    </message>
    <message>
        <source>Scrap this one</source>
        <translation>报废此件</translation>
    </message>
    <message>
        <source>Send back to the supplier</source>
        <translation>退货给供应商</translation>
    </message>
    <message>
        <source>Send for approval</source>
        <translation>送审</translation>
    </message>
    <message>
        <source>Send the count for approval</source>
        <translation>盘点送审</translation>
    </message>
    <message>
        <source>Take back into stock</source>
        <translation>退库</translation>
    </message>
    <message>
        <source>Take off the slip</source>
        <translation>从本单撤下</translation>
    </message>
    <message>
        <source>Upkeep</source>
        <translation>登记保养</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>作废</translation>
    </message>
</context>
<context>
    <name>SupplyCounter</name>
    <message>
        <source>Handed out</source>
        <translation>已发放</translation>
    </message>
    <message>
        <source>Ready. An item is handed out, a durable thing in use comes back.</source>
        <translation>就绪。扫物品即发放，扫在用的耐用品即收回。</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>已收回</translation>
    </message>
    <message>
        <source>daily work</source>
        <translation>日常办公</translation>
    </message>
    <message>
        <source>holds {count} durable things</source>
        <translation>保管耐用品 {count} 件</translation>
    </message>
    <message>
        <source>left on {day}</source>
        <translation>已于 {day} 离职</translation>
    </message>
    <message>
        <source>taken back at the counter</source>
        <translation>柜台撤回</translation>
    </message>
    <message>
        <source>{item}  from {name}</source>
        <translation>{item}  由 {name} 交回</translation>
    </message>
    <message>
        <source>{item}  {qty} {unit}, {left} left</source>
        <translation>{item}  {qty} {unit}，余 {left}</translation>
    </message>
</context>
<context>
    <name>SupplyDue</name>
    <message>
        <source>Supplies used this month, yuan</source>
        <translation>本月领用金额（元）</translation>
    </message>
    <message>
        <source>The store's {month} is not closed yet</source>
        <translation>库存 {month} 尚未结账</translation>
    </message>
    <message>
        <source>{asset} {item}: upkeep is due on {day}</source>
        <translation>{asset} {item}：{day} 应保养</translation>
    </message>
    <message>
        <source>{count} items are at or below their minimum ({names})</source>
        <translation>{count} 项物品达到或低于下限（{names}）</translation>
    </message>
    <message>
        <source>{count} items were not counted for twelve months</source>
        <translation>{count} 项物品已十二个月未盘点</translation>
    </message>
    <message>
        <source>{department}: {share} % of its quota for {category} is used</source>
        <translation>{department}：“{category}”定额已用 {share} %</translation>
    </message>
    <message>
        <source>{name} left on {day} and still has {asset} {item}</source>
        <translation>{name} 已于 {day} 离职，仍保管 {asset} {item}</translation>
    </message>
    <message>
        <source>{name}: {reason}, {total} yuan, waits for approval</source>
        <translation>{name}：{reason}，{total} 元，待审批</translation>
    </message>
    <message>
        <source>{number}: approved on {day}, nothing received yet</source>
        <translation>{number}：{day} 批准，尚未到货</translation>
    </message>
    <message>
        <source>{number}: the count waits for approval</source>
        <translation>{number}：盘点待审批</translation>
    </message>
</context>
<context>
    <name>SupplyFields</name>
    <message>
        <source>A box of 10 packets: stock is always counted in the smaller unit.</source>
        <translation>如一箱 10 包；库存总按较小的单位计。</translation>
    </message>
    <message>
        <source>A document dated back changes the amounts of later ones; they are named before it is posted.</source>
        <translation>补录日期较早的单据会改变之后单据的金额，过账前逐一列出。</translation>
    </message>
    <message>
        <source>A month, yuan</source>
        <translation>每月金额（元）</translation>
    </message>
    <message>
        <source>A new one is handed out when the old one comes back.</source>
        <translation>交回旧品才发新品。</translation>
    </message>
    <message>
        <source>A number, or packs with their unit: 2箱.</source>
        <translation>数字，或带单位的包装数：2箱。</translation>
    </message>
    <message>
        <source>Accepted by</source>
        <translation>验收人</translation>
    </message>
    <message>
        <source>Accuracy, %</source>
        <translation>准确率（%）</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Applicant</source>
        <translation>申请人</translation>
    </message>
    <message>
        <source>Approval given</source>
        <translation>审批方式</translation>
    </message>
    <message>
        <source>Approved on</source>
        <translation>批准日期</translation>
    </message>
    <message>
        <source>Approved supplier</source>
        <translation>合格</translation>
    </message>
    <message>
        <source>Approver</source>
        <translation>批准人</translation>
    </message>
    <message>
        <source>Asked price</source>
        <translation>报价</translation>
    </message>
    <message>
        <source>Asset number</source>
        <translation>资产编号</translation>
    </message>
    <message>
        <source>Balance amount</source>
        <translation>结存金额</translation>
    </message>
    <message>
        <source>Balance quantity</source>
        <translation>结存数量</translation>
    </message>
    <message>
        <source>Balance unit cost</source>
        <translation>结存单价</translation>
    </message>
    <message>
        <source>Bank and account</source>
        <translation>开户行及账号</translation>
    </message>
    <message>
        <source>Blank form</source>
        <translation>空白表</translation>
    </message>
    <message>
        <source>Book quantity</source>
        <translation>账面数</translation>
    </message>
    <message>
        <source>Bought by</source>
        <translation>采购人</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>状况</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>费用</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>盘点单</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>盘点</translation>
    </message>
    <message>
        <source>Counted by</source>
        <translation>盘点人</translation>
    </message>
    <message>
        <source>Counted quantity</source>
        <translation>实盘数</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>已到数量</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>部门</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差异</translation>
    </message>
    <message>
        <source>Difference of the return</source>
        <translation>退货差异</translation>
    </message>
    <message>
        <source>Difference, yuan</source>
        <translation>差异金额（元）</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>单据</translation>
    </message>
    <message>
        <source>Done by</source>
        <translation>承办单位</translation>
    </message>
    <message>
        <source>Durable</source>
        <translation>耐用品</translation>
    </message>
    <message>
        <source>Durables</source>
        <translation>耐用品</translation>
    </message>
    <message>
        <source>Empty: everything that is left of the document.</source>
        <translation>不填：退回该单剩余的全部。</translation>
    </message>
    <message>
        <source>Estimated amount</source>
        <translation>预计金额</translation>
    </message>
    <message>
        <source>Estimated price</source>
        <translation>预计单价</translation>
    </message>
    <message>
        <source>Everything the holders of the chosen things still have, to be ticked off when somebody leaves.</source>
        <translation>列出所选物品保管人名下的全部耐用品，离职时逐项核销。</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>凭据</translation>
    </message>
    <message>
        <source>For something that is not in the list of items yet: name/specification/unit.</source>
        <translation>清单中还没有的物品：名称／规格／单位。</translation>
    </message>
    <message>
        <source>From</source>
        <translation>从</translation>
    </message>
    <message>
        <source>From month</source>
        <translation>起始月份</translation>
    </message>
    <message>
        <source>Frozen at</source>
        <translation>账面时点</translation>
    </message>
    <message>
        <source>Handled by</source>
        <translation>经办人</translation>
    </message>
    <message>
        <source>Holder</source>
        <translation>保管人</translation>
    </message>
    <message>
        <source>In stock</source>
        <translation>现存</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>启用</translation>
    </message>
    <message>
        <source>Invoice number</source>
        <translation>发票号</translation>
    </message>
    <message>
        <source>Issued on</source>
        <translation>发放日期</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>物品</translation>
    </message>
    <message>
        <source>Item by name, code or pinyin initials. The next line opens by itself; ✕ takes a line away.</source>
        <translation>物品可输入品名、编码或拼音首字母。填完一行自动出现下一行，✕ 删去一行。</translation>
    </message>
    <message>
        <source>Item code</source>
        <translation>编码</translation>
    </message>
    <message>
        <source>Item name</source>
        <translation>品名</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>物品</translation>
    </message>
    <message>
        <source>Kind of upkeep</source>
        <translation>保养类型</translation>
    </message>
    <message>
        <source>Last price</source>
        <translation>最近单价</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>明细行</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>明细</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>存放位置</translation>
    </message>
    <message>
        <source>Maximum</source>
        <translation>上限</translation>
    </message>
    <message>
        <source>Merge into</source>
        <translation>并入</translation>
    </message>
    <message>
        <source>Minimum</source>
        <translation>下限</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>Nature</source>
        <translation>性质</translation>
    </message>
    <message>
        <source>Needed above a quota and for scrap; never the receiver.</source>
        <translation>超定额和报废时必填；不能是领用人本人。</translation>
    </message>
    <message>
        <source>Needed on</source>
        <translation>需用日期</translation>
    </message>
    <message>
        <source>Neither the storekeeper nor the person who counted.</source>
        <translation>不能是保管员或盘点人。</translation>
    </message>
    <message>
        <source>New holder</source>
        <translation>新保管人</translation>
    </message>
    <message>
        <source>Next approval</source>
        <translation>下一审批</translation>
    </message>
    <message>
        <source>Next on</source>
        <translation>下次日期</translation>
    </message>
    <message>
        <source>Next upkeep</source>
        <translation>下次保养</translation>
    </message>
    <message>
        <source>Not the person who bought the goods (four eyes).</source>
        <translation>不能是采购人（采购与验收分离）。</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>单号</translation>
    </message>
    <message>
        <source>Of new items, where neither a column nor the code names it.</source>
        <translation>新物品的类别（表中没有类别列、编码也看不出时使用）。</translation>
    </message>
    <message>
        <source>Of the next step: head of department, leader in charge, general manager; not the applicant.</source>
        <translation>下一步的审批人：部门负责人、分管领导、总经理；不能是申请人。</translation>
    </message>
    <message>
        <source>Of the whole file, where no column names it: 2024-09-01; empty: today.</source>
        <translation>整份文件的生效日期（表中没有日期列时使用），如 2024-09-01；留空为今天。</translation>
    </message>
    <message>
        <source>Of the whole file, where no column names it: code or name.</source>
        <translation>整份文件的供应商（表中没有供应商列时使用）：编码或名称。</translation>
    </message>
    <message>
        <source>Old for new</source>
        <translation>以旧换新</translation>
    </message>
    <message>
        <source>On order</source>
        <translation>在途</translation>
    </message>
    <message>
        <source>Opening day</source>
        <translation>期初日期</translation>
    </message>
    <message>
        <source>Opinion</source>
        <translation>意见</translation>
    </message>
    <message>
        <source>Or in words</source>
        <translation>或用文字</translation>
    </message>
    <message>
        <source>Otherwise it is kept as a draft that moves nothing.</source>
        <translation>否则保存为草稿，不影响库存。</translation>
    </message>
    <message>
        <source>Pack</source>
        <translation>大包装单位</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Post at once</source>
        <translation>立即过账</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>报价</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Quota</source>
        <translation>定额</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Recalculate later documents</source>
        <translation>重算之后的单据</translation>
    </message>
    <message>
        <source>Receiver</source>
        <translation>领用人</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>拒收</translation>
    </message>
    <message>
        <source>Rejected quantity</source>
        <translation>拒收数量</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Requested</source>
        <translation>申请</translation>
    </message>
    <message>
        <source>Requested quantity</source>
        <translation>请领数量</translation>
    </message>
    <message>
        <source>Requisition</source>
        <translation>请购单号</translation>
    </message>
    <message>
        <source>Requisitions</source>
        <translation>请购单</translation>
    </message>
    <message>
        <source>Residual value</source>
        <translation>残值</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Return list of the holder</source>
        <translation>归还清单</translation>
    </message>
    <message>
        <source>Returned on</source>
        <translation>归还日期</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>范围</translation>
    </message>
    <message>
        <source>Send for approval at once</source>
        <translation>立即送审</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>生效日期</translation>
    </message>
    <message>
        <source>Specification</source>
        <translation>规格型号</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Storekeeper</source>
        <translation>保管员</translation>
    </message>
    <message>
        <source>Suggested</source>
        <translation>建议数</translation>
    </message>
    <message>
        <source>Supervised by</source>
        <translation>监盘人</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>供应商</translation>
    </message>
    <message>
        <source>Supplier code</source>
        <translation>编码</translation>
    </message>
    <message>
        <source>Supplier name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Taken on</source>
        <translation>领用日期</translation>
    </message>
    <message>
        <source>Tax number</source>
        <translation>税号</translation>
    </message>
    <message>
        <source>The copy that is counted with.</source>
        <translation>盘点时用的那一份。</translation>
    </message>
    <message>
        <source>The day of the opening receipt, before the first movement: 2024-09-01; empty: today.</source>
        <translation>期初入库单的日期，须在第一笔出入库之前，如 2024-09-01；留空为今天。</translation>
    </message>
    <message>
        <source>The old one was handed in</source>
        <translation>旧品已交回</translation>
    </message>
    <message>
        <source>The return list of everything this person holds.</source>
        <translation>打印此人名下全部耐用品的归还清单。</translation>
    </message>
    <message>
        <source>To</source>
        <translation>到</translation>
    </message>
    <message>
        <source>To be returned</source>
        <translation>应归还</translation>
    </message>
    <message>
        <source>To month</source>
        <translation>截止月份</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Two letters of the category and four digits; empty: the next one of the category.</source>
        <translation>两位类别字母加四位数字；不填则取该类别的下一个。</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Unit cost</source>
        <translation>单位成本</translation>
    </message>
    <message>
        <source>Unit price</source>
        <translation>单价</translation>
    </message>
    <message>
        <source>Units in a pack</source>
        <translation>换算</translation>
    </message>
    <message>
        <source>Used this month</source>
        <translation>本月已用</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>有效期至</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>价值</translation>
    </message>
    <message>
        <source>What goes back</source>
        <translation>退回物品</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>保养内容</translation>
    </message>
    <message>
        <source>Where the signed paper is kept, or who took the call.</source>
        <translation>签字原件存放处，或接听人。</translation>
    </message>
    <message>
        <source>Without the book</source>
        <translation>不显示账面数</translation>
    </message>
</context>
<context>
    <name>SupplyForms</name>
    <message>
        <source>Custody card</source>
        <translation>领用保管卡</translation>
    </message>
    <message>
        <source>Goods received</source>
        <translation>入库单</translation>
    </message>
    <message>
        <source>Issue slip</source>
        <translation>领用单</translation>
    </message>
    <message>
        <source>Request to scrap</source>
        <translation>报废申请单</translation>
    </message>
    <message>
        <source>Requisition</source>
        <translation>请购单</translation>
    </message>
    <message>
        <source>Return slip</source>
        <translation>退库单/退货单</translation>
    </message>
    <message>
        <source>Stock card</source>
        <translation>库存台账（明细账）</translation>
    </message>
    <message>
        <source>Stock count</source>
        <translation>盘点表</translation>
    </message>
    <message>
        <source>Stock report of the month</source>
        <translation>收发存月报</translation>
    </message>
    <message>
        <source>Suggested purchases</source>
        <translation>补货建议单</translation>
    </message>
    <message>
        <source>Supplies used by departments</source>
        <translation>部门领用汇总表</translation>
    </message>
    <message>
        <source>Upkeep record</source>
        <translation>低值易耗品/设备保养记录</translation>
    </message>
</context>
<context>
    <name>SupplySettings</name>
    <message>
        <source>A purchase needs an approved requisition</source>
        <translation>采购须有已批准的请购单</translation>
    </message>
    <message>
        <source>Above this total the general manager approves too, yuan</source>
        <translation>合计超过此数须总经理审批（元）</translation>
    </message>
    <message>
        <source>Above this total the leader in charge approves too, yuan</source>
        <translation>合计超过此数须分管领导审批（元）</translation>
    </message>
    <message>
        <source>Ask for an approver</source>
        <translation>须有审批人</translation>
    </message>
    <message>
        <source>Delivery above the requested quantity, at most percent</source>
        <translation>到货超过请购数的最大百分比</translation>
    </message>
    <message>
        <source>Issue above a department's quota</source>
        <translation>部门超定额领用</translation>
    </message>
    <message>
        <source>Purchase from a supplier that is not approved</source>
        <translation>向非合格供应商采购</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>拒绝</translation>
    </message>
    <message>
        <source>Units that can be divided</source>
        <translation>可拆分的计量单位</translation>
    </message>
    <message>
        <source>Warn</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>Whoever bought the goods does not accept them</source>
        <translation>采购人不得验收</translation>
    </message>
</context>
<context>
    <name>SupplyWords</name>
    <message>
        <source>Adjusted</source>
        <translation>已调账</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>已批准</translation>
    </message>
    <message>
        <source>Being bought</source>
        <translation>采购中</translation>
    </message>
    <message>
        <source>By telephone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>Cleaning</source>
        <translation>清洁</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>已关闭</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>已到齐</translation>
    </message>
    <message>
        <source>Consumable</source>
        <translation>消耗品</translation>
    </message>
    <message>
        <source>Count gain</source>
        <translation>盘盈</translation>
    </message>
    <message>
        <source>Count loss</source>
        <translation>盘亏</translation>
    </message>
    <message>
        <source>Counting</source>
        <translation>盘点中</translation>
    </message>
    <message>
        <source>Department issue</source>
        <translation>部门领用</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>Durable of low value</source>
        <translation>低值易耗品</translation>
    </message>
    <message>
        <source>Enough</source>
        <translation>充足</translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>Idle</source>
        <translation>闲置</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>In repair</source>
        <translation>维修中</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>在用</translation>
    </message>
    <message>
        <source>Inspection</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>短缺</translation>
    </message>
    <message>
        <source>None left</source>
        <translation>无货</translation>
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
        <source>Open</source>
        <translation>未结</translation>
    </message>
    <message>
        <source>Opening balance</source>
        <translation>期初</translation>
    </message>
    <message>
        <source>Out of use</source>
        <translation>停用</translation>
    </message>
    <message>
        <source>Paper goods</source>
        <translation>纸品</translation>
    </message>
    <message>
        <source>Partly delivered</source>
        <translation>部分到货</translation>
    </message>
    <message>
        <source>Personal issue</source>
        <translation>个人领用</translation>
    </message>
    <message>
        <source>Posted</source>
        <translation>已审核</translation>
    </message>
    <message>
        <source>Printer supplies</source>
        <translation>耗材</translation>
    </message>
    <message>
        <source>Public issue</source>
        <translation>公共领用</translation>
    </message>
    <message>
        <source>Purchase</source>
        <translation>采购入库</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>已驳回</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>维修</translation>
    </message>
    <message>
        <source>Return into stock</source>
        <translation>退回入库</translation>
    </message>
    <message>
        <source>Return to supplier</source>
        <translation>退供应商</translation>
    </message>
    <message>
        <source>Scrap</source>
        <translation>报废</translation>
    </message>
    <message>
        <source>Scrapped</source>
        <translation>已报废</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>保养</translation>
    </message>
    <message>
        <source>Stationery</source>
        <translation>文具</translation>
    </message>
    <message>
        <source>To be scrapped</source>
        <translation>待报废</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>调拨</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>已作废</translation>
    </message>
    <message>
        <source>Waiting for approval</source>
        <translation>待审批</translation>
    </message>
    <message>
        <source>Waits for repair</source>
        <translation>待修</translation>
    </message>
    <message>
        <source>Work protection</source>
        <translation>劳保</translation>
    </message>
    <message>
        <source>general manager</source>
        <translation>总经理</translation>
    </message>
    <message>
        <source>head of department</source>
        <translation>部门负责人</translation>
    </message>
    <message>
        <source>leader in charge</source>
        <translation>分管领导</translation>
    </message>
</context>
<context>
    <name>TemplateForm</name>
    <message>
        <source>Shown for {name}; {pages} pages</source>
        <translation>以{name}为例，共 {pages} 页</translation>
    </message>
    <message>
        <source>The letter as it prints</source>
        <translation>文书打印效果</translation>
    </message>
    <message>
        <source>Weights: {sum} of 100</source>
        <translation>权重合计 {sum}，应为 100</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>  (filed already)</source>
        <translation>（该页已归档）</translation>
    </message>
    <message>
        <source>Drop signed sheets here: PDF, pictures or a folder.</source>
        <translation>把签好的纸页拖到这里：PDF、图片或文件夹。</translation>
    </message>
    <message>
        <source>File it</source>
        <translation>归入该文书</translation>
    </message>
    <message>
        <source>File it (Enter)</source>
        <translation>归入该文书（回车）</translation>
    </message>
    <message>
        <source>Letters the page may belong to</source>
        <translation>可能所属的文书</translation>
    </message>
    <message>
        <source>No pages lie here. Scan the signed sheets at 150 to 300 dpi, in any order, and drop the file.</source>
        <translation>托盘是空的。请以 150～300 dpi 扫描已签的文书（顺序不限），把文件拖到这里。</translation>
    </message>
    <message>
        <source>Of no use (Del)</source>
        <translation>无用，搁置 (Del)</translation>
    </message>
    <message>
        <source>Of no use (Enter)</source>
        <translation>无用，搁置（回车）</translation>
    </message>
    <message>
        <source>Picture of the page</source>
        <translation>该页图片</translation>
    </message>
    <message>
        <source>Put it in its place</source>
        <translation>替换该页</translation>
    </message>
    <message>
        <source>Reading {name} …</source>
        <translation>正在读取 {name} …</translation>
    </message>
    <message>
        <source>Scan in</source>
        <translation>扫描归入</translation>
    </message>
    <message>
        <source>Scan in a folder…</source>
        <translation>扫描文件夹…</translation>
    </message>
    <message>
        <source>Scan in files…</source>
        <translation>扫描文件…</translation>
    </message>
    <message>
        <source>Scanned pages</source>
        <translation>扫描页</translation>
    </message>
    <message>
        <source>Scanning in</source>
        <translation>正在归入扫描件</translation>
    </message>
    <message>
        <source>Scans</source>
        <translation>扫描件</translation>
    </message>
    <message>
        <source>Search the letter of the page</source>
        <translation>查找该页所属文书</translation>
    </message>
    <message>
        <source>Send back… (R)</source>
        <translation>退回重签… (R)</translation>
    </message>
    <message>
        <source>There is no picture of this page.</source>
        <translation>这一页没有图片。</translation>
    </message>
    <message>
        <source>This page of the letter is filed already. Put the new one in its place? The picture filed before stays kept.</source>
        <translation>该文书的这一页已归档。要用新页替换吗？原来的图片仍予保留。</translation>
    </message>
    <message>
        <source>Whose page is it? Number, its last digits, name or pinyin</source>
        <translation>这是谁的？输入编号、编号末几位、姓名或拼音</translation>
    </message>
    <message>
        <source>{known} were scanned before and are not filed twice</source>
        <translation>{known} 页此前已扫描过，不重复归档</translation>
    </message>
    <message>
        <source>{pages} pages read: {filed} filed, {unmatched} to be sorted</source>
        <translation>读取 {pages} 页：归档 {filed} 页，待处理 {unmatched} 页</translation>
    </message>
    <message>
        <source>◆ {questions} to be sorted · ◆ {missing} with pages missing · ■ {returned} sent back · ● {filed} filed</source>
        <translation>◆ 待处理 {questions} · ◆ 缺页 {missing} · ■ 退回 {returned} · ● 已归 {filed}</translation>
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
    <name>VehicleCard</name>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>No full-tank interval in the last year, so there is no consumption to show.</source>
        <translation>近一年没有满箱区间，无油耗可显示。</translation>
    </message>
    <message>
        <source>Print the card</source>
        <translation>打印档案卡</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>表数</translation>
    </message>
    <message>
        <source>Vehicle</source>
        <translation>车号</translation>
    </message>
    <message>
        <source>What</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>What happened to the vehicle</source>
        <translation>车辆经历</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>显示内容</translation>
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
