<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AttachmentList</name>
    <message>
        <source>Add files</source>
        <translation>Add files</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Added</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Add…</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Attachments</translation>
    </message>
    <message>
        <source>By</source>
        <translation>By</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>No file is kept with this record. Drop scans here, or press Add.</source>
        <translation>No file is kept with this record. Drop scans here, or press Add.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Save as</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Save as…</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>Saved: {file}</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Size</translation>
    </message>
    <message>
        <source>The file cannot be used: {why}. The record is unchanged.</source>
        <translation>The file cannot be used: {why}. The record is unchanged.</translation>
    </message>
    <message>
        <source>This computer has no program for {name}. Save it and open it elsewhere.</source>
        <translation>This computer has no program for {name}. Save it and open it elsewhere.</translation>
    </message>
    <message>
        <source>{name} has {size}; a file may have 50 MB. Scan it in grey or in parts, then add it.</source>
        <translation>{name} has {size}; a file may have 50 MB. Scan it in grey or in parts, then add it.</translation>
    </message>
    <message>
        <source>{name} is no file.</source>
        <translation>{name} is no file.</translation>
    </message>
    <message>
        <source>{name} is not opened from here, since files of this kind may run by themselves. Save it first.</source>
        <translation>{name} is not opened from here, since files of this kind may run by themselves. Save it first.</translation>
    </message>
</context>
<context>
    <name>Backups</name>
    <message>
        <source>After an important act</source>
        <translation>After an important act</translation>
    </message>
    <message>
        <source>Before a restore</source>
        <translation>Before a restore</translation>
    </message>
    <message>
        <source>Before an import</source>
        <translation>Before an import</translation>
    </message>
    <message>
        <source>Before an upgrade</source>
        <translation>Before an upgrade</translation>
    </message>
    <message>
        <source>Full backup</source>
        <translation>Full backup</translation>
    </message>
    <message>
        <source>On a shared database an administrator sets a new password in Settings; this command serves the embedded one only.</source>
        <translation>On a shared database an administrator sets a new password in Settings; this command serves the embedded one only.</translation>
    </message>
    <message>
        <source>There is no account “{name}” here; there are: {known}.</source>
        <translation>There is no account “{name}” here; there are: {known}.</translation>
    </message>
    <message>
        <source>This backup is not in the folder any more. Load the list again.</source>
        <translation>This backup is not in the folder any more. Load the list again.</translation>
    </message>
</context>
<context>
    <name>Cells</name>
    <message>
        <source>Row {row}, column “{column}”: {why}</source>
        <translation>Row {row}, column “{column}”: {why}</translation>
    </message>
    <message>
        <source>The cell holds the error {text} of a formula. Mend the formula or write the value.</source>
        <translation>The cell holds the error {text} of a formula. Mend the formula or write the value.</translation>
    </message>
    <message>
        <source>There is no date “{text}” in the calendar.</source>
        <translation>There is no date “{text}” in the calendar.</translation>
    </message>
    <message>
        <source>“{text}” has more than {scale} digits behind the point.</source>
        <translation>“{text}” has more than {scale} digits behind the point.</translation>
    </message>
    <message>
        <source>“{text}” has {count} characters; at most {most} fit here.</source>
        <translation>“{text}” has {count} characters; at most {most} fit here.</translation>
    </message>
    <message>
        <source>“{text}” is larger than any figure an office keeps.</source>
        <translation>“{text}” is larger than any figure an office keeps.</translation>
    </message>
    <message>
        <source>“{text}” is neither yes nor no. Write 是 or 否.</source>
        <translation>“{text}” is neither yes nor no. Write 是 or 否.</translation>
    </message>
    <message>
        <source>“{text}” is none of the words allowed here: {allowed}.</source>
        <translation>“{text}” is none of the words allowed here: {allowed}.</translation>
    </message>
    <message>
        <source>“{text}” is not a date with a time of day. Write it like {example}.</source>
        <translation>“{text}” is not a date with a time of day. Write it like {example}.</translation>
    </message>
    <message>
        <source>“{text}” is not a date. Write it like {example}.</source>
        <translation>“{text}” is not a date. Write it like {example}.</translation>
    </message>
    <message>
        <source>“{text}” is not a month. Write it like {example}.</source>
        <translation>“{text}” is not a month. Write it like {example}.</translation>
    </message>
    <message>
        <source>“{text}” is not a number. Write digits, such as {example}.</source>
        <translation>“{text}” is not a number. Write digits, such as {example}.</translation>
    </message>
    <message>
        <source>“{text}” is not a whole number.</source>
        <translation>“{text}” is not a whole number.</translation>
    </message>
</context>
<context>
    <name>ColumnMatcher</name>
    <message>
        <source>(leave out)</source>
        <translation>(leave out)</translation>
    </message>
    <message>
        <source>(no header)</source>
        <translation>(no header)</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Becomes</translation>
    </message>
    <message>
        <source>Column {header} becomes</source>
        <translation>Column {header} becomes</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>In the file</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Sample</translation>
    </message>
    <message>
        <source>Sure</source>
        <translation>Sure</translation>
    </message>
    <message>
        <source>twice</source>
        <translation>twice</translation>
    </message>
</context>
<context>
    <name>Display</name>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Yes</translation>
    </message>
</context>
<context>
    <name>DueColumn</name>
    <message>
        <source>Nothing falls due within seven days.</source>
        <translation>Nothing falls due within seven days.</translation>
    </message>
    <message>
        <source>Nothing is due today.</source>
        <translation>Nothing is due today.</translation>
    </message>
    <message>
        <source>Nothing is overdue.</source>
        <translation>Nothing is overdue.</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Overdue</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>Within seven days</source>
        <translation>Within seven days</translation>
    </message>
    <message>
        <source>{count} more…</source>
        <translation>{count} more…</translation>
    </message>
</context>
<context>
    <name>DueLine</name>
    <message>
        <source>in {days} d</source>
        <translation>in {days} d</translation>
    </message>
    <message>
        <source>today</source>
        <translation>today</translation>
    </message>
    <message>
        <source>{days} d overdue</source>
        <translation>{days} d overdue</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>The database can only be read here ({detail}). Nothing was changed; ask for write access to the folder or choose another place.</source>
        <translation>The database can only be read here ({detail}). Nothing was changed; ask for write access to the folder or choose another place.</translation>
    </message>
    <message>
        <source>The database cannot be reached. What was saved before is safe; try again when the connection is back.</source>
        <translation>The database cannot be reached. What was saved before is safe; try again when the connection is back.</translation>
    </message>
    <message>
        <source>The database file is damaged ({detail}). Do not work on with it: restore the latest backup into an empty place.</source>
        <translation>The database file is damaged ({detail}). Do not work on with it: restore the latest backup into an empty place.</translation>
    </message>
    <message>
        <source>The database is busy with another writer. Nothing was lost and nothing was saved; try again.</source>
        <translation>The database is busy with another writer. Nothing was lost and nothing was saved; try again.</translation>
    </message>
    <message>
        <source>The disk is full. This change was not saved, earlier records are safe; free some space and try again.</source>
        <translation>The disk is full. This change was not saved, earlier records are safe; free some space and try again.</translation>
    </message>
    <message>
        <source>There is an office at {detail} already. Nothing was changed; choose an empty place.</source>
        <translation>There is an office at {detail} already. Nothing was changed; choose an empty place.</translation>
    </message>
    <message>
        <source>There is no office at {detail}. Make one with the first-run wizard or `zongwu init`.</source>
        <translation>There is no office at {detail}. Make one with the first-run wizard or `zongwu init`.</translation>
    </message>
    <message>
        <source>There is no screen to open a window on. The commands work without one: `zongwu --help`.</source>
        <translation>There is no screen to open a window on. The commands work without one: `zongwu --help`.</translation>
    </message>
    <message>
        <source>This database was written by a newer version of the program ({detail}). Nothing was changed; install that version.</source>
        <translation>This database was written by a newer version of the program ({detail}). Nothing was changed; install that version.</translation>
    </message>
    <message>
        <source>This record is not there any more; somebody removed it. Load the list again.</source>
        <translation>This record is not there any more; somebody removed it. Load the list again.</translation>
    </message>
    <message>
        <source>This shared database must be brought to the new version first ({detail}). An administrator does that in Settings; nothing was changed.</source>
        <translation>This shared database must be brought to the new version first ({detail}). An administrator does that in Settings; nothing was changed.</translation>
    </message>
    <message>
        <source>Your account may not do this ({right}). An administrator can give you a role that may.</source>
        <translation>Your account may not do this ({right}). An administrator can give you a role that may.</translation>
    </message>
    <message>
        <source>{detail} is synchronised by a cloud service or lies on a network drive, where a database is damaged sooner or later. Choose a folder of this computer; backups may go there.</source>
        <translation>{detail} is synchronised by a cloud service or lies on a network drive, where a database is damaged sooner or later. Choose a folder of this computer; backups may go there.</translation>
    </message>
    <message>
        <source>{who} changed this record at {when}, after you opened it. Nothing of yours was saved yet: reload, compare or save yours over it.</source>
        <translation>{who} changed this record at {when}, after you opened it. Nothing of yours was saved yet: reload, compare or save yours over it.</translation>
    </message>
</context>
<context>
    <name>FigureCard</name>
    <message>
        <source>Show the rows behind this figure</source>
        <translation>Show the rows behind this figure</translation>
    </message>
    <message>
        <source>last month {figure}</source>
        <translation>last month {figure}</translation>
    </message>
</context>
<context>
    <name>FirstRun</name>
    <message>
        <source>Ask for a password at the start</source>
        <translation>Ask for a password at the start</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Begin</translation>
    </message>
    <message>
        <source>Do paper numbers go on?</source>
        <translation>Do paper numbers go on?</translation>
    </message>
    <message>
        <source>Enter the next number where your paper already has some. This may wait: each can be set in Settings until its first use.</source>
        <translation>Enter the next number where your paper already has some. This may wait: each can be set in Settings until its first use.</translation>
    </message>
    <message>
        <source>Enter your name; it stands beside everything you do.</source>
        <translation>Enter your name; it stands beside everything you do.</translation>
    </message>
    <message>
        <source>First look at the demonstration office, a place of its own with invented records</source>
        <translation>First look at the demonstration office, a place of its own with invented records</translation>
    </message>
    <message>
        <source>Folder of the office</source>
        <translation>Folder of the office</translation>
    </message>
    <message>
        <source>Getting the office ready…</source>
        <translation>Getting the office ready…</translation>
    </message>
    <message>
        <source>How do you want to begin?</source>
        <translation>How do you want to begin?</translation>
    </message>
    <message>
        <source>Import my Excel ledger</source>
        <translation>Import my Excel ledger</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Look at the demonstration office</source>
        <translation>Look at the demonstration office</translation>
    </message>
    <message>
        <source>My name</source>
        <translation>My name</translation>
    </message>
    <message>
        <source>Name of the office</source>
        <translation>Name of the office</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Once more</translation>
    </message>
    <message>
        <source>Open an office…</source>
        <translation>Open an office…</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Short name</translation>
    </message>
    <message>
        <source>Start with an empty office</source>
        <translation>Start with an empty office</translation>
    </message>
    <message>
        <source>The office needs a name; it stands on every form.</source>
        <translation>The office needs a name; it stands on every form.</translation>
    </message>
    <message>
        <source>The password needs at least {least} characters.</source>
        <translation>The password needs at least {least} characters.</translation>
    </message>
    <message>
        <source>The two passwords differ.</source>
        <translation>The two passwords differ.</translation>
    </message>
    <message>
        <source>What is the office called?</source>
        <translation>What is the office called?</translation>
    </message>
    <message>
        <source>Who are you?</source>
        <translation>Who are you?</translation>
    </message>
    <message>
        <source>Who works with these records?</source>
        <translation>Who works with these records?</translation>
    </message>
    <message>
        <source>You can do everything at first; give further people their accounts and roles in Settings.</source>
        <translation>You can do everything at first; give further people their accounts and roles in Settings.</translation>
    </message>
    <message>
        <source>Zongwu: a new office</source>
        <translation>Zongwu: a new office</translation>
    </message>
    <message>
        <source>as it stands on every form</source>
        <translation>as it stands on every form</translation>
    </message>
    <message>
        <source>for document numbers, may stay empty</source>
        <translation>for document numbers, may stay empty</translation>
    </message>
    <message>
        <source>{label}, first {example}</source>
        <translation>{label}, first {example}</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>Help</source>
        <translation>Help</translation>
    </message>
    <message>
        <source>Help page</source>
        <translation>Help page</translation>
    </message>
    <message>
        <source>Search in help</source>
        <translation>Search in help</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Topics</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>Nothing is overdue and nothing is left for today: the day's work is done.</source>
        <translation>Nothing is overdue and nothing is left for today: the day's work is done.</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>No column of the file is {field}, and it is required. Choose the column by hand.</source>
        <translation>No column of the file is {field}, and it is required. Choose the column by hand.</translation>
    </message>
    <message>
        <source>Not read, for the list has no such column: {columns}.</source>
        <translation>Not read, for the list has no such column: {columns}.</translation>
    </message>
    <message>
        <source>Passed over: {blank} blank rows, {totals} total rows, {repeated} repeated headers.</source>
        <translation>Passed over: {blank} blank rows, {totals} total rows, {repeated} repeated headers.</translation>
    </message>
    <message>
        <source>The file has no column “{column}”; it has: {known}.</source>
        <translation>The file has no column “{column}”; it has: {known}.</translation>
    </message>
    <message>
        <source>{count} rows have errors, so nothing was imported. Mend them, or import the good rows and keep the others for later.</source>
        <translation>{count} rows have errors, so nothing was imported. Mend them, or import the good rows and keep the others for later.</translation>
    </message>
    <message>
        <source>{list} cannot be imported; they come about by work in the program.</source>
        <translation>{list} cannot be imported; they come about by work in the program.</translation>
    </message>
    <message>
        <source>{name} is in the list already. To change it, import with update.</source>
        <translation>{name} is in the list already. To change it, import with update.</translation>
    </message>
    <message>
        <source>{name} matches {count} records; give the number or code that only one of them has.</source>
        <translation>{name} matches {count} records; give the number or code that only one of them has.</translation>
    </message>
    <message>
        <source>{name} stands in the file twice, first in row {row}.</source>
        <translation>{name} stands in the file twice, first in row {row}.</translation>
    </message>
    <message>
        <source>“{key}” is no column of this list; known are: {known}.</source>
        <translation>“{key}” is no column of this list; known are: {known}.</translation>
    </message>
    <message>
        <source>“{name}” has no row that could be a header. Nothing was read.</source>
        <translation>“{name}” has no row that could be a header. Nothing was read.</translation>
    </message>
    <message>
        <source>“{name}” was changed after it was checked. Nothing was imported; check it again.</source>
        <translation>“{name}” was changed after it was checked. Nothing was imported; check it again.</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Cancelled; nothing was imported.</source>
        <translation>Cancelled; nothing was imported.</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Check</translation>
    </message>
    <message>
        <source>Choose a sheet</source>
        <translation>Choose a sheet</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Import {count} rows</source>
        <translation>Import {count} rows</translation>
    </message>
    <message>
        <source>Import: {list}</source>
        <translation>Import: {list}</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progress</translation>
    </message>
    <message>
        <source>Read the mended file again</source>
        <translation>Read the mended file again</translation>
    </message>
    <message>
        <source>Save the rows with errors</source>
        <translation>Save the rows with errors</translation>
    </message>
    <message>
        <source>Save the rows with errors…</source>
        <translation>Save the rows with errors…</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>Saved: {file}</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>Sheets</translation>
    </message>
    <message>
        <source>The file cannot be used: {why}. Nothing was imported.</source>
        <translation>The file cannot be used: {why}. Nothing was imported.</translation>
    </message>
    <message>
        <source>to be mended</source>
        <translation>to be mended</translation>
    </message>
</context>
<context>
    <name>ImportFilePage</name>
    <message>
        <source>Choose a file…</source>
        <translation>Choose a file…</translation>
    </message>
    <message>
        <source>Drop a sheet here, or choose one (.xlsx, .xls, .ods, .csv).</source>
        <translation>Drop a sheet here, or choose one (.xlsx, .xls, .ods, .csv).</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>No column gives: {names}.</source>
        <translation>No column gives: {names}.</translation>
    </message>
    <message>
        <source>Press a row to make it the header</source>
        <translation>Press a row to make it the header</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Sheet</translation>
    </message>
    <message>
        <source>The file as it is; press a row to make it the header</source>
        <translation>The file as it is; press a row to make it the header</translation>
    </message>
    <message>
        <source>Two columns of the file claim the same: {names}. Leave one of them out.</source>
        <translation>Two columns of the file claim the same: {names}. Leave one of them out.</translation>
    </message>
    <message>
        <source>Update existing records (matched by {match})</source>
        <translation>Update existing records (matched by {match})</translation>
    </message>
    <message>
        <source>What each column becomes</source>
        <translation>What each column becomes</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Yes</translation>
    </message>
</context>
<context>
    <name>ImportResultPage</name>
    <message>
        <source>After</source>
        <translation>After</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Before</translation>
    </message>
    <message>
        <source>Changes, cell by cell</source>
        <translation>Changes, cell by cell</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Column</translation>
    </message>
    <message>
        <source>Import only the {good} good ones, and save the {bad} as a sheet to be mended</source>
        <translation>Import only the {good} good ones, and save the {bad} as a sheet to be mended</translation>
    </message>
    <message>
        <source>Mend them, then import the file as a whole</source>
        <translation>Mend them, then import the file as a whole</translation>
    </message>
    <message>
        <source>New {new} · updated {updated} · skipped {skipped} · with errors {rejected}</source>
        <translation>New {new} · updated {updated} · skipped {skipped} · with errors {rejected}</translation>
    </message>
    <message>
        <source>No row has an error.</source>
        <translation>No row has an error.</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Row</translation>
    </message>
    <message>
        <source>Row {row}</source>
        <translation>Row {row}</translation>
    </message>
    <message>
        <source>Rows with errors, the bad cells in red</source>
        <translation>Rows with errors, the bad cells in red</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>What is wrong</translation>
    </message>
    <message>
        <source>{count} rows have errors:</source>
        <translation>{count} rows have errors:</translation>
    </message>
    <message>
        <source>… and {count} more; the saved sheet names them all.</source>
        <translation>… and {count} more; the saved sheet names them all.</translation>
    </message>
</context>
<context>
    <name>LoginDialog</name>
    <message>
        <source>Account</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>Enter the office</source>
        <translation>Enter the office</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>Show the password</translation>
    </message>
    <message>
        <source>Zongwu: {office}</source>
        <translation>Zongwu: {office}</translation>
    </message>
</context>
<context>
    <name>Office</name>
    <message>
        <source>Accounts</source>
        <translation>Accounts</translation>
    </message>
    <message>
        <source>Another record refers to what this act made. Take that back first; nothing was changed.</source>
        <translation>Another record refers to what this act made. Take that back first; nothing was changed.</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Back up now</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Backups</translation>
    </message>
    <message>
        <source>Blank form</source>
        <translation>Blank form</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendar</translation>
    </message>
    <message>
        <source>Change setting</source>
        <translation>Change setting</translation>
    </message>
    <message>
        <source>Check integrity</source>
        <translation>Check integrity</translation>
    </message>
    <message>
        <source>Close account</source>
        <translation>Close account</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Closed</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Default</translation>
    </message>
    <message>
        <source>Departments</source>
        <translation>Departments</translation>
    </message>
    <message>
        <source>Edit department</source>
        <translation>Edit department</translation>
    </message>
    <message>
        <source>Edit person</source>
        <translation>Edit person</translation>
    </message>
    <message>
        <source>Edit post</source>
        <translation>Edit post</translation>
    </message>
    <message>
        <source>Enter the holidays of a year</source>
        <translation>Enter the holidays of a year</translation>
    </message>
    <message>
        <source>Erase personal data</source>
        <translation>Erase personal data</translation>
    </message>
    <message>
        <source>For a person from outside, the organisation is needed.</source>
        <translation>For a person from outside, the organisation is needed.</translation>
    </message>
    <message>
        <source>From outside</source>
        <translation>From outside</translation>
    </message>
    <message>
        <source>History</source>
        <translation>History</translation>
    </message>
    <message>
        <source>Holiday or make-up day</source>
        <translation>Holiday or make-up day</translation>
    </message>
    <message>
        <source>In service</source>
        <translation>In service</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>In use</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Left</translation>
    </message>
    <message>
        <source>New account</source>
        <translation>New account</translation>
    </message>
    <message>
        <source>New department</source>
        <translation>New department</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>New person</translation>
    </message>
    <message>
        <source>New post</source>
        <translation>New post</translation>
    </message>
    <message>
        <source>No full backup since {day}; one is due at least every {days} days (A7-19)</source>
        <translation>No full backup since {day}; one is due at least every {days} days (A7-19)</translation>
    </message>
    <message>
        <source>No holidays are entered. Due dates then move off Saturdays and Sundays only.</source>
        <translation>No holidays are entered. Due dates then move off Saturdays and Sundays only.</translation>
    </message>
    <message>
        <source>No number was drawn yet. To go on from your paper numbers, set the next number of a series before its first use.</source>
        <translation>No number was drawn yet. To go on from your paper numbers, set the next number of a series before its first use.</translation>
    </message>
    <message>
        <source>Nobody is in the list yet. Enter people one by one, or import the staff list you keep in Excel.</source>
        <translation>Nobody is in the list yet. Enter people one by one, or import the staff list you keep in Excel.</translation>
    </message>
    <message>
        <source>Nothing was printed yet.</source>
        <translation>Nothing was printed yet.</translation>
    </message>
    <message>
        <source>Number series</source>
        <translation>Number series</translation>
    </message>
    <message>
        <source>Only an act of today can be taken back. Void the record or reverse it with a new one instead.</source>
        <translation>Only an act of today can be taken back. Void the record or reverse it with a new one instead.</translation>
    </message>
    <message>
        <source>Open account again</source>
        <translation>Open account again</translation>
    </message>
    <message>
        <source>People</source>
        <translation>People</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Policy</translation>
    </message>
    <message>
        <source>Posts</source>
        <translation>Posts</translation>
    </message>
    <message>
        <source>Print records</source>
        <translation>Print records</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>Restore drill</source>
        <translation>Restore drill</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Roles</translation>
    </message>
    <message>
        <source>Set next number</source>
        <translation>Set next number</translation>
    </message>
    <message>
        <source>Set password</source>
        <translation>Set password</translation>
    </message>
    <message>
        <source>Set roles</source>
        <translation>Set roles</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Several people use this office; say who you are (--user NAME).</source>
        <translation>Several people use this office; say who you are (--user NAME).</translation>
    </message>
    <message>
        <source>Source: {rule}</source>
        <translation>Source: {rule}</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>The account {name} has a password; it is needed to enter.</source>
        <translation>The account {name} has a password; it is needed to enter.</translation>
    </message>
    <message>
        <source>The check found a fault: {fault}. Make a backup of this state and restore the last good one into an empty place.</source>
        <translation>The check found a fault: {fault}. Make a backup of this state and restore the last good one into an empty place.</translation>
    </message>
    <message>
        <source>The code for 档号 has at most 6 capital letters or digits, for example BGS.</source>
        <translation>The code for 档号 has at most 6 capital letters or digits, for example BGS.</translation>
    </message>
    <message>
        <source>The code {code} belongs to {name} already.</source>
        <translation>The code {code} belongs to {name} already.</translation>
    </message>
    <message>
        <source>The content of {name} is not in this database. A full backup may hold it; the record itself is safe.</source>
        <translation>The content of {name} is not in this database. A full backup may hold it; the record itself is safe.</translation>
    </message>
    <message>
        <source>The content of {name} is not what was added (its fingerprint differs). Restore it from a backup.</source>
        <translation>The content of {name} is not what was added (its fingerprint differs). Restore it from a backup.</translation>
    </message>
    <message>
        <source>The day of leaving is before the day of joining.</source>
        <translation>The day of leaving is before the day of joining.</translation>
    </message>
    <message>
        <source>The employee number {number} belongs to {name} already.</source>
        <translation>The employee number {number} belongs to {name} already.</translation>
    </message>
    <message>
        <source>The holidays of {year} are not in the calendar; due dates may fall on one</source>
        <translation>The holidays of {year} are not in the calendar; due dates may fall on one</translation>
    </message>
    <message>
        <source>The name and the password do not fit together, or the account is closed. An administrator can set a new password.</source>
        <translation>The name and the password do not fit together, or the account is closed. An administrator can set a new password.</translation>
    </message>
    <message>
        <source>The next number must be 1 or higher and not below {lowest}.</source>
        <translation>The next number must be 1 or higher and not below {lowest}.</translation>
    </message>
    <message>
        <source>The office needs a name; it stands on every form.</source>
        <translation>The office needs a name; it stands on every form.</translation>
    </message>
    <message>
        <source>The password needs at least {least} characters, or leave it empty for none.</source>
        <translation>The password needs at least {least} characters, or leave it empty for none.</translation>
    </message>
    <message>
        <source>The password of {name} was emptied with reset-password on {day}</source>
        <translation>The password of {name} was emptied with reset-password on {day}</translation>
    </message>
    <message>
        <source>The series {series} of {period} is in use already; its next number follows from the last one.</source>
        <translation>The series {series} of {period} is in use already; its next number follows from the last one.</translation>
    </message>
    <message>
        <source>There are no departments yet. Loans and letters are approved by their heads.</source>
        <translation>There are no departments yet. Loans and letters are approved by their heads.</translation>
    </message>
    <message>
        <source>There are no posts yet. Safety letters go by the level of the post.</source>
        <translation>There are no posts yet. Safety letters go by the level of the post.</translation>
    </message>
    <message>
        <source>There is a {name} already; give it another name or change that one.</source>
        <translation>There is a {name} already; give it another name or change that one.</translation>
    </message>
    <message>
        <source>There is no account.</source>
        <translation>There is no account.</translation>
    </message>
    <message>
        <source>There is no backup yet. Make one now; later the program makes them by itself.</source>
        <translation>There is no backup yet. Make one now; later the program makes them by itself.</translation>
    </message>
    <message>
        <source>There is no role “{role}”.</source>
        <translation>There is no role “{role}”.</translation>
    </message>
    <message>
        <source>There is no setting “{key}”.</source>
        <translation>There is no setting “{key}”.</translation>
    </message>
    <message>
        <source>There is no such act to take back.</source>
        <translation>There is no such act to take back.</translation>
    </message>
    <message>
        <source>There is no “{key}” here; known are: {known}.</source>
        <translation>There is no “{key}” here; known are: {known}.</translation>
    </message>
    <message>
        <source>This act cannot be taken back; do the opposite instead.</source>
        <translation>This act cannot be taken back; do the opposite instead.</translation>
    </message>
    <message>
        <source>This act was taken back already.</source>
        <translation>This act was taken back already.</translation>
    </message>
    <message>
        <source>This is the last open account of an administrator; give the role to another account first.</source>
        <translation>This is the last open account of an administrator; give the role to another account first.</translation>
    </message>
    <message>
        <source>This office was never backed up</source>
        <translation>This office was never backed up</translation>
    </message>
    <message>
        <source>account</source>
        <translation>account</translation>
    </message>
    <message>
        <source>act</source>
        <translation>act</translation>
    </message>
    <message>
        <source>backup</source>
        <translation>backup</translation>
    </message>
    <message>
        <source>day</source>
        <translation>day</translation>
    </message>
    <message>
        <source>department</source>
        <translation>department</translation>
    </message>
    <message>
        <source>person</source>
        <translation>person</translation>
    </message>
    <message>
        <source>post</source>
        <translation>post</translation>
    </message>
    <message>
        <source>print</source>
        <translation>print</translation>
    </message>
    <message>
        <source>role</source>
        <translation>role</translation>
    </message>
    <message>
        <source>series</source>
        <translation>series</translation>
    </message>
    <message>
        <source>setting</source>
        <translation>setting</translation>
    </message>
    <message>
        <source>{document} was printed or saved already. Void it instead: its number is kept.</source>
        <translation>{document} was printed or saved already. Void it instead: its number is kept.</translation>
    </message>
    <message>
        <source>{field} is missing.</source>
        <translation>{field} is missing.</translation>
    </message>
    <message>
        <source>{field} is too long: {length} characters, at most {most} are kept. Shorten it.</source>
        <translation>{field} is too long: {length} characters, at most {most} are kept. Shorten it.</translation>
    </message>
    <message>
        <source>{field}: invisible control characters were taken out; check the text.</source>
        <translation>{field}: invisible control characters were taken out; check the text.</translation>
    </message>
    <message>
        <source>{field}: {why}</source>
        <translation>{field}: {why}</translation>
    </message>
    <message>
        <source>{field}: “{text}” is not in the list of {list}.</source>
        <translation>{field}: “{text}” is not in the list of {list}.</translation>
    </message>
    <message>
        <source>{field}: “{text}” names {count} records; use the number or code that only one of them has.</source>
        <translation>{field}: “{text}” names {count} records; use the number or code that only one of them has.</translation>
    </message>
    <message>
        <source>{field}: “{value}” is not one of the words to choose from.</source>
        <translation>{field}: “{value}” is not one of the words to choose from.</translation>
    </message>
    <message>
        <source>{form} is no table; it can be saved as PDF only.</source>
        <translation>{form} is no table; it can be saved as PDF only.</translation>
    </message>
    <message>
        <source>{name} cannot be read ({detail}). Nothing was added; check that the file is there and not open elsewhere.</source>
        <translation>{name} cannot be read ({detail}). Nothing was added; check that the file is there and not open elsewhere.</translation>
    </message>
    <message>
        <source>{name} cannot stand above itself, neither directly nor through others.</source>
        <translation>{name} cannot stand above itself, neither directly nor through others.</translation>
    </message>
    <message>
        <source>{name} has {size} MB; at most {most} MB are kept with a record. Save it smaller and add it again.</source>
        <translation>{name} has {size} MB; at most {most} MB are kept with a record. Save it smaller and add it again.</translation>
    </message>
    <message>
        <source>{name} is empty. Nothing was added.</source>
        <translation>{name} is empty. Nothing was added.</translation>
    </message>
    <message>
        <source>{name} is still in service. Enter the day of leaving first; then the personal data can be erased.</source>
        <translation>{name} is still in service. Enter the day of leaving first; then the personal data can be erased.</translation>
    </message>
    <message>
        <source>{setting} was fixed when the office was made and cannot be changed.</source>
        <translation>{setting} was fixed when the office was made and cannot be changed.</translation>
    </message>
    <message>
        <source>{who} did this; only that person or an administrator can take it back.</source>
        <translation>{who} did this; only that person or an administrator can take it back.</translation>
    </message>
    <message>
        <source>{who} worked on the same records afterwards ({operation}). Take that back first; nothing was changed.</source>
        <translation>{who} worked on the same records afterwards ({operation}). Take that back first; nothing was changed.</translation>
    </message>
    <message>
        <source>“{value}” does not fit {setting}.</source>
        <translation>“{value}” does not fit {setting}.</translation>
    </message>
    <message>
        <source>“{zone}” is not a time zone; an example is Asia/Shanghai.</source>
        <translation>“{zone}” is not a time zone; an example is Asia/Shanghai.</translation>
    </message>
</context>
<context>
    <name>OfficeFields</name>
    <message>
        <source>Account</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>Account name</source>
        <translation>Account name</translation>
    </message>
    <message>
        <source>Act</source>
        <translation>Act</translation>
    </message>
    <message>
        <source>Approves loans and letters of the department.</source>
        <translation>Approves loans and letters of the department.</translation>
    </message>
    <message>
        <source>At least 8 characters; empty for none. It is kept as a hash only, nobody can read it.</source>
        <translation>At least 8 characters; empty for none. It is kept as a hash only, nobody can read it.</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Backup</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Belongs to</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Code in 档号</source>
        <translation>Code in 档号</translation>
    </message>
    <message>
        <source>Contractor</source>
        <translation>Contractor</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Department</translation>
    </message>
    <message>
        <source>Direct superior</source>
        <translation>Direct superior</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Employee number</source>
        <translation>Employee number</translation>
    </message>
    <message>
        <source>Empty: the person's name.</source>
        <translation>Empty: the person's name.</translation>
    </message>
    <message>
        <source>Engineer or specialist</source>
        <translation>Engineer or specialist</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>For example 202409 for a month, 2024 for a year, J001/WS/2024/D30/BGS for archival codes.</source>
        <translation>For example 202409 for a month, 2024 for a year, J001/WS/2024/D30/BGS for archival codes.</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>From outside</source>
        <translation>From outside</translation>
    </message>
    <message>
        <source>Front-line employee</source>
        <translation>Front-line employee</translation>
    </message>
    <message>
        <source>Has a password</source>
        <translation>Has a password</translation>
    </message>
    <message>
        <source>Head of department</source>
        <translation>Head of department</translation>
    </message>
    <message>
        <source>Held by</source>
        <translation>Held by</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>In use</translation>
    </message>
    <message>
        <source>Joined on</source>
        <translation>Joined on</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Key</translation>
    </message>
    <message>
        <source>Left on</source>
        <translation>Left on</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Level</translation>
    </message>
    <message>
        <source>Made at</source>
        <translation>Made at</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Manager</translation>
    </message>
    <message>
        <source>May</source>
        <translation>May</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Name of the person</source>
        <translation>Name of the person</translation>
    </message>
    <message>
        <source>Needed before a safety letter can be made for the person.</source>
        <translation>Needed before a safety letter can be made for the person.</translation>
    </message>
    <message>
        <source>Next number</source>
        <translation>Next number</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Occasion</source>
        <translation>Occasion</translation>
    </message>
    <message>
        <source>On</source>
        <translation>On</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Post</translation>
    </message>
    <message>
        <source>Principal of the company</source>
        <translation>Principal of the company</translation>
    </message>
    <message>
        <source>Printed at</source>
        <translation>Printed at</translation>
    </message>
    <message>
        <source>Printed by</source>
        <translation>Printed by</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Records</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Roles</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Series</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Setting</translation>
    </message>
    <message>
        <source>Signs the commitment letter</source>
        <translation>Signs the commitment letter</translation>
    </message>
    <message>
        <source>Signs the responsibility letter</source>
        <translation>Signs the responsibility letter</translation>
    </message>
    <message>
        <source>Size (KB)</source>
        <translation>Size (KB)</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Superior post</source>
        <translation>Superior post</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>Supervisor</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telephone</translation>
    </message>
    <message>
        <source>The unit an outside person comes from; needed for them.</source>
        <translation>The unit an outside person comes from; needed for them.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Time printed</source>
        <translation>Time printed</translation>
    </message>
    <message>
        <source>Up to 6 capital letters or digits, for example BGS; it becomes part of the archival code.</source>
        <translation>Up to 6 capital letters or digits, for example BGS; it becomes part of the archival code.</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>Who ordered the erasure and when; it stands in the history for ever.</source>
        <translation>Who ordered the erasure and when; it stands in the history for ever.</translation>
    </message>
    <message>
        <source>Working day</source>
        <translation>Working day</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Year</translation>
    </message>
</context>
<context>
    <name>OptionPanel</name>
    <message>
        <source>Form</source>
        <translation>Form</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Find or do</source>
        <translation>Find or do</translation>
    </message>
    <message>
        <source>Find or do: title, code, name, pinyin initials, or a command</source>
        <translation>Find or do: title, code, name, pinyin initials, or a command</translation>
    </message>
    <message>
        <source>Go to {page}</source>
        <translation>Go to {page}</translation>
    </message>
    <message>
        <source>Nothing is called so.</source>
        <translation>Nothing is called so.</translation>
    </message>
    <message>
        <source>Print {form}</source>
        <translation>Print {form}</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>What was found</translation>
    </message>
</context>
<context>
    <name>PlaceChooser</name>
    <message>
        <source>A folder of this computer</source>
        <translation>A folder of this computer</translation>
    </message>
    <message>
        <source>A shared database, for several computers</source>
        <translation>A shared database, for several computers</translation>
    </message>
    <message>
        <source>Address of the database</source>
        <translation>Address of the database</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Browse…</translation>
    </message>
    <message>
        <source>Choose a folder for the records.</source>
        <translation>Choose a folder for the records.</translation>
    </message>
    <message>
        <source>Everybody on this computer</source>
        <translation>Everybody on this computer</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Folder</translation>
    </message>
    <message>
        <source>Folder for the records</source>
        <translation>Folder for the records</translation>
    </message>
    <message>
        <source>Looking for the database…</source>
        <translation>Looking for the database…</translation>
    </message>
    <message>
        <source>Only me on this computer</source>
        <translation>Only me on this computer</translation>
    </message>
    <message>
        <source>Password of the database</source>
        <translation>Password of the database</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>The address begins with postgresql:// and names the server and the database.</source>
        <translation>The address begins with postgresql:// and names the server and the database.</translation>
    </message>
    <message>
        <source>The database answers.</source>
        <translation>The database answers.</translation>
    </message>
    <message>
        <source>There is an office here already. Next opens it; nothing of it is changed.</source>
        <translation>There is an office here already. Next opens it; nothing of it is changed.</translation>
    </message>
</context>
<context>
    <name>Places</name>
    <message>
        <source>This folder is synchronised by a cloud service, which damages a database in use. Choose a folder of this computer; backups may go there.</source>
        <translation>This folder is synchronised by a cloud service, which damages a database in use. Choose a folder of this computer; backups may go there.</translation>
    </message>
    <message>
        <source>This folder lies on a network drive, where a database is damaged sooner or later. Choose a folder of this computer, or a shared database; backups may go there.</source>
        <translation>This folder lies on a network drive, where a database is damaged sooner or later. Choose a folder of this computer, or a shared database; backups may go there.</translation>
    </message>
</context>
<context>
    <name>PrintDialog</name>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>From page</source>
        <translation>From page</translation>
    </message>
    <message>
        <source>It could not be written ({why}). Your records are safe; choose another place or printer.</source>
        <translation>It could not be written ({why}). Your records are safe; choose another place or printer.</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Larger</translation>
    </message>
    <message>
        <source>Lay this sheet on your form. Measure in millimetres how far the lines are off, and enter the offset to the right and down.</source>
        <translation>Lay this sheet on your form. Measure in millimetres how far the lines are off, and enter the offset to the right and down.</translation>
    </message>
    <message>
        <source>No font has these characters; they print as their code: {characters}</source>
        <translation>No font has these characters; they print as their code: {characters}</translation>
    </message>
    <message>
        <source>Open in viewer</source>
        <translation>Open in viewer</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>Pages as they will be</source>
        <translation>Pages as they will be</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>Print from sheet</source>
        <translation>Print from sheet</translation>
    </message>
    <message>
        <source>Print: {form}</source>
        <translation>Print: {form}</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progress</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Save as PDF</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Save as PDF…</translation>
    </message>
    <message>
        <source>Save as sheet</source>
        <translation>Save as sheet</translation>
    </message>
    <message>
        <source>Save as sheet…</source>
        <translation>Save as sheet…</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>Saved: {file}</translation>
    </message>
    <message>
        <source>Sent to the printer: {count} pages</source>
        <translation>Sent to the printer: {count} pages</translation>
    </message>
    <message>
        <source>Small pages</source>
        <translation>Small pages</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Smaller</translation>
    </message>
    <message>
        <source>Stopped. The pages printed so far are good; choose the page to go on from and print again.</source>
        <translation>Stopped. The pages printed so far are good; choose the page to go on from and print again.</translation>
    </message>
    <message>
        <source>There is no printer on this computer. Save the form as PDF, or set up a printer.</source>
        <translation>There is no printer on this computer. Save the form as PDF, or set up a printer.</translation>
    </message>
    <message>
        <source>This computer has no program for PDF files. Save the form and open it elsewhere.</source>
        <translation>This computer has no program for PDF files. Save the form and open it elsewhere.</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>Whole page</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Width</translation>
    </message>
    <message>
        <source>of {count}</source>
        <translation>of {count}</translation>
    </message>
    <message>
        <source>print no. {number}</source>
        <translation>print no. {number}</translation>
    </message>
</context>
<context>
    <name>ProfilePanel</name>
    <message>
        <source>Also keep a copy with the record</source>
        <translation>Also keep a copy with the record</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatic</translation>
    </message>
    <message>
        <source>Both, long edge</source>
        <translation>Both, long edge</translation>
    </message>
    <message>
        <source>Both, short edge</source>
        <translation>Both, short edge</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>By hand</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Copies</translation>
    </message>
    <message>
        <source>Default printer</source>
        <translation>Default printer</translation>
    </message>
    <message>
        <source>Default printer ({name})</source>
        <translation>Default printer ({name})</translation>
    </message>
    <message>
        <source>Envelopes</source>
        <translation>Envelopes</translation>
    </message>
    <message>
        <source>Large tray</source>
        <translation>Large tray</translation>
    </message>
    <message>
        <source>Lower tray</source>
        <translation>Lower tray</translation>
    </message>
    <message>
        <source>Middle tray</source>
        <translation>Middle tray</translation>
    </message>
    <message>
        <source>Offset down</source>
        <translation>Offset down</translation>
    </message>
    <message>
        <source>Offset right</source>
        <translation>Offset right</translation>
    </message>
    <message>
        <source>One side</source>
        <translation>One side</translation>
    </message>
    <message>
        <source>Paper tray</source>
        <translation>Paper tray</translation>
    </message>
    <message>
        <source>Print ruler sheet</source>
        <translation>Print ruler sheet</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Printer</translation>
    </message>
    <message>
        <source>Shades of grey</source>
        <translation>Shades of grey</translation>
    </message>
    <message>
        <source>Sides</source>
        <translation>Sides</translation>
    </message>
    <message>
        <source>Tractor feed</source>
        <translation>Tractor feed</translation>
    </message>
    <message>
        <source>Upper tray</source>
        <translation>Upper tray</translation>
    </message>
</context>
<context>
    <name>Rights</name>
    <message>
        <source>Change one's own password</source>
        <translation>Change one's own password</translation>
    </message>
    <message>
        <source>Change settings, series and the calendar</source>
        <translation>Change settings, series and the calendar</translation>
    </message>
    <message>
        <source>Erase personal data by order of the person concerned</source>
        <translation>Erase personal data by order of the person concerned</translation>
    </message>
    <message>
        <source>Keep accounts and roles</source>
        <translation>Keep accounts and roles</translation>
    </message>
    <message>
        <source>Keep people, departments and posts</source>
        <translation>Keep people, departments and posts</translation>
    </message>
    <message>
        <source>Make and restore backups</source>
        <translation>Make and restore backups</translation>
    </message>
    <message>
        <source>See people, departments and posts</source>
        <translation>See people, departments and posts</translation>
    </message>
    <message>
        <source>See personal data</source>
        <translation>See personal data</translation>
    </message>
    <message>
        <source>See the history of the whole office</source>
        <translation>See the history of the whole office</translation>
    </message>
    <message>
        <source>Take back what others did today</source>
        <translation>Take back what others did today</translation>
    </message>
</context>
<context>
    <name>Roles</name>
    <message>
        <source>Administrator</source>
        <translation>Administrator</translation>
    </message>
    <message>
        <source>Director of customer service</source>
        <translation>Director of customer service</translation>
    </message>
    <message>
        <source>Driver</source>
        <translation>Driver</translation>
    </message>
    <message>
        <source>Employee</source>
        <translation>Employee</translation>
    </message>
    <message>
        <source>Engineer or specialist</source>
        <translation>Engineer or specialist</translation>
    </message>
    <message>
        <source>Finance</source>
        <translation>Finance</translation>
    </message>
    <message>
        <source>Fleet captain</source>
        <translation>Fleet captain</translation>
    </message>
    <message>
        <source>Fleet office</source>
        <translation>Fleet office</translation>
    </message>
    <message>
        <source>General-affairs administrator</source>
        <translation>General-affairs administrator</translation>
    </message>
    <message>
        <source>Leader in charge</source>
        <translation>Leader in charge</translation>
    </message>
    <message>
        <source>Management office</source>
        <translation>Management office</translation>
    </message>
    <message>
        <source>Safety officer (EHS)</source>
        <translation>Safety officer (EHS)</translation>
    </message>
    <message>
        <source>Supervisor or department manager</source>
        <translation>Supervisor or department manager</translation>
    </message>
    <message>
        <source>Top management</source>
        <translation>Top management</translation>
    </message>
    <message>
        <source>Vehicle-group leader</source>
        <translation>Vehicle-group leader</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Chinese</source>
        <translation>Chinese</translation>
    </message>
    <message>
        <source>Days between full backups, at most</source>
        <translation>Days between full backups, at most</translation>
    </message>
    <message>
        <source>Demonstration office</source>
        <translation>Demonstration office</translation>
    </message>
    <message>
        <source>English</source>
        <translation>English</translation>
    </message>
    <message>
        <source>Font file for 仿宋 (empty: the system's)</source>
        <translation>Font file for 仿宋 (empty: the system's)</translation>
    </message>
    <message>
        <source>Identity of the office on QR codes</source>
        <translation>Identity of the office on QR codes</translation>
    </message>
    <message>
        <source>Language of printed forms</source>
        <translation>Language of printed forms</translation>
    </message>
    <message>
        <source>Name of the office</source>
        <translation>Name of the office</translation>
    </message>
    <message>
        <source>Second folder for backups</source>
        <translation>Second folder for backups</translation>
    </message>
    <message>
        <source>Short name (for 文号)</source>
        <translation>Short name (for 文号)</translation>
    </message>
    <message>
        <source>Time zone of the office</source>
        <translation>Time zone of the office</translation>
    </message>
</context>
<context>
    <name>Sheets</name>
    <message>
        <source>A sheet holds {most} rows and this list has more. Export it as .csv, or narrow the filter. Nothing was written.</source>
        <translation>A sheet holds {most} rows and this list has more. Export it as .csv, or narrow the filter. Nothing was written.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Row {row}, column {column}: the text has {count} characters, a sheet's cell holds {most}. Export it as .csv. Nothing was written.</source>
        <translation>Row {row}, column {column}: the text has {count} characters, a sheet's cell holds {most}. Export it as .csv. Nothing was written.</translation>
    </message>
    <message>
        <source>The disk is full. “{name}” was not written; what was there is unchanged.</source>
        <translation>The disk is full. “{name}” was not written; what was there is unchanged.</translation>
    </message>
    <message>
        <source>“{name}” cannot be opened ({detail}). Close it in other programs, or check that it is still there.</source>
        <translation>“{name}” cannot be opened ({detail}). Close it in other programs, or check that it is still there.</translation>
    </message>
    <message>
        <source>“{name}” cannot be written ({detail}). Choose another place; what was there is unchanged.</source>
        <translation>“{name}” cannot be written ({detail}). Choose another place; what was there is unchanged.</translation>
    </message>
    <message>
        <source>“{name}” cannot be written: it is open in another program or this folder is protected. Close it or choose another place; what was there is unchanged.</source>
        <translation>“{name}” cannot be written: it is open in another program or this folder is protected. Close it or choose another place; what was there is unchanged.</translation>
    </message>
    <message>
        <source>“{name}” has no sheet “{sheet}”; it has: {known}.</source>
        <translation>“{name}” has no sheet “{sheet}”; it has: {known}.</translation>
    </message>
    <message>
        <source>“{name}” is a web page or XML under the name of a spreadsheet. Open it in a spreadsheet program, save it as .xlsx and read that.</source>
        <translation>“{name}” is a web page or XML under the name of a spreadsheet. Open it in a spreadsheet program, save it as .xlsx and read that.</translation>
    </message>
    <message>
        <source>“{name}” is damaged and cannot be read. Open it in a spreadsheet program, save it anew and try again.</source>
        <translation>“{name}” is damaged and cannot be read. Open it in a spreadsheet program, save it anew and try again.</translation>
    </message>
    <message>
        <source>“{name}” is empty. There is nothing to read.</source>
        <translation>“{name}” is empty. There is nothing to read.</translation>
    </message>
    <message>
        <source>“{name}” is not a spreadsheet. Files of the kinds .xlsx, .xls, .ods and .csv can be read.</source>
        <translation>“{name}” is not a spreadsheet. Files of the kinds .xlsx, .xls, .ods and .csv can be read.</translation>
    </message>
    <message>
        <source>“{name}” is protected by a password. Save a copy without a password and read that.</source>
        <translation>“{name}” is protected by a password. Save a copy without a password and read that.</translation>
    </message>
    <message>
        <source>“{name}” must end in .xlsx or .csv.</source>
        <translation>“{name}” must end in .xlsx or .csv.</translation>
    </message>
    <message>
        <source>“{name}” would grow too large in memory when unpacked. Split it into smaller files, or delete empty rows and columns that are formatted.</source>
        <translation>“{name}” would grow too large in memory when unpacked. Split it into smaller files, or delete empty rows and columns that are formatted.</translation>
    </message>
    <message>
        <source>“{name}”, row {row}: a cell is too long or a quotation mark is never closed.</source>
        <translation>“{name}”, row {row}: a cell is too long or a quotation mark is never closed.</translation>
    </message>
</context>
</TS>
