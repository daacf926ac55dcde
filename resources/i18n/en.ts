<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
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
        <source>Import departments</source>
        <translation>Import departments</translation>
    </message>
    <message>
        <source>Import people</source>
        <translation>Import people</translation>
    </message>
    <message>
        <source>Import posts</source>
        <translation>Import posts</translation>
    </message>
    <message>
        <source>Import settings</source>
        <translation>Import settings</translation>
    </message>
    <message>
        <source>Import working days</source>
        <translation>Import working days</translation>
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
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>The account {name} has a password; it is needed to enter.</source>
        <translation>The account {name} has a password; it is needed to enter.</translation>
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
        <source>{name} still has {count} loans open (the first: {first}); take them back before the person leaves.</source>
        <translation>{name} still has {count} loans open (the first: {first}); take them back before the person leaves.</translation>
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
</TS>
