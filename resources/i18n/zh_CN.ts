<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
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
        <source>{days} d overdue</source>
        <translation>逾期 {days} 天</translation>
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
        <source>Progress</source>
        <translation>进度</translation>
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
    <name>OptionPanel</name>
    <message>
        <source>Form</source>
        <translation>表格选项</translation>
    </message>
</context>
<context>
    <name>Palette</name>
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
        <source>Progress</source>
        <translation>进度</translation>
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
        <source>Tractor feed</source>
        <translation>链式进纸</translation>
    </message>
    <message>
        <source>Upper tray</source>
        <translation>上纸盒</translation>
    </message>
</context>
<context>
    <name>Rights</name>
    <message>
        <source>Change one's own password</source>
        <translation>修改自己的密码</translation>
    </message>
    <message>
        <source>Change settings, series and the calendar</source>
        <translation>修改设置、编号系列和日历</translation>
    </message>
    <message>
        <source>Erase personal data by order of the person concerned</source>
        <translation>按本人要求删除个人信息</translation>
    </message>
    <message>
        <source>Keep accounts and roles</source>
        <translation>管理账号和角色</translation>
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
</TS>
