<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>ArchiveActs</name>
    <message>
        <source>Appraise</source>
        <translation>Appraise</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Approve</translation>
    </message>
    <message>
        <source>Approve the destruction</source>
        <translation>Approve the destruction</translation>
    </message>
    <message>
        <source>Ask for a loan</source>
        <translation>Ask for a loan</translation>
    </message>
    <message>
        <source>Cancel the loan</source>
        <translation>Cancel the loan</translation>
    </message>
    <message>
        <source>Cannot be concluded: some files have no opinion yet.</source>
        <translation>Cannot be concluded: some files have no opinion yet.</translation>
    </message>
    <message>
        <source>Cannot be destroyed: the approval is missing.</source>
        <translation>Cannot be destroyed: the approval is missing.</translation>
    </message>
    <message>
        <source>Cannot be extended: it is overdue. Bring the files back first.</source>
        <translation>Cannot be extended: it is overdue. Bring the files back first.</translation>
    </message>
    <message>
        <source>Cannot be handed out: the approval is missing (A5-13).</source>
        <translation>Cannot be handed out: the approval is missing (A5-13).</translation>
    </message>
    <message>
        <source>Cannot be lent as a whole: some of its files are out.</source>
        <translation>Cannot be lent as a whole: some of its files are out.</translation>
    </message>
    <message>
        <source>Cannot be lent: it has no archival code yet. Number it first.</source>
        <translation>Cannot be lent: it has no archival code yet. Number it first.</translation>
    </message>
    <message>
        <source>Cannot be lent: it is out. The person and the due date stand above.</source>
        <translation>Cannot be lent: it is out. The person and the due date stand above.</translation>
    </message>
    <message>
        <source>Cannot be lent: no file of it is in the list yet.</source>
        <translation>Cannot be lent: no file of it is in the list yet.</translation>
    </message>
    <message>
        <source>Change the checklist</source>
        <translation>Change the checklist</translation>
    </message>
    <message>
        <source>Check a shelf</source>
        <translation>Check a shelf</translation>
    </message>
    <message>
        <source>Conclude</source>
        <translation>Conclude</translation>
    </message>
    <message>
        <source>Draw the destruction register up</source>
        <translation>Draw the destruction register up</translation>
    </message>
    <message>
        <source>Edit box</source>
        <translation>Edit box</translation>
    </message>
    <message>
        <source>Edit category</source>
        <translation>Edit category</translation>
    </message>
    <message>
        <source>Edit entry</source>
        <translation>Edit entry</translation>
    </message>
    <message>
        <source>Edit file</source>
        <translation>Edit file</translation>
    </message>
    <message>
        <source>Edit fonds</source>
        <translation>Edit fonds</translation>
    </message>
    <message>
        <source>Edit household</source>
        <translation>Edit household</translation>
    </message>
    <message>
        <source>Edit organisation code</source>
        <translation>Edit organisation code</translation>
    </message>
    <message>
        <source>Edit print job</source>
        <translation>Edit print job</translation>
    </message>
    <message>
        <source>Edit required document</source>
        <translation>Edit required document</translation>
    </message>
    <message>
        <source>Edit retention period</source>
        <translation>Edit retention period</translation>
    </message>
    <message>
        <source>Edit security class</source>
        <translation>Edit security class</translation>
    </message>
    <message>
        <source>Edit volume</source>
        <translation>Edit volume</translation>
    </message>
    <message>
        <source>Extend</source>
        <translation>Extend</translation>
    </message>
    <message>
        <source>File a document</source>
        <translation>File a document</translation>
    </message>
    <message>
        <source>Found again</source>
        <translation>Found again</translation>
    </message>
    <message>
        <source>Hand out</source>
        <translation>Hand out</translation>
    </message>
    <message>
        <source>Kept permanently</source>
        <translation>Kept permanently</translation>
    </message>
    <message>
        <source>Kept until {ends}, appraisal from {appraise}</source>
        <translation>Kept until {ends}, appraisal from {appraise}</translation>
    </message>
    <message>
        <source>Lend</source>
        <translation>Lend</translation>
    </message>
    <message>
        <source>Lend at the counter</source>
        <translation>Lend at the counter</translation>
    </message>
    <message>
        <source>Lend the whole volume</source>
        <translation>Lend the whole volume</translation>
    </message>
    <message>
        <source>May not leave the room: its security class or category allows the reading room only.</source>
        <translation>May not leave the room: its security class or category allows the reading room only.</translation>
    </message>
    <message>
        <source>New box</source>
        <translation>New box</translation>
    </message>
    <message>
        <source>New category</source>
        <translation>New category</translation>
    </message>
    <message>
        <source>New entry</source>
        <translation>New entry</translation>
    </message>
    <message>
        <source>New file</source>
        <translation>New file</translation>
    </message>
    <message>
        <source>New fonds</source>
        <translation>New fonds</translation>
    </message>
    <message>
        <source>New household</source>
        <translation>New household</translation>
    </message>
    <message>
        <source>New organisation code</source>
        <translation>New organisation code</translation>
    </message>
    <message>
        <source>New print job</source>
        <translation>New print job</translation>
    </message>
    <message>
        <source>New required document</source>
        <translation>New required document</translation>
    </message>
    <message>
        <source>New retention period</source>
        <translation>New retention period</translation>
    </message>
    <message>
        <source>New volume</source>
        <translation>New volume</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Number volumes</source>
        <translation>Number volumes</translation>
    </message>
    <message>
        <source>Overdue by {days} days</source>
        <translation>Overdue by {days} days</translation>
    </message>
    <message>
        <source>Put files in</source>
        <translation>Put files in</translation>
    </message>
    <message>
        <source>Put into a box</source>
        <translation>Put into a box</translation>
    </message>
    <message>
        <source>Put into a volume</source>
        <translation>Put into a volume</translation>
    </message>
    <message>
        <source>Put on the waiting list</source>
        <translation>Put on the waiting list</translation>
    </message>
    <message>
        <source>Record a refusal</source>
        <translation>Record a refusal</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Reject</translation>
    </message>
    <message>
        <source>Remind</source>
        <translation>Remind</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Remove volume</source>
        <translation>Remove volume</translation>
    </message>
    <message>
        <source>Send for approval</source>
        <translation>Send for approval</translation>
    </message>
    <message>
        <source>Send the register for approval</source>
        <translation>Send the register for approval</translation>
    </message>
    <message>
        <source>Settle the report</source>
        <translation>Settle the report</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Take back</translation>
    </message>
    <message>
        <source>Take back all</source>
        <translation>Take back all</translation>
    </message>
    <message>
        <source>Take off the slip</source>
        <translation>Take off the slip</translation>
    </message>
    <message>
        <source>Take off the waiting list</source>
        <translation>Take off the waiting list</translation>
    </message>
    <message>
        <source>Take out of its volume</source>
        <translation>Take out of its volume</translation>
    </message>
    <message>
        <source>Transfer out</source>
        <translation>Transfer out</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>Void</translation>
    </message>
    <message>
        <source>Waits for repair</source>
        <translation>Waits for repair</translation>
    </message>
    <message>
        <source>Write a hand-over down</source>
        <translation>Write a hand-over down</translation>
    </message>
    <message>
        <source>Write the destruction down</source>
        <translation>Write the destruction down</translation>
    </message>
    <message>
        <source>Write the opinion</source>
        <translation>Write the opinion</translation>
    </message>
    <message>
        <source>Write the opinion on the rest</source>
        <translation>Write the opinion on the rest</translation>
    </message>
    <message>
        <source>Write the reply down</source>
        <translation>Write the reply down</translation>
    </message>
    <message>
        <source>{name} · due {due}</source>
        <translation>{name} · due {due}</translation>
    </message>
    <message>
        <source>{name} · due {due} · overdue</source>
        <translation>{name} · due {due} · overdue</translation>
    </message>
    <message>
        <source>{name} · {purpose}</source>
        <translation>{name} · {purpose}</translation>
    </message>
    <message>
        <source>{out} of {files} files out</source>
        <translation>{out} of {files} files out</translation>
    </message>
</context>
<context>
    <name>ArchiveCounter</name>
    <message>
        <source>Lending counter</source>
        <translation>Lending counter</translation>
    </message>
    <message>
        <source>Lent</source>
        <translation>Lent</translation>
    </message>
    <message>
        <source>Ready. A file on the shelf is lent, one that is out comes back.</source>
        <translation>Ready. A file on the shelf is lent, one that is out comes back.</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Returned</translation>
    </message>
    <message>
        <source>consultation</source>
        <translation>consultation</translation>
    </message>
    <message>
        <source>signed on the loan slip</source>
        <translation>signed on the loan slip</translation>
    </message>
    <message>
        <source>{count} out</source>
        <translation>{count} out</translation>
    </message>
    <message>
        <source>{count} overdue</source>
        <translation>{count} overdue</translation>
    </message>
    <message>
        <source>{title}  due {due}</source>
        <translation>{title}  due {due}</translation>
    </message>
    <message>
        <source>{title}  {condition}</source>
        <translation>{title}  {condition}</translation>
    </message>
    <message>
        <source>{title}  {condition} · {name} waits for it</source>
        <translation>{title}  {condition} · {name} waits for it</translation>
    </message>
</context>
<context>
    <name>ArchiveDue</name>
    <message>
        <source>Files lent this month</source>
        <translation>Files lent this month</translation>
    </message>
    <message>
        <source>Files returned this month</source>
        <translation>Files returned this month</translation>
    </message>
    <message>
        <source>The retention of {count} files has ended; they are due for appraisal</source>
        <translation>The retention of {count} files has ended; they are due for appraisal</translation>
    </message>
    <message>
        <source>{count} files of {year} are not numbered yet</source>
        <translation>{count} files of {year} are not numbered yet</translation>
    </message>
    <message>
        <source>{name} waits for approval since {day}: {purpose}</source>
        <translation>{name} waits for approval since {day}: {purpose}</translation>
    </message>
    <message>
        <source>{name} waits for “{title}”, which is back</source>
        <translation>{name} waits for “{title}”, which is back</translation>
    </message>
    <message>
        <source>{name}: approved on {day}, not handed out yet</source>
        <translation>{name}: approved on {day}, not handed out yet</translation>
    </message>
    <message>
        <source>{name}: {count} files are due on {due}</source>
        <translation>{name}: {count} files are due on {due}</translation>
    </message>
    <message>
        <source>{name}: {count} files are due today</source>
        <translation>{name}: {count} files are due today</translation>
    </message>
    <message>
        <source>{name}: {count} files overdue by {days} days</source>
        <translation>{name}: {count} files overdue by {days} days</translation>
    </message>
    <message>
        <source>{name}: {count} files overdue by {days} days, reminder {level} is due</source>
        <translation>{name}: {count} files overdue by {days} days, reminder {level} is due</translation>
    </message>
    <message>
        <source>{name}: {count} files overdue by {days} days, reminder {level} was sent on {sent}</source>
        <translation>{name}: {count} files overdue by {days} days, reminder {level} was sent on {sent}</translation>
    </message>
    <message>
        <source>{number}: a damage or loss is not settled ({name})</source>
        <translation>{number}: a damage or loss is not settled ({name})</translation>
    </message>
    <message>
        <source>{number}: a destruction register waits for approval</source>
        <translation>{number}: a destruction register waits for approval</translation>
    </message>
    <message>
        <source>{number}: the destruction is approved and not carried out yet</source>
        <translation>{number}: the destruction is approved and not carried out yet</translation>
    </message>
</context>
<context>
    <name>ArchiveFields</name>
    <message>
        <source>A file without a title gets the archivist's own in [ ].</source>
        <translation>A file without a title gets the archivist's own in [ ].</translation>
    </message>
    <message>
        <source>A page with text or a picture counts 1.</source>
        <translation>A page with text or a picture counts 1.</translation>
    </message>
    <message>
        <source>A person or a company; none of the supervisors.</source>
        <translation>A person or a company; none of the supervisors.</translation>
    </message>
    <message>
        <source>A year or a month alone is enough: 2024, 202403, 20240315.</source>
        <translation>A year or a month alone is enough: 2024, 202403, 20240315.</translation>
    </message>
    <message>
        <source>About the files in this box</source>
        <translation>About the files in this box</translation>
    </message>
    <message>
        <source>About this volume</source>
        <translation>About this volume</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Amount</translation>
    </message>
    <message>
        <source>Applied on</source>
        <translation>Applied on</translation>
    </message>
    <message>
        <source>Appraisal</source>
        <translation>Appraisal</translation>
    </message>
    <message>
        <source>Appraisal from</source>
        <translation>Appraisal from</translation>
    </message>
    <message>
        <source>Appraisal number</source>
        <translation>Appraisal number</translation>
    </message>
    <message>
        <source>Approval given</source>
        <translation>Approval given</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>Approved by</translation>
    </message>
    <message>
        <source>Approved on</source>
        <translation>Approved on</translation>
    </message>
    <message>
        <source>Approver</source>
        <translation>Approver</translation>
    </message>
    <message>
        <source>Archival code</source>
        <translation>Archival code</translation>
    </message>
    <message>
        <source>Area, m²</source>
        <translation>Area, m²</translation>
    </message>
    <message>
        <source>Arranged by</source>
        <translation>Arranged by</translation>
    </message>
    <message>
        <source>Arranged on</source>
        <translation>Arranged on</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Asked for</translation>
    </message>
    <message>
        <source>Asked on</source>
        <translation>Asked on</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Author</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>Begins</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Belongs to</translation>
    </message>
    <message>
        <source>Blank form</source>
        <translation>Blank form</translation>
    </message>
    <message>
        <source>Borrower</source>
        <translation>Borrower</translation>
    </message>
    <message>
        <source>Box</source>
        <translation>Box</translation>
    </message>
    <message>
        <source>Box number</source>
        <translation>Box number</translation>
    </message>
    <message>
        <source>Box or location</source>
        <translation>Box or location</translation>
    </message>
    <message>
        <source>Boxes</source>
        <translation>Boxes</translation>
    </message>
    <message>
        <source>Building, unit and room: A3-1-0802.</source>
        <translation>Building, unit and room: A3-1-0802.</translation>
    </message>
    <message>
        <source>Carried out by</source>
        <translation>Carried out by</translation>
    </message>
    <message>
        <source>Catalogue or project number</source>
        <translation>Catalogue or project number</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Category</translation>
    </message>
    <message>
        <source>Check number</source>
        <translation>Check number</translation>
    </message>
    <message>
        <source>Checked by</source>
        <translation>Checked by</translation>
    </message>
    <message>
        <source>Checked on</source>
        <translation>Checked on</translation>
    </message>
    <message>
        <source>Class title</source>
        <translation>Class title</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>Closed on</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Completeness, %</source>
        <translation>Completeness, %</translation>
    </message>
    <message>
        <source>Condition when lent</source>
        <translation>Condition when lent</translation>
    </message>
    <message>
        <source>Condition when returned</source>
        <translation>Condition when returned</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Copies</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Days</translation>
    </message>
    <message>
        <source>Days overdue</source>
        <translation>Days overdue</translation>
    </message>
    <message>
        <source>Defects, changes, additions and removals; printed on the reference sheet.</source>
        <translation>Defects, changes, additions and removals; printed on the reference sheet.</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Department</translation>
    </message>
    <message>
        <source>Destroyed on</source>
        <translation>Destroyed on</translation>
    </message>
    <message>
        <source>Destruction register</source>
        <translation>Destruction register</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Direction</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Document date</source>
        <translation>Document date</translation>
    </message>
    <message>
        <source>Document number</source>
        <translation>Document number</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>Done on</translation>
    </message>
    <message>
        <source>Due before</source>
        <translation>Due before</translation>
    </message>
    <message>
        <source>Due now</source>
        <translation>Due now</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>Due on</translation>
    </message>
    <message>
        <source>Empty: as many as went out.</source>
        <translation>Empty: as many as went out.</translation>
    </message>
    <message>
        <source>Empty: the office's loan period; reading in the room is due the same day.</source>
        <translation>Empty: the office's loan period; reading in the room is due the same day.</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Ends</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Evidence</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Expected</translation>
    </message>
    <message>
        <source>Extended on</source>
        <translation>Extended on</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>Fee</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Filed as</source>
        <translation>Filed as</translation>
    </message>
    <message>
        <source>Filed on</source>
        <translation>Filed on</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Files</translation>
    </message>
    <message>
        <source>Files judged</source>
        <translation>Files judged</translation>
    </message>
    <message>
        <source>Files taken out</source>
        <translation>Files taken out</translation>
    </message>
    <message>
        <source>Files that come back</source>
        <translation>Files that come back</translation>
    </message>
    <message>
        <source>Files the approver does not want destroyed; they go back into storage and stay noted in the register.</source>
        <translation>Files the approver does not want destroyed; they go back into storage and stay noted in the register.</translation>
    </message>
    <message>
        <source>Filing number</source>
        <translation>Filing number</translation>
    </message>
    <message>
        <source>First and last code</source>
        <translation>First and last code</translation>
    </message>
    <message>
        <source>First item number</source>
        <translation>First item number</translation>
    </message>
    <message>
        <source>First supervisor</source>
        <translation>First supervisor</translation>
    </message>
    <message>
        <source>First volume number</source>
        <translation>First volume number</translation>
    </message>
    <message>
        <source>Fonds name</source>
        <translation>Fonds name</translation>
    </message>
    <message>
        <source>Fonds number</source>
        <translation>Fonds number</translation>
    </message>
    <message>
        <source>Found on</source>
        <translation>Found on</translation>
    </message>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>From or to</source>
        <translation>From or to</translation>
    </message>
    <message>
        <source>From page</source>
        <translation>From page</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Grade</translation>
    </message>
    <message>
        <source>Group leader</source>
        <translation>Group leader</translation>
    </message>
    <message>
        <source>Hand-over</source>
        <translation>Hand-over</translation>
    </message>
    <message>
        <source>Hand-over number</source>
        <translation>Hand-over number</translation>
    </message>
    <message>
        <source>Handed out by</source>
        <translation>Handed out by</translation>
    </message>
    <message>
        <source>Handed over by</source>
        <translation>Handed over by</translation>
    </message>
    <message>
        <source>Handled by</source>
        <translation>Handled by</translation>
    </message>
    <message>
        <source>Household</source>
        <translation>Household</translation>
    </message>
    <message>
        <source>Household number</source>
        <translation>Household number</translation>
    </message>
    <message>
        <source>Households</source>
        <translation>Households</translation>
    </message>
    <message>
        <source>How</source>
        <translation>How</translation>
    </message>
    <message>
        <source>In place</source>
        <translation>In place</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>In use</translation>
    </message>
    <message>
        <source>Item number</source>
        <translation>Item number</translation>
    </message>
    <message>
        <source>Its number; needed for somebody from outside.</source>
        <translation>Its number; needed for somebody from outside.</translation>
    </message>
    <message>
        <source>Job number</source>
        <translation>Job number</translation>
    </message>
    <message>
        <source>Kind of damage</source>
        <translation>Kind of damage</translation>
    </message>
    <message>
        <source>Kind of job</source>
        <translation>Kind of job</translation>
    </message>
    <message>
        <source>Kind of mail</source>
        <translation>Kind of mail</translation>
    </message>
    <message>
        <source>Leave incomplete files for later</source>
        <translation>Leave incomplete files for later</translation>
    </message>
    <message>
        <source>Lent on</source>
        <translation>Lent on</translation>
    </message>
    <message>
        <source>Letter of introduction</source>
        <translation>Letter of introduction</translation>
    </message>
    <message>
        <source>Lies in the file</source>
        <translation>Lies in the file</translation>
    </message>
    <message>
        <source>Loan</source>
        <translation>Loan</translation>
    </message>
    <message>
        <source>Loan number</source>
        <translation>Loan number</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Location</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Made by</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>Made on</translation>
    </message>
    <message>
        <source>May leave the room</source>
        <translation>May leave the room</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Medium</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Members</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Method</translation>
    </message>
    <message>
        <source>Misplaced</source>
        <translation>Misplaced</translation>
    </message>
    <message>
        <source>Missing documents</source>
        <translation>Missing documents</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Mode</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Month</translation>
    </message>
    <message>
        <source>Moved in on</source>
        <translation>Moved in on</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Name of the entry</source>
        <translation>Name of the entry</translation>
    </message>
    <message>
        <source>New period</source>
        <translation>New period</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Not found</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Number in the volume</source>
        <translation>Number in the volume</translation>
    </message>
    <message>
        <source>One file per household</source>
        <translation>One file per household</translation>
    </message>
    <message>
        <source>One of the required documents, or another one that comes onto this household's list.</source>
        <translation>One of the required documents, or another one that comes onto this household's list.</translation>
    </message>
    <message>
        <source>Only upwards, and only when all files are of one series.</source>
        <translation>Only upwards, and only when all files are of one series.</translation>
    </message>
    <message>
        <source>Only upwards, and only when all volumes are of one class.</source>
        <translation>Only upwards, and only when all volumes are of one class.</translation>
    </message>
    <message>
        <source>Opinion</source>
        <translation>Opinion</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Order</translation>
    </message>
    <message>
        <source>Organisation (matter)</source>
        <translation>Organisation (matter)</translation>
    </message>
    <message>
        <source>Original pages</source>
        <translation>Original pages</translation>
    </message>
    <message>
        <source>Otherwise it is masked; that it was shown is written into the history.</source>
        <translation>Otherwise it is masked; that it was shown is written into the history.</translation>
    </message>
    <message>
        <source>Otherwise they are masked; the print keeps a note of it in the history.</source>
        <translation>Otherwise they are masked; the print keeps a note of it in the history.</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Owner</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Pages in all</source>
        <translation>Pages in all</translation>
    </message>
    <message>
        <source>Pages lent</source>
        <translation>Pages lent</translation>
    </message>
    <message>
        <source>Pages returned</source>
        <translation>Pages returned</translation>
    </message>
    <message>
        <source>Passed to</source>
        <translation>Passed to</translation>
    </message>
    <message>
        <source>People</source>
        <translation>People</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Purpose</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Quantity</translation>
    </message>
    <message>
        <source>Rack</source>
        <translation>Rack</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Receipt signed by</source>
        <translation>Receipt signed by</translation>
    </message>
    <message>
        <source>Receipt signed on</source>
        <translation>Receipt signed on</translation>
    </message>
    <message>
        <source>Received or sent on</source>
        <translation>Received or sent on</translation>
    </message>
    <message>
        <source>Refused at</source>
        <translation>Refused at</translation>
    </message>
    <message>
        <source>Refused by</source>
        <translation>Refused by</translation>
    </message>
    <message>
        <source>Register number</source>
        <translation>Register number</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Remark</translation>
    </message>
    <message>
        <source>Remedy</source>
        <translation>Remedy</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>Reminder</translation>
    </message>
    <message>
        <source>Reminder number</source>
        <translation>Reminder number</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Reply</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Report</translation>
    </message>
    <message>
        <source>Report number</source>
        <translation>Report number</translation>
    </message>
    <message>
        <source>Reported on</source>
        <translation>Reported on</translation>
    </message>
    <message>
        <source>Requested by</source>
        <translation>Requested by</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Responsible</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>Retention ends</source>
        <translation>Retention ends</translation>
    </message>
    <message>
        <source>Retention period</source>
        <translation>Retention period</translation>
    </message>
    <message>
        <source>Return by</source>
        <translation>Return by</translation>
    </message>
    <message>
        <source>Returned on</source>
        <translation>Returned on</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Room</translation>
    </message>
    <message>
        <source>Scanned files</source>
        <translation>Scanned files</translation>
    </message>
    <message>
        <source>Second supervisor</source>
        <translation>Second supervisor</translation>
    </message>
    <message>
        <source>Security class</source>
        <translation>Security class</translation>
    </message>
    <message>
        <source>Send for approval at once</source>
        <translation>Send for approval at once</translation>
    </message>
    <message>
        <source>Sent by</source>
        <translation>Sent by</translation>
    </message>
    <message>
        <source>Sent on</source>
        <translation>Sent on</translation>
    </message>
    <message>
        <source>Shelf</source>
        <translation>Shelf</translation>
    </message>
    <message>
        <source>Show owner and phone</source>
        <translation>Show owner and phone</translation>
    </message>
    <message>
        <source>Show the telephone</source>
        <translation>Show the telephone</translation>
    </message>
    <message>
        <source>Sides</source>
        <translation>Sides</translation>
    </message>
    <message>
        <source>Signed off by</source>
        <translation>Signed off by</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>Signed on</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Size</translation>
    </message>
    <message>
        <source>Spine</source>
        <translation>Spine</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>State of the document</source>
        <translation>State of the document</translation>
    </message>
    <message>
        <source>Still out</source>
        <translation>Still out</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Subject</translation>
    </message>
    <message>
        <source>Taken back by</source>
        <translation>Taken back by</translation>
    </message>
    <message>
        <source>Taken over by</source>
        <translation>Taken over by</translation>
    </message>
    <message>
        <source>The archivist and somebody of the department concerned; at least three people with the leader.</source>
        <translation>The archivist and somebody of the department concerned; at least three people with the leader.</translation>
    </message>
    <message>
        <source>The full name or the standard short name, never “our company”.</source>
        <translation>The full name or the standard short name, never “our company”.</translation>
    </message>
    <message>
        <source>The head of the department, or the leader in charge for secret files; not the borrower. No account is needed.</source>
        <translation>The head of the department, or the leader in charge for secret files; not the borrower. No account is needed.</translation>
    </message>
    <message>
        <source>The issuing body or the signer, not the clerk who handles it.</source>
        <translation>The issuing body or the signer, not the clerk who handles it.</translation>
    </message>
    <message>
        <source>The leader in charge.</source>
        <translation>The leader in charge.</translation>
    </message>
    <message>
        <source>The number the department gave the volume (GB/T 9705-2008).</source>
        <translation>The number the department gave the volume (GB/T 9705-2008).</translation>
    </message>
    <message>
        <source>The second half of the class, as JJ in J001-KJ·JJ-001; empty where the office has none.</source>
        <translation>The second half of the class, as JJ in J001-KJ·JJ-001; empty where the office has none.</translation>
    </message>
    <message>
        <source>The year of formation; a file over several years belongs to the year it was completed. Empty: the year of the document.</source>
        <translation>The year of formation; a file over several years belongs to the year it was completed. Empty: the year of the document.</translation>
    </message>
    <message>
        <source>Thickness</source>
        <translation>Thickness</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>To</source>
        <translation>To</translation>
    </message>
    <message>
        <source>To destroy</source>
        <translation>To destroy</translation>
    </message>
    <message>
        <source>To page</source>
        <translation>To page</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Use</translation>
    </message>
    <message>
        <source>Usual retention period</source>
        <translation>Usual retention period</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volume</translation>
    </message>
    <message>
        <source>Volume number</source>
        <translation>Volume number</translation>
    </message>
    <message>
        <source>Volume title</source>
        <translation>Volume title</translation>
    </message>
    <message>
        <source>Volumes</source>
        <translation>Volumes</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>Wait</translation>
    </message>
    <message>
        <source>What is damaged or missing</source>
        <translation>What is damaged or missing</translation>
    </message>
    <message>
        <source>When it is kept longer: 10年 or 30年, counted from the year of the first appraisal.</source>
        <translation>When it is kept longer: 10年 or 30年, counted from the year of the first appraisal.</translation>
    </message>
    <message>
        <source>Where the signed paper is kept, or who took the call.</source>
        <translation>Where the signed paper is kept, or who took the call.</translation>
    </message>
    <message>
        <source>Who waits</source>
        <translation>Who waits</translation>
    </message>
    <message>
        <source>Without a signature the job may be refused (A5-14); binding needs none.</source>
        <translation>Without a signature the job may be refused (A5-14); binding needs none.</translation>
    </message>
    <message>
        <source>Without opinion</source>
        <translation>Without opinion</translation>
    </message>
    <message>
        <source>Witness</source>
        <translation>Witness</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>Years kept</source>
        <translation>Years kept</translation>
    </message>
    <message>
        <source>永久, 30年 or 10年; counting starts on 1 January of the next year.</source>
        <translation>永久, 30年 or 10年; counting starts on 1 January of the next year.</translation>
    </message>
</context>
<context>
    <name>ArchiveForms</name>
    <message>
        <source>Archive loan slip</source>
        <translation>Archive loan slip</translation>
    </message>
    <message>
        <source>Box cover and reference sheet</source>
        <translation>Box cover and reference sheet</translation>
    </message>
    <message>
        <source>Catalogue of filed documents</source>
        <translation>Catalogue of filed documents</translation>
    </message>
    <message>
        <source>Clearance of archives on leaving</source>
        <translation>Clearance of archives on leaving</translation>
    </message>
    <message>
        <source>Destruction register</source>
        <translation>Destruction register</translation>
    </message>
    <message>
        <source>Extension request</source>
        <translation>Extension request</translation>
    </message>
    <message>
        <source>File labels</source>
        <translation>File labels</translation>
    </message>
    <message>
        <source>Files in the volume</source>
        <translation>Files in the volume</translation>
    </message>
    <message>
        <source>Filing stamps</source>
        <translation>Filing stamps</translation>
    </message>
    <message>
        <source>Household file card</source>
        <translation>Household file card</translation>
    </message>
    <message>
        <source>Lending register</source>
        <translation>Lending register</translation>
    </message>
    <message>
        <source>List of files handed over</source>
        <translation>List of files handed over</translation>
    </message>
    <message>
        <source>Monthly report on lending and retention</source>
        <translation>Monthly report on lending and retention</translation>
    </message>
    <message>
        <source>Opinion of the appraisal group</source>
        <translation>Opinion of the appraisal group</translation>
    </message>
    <message>
        <source>Readers' cards</source>
        <translation>Readers' cards</translation>
    </message>
    <message>
        <source>Reference sheet of the volume</source>
        <translation>Reference sheet of the volume</translation>
    </message>
    <message>
        <source>Register of mail</source>
        <translation>Register of mail</translation>
    </message>
    <message>
        <source>Register of print jobs</source>
        <translation>Register of print jobs</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>Reminder</translation>
    </message>
    <message>
        <source>Report of damage or loss</source>
        <translation>Report of damage or loss</translation>
    </message>
    <message>
        <source>Spine labels of boxes</source>
        <translation>Spine labels of boxes</translation>
    </message>
    <message>
        <source>Spine labels of volumes</source>
        <translation>Spine labels of volumes</translation>
    </message>
    <message>
        <source>Volume cover</source>
        <translation>Volume cover</translation>
    </message>
</context>
<context>
    <name>ArchiveSettings</name>
    <message>
        <source>Calendar days</source>
        <translation>Calendar days</translation>
    </message>
    <message>
        <source>Category for unknown words</source>
        <translation>Category for unknown words</translation>
    </message>
    <message>
        <source>Copying and scanning need a sign-off like printing</source>
        <translation>Copying and scanning need a sign-off like printing</translation>
    </message>
    <message>
        <source>Days a reminder gives for the return</source>
        <translation>Days a reminder gives for the return</translation>
    </message>
    <message>
        <source>Days between approval and destruction, at least</source>
        <translation>Days between approval and destruction, at least</translation>
    </message>
    <message>
        <source>Extension, days</source>
        <translation>Extension, days</translation>
    </message>
    <message>
        <source>Extensions of a loan, at most</source>
        <translation>Extensions of a loan, at most</translation>
    </message>
    <message>
        <source>Files lent to one person, at most</source>
        <translation>Files lent to one person, at most</translation>
    </message>
    <message>
        <source>First reminder after days overdue</source>
        <translation>First reminder after days overdue</translation>
    </message>
    <message>
        <source>Fonds number</source>
        <translation>Fonds number</translation>
    </message>
    <message>
        <source>Lend nothing to somebody with overdue files</source>
        <translation>Lend nothing to somebody with overdue files</translation>
    </message>
    <message>
        <source>Loan period, days</source>
        <translation>Loan period, days</translation>
    </message>
    <message>
        <source>Longest loan period, days</source>
        <translation>Longest loan period, days</translation>
    </message>
    <message>
        <source>Overdue days are counted as</source>
        <translation>Overdue days are counted as</translation>
    </message>
    <message>
        <source>Second reminder after days overdue</source>
        <translation>Second reminder after days overdue</translation>
    </message>
    <message>
        <source>Third reminder after days overdue</source>
        <translation>Third reminder after days overdue</translation>
    </message>
    <message>
        <source>Working days</source>
        <translation>Working days</translation>
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
        <translation>10 years</translation>
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
        <translation>30 years</translation>
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
        <translation>Approved</translation>
    </message>
    <message>
        <source>Being drawn up</source>
        <translation>Being drawn up</translation>
    </message>
    <message>
        <source>Binding</source>
        <translation>Binding</translation>
    </message>
    <message>
        <source>Both sides</source>
        <translation>Both sides</translation>
    </message>
    <message>
        <source>Burnt</source>
        <translation>Burnt</translation>
    </message>
    <message>
        <source>By item</source>
        <translation>By item</translation>
    </message>
    <message>
        <source>By mail</source>
        <translation>By mail</translation>
    </message>
    <message>
        <source>By telephone</source>
        <translation>By telephone</translation>
    </message>
    <message>
        <source>By volume</source>
        <translation>By volume</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelled</translation>
    </message>
    <message>
        <source>Compensated</source>
        <translation>Compensated</translation>
    </message>
    <message>
        <source>Concluded</source>
        <translation>Concluded</translation>
    </message>
    <message>
        <source>Confidential</source>
        <translation>Confidential</translation>
    </message>
    <message>
        <source>Copying</source>
        <translation>Copying</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Damaged</translation>
    </message>
    <message>
        <source>Declared lost</source>
        <translation>Declared lost</translation>
    </message>
    <message>
        <source>Degaussed</source>
        <translation>Degaussed</translation>
    </message>
    <message>
        <source>Destroy</source>
        <translation>Destroy</translation>
    </message>
    <message>
        <source>Destroyed</source>
        <translation>Destroyed</translation>
    </message>
    <message>
        <source>Disc</source>
        <translation>Disc</translation>
    </message>
    <message>
        <source>Document received</source>
        <translation>Document received</translation>
    </message>
    <message>
        <source>Document sent</source>
        <translation>Document sent</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Draft</translation>
    </message>
    <message>
        <source>Electronic</source>
        <translation>Electronic</translation>
    </message>
    <message>
        <source>Fax</source>
        <translation>Fax</translation>
    </message>
    <message>
        <source>Filed</source>
        <translation>Filed</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Good</translation>
    </message>
    <message>
        <source>Hard cover, 310 × 220 mm</source>
        <translation>Hard cover, 310 × 220 mm</translation>
    </message>
    <message>
        <source>In appraisal</source>
        <translation>In appraisal</translation>
    </message>
    <message>
        <source>In its place</source>
        <translation>In its place</translation>
    </message>
    <message>
        <source>In person</source>
        <translation>In person</translation>
    </message>
    <message>
        <source>In storage</source>
        <translation>In storage</translation>
    </message>
    <message>
        <source>In writing</source>
        <translation>In writing</translation>
    </message>
    <message>
        <source>Internal</source>
        <translation>Internal</translation>
    </message>
    <message>
        <source>Keep longer</source>
        <translation>Keep longer</translation>
    </message>
    <message>
        <source>Keep permanently</source>
        <translation>Keep permanently</translation>
    </message>
    <message>
        <source>Lending</source>
        <translation>Lending</translation>
    </message>
    <message>
        <source>Lent</source>
        <translation>Lent</translation>
    </message>
    <message>
        <source>Lent in part</source>
        <translation>Lent in part</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>Lived in by the owner</source>
        <translation>Lived in by the owner</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Lost</translation>
    </message>
    <message>
        <source>Misplaced</source>
        <translation>Misplaced</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Missing</translation>
    </message>
    <message>
        <source>Newspaper</source>
        <translation>Newspaper</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>Not applicable</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Not found</translation>
    </message>
    <message>
        <source>Not numbered</source>
        <translation>Not numbered</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Object</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>On paper</translation>
    </message>
    <message>
        <source>On screen</source>
        <translation>On screen</translation>
    </message>
    <message>
        <source>On the shelf</source>
        <translation>On the shelf</translation>
    </message>
    <message>
        <source>One side</source>
        <translation>One side</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Overdue</translation>
    </message>
    <message>
        <source>Pages missing</source>
        <translation>Pages missing</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Paper</translation>
    </message>
    <message>
        <source>Paper and electronic</source>
        <translation>Paper and electronic</translation>
    </message>
    <message>
        <source>Partly returned</source>
        <translation>Partly returned</translation>
    </message>
    <message>
        <source>Permanent</source>
        <translation>Permanent</translation>
    </message>
    <message>
        <source>Photocopying</source>
        <translation>Photocopying</translation>
    </message>
    <message>
        <source>Photograph</source>
        <translation>Photograph</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>Printing</translation>
    </message>
    <message>
        <source>Public</source>
        <translation>Public</translation>
    </message>
    <message>
        <source>Pulped</source>
        <translation>Pulped</translation>
    </message>
    <message>
        <source>Reading room</source>
        <translation>Reading room</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rejected</translation>
    </message>
    <message>
        <source>Rented out</source>
        <translation>Rented out</translation>
    </message>
    <message>
        <source>Repaired</source>
        <translation>Repaired</translation>
    </message>
    <message>
        <source>Replaced by a copy</source>
        <translation>Replaced by a copy</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Returned</translation>
    </message>
    <message>
        <source>Returned (disputed)</source>
        <translation>Returned (disputed)</translation>
    </message>
    <message>
        <source>Scanning</source>
        <translation>Scanning</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Secret</translation>
    </message>
    <message>
        <source>Served</source>
        <translation>Served</translation>
    </message>
    <message>
        <source>Shredded</source>
        <translation>Shredded</translation>
    </message>
    <message>
        <source>Soiled</source>
        <translation>Soiled</translation>
    </message>
    <message>
        <source>Taken over</source>
        <translation>Taken over</translation>
    </message>
    <message>
        <source>Telegram</source>
        <translation>Telegram</translation>
    </message>
    <message>
        <source>Telephone call</source>
        <translation>Telephone call</translation>
    </message>
    <message>
        <source>To be destroyed</source>
        <translation>To be destroyed</translation>
    </message>
    <message>
        <source>Transferred</source>
        <translation>Transferred</translation>
    </message>
    <message>
        <source>Unsorted</source>
        <translation>Unsorted</translation>
    </message>
    <message>
        <source>Vacant</source>
        <translation>Vacant</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>Void</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Waiting</translation>
    </message>
    <message>
        <source>Waiting for approval</source>
        <translation>Waiting for approval</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Withdrawn</translation>
    </message>
</context>
<context>
    <name>Archives</name>
    <message>
        <source>A fee is not below 0.</source>
        <translation>A fee is not below 0.</translation>
    </message>
    <message>
        <source>A file has at least 1 page; a page with text or a picture counts 1.</source>
        <translation>A file has at least 1 page; a page with text or a picture counts 1.</translation>
    </message>
    <message>
        <source>A file in storage has an archival code; leave the state empty to number it later.</source>
        <translation>A file in storage has an archival code; leave the state empty to number it later.</translation>
    </message>
    <message>
        <source>A reminder has grade 1, 2 or 3.</source>
        <translation>A reminder has grade 1, 2 or 3.</translation>
    </message>
    <message>
        <source>An extension is 1 to {most} days.</source>
        <translation>An extension is 1 to {most} days.</translation>
    </message>
    <message>
        <source>Appraisal number</source>
        <translation>Appraisal number</translation>
    </message>
    <message>
        <source>Appraisals</source>
        <translation>Appraisals</translation>
    </message>
    <message>
        <source>Archives</source>
        <translation>Archives</translation>
    </message>
    <message>
        <source>Boxes</source>
        <translation>Boxes</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>Categories</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>Checklist</translation>
    </message>
    <message>
        <source>Checklists</source>
        <translation>Checklists</translation>
    </message>
    <message>
        <source>Choose at least one file.</source>
        <translation>Choose at least one file.</translation>
    </message>
    <message>
        <source>Choose what is to be printed.</source>
        <translation>Choose what is to be printed.</translation>
    </message>
    <message>
        <source>Damage and loss</source>
        <translation>Damage and loss</translation>
    </message>
    <message>
        <source>Damage report number</source>
        <translation>Damage report number</translation>
    </message>
    <message>
        <source>Destroyed on {day}, but it may be done from {from_day} on: approved on {approved}, and {wait} days of waiting.</source>
        <translation>Destroyed on {day}, but it may be done from {from_day} on: approved on {approved}, and {wait} days of waiting.</translation>
    </message>
    <message>
        <source>Destruction number</source>
        <translation>Destruction number</translation>
    </message>
    <message>
        <source>Destruction registers</source>
        <translation>Destruction registers</translation>
    </message>
    <message>
        <source>Documents complete to {percent} %</source>
        <translation>Documents complete to {percent} %</translation>
    </message>
    <message>
        <source>Due on {due}, but lent on {lent} only.</source>
        <translation>Due on {due}, but lent on {lent} only.</translation>
    </message>
    <message>
        <source>Every household file brings its checklist along.</source>
        <translation>Every household file brings its checklist along.</translation>
    </message>
    <message>
        <source>Extensions</source>
        <translation>Extensions</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Files</translation>
    </message>
    <message>
        <source>Files checked</source>
        <translation>Files checked</translation>
    </message>
    <message>
        <source>Files destroyed</source>
        <translation>Files destroyed</translation>
    </message>
    <message>
        <source>Files handed over</source>
        <translation>Files handed over</translation>
    </message>
    <message>
        <source>Files in appraisal</source>
        <translation>Files in appraisal</translation>
    </message>
    <message>
        <source>Fonds</source>
        <translation>Fonds</translation>
    </message>
    <message>
        <source>For an approval on paper or by telephone, say where the paper is kept or who heard it.</source>
        <translation>For an approval on paper or by telephone, say where the paper is kept or who heard it.</translation>
    </message>
    <message>
        <source>Give the reason; it stays in the history.</source>
        <translation>Give the reason; it stays in the history.</translation>
    </message>
    <message>
        <source>Group: {names}</source>
        <translation>Group: {names}</translation>
    </message>
    <message>
        <source>Hand-over number</source>
        <translation>Hand-over number</translation>
    </message>
    <message>
        <source>Hand-overs</source>
        <translation>Hand-overs</translation>
    </message>
    <message>
        <source>Household files</source>
        <translation>Household files</translation>
    </message>
    <message>
        <source>Lending counter</source>
        <translation>Lending counter</translation>
    </message>
    <message>
        <source>Lending register</source>
        <translation>Lending register</translation>
    </message>
    <message>
        <source>Lent on {lent}, but approved on {approved} only.</source>
        <translation>Lent on {lent}, but approved on {approved} only.</translation>
    </message>
    <message>
        <source>Loan history</source>
        <translation>Loan history</translation>
    </message>
    <message>
        <source>Loan number</source>
        <translation>Loan number</translation>
    </message>
    <message>
        <source>Loan slips</source>
        <translation>Loan slips</translation>
    </message>
    <message>
        <source>Mail register</source>
        <translation>Mail register</translation>
    </message>
    <message>
        <source>Missing: {names}</source>
        <translation>Missing: {names}</translation>
    </message>
    <message>
        <source>No box yet. Boxes give files their place on the shelf, and labels their content.</source>
        <translation>No box yet. Boxes give files their place on the shelf, and labels their content.</translation>
    </message>
    <message>
        <source>No file is in appraisal.</source>
        <translation>No file is in appraisal.</translation>
    </message>
    <message>
        <source>No file is in the list yet. Load the ledger you keep in Excel, or describe files one by one.</source>
        <translation>No file is in the list yet. Load the ledger you keep in Excel, or describe files one by one.</translation>
    </message>
    <message>
        <source>No file of the volume “{title}” is in the list. Put its files in first; a volume kept as a whole is one file.</source>
        <translation>No file of the volume “{title}” is in the list. Put its files in first; a volume kept as a whole is one file.</translation>
    </message>
    <message>
        <source>No file stands in a destruction register.</source>
        <translation>No file stands in a destruction register.</translation>
    </message>
    <message>
        <source>No household file yet. Open one, or import the list of owners you keep; each document has a column of its own.</source>
        <translation>No household file yet. Open one, or import the list of owners you keep; each document has a column of its own.</translation>
    </message>
    <message>
        <source>No job at the copier was written down yet; each needs a sign-off (A5-14).</source>
        <translation>No job at the copier was written down yet; each needs a sign-off (A5-14).</translation>
    </message>
    <message>
        <source>No loan was extended yet.</source>
        <translation>No loan was extended yet.</translation>
    </message>
    <message>
        <source>No reminder was sent yet.</source>
        <translation>No reminder was sent yet.</translation>
    </message>
    <message>
        <source>No shelf was checked yet. Scan what stands in a box; what is missing or misplaced is listed.</source>
        <translation>No shelf was checked yet. Scan what stands in a box; what is missing or misplaced is listed.</translation>
    </message>
    <message>
        <source>No volume yet. Make one and put files in, or import the list of volumes you keep.</source>
        <translation>No volume yet. Make one and put files in, or import the list of volumes you keep.</translation>
    </message>
    <message>
        <source>Nobody signed this off; it may be refused (A5-14). Enter who signed, and when.</source>
        <translation>Nobody signed this off; it may be refused (A5-14). Enter who signed, and when.</translation>
    </message>
    <message>
        <source>Nobody waits for a file.</source>
        <translation>Nobody waits for a file.</translation>
    </message>
    <message>
        <source>Nobody was refused files. A hand-out without approval is recorded here by itself (A5-13).</source>
        <translation>Nobody was refused files. A hand-out without approval is recorded here by itself (A5-13).</translation>
    </message>
    <message>
        <source>Nothing came back damaged or was lost.</source>
        <translation>Nothing came back damaged or was lost.</translation>
    </message>
    <message>
        <source>Nothing of the loan {number} is out any more; there is nothing to call in.</source>
        <translation>Nothing of the loan {number} is out any more; there is nothing to call in.</translation>
    </message>
    <message>
        <source>Nothing was appraised yet. Filter the files whose period has ended, select them and press Appraise.</source>
        <translation>Nothing was appraised yet. Filter the files whose period has ended, select them and press Appraise.</translation>
    </message>
    <message>
        <source>Nothing was destroyed. A register is drawn up from a concluded appraisal.</source>
        <translation>Nothing was destroyed. A register is drawn up from a concluded appraisal.</translation>
    </message>
    <message>
        <source>Nothing was expected at {place} and nothing was scanned; check the box or the place.</source>
        <translation>Nothing was expected at {place} and nothing was scanned; check the box or the place.</translation>
    </message>
    <message>
        <source>Nothing was handed over yet. Select files and press “Write a hand-over down” or “Transfer out”.</source>
        <translation>Nothing was handed over yet. Select files and press “Write a hand-over down” or “Transfer out”.</translation>
    </message>
    <message>
        <source>Nothing was lent yet. Choose files in the list of files and press Lend, or import the register you keep.</source>
        <translation>Nothing was lent yet. Choose files in the list of files and press Lend, or import the register you keep.</translation>
    </message>
    <message>
        <source>Nothing was received or sent yet.</source>
        <translation>Nothing was received or sent yet.</translation>
    </message>
    <message>
        <source>On import a file is 待整理 or 在库; other states come about by work in the program.</source>
        <translation>On import a file is 待整理 or 在库; other states come about by work in the program.</translation>
    </message>
    <message>
        <source>Only {name} decides on the screen, with an account of his own; write the decision on paper or by telephone down with its evidence.</source>
        <translation>Only {name} decides on the screen, with an account of his own; write the decision on paper or by telephone down with its evidence.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Organisation codes</source>
        <translation>Organisation codes</translation>
    </message>
    <message>
        <source>Pages and copies are 1 or more, printed on one or two sides.</source>
        <translation>Pages and copies are 1 or more, printed on one or two sides.</translation>
    </message>
    <message>
        <source>Print job number</source>
        <translation>Print job number</translation>
    </message>
    <message>
        <source>Print jobs</source>
        <translation>Print jobs</translation>
    </message>
    <message>
        <source>Refusals</source>
        <translation>Refusals</translation>
    </message>
    <message>
        <source>Register number</source>
        <translation>Register number</translation>
    </message>
    <message>
        <source>Reminder number</source>
        <translation>Reminder number</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Reminders</translation>
    </message>
    <message>
        <source>Required documents</source>
        <translation>Required documents</translation>
    </message>
    <message>
        <source>Retention periods</source>
        <translation>Retention periods</translation>
    </message>
    <message>
        <source>Room {room}, rack {rack}, shelf {shelf}</source>
        <translation>Room {room}, rack {rack}, shelf {shelf}</translation>
    </message>
    <message>
        <source>Say for how many more years the files are kept.</source>
        <translation>Say for how many more years the files are kept.</translation>
    </message>
    <message>
        <source>Say who hands over and who takes over.</source>
        <translation>Say who hands over and who takes over.</translation>
    </message>
    <message>
        <source>Say who was refused: choose a person, or write the name down.</source>
        <translation>Say who was refused: choose a person, or write the name down.</translation>
    </message>
    <message>
        <source>Security classes</source>
        <translation>Security classes</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Settled</translation>
    </message>
    <message>
        <source>Several files have this title and date; give the archival code to say which one is meant.</source>
        <translation>Several files have this title and date; give the archival code to say which one is meant.</translation>
    </message>
    <message>
        <source>Shelf check number</source>
        <translation>Shelf check number</translation>
    </message>
    <message>
        <source>Shelf checks</source>
        <translation>Shelf checks</translation>
    </message>
    <message>
        <source>Shelf plan</source>
        <translation>Shelf plan</translation>
    </message>
    <message>
        <source>Signed off on {signed}, but done on {done} already.</source>
        <translation>Signed off on {signed}, but done on {done} already.</translation>
    </message>
    <message>
        <source>Somebody took numbers of {series} meanwhile; the next one is now {next}. Nothing was numbered: look at the codes again.</source>
        <translation>Somebody took numbers of {series} meanwhile; the next one is now {next}. Nothing was numbered: look at the codes again.</translation>
    </message>
    <message>
        <source>The appraisal group has at least three members: the leader in charge, the archivist and somebody of the department concerned.</source>
        <translation>The appraisal group has at least three members: the leader in charge, the archivist and somebody of the department concerned.</translation>
    </message>
    <message>
        <source>The appraisal {number} is concluded; its opinions cannot be changed any more.</source>
        <translation>The appraisal {number} is concluded; its opinions cannot be changed any more.</translation>
    </message>
    <message>
        <source>The appraisal {number} is not concluded yet.</source>
        <translation>The appraisal {number} is not concluded yet.</translation>
    </message>
    <message>
        <source>The appraisal {number} leaves no file to destroy that is not in a register already.</source>
        <translation>The appraisal {number} leaves no file to destroy that is not in a register already.</translation>
    </message>
    <message>
        <source>The box {box} is in the list already.</source>
        <translation>The box {box} is in the list already.</translation>
    </message>
    <message>
        <source>The class {series} is full: a volume number has three digits, up to 999. Begin a new catalogue or project.</source>
        <translation>The class {series} is full: a volume number has three digits, up to 999. Begin a new catalogue or project.</translation>
    </message>
    <message>
        <source>The code {code} exists already: “{title}”.</source>
        <translation>The code {code} exists already: “{title}”.</translation>
    </message>
    <message>
        <source>The code {code} is fixed: category and catalogue number of the volume cannot be changed any more.</source>
        <translation>The code {code} is fixed: category and catalogue number of the volume cannot be changed any more.</translation>
    </message>
    <message>
        <source>The code {code} is fixed: {field} cannot be changed any more. Void the file and number it anew.</source>
        <translation>The code {code} is fixed: {field} cannot be changed any more. Void the file and number it anew.</translation>
    </message>
    <message>
        <source>The code {code} is in the list already.</source>
        <translation>The code {code} is in the list already.</translation>
    </message>
    <message>
        <source>The code {code} is in the list already: “{title}”. To change that file, import with update.</source>
        <translation>The code {code} is in the list already: “{title}”. To change that file, import with update.</translation>
    </message>
    <message>
        <source>The code {code} stands in the file twice, first in row {row}.</source>
        <translation>The code {code} stands in the file twice, first in row {row}.</translation>
    </message>
    <message>
        <source>The computer's date {today} lies before the last loan ({last}). Check the clock; what you entered was kept.</source>
        <translation>The computer's date {today} lies before the last loan ({last}). Check the clock; what you entered was kept.</translation>
    </message>
    <message>
        <source>The file is back: lend it to {name}</source>
        <translation>The file is back: lend it to {name}</translation>
    </message>
    <message>
        <source>The fonds {fonds} is not in the list of fonds.</source>
        <translation>The fonds {fonds} is not in the list of fonds.</translation>
    </message>
    <message>
        <source>The holidays of {year} are not in the calendar; the due date {due} may fall on one.</source>
        <translation>The holidays of {year} are not in the calendar; the due date {due} may fall on one.</translation>
    </message>
    <message>
        <source>The household {number} has a file already.</source>
        <translation>The household {number} has a file already.</translation>
    </message>
    <message>
        <source>The lending procedure was not gone through: an approval with approver and date is missing, so nothing is handed out (A5-13).</source>
        <translation>The lending procedure was not gone through: an approval with approver and date is missing, so nothing is handed out (A5-13).</translation>
    </message>
    <message>
        <source>The loan is overdue and cannot be extended; bring the files back first.</source>
        <translation>The loan is overdue and cannot be extended; bring the files back first.</translation>
    </message>
    <message>
        <source>The loan period is 0 to {most} days.</source>
        <translation>The loan period is 0 to {most} days.</translation>
    </message>
    <message>
        <source>The loan was extended {count} times; at most {most} are allowed.</source>
        <translation>The loan was extended {count} times; at most {most} are allowed.</translation>
    </message>
    <message>
        <source>The loan {number} is in the register already; files are not added to it by import.</source>
        <translation>The loan {number} is in the register already; files are not added to it by import.</translation>
    </message>
    <message>
        <source>The loan {number} is of {name}; only {name} or the archivist may do this.</source>
        <translation>The loan {number} is of {name}; only {name} or the archivist may do this.</translation>
    </message>
    <message>
        <source>The loan {number} is {state}; this act does not fit any more.</source>
        <translation>The loan {number} is {state}; this act does not fit any more.</translation>
    </message>
    <message>
        <source>The loan {number} was not extended; extend it first or print a blank form.</source>
        <translation>The loan {number} was not extended; extend it first or print a blank form.</translation>
    </message>
    <message>
        <source>The register is empty. It fills by lending, or import the register you keep.</source>
        <translation>The register is empty. It fills by lending, or import the register you keep.</translation>
    </message>
    <message>
        <source>The register {number} is {state}; this act does not fit any more.</source>
        <translation>The register {number} is {state}; this act does not fit any more.</translation>
    </message>
    <message>
        <source>The report {number} is closed already.</source>
        <translation>The report {number} is closed already.</translation>
    </message>
    <message>
        <source>The series {series} is full: a file number has four digits, up to 9999. Split the category or add an organisation code.</source>
        <translation>The series {series} is full: a file number has four digits, up to 9999. Split the category or add an organisation code.</translation>
    </message>
    <message>
        <source>The volume ends ({last}) before it begins ({first}).</source>
        <translation>The volume ends ({last}) before it begins ({first}).</translation>
    </message>
    <message>
        <source>The volume {code} is lent in part ({count} files are out); the whole volume can be lent when they are back.</source>
        <translation>The volume {code} is lent in part ({count} files are out); the whole volume can be lent when they are back.</translation>
    </message>
    <message>
        <source>The volume “{title}” has the code {code} already.</source>
        <translation>The volume “{title}” has the code {code} already.</translation>
    </message>
    <message>
        <source>The volume “{title}” holds {count} files; take them out first.</source>
        <translation>The volume “{title}” holds {count} files; take them out first.</translation>
    </message>
    <message>
        <source>There is at least 1 copy of a file.</source>
        <translation>There is at least 1 copy of a file.</translation>
    </message>
    <message>
        <source>There is no file to number that fits this choice.</source>
        <translation>There is no file to number that fits this choice.</translation>
    </message>
    <message>
        <source>There is nothing to print for this choice; choose another year, category or period.</source>
        <translation>There is nothing to print for this choice; choose another year, category or period.</translation>
    </message>
    <message>
        <source>This wait is over already.</source>
        <translation>This wait is over already.</translation>
    </message>
    <message>
        <source>Two different people supervise a destruction.</source>
        <translation>Two different people supervise a destruction.</translation>
    </message>
    <message>
        <source>Volumes</source>
        <translation>Volumes</translation>
    </message>
    <message>
        <source>Waiting list</source>
        <translation>Waiting list</translation>
    </message>
    <message>
        <source>appraisal</source>
        <translation>appraisal</translation>
    </message>
    <message>
        <source>box</source>
        <translation>box</translation>
    </message>
    <message>
        <source>category</source>
        <translation>category</translation>
    </message>
    <message>
        <source>destruction register</source>
        <translation>destruction register</translation>
    </message>
    <message>
        <source>document</source>
        <translation>document</translation>
    </message>
    <message>
        <source>entry</source>
        <translation>entry</translation>
    </message>
    <message>
        <source>extension</source>
        <translation>extension</translation>
    </message>
    <message>
        <source>file</source>
        <translation>file</translation>
    </message>
    <message>
        <source>file checked</source>
        <translation>file checked</translation>
    </message>
    <message>
        <source>file handed over</source>
        <translation>file handed over</translation>
    </message>
    <message>
        <source>file in appraisal</source>
        <translation>file in appraisal</translation>
    </message>
    <message>
        <source>file of a register</source>
        <translation>file of a register</translation>
    </message>
    <message>
        <source>file on loan</source>
        <translation>file on loan</translation>
    </message>
    <message>
        <source>fonds</source>
        <translation>fonds</translation>
    </message>
    <message>
        <source>hand-over</source>
        <translation>hand-over</translation>
    </message>
    <message>
        <source>household</source>
        <translation>household</translation>
    </message>
    <message>
        <source>loan</source>
        <translation>loan</translation>
    </message>
    <message>
        <source>organisation code</source>
        <translation>organisation code</translation>
    </message>
    <message>
        <source>print job</source>
        <translation>print job</translation>
    </message>
    <message>
        <source>refusal</source>
        <translation>refusal</translation>
    </message>
    <message>
        <source>reminder</source>
        <translation>reminder</translation>
    </message>
    <message>
        <source>report</source>
        <translation>report</translation>
    </message>
    <message>
        <source>required document</source>
        <translation>required document</translation>
    </message>
    <message>
        <source>retention period</source>
        <translation>retention period</translation>
    </message>
    <message>
        <source>security class</source>
        <translation>security class</translation>
    </message>
    <message>
        <source>shelf check</source>
        <translation>shelf check</translation>
    </message>
    <message>
        <source>volume</source>
        <translation>volume</translation>
    </message>
    <message>
        <source>wait</source>
        <translation>wait</translation>
    </message>
    <message>
        <source>{code} came back damaged and waits for repair; handle it with care.</source>
        <translation>{code} came back damaged and waits for repair; handle it with care.</translation>
    </message>
    <message>
        <source>{code} came back on {day} already.</source>
        <translation>{code} came back on {day} already.</translation>
    </message>
    <message>
        <source>{code} differs from {other} in punctuation, width or case only; check that they are two files.</source>
        <translation>{code} differs from {other} in punctuation, width or case only; check that they are two files.</translation>
    </message>
    <message>
        <source>{code} does not belong into box {box}: a box holds one year, retention period and organisation ({wanted}), and this file is {given} (DA/T 22).</source>
        <translation>{code} does not belong into box {box}: a box holds one year, retention period and organisation ({wanted}), and this file is {given} (DA/T 22).</translation>
    </message>
    <message>
        <source>{code} has its code; it can be voided with a reason, never removed.</source>
        <translation>{code} has its code; it can be voided with a reason, never removed.</translation>
    </message>
    <message>
        <source>{code} has no opinion yet; the appraisal is concluded when every file has one.</source>
        <translation>{code} has no opinion yet; the appraisal is concluded when every file has one.</translation>
    </message>
    <message>
        <source>{code} is in the list twice.</source>
        <translation>{code} is in the list twice.</translation>
    </message>
    <message>
        <source>{code} is kept permanently and is never destroyed.</source>
        <translation>{code} is kept permanently and is never destroyed.</translation>
    </message>
    <message>
        <source>{code} is kept until {ends}; it cannot be destroyed before that.</source>
        <translation>{code} is kept until {ends}; it cannot be destroyed before that.</translation>
    </message>
    <message>
        <source>{code} is lent to somebody; it comes back first.</source>
        <translation>{code} is lent to somebody; it comes back first.</translation>
    </message>
    <message>
        <source>{code} is not out any more.</source>
        <translation>{code} is not out any more.</translation>
    </message>
    <message>
        <source>{code} is out: lent to {borrower}, due on {due}.</source>
        <translation>{code} is out: lent to {borrower}, due on {due}.</translation>
    </message>
    <message>
        <source>{code} is reserved by the approved loan {number} of {borrower}; cancel that one first or wait.</source>
        <translation>{code} is reserved by the approved loan {number} of {borrower}; cancel that one first or wait.</translation>
    </message>
    <message>
        <source>{code} is {security}: this class may be read in the reading room only.</source>
        <translation>{code} is {security}: this class may be read in the reading room only.</translation>
    </message>
    <message>
        <source>{code} is {state} and cannot be lent.</source>
        <translation>{code} is {state} and cannot be lent.</translation>
    </message>
    <message>
        <source>{code} is {state}; only a file in storage can be taken into this list.</source>
        <translation>{code} is {state}; only a file in storage can be taken into this list.</translation>
    </message>
    <message>
        <source>{code} is {state}; only a file in storage can leave the archive for good.</source>
        <translation>{code} is {state}; only a file in storage can leave the archive for good.</translation>
    </message>
    <message>
        <source>{code} is {state}; only a file in storage or not yet sorted can be voided.</source>
        <translation>{code} is {state}; only a file in storage or not yet sorted can be voided.</translation>
    </message>
    <message>
        <source>{code} is {state}; only a lost file can be found again.</source>
        <translation>{code} is {state}; only a lost file can be found again.</translation>
    </message>
    <message>
        <source>{code} is {state}; only for a file that is out somebody has to wait.</source>
        <translation>{code} is {state}; only for a file that is out somebody has to wait.</translation>
    </message>
    <message>
        <source>{code} stands in archival codes that were given; it cannot become another one. Make a new entry.</source>
        <translation>{code} stands in archival codes that were given; it cannot become another one. Make a new entry.</translation>
    </message>
    <message>
        <source>{code} was lent on {lent}; it cannot come back before that.</source>
        <translation>{code} was lent on {lent}; it cannot come back before that.</translation>
    </message>
    <message>
        <source>{code} was not lent today; take it back as a return.</source>
        <translation>{code} was not lent today; take it back as a return.</translation>
    </message>
    <message>
        <source>{code} went out with {out} pages and cannot come back with {back}.</source>
        <translation>{code} went out with {out} pages and cannot come back with {back}.</translation>
    </message>
    <message>
        <source>{code} went out with {out} pages and comes back with {back}: enter “pages missing” as its condition.</source>
        <translation>{code} went out with {out} pages and comes back with {back}: enter “pages missing” as its condition.</translation>
    </message>
    <message>
        <source>{code} would be out twice at the same time; give the return of the earlier loan.</source>
        <translation>{code} would be out twice at the same time; give the return of the earlier loan.</translation>
    </message>
    <message>
        <source>{code}: files of the category {category} do not leave the room.</source>
        <translation>{code}: files of the category {category} do not leave the room.</translation>
    </message>
    <message>
        <source>{code}: the pages that came back are counted from 0.</source>
        <translation>{code}: the pages that came back are counted from 0.</translation>
    </message>
    <message>
        <source>{count} files in storage have no box; they are listed as not shelved.</source>
        <translation>{count} files in storage have no box; they are listed as not shelved.</translation>
    </message>
    <message>
        <source>{count} rows have the title and the date of a file that is there already (the first: row {row}); they were taken as new files.</source>
        <translation>{count} rows have the title and the date of a file that is there already (the first: row {row}); they were taken as new files.</translation>
    </message>
    <message>
        <source>{count} rows name a category this office does not have ({words}); they go to {category}, the word stays in the remark.</source>
        <translation>{count} rows name a category this office does not have ({words}); they go to {category}, the word stays in the remark.</translation>
    </message>
    <message>
        <source>{day} lies in the future.</source>
        <translation>{day} lies in the future.</translation>
    </message>
    <message>
        <source>{field} is missing in the first row of the loan.</source>
        <translation>{field} is missing in the first row of the loan.</translation>
    </message>
    <message>
        <source>{field} is not what the first row of the loan says (row {row}).</source>
        <translation>{field} is not what the first row of the loan says (row {row}).</translation>
    </message>
    <message>
        <source>{files} files, {open} without opinion, {destroy} to destroy</source>
        <translation>{files} files, {open} without opinion, {destroy} to destroy</translation>
    </message>
    <message>
        <source>{files} files, {pages} pages</source>
        <translation>{files} files, {pages} pages</translation>
    </message>
    <message>
        <source>{name} asks for it and cannot sign it off; somebody else does.</source>
        <translation>{name} asks for it and cannot sign it off; somebody else does.</translation>
    </message>
    <message>
        <source>{name} comes from outside; the number of the letter of introduction is needed.</source>
        <translation>{name} comes from outside; the number of the letter of introduction is needed.</translation>
    </message>
    <message>
        <source>{name} has {code}; nobody waits for a file that is in his own hands.</source>
        <translation>{name} has {code}; nobody waits for a file that is in his own hands.</translation>
    </message>
    <message>
        <source>{name} has {count} files overdue (the oldest since {day}); they come back first, or the leader in charge lifts the limit in Settings.</source>
        <translation>{name} has {count} files overdue (the oldest since {day}); they come back first, or the leader in charge lifts the limit in Settings.</translation>
    </message>
    <message>
        <source>{name} is the borrower; nobody approves his own request.</source>
        <translation>{name} is the borrower; nobody approves his own request.</translation>
    </message>
    <message>
        <source>{name} left on {day} and cannot borrow.</source>
        <translation>{name} left on {day} and cannot borrow.</translation>
    </message>
    <message>
        <source>{name} may not approve a destruction; that takes the leader in charge or above.</source>
        <translation>{name} may not approve a destruction; that takes the leader in charge or above.</translation>
    </message>
    <message>
        <source>{name} may not approve files of the class {security}; that takes: {role}. Name one of them, or set the head in Settings › Departments or the role in Settings › People.</source>
        <translation>{name} may not approve files of the class {security}; that takes: {role}. Name one of them, or set the head in Settings › Departments or the role in Settings › People.</translation>
    </message>
    <message>
        <source>{name} supervises and cannot carry the destruction out as well.</source>
        <translation>{name} supervises and cannot carry the destruction out as well.</translation>
    </message>
    <message>
        <source>{name} waits for {code} already.</source>
        <translation>{name} waits for {code} already.</translation>
    </message>
    <message>
        <source>{name} waits for {code}; the loan cannot be extended.</source>
        <translation>{name} waits for {code}; the loan cannot be extended.</translation>
    </message>
    <message>
        <source>{name} would have {count} files out; at most {most} are lent to one person.</source>
        <translation>{name} would have {count} files out; at most {most} are lent to one person.</translation>
    </message>
    <message>
        <source>{year} is no year of formation; it has four digits and is not after {this}.</source>
        <translation>{year} is no year of formation; it has four digits and is not after {this}.</translation>
    </message>
    <message>
        <source>“{category}” is no category of this office; there are: {known}.</source>
        <translation>“{category}” is no category of this office; there are: {known}.</translation>
    </message>
    <message>
        <source>“{code}” is no code for this list; an example: {example}.</source>
        <translation>“{code}” is no code for this list; an example: {example}.</translation>
    </message>
    <message>
        <source>“{org}” is neither code nor name of an organisation (matter); there are: {known}.</source>
        <translation>“{org}” is neither code nor name of an organisation (matter); there are: {known}.</translation>
    </message>
    <message>
        <source>“{retention}” is no retention period of this office; there are: {known}.</source>
        <translation>“{retention}” is no retention period of this office; there are: {known}.</translation>
    </message>
    <message>
        <source>“{title}” has the code {code} already.</source>
        <translation>“{title}” has the code {code} already.</translation>
    </message>
    <message>
        <source>“{title}” has the code {code}; it cannot be moved to or from a volume any more.</source>
        <translation>“{title}” has the code {code}; it cannot be moved to or from a volume any more.</translation>
    </message>
    <message>
        <source>“{title}” is not described fully and cannot be numbered; missing: {missing}.</source>
        <translation>“{title}” is not described fully and cannot be numbered; missing: {missing}.</translation>
    </message>
    <message>
        <source>“{title}” is of the category {category}, the volume of {wanted}; a volume holds one category.</source>
        <translation>“{title}” is of the category {category}, the volume of {wanted}; a volume holds one category.</translation>
    </message>
    <message>
        <source>“{title}” lies in the volume “{volume}” already.</source>
        <translation>“{title}” lies in the volume “{volume}” already.</translation>
    </message>
    <message>
        <source>“{title}” lies in the volume “{volume}”; it gets its code with the volume.</source>
        <translation>“{title}” lies in the volume “{volume}”; it gets its code with the volume.</translation>
    </message>
    <message>
        <source>“{title}” stands in the record of refusals; void it with a reason instead of removing it.</source>
        <translation>“{title}” stands in the record of refusals; void it with a reason instead of removing it.</translation>
    </message>
</context>
<context>
    <name>ArchivesPaper</name>
    <message>
        <source>(borrower's copy)</source>
        <translation>(borrower's copy)</translation>
    </message>
    <message>
        <source>(file copy)</source>
        <translation>(file copy)</translation>
    </message>
    <message>
        <source>(reminder no. {level})</source>
        <translation>(reminder no. {level})</translation>
    </message>
    <message>
        <source>1. Lending</source>
        <translation>1. Lending</translation>
    </message>
    <message>
        <source>2. Overdue at the end of the month</source>
        <translation>2. Overdue at the end of the month</translation>
    </message>
    <message>
        <source>3. Retention ended</source>
        <translation>3. Retention ended</translation>
    </message>
    <message>
        <source>4. Suggestions</source>
        <translation>4. Suggestions</translation>
    </message>
    <message>
        <source>About the files in this box</source>
        <translation>About the files in this box</translation>
    </message>
    <message>
        <source>About this volume</source>
        <translation>About this volume</translation>
    </message>
    <message>
        <source>Amount, yuan</source>
        <translation>Amount, yuan</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>Approved by</translation>
    </message>
    <message>
        <source>Approver</source>
        <translation>Approver</translation>
    </message>
    <message>
        <source>Archival code</source>
        <translation>Archival code</translation>
    </message>
    <message>
        <source>Archive lending register</source>
        <translation>Archive lending register</translation>
    </message>
    <message>
        <source>Archive loan slip</source>
        <translation>Archive loan slip</translation>
    </message>
    <message>
        <source>Archivist</source>
        <translation>Archivist</translation>
    </message>
    <message>
        <source>Archivist (seal)</source>
        <translation>Archivist (seal)</translation>
    </message>
    <message>
        <source>Area, m²</source>
        <translation>Area, m²</translation>
    </message>
    <message>
        <source>Arranged by</source>
        <translation>Arranged by</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Author</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Batch</translation>
    </message>
    <message>
        <source>Borrower</source>
        <translation>Borrower</translation>
    </message>
    <message>
        <source>Borrower's signature</source>
        <translation>Borrower's signature</translation>
    </message>
    <message>
        <source>Box</source>
        <translation>Box</translation>
    </message>
    <message>
        <source>Box no.</source>
        <translation>Box no.</translation>
    </message>
    <message>
        <source>Carried out by</source>
        <translation>Carried out by</translation>
    </message>
    <message>
        <source>Catalogue of filed documents</source>
        <translation>Catalogue of filed documents</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Cause</translation>
    </message>
    <message>
        <source>Check this box: its record says {items} items, {pages} pages; listed are {listed} items, {listed_pages} pages.</source>
        <translation>Check this box: its record says {items} items, {pages} pages; listed are {listed} items, {listed_pages} pages.</translation>
    </message>
    <message>
        <source>Checked by</source>
        <translation>Checked by</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Class</translation>
    </message>
    <message>
        <source>Class title</source>
        <translation>Class title</translation>
    </message>
    <message>
        <source>Clearance of archives on leaving</source>
        <translation>Clearance of archives on leaving</translation>
    </message>
    <message>
        <source>Code and title</source>
        <translation>Code and title</translation>
    </message>
    <message>
        <source>Completeness</source>
        <translation>Completeness</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Condition</translation>
    </message>
    <message>
        <source>Condition on return</source>
        <translation>Condition on return</translation>
    </message>
    <message>
        <source>Condition when lent</source>
        <translation>Condition when lent</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Copies</translation>
    </message>
    <message>
        <source>Damaged or lost</source>
        <translation>Damaged or lost</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Days overdue</source>
        <translation>Days overdue</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Department</translation>
    </message>
    <message>
        <source>Department or unit</source>
        <translation>Department or unit</translation>
    </message>
    <message>
        <source>Destroyed</source>
        <translation>Destroyed</translation>
    </message>
    <message>
        <source>Destroyed on</source>
        <translation>Destroyed on</translation>
    </message>
    <message>
        <source>Destruction register</source>
        <translation>Destruction register</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Document no.</source>
        <translation>Document no.</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>Due on</translation>
    </message>
    <message>
        <source>Due until now</source>
        <translation>Due until now</translation>
    </message>
    <message>
        <source>Extended to</source>
        <translation>Extended to</translation>
    </message>
    <message>
        <source>Fee, yuan</source>
        <translation>Fee, yuan</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Figure</translation>
    </message>
    <message>
        <source>File labels</source>
        <translation>File labels</translation>
    </message>
    <message>
        <source>File opened by</source>
        <translation>File opened by</translation>
    </message>
    <message>
        <source>Filed as</source>
        <translation>Filed as</translation>
    </message>
    <message>
        <source>Filed on</source>
        <translation>Filed on</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Files</translation>
    </message>
    <message>
        <source>Files in storage or lent</source>
        <translation>Files in storage or lent</translation>
    </message>
    <message>
        <source>Files in the volume</source>
        <translation>Files in the volume</translation>
    </message>
    <message>
        <source>Files lent</source>
        <translation>Files lent</translation>
    </message>
    <message>
        <source>Files returned</source>
        <translation>Files returned</translation>
    </message>
    <message>
        <source>Filing no.</source>
        <translation>Filing no.</translation>
    </message>
    <message>
        <source>Filing stamps</source>
        <translation>Filing stamps</translation>
    </message>
    <message>
        <source>First and last item</source>
        <translation>First and last item</translation>
    </message>
    <message>
        <source>First supervisor</source>
        <translation>First supervisor</translation>
    </message>
    <message>
        <source>Fonds</source>
        <translation>Fonds</translation>
    </message>
    <message>
        <source>Fonds no.</source>
        <translation>Fonds no.</translation>
    </message>
    <message>
        <source>Found on</source>
        <translation>Found on</translation>
    </message>
    <message>
        <source>From or to</source>
        <translation>From or to</translation>
    </message>
    <message>
        <source>Group leader</source>
        <translation>Group leader</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Handed over</translation>
    </message>
    <message>
        <source>Handed over by</source>
        <translation>Handed over by</translation>
    </message>
    <message>
        <source>Handled by</source>
        <translation>Handled by</translation>
    </message>
    <message>
        <source>Head of department</source>
        <translation>Head of department</translation>
    </message>
    <message>
        <source>Household</source>
        <translation>Household</translation>
    </message>
    <message>
        <source>Household file card</source>
        <translation>Household file card</translation>
    </message>
    <message>
        <source>Internal. Keep confidential.</source>
        <translation>Internal. Keep confidential.</translation>
    </message>
    <message>
        <source>Item no.</source>
        <translation>Item no.</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Items</translation>
    </message>
    <message>
        <source>Keep longer {keep}, keep permanently {permanent}, destroy {destroy}, without opinion {open}; {all} files in all.</source>
        <translation>Keep longer {keep}, keep permanently {permanent}, destroy {destroy}, without opinion {open}; {all} files in all.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Leader in charge</source>
        <translation>Leader in charge</translation>
    </message>
    <message>
        <source>Leader of the appraisal group</source>
        <translation>Leader of the appraisal group</translation>
    </message>
    <message>
        <source>Lending in twelve months</source>
        <translation>Lending in twelve months</translation>
    </message>
    <message>
        <source>Lent on</source>
        <translation>Lent on</translation>
    </message>
    <message>
        <source>Letter of introduction</source>
        <translation>Letter of introduction</translation>
    </message>
    <message>
        <source>List of files handed over</source>
        <translation>List of files handed over</translation>
    </message>
    <message>
        <source>Loan</source>
        <translation>Loan</translation>
    </message>
    <message>
        <source>Loan slips</source>
        <translation>Loan slips</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Made by</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>Made on</translation>
    </message>
    <message>
        <source>Manner</source>
        <translation>Manner</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Member</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Members</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Month</translation>
    </message>
    <message>
        <source>Monthly report on lending and retention</source>
        <translation>Monthly report on lending and retention</translation>
    </message>
    <message>
        <source>Moved in on</source>
        <translation>Moved in on</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>New period</source>
        <translation>New period</translation>
    </message>
    <message>
        <source>No archives are outstanding; everything was returned.</source>
        <translation>No archives are outstanding; everything was returned.</translation>
    </message>
    <message>
        <source>Nothing in particular.</source>
        <translation>Nothing in particular.</translation>
    </message>
    <message>
        <source>Notice to return files</source>
        <translation>Notice to return files</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Number of files</source>
        <translation>Number of files</translation>
    </message>
    <message>
        <source>Opinion</source>
        <translation>Opinion</translation>
    </message>
    <message>
        <source>Opinion of the appraisal group</source>
        <translation>Opinion of the appraisal group</translation>
    </message>
    <message>
        <source>Organ (subject)</source>
        <translation>Organ (subject)</translation>
    </message>
    <message>
        <source>Original loan</source>
        <translation>Original loan</translation>
    </message>
    <message>
        <source>Original pages</source>
        <translation>Original pages</translation>
    </message>
    <message>
        <source>Out at the end of the month</source>
        <translation>Out at the end of the month</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Overdue</translation>
    </message>
    <message>
        <source>Overdue at the end of the month</source>
        <translation>Overdue at the end of the month</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Owner</translation>
    </message>
    <message>
        <source>Page numbers</source>
        <translation>Page numbers</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Pages in all</source>
        <translation>Pages in all</translation>
    </message>
    <message>
        <source>Passed to</source>
        <translation>Passed to</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>Period due</source>
        <translation>Period due</translation>
    </message>
    <message>
        <source>Person responsible</source>
        <translation>Person responsible</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>Place and method</source>
        <translation>Place and method</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Purpose</translation>
    </message>
    <message>
        <source>Qty</source>
        <translation>Qty</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Quantity</translation>
    </message>
    <message>
        <source>Reader's card</source>
        <translation>Reader's card</translation>
    </message>
    <message>
        <source>Readers' cards</source>
        <translation>Readers' cards</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Receipt signed by</source>
        <translation>Receipt signed by</translation>
    </message>
    <message>
        <source>Received by</source>
        <translation>Received by</translation>
    </message>
    <message>
        <source>Received or sent</source>
        <translation>Received or sent</translation>
    </message>
    <message>
        <source>Reference sheet of the box</source>
        <translation>Reference sheet of the box</translation>
    </message>
    <message>
        <source>Reference sheet of the volume</source>
        <translation>Reference sheet of the volume</translation>
    </message>
    <message>
        <source>Register of mail</source>
        <translation>Register of mail</translation>
    </message>
    <message>
        <source>Register of print jobs</source>
        <translation>Register of print jobs</translation>
    </message>
    <message>
        <source>Remedy</source>
        <translation>Remedy</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>Reminder</translation>
    </message>
    <message>
        <source>Report of damage or loss</source>
        <translation>Report of damage or loss</translation>
    </message>
    <message>
        <source>Request to extend a loan</source>
        <translation>Request to extend a loan</translation>
    </message>
    <message>
        <source>Requested by</source>
        <translation>Requested by</translation>
    </message>
    <message>
        <source>Required document</source>
        <translation>Required document</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>Retention</translation>
    </message>
    <message>
        <source>Return by</source>
        <translation>Return by</translation>
    </message>
    <message>
        <source>Return handled by</source>
        <translation>Return handled by</translation>
    </message>
    <message>
        <source>Returned on</source>
        <translation>Returned on</translation>
    </message>
    <message>
        <source>Returned on time, %</source>
        <translation>Returned on time, %</translation>
    </message>
    <message>
        <source>Second supervisor</source>
        <translation>Second supervisor</translation>
    </message>
    <message>
        <source>Sides</source>
        <translation>Sides</translation>
    </message>
    <message>
        <source>Signed off by</source>
        <translation>Signed off by</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>Signed on</translation>
    </message>
    <message>
        <source>Spine labels</source>
        <translation>Spine labels</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Stub</source>
        <translation>Stub</translation>
    </message>
    <message>
        <source>Sub-total {month}: lent {lent}, returned {returned}, overdue {overdue} items</source>
        <translation>Sub-total {month}: lent {lent}, returned {returned}, overdue {overdue} items</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>Supervisor</translation>
    </message>
    <message>
        <source>Taken off</source>
        <translation>Taken off</translation>
    </message>
    <message>
        <source>Taken over</source>
        <translation>Taken over</translation>
    </message>
    <message>
        <source>Taken over by</source>
        <translation>Taken over by</translation>
    </message>
    <message>
        <source>The files listed below, which you borrowed on {lent}, were due on {due} and are now {days} days overdue. Please return them to the archive room by {by}. If you still need them, return them first and borrow them anew. Thank you.</source>
        <translation>The files listed below, which you borrowed on {lent}, were due on {due} and are now {days} days overdue. Please return them to the archive room by {by}. If you still need them, return them first and borrow them anew. Thank you.</translation>
    </message>
    <message>
        <source>The retention of {count} files has ended: let a group appraise them.</source>
        <translation>The retention of {count} files has ended: let a group appraise them.</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>This month</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>To: {name}</source>
        <translation>To: {name}</translation>
    </message>
    <message>
        <source>Total (in words): {words}</source>
        <translation>Total (in words): {words}</translation>
    </message>
    <message>
        <source>Total of box {box}: {items} items</source>
        <translation>Total of box {box}: {items} items</translation>
    </message>
    <message>
        <source>Total: {count} items</source>
        <translation>Total: {count} items</translation>
    </message>
    <message>
        <source>Volume cover</source>
        <translation>Volume cover</translation>
    </message>
    <message>
        <source>Volume no.</source>
        <translation>Volume no.</translation>
    </message>
    <message>
        <source>Volume title</source>
        <translation>Volume title</translation>
    </message>
    <message>
        <source>Witness</source>
        <translation>Witness</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>Years kept</source>
        <translation>Years kept</translation>
    </message>
    <message>
        <source>copying</source>
        <translation>copying</translation>
    </message>
    <message>
        <source>files</source>
        <translation>files</translation>
    </message>
    <message>
        <source>from {first} to {last}</source>
        <translation>from {first} to {last}</translation>
    </message>
    <message>
        <source>lending</source>
        <translation>lending</translation>
    </message>
    <message>
        <source>not approved</source>
        <translation>not approved</translation>
    </message>
    <message>
        <source>reading</source>
        <translation>reading</translation>
    </message>
    <message>
        <source>signature</source>
        <translation>signature</translation>
    </message>
    <message>
        <source>{count} files are outstanding and are to be returned before leaving.</source>
        <translation>{count} files are outstanding and are to be returned before leaving.</translation>
    </message>
    <message>
        <source>{count} files are overdue: remind the borrowers, the heads of their departments from the third reminder on.</source>
        <translation>{count} files are overdue: remind the borrowers, the heads of their departments from the third reminder on.</translation>
    </message>
    <message>
        <source>{count} reports of damage or loss are not settled.</source>
        <translation>{count} reports of damage or loss are not settled.</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} to {last}</translation>
    </message>
    <message>
        <source>{items} files, {pages} pages in this box.</source>
        <translation>{items} files, {pages} pages in this box.</translation>
    </message>
    <message>
        <source>{items} files, {pages} pages in this volume.</source>
        <translation>{items} files, {pages} pages in this volume.</translation>
    </message>
    <message>
        <source>{items} items, {pages} pages</source>
        <translation>{items} items, {pages} pages</translation>
    </message>
    <message>
        <source>{items} items, {volumes} volumes, {pages} pages</source>
        <translation>{items} items, {volumes} volumes, {pages} pages</translation>
    </message>
</context>
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
        <source>Check</source>
        <translation>Check</translation>
    </message>
    <message>
        <source>Compare every file with the fingerprint taken when it was added</source>
        <translation>Compare every file with the fingerprint taken when it was added</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Look</translation>
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
        <source>Scans…</source>
        <translation>Scans…</translation>
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
        <source>{count} files checked: each is what was added.</source>
        <translation>{count} files checked: each is what was added.</translation>
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
    <name>AttachmentView</name>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Loading…</translation>
    </message>
    <message>
        <source>Next file</source>
        <translation>Next file</translation>
    </message>
    <message>
        <source>Open elsewhere</source>
        <translation>Open elsewhere</translation>
    </message>
    <message>
        <source>Previous file</source>
        <translation>Previous file</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Save as…</translation>
    </message>
    <message>
        <source>unchanged, fingerprint {sha}</source>
        <translation>unchanged, fingerprint {sha}</translation>
    </message>
    <message>
        <source>{at} of {all}</source>
        <translation>{at} of {all}</translation>
    </message>
</context>
<context>
    <name>AvailabilityBoard</name>
    <message>
        <source>Ask for a vehicle</source>
        <translation>Ask for a vehicle</translation>
    </message>
    <message>
        <source>Days shown</source>
        <translation>Days shown</translation>
    </message>
    <message>
        <source>Earlier days</source>
        <translation>Earlier days</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>First day</translation>
    </message>
    <message>
        <source>Later days</source>
        <translation>Later days</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>This week</translation>
    </message>
    <message>
        <source>Vehicles and days</source>
        <translation>Vehicles and days</translation>
    </message>
    <message>
        <source>late or fault</source>
        <translation>late or fault</translation>
    </message>
    <message>
        <source>may not drive</source>
        <translation>may not drive</translation>
    </message>
    <message>
        <source>{days} days</source>
        <translation>{days} days</translation>
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
    <name>Canvas</name>
    <message>
        <source> · not back in time</source>
        <translation> · not back in time</translation>
    </message>
    <message>
        <source>Mo Tu We Th Fr Sa Su</source>
        <translation>Mo Tu We Th Fr Sa Su</translation>
    </message>
    <message>
        <source>To dispatch</source>
        <translation>To dispatch</translation>
    </message>
    <message>
        <source>{days}: no request waits. Drag a request onto a vehicle, or press Enter on it, to dispatch it.</source>
        <translation>{days}: no request waits. Drag a request onto a vehicle, or press Enter on it, to dispatch it.</translation>
    </message>
    <message>
        <source>{plate} is dispatched with {number} then.</source>
        <translation>{plate} is dispatched with {number} then.</translation>
    </message>
    <message>
        <source>{plate} is {state}; choose another vehicle.</source>
        <translation>{plate} is {state}; choose another vehicle.</translation>
    </message>
    <message>
        <source>{plate}, {days}: free. Enter dispatches it; Shift+arrows choose more days.</source>
        <translation>{plate}, {days}: free. Enter dispatches it; Shift+arrows choose more days.</translation>
    </message>
    <message>
        <source>{plate}: insurance or inspection ends before {day}; renew it first.</source>
        <translation>{plate}: insurance or inspection ends before {day}; renew it first.</translation>
    </message>
    <message>
        <source>{plate}: open fault, it does not drive before that is mended (A3-9).</source>
        <translation>{plate}: open fault, it does not drive before that is mended (A3-9).</translation>
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
    <name>ChartStack</name>
    <message>
        <source>Nothing to draw yet.</source>
        <translation>Nothing to draw yet.</translation>
    </message>
</context>
<context>
    <name>ChoiceEditor</name>
    <message>
        <source>choose</source>
        <translation>choose</translation>
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
    <name>CommandLine</name>
    <message>
        <source>Row {row}:</source>
        <translation>Row {row}:</translation>
    </message>
    <message>
        <source>“{key}” is not known here; there are: {known}.</source>
        <translation>“{key}” is not known here; there are: {known}.</translation>
    </message>
    <message>
        <source>“{text}” is no date; write it as 2024-05-12.</source>
        <translation>“{text}” is no date; write it as 2024-05-12.</translation>
    </message>
</context>
<context>
    <name>ConflictDialog</name>
    <message>
        <source>Go on typing</source>
        <translation>Go on typing</translation>
    </message>
    <message>
        <source>Keep the right one</source>
        <translation>Keep the right one</translation>
    </message>
    <message>
        <source>Kept by the colleague</source>
        <translation>Kept by the colleague</translation>
    </message>
    <message>
        <source>Somebody else changed this text</source>
        <translation>Somebody else changed this text</translation>
    </message>
    <message>
        <source>Take the left one</source>
        <translation>Take the left one</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>Yours</translation>
    </message>
    <message>
        <source>{who} kept the text on the left meanwhile. Take over from it what you need; nothing is lost until you choose.</source>
        <translation>{who} kept the text on the left meanwhile. Take over from it what you need; nothing is lost until you choose.</translation>
    </message>
</context>
<context>
    <name>CountPage</name>
    <message>
        <source>Count</source>
        <translation>Count</translation>
    </message>
    <message>
        <source>Counted quantity</source>
        <translation>Counted quantity</translation>
    </message>
    <message>
        <source>No count is running. Begin one with the key above.</source>
        <translation>No count is running. Begin one with the key above.</translation>
    </message>
    <message>
        <source>Print the blank sheet…</source>
        <translation>Print the blank sheet…</translation>
    </message>
    <message>
        <source>Reason of the difference</source>
        <translation>Reason of the difference</translation>
    </message>
    <message>
        <source>Scan an item, then type how many there are.</source>
        <translation>Scan an item, then type how many there are.</translation>
    </message>
    <message>
        <source>Scan or type the item</source>
        <translation>Scan or type the item</translation>
    </message>
    <message>
        <source>Scan or type the item: code, name, initials</source>
        <translation>Scan or type the item: code, name, initials</translation>
    </message>
    <message>
        <source>Several items fit “{text}”: {names}. Type the code.</source>
        <translation>Several items fit “{text}”: {names}. Type the code.</translation>
    </message>
    <message>
        <source>counted already: {qty}</source>
        <translation>counted already: {qty}</translation>
    </message>
    <message>
        <source>{done} of {whole} counted</source>
        <translation>{done} of {whole} counted</translation>
    </message>
    <message>
        <source>{item}: differs by {diff}. Why? (Enter: later)</source>
        <translation>{item}: differs by {diff}. Why? (Enter: later)</translation>
    </message>
    <message>
        <source>“{text}” is no item of this count.</source>
        <translation>“{text}” is no item of this count.</translation>
    </message>
</context>
<context>
    <name>CounterPage</name>
    <message>
        <source>Act</source>
        <translation>Act</translation>
    </message>
    <message>
        <source>Choose one by its digit</source>
        <translation>Choose one by its digit</translation>
    </message>
    <message>
        <source>Choose the person</source>
        <translation>Choose the person</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Dropped; nothing was changed.</source>
        <translation>Dropped; nothing was changed.</translation>
    </message>
    <message>
        <source>Next person</source>
        <translation>Next person</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Nobody yet</translation>
    </message>
    <message>
        <source>Nothing is called “{text}”.</source>
        <translation>Nothing is called “{text}”.</translation>
    </message>
    <message>
        <source>Print the slip</source>
        <translation>Print the slip</translation>
    </message>
    <message>
        <source>Ready for the next person.</source>
        <translation>Ready for the next person.</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refused</translation>
    </message>
    <message>
        <source>Scan a card, type initials, or press F3.</source>
        <translation>Scan a card, type initials, or press F3.</translation>
    </message>
    <message>
        <source>Scan or type</source>
        <translation>Scan or type</translation>
    </message>
    <message>
        <source>Scan or type: label, card, code, tail number, initials</source>
        <translation>Scan or type: label, card, code, tail number, initials</translation>
    </message>
    <message>
        <source>Several fit “{text}”: choose one by its digit.</source>
        <translation>Several fit “{text}”: choose one by its digit.</translation>
    </message>
    <message>
        <source>Slip {number}</source>
        <translation>Slip {number}</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>Sounds</translation>
    </message>
    <message>
        <source>Take this line back</source>
        <translation>Take this line back</translation>
    </message>
    <message>
        <source>Taken back: {code}</source>
        <translation>Taken back: {code}</translation>
    </message>
    <message>
        <source>There is nothing here to take back.</source>
        <translation>There is nothing here to take back.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>What was done</translation>
    </message>
    <message>
        <source>{code} was not taken back: its condition was not said. Scan it again.</source>
        <translation>{code} was not taken back: its condition was not said. Scan it again.</translation>
    </message>
    <message>
        <source>{code}: in which condition? Choose a digit.</source>
        <translation>{code}: in which condition? Choose a digit.</translation>
    </message>
    <message>
        <source>{code}: who takes it? Scan the card, or press F3.</source>
        <translation>{code}: who takes it? Scan the card, or press F3.</translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>Copy the report</source>
        <translation>Copy the report</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Go on</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Report</translation>
    </message>
    <message>
        <source>Something went wrong in the program</source>
        <translation>Something went wrong in the program</translation>
    </message>
    <message>
        <source>The act you began was not finished; everything saved before is safe. You can go on working. If it happens again, copy the report below and send it to whoever looks after the program.</source>
        <translation>The act you began was not finished; everything saved before is safe. You can go on working. If it happens again, copy the report below and send it to whoever looks after the program.</translation>
    </message>
</context>
<context>
    <name>DayRange</name>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>This is no date; it filters nothing.</source>
        <translation>This is no date; it filters nothing.</translation>
    </message>
    <message>
        <source>To</source>
        <translation>To</translation>
    </message>
    <message>
        <source>from, e.g. 2024-01-01</source>
        <translation>from, e.g. 2024-01-01</translation>
    </message>
    <message>
        <source>to</source>
        <translation>to</translation>
    </message>
</context>
<context>
    <name>DetailPane</name>
    <message>
        <source>Act</source>
        <translation>Act</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Attachments</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Chart</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Content</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>History</source>
        <translation>History</translation>
    </message>
    <message>
        <source>More</source>
        <translation>More</translation>
    </message>
    <message>
        <source>More acts</source>
        <translation>More acts</translation>
    </message>
    <message>
        <source>Show personal data</source>
        <translation>Show personal data</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>Who looked, and when, is written into the history.</source>
        <translation>Who looked, and when, is written into the history.</translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Leave it</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
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
        <source>Coming up</source>
        <translation>Coming up</translation>
    </message>
    <message>
        <source>Nothing is coming up.</source>
        <translation>Nothing is coming up.</translation>
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
        <source>waiting {days} d</source>
        <translation>waiting {days} d</translation>
    </message>
    <message>
        <source>{days} d overdue</source>
        <translation>{days} d overdue</translation>
    </message>
</context>
<context>
    <name>Duty</name>
    <message>
        <source>Accidents</source>
        <translation>Accidents</translation>
    </message>
    <message>
        <source>Check before driving: {fault}</source>
        <translation>Check before driving: {fault}</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Delivery</translation>
    </message>
    <message>
        <source>Dispatch board</source>
        <translation>Dispatch board</translation>
    </message>
    <message>
        <source>Dispatch order number</source>
        <translation>Dispatch order number</translation>
    </message>
    <message>
        <source>Dispatches</source>
        <translation>Dispatches</translation>
    </message>
    <message>
        <source>Drivers</source>
        <translation>Drivers</translation>
    </message>
    <message>
        <source>Fuel</source>
        <translation>Fuel</translation>
    </message>
    <message>
        <source>Fuel norms</source>
        <translation>Fuel norms</translation>
    </message>
    <message>
        <source>Garages and stations</source>
        <translation>Garages and stations</translation>
    </message>
    <message>
        <source>No odometer was replaced. When one is, enter it here before the next reading.</source>
        <translation>No odometer was replaced. When one is, enter it here before the next reading.</translation>
    </message>
    <message>
        <source>No safety session was held yet (A3-1, A3-8). Ctrl+N enters one with the drivers on duty.</source>
        <translation>No safety session was held yet (A3-1, A3-8). Ctrl+N enters one with the drivers on duty.</translation>
    </message>
    <message>
        <source>No vehicle was asked for yet. Ctrl+N asks for one; on the board a drag over free days dispatches at once.</source>
        <translation>No vehicle was asked for yet. Ctrl+N asks for one; on the board a drag over free days dispatches at once.</translation>
    </message>
    <message>
        <source>People</source>
        <translation>People</translation>
    </message>
    <message>
        <source>People of sessions</source>
        <translation>People of sessions</translation>
    </message>
    <message>
        <source>Repairs</source>
        <translation>Repairs</translation>
    </message>
    <message>
        <source>Replaced odometers</source>
        <translation>Replaced odometers</translation>
    </message>
    <message>
        <source>Safety sessions</source>
        <translation>Safety sessions</translation>
    </message>
    <message>
        <source>The log is empty. Departure and Return of a dispatch write it; a log kept on paper or in a sheet can be imported.</source>
        <translation>The log is empty. Departure and Return of a dispatch write it; a log kept on paper or in a sheet can be imported.</translation>
    </message>
    <message>
        <source>The register of vehicles is empty. Ctrl+N enters one, or import the list you keep.</source>
        <translation>The register of vehicles is empty. Ctrl+N enters one, or import the list you keep.</translation>
    </message>
    <message>
        <source>There are no drivers yet. Ctrl+N enters a person with licence and duty permit (A3-2).</source>
        <translation>There are no drivers yet. Ctrl+N enters a person with licence and duty permit (A3-2).</translation>
    </message>
    <message>
        <source>There are no garages or stations yet. Repairs are done at contracted garages only (A3-12).</source>
        <translation>There are no garages or stations yet. Repairs are done at contracted garages only (A3-12).</translation>
    </message>
    <message>
        <source>There are no norms yet. Ctrl+N enters what a model may use on 100 km.</source>
        <translation>There are no norms yet. Ctrl+N enters what a model may use on 100 km.</translation>
    </message>
    <message>
        <source>Trip log</source>
        <translation>Trip log</translation>
    </message>
    <message>
        <source>Vehicle card</source>
        <translation>Vehicle card</translation>
    </message>
    <message>
        <source>Vehicles</source>
        <translation>Vehicles</translation>
    </message>
    <message>
        <source>dispatch</source>
        <translation>dispatch</translation>
    </message>
    <message>
        <source>driver</source>
        <translation>driver</translation>
    </message>
    <message>
        <source>norm</source>
        <translation>norm</translation>
    </message>
    <message>
        <source>person of a session</source>
        <translation>person of a session</translation>
    </message>
    <message>
        <source>provider</source>
        <translation>provider</translation>
    </message>
    <message>
        <source>replaced odometer</source>
        <translation>replaced odometer</translation>
    </message>
    <message>
        <source>safety session</source>
        <translation>safety session</translation>
    </message>
    <message>
        <source>trip</source>
        <translation>trip</translation>
    </message>
    <message>
        <source>vehicle</source>
        <translation>vehicle</translation>
    </message>
</context>
<context>
    <name>DutyActs</name>
    <message>
        <source>Ask for a vehicle</source>
        <translation>Ask for a vehicle</translation>
    </message>
    <message>
        <source>Back {at}, {km} km, parked at {place}</source>
        <translation>Back {at}, {km} km, parked at {place}</translation>
    </message>
    <message>
        <source>Came, with mark</source>
        <translation>Came, with mark</translation>
    </message>
    <message>
        <source>Cancel dispatch</source>
        <translation>Cancel dispatch</translation>
    </message>
    <message>
        <source>Cannot leave: the director has not dispatched it yet (A3-4).</source>
        <translation>Cannot leave: the director has not dispatched it yet (A3-4).</translation>
    </message>
    <message>
        <source>Change time, vehicle or driver</source>
        <translation>Change time, vehicle or driver</translation>
    </message>
    <message>
        <source>Departure</source>
        <translation>Departure</translation>
    </message>
    <message>
        <source>Dispatch</source>
        <translation>Dispatch</translation>
    </message>
    <message>
        <source>Edit driver</source>
        <translation>Edit driver</translation>
    </message>
    <message>
        <source>Edit norms</source>
        <translation>Edit norms</translation>
    </message>
    <message>
        <source>Edit provider</source>
        <translation>Edit provider</translation>
    </message>
    <message>
        <source>Edit replaced odometer</source>
        <translation>Edit replaced odometer</translation>
    </message>
    <message>
        <source>Edit request</source>
        <translation>Edit request</translation>
    </message>
    <message>
        <source>Edit safety session</source>
        <translation>Edit safety session</translation>
    </message>
    <message>
        <source>Edit trip</source>
        <translation>Edit trip</translation>
    </message>
    <message>
        <source>Edit vehicle</source>
        <translation>Edit vehicle</translation>
    </message>
    <message>
        <source>Enter a past trip</source>
        <translation>Enter a past trip</translation>
    </message>
    <message>
        <source>Fault before driving</source>
        <translation>Fault before driving</translation>
    </message>
    <message>
        <source>Fault mended</source>
        <translation>Fault mended</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Left {at} at {odo} km</source>
        <translation>Left {at} at {odo} km</translation>
    </message>
    <message>
        <source>New dispatch</source>
        <translation>New dispatch</translation>
    </message>
    <message>
        <source>New driver</source>
        <translation>New driver</translation>
    </message>
    <message>
        <source>New norms</source>
        <translation>New norms</translation>
    </message>
    <message>
        <source>New provider</source>
        <translation>New provider</translation>
    </message>
    <message>
        <source>New safety session</source>
        <translation>New safety session</translation>
    </message>
    <message>
        <source>New vehicle</source>
        <translation>New vehicle</translation>
    </message>
    <message>
        <source>Next service: {km} km to go, at {odo} km or on {day}</source>
        <translation>Next service: {km} km to go, at {odo} km or on {day}</translation>
    </message>
    <message>
        <source>Not at its designated place, or not locked: {place} (A3-6)</source>
        <translation>Not at its designated place, or not locked: {place} (A3-6)</translation>
    </message>
    <message>
        <source>Not parked at its designated place: {place} (A3-6)</source>
        <translation>Not parked at its designated place: {place} (A3-6)</translation>
    </message>
    <message>
        <source>Not switched off and locked (A3-6)</source>
        <translation>Not switched off and locked (A3-6)</translation>
    </message>
    <message>
        <source>Odometer replaced</source>
        <translation>Odometer replaced</translation>
    </message>
    <message>
        <source>On duty or not</source>
        <translation>On duty or not</translation>
    </message>
    <message>
        <source>On the road with {number}, {driver} at the wheel</source>
        <translation>On the road with {number}, {driver} at the wheel</translation>
    </message>
    <message>
        <source>Open fault: {fault}. It does not drive before that is mended (A3-9).</source>
        <translation>Open fault: {fault}. It does not drive before that is mended (A3-9).</translation>
    </message>
    <message>
        <source>Reason: {reason}</source>
        <translation>Reason: {reason}</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>Refuse</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Return</translation>
    </message>
    <message>
        <source>Service done</source>
        <translation>Service done</translation>
    </message>
    <message>
        <source>Service overdue by {km} km: it was due at {odo} km or on {day}</source>
        <translation>Service overdue by {km} km: it was due at {odo} km or on {day}</translation>
    </message>
    <message>
        <source>Set the state</source>
        <translation>Set the state</translation>
    </message>
    <message>
        <source>Sold or scrapped</source>
        <translation>Sold or scrapped</translation>
    </message>
    <message>
        <source>Stands at its place now</source>
        <translation>Stands at its place now</translation>
    </message>
    <message>
        <source>{name} asks for a vehicle, {first} to {last}: {purpose}</source>
        <translation>{name} asks for a vehicle, {first} to {last}: {purpose}</translation>
    </message>
    <message>
        <source>{vehicle} · {driver} · {first} to {last}</source>
        <translation>{vehicle} · {driver} · {first} to {last}</translation>
    </message>
</context>
<context>
    <name>DutyCard</name>
    <message>
        <source>Accident</source>
        <translation>Accident</translation>
    </message>
    <message>
        <source>Consumption</source>
        <translation>Consumption</translation>
    </message>
    <message>
        <source>Consumption of {plate} between full fills</source>
        <translation>Consumption of {plate} between full fills</translation>
    </message>
    <message>
        <source>Did not leave: {fault}</source>
        <translation>Did not leave: {fault}</translation>
    </message>
    <message>
        <source>Fill</source>
        <translation>Fill</translation>
    </message>
    <message>
        <source>Inspection until</source>
        <translation>Inspection until</translation>
    </message>
    <message>
        <source>Insurance until</source>
        <translation>Insurance until</translation>
    </message>
    <message>
        <source>L/100 km</source>
        <translation>L/100 km</translation>
    </message>
    <message>
        <source>Last reading</source>
        <translation>Last reading</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Limit</translation>
    </message>
    <message>
        <source>Next service</source>
        <translation>Next service</translation>
    </message>
    <message>
        <source>Odometer replaced</source>
        <translation>Odometer replaced</translation>
    </message>
    <message>
        <source>Parking place</source>
        <translation>Parking place</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>Repair</translation>
    </message>
    <message>
        <source>Trip</source>
        <translation>Trip</translation>
    </message>
    <message>
        <source>Vehicle model</source>
        <translation>Vehicle model</translation>
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
        <translation>{litres} {unit} · {amount} yuan · {station}</translation>
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
        <translation>Kilometres driven</translation>
    </message>
    <message>
        <source>Service of {plate} is due on {day} (A3-11)</source>
        <translation>Service of {plate} is due on {day} (A3-11)</translation>
    </message>
    <message>
        <source>Service of {plate}: {km} km over (A3-11)</source>
        <translation>Service of {plate}: {km} km over (A3-11)</translation>
    </message>
    <message>
        <source>Service of {plate}: {km} km to go (A3-11)</source>
        <translation>Service of {plate}: {km} km to go (A3-11)</translation>
    </message>
    <message>
        <source>The driving licence of {name} ends on {day}</source>
        <translation>The driving licence of {name} ends on {day}</translation>
    </message>
    <message>
        <source>The duty permit of {name} ends on {day} (A3-2)</source>
        <translation>The duty permit of {name} ends on {day} (A3-2)</translation>
    </message>
    <message>
        <source>The insurance of {plate} ends on {day}; renew it</source>
        <translation>The insurance of {plate} ends on {day}; renew it</translation>
    </message>
    <message>
        <source>The yearly inspection of {plate} is due by {day}</source>
        <translation>The yearly inspection of {plate} is due by {day}</translation>
    </message>
    <message>
        <source>{name} asks for a vehicle for {when}: {purpose}</source>
        <translation>{name} asks for a vehicle for {when}: {purpose}</translation>
    </message>
    <message>
        <source>{plate} ({name}) is not back; it was planned for {when}</source>
        <translation>{plate} ({name}) is not back; it was planned for {when}</translation>
    </message>
    <message>
        <source>{plate} is not parked at its designated place, or not locked: {place} (A3-6)</source>
        <translation>{plate} is not parked at its designated place, or not locked: {place} (A3-6)</translation>
    </message>
    <message>
        <source>{plate} was to leave at {when} and no departure is entered</source>
        <translation>{plate} was to leave at {when} and no departure is entered</translation>
    </message>
    <message>
        <source>{plate}: {fault}. It does not drive before that is mended (A3-9)</source>
        <translation>{plate}: {fault}. It does not drive before that is mended (A3-9)</translation>
    </message>
</context>
<context>
    <name>DutyFields</name>
    <message>
        <source>Applicant</source>
        <translation>Applicant</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>Approved by</translation>
    </message>
    <message>
        <source>Assessment mark</source>
        <translation>Assessment mark</translation>
    </message>
    <message>
        <source>Back at</source>
        <translation>Back at</translation>
    </message>
    <message>
        <source>Blank form</source>
        <translation>Blank form</translation>
    </message>
    <message>
        <source>Bought on</source>
        <translation>Bought on</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>Came</translation>
    </message>
    <message>
        <source>Chassis number</source>
        <translation>Chassis number</translation>
    </message>
    <message>
        <source>Check before driving</source>
        <translation>Check before driving</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Contract until</source>
        <translation>Contract until</translation>
    </message>
    <message>
        <source>Contracted garage</source>
        <translation>Contracted garage</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Day of return</source>
        <translation>Day of return</translation>
    </message>
    <message>
        <source>Designated parking place</source>
        <translation>Designated parking place</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>Destination</translation>
    </message>
    <message>
        <source>Director or deputy (A3-4).</source>
        <translation>Director or deputy (A3-4).</translation>
    </message>
    <message>
        <source>Dispatch number</source>
        <translation>Dispatch number</translation>
    </message>
    <message>
        <source>Dispatched by</source>
        <translation>Dispatched by</translation>
    </message>
    <message>
        <source>Dispatched on</source>
        <translation>Dispatched on</translation>
    </message>
    <message>
        <source>Dispatches</source>
        <translation>Dispatches</translation>
    </message>
    <message>
        <source>Distance (km)</source>
        <translation>Distance (km)</translation>
    </message>
    <message>
        <source>Driver</source>
        <translation>Driver</translation>
    </message>
    <message>
        <source>Drivers</source>
        <translation>Drivers</translation>
    </message>
    <message>
        <source>Duty permit number</source>
        <translation>Duty permit number</translation>
    </message>
    <message>
        <source>ETC card number</source>
        <translation>ETC card number</translation>
    </message>
    <message>
        <source>Employee number</source>
        <translation>Employee number</translation>
    </message>
    <message>
        <source>Empty: all vehicles of the fleet.</source>
        <translation>Empty: all vehicles of the fleet.</translation>
    </message>
    <message>
        <source>Empty: from the beginning. A later day of the same model makes a new version; older months keep the old norms.</source>
        <translation>Empty: from the beginning. A later day of the same model makes a new version; older months keep the old norms.</translation>
    </message>
    <message>
        <source>Engine number</source>
        <translation>Engine number</translation>
    </message>
    <message>
        <source>Entered later</source>
        <translation>Entered later</translation>
    </message>
    <message>
        <source>Fault</source>
        <translation>Fault</translation>
    </message>
    <message>
        <source>Faulty points</source>
        <translation>Faulty points</translation>
    </message>
    <message>
        <source>First reading</source>
        <translation>First reading</translation>
    </message>
    <message>
        <source>Fuel</source>
        <translation>Fuel</translation>
    </message>
    <message>
        <source>Fuel card number</source>
        <translation>Fuel card number</translation>
    </message>
    <message>
        <source>In use now</source>
        <translation>In use now</translation>
    </message>
    <message>
        <source>Inspection until</source>
        <translation>Inspection until</translation>
    </message>
    <message>
        <source>Insurance until</source>
        <translation>Insurance until</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Last reading</source>
        <translation>Last reading</translation>
    </message>
    <message>
        <source>Last service at (km)</source>
        <translation>Last service at (km)</translation>
    </message>
    <message>
        <source>Last service on</source>
        <translation>Last service on</translation>
    </message>
    <message>
        <source>Left at</source>
        <translation>Left at</translation>
    </message>
    <message>
        <source>Left the fleet on</source>
        <translation>Left the fleet on</translation>
    </message>
    <message>
        <source>Licence class</source>
        <translation>Licence class</translation>
    </message>
    <message>
        <source>Licence number</source>
        <translation>Licence number</translation>
    </message>
    <message>
        <source>Licence until</source>
        <translation>Licence until</translation>
    </message>
    <message>
        <source>Limit (L/100 km)</source>
        <translation>Limit (L/100 km)</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Mark</translation>
    </message>
    <message>
        <source>Mended on</source>
        <translation>Mended on</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Month</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Needed when the director signed on paper and somebody else writes it down.</source>
        <translation>Needed when the director signed on paper and somebody else writes it down.</translation>
    </message>
    <message>
        <source>New odometer at the start</source>
        <translation>New odometer at the start</translation>
    </message>
    <message>
        <source>Next service at (km)</source>
        <translation>Next service at (km)</translation>
    </message>
    <message>
        <source>Next service on</source>
        <translation>Next service on</translation>
    </message>
    <message>
        <source>Norm (L/100 km)</source>
        <translation>Norm (L/100 km)</translation>
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
        <source>Old odometer at the end</source>
        <translation>Old odometer at the end</translation>
    </message>
    <message>
        <source>Open fault</source>
        <translation>Open fault</translation>
    </message>
    <message>
        <source>Organised by</source>
        <translation>Organised by</translation>
    </message>
    <message>
        <source>Parked at</source>
        <translation>Parked at</translation>
    </message>
    <message>
        <source>Passengers</source>
        <translation>Passengers</translation>
    </message>
    <message>
        <source>People</source>
        <translation>People</translation>
    </message>
    <message>
        <source>Permit from</source>
        <translation>Permit from</translation>
    </message>
    <message>
        <source>Permit until</source>
        <translation>Permit until</translation>
    </message>
    <message>
        <source>Permitted float</source>
        <translation>Permitted float</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Planned departure</source>
        <translation>Planned departure</translation>
    </message>
    <message>
        <source>Planned return</source>
        <translation>Planned return</translation>
    </message>
    <message>
        <source>Plate</source>
        <translation>Plate</translation>
    </message>
    <message>
        <source>Power off and locked</source>
        <translation>Power off and locked</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Proof</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Provider</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Purpose</translation>
    </message>
    <message>
        <source>Reading at departure</source>
        <translation>Reading at departure</translation>
    </message>
    <message>
        <source>Reading at the service</source>
        <translation>Reading at the service</translation>
    </message>
    <message>
        <source>Reading on return</source>
        <translation>Reading on return</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Reason of the trip</source>
        <translation>Reason of the trip</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Remark</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Seats</translation>
    </message>
    <message>
        <source>Service done on</source>
        <translation>Service done on</translation>
    </message>
    <message>
        <source>Service every (km)</source>
        <translation>Service every (km)</translation>
    </message>
    <message>
        <source>Service every (months)</source>
        <translation>Service every (months)</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Session</translation>
    </message>
    <message>
        <source>Should come</source>
        <translation>Should come</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Stops</source>
        <translation>Stops</translation>
    </message>
    <message>
        <source>Summer float</source>
        <translation>Summer float</translation>
    </message>
    <message>
        <source>Summer from month</source>
        <translation>Summer from month</translation>
    </message>
    <message>
        <source>Summer limit</source>
        <translation>Summer limit</translation>
    </message>
    <message>
        <source>Summer to month</source>
        <translation>Summer to month</translation>
    </message>
    <message>
        <source>Takes the place of the permitted float in the summer months; empty: none.</source>
        <translation>Takes the place of the permitted float in the summer months; empty: none.</translation>
    </message>
    <message>
        <source>Tank (L)</source>
        <translation>Tank (L)</translation>
    </message>
    <message>
        <source>The reading is right</source>
        <translation>The reading is right</translation>
    </message>
    <message>
        <source>Tick only what is not in order; nothing ticked: all seven points are in order.</source>
        <translation>Tick only what is not in order; nothing ticked: all seven points are in order.</translation>
    </message>
    <message>
        <source>Tick this only when an odd reading was looked at again.</source>
        <translation>Tick this only when an odd reading was looked at again.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>To the service (km)</source>
        <translation>To the service (km)</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Topic</translation>
    </message>
    <message>
        <source>Trip</source>
        <translation>Trip</translation>
    </message>
    <message>
        <source>Trip kind</source>
        <translation>Trip kind</translation>
    </message>
    <message>
        <source>Using department</source>
        <translation>Using department</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Valid from</translation>
    </message>
    <message>
        <source>Vehicle</source>
        <translation>Vehicle</translation>
    </message>
    <message>
        <source>Vehicle model</source>
        <translation>Vehicle model</translation>
    </message>
    <message>
        <source>Vehicle-group leader</source>
        <translation>Vehicle-group leader</translation>
    </message>
    <message>
        <source>Vehicles</source>
        <translation>Vehicles</translation>
    </message>
    <message>
        <source>What the odometer showed when the vehicle came to the fleet, km.</source>
        <translation>What the odometer showed when the vehicle came to the fleet, km.</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>What was done</translation>
    </message>
    <message>
        <source>Where the signed paper is</source>
        <translation>Where the signed paper is</translation>
    </message>
    <message>
        <source>Who came</source>
        <translation>Who came</translation>
    </message>
    <message>
        <source>Who should come</source>
        <translation>Who should come</translation>
    </message>
    <message>
        <source>Why refused or cancelled</source>
        <translation>Why refused or cancelled</translation>
    </message>
    <message>
        <source>Workshop bill or photo, and where it is kept.</source>
        <translation>Workshop bill or photo, and where it is kept.</translation>
    </message>
</context>
<context>
    <name>DutyForms</name>
    <message>
        <source>Dispatch order</source>
        <translation>Dispatch order</translation>
    </message>
    <message>
        <source>Dispatch register</source>
        <translation>Dispatch register</translation>
    </message>
    <message>
        <source>Safety session, attendance</source>
        <translation>Safety session, attendance</translation>
    </message>
    <message>
        <source>Service plan and record</source>
        <translation>Service plan and record</translation>
    </message>
    <message>
        <source>Trip log of a vehicle</source>
        <translation>Trip log of a vehicle</translation>
    </message>
    <message>
        <source>Vehicle card</source>
        <translation>Vehicle card</translation>
    </message>
</context>
<context>
    <name>DutyPaper</name>
    <message>
        <source>(driver's copy)</source>
        <translation>(driver's copy)</translation>
    </message>
    <message>
        <source>(file copy)</source>
        <translation>(file copy)</translation>
    </message>
    <message>
        <source>Accidents</source>
        <translation>Accidents</translation>
    </message>
    <message>
        <source>Applicant</source>
        <translation>Applicant</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>Approved by</translation>
    </message>
    <message>
        <source>Bought on</source>
        <translation>Bought on</translation>
    </message>
    <message>
        <source>Chassis number</source>
        <translation>Chassis number</translation>
    </message>
    <message>
        <source>Check before driving</source>
        <translation>Check before driving</translation>
    </message>
    <message>
        <source>Checked before driving: oil, coolant, tyres, lights, brakes, documents, defensive and emergency tools (A3-9, A3-10).</source>
        <translation>Checked before driving: oil, coolant, tyres, lights, brakes, documents, defensive and emergency tools (A3-9, A3-10).</translation>
    </message>
    <message>
        <source>Contracted garage</source>
        <translation>Contracted garage</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Cost</translation>
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
        <source>Departure</source>
        <translation>Departure</translation>
    </message>
    <message>
        <source>Designated parking place</source>
        <translation>Designated parking place</translation>
    </message>
    <message>
        <source>Dispatch order</source>
        <translation>Dispatch order</translation>
    </message>
    <message>
        <source>Dispatch register</source>
        <translation>Dispatch register</translation>
    </message>
    <message>
        <source>Dispatched by</source>
        <translation>Dispatched by</translation>
    </message>
    <message>
        <source>Dispatched by (director)</source>
        <translation>Dispatched by (director)</translation>
    </message>
    <message>
        <source>Distance driven</source>
        <translation>Distance driven</translation>
    </message>
    <message>
        <source>Done (date, km)</source>
        <translation>Done (date, km)</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>Done on</translation>
    </message>
    <message>
        <source>Driver</source>
        <translation>Driver</translation>
    </message>
    <message>
        <source>ETC card</source>
        <translation>ETC card</translation>
    </message>
    <message>
        <source>Engine number</source>
        <translation>Engine number</translation>
    </message>
    <message>
        <source>Every</source>
        <translation>Every</translation>
    </message>
    <message>
        <source>Fault</source>
        <translation>Fault</translation>
    </message>
    <message>
        <source>First reading, km</source>
        <translation>First reading, km</translation>
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
        <source>Fuel</source>
        <translation>Fuel</translation>
    </message>
    <message>
        <source>Fuel card</source>
        <translation>Fuel card</translation>
    </message>
    <message>
        <source>Garage</source>
        <translation>Garage</translation>
    </message>
    <message>
        <source>Head of department</source>
        <translation>Head of department</translation>
    </message>
    <message>
        <source>Inspection until</source>
        <translation>Inspection until</translation>
    </message>
    <message>
        <source>Insurance until</source>
        <translation>Insurance until</translation>
    </message>
    <message>
        <source>Last, date</source>
        <translation>Last, date</translation>
    </message>
    <message>
        <source>Last, km</source>
        <translation>Last, km</translation>
    </message>
    <message>
        <source>Loss, yuan</source>
        <translation>Loss, yuan</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Mark</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Month</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>New reading at the start</source>
        <translation>New reading at the start</translation>
    </message>
    <message>
        <source>Next service</source>
        <translation>Next service</translation>
    </message>
    <message>
        <source>Next, date</source>
        <translation>Next, date</translation>
    </message>
    <message>
        <source>Next, km</source>
        <translation>Next, km</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Old reading at the end</source>
        <translation>Old reading at the end</translation>
    </message>
    <message>
        <source>Organised by</source>
        <translation>Organised by</translation>
    </message>
    <message>
        <source>Parked at</source>
        <translation>Parked at</translation>
    </message>
    <message>
        <source>Parked, off and locked</source>
        <translation>Parked, off and locked</translation>
    </message>
    <message>
        <source>Passengers</source>
        <translation>Passengers</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Planned from – to</source>
        <translation>Planned from – to</translation>
    </message>
    <message>
        <source>Plate</source>
        <translation>Plate</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Proof</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Purpose</translation>
    </message>
    <message>
        <source>Reading at departure</source>
        <translation>Reading at departure</translation>
    </message>
    <message>
        <source>Reading now, km</source>
        <translation>Reading now, km</translation>
    </message>
    <message>
        <source>Reading on return</source>
        <translation>Reading on return</translation>
    </message>
    <message>
        <source>Repairs</source>
        <translation>Repairs</translation>
    </message>
    <message>
        <source>Replaced odometers</source>
        <translation>Replaced odometers</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Return</translation>
    </message>
    <message>
        <source>Return checked by</source>
        <translation>Return checked by</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Route</translation>
    </message>
    <message>
        <source>Safety session, attendance</source>
        <translation>Safety session, attendance</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Seats</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Service plan and record</source>
        <translation>Service plan and record</translation>
    </message>
    <message>
        <source>Should come: {should}; came: {came}</source>
        <translation>Should come: {should}; came: {came}</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Tank, L</source>
        <translation>Tank, L</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>To go, km</source>
        <translation>To go, km</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Topic</translation>
    </message>
    <message>
        <source>Trip log</source>
        <translation>Trip log</translation>
    </message>
    <message>
        <source>Using department</source>
        <translation>Using department</translation>
    </message>
    <message>
        <source>Vehicle card</source>
        <translation>Vehicle card</translation>
    </message>
    <message>
        <source>Vehicle model</source>
        <translation>Vehicle model</translation>
    </message>
    <message>
        <source>done</source>
        <translation>done</translation>
    </message>
    <message>
        <source>due</source>
        <translation>due</translation>
    </message>
    <message>
        <source>km</source>
        <translation>km</translation>
    </message>
    <message>
        <source>not due</source>
        <translation>not due</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>overdue</translation>
    </message>
    <message>
        <source>{count} trips</source>
        <translation>{count} trips</translation>
    </message>
    <message>
        <source>{km} km / {months} months</source>
        <translation>{km} km / {months} months</translation>
    </message>
    <message>
        <source>{place}, locked</source>
        <translation>{place}, locked</translation>
    </message>
    <message>
        <source>{place}, not locked</source>
        <translation>{place}, not locked</translation>
    </message>
</context>
<context>
    <name>DutySettings</name>
    <message>
        <source>Service every, km (new vehicles)</source>
        <translation>Service every, km (new vehicles)</translation>
    </message>
    <message>
        <source>Service every, months (new vehicles)</source>
        <translation>Service every, months (new vehicles)</translation>
    </message>
    <message>
        <source>The director may dispatch an own request</source>
        <translation>The director may dispatch an own request</translation>
    </message>
    <message>
        <source>Words that name private use (parted by blanks)</source>
        <translation>Words that name private use (parted by blanks)</translation>
    </message>
</context>
<context>
    <name>DutyWords</name>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Brakes</source>
        <translation>Brakes</translation>
    </message>
    <message>
        <source>Business</source>
        <translation>Business</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelled</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Company</translation>
    </message>
    <message>
        <source>Contracted garage</source>
        <translation>Contracted garage</translation>
    </message>
    <message>
        <source>Coolant</source>
        <translation>Coolant</translation>
    </message>
    <message>
        <source>Defensive and emergency tools</source>
        <translation>Defensive and emergency tools</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Delivery</translation>
    </message>
    <message>
        <source>Did not leave</source>
        <translation>Did not leave</translation>
    </message>
    <message>
        <source>Diesel 0</source>
        <translation>Diesel 0</translation>
    </message>
    <message>
        <source>Dispatched</source>
        <translation>Dispatched</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Electric</source>
        <translation>Electric</translation>
    </message>
    <message>
        <source>Engine oil</source>
        <translation>Engine oil</translation>
    </message>
    <message>
        <source>Filed</source>
        <translation>Filed</translation>
    </message>
    <message>
        <source>Filling station</source>
        <translation>Filling station</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>In order</translation>
    </message>
    <message>
        <source>In repair</source>
        <translation>In repair</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>In use</translation>
    </message>
    <message>
        <source>Laid up</source>
        <translation>Laid up</translation>
    </message>
    <message>
        <source>Left the office</source>
        <translation>Left the office</translation>
    </message>
    <message>
        <source>Lights</source>
        <translation>Lights</translation>
    </message>
    <message>
        <source>On duty</source>
        <translation>On duty</translation>
    </message>
    <message>
        <source>On the road</source>
        <translation>On the road</translation>
    </message>
    <message>
        <source>Open fault</source>
        <translation>Open fault</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>Out</translation>
    </message>
    <message>
        <source>Petrol 92</source>
        <translation>Petrol 92</translation>
    </message>
    <message>
        <source>Petrol 95</source>
        <translation>Petrol 95</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refused</translation>
    </message>
    <message>
        <source>Requested</source>
        <translation>Requested</translation>
    </message>
    <message>
        <source>Scrapped or sold</source>
        <translation>Scrapped or sold</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>Suspended</translation>
    </message>
    <message>
        <source>Traffic police</source>
        <translation>Traffic police</translation>
    </message>
    <message>
        <source>Tyres</source>
        <translation>Tyres</translation>
    </message>
</context>
<context>
    <name>Editor</name>
    <message>
        <source>“{text}” is not in the list. Choose one of those offered while you type.</source>
        <translation>“{text}” is not in the list. Choose one of those offered while you type.</translation>
    </message>
</context>
<context>
    <name>EmptyHint</name>
    <message>
        <source>Import from Excel…</source>
        <translation>Import from Excel…</translation>
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
        <source>{detail} cannot be written: the folder is not there or is protected. Nothing was changed; choose another folder.</source>
        <translation>{detail} cannot be written: the folder is not there or is protected. Nothing was changed; choose another folder.</translation>
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
    <name>FileView</name>
    <message>
        <source>Loading…</source>
        <translation>Loading…</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Picture</translation>
    </message>
    <message>
        <source>{name} cannot be shown here. Open it in its own program, or save it.</source>
        <translation>{name} cannot be shown here. Open it in its own program, or save it.</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Clear</source>
        <translation>Clear</translation>
    </message>
    <message>
        <source>Clear search and filters</source>
        <translation>Clear search and filters</translation>
    </message>
    <message>
        <source>More filters</source>
        <translation>More filters</translation>
    </message>
    <message>
        <source>Rows: {count}</source>
        <translation>Rows: {count}</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Search</translation>
    </message>
    <message>
        <source>Search: words, code, number, pinyin…</source>
        <translation>Search: words, code, number, pinyin…</translation>
    </message>
    <message>
        <source>only the chosen rows</source>
        <translation>only the chosen rows</translation>
    </message>
    <message>
        <source>{found} of {total}</source>
        <translation>{found} of {total}</translation>
    </message>
</context>
<context>
    <name>FilterBox</name>
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
        <source>Backup of an office</source>
        <translation>Backup of an office</translation>
    </message>
    <message>
        <source>Backups (*.db)</source>
        <translation>Backups (*.db)</translation>
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
        <source>From a backup…</source>
        <translation>From a backup…</translation>
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
        <source>Restore</source>
        <translation>Restore</translation>
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
        <source>There is an office at this place. A backup goes to an empty place only; choose another.</source>
        <translation>There is an office at this place. A backup goes to an empty place only; choose another.</translation>
    </message>
    <message>
        <source>What is the office called?</source>
        <translation>What is the office called?</translation>
    </message>
    <message>
        <source>Where shall the records of the backup lie?</source>
        <translation>Where shall the records of the backup lie?</translation>
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
    <name>Fleet</name>
    <message>
        <source>Fleet</source>
        <translation>Fleet</translation>
    </message>
</context>
<context>
    <name>FleetActs</name>
    <message>
        <source>A draft only: the cap of main responsibility is not set (A3-30)</source>
        <translation>A draft only: the cap of main responsibility is not set (A3-30)</translation>
    </message>
    <message>
        <source>Appeal</source>
        <translation>Appeal</translation>
    </message>
    <message>
        <source>Appeal until {day}</source>
        <translation>Appeal until {day}</translation>
    </message>
    <message>
        <source>Approve (director)</source>
        <translation>Approve (director)</translation>
    </message>
    <message>
        <source>Approve (management office)</source>
        <translation>Approve (management office)</translation>
    </message>
    <message>
        <source>Approve (office)</source>
        <translation>Approve (office)</translation>
    </message>
    <message>
        <source>Approve the bill (top management)</source>
        <translation>Approve the bill (top management)</translation>
    </message>
    <message>
        <source>Assess all drivers of a month</source>
        <translation>Assess all drivers of a month</translation>
    </message>
    <message>
        <source>Back to scoring</source>
        <translation>Back to scoring</translation>
    </message>
    <message>
        <source>Bought</source>
        <translation>Bought</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Cannot be decided: enter the cap of main responsibility in Settings first (A3-30).</source>
        <translation>Cannot be decided: enter the cap of main responsibility in Settings first (A3-30).</translation>
    </message>
    <message>
        <source>Cannot be finished: the order is filled in first (A3-16).</source>
        <translation>Cannot be finished: the order is filled in first (A3-16).</translation>
    </message>
    <message>
        <source>Cannot be sent: the office has not approved it (A3-15); in a special case by telephone.</source>
        <translation>Cannot be sent: the office has not approved it (A3-15); in a special case by telephone.</translation>
    </message>
    <message>
        <source>Cannot be settled: driver's signature, lines or old parts are missing (A3-13, A3-14, A3-19).</source>
        <translation>Cannot be settled: driver's signature, lines or old parts are missing (A3-13, A3-14, A3-19).</translation>
    </message>
    <message>
        <source>Carried out</source>
        <translation>Carried out</translation>
    </message>
    <message>
        <source>Close the case</source>
        <translation>Close the case</translation>
    </message>
    <message>
        <source>Compensation paid</source>
        <translation>Compensation paid</translation>
    </message>
    <message>
        <source>Confirm (group leader)</source>
        <translation>Confirm (group leader)</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Decide</translation>
    </message>
    <message>
        <source>Decide on the proposal</source>
        <translation>Decide on the proposal</translation>
    </message>
    <message>
        <source>Draft the bonus sheet</source>
        <translation>Draft the bonus sheet</translation>
    </message>
    <message>
        <source>Driver signed the list</source>
        <translation>Driver signed the list</translation>
    </message>
    <message>
        <source>Edit accident</source>
        <translation>Edit accident</translation>
    </message>
    <message>
        <source>Edit repair order</source>
        <translation>Edit repair order</translation>
    </message>
    <message>
        <source>Edit self-purchase</source>
        <translation>Edit self-purchase</translation>
    </message>
    <message>
        <source>Edit violation</source>
        <translation>Edit violation</translation>
    </message>
    <message>
        <source>Enter replaced materials</source>
        <translation>Enter replaced materials</translation>
    </message>
    <message>
        <source>Fill in the order afterwards</source>
        <translation>Fill in the order afterwards</translation>
    </message>
    <message>
        <source>Give an opinion</source>
        <translation>Give an opinion</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Lock</translation>
    </message>
    <message>
        <source>New accident</source>
        <translation>New accident</translation>
    </message>
    <message>
        <source>New assessment</source>
        <translation>New assessment</translation>
    </message>
    <message>
        <source>New repair order</source>
        <translation>New repair order</translation>
    </message>
    <message>
        <source>New rubric</source>
        <translation>New rubric</translation>
    </message>
    <message>
        <source>New self-purchase</source>
        <translation>New self-purchase</translation>
    </message>
    <message>
        <source>New violation</source>
        <translation>New violation</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Paid</translation>
    </message>
    <message>
        <source>Paid out</source>
        <translation>Paid out</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Publish</translation>
    </message>
    <message>
        <source>Reimbursed</source>
        <translation>Reimbursed</translation>
    </message>
    <message>
        <source>Repair approved by telephone</source>
        <translation>Repair approved by telephone</translation>
    </message>
    <message>
        <source>Repaired</source>
        <translation>Repaired</translation>
    </message>
    <message>
        <source>Repeated: there is an earlier record of this type</source>
        <translation>Repeated: there is an earlier record of this type</translation>
    </message>
    <message>
        <source>Reported to the director</source>
        <translation>Reported to the director</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Review</translation>
    </message>
    <message>
        <source>Review the bill (office)</source>
        <translation>Review the bill (office)</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>Send to the garage</source>
        <translation>Send to the garage</translation>
    </message>
    <message>
        <source>Settle the bill (captain)</source>
        <translation>Settle the bill (captain)</translation>
    </message>
    <message>
        <source>Sign (fleet)</source>
        <translation>Sign (fleet)</translation>
    </message>
    <message>
        <source>Suspected private use: there is no dispatch (A3-28)</source>
        <translation>Suspected private use: there is no dispatch (A3-28)</translation>
    </message>
    <message>
        <source>The order by telephone is to be filled in by {day} (A3-16)</source>
        <translation>The order by telephone is to be filled in by {day} (A3-16)</translation>
    </message>
    <message>
        <source>The order was filled in late</source>
        <translation>The order was filled in late</translation>
    </message>
    <message>
        <source>The second with main or full responsibility within a year: dismissal is proposed (A3-34)</source>
        <translation>The second with main or full responsibility within a year: dismissal is proposed (A3-34)</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Verify</translation>
    </message>
    <message>
        <source>Verify lines</source>
        <translation>Verify lines</translation>
    </message>
    <message>
        <source>Verify the list</source>
        <translation>Verify the list</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>Void</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Withdraw</translation>
    </message>
    <message>
        <source>none</source>
        <translation>none</translation>
    </message>
    <message>
        <source>{base} yuan × {pct} %, cap {cap}: {payable} yuan payable</source>
        <translation>{base} yuan × {pct} %, cap {cap}: {payable} yuan payable</translation>
    </message>
    <message>
        <source>{count} of {all} lines not verified, {parts} old parts outstanding</source>
        <translation>{count} of {all} lines not verified, {parts} old parts outstanding</translation>
    </message>
    <message>
        <source>{score} points, {grade}, coefficient {percent} %</source>
        <translation>{score} points, {grade}, coefficient {percent} %</translation>
    </message>
    <message>
        <source>{total} yuan for {eligible} of {people} people, {km} km</source>
        <translation>{total} yuan for {eligible} of {people} people, {km} km</translation>
    </message>
</context>
<context>
    <name>FleetAffairs</name>
    <message>
        <source>Accident number</source>
        <translation>Accident number</translation>
    </message>
    <message>
        <source>Accidents</source>
        <translation>Accidents</translation>
    </message>
    <message>
        <source>Assessment number</source>
        <translation>Assessment number</translation>
    </message>
    <message>
        <source>Assessments</source>
        <translation>Assessments</translation>
    </message>
    <message>
        <source>Bonus sheet number</source>
        <translation>Bonus sheet number</translation>
    </message>
    <message>
        <source>Bonus sheets</source>
        <translation>Bonus sheets</translation>
    </message>
    <message>
        <source>Deductions</source>
        <translation>Deductions</translation>
    </message>
    <message>
        <source>Deductions of points</source>
        <translation>Deductions of points</translation>
    </message>
    <message>
        <source>Lines of bonus sheets</source>
        <translation>Lines of bonus sheets</translation>
    </message>
    <message>
        <source>No accident is in the register.</source>
        <translation>No accident is in the register.</translation>
    </message>
    <message>
        <source>No bonus sheet was drafted yet. Ctrl+N drafts the one of the month that is over.</source>
        <translation>No bonus sheet was drafted yet. Ctrl+N drafts the one of the month that is over.</translation>
    </message>
    <message>
        <source>No month was assessed yet. Ctrl+N makes the assessments of everybody who drives.</source>
        <translation>No month was assessed yet. Ctrl+N makes the assessments of everybody who drives.</translation>
    </message>
    <message>
        <source>No part was replaced yet. Import the repairs you keep, or enter the materials of a repair order.</source>
        <translation>No part was replaced yet. Import the repairs you keep, or enter the materials of a repair order.</translation>
    </message>
    <message>
        <source>No repair was asked for yet. Ctrl+N fills in an order; one approved by telephone has its own act.</source>
        <translation>No repair was asked for yet. Ctrl+N fills in an order; one approved by telephone has its own act.</translation>
    </message>
    <message>
        <source>No self-purchase was asked for yet.</source>
        <translation>No self-purchase was asked for yet.</translation>
    </message>
    <message>
        <source>No violation is in the register.</source>
        <translation>No violation is in the register.</translation>
    </message>
    <message>
        <source>Nothing is deducted. Verified penalties, decided compensation and charged excess fuel stand here by month.</source>
        <translation>Nothing is deducted. Verified penalties, decided compensation and charged excess fuel stand here by month.</translation>
    </message>
    <message>
        <source>Nothing is proposed. Dismissal, transfer and liability are proposed by the rules and decided by people.</source>
        <translation>Nothing is proposed. Dismissal, transfer and liability are proposed by the rules and decided by people.</translation>
    </message>
    <message>
        <source>People</source>
        <translation>People</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>Proposals</translation>
    </message>
    <message>
        <source>Repair number</source>
        <translation>Repair number</translation>
    </message>
    <message>
        <source>Repair orders</source>
        <translation>Repair orders</translation>
    </message>
    <message>
        <source>Replaced materials</source>
        <translation>Replaced materials</translation>
    </message>
    <message>
        <source>Replaced parts</source>
        <translation>Replaced parts</translation>
    </message>
    <message>
        <source>Rubric</source>
        <translation>Rubric</translation>
    </message>
    <message>
        <source>Self-purchase number</source>
        <translation>Self-purchase number</translation>
    </message>
    <message>
        <source>Self-purchases</source>
        <translation>Self-purchases</translation>
    </message>
    <message>
        <source>There is no rubric yet. Ctrl+N enters one of exactly 100 points.</source>
        <translation>There is no rubric yet. Ctrl+N enters one of exactly 100 points.</translation>
    </message>
    <message>
        <source>Violation number</source>
        <translation>Violation number</translation>
    </message>
    <message>
        <source>Violations</source>
        <translation>Violations</translation>
    </message>
    <message>
        <source>Wage deductions</source>
        <translation>Wage deductions</translation>
    </message>
    <message>
        <source>accident</source>
        <translation>accident</translation>
    </message>
    <message>
        <source>accident {number} ({what})</source>
        <translation>accident {number} ({what})</translation>
    </message>
    <message>
        <source>assessment</source>
        <translation>assessment</translation>
    </message>
    <message>
        <source>bonus sheet</source>
        <translation>bonus sheet</translation>
    </message>
    <message>
        <source>deduction of points</source>
        <translation>deduction of points</translation>
    </message>
    <message>
        <source>item of the rubric</source>
        <translation>item of the rubric</translation>
    </message>
    <message>
        <source>line of a bonus sheet</source>
        <translation>line of a bonus sheet</translation>
    </message>
    <message>
        <source>no trip in the month</source>
        <translation>no trip in the month</translation>
    </message>
    <message>
        <source>part</source>
        <translation>part</translation>
    </message>
    <message>
        <source>proposal</source>
        <translation>proposal</translation>
    </message>
    <message>
        <source>repair order</source>
        <translation>repair order</translation>
    </message>
    <message>
        <source>self-purchase</source>
        <translation>self-purchase</translation>
    </message>
    <message>
        <source>violation</source>
        <translation>violation</translation>
    </message>
    <message>
        <source>violation {number} ({what})</source>
        <translation>violation {number} ({what})</translation>
    </message>
    <message>
        <source>wage deduction</source>
        <translation>wage deduction</translation>
    </message>
</context>
<context>
    <name>FleetDue</name>
    <message>
        <source>Repairs this month, yuan</source>
        <translation>Repairs this month, yuan</translation>
    </message>
    <message>
        <source>The bonus sheet of {month} is not approved</source>
        <translation>The bonus sheet of {month} is not approved</translation>
    </message>
    <message>
        <source>{count} assessments of {month} are not published</source>
        <translation>{count} assessments of {month} are not published</translation>
    </message>
    <message>
        <source>{name}: {kind} ({rule}, {reference}) waits for a decision</source>
        <translation>{name}: {kind} ({rule}, {reference}) waits for a decision</translation>
    </message>
    <message>
        <source>{number} {name}: main responsibility, the cap is not set (A3-30)</source>
        <translation>{number} {name}: main responsibility, the cap is not set (A3-30)</translation>
    </message>
    <message>
        <source>{number} {name}: registered, to be verified</source>
        <translation>{number} {name}: registered, to be verified</translation>
    </message>
    <message>
        <source>{number} {vehicle}: sent by telephone, the repair order is missing (due {day})</source>
        <translation>{number} {vehicle}: sent by telephone, the repair order is missing (due {day})</translation>
    </message>
    <message>
        <source>{number} {vehicle}: the bill of {garage}, {total} yuan, waits: {state}</source>
        <translation>{number} {vehicle}: the bill of {garage}, {total} yuan, waits: {state}</translation>
    </message>
    <message>
        <source>{number} {vehicle}: the repair waits for the office's approval</source>
        <translation>{number} {vehicle}: the repair waits for the office's approval</translation>
    </message>
</context>
<context>
    <name>FleetDuty</name>
    <message>
        <source>A dispatch of more than {days} days is not dispatched but lent; ask for shorter ones.</source>
        <translation>A dispatch of more than {days} days is not dispatched but lent; ask for shorter ones.</translation>
    </message>
    <message>
        <source>A mark is 0 or higher.</source>
        <translation>A mark is 0 or higher.</translation>
    </message>
    <message>
        <source>A month is a number from 1 to 12.</source>
        <translation>A month is a number from 1 to 12.</translation>
    </message>
    <message>
        <source>A replaced odometer of {plate} on {day} is entered already.</source>
        <translation>A replaced odometer of {plate} on {day} is entered already.</translation>
    </message>
    <message>
        <source>A trip that is back keeps its return, and one on the road gets it by Enter return; change the times, do not empty them.</source>
        <translation>A trip that is back keeps its return, and one on the road gets it by Enter return; change the times, do not empty them.</translation>
    </message>
    <message>
        <source>Card {card} belongs to {plate} already. Take it from that vehicle first.</source>
        <translation>Card {card} belongs to {plate} already. Take it from that vehicle first.</translation>
    </message>
    <message>
        <source>Choose the people the session is for.</source>
        <translation>Choose the people the session is for.</translation>
    </message>
    <message>
        <source>Choose the points that are faulty.</source>
        <translation>Choose the points that are faulty.</translation>
    </message>
    <message>
        <source>On the road follows from the trips; write in use, in repair, laid up or scrapped.</source>
        <translation>On the road follows from the trips; write in use, in repair, laid up or scrapped.</translation>
    </message>
    <message>
        <source>Row {row}: {km} km since the reading {reading} on {day} are more than 1,500 km a day; taken over as it stands, please look at it again.</source>
        <translation>Row {row}: {km} km since the reading {reading} on {day} are more than 1,500 km a day; taken over as it stands, please look at it again.</translation>
    </message>
    <message>
        <source>Say where {plate} was parked.</source>
        <translation>Say where {plate} was parked.</translation>
    </message>
    <message>
        <source>The check found a fault: {fault}. {plate} stays where it is (A3-9): press Fault before driving to write it down and choose another vehicle.</source>
        <translation>The check found a fault: {fault}. {plate} stays where it is (A3-9): press Fault before driving to write it down and choose another vehicle.</translation>
    </message>
    <message>
        <source>The driving licence of {name} ended on {day}; have it renewed or choose another driver.</source>
        <translation>The driving licence of {name} ended on {day}; have it renewed or choose another driver.</translation>
    </message>
    <message>
        <source>The duty permit ends before it begins.</source>
        <translation>The duty permit ends before it begins.</translation>
    </message>
    <message>
        <source>The duty permit of {name} begins on {day} (A3-2); choose another driver or day.</source>
        <translation>The duty permit of {name} begins on {day} (A3-2); choose another driver or day.</translation>
    </message>
    <message>
        <source>The duty permit of {name} ended on {day} (A3-2); have it renewed or choose another driver.</source>
        <translation>The duty permit of {name} ended on {day} (A3-2); have it renewed or choose another driver.</translation>
    </message>
    <message>
        <source>The insurance of {plate} ended on {day}; renew it before it drives.</source>
        <translation>The insurance of {plate} ended on {day}; renew it before it drives.</translation>
    </message>
    <message>
        <source>The new odometer cannot begin at {new}: {plate} was read {reading} on {day}, after the change.</source>
        <translation>The new odometer cannot begin at {new}: {plate} was read {reading} on {day}, after the change.</translation>
    </message>
    <message>
        <source>The next trip of {plate}, on {day}, began at {reading}; this one cannot end above it.</source>
        <translation>The next trip of {plate}, on {day}, began at {reading}; this one cannot end above it.</translation>
    </message>
    <message>
        <source>The norms of {model} from {day} are there already. Change that version instead.</source>
        <translation>The norms of {model} from {day} are there already. Change that version instead.</translation>
    </message>
    <message>
        <source>The number of passengers</source>
        <translation>The number of passengers</translation>
    </message>
    <message>
        <source>The odometer of {plate} shows less than last time ({reading} on {day}). If it was replaced, enter the replaced odometer first.</source>
        <translation>The odometer of {plate} shows less than last time ({reading} on {day}). If it was replaced, enter the replaced odometer first.</translation>
    </message>
    <message>
        <source>The old odometer cannot end at {old}: {plate} was read {reading} on {day}.</source>
        <translation>The old odometer cannot end at {old}: {plate} was read {reading} on {day}.</translation>
    </message>
    <message>
        <source>The planned return is before the planned departure.</source>
        <translation>The planned return is before the planned departure.</translation>
    </message>
    <message>
        <source>The reading on return ({back}) is below that at departure ({out}). If the odometer was replaced on the way, enter that first.</source>
        <translation>The reading on return ({back}) is below that at departure ({out}). If the odometer was replaced on the way, enter that first.</translation>
    </message>
    <message>
        <source>The return is before the departure.</source>
        <translation>The return is before the departure.</translation>
    </message>
    <message>
        <source>The tank holds more than 0 litres (an electric vehicle: 0 is allowed).</source>
        <translation>The tank holds more than 0 litres (an electric vehicle: 0 is allowed).</translation>
    </message>
    <message>
        <source>The yearly inspection of {plate} ended on {day}; have it inspected before it drives.</source>
        <translation>The yearly inspection of {plate} ended on {day}; have it inspected before it drives.</translation>
    </message>
    <message>
        <source>{count} rows name a dispatcher who is not director or deputy now (A3-4); they were taken over as they are.</source>
        <translation>{count} rows name a dispatcher who is not director or deputy now (A3-4); they were taken over as they are.</translation>
    </message>
    <message>
        <source>{day} is in the future; enter it when it has happened.</source>
        <translation>{day} is in the future; enter it when it has happened.</translation>
    </message>
    <message>
        <source>{field} is 0 or higher.</source>
        <translation>{field} is 0 or higher.</translation>
    </message>
    <message>
        <source>{field} is above 0.</source>
        <translation>{field} is above 0.</translation>
    </message>
    <message>
        <source>{km} km since the reading {reading} on {day} are more than 1,500 km a day. If it is right, tick that the reading is right.</source>
        <translation>{km} km since the reading {reading} on {day} are more than 1,500 km a day. If it is right, tick that the reading is right.</translation>
    </message>
    <message>
        <source>{moment} is in the future.</source>
        <translation>{moment} is in the future.</translation>
    </message>
    <message>
        <source>{name} asked for this vehicle and cannot dispatch it; the other director or deputy does.</source>
        <translation>{name} asked for this vehicle and cannot dispatch it; the other director or deputy does.</translation>
    </message>
    <message>
        <source>{name} belongs to {organisation}; only people of the office drive its vehicles (A3-3).</source>
        <translation>{name} belongs to {organisation}; only people of the office drive its vehicles (A3-3).</translation>
    </message>
    <message>
        <source>{name} belongs to {organisation}; vehicles are never lent to outside units (A3-3).</source>
        <translation>{name} belongs to {organisation}; vehicles are never lent to outside units (A3-3).</translation>
    </message>
    <message>
        <source>{name} came but is not in the list of those who should; add the person first.</source>
        <translation>{name} came but is not in the list of those who should; add the person first.</translation>
    </message>
    <message>
        <source>{name} dispatches, {who} writes it down: say where the signed paper is kept.</source>
        <translation>{name} dispatches, {who} writes it down: say where the signed paper is kept.</translation>
    </message>
    <message>
        <source>{name} drives {plate} with {number} from {first} to {last}; choose another driver or time.</source>
        <translation>{name} drives {plate} with {number} from {first} to {last}; choose another driver or time.</translation>
    </message>
    <message>
        <source>{name} drove {plate} from {first} to {last} already; nobody drives two vehicles at once.</source>
        <translation>{name} drove {plate} from {first} to {last} already; nobody drives two vehicles at once.</translation>
    </message>
    <message>
        <source>{name} has no duty permit; nobody drives without one (A3-2). Enter it with the driver after the assessment.</source>
        <translation>{name} has no duty permit; nobody drives without one (A3-2). Enter it with the driver after the assessment.</translation>
    </message>
    <message>
        <source>{name} is in the list of drivers already.</source>
        <translation>{name} is in the list of drivers already.</translation>
    </message>
    <message>
        <source>{name} is in the list of providers already.</source>
        <translation>{name} is in the list of providers already.</translation>
    </message>
    <message>
        <source>{name} is neither director nor deputy, who alone dispatch (A3-4). Name one of them, or give the role in Settings › People.</source>
        <translation>{name} is neither director nor deputy, who alone dispatch (A3-4). Name one of them, or give the role in Settings › People.</translation>
    </message>
    <message>
        <source>{name} is out with {number}; enter the return first.</source>
        <translation>{name} is out with {number}; enter the return first.</translation>
    </message>
    <message>
        <source>{name} is still planned for {number}; give that dispatch another driver or cancel it first.</source>
        <translation>{name} is still planned for {number}; give that dispatch another driver or cancel it first.</translation>
    </message>
    <message>
        <source>{name} is {state} and does not drive; the fleet captain can put the driver on duty again.</source>
        <translation>{name} is {state} and does not drive; the fleet captain can put the driver on duty again.</translation>
    </message>
    <message>
        <source>{number} cannot be moved into the past.</source>
        <translation>{number} cannot be moved into the past.</translation>
    </message>
    <message>
        <source>{number} has its trip already.</source>
        <translation>{number} has its trip already.</translation>
    </message>
    <message>
        <source>{number} is {state}; this cannot be done now.</source>
        <translation>{number} is {state}; this cannot be done now.</translation>
    </message>
    <message>
        <source>{number} was dispatched with {plate} and {name}; the row says otherwise.</source>
        <translation>{number} was dispatched with {plate} and {name}; the row says otherwise.</translation>
    </message>
    <message>
        <source>{plate} came to the fleet at {start} km; {reading} is below that.</source>
        <translation>{plate} came to the fleet at {start} km; {reading} is below that.</translation>
    </message>
    <message>
        <source>{plate} has an open fault since {day}: {fault}. It does not drive with a fault (A3-9); have it mended and press Fault mended.</source>
        <translation>{plate} has an open fault since {day}: {fault}. It does not drive with a fault (A3-9); have it mended and press Fault mended.</translation>
    </message>
    <message>
        <source>{plate} has no open fault.</source>
        <translation>{plate} has no open fault.</translation>
    </message>
    <message>
        <source>{plate} has trips after {day} (the last on {last}); choose that day or a later one.</source>
        <translation>{plate} has trips after {day} (the last on {last}); choose that day or a later one.</translation>
    </message>
    <message>
        <source>{plate} has {seats} seats, the driver's included; {passengers} passengers do not fit.</source>
        <translation>{plate} has {seats} seats, the driver's included; {passengers} passengers do not fit.</translation>
    </message>
    <message>
        <source>{plate} is dispatched with {number} from {first} to {last}; choose another vehicle or time.</source>
        <translation>{plate} is dispatched with {number} from {first} to {last}; choose another vehicle or time.</translation>
    </message>
    <message>
        <source>{plate} is in the register already (A4-8: one register of all vehicles). Change that record instead.</source>
        <translation>{plate} is in the register already (A4-8: one register of all vehicles). Change that record instead.</translation>
    </message>
    <message>
        <source>{plate} is out with {number}; enter its return first.</source>
        <translation>{plate} is out with {number}; enter its return first.</translation>
    </message>
    <message>
        <source>{plate} is still planned for {number}; give that dispatch another vehicle or cancel it first.</source>
        <translation>{plate} is still planned for {number}; give that dispatch another vehicle or cancel it first.</translation>
    </message>
    <message>
        <source>{plate} is {state}; choose another vehicle or put it in use again.</source>
        <translation>{plate} is {state}; choose another vehicle or put it in use again.</translation>
    </message>
    <message>
        <source>{plate} left at {moment} already; that trip is in the log.</source>
        <translation>{plate} left at {moment} already; that trip is in the log.</translation>
    </message>
    <message>
        <source>{plate} left the fleet on {day}; nothing later can be entered for it.</source>
        <translation>{plate} left the fleet on {day}; nothing later can be entered for it.</translation>
    </message>
    <message>
        <source>{plate} was on the road from {first} to {last} already; two trips cannot overlap.</source>
        <translation>{plate} was on the road from {first} to {last} already; two trips cannot overlap.</translation>
    </message>
    <message>
        <source>{plate} was read {reading} on {day}, below the first reading {start}; mend one of them.</source>
        <translation>{plate} was read {reading} on {day}, below the first reading {start}; mend one of them.</translation>
    </message>
    <message>
        <source>{typed} has probably one digit too many: the reading before was {reading}. Is it {meant}?</source>
        <translation>{typed} has probably one digit too many: the reading before was {reading}. Is it {meant}?</translation>
    </message>
    <message>
        <source>“{plate}” has neither letter nor digit; write the plate as it stands on the vehicle.</source>
        <translation>“{plate}” has neither letter nor digit; write the plate as it stands on the vehicle.</translation>
    </message>
    <message>
        <source>“{text}” is no point of the check before driving; known are: {known}.</source>
        <translation>“{text}” is no point of the check before driving; known are: {known}.</translation>
    </message>
    <message>
        <source>“{word}” is private use; vehicles drive for the office only (A3-3, A3-5). If it is for the office, say so in other words.</source>
        <translation>“{word}” is private use; vehicles drive for the office only (A3-3, A3-5). If it is for the office, say so in other words.</translation>
    </message>
</context>
<context>
    <name>FleetFields</name>
    <message>
        <source>A day of the month, like 2024-09-05.</source>
        <translation>A day of the month, like 2024-09-05.</translation>
    </message>
    <message>
        <source>A garage of the list of garages and stations, or the vehicle's own (A3-12).</source>
        <translation>A garage of the list of garages and stations, or the vehicle's own (A3-12).</translation>
    </message>
    <message>
        <source>A superior who ordered it gets a line of his own.</source>
        <translation>A superior who ordered it gets a line of his own.</translation>
    </message>
    <message>
        <source>Accident</source>
        <translation>Accident</translation>
    </message>
    <message>
        <source>Accident class</source>
        <translation>Accident class</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Amount</translation>
    </message>
    <message>
        <source>Appeal</source>
        <translation>Appeal</translation>
    </message>
    <message>
        <source>Appeal until</source>
        <translation>Appeal until</translation>
    </message>
    <message>
        <source>Applicant</source>
        <translation>Applicant</translation>
    </message>
    <message>
        <source>Approved by telephone by</source>
        <translation>Approved by telephone by</translation>
    </message>
    <message>
        <source>Approved by the management office</source>
        <translation>Approved by the management office</translation>
    </message>
    <message>
        <source>Approved by the office</source>
        <translation>Approved by the office</translation>
    </message>
    <message>
        <source>Approved on</source>
        <translation>Approved on</translation>
    </message>
    <message>
        <source>Assessed by</source>
        <translation>Assessed by</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>Assessment</translation>
    </message>
    <message>
        <source>Assessments</source>
        <translation>Assessments</translation>
    </message>
    <message>
        <source>Bill approved by</source>
        <translation>Bill approved by</translation>
    </message>
    <message>
        <source>Bill approved on</source>
        <translation>Bill approved on</translation>
    </message>
    <message>
        <source>Bill reviewed by</source>
        <translation>Bill reviewed by</translation>
    </message>
    <message>
        <source>Bill reviewed on</source>
        <translation>Bill reviewed on</translation>
    </message>
    <message>
        <source>Blank form</source>
        <translation>Blank form</translation>
    </message>
    <message>
        <source>Bonus sheet</source>
        <translation>Bonus sheet</translation>
    </message>
    <message>
        <source>Borne by the company</source>
        <translation>Borne by the company</translation>
    </message>
    <message>
        <source>Bought on</source>
        <translation>Bought on</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>By whom</translation>
    </message>
    <message>
        <source>Called at</source>
        <translation>Called at</translation>
    </message>
    <message>
        <source>Called by</source>
        <translation>Called by</translation>
    </message>
    <message>
        <source>Cap</source>
        <translation>Cap</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Case</translation>
    </message>
    <message>
        <source>Casualties</source>
        <translation>Casualties</translation>
    </message>
    <message>
        <source>Coefficient, %</source>
        <translation>Coefficient, %</translation>
    </message>
    <message>
        <source>Compensation paid on</source>
        <translation>Compensation paid on</translation>
    </message>
    <message>
        <source>Concealed</source>
        <translation>Concealed</translation>
    </message>
    <message>
        <source>Confirmed on</source>
        <translation>Confirmed on</translation>
    </message>
    <message>
        <source>Contracted garage</source>
        <translation>Contracted garage</translation>
    </message>
    <message>
        <source>Course of events</source>
        <translation>Course of events</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Decided</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Decided by</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>Decided on</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decision</translation>
    </message>
    <message>
        <source>Deducted in month</source>
        <translation>Deducted in month</translation>
    </message>
    <message>
        <source>Deductions</source>
        <translation>Deductions</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Detail</translation>
    </message>
    <message>
        <source>Director</source>
        <translation>Director</translation>
    </message>
    <message>
        <source>Director held responsible</source>
        <translation>Director held responsible</translation>
    </message>
    <message>
        <source>Dispatch no.</source>
        <translation>Dispatch no.</translation>
    </message>
    <message>
        <source>Document no.</source>
        <translation>Document no.</translation>
    </message>
    <message>
        <source>Drafted by</source>
        <translation>Drafted by</translation>
    </message>
    <message>
        <source>Drafted on</source>
        <translation>Drafted on</translation>
    </message>
    <message>
        <source>Driver</source>
        <translation>Driver</translation>
    </message>
    <message>
        <source>Driver signed on</source>
        <translation>Driver signed on</translation>
    </message>
    <message>
        <source>Empty: a draft. The driver reports in advance (A3-15).</source>
        <translation>Empty: a draft. The driver reports in advance (A3-15).</translation>
    </message>
    <message>
        <source>Empty: all garages.</source>
        <translation>Empty: all garages.</translation>
    </message>
    <message>
        <source>Empty: suspected private use.</source>
        <translation>Empty: suspected private use.</translation>
    </message>
    <message>
        <source>Empty: the month before this one.</source>
        <translation>Empty: the month before this one.</translation>
    </message>
    <message>
        <source>Empty: the sheet of the month, or its draft.</source>
        <translation>Empty: the sheet of the month, or its draft.</translation>
    </message>
    <message>
        <source>Empty: the sum of the rules (V1 100 or 200, V5 200, V6 300).</source>
        <translation>Empty: the sum of the rules (V1 100 or 200, V5 200, V6 300).</translation>
    </message>
    <message>
        <source>Estimated cost</source>
        <translation>Estimated cost</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Evidence</translation>
    </message>
    <message>
        <source>Fault</source>
        <translation>Fault</translation>
    </message>
    <message>
        <source>For</source>
        <translation>For</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Given</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Grade</translation>
    </message>
    <message>
        <source>Group leader</source>
        <translation>Group leader</translation>
    </message>
    <message>
        <source>Happened at</source>
        <translation>Happened at</translation>
    </message>
    <message>
        <source>Invoice no.</source>
        <translation>Invoice no.</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Item</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Items</translation>
    </message>
    <message>
        <source>Labour fee</source>
        <translation>Labour fee</translation>
    </message>
    <message>
        <source>Large part</source>
        <translation>Large part</translation>
    </message>
    <message>
        <source>Liability</source>
        <translation>Liability</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Lines</translation>
    </message>
    <message>
        <source>Locked on</source>
        <translation>Locked on</translation>
    </message>
    <message>
        <source>Major</source>
        <translation>Major</translation>
    </message>
    <message>
        <source>Mileage subsidy</source>
        <translation>Mileage subsidy</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Month</translation>
    </message>
    <message>
        <source>Most points</source>
        <translation>Most points</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Odometer</source>
        <translation>Odometer</translation>
    </message>
    <message>
        <source>Of a major accident (A3-40), with the sum.</source>
        <translation>Of a major accident (A3-40), with the sum.</translation>
    </message>
    <message>
        <source>Old part</source>
        <translation>Old part</translation>
    </message>
    <message>
        <source>Old part inspected by</source>
        <translation>Old part inspected by</translation>
    </message>
    <message>
        <source>On</source>
        <translation>On</translation>
    </message>
    <message>
        <source>One part a line. The next line opens by itself; ✕ takes a line away.</source>
        <translation>One part a line. The next line opens by itself; ✕ takes a line away.</translation>
    </message>
    <message>
        <source>Opinion</source>
        <translation>Opinion</translation>
    </message>
    <message>
        <source>Order due on</source>
        <translation>Order due on</translation>
    </message>
    <message>
        <source>Order filled in on</source>
        <translation>Order filled in on</translation>
    </message>
    <message>
        <source>Order late</source>
        <translation>Order late</translation>
    </message>
    <message>
        <source>Ordered by</source>
        <translation>Ordered by</translation>
    </message>
    <message>
        <source>Paid by a third party</source>
        <translation>Paid by a third party</translation>
    </message>
    <message>
        <source>Paid by the insurer</source>
        <translation>Paid by the insurer</translation>
    </message>
    <message>
        <source>Paid on</source>
        <translation>Paid on</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Parts</translation>
    </message>
    <message>
        <source>Payable</source>
        <translation>Payable</translation>
    </message>
    <message>
        <source>Penalty</source>
        <translation>Penalty</translation>
    </message>
    <message>
        <source>People</source>
        <translation>People</translation>
    </message>
    <message>
        <source>Percentage</source>
        <translation>Percentage</translation>
    </message>
    <message>
        <source>Person assessed</source>
        <translation>Person assessed</translation>
    </message>
    <message>
        <source>Person concerned</source>
        <translation>Person concerned</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Points</translation>
    </message>
    <message>
        <source>Points off</source>
        <translation>Points off</translation>
    </message>
    <message>
        <source>Police document no.</source>
        <translation>Police document no.</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Private use</source>
        <translation>Private use</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>Proposal</translation>
    </message>
    <message>
        <source>Proposed by</source>
        <translation>Proposed by</translation>
    </message>
    <message>
        <source>Proposed on</source>
        <translation>Proposed on</translation>
    </message>
    <message>
        <source>Published on</source>
        <translation>Published on</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Quantity</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Reason of the deduction</source>
        <translation>Reason of the deduction</translation>
    </message>
    <message>
        <source>Recommended (not of the source)</source>
        <translation>Recommended (not of the source)</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Remark</translation>
    </message>
    <message>
        <source>Repair class</source>
        <translation>Repair class</translation>
    </message>
    <message>
        <source>Repair order</source>
        <translation>Repair order</translation>
    </message>
    <message>
        <source>Repair orders</source>
        <translation>Repair orders</translation>
    </message>
    <message>
        <source>Repaired on</source>
        <translation>Repaired on</translation>
    </message>
    <message>
        <source>Repeated</source>
        <translation>Repeated</translation>
    </message>
    <message>
        <source>Replaced materials</source>
        <translation>Replaced materials</translation>
    </message>
    <message>
        <source>Reported at</source>
        <translation>Reported at</translation>
    </message>
    <message>
        <source>Reported on</source>
        <translation>Reported on</translation>
    </message>
    <message>
        <source>Reported to (director)</source>
        <translation>Reported to (director)</translation>
    </message>
    <message>
        <source>Reviewed by</source>
        <translation>Reviewed by</translation>
    </message>
    <message>
        <source>Reviewed on</source>
        <translation>Reviewed on</translation>
    </message>
    <message>
        <source>Rubric of</source>
        <translation>Rubric of</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Rule</translation>
    </message>
    <message>
        <source>Safe</source>
        <translation>Safe</translation>
    </message>
    <message>
        <source>Safe drivers</source>
        <translation>Safe drivers</translation>
    </message>
    <message>
        <source>Safety bonus</source>
        <translation>Safety bonus</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>Second within a year</source>
        <translation>Second within a year</translation>
    </message>
    <message>
        <source>Self-purchase</source>
        <translation>Self-purchase</translation>
    </message>
    <message>
        <source>Sent on</source>
        <translation>Sent on</translation>
    </message>
    <message>
        <source>Serious, or with consequences</source>
        <translation>Serious, or with consequences</translation>
    </message>
    <message>
        <source>Settled by</source>
        <translation>Settled by</translation>
    </message>
    <message>
        <source>Settled on</source>
        <translation>Settled on</translation>
    </message>
    <message>
        <source>Signed by the fleet</source>
        <translation>Signed by the fleet</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>Signed on</translation>
    </message>
    <message>
        <source>Special case</source>
        <translation>Special case</translation>
    </message>
    <message>
        <source>Specification</source>
        <translation>Specification</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Sum of the director</source>
        <translation>Sum of the director</translation>
    </message>
    <message>
        <source>Suspected private use</source>
        <translation>Suspected private use</translation>
    </message>
    <message>
        <source>The driver reported it at once</source>
        <translation>The driver reported it at once</translation>
    </message>
    <message>
        <source>The next line opens by itself; ✕ takes a line away. No line at all: 100 points.</source>
        <translation>The next line opens by itself; ✕ takes a line away. No line at all: 100 points.</translation>
    </message>
    <message>
        <source>The person who decided; no account is needed. Not the one concerned.</source>
        <translation>The person who decided; no account is needed. Not the one concerned.</translation>
    </message>
    <message>
        <source>Then the driver gets no line (A3-7).</source>
        <translation>Then the driver gets no line (A3-7).</translation>
    </message>
    <message>
        <source>Ticked by the office; then dismissal or liability is proposed for V5, V7, V8, V9 and V11.</source>
        <translation>Ticked by the office; then dismissal or liability is proposed for V5, V7, V8, V9 and V11.</translation>
    </message>
    <message>
        <source>Together exactly 100 points.</source>
        <translation>Together exactly 100 points.</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Total loss</source>
        <translation>Total loss</translation>
    </message>
    <message>
        <source>Type of violation</source>
        <translation>Type of violation</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Unit price</source>
        <translation>Unit price</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Use</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Valid from</translation>
    </message>
    <message>
        <source>Vehicle</source>
        <translation>Vehicle</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Verified</translation>
    </message>
    <message>
        <source>Verified by</source>
        <translation>Verified by</translation>
    </message>
    <message>
        <source>Verified on</source>
        <translation>Verified on</translation>
    </message>
    <message>
        <source>Violation</source>
        <translation>Violation</translation>
    </message>
    <message>
        <source>Violations</source>
        <translation>Violations</translation>
    </message>
    <message>
        <source>Void because</source>
        <translation>Void because</translation>
    </message>
    <message>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>What happened</translation>
    </message>
    <message>
        <source>Where the signed paper is kept, or who took the call.</source>
        <translation>Where the signed paper is kept, or who took the call.</translation>
    </message>
    <message>
        <source>Who is</source>
        <translation>Who is</translation>
    </message>
    <message>
        <source>Why not</source>
        <translation>Why not</translation>
    </message>
    <message>
        <source>Why nothing is paid</source>
        <translation>Why nothing is paid</translation>
    </message>
    <message>
        <source>Work asked for</source>
        <translation>Work asked for</translation>
    </message>
    <message>
        <source>Write 是 or y for a large part: its old one is handed in and inspected.</source>
        <translation>Write 是 or y for a large part: its old one is handed in and inspected.</translation>
    </message>
    <message>
        <source>km</source>
        <translation>km</translation>
    </message>
</context>
<context>
    <name>FleetForms</name>
    <message>
        <source>List of replaced materials</source>
        <translation>List of replaced materials</translation>
    </message>
    <message>
        <source>Monthly assessment (100 points)</source>
        <translation>Monthly assessment (100 points)</translation>
    </message>
    <message>
        <source>Notice of a penalty</source>
        <translation>Notice of a penalty</translation>
    </message>
    <message>
        <source>Request to buy parts oneself</source>
        <translation>Request to buy parts oneself</translation>
    </message>
    <message>
        <source>Safety bonus and mileage subsidy</source>
        <translation>Safety bonus and mileage subsidy</translation>
    </message>
    <message>
        <source>Summary of repair bills</source>
        <translation>Summary of repair bills</translation>
    </message>
    <message>
        <source>Traffic accident report and compensation</source>
        <translation>Traffic accident report and compensation</translation>
    </message>
    <message>
        <source>Vehicle repair order</source>
        <translation>Vehicle repair order</translation>
    </message>
</context>
<context>
    <name>FleetFuel</name>
    <message>
        <source>An approval stands in the row without the captain's signature (A3-24).</source>
        <translation>An approval stands in the row without the captain's signature (A3-24).</translation>
    </message>
    <message>
        <source>For a signature on paper or by telephone, say where the paper is kept or who heard it.</source>
        <translation>For a signature on paper or by telephone, say where the paper is kept or who heard it.</translation>
    </message>
    <message>
        <source>For the kind “Other”, say in the remark what it was.</source>
        <translation>For the kind “Other”, say in the remark what it was.</translation>
    </message>
    <message>
        <source>Fuel number</source>
        <translation>Fuel number</translation>
    </message>
    <message>
        <source>Fuel settlement number</source>
        <translation>Fuel settlement number</translation>
    </message>
    <message>
        <source>Give the litres and the price or the amount; the third follows.</source>
        <translation>Give the litres and the price or the amount; the third follows.</translation>
    </message>
    <message>
        <source>Its period begins in a closed month; that month keeps the figures it was closed with.</source>
        <translation>Its period begins in a closed month; that month keeps the figures it was closed with.</translation>
    </message>
    <message>
        <source>No vehicle has fuel to settle in {month}.</source>
        <translation>No vehicle has fuel to settle in {month}.</translation>
    </message>
    <message>
        <source>No vehicle has the plate or card “{text}”. Enter the card with its vehicle, then import again.</source>
        <translation>No vehicle has the plate or card “{text}”. Enter the card with its vehicle, then import again.</translation>
    </message>
    <message>
        <source>On screen only the person at work decides; a decision of {name} is recorded as given on paper or by telephone.</source>
        <translation>On screen only the person at work decides; a decision of {name} is recorded as given on paper or by telephone.</translation>
    </message>
    <message>
        <source>Say why the excess is waived; the reason stays with the settlement.</source>
        <translation>Say why the excess is waived; the reason stays with the settlement.</translation>
    </message>
    <message>
        <source>The charge is more than 0 and not above the proposal of {amount} yuan.</source>
        <translation>The charge is more than 0 and not above the proposal of {amount} yuan.</translation>
    </message>
    <message>
        <source>The file counts in miles or gallons; export it in km and litres.</source>
        <translation>The file counts in miles or gallons; export it in km and litres.</translation>
    </message>
    <message>
        <source>The file names no vehicle; choose it for all rows.</source>
        <translation>The file names no vehicle; choose it for all rows.</translation>
    </message>
    <message>
        <source>The fill of {at} after this one was read at {after}; a reading of {odometer} does not fit before it. Mend the reading or the time.</source>
        <translation>The fill of {at} after this one was read at {after}; a reading of {odometer} does not fit before it. Mend the reading or the time.</translation>
    </message>
    <message>
        <source>The fill of {at} has the same reading {odometer} and was full; a second one without a way between them can only follow a partial one.</source>
        <translation>The fill of {at} has the same reading {odometer} and was full; a second one without a way between them can only follow a partial one.</translation>
    </message>
    <message>
        <source>The invoice {invoice} is entered already: {number} of {plate}, {day}.</source>
        <translation>The invoice {invoice} is entered already: {number} of {plate}, {day}.</translation>
    </message>
    <message>
        <source>The invoice {invoice} of {payee} is entered already: {plate}, {day}, {amount} yuan.</source>
        <translation>The invoice {invoice} of {payee} is entered already: {plate}, {day}, {amount} yuan.</translation>
    </message>
    <message>
        <source>The number {number} is in use already.</source>
        <translation>The number {number} is in use already.</translation>
    </message>
    <message>
        <source>The odometer is missing; only a row of a card statement may come without it.</source>
        <translation>The odometer is missing; only a row of a card statement may come without it.</translation>
    </message>
    <message>
        <source>The odometer reads less than last time ({before}); if it was replaced, enter the replaced odometer first.</source>
        <translation>The odometer reads less than last time ({before}); if it was replaced, enter the replaced odometer first.</translation>
    </message>
    <message>
        <source>The period of a cost has a beginning and an end, and does not end before it begins.</source>
        <translation>The period of a cost has a beginning and an end, and does not end before it begins.</translation>
    </message>
    <message>
        <source>The settlement {number} of {month} was reckoned again: {litres} L, {rate} L/100 km.</source>
        <translation>The settlement {number} of {month} was reckoned again: {litres} L, {rate} L/100 km.</translation>
    </message>
    <message>
        <source>{at} lies in the future; it is {now} now.</source>
        <translation>{at} lies in the future; it is {now} now.</translation>
    </message>
    <message>
        <source>{count} fills come without an odometer reading; they are to be completed before the month can close.</source>
        <translation>{count} fills come without an odometer reading; they are to be completed before the month can close.</translation>
    </message>
    <message>
        <source>{count} rows belong to fills that are entered already; they are linked, nothing is doubled.</source>
        <translation>{count} rows belong to fills that are entered already; they are linked, nothing is doubled.</translation>
    </message>
    <message>
        <source>{count} rows were imported before and passed over.</source>
        <translation>{count} rows were imported before and passed over.</translation>
    </message>
    <message>
        <source>{count} top-ups were passed over.</source>
        <translation>{count} top-ups were passed over.</translation>
    </message>
    <message>
        <source>{day} is before the fill of {fill}; nobody signs in advance.</source>
        <translation>{day} is before the fill of {fill}; nobody signs in advance.</translation>
    </message>
    <message>
        <source>{day} is in the future.</source>
        <translation>{day} is in the future.</translation>
    </message>
    <message>
        <source>{field} must be more than 0.</source>
        <translation>{field} must be more than 0.</translation>
    </message>
    <message>
        <source>{km} km more than {before} on {at} are more than 1,500 km a day. If the reading is right, tick “{tick}”.</source>
        <translation>{km} km more than {before} on {at} are more than 1,500 km a day. If the reading is right, tick “{tick}”.</translation>
    </message>
    <message>
        <source>{litres} L are more than the tank of {plate} holds ({tank} L and 5 %). Say why in “{field}” and tick “{tick}”.</source>
        <translation>{litres} L are more than the tank of {plate} holds ({tank} L and 5 %). Say why in “{field}” and tick “{tick}”.</translation>
    </message>
    <message>
        <source>{litres} L × {price} are {computed} yuan, not {amount}: the difference is above 0.05. Mend one of the three.</source>
        <translation>{litres} L × {price} are {computed} yuan, not {amount}: the difference is above 0.05. Mend one of the three.</translation>
    </message>
    <message>
        <source>{month} is closed: its settlement keeps the figures it was closed with. They change only after it is opened again.</source>
        <translation>{month} is closed: its settlement keeps the figures it was closed with. They change only after it is opened again.</translation>
    </message>
    <message>
        <source>{month} is closed; its settlement is not changed any more.</source>
        <translation>{month} is closed; its settlement is not changed any more.</translation>
    </message>
    <message>
        <source>{month} is not over yet; it can be settled from {day}.</source>
        <translation>{month} is not over yet; it can be settled from {day}.</translation>
    </message>
    <message>
        <source>{month} of {plate} is settled already: {number}.</source>
        <translation>{month} of {plate} is settled already: {number}.</translation>
    </message>
    <message>
        <source>{name} does not belong to the fleet office, which decides on excess fuel (A3-39). An administrator can give the role.</source>
        <translation>{name} does not belong to the fleet office, which decides on excess fuel (A3-39). An administrator can give the role.</translation>
    </message>
    <message>
        <source>{name} does not belong to the management office, which approves fuel (A3-24). An administrator can give the role.</source>
        <translation>{name} does not belong to the management office, which approves fuel (A3-24). An administrator can give the role.</translation>
    </message>
    <message>
        <source>{name} filled the vehicle; nobody signs or approves his own fuel.</source>
        <translation>{name} filled the vehicle; nobody signs or approves his own fuel.</translation>
    </message>
    <message>
        <source>{name} is no fleet captain; the captain signs and settles fuel (A3-24, A3-25). An administrator can give the role.</source>
        <translation>{name} is no fleet captain; the captain signs and settles fuel (A3-24, A3-25). An administrator can give the role.</translation>
    </message>
    <message>
        <source>{name} settled {number} as captain; the office decides by another person.</source>
        <translation>{name} settled {number} as captain; the office decides by another person.</translation>
    </message>
    <message>
        <source>{name} signed as captain; the approval of the management office comes from another person (A3-24).</source>
        <translation>{name} signed as captain; the approval of the management office comes from another person (A3-24).</translation>
    </message>
    <message>
        <source>{number} has no excess; there is nothing to decide.</source>
        <translation>{number} has no excess; there is nothing to decide.</translation>
    </message>
    <message>
        <source>{number} has no odometer or driver yet; complete it before it is signed.</source>
        <translation>{number} has no odometer or driver yet; complete it before it is signed.</translation>
    </message>
    <message>
        <source>{number} is in the state “{state}”; this act does not fit it.</source>
        <translation>{number} is in the state “{state}”; this act does not fit it.</translation>
    </message>
    <message>
        <source>{number} is {state}; it is sent back before it is changed.</source>
        <translation>{number} is {state}; it is sent back before it is changed.</translation>
    </message>
    <message>
        <source>{number} lacks {step}: it is not paid without it (A3-24).</source>
        <translation>{number} lacks {step}: it is not paid without it (A3-24).</translation>
    </message>
    <message>
        <source>{odometer} is probably typed with a digit too many: {km} km more than {before} on {at}. {meant} would fit. If it is right all the same, tick “{tick}”.</source>
        <translation>{odometer} is probably typed with a digit too many: {km} km more than {before} on {at}. {meant} would fit. If it is right all the same, tick “{tick}”.</translation>
    </message>
    <message>
        <source>{plates}: the fuel is not settled yet.</source>
        <translation>{plates}: the fuel is not settled yet.</translation>
    </message>
    <message>
        <source>{plates}: {count} assessments are not published yet.</source>
        <translation>{plates}: {count} assessments are not published yet.</translation>
    </message>
    <message>
        <source>{plates}: {count} costs are not checked yet.</source>
        <translation>{plates}: {count} costs are not checked yet.</translation>
    </message>
    <message>
        <source>{plates}: {count} excesses are not decided yet.</source>
        <translation>{plates}: {count} excesses are not decided yet.</translation>
    </message>
    <message>
        <source>{plates}: {count} fills are not signed and approved yet.</source>
        <translation>{plates}: {count} fills are not signed and approved yet.</translation>
    </message>
    <message>
        <source>{plates}: {count} fills of a card statement have no odometer yet.</source>
        <translation>{plates}: {count} fills of a card statement have no odometer yet.</translation>
    </message>
    <message>
        <source>{plates}: {count} repairs are not settled by the captain yet.</source>
        <translation>{plates}: {count} repairs are not settled by the captain yet.</translation>
    </message>
    <message>
        <source>{plates}: {count} trips have no return yet.</source>
        <translation>{plates}: {count} trips have no return yet.</translation>
    </message>
    <message>
        <source>{plates}: {count} violations or accidents are not confirmed yet.</source>
        <translation>{plates}: {count} violations or accidents are not confirmed yet.</translation>
    </message>
    <message>
        <source>{plate} came with {start} km; a reading of {odometer} is less. Mend the reading, or the odometer at the start in the vehicle's record.</source>
        <translation>{plate} came with {start} km; a reading of {odometer} is less. Mend the reading, or the odometer at the start in the vehicle's record.</translation>
    </message>
    <message>
        <source>{plate} has a cost of this kind and amount on {day} already; it may be the same one.</source>
        <translation>{plate} has a cost of this kind and amount on {day} already; it may be the same one.</translation>
    </message>
    <message>
        <source>{plate} left the fleet on {day}; nothing later can be entered for it.</source>
        <translation>{plate} left the fleet on {day}; nothing later can be entered for it.</translation>
    </message>
    <message>
        <source>{plate} takes {own}, not {fuel}. Mend the fuel, or the vehicle's record.</source>
        <translation>{plate} takes {own}, not {fuel}. Mend the fuel, or the vehicle's record.</translation>
    </message>
    <message>
        <source>{plate} was filled at {at} already ({number}); two fills in one minute cannot be. Mend the time.</source>
        <translation>{plate} was filled at {at} already ({number}); two fills in one minute cannot be. Mend the time.</translation>
    </message>
    <message>
        <source>{plate}, {day}, {amount} yuan is in the state “{state}”; this act does not fit it.</source>
        <translation>{plate}, {day}, {amount} yuan is in the state “{state}”; this act does not fit it.</translation>
    </message>
    <message>
        <source>{plate}: {rate} L/100 km is more than a fifth away from the mean of the three intervals before.</source>
        <translation>{plate}: {rate} L/100 km is more than a fifth away from the mean of the three intervals before.</translation>
    </message>
    <message>
        <source>{plate}: {rate} L/100 km over {km} km, {litres} L allowed, {excess} L above the limit. Report it to the office (A3-25).</source>
        <translation>{plate}: {rate} L/100 km over {km} km, {litres} L allowed, {excess} L above the limit. Report it to the office (A3-25).</translation>
    </message>
    <message>
        <source>“{station}” is not on the list of approved stations (A3-23). Say why in “{field}”, or have it added to the list of partners.</source>
        <translation>“{station}” is not on the list of approved stations (A3-23). Say why in “{field}”, or have it added to the list of partners.</translation>
    </message>
    <message>
        <source>“{text}” may be a day and a month or the other way round; say the order of dates for the whole file (dmy or mdy).</source>
        <translation>“{text}” may be a day and a month or the other way round; say the order of dates for the whole file (dmy or mdy).</translation>
    </message>
</context>
<context>
    <name>FleetPaper</name>
    <message>
        <source>(applicant's copy)</source>
        <translation>(applicant's copy)</translation>
    </message>
    <message>
        <source>(file copy)</source>
        <translation>(file copy)</translation>
    </message>
    <message>
        <source>Accepted by</source>
        <translation>Accepted by</translation>
    </message>
    <message>
        <source>Accident and compensation</source>
        <translation>Accident and compensation</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Amount</translation>
    </message>
    <message>
        <source>Appeal until</source>
        <translation>Appeal until</translation>
    </message>
    <message>
        <source>Applicant</source>
        <translation>Applicant</translation>
    </message>
    <message>
        <source>Approvals on record</source>
        <translation>Approvals on record</translation>
    </message>
    <message>
        <source>Approved by the management office</source>
        <translation>Approved by the management office</translation>
    </message>
    <message>
        <source>Approved by the office (fleet)</source>
        <translation>Approved by the office (fleet)</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Article</translation>
    </message>
    <message>
        <source>Assessed by</source>
        <translation>Assessed by</translation>
    </message>
    <message>
        <source>Basis (clause)</source>
        <translation>Basis (clause)</translation>
    </message>
    <message>
        <source>By telephone (who, when)</source>
        <translation>By telephone (who, when)</translation>
    </message>
    <message>
        <source>Conclusion</source>
        <translation>Conclusion</translation>
    </message>
    <message>
        <source>Course of events</source>
        <translation>Course of events</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Director</source>
        <translation>Director</translation>
    </message>
    <message>
        <source>Director held responsible: {name}, {amount} yuan ({words})</source>
        <translation>Director held responsible: {name}, {amount} yuan ({words})</translation>
    </message>
    <message>
        <source>Draft: the cap of main responsibility is not set (A3-30), the case cannot be decided.</source>
        <translation>Draft: the cap of main responsibility is not set (A3-30), the case cannot be decided.</translation>
    </message>
    <message>
        <source>Drawn up by</source>
        <translation>Drawn up by</translation>
    </message>
    <message>
        <source>Driver</source>
        <translation>Driver</translation>
    </message>
    <message>
        <source>Driver (must sign)</source>
        <translation>Driver (must sign)</translation>
    </message>
    <message>
        <source>Expected amount</source>
        <translation>Expected amount</translation>
    </message>
    <message>
        <source>Fleet captain</source>
        <translation>Fleet captain</translation>
    </message>
    <message>
        <source>Fleet team</source>
        <translation>Fleet team</translation>
    </message>
    <message>
        <source>Grade: {grade}　Coefficient of the assessment-linked pay: {percent} %</source>
        <translation>Grade: {grade}　Coefficient of the assessment-linked pay: {percent} %</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>Invoice</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Item</translation>
    </message>
    <message>
        <source>Labour fee</source>
        <translation>Labour fee</translation>
    </message>
    <message>
        <source>Large part</source>
        <translation>Large part</translation>
    </message>
    <message>
        <source>List of replaced materials</source>
        <translation>List of replaced materials</translation>
    </message>
    <message>
        <source>Management office</source>
        <translation>Management office</translation>
    </message>
    <message>
        <source>Material</source>
        <translation>Material</translation>
    </message>
    <message>
        <source>Materials</source>
        <translation>Materials</translation>
    </message>
    <message>
        <source>Mileage subsidy</source>
        <translation>Mileage subsidy</translation>
    </message>
    <message>
        <source>Monthly assessment (100 points)</source>
        <translation>Monthly assessment (100 points)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Notice of a penalty</source>
        <translation>Notice of a penalty</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Office (fleet)</source>
        <translation>Office (fleet)</translation>
    </message>
    <message>
        <source>Old part</source>
        <translation>Old part</translation>
    </message>
    <message>
        <source>Opinion</source>
        <translation>Opinion</translation>
    </message>
    <message>
        <source>Penalties are not netted here; they stand on the list of wage deductions of the month.</source>
        <translation>Penalties are not netted here; they stand on the list of wage deductions of the month.</translation>
    </message>
    <message>
        <source>Penalty</source>
        <translation>Penalty</translation>
    </message>
    <message>
        <source>Person assessed</source>
        <translation>Person assessed</translation>
    </message>
    <message>
        <source>Person concerned</source>
        <translation>Person concerned</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Points</translation>
    </message>
    <message>
        <source>Points off</source>
        <translation>Points off</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Qty</source>
        <translation>Qty</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Quantity</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Received</translation>
    </message>
    <message>
        <source>Repair order</source>
        <translation>Repair order</translation>
    </message>
    <message>
        <source>Repair order no.</source>
        <translation>Repair order no.</translation>
    </message>
    <message>
        <source>Request to buy parts oneself</source>
        <translation>Request to buy parts oneself</translation>
    </message>
    <message>
        <source>Reviewed by the fleet</source>
        <translation>Reviewed by the fleet</translation>
    </message>
    <message>
        <source>Rubric of {day}, recommended by the program; it is not part of the rules.</source>
        <translation>Rubric of {day}, recommended by the program; it is not part of the rules.</translation>
    </message>
    <message>
        <source>Safe (yes/no)</source>
        <translation>Safe (yes/no)</translation>
    </message>
    <message>
        <source>Safety bonus</source>
        <translation>Safety bonus</translation>
    </message>
    <message>
        <source>Safety bonus and mileage subsidy</source>
        <translation>Safety bonus and mileage subsidy</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>Seen by</source>
        <translation>Seen by</translation>
    </message>
    <message>
        <source>Specification</source>
        <translation>Specification</translation>
    </message>
    <message>
        <source>Subsidy rate</source>
        <translation>Subsidy rate</translation>
    </message>
    <message>
        <source>Summary of repair bills</source>
        <translation>Summary of repair bills</translation>
    </message>
    <message>
        <source>Top management</source>
        <translation>Top management</translation>
    </message>
    <message>
        <source>Total of the month</source>
        <translation>Total of the month</translation>
    </message>
    <message>
        <source>Total: {words}</source>
        <translation>Total: {words}</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Unit price</source>
        <translation>Unit price</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Use</translation>
    </message>
    <message>
        <source>Vehicle</source>
        <translation>Vehicle</translation>
    </message>
    <message>
        <source>Vehicle repair order</source>
        <translation>Vehicle repair order</translation>
    </message>
    <message>
        <source>Vehicle safety rules, {clauses}</source>
        <translation>Vehicle safety rules, {clauses}</translation>
    </message>
    <message>
        <source>Vehicle-group leader</source>
        <translation>Vehicle-group leader</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Work</translation>
    </message>
    <message>
        <source>all garages</source>
        <translation>all garages</translation>
    </message>
    <message>
        <source>km</source>
        <translation>km</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>no cap</source>
        <translation>no cap</translation>
    </message>
    <message>
        <source>no sum</source>
        <translation>no sum</translation>
    </message>
    <message>
        <source>none: suspected private use</source>
        <translation>none: suspected private use</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>not set</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>yes</translation>
    </message>
    <message>
        <source>{amount} yuan ({words})</source>
        <translation>{amount} yuan ({words})</translation>
    </message>
    <message>
        <source>{amount} yuan/{km} km</source>
        <translation>{amount} yuan/{km} km</translation>
    </message>
    <message>
        <source>{by} called {to}, {at}</source>
        <translation>{by} called {to}, {at}</translation>
    </message>
</context>
<context>
    <name>FleetReasons</name>
    <message>
        <source>A sum or number of points cannot be negative.</source>
        <translation>A sum or number of points cannot be negative.</translation>
    </message>
    <message>
        <source>Assessments after {day} were made already; a new rubric begins after {last}.</source>
        <translation>Assessments after {day} were made already; a new rubric begins after {last}.</translation>
    </message>
    <message>
        <source>Bought before the director approved: not reimbursed, the driver pays (A3-17).</source>
        <translation>Bought before the director approved: not reimbursed, the driver pays (A3-17).</translation>
    </message>
    <message>
        <source>Bought without the vehicle-group leader's confirmation: not reimbursed, the driver pays (A3-17).</source>
        <translation>Bought without the vehicle-group leader's confirmation: not reimbursed, the driver pays (A3-17).</translation>
    </message>
    <message>
        <source>Name the contracted garage (A3-12).</source>
        <translation>Name the contracted garage (A3-12).</translation>
    </message>
    <message>
        <source>Name who ordered it; a driver who reported it at once gets no line (A3-7).</source>
        <translation>Name who ordered it; a driver who reported it at once gets no line (A3-7).</translation>
    </message>
    <message>
        <source>No driver is on duty or drove in {month}; there is nobody to pay.</source>
        <translation>No driver is on duty or drove in {month}; there is nobody to pay.</translation>
    </message>
    <message>
        <source>No rubric is in force in {month}; enter one with a day before it.</source>
        <translation>No rubric is in force in {month}; enter one with a day before it.</translation>
    </message>
    <message>
        <source>Nobody holds the role “{role}” yet, so {name} was taken as such. Give the role in Settings › People.</source>
        <translation>Nobody holds the role “{role}” yet, so {name} was taken as such. Give the role in Settings › People.</translation>
    </message>
    <message>
        <source>Reported before it happened.</source>
        <translation>Reported before it happened.</translation>
    </message>
    <message>
        <source>Say where the signed paper is kept, or who took the call.</source>
        <translation>Say where the signed paper is kept, or who took the call.</translation>
    </message>
    <message>
        <source>The cap of main responsibility is not set (A3-30 leaves it blank): {number} stays a draft of {amount} yuan and cannot be decided. Enter the setting “Cap of main responsibility”.</source>
        <translation>The cap of main responsibility is not set (A3-30 leaves it blank): {number} stays a draft of {amount} yuan and cannot be decided. Enter the setting “Cap of main responsibility”.</translation>
    </message>
    <message>
        <source>The invoice {invoice} of {garage} is on {number} already.</source>
        <translation>The invoice {invoice} of {garage} is on {number} already.</translation>
    </message>
    <message>
        <source>The items add up to {sum} points; a rubric has exactly 100.</source>
        <translation>The items add up to {sum} points; a rubric has exactly 100.</translation>
    </message>
    <message>
        <source>The month still has unverified violations or accidents: {numbers}. Verify or withdraw them before the fleet team signs.</source>
        <translation>The month still has unverified violations or accidents: {numbers}. Verify or withdraw them before the fleet team signs.</translation>
    </message>
    <message>
        <source>The number {number} is in use already; leave it empty to get the next one.</source>
        <translation>The number {number} is in use already; leave it empty to get the next one.</translation>
    </message>
    <message>
        <source>The order was due on {due}, {days} working days after the vehicle was sent; it is kept as late (A3-16).</source>
        <translation>The order was due on {due}, {days} working days after the vehicle was sent; it is kept as late (A3-16).</translation>
    </message>
    <message>
        <source>The proposal on {name} was decided on {day} already.</source>
        <translation>The proposal on {name} was decided on {day} already.</translation>
    </message>
    <message>
        <source>The records of {month} changed since {number} was drafted: {names}. Void it and draft it anew.</source>
        <translation>The records of {month} changed since {number} was drafted: {names}. Void it and draft it anew.</translation>
    </message>
    <message>
        <source>The row has a quantity or a price, but names no part.</source>
        <translation>The row has a quantity or a price, but names no part.</translation>
    </message>
    <message>
        <source>There is a rubric valid from {day} already; choose another day.</source>
        <translation>There is a rubric valid from {day} already; choose another day.</translation>
    </message>
    <message>
        <source>There is the sheet {number} of {month}; void it first.</source>
        <translation>There is the sheet {number} of {month}; void it first.</translation>
    </message>
    <message>
        <source>{code}: the source names no sum; enter it with the approval (0 for none).</source>
        <translation>{code}: the source names no sum; enter it with the approval (0 for none).</translation>
    </message>
    <message>
        <source>{day} lies in the future; write down what happened when it has happened.</source>
        <translation>{day} lies in the future; write down what happened when it has happened.</translation>
    </message>
    <message>
        <source>{driver} has not signed the list of replaced materials (A3-13); let the driver sign it first.</source>
        <translation>{driver} has not signed the list of replaced materials (A3-13); let the driver sign it first.</translation>
    </message>
    <message>
        <source>{garage} is no contracted garage (A3-12). Contracted are: {known}; another one needs a contract in the list of garages and stations first.</source>
        <translation>{garage} is no contracted garage (A3-12). Contracted are: {known}; another one needs a contract in the list of garages and stations first.</translation>
    </message>
    <message>
        <source>{garage}: the list of contracted garages is still empty, so A3-12 was not checked. Enter the contracts under Garages and stations.</source>
        <translation>{garage}: the list of contracted garages is still empty, so A3-12 was not checked. Enter the contracts under Garages and stations.</translation>
    </message>
    <message>
        <source>{item} stands in the rubric twice.</source>
        <translation>{item} stands in the rubric twice.</translation>
    </message>
    <message>
        <source>{item}: say why points are taken off.</source>
        <translation>{item}: say why points are taken off.</translation>
    </message>
    <message>
        <source>{item}: the points must be above 0.</source>
        <translation>{item}: the points must be above 0.</translation>
    </message>
    <message>
        <source>{item}: {day} does not lie in {month}.</source>
        <translation>{item}: {day} does not lie in {month}.</translation>
    </message>
    <message>
        <source>{item}: {points} points are taken off, but the item has only {most}.</source>
        <translation>{item}: {points} points are taken off, but the item has only {most}.</translation>
    </message>
    <message>
        <source>{later} cannot be before {earlier}.</source>
        <translation>{later} cannot be before {earlier}.</translation>
    </message>
    <message>
        <source>{month} has not begun; nothing can be assessed in it.</source>
        <translation>{month} has not begun; nothing can be assessed in it.</translation>
    </message>
    <message>
        <source>{month} is not over yet; its sheet can be drafted from {day}.</source>
        <translation>{month} is not over yet; its sheet can be drafted from {day}.</translation>
    </message>
    <message>
        <source>{name} does not hold the role “{role}”; name somebody who does, or give the role in Settings.</source>
        <translation>{name} does not hold the role “{role}”; name somebody who does, or give the role in Settings.</translation>
    </message>
    <message>
        <source>{name} has the assessment {number} of that month already.</source>
        <translation>{name} has the assessment {number} of that month already.</translation>
    </message>
    <message>
        <source>{name} is concerned himself and cannot decide on it; name somebody else.</source>
        <translation>{name} is concerned himself and cannot decide on it; name somebody else.</translation>
    </message>
    <message>
        <source>{name} is not at work here: choose “on paper” and say where the signature is, or let {name} sign in.</source>
        <translation>{name} is not at work here: choose “on paper” and say where the signature is, or let {name} sign in.</translation>
    </message>
    <message>
        <source>{name} made or is in the assessment {number} and cannot review it; name somebody else.</source>
        <translation>{name} made or is in the assessment {number} and cannot review it; name somebody else.</translation>
    </message>
    <message>
        <source>{name} took the step “{step}” of the same document; name another person for this one.</source>
        <translation>{name} took the step “{step}” of the same document; name another person for this one.</translation>
    </message>
    <message>
        <source>{name}: {kind} is proposed ({rule}); a person decides on it under Proposals.</source>
        <translation>{name}: {kind} is proposed ({rule}); a person decides on it under Proposals.</translation>
    </message>
    <message>
        <source>{number} has neither a line nor a labour fee; enter the list of materials or the fee first.</source>
        <translation>{number} has neither a line nor a labour fee; enter the list of materials or the fee first.</translation>
    </message>
    <message>
        <source>{number} has no dispatch: suspected private use (A3-28). Tick “private use”, or name the dispatch.</source>
        <translation>{number} has no dispatch: suspected private use (A3-28). Tick “private use”, or name the dispatch.</translation>
    </message>
    <message>
        <source>{number} is a major accident: name the director held responsible and the sum (A3-40).</source>
        <translation>{number} is a major accident: name the director held responsible and the sum (A3-40).</translation>
    </message>
    <message>
        <source>{number} is “{state}” and cannot be changed any more.</source>
        <translation>{number} is “{state}” and cannot be changed any more.</translation>
    </message>
    <message>
        <source>{number} is “{state}”: a case is withdrawn only before an opinion is given on it.</source>
        <translation>{number} is “{state}”: a case is withdrawn only before an opinion is given on it.</translation>
    </message>
    <message>
        <source>{number} is “{state}”: this step comes after “{before}”.</source>
        <translation>{number} is “{state}”: this step comes after “{before}”.</translation>
    </message>
    <message>
        <source>{number} is “{state}”; this step comes after “{before}”.</source>
        <translation>{number} is “{state}”; this step comes after “{before}”.</translation>
    </message>
    <message>
        <source>{number} is “{state}”; this step is not open.</source>
        <translation>{number} is “{state}”; this step is not open.</translation>
    </message>
    <message>
        <source>{number} was approved by telephone: fill in the repair order first (A3-16).</source>
        <translation>{number} was approved by telephone: fill in the repair order first (A3-16).</translation>
    </message>
    <message>
        <source>{number} was not approved by the office; let it approve, or enter the approval by telephone (A3-15, A3-16).</source>
        <translation>{number} was not approved by the office; let it approve, or enter the approval by telephone (A3-15, A3-16).</translation>
    </message>
    <message>
        <source>{number} was paid; it cannot be voided any more.</source>
        <translation>{number} was paid; it cannot be voided any more.</translation>
    </message>
    <message>
        <source>{number} went further already and is not changed by an import; use its acts in the program.</source>
        <translation>{number} went further already and is not changed by an import; use its acts in the program.</translation>
    </message>
    <message>
        <source>{number}: {day} lies before the rules came into force ({since}, A3-44); look whether they apply.</source>
        <translation>{number}: {day} lies before the rules came into force ({since}, A3-44); look whether they apply.</translation>
    </message>
    <message>
        <source>{part}: a large part; the old one must be handed in and inspected first (A3-14).</source>
        <translation>{part}: a large part; the old one must be handed in and inspected first (A3-14).</translation>
    </message>
    <message>
        <source>{part}: not verified yet; the captain checks the list item by item (A3-19).</source>
        <translation>{part}: not verified yet; the captain checks the list item by item (A3-19).</translation>
    </message>
    <message>
        <source>{part}: quantity × price is {sum}, the amount says {amount}.</source>
        <translation>{part}: quantity × price is {sum}, the amount says {amount}.</translation>
    </message>
    <message>
        <source>{part}: the price cannot be negative.</source>
        <translation>{part}: the price cannot be negative.</translation>
    </message>
    <message>
        <source>{part}: the quantity must be above 0.</source>
        <translation>{part}: the quantity must be above 0.</translation>
    </message>
    <message>
        <source>{plate} left the fleet on {day}; nothing of a later day can be entered for it.</source>
        <translation>{plate} left the fleet on {day}; nothing of a later day can be entered for it.</translation>
    </message>
    <message>
        <source>“{item}” is no item of the rubric in force; choose one of its items.</source>
        <translation>“{item}” is no item of the rubric in force; choose one of its items.</translation>
    </message>
    <message>
        <source>“{text}” cannot be read as a line; write it like {example}.</source>
        <translation>“{text}” cannot be read as a line; write it like {example}.</translation>
    </message>
</context>
<context>
    <name>FleetSettings</name>
    <message>
        <source>1 December of a year that is blank in the source.</source>
        <translation>1 December of a year that is blank in the source.</translation>
    </message>
    <message>
        <source>All fines go on the month's wage deductions, not only V6</source>
        <translation>All fines go on the month's wage deductions, not only V6</translation>
    </message>
    <message>
        <source>An offence is repeated when there was one in</source>
        <translation>An offence is repeated when there was one in</translation>
    </message>
    <message>
        <source>Assessments are published by this day of the next month</source>
        <translation>Assessments are published by this day of the next month</translation>
    </message>
    <message>
        <source>Bands of the coefficient (score from:percent)</source>
        <translation>Bands of the coefficient (score from:percent)</translation>
    </message>
    <message>
        <source>Blank in the source: while it is empty such a case stays a draft.</source>
        <translation>Blank in the source: while it is empty such a case stays a draft.</translation>
    </message>
    <message>
        <source>Bonus also in a month without a trip</source>
        <translation>Bonus also in a month without a trip</translation>
    </message>
    <message>
        <source>Cap of main responsibility, yuan</source>
        <translation>Cap of main responsibility, yuan</translation>
    </message>
    <message>
        <source>Captain, office and top management are separate persons</source>
        <translation>Captain, office and top management are separate persons</translation>
    </message>
    <message>
        <source>Days to appeal against a penalty</source>
        <translation>Days to appeal against a penalty</translation>
    </message>
    <message>
        <source>In one calendar year</source>
        <translation>In one calendar year</translation>
    </message>
    <message>
        <source>Mileage subsidy: for each so many km</source>
        <translation>Mileage subsidy: for each so many km</translation>
    </message>
    <message>
        <source>Mileage subsidy: so much, yuan</source>
        <translation>Mileage subsidy: so much, yuan</translation>
    </message>
    <message>
        <source>Safety bonus of a driver, yuan a month</source>
        <translation>Safety bonus of a driver, yuan a month</translation>
    </message>
    <message>
        <source>Safety bonus of the vehicle-group leader, yuan a month</source>
        <translation>Safety bonus of the vehicle-group leader, yuan a month</translation>
    </message>
    <message>
        <source>The bonus sheet is approved by this day of the next month</source>
        <translation>The bonus sheet is approved by this day of the next month</translation>
    </message>
    <message>
        <source>The last 12 months</source>
        <translation>The last 12 months</translation>
    </message>
    <message>
        <source>The leader gets the driver's bonus as well</source>
        <translation>The leader gets the driver's bonus as well</translation>
    </message>
    <message>
        <source>The percentage is taken of</source>
        <translation>The percentage is taken of</translation>
    </message>
    <message>
        <source>The repeat clause also covers private use (V1)</source>
        <translation>The repeat clause also covers private use (V1)</translation>
    </message>
    <message>
        <source>The rules are in force from</source>
        <translation>The rules are in force from</translation>
    </message>
    <message>
        <source>The whole history</source>
        <translation>The whole history</translation>
    </message>
    <message>
        <source>Total loss</source>
        <translation>Total loss</translation>
    </message>
    <message>
        <source>Two accidents “within one year” are</source>
        <translation>Two accidents “within one year” are</translation>
    </message>
    <message>
        <source>Violations that end the safety bonus of a month</source>
        <translation>Violations that end the safety bonus of a month</translation>
    </message>
    <message>
        <source>What the company bears</source>
        <translation>What the company bears</translation>
    </message>
    <message>
        <source>Within 365 days</source>
        <translation>Within 365 days</translation>
    </message>
    <message>
        <source>Working days for the order after a repair by telephone</source>
        <translation>Working days for the order after a repair by telephone</translation>
    </message>
    <message>
        <source>{km} km → {amount} yuan</source>
        <translation>{km} km → {amount} yuan</translation>
    </message>
</context>
<context>
    <name>FleetWords</name>
    <message>
        <source>Accepted</source>
        <translation>Accepted</translation>
    </message>
    <message>
        <source>Accident</source>
        <translation>Accident</translation>
    </message>
    <message>
        <source>Accident compensation</source>
        <translation>Accident compensation</translation>
    </message>
    <message>
        <source>Accident while parked</source>
        <translation>Accident while parked</translation>
    </message>
    <message>
        <source>Approved by telephone</source>
        <translation>Approved by telephone</translation>
    </message>
    <message>
        <source>Approved by the director</source>
        <translation>Approved by the director</translation>
    </message>
    <message>
        <source>Approved by the management office</source>
        <translation>Approved by the management office</translation>
    </message>
    <message>
        <source>Approved by the office</source>
        <translation>Approved by the office</translation>
    </message>
    <message>
        <source>Approved by top management</source>
        <translation>Approved by top management</translation>
    </message>
    <message>
        <source>At the garage</source>
        <translation>At the garage</translation>
    </message>
    <message>
        <source>Being scored</source>
        <translation>Being scored</translation>
    </message>
    <message>
        <source>Bought</source>
        <translation>Bought</translation>
    </message>
    <message>
        <source>By telephone</source>
        <translation>By telephone</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelled</translation>
    </message>
    <message>
        <source>Carried out</source>
        <translation>Carried out</translation>
    </message>
    <message>
        <source>Closed case</source>
        <translation>Closed case</translation>
    </message>
    <message>
        <source>Confirmed by the group leader</source>
        <translation>Confirmed by the group leader</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Decided</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Declined</translation>
    </message>
    <message>
        <source>Deputy director</source>
        <translation>Deputy director</translation>
    </message>
    <message>
        <source>Director</source>
        <translation>Director</translation>
    </message>
    <message>
        <source>Director's accountability</source>
        <translation>Director's accountability</translation>
    </message>
    <message>
        <source>Dismissal proposed</source>
        <translation>Dismissal proposed</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Draft</translation>
    </message>
    <message>
        <source>Drafted</source>
        <translation>Drafted</translation>
    </message>
    <message>
        <source>Driver</source>
        <translation>Driver</translation>
    </message>
    <message>
        <source>Equal responsibility</source>
        <translation>Equal responsibility</translation>
    </message>
    <message>
        <source>Excellent</source>
        <translation>Excellent</translation>
    </message>
    <message>
        <source>Excess fuel</source>
        <translation>Excess fuel</translation>
    </message>
    <message>
        <source>Fair</source>
        <translation>Fair</translation>
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
        <source>Full responsibility</source>
        <translation>Full responsibility</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Good</translation>
    </message>
    <message>
        <source>Handed in</source>
        <translation>Handed in</translation>
    </message>
    <message>
        <source>Insufficient, to be retrained</source>
        <translation>Insufficient, to be retrained</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Locked</translation>
    </message>
    <message>
        <source>Main responsibility</source>
        <translation>Main responsibility</translation>
    </message>
    <message>
        <source>Management office</source>
        <translation>Management office</translation>
    </message>
    <message>
        <source>Minor responsibility</source>
        <translation>Minor responsibility</translation>
    </message>
    <message>
        <source>No responsibility</source>
        <translation>No responsibility</translation>
    </message>
    <message>
        <source>Not handed in</source>
        <translation>Not handed in</translation>
    </message>
    <message>
        <source>Not reimbursed (the driver pays)</source>
        <translation>Not reimbursed (the driver pays)</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>On paper</translation>
    </message>
    <message>
        <source>On screen</source>
        <translation>On screen</translation>
    </message>
    <message>
        <source>Opinion given</source>
        <translation>Opinion given</translation>
    </message>
    <message>
        <source>Order filled in afterwards</source>
        <translation>Order filled in afterwards</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Paid</translation>
    </message>
    <message>
        <source>Paid out</source>
        <translation>Paid out</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Published</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Registered</translation>
    </message>
    <message>
        <source>Reimbursed</source>
        <translation>Reimbursed</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>Repair</translation>
    </message>
    <message>
        <source>Repaired</source>
        <translation>Repaired</translation>
    </message>
    <message>
        <source>Reported to the director</source>
        <translation>Reported to the director</translation>
    </message>
    <message>
        <source>Requested</source>
        <translation>Requested</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>Reviewed</translation>
    </message>
    <message>
        <source>Reviewed by the office</source>
        <translation>Reviewed by the office</translation>
    </message>
    <message>
        <source>Seized engine</source>
        <translation>Seized engine</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Settled by the captain</source>
        <translation>Settled by the captain</translation>
    </message>
    <message>
        <source>Signed by the fleet</source>
        <translation>Signed by the fleet</translation>
    </message>
    <message>
        <source>Sufficient</source>
        <translation>Sufficient</translation>
    </message>
    <message>
        <source>To be decided</source>
        <translation>To be decided</translation>
    </message>
    <message>
        <source>To be held liable</source>
        <translation>To be held liable</translation>
    </message>
    <message>
        <source>Top management</source>
        <translation>Top management</translation>
    </message>
    <message>
        <source>Traffic accident</source>
        <translation>Traffic accident</translation>
    </message>
    <message>
        <source>Transfer proposed</source>
        <translation>Transfer proposed</translation>
    </message>
    <message>
        <source>V1 Private use of a company car</source>
        <translation>V1 Private use of a company car</translation>
    </message>
    <message>
        <source>V10 Driving with a fault, service not done</source>
        <translation>V10 Driving with a fault, service not done</translation>
    </message>
    <message>
        <source>V11 Fined or detained by the police</source>
        <translation>V11 Fined or detained by the police</translation>
    </message>
    <message>
        <source>V2 Passengers or detours for private errands</source>
        <translation>V2 Passengers or detours for private errands</translation>
    </message>
    <message>
        <source>V3 Carrying goods for others</source>
        <translation>V3 Carrying goods for others</translation>
    </message>
    <message>
        <source>V4 Letting another person drive</source>
        <translation>V4 Letting another person drive</translation>
    </message>
    <message>
        <source>V5 Drinking in working hours or drink-driving</source>
        <translation>V5 Drinking in working hours or drink-driving</translation>
    </message>
    <message>
        <source>V6 Driving home overnight without leave</source>
        <translation>V6 Driving home overnight without leave</translation>
    </message>
    <message>
        <source>V7 Not parked at the designated place</source>
        <translation>V7 Not parked at the designated place</translation>
    </message>
    <message>
        <source>V8 Concealing an accident</source>
        <translation>V8 Concealing an accident</translation>
    </message>
    <message>
        <source>V9 Fraud, or fuel use seriously over the norm</source>
        <translation>V9 Fraud, or fuel use seriously over the norm</translation>
    </message>
    <message>
        <source>Vehicle-group leader</source>
        <translation>Vehicle-group leader</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Verified</translation>
    </message>
    <message>
        <source>Violation</source>
        <translation>Violation</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>Void</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Withdrawn</translation>
    </message>
    <message>
        <source>approval by the management office</source>
        <translation>approval by the management office</translation>
    </message>
    <message>
        <source>approval by the office</source>
        <translation>approval by the office</translation>
    </message>
    <message>
        <source>approval by top management</source>
        <translation>approval by top management</translation>
    </message>
    <message>
        <source>confirmation by the group leader</source>
        <translation>confirmation by the group leader</translation>
    </message>
    <message>
        <source>drafting</source>
        <translation>drafting</translation>
    </message>
    <message>
        <source>review by the office</source>
        <translation>review by the office</translation>
    </message>
    <message>
        <source>settlement by the captain</source>
        <translation>settlement by the captain</translation>
    </message>
    <message>
        <source>signature of the fleet</source>
        <translation>signature of the fleet</translation>
    </message>
    <message>
        <source>verification</source>
        <translation>verification</translation>
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
        <translation>All</translation>
    </message>
    <message>
        <source>By department</source>
        <translation>By department</translation>
    </message>
    <message>
        <source>By month</source>
        <translation>By month</translation>
    </message>
    <message>
        <source>By person</source>
        <translation>By person</translation>
    </message>
    <message>
        <source>Count by</source>
        <translation>Count by</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Deadline</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Department</translation>
    </message>
    <message>
        <source>Done in 30 days</source>
        <translation>Done in 30 days</translation>
    </message>
    <message>
        <source>Done, %</source>
        <translation>Done, %</translation>
    </message>
    <message>
        <source>Due in 7 days</source>
        <translation>Due in 7 days</translation>
    </message>
    <message>
        <source>Lasting</source>
        <translation>Lasting</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Later</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Overdue</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Owner</translation>
    </message>
    <message>
        <source>Print the follow-up table</source>
        <translation>Print the follow-up table</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Resolution</translation>
    </message>
    <message>
        <source>Resolutions behind the figure</source>
        <translation>Resolutions behind the figure</translation>
    </message>
    <message>
        <source>Resolutions counted</source>
        <translation>Resolutions counted</translation>
    </message>
    <message>
        <source>To accept</source>
        <translation>To accept</translation>
    </message>
    <message>
        <source>Write reminder slips</source>
        <translation>Write reminder slips</translation>
    </message>
    <message>
        <source>lasting</source>
        <translation>lasting</translation>
    </message>
</context>
<context>
    <name>Fuel</name>
    <message>
        <source>By km of the drivers: {shares}</source>
        <translation>By km of the drivers: {shares}</translation>
    </message>
    <message>
        <source>Costs of vehicles</source>
        <translation>Costs of vehicles</translation>
    </message>
    <message>
        <source>For {first} to {last}</source>
        <translation>For {first} to {last}</translation>
    </message>
    <message>
        <source>Fuel</source>
        <translation>Fuel</translation>
    </message>
    <message>
        <source>Fuel settlements</source>
        <translation>Fuel settlements</translation>
    </message>
    <message>
        <source>In no interval: {why}</source>
        <translation>In no interval: {why}</translation>
    </message>
    <message>
        <source>Known statements</source>
        <translation>Known statements</translation>
    </message>
    <message>
        <source>Month end</source>
        <translation>Month end</translation>
    </message>
    <message>
        <source>No cost was entered yet. Ctrl+N enters tolls, parking, washing, insurance or inspection; an ETC statement can be imported.</source>
        <translation>No cost was entered yet. Ctrl+N enters tolls, parking, washing, insurance or inspection; an ETC statement can be imported.</translation>
    </message>
    <message>
        <source>No fill was entered yet. Ctrl+N enters one; sheets, statements of fuel cards and exports of Fuelio and LubeLogger can be imported.</source>
        <translation>No fill was entered yet. Ctrl+N enters one; sheets, statements of fuel cards and exports of Fuelio and LubeLogger can be imported.</translation>
    </message>
    <message>
        <source>No full-tank interval this month, nothing can be reckoned</source>
        <translation>No full-tank interval this month, nothing can be reckoned</translation>
    </message>
    <message>
        <source>No month was settled yet. Ctrl+N settles the fuel of all vehicles of a month (A3-25).</source>
        <translation>No month was settled yet. Ctrl+N settles the fuel of all vehicles of a month (A3-25).</translation>
    </message>
    <message>
        <source>No odometer yet · {litres} L × {price} = {amount} yuan</source>
        <translation>No odometer yet · {litres} L × {price} = {amount} yuan</translation>
    </message>
    <message>
        <source>No statement of a card was imported yet; its columns are mapped once and then known.</source>
        <translation>No statement of a card was imported yet; its columns are mapped once and then known.</translation>
    </message>
    <message>
        <source>Out of the way: more than a fifth from the three intervals before</source>
        <translation>Out of the way: more than a fifth from the three intervals before</translation>
    </message>
    <message>
        <source>Sent back or void: {why}</source>
        <translation>Sent back or void: {why}</translation>
    </message>
    <message>
        <source>cost of a vehicle</source>
        <translation>cost of a vehicle</translation>
    </message>
    <message>
        <source>fill</source>
        <translation>fill</translation>
    </message>
    <message>
        <source>fuel settlement</source>
        <translation>fuel settlement</translation>
    </message>
    <message>
        <source>known statement</source>
        <translation>known statement</translation>
    </message>
    <message>
        <source>{decision}: {opinion}</source>
        <translation>{decision}: {opinion}</translation>
    </message>
    <message>
        <source>{excess} L above the limit, proposal {amount} yuan (A3-39)</source>
        <translation>{excess} L above the limit, proposal {amount} yuan (A3-39)</translation>
    </message>
    <message>
        <source>{litres} L over {km} km: {rate} L/100 km, {limit} L allowed</source>
        <translation>{litres} L over {km} km: {rate} L/100 km, {limit} L allowed</translation>
    </message>
    <message>
        <source>{odometer} km · {litres} L × {price} = {amount} yuan</source>
        <translation>{odometer} km · {litres} L × {price} = {amount} yuan</translation>
    </message>
    <message>
        <source>{rate} L/100 km over {km} km: {verdict}</source>
        <translation>{rate} L/100 km over {km} km: {verdict}</translation>
    </message>
    <message>
        <source>{rate} L/100 km over {km} km; {limit} L allowed, {excess} L above: {verdict}</source>
        <translation>{rate} L/100 km over {km} km; {limit} L allowed, {excess} L above: {verdict}</translation>
    </message>
</context>
<context>
    <name>FuelActs</name>
    <message>
        <source>Approve</source>
        <translation>Approve</translation>
    </message>
    <message>
        <source>Cannot be approved yet: the fleet captain has not signed (A3-24).</source>
        <translation>Cannot be approved yet: the fleet captain has not signed (A3-24).</translation>
    </message>
    <message>
        <source>Cannot be signed yet: odometer or driver is missing. F2 completes it.</source>
        <translation>Cannot be signed yet: odometer or driver is missing. F2 completes it.</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Checked</translation>
    </message>
    <message>
        <source>Close the fleet's month</source>
        <translation>Close the fleet's month</translation>
    </message>
    <message>
        <source>Decide on the excess</source>
        <translation>Decide on the excess</translation>
    </message>
    <message>
        <source>Edit cost</source>
        <translation>Edit cost</translation>
    </message>
    <message>
        <source>Edit fill</source>
        <translation>Edit fill</translation>
    </message>
    <message>
        <source>Is not reimbursed yet: the management office has not approved it (A3-24).</source>
        <translation>Is not reimbursed yet: the management office has not approved it (A3-24).</translation>
    </message>
    <message>
        <source>New cost</source>
        <translation>New cost</translation>
    </message>
    <message>
        <source>New fill</source>
        <translation>New fill</translation>
    </message>
    <message>
        <source>Open the fleet's month again</source>
        <translation>Open the fleet's month again</translation>
    </message>
    <message>
        <source>Reimburse</source>
        <translation>Reimburse</translation>
    </message>
    <message>
        <source>Reimburse cost</source>
        <translation>Reimburse cost</translation>
    </message>
    <message>
        <source>Reported to the office</source>
        <translation>Reported to the office</translation>
    </message>
    <message>
        <source>Send back</source>
        <translation>Send back</translation>
    </message>
    <message>
        <source>Settle the month's fuel</source>
        <translation>Settle the month's fuel</translation>
    </message>
    <message>
        <source>Sign as captain</source>
        <translation>Sign as captain</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>Void</translation>
    </message>
    <message>
        <source>Void cost</source>
        <translation>Void cost</translation>
    </message>
</context>
<context>
    <name>FuelDue</name>
    <message>
        <source>Fuel bought this month (yuan)</source>
        <translation>Fuel bought this month (yuan)</translation>
    </message>
    <message>
        <source>Litres above the limit, last month settled</source>
        <translation>Litres above the limit, last month settled</translation>
    </message>
    <message>
        <source>{count} fills wait for the captain's signature, the oldest of {day}</source>
        <translation>{count} fills wait for the captain's signature, the oldest of {day}</translation>
    </message>
    <message>
        <source>{count} vehicles: the fuel of {month} is not settled; due {due}</source>
        <translation>{count} vehicles: the fuel of {month} is not settled; due {due}</translation>
    </message>
    <message>
        <source>{plate}, {month}: excess of {amount} yuan waits for the office's decision</source>
        <translation>{plate}, {month}: excess of {amount} yuan waits for the office's decision</translation>
    </message>
    <message>
        <source>{plate}, {month}: {excess} L above the limit; report it to the office</source>
        <translation>{plate}, {month}: {excess} L above the limit; report it to the office</translation>
    </message>
    <message>
        <source>{plate}: {litres} L of {day} came from a card statement without odometer</source>
        <translation>{plate}: {litres} L of {day} came from a card statement without odometer</translation>
    </message>
</context>
<context>
    <name>FuelFields</name>
    <message>
        <source>A cost with a period is spread evenly over its months, a started one counted.</source>
        <translation>A cost with a period is spread evenly over its months, a started one counted.</translation>
    </message>
    <message>
        <source>A fill is missing before</source>
        <translation>A fill is missing before</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Amount</translation>
    </message>
    <message>
        <source>Approved by management</source>
        <translation>Approved by management</translation>
    </message>
    <message>
        <source>Approved on</source>
        <translation>Approved on</translation>
    </message>
    <message>
        <source>As the dashboard shows it, whole km. Only a row of a card statement may come without it.</source>
        <translation>As the dashboard shows it, whole km. Only a row of a card statement may come without it.</translation>
    </message>
    <message>
        <source>Blank form</source>
        <translation>Blank form</translation>
    </message>
    <message>
        <source>By</source>
        <translation>By</translation>
    </message>
    <message>
        <source>Captain's signature</source>
        <translation>Captain's signature</translation>
    </message>
    <message>
        <source>Charged</source>
        <translation>Charged</translation>
    </message>
    <message>
        <source>Checked by</source>
        <translation>Checked by</translation>
    </message>
    <message>
        <source>Columns of the statement</source>
        <translation>Columns of the statement</translation>
    </message>
    <message>
        <source>Consumption is reckoned from one full tank to the next.</source>
        <translation>Consumption is reckoned from one full tank to the next.</translation>
    </message>
    <message>
        <source>Costs</source>
        <translation>Costs</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Day and time at the pump; a picture with its time offers it.</source>
        <translation>Day and time at the pump; a picture with its time offers it.</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Decided by</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>Decided on</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decision</translation>
    </message>
    <message>
        <source>Distance km</source>
        <translation>Distance km</translation>
    </message>
    <message>
        <source>Driver</source>
        <translation>Driver</translation>
    </message>
    <message>
        <source>Empty: every vehicle with fuel in the month.</source>
        <translation>Empty: every vehicle with fuel in the month.</translation>
    </message>
    <message>
        <source>Empty: the fuel of the vehicle.</source>
        <translation>Empty: the fuel of the vehicle.</translation>
    </message>
    <message>
        <source>Empty: the proposal.</source>
        <translation>Empty: the proposal.</translation>
    </message>
    <message>
        <source>Excess amount</source>
        <translation>Excess amount</translation>
    </message>
    <message>
        <source>Filling station</source>
        <translation>Filling station</translation>
    </message>
    <message>
        <source>Fills</source>
        <translation>Fills</translation>
    </message>
    <message>
        <source>Fleet captain</source>
        <translation>Fleet captain</translation>
    </message>
    <message>
        <source>For litres above the tank or a station that is not approved.</source>
        <translation>For litres above the tank or a station that is not approved.</translation>
    </message>
    <message>
        <source>Fuel</source>
        <translation>Fuel</translation>
    </message>
    <message>
        <source>Fuel used</source>
        <translation>Fuel used</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Given</translation>
    </message>
    <message>
        <source>In no interval</source>
        <translation>In no interval</translation>
    </message>
    <message>
        <source>Interval km</source>
        <translation>Interval km</translation>
    </message>
    <message>
        <source>Invoice number</source>
        <translation>Invoice number</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Issuer</translation>
    </message>
    <message>
        <source>Kind of cost</source>
        <translation>Kind of cost</translation>
    </message>
    <message>
        <source>Kind of transaction</source>
        <translation>Kind of transaction</translation>
    </message>
    <message>
        <source>L/100 km</source>
        <translation>L/100 km</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Last used</translation>
    </message>
    <message>
        <source>Litres</source>
        <translation>Litres</translation>
    </message>
    <message>
        <source>Litres above</source>
        <translation>Litres above</translation>
    </message>
    <message>
        <source>Litres allowed</source>
        <translation>Litres allowed</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Model</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Month</translation>
    </message>
    <message>
        <source>Month closed</source>
        <translation>Month closed</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Odometer</source>
        <translation>Odometer</translation>
    </message>
    <message>
        <source>On</source>
        <translation>On</translation>
    </message>
    <message>
        <source>Opinion</source>
        <translation>Opinion</translation>
    </message>
    <message>
        <source>Payee</source>
        <translation>Payee</translation>
    </message>
    <message>
        <source>Period from</source>
        <translation>Period from</translation>
    </message>
    <message>
        <source>Period to</source>
        <translation>Period to</translation>
    </message>
    <message>
        <source>Price of a litre</source>
        <translation>Price of a litre</translation>
    </message>
    <message>
        <source>Reimbursed on</source>
        <translation>Reimbursed on</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Remark</translation>
    </message>
    <message>
        <source>Reported on</source>
        <translation>Reported on</translation>
    </message>
    <message>
        <source>Sent back because</source>
        <translation>Sent back because</translation>
    </message>
    <message>
        <source>Serious case</source>
        <translation>Serious case</translation>
    </message>
    <message>
        <source>Settled on</source>
        <translation>Settled on</translation>
    </message>
    <message>
        <source>Settlements</source>
        <translation>Settlements</translation>
    </message>
    <message>
        <source>Shares of the drivers</source>
        <translation>Shares of the drivers</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>Signed on</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Statement row</source>
        <translation>Statement row</translation>
    </message>
    <message>
        <source>Tank full</source>
        <translation>Tank full</translation>
    </message>
    <message>
        <source>The chain breaks here: nothing is reckoned up to the next full tank, and nothing is estimated.</source>
        <translation>The chain breaks here: nothing is reckoned up to the next full tank, and nothing is estimated.</translation>
    </message>
    <message>
        <source>The figures are right as they are</source>
        <translation>The figures are right as they are</translation>
    </message>
    <message>
        <source>The file is</source>
        <translation>The file is</translation>
    </message>
    <message>
        <source>Ticked by the office: dismissal may then be proposed (A3-39).</source>
        <translation>Ticked by the office: dismissal may then be proposed (A3-39).</translation>
    </message>
    <message>
        <source>Time of the fill</source>
        <translation>Time of the fill</translation>
    </message>
    <message>
        <source>Vehicle</source>
        <translation>Vehicle</translation>
    </message>
    <message>
        <source>Vehicles</source>
        <translation>Vehicles</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Verdict</translation>
    </message>
    <message>
        <source>Where the paper is</source>
        <translation>Where the paper is</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>Why it is opened again</source>
        <translation>Why it is opened again</translation>
    </message>
    <message>
        <source>Why it is unusual</source>
        <translation>Why it is unusual</translation>
    </message>
    <message>
        <source>kWh of an electric vehicle. Two of litres, price and amount give the third.</source>
        <translation>kWh of an electric vehicle. Two of litres, price and amount give the third.</translation>
    </message>
</context>
<context>
    <name>FuelPaper</name>
    <message>
        <source>(by days)</source>
        <translation>(by days)</translation>
    </message>
    <message>
        <source>Above L</source>
        <translation>Above L</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>Allowed</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Amount</translation>
    </message>
    <message>
        <source>Average price</source>
        <translation>Average price</translation>
    </message>
    <message>
        <source>Captain's signature</source>
        <translation>Captain's signature</translation>
    </message>
    <message>
        <source>Captain: {name}, {day}</source>
        <translation>Captain: {name}, {day}</translation>
    </message>
    <message>
        <source>Costs of vehicles in the month</source>
        <translation>Costs of vehicles in the month</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>Distance</translation>
    </message>
    <message>
        <source>Driver</source>
        <translation>Driver</translation>
    </message>
    <message>
        <source>Excess amount</source>
        <translation>Excess amount</translation>
    </message>
    <message>
        <source>Filling station</source>
        <translation>Filling station</translation>
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
        <source>Float</source>
        <translation>Float</translation>
    </message>
    <message>
        <source>Fuel</source>
        <translation>Fuel</translation>
    </message>
    <message>
        <source>Fuel cost</source>
        <translation>Fuel cost</translation>
    </message>
    <message>
        <source>Fuel log</source>
        <translation>Fuel log</translation>
    </message>
    <message>
        <source>Fuel number</source>
        <translation>Fuel number</translation>
    </message>
    <message>
        <source>Fuel reimbursement</source>
        <translation>Fuel reimbursement</translation>
    </message>
    <message>
        <source>Fuel settlement of the month</source>
        <translation>Fuel settlement of the month</translation>
    </message>
    <message>
        <source>In no interval</source>
        <translation>In no interval</translation>
    </message>
    <message>
        <source>Inspection</source>
        <translation>Inspection</translation>
    </message>
    <message>
        <source>Insurance</source>
        <translation>Insurance</translation>
    </message>
    <message>
        <source>Interval (date / odometer)</source>
        <translation>Interval (date / odometer)</translation>
    </message>
    <message>
        <source>Invoice number</source>
        <translation>Invoice number</translation>
    </message>
    <message>
        <source>L/100 km</source>
        <translation>L/100 km</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Limit</translation>
    </message>
    <message>
        <source>Limit = norm + permitted float; in the summer months of a model the summer float takes its place. An interval over the end of a season is split by the km that trips logged, without a logged reading by days. An interval of exactly its limit is within it. Rates are compared unrounded.</source>
        <translation>Limit = norm + permitted float; in the summer months of a model the summer float takes its place. An interval over the end of a season is split by the km that trips logged, without a logged reading by days. An interval of exactly its limit is within it. Rates are compared unrounded.</translation>
    </message>
    <message>
        <source>Litres</source>
        <translation>Litres</translation>
    </message>
    <message>
        <source>Management office</source>
        <translation>Management office</translation>
    </message>
    <message>
        <source>Management: {name}, {day}</source>
        <translation>Management: {name}, {day}</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Model</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Month</translation>
    </message>
    <message>
        <source>No full-tank interval this month, nothing can be reckoned</source>
        <translation>No full-tank interval this month, nothing can be reckoned</translation>
    </message>
    <message>
        <source>Norm</source>
        <translation>Norm</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Odometer</source>
        <translation>Odometer</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Office</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Other</translation>
    </message>
    <message>
        <source>Parking</source>
        <translation>Parking</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Price</translation>
    </message>
    <message>
        <source>Quantity L</source>
        <translation>Quantity L</translation>
    </message>
    <message>
        <source>Repair and service</source>
        <translation>Repair and service</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Row</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Sum</translation>
    </message>
    <message>
        <source>Tank full</source>
        <translation>Tank full</translation>
    </message>
    <message>
        <source>Tolls</source>
        <translation>Tolls</translation>
    </message>
    <message>
        <source>Total, average yuan a km</source>
        <translation>Total, average yuan a km</translation>
    </message>
    <message>
        <source>Total: {words}</source>
        <translation>Total: {words}</translation>
    </message>
    <message>
        <source>Used L</source>
        <translation>Used L</translation>
    </message>
    <message>
        <source>Vehicle</source>
        <translation>Vehicle</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Verdict</translation>
    </message>
    <message>
        <source>Washing</source>
        <translation>Washing</translation>
    </message>
    <message>
        <source>Yuan a km</source>
        <translation>Yuan a km</translation>
    </message>
    <message>
        <source>Yuan a km, month before</source>
        <translation>Yuan a km, month before</translation>
    </message>
    <message>
        <source>added to the next interval</source>
        <translation>added to the next interval</translation>
    </message>
    <message>
        <source>charged {amount} yuan</source>
        <translation>charged {amount} yuan</translation>
    </message>
    <message>
        <source>closed by {name} on {day}</source>
        <translation>closed by {name} on {day}</translation>
    </message>
    <message>
        <source>from earlier months</source>
        <translation>from earlier months</translation>
    </message>
    <message>
        <source>fuel log of the month</source>
        <translation>fuel log of the month</translation>
    </message>
    <message>
        <source>interval</source>
        <translation>interval</translation>
    </message>
    <message>
        <source>not closed</source>
        <translation>not closed</translation>
    </message>
    <message>
        <source>out of the way: more than a fifth from the three before</source>
        <translation>out of the way: more than a fifth from the three before</translation>
    </message>
    <message>
        <source>sum of the intervals</source>
        <translation>sum of the intervals</translation>
    </message>
    <message>
        <source>waived: {why}</source>
        <translation>waived: {why}</translation>
    </message>
    <message>
        <source>{count} fills without odometer</source>
        <translation>{count} fills without odometer</translation>
    </message>
    <message>
        <source>{km} km × {limit} L/100 km</source>
        <translation>{km} km × {limit} L/100 km</translation>
    </message>
    <message>
        <source>{plate} sub-total</source>
        <translation>{plate} sub-total</translation>
    </message>
    <message>
        <source>{plate}: fuel log of the month {log} L, {log_km} km = intervals {own} L, {own_km} km - from earlier months {earlier} L, {earlier_km} km + in no interval {loose} L, {loose_km} km</source>
        <translation>{plate}: fuel log of the month {log} L, {log_km} km = intervals {own} L, {own_km} km - from earlier months {earlier} L, {earlier_km} km + in no interval {loose} L, {loose_km} km</translation>
    </message>
</context>
<context>
    <name>FuelSettings</name>
    <message>
        <source>A full-tank interval below this is not judged, km</source>
        <translation>A full-tank interval below this is not judged, km</translation>
    </message>
    <message>
        <source>Charge excess fuel interval by interval, not by the month line</source>
        <translation>Charge excess fuel interval by interval, not by the month line</translation>
    </message>
    <message>
        <source>Spread costs with a period over its months</source>
        <translation>Spread costs with a period over its months</translation>
    </message>
</context>
<context>
    <name>FuelWords</name>
    <message>
        <source>Approved by management</source>
        <translation>Approved by management</translation>
    </message>
    <message>
        <source>Broken</source>
        <translation>Broken</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>By hand</translation>
    </message>
    <message>
        <source>By telephone</source>
        <translation>By telephone</translation>
    </message>
    <message>
        <source>Charge</source>
        <translation>Charge</translation>
    </message>
    <message>
        <source>Charged</source>
        <translation>Charged</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Checked</translation>
    </message>
    <message>
        <source>ETC statement</source>
        <translation>ETC statement</translation>
    </message>
    <message>
        <source>Fuel-card statement</source>
        <translation>Fuel-card statement</translation>
    </message>
    <message>
        <source>Inspection</source>
        <translation>Inspection</translation>
    </message>
    <message>
        <source>Insurance</source>
        <translation>Insurance</translation>
    </message>
    <message>
        <source>No full-tank interval</source>
        <translation>No full-tank interval</translation>
    </message>
    <message>
        <source>Not judged</source>
        <translation>Not judged</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>On paper</translation>
    </message>
    <message>
        <source>On screen</source>
        <translation>On screen</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Other</translation>
    </message>
    <message>
        <source>Over the limit</source>
        <translation>Over the limit</translation>
    </message>
    <message>
        <source>Over, not decided</source>
        <translation>Over, not decided</translation>
    </message>
    <message>
        <source>Parking</source>
        <translation>Parking</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Registered</translation>
    </message>
    <message>
        <source>Reimbursed</source>
        <translation>Reimbursed</translation>
    </message>
    <message>
        <source>Sent back</source>
        <translation>Sent back</translation>
    </message>
    <message>
        <source>Signed by the captain</source>
        <translation>Signed by the captain</translation>
    </message>
    <message>
        <source>Toll</source>
        <translation>Toll</translation>
    </message>
    <message>
        <source>Too short</source>
        <translation>Too short</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>Void</translation>
    </message>
    <message>
        <source>Waive</source>
        <translation>Waive</translation>
    </message>
    <message>
        <source>Waived</source>
        <translation>Waived</translation>
    </message>
    <message>
        <source>Washing</source>
        <translation>Washing</translation>
    </message>
    <message>
        <source>Within the limit</source>
        <translation>Within the limit</translation>
    </message>
    <message>
        <source>before the baseline</source>
        <translation>before the baseline</translation>
    </message>
    <message>
        <source>chain broken</source>
        <translation>chain broken</translation>
    </message>
    <message>
        <source>distance too short</source>
        <translation>distance too short</translation>
    </message>
    <message>
        <source>tank not full yet</source>
        <translation>tank not full yet</translation>
    </message>
    <message>
        <source>the approval of the management office</source>
        <translation>the approval of the management office</translation>
    </message>
    <message>
        <source>the fleet captain's signature</source>
        <translation>the fleet captain's signature</translation>
    </message>
    <message>
        <source>vehicle gone, unfinished</source>
        <translation>vehicle gone, unfinished</translation>
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
    <name>House</name>
    <message>
        <source>: </source>
        <translation>: </translation>
    </message>
    <message>
        <source>Blank form</source>
        <translation>Blank form</translation>
    </message>
    <message>
        <source>Date: ____________</source>
        <translation>Date: ____________</translation>
    </message>
    <message>
        <source>Demonstration</source>
        <translation>Demonstration</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Draft</translation>
    </message>
    <message>
        <source>Form {code}</source>
        <translation>Form {code}</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>No. {number}</source>
        <translation>No. {number}</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Page {page} of {pages}</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Preview</translation>
    </message>
    <message>
        <source>Printed {at} by {who}, print no. {number}</source>
        <translation>Printed {at} by {who}, print no. {number}</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Remark</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>Void</translation>
    </message>
    <message>
        <source>{at}, {who}, not a print</source>
        <translation>{at}, {who}, not a print</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>Control characters were taken out of {count} cells, which nothing can show or keep; the first is in row {row}.</source>
        <translation>Control characters were taken out of {count} cells, which nothing can show or keep; the first is in row {row}.</translation>
    </message>
    <message>
        <source>No column of the file is {field}, and it is required. Choose the column by hand.</source>
        <translation>No column of the file is {field}, and it is required. Choose the column by hand.</translation>
    </message>
    <message>
        <source>Not read, for the list has no such column: {columns}.</source>
        <translation>Not read, for the list has no such column: {columns}.</translation>
    </message>
    <message>
        <source>Passed over: {count} blank rows.</source>
        <translation>Passed over: {count} blank rows.</translation>
    </message>
    <message>
        <source>Passed over: {count} repeated headers.</source>
        <translation>Passed over: {count} repeated headers.</translation>
    </message>
    <message>
        <source>Passed over: {count} rows of totals.</source>
        <translation>Passed over: {count} rows of totals.</translation>
    </message>
    <message>
        <source>Row {row} may be in the list already; it is taken as a new one. To change the old one, import with update.</source>
        <translation>Row {row} may be in the list already; it is taken as a new one. To change the old one, import with update.</translation>
    </message>
    <message>
        <source>Somebody else kept records of this list meanwhile that a row collides with. Nothing was imported; check the file again.</source>
        <translation>Somebody else kept records of this list meanwhile that a row collides with. Nothing was imported; check the file again.</translation>
    </message>
    <message>
        <source>The file has no column “{column}”; it has: {known}.</source>
        <translation>The file has no column “{column}”; it has: {known}.</translation>
    </message>
    <message>
        <source>There is no row below the header; nothing would be imported.</source>
        <translation>There is no row below the header; nothing would be imported.</translation>
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
    <message>
        <source>{count} rows imported from {file}</source>
        <translation>{count} rows imported from {file}</translation>
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
    <name>JobBar</name>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Cancel the work under way</source>
        <translation>Cancel the work under way</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progress</translation>
    </message>
</context>
<context>
    <name>LineEditor</name>
    <message>
        <source>Calendar</source>
        <translation>Calendar</translation>
    </message>
</context>
<context>
    <name>LinesEditor</name>
    <message>
        <source>Take this line out</source>
        <translation>Take this line out</translation>
    </message>
</context>
<context>
    <name>ListPage</name>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Export…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Import…</translation>
    </message>
    <message>
        <source>In full</source>
        <translation>In full</translation>
    </message>
    <message>
        <source>In full, the export is written into the history with your name.</source>
        <translation>In full, the export is written into the history with your name.</translation>
    </message>
    <message>
        <source>Masked</source>
        <translation>Masked</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>This list holds personal data.</source>
        <translation>This list holds personal data.</translation>
    </message>
    <message>
        <source>{count} rows written to {path}</source>
        <translation>{count} rows written to {path}</translation>
    </message>
    <message>
        <source>{count} selected</source>
        <translation>{count} selected</translation>
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
    <name>MainWindow</name>
    <message>
        <source>About</source>
        <translation>About</translation>
    </message>
    <message>
        <source>Account, language, appearance</source>
        <translation>Account, language, appearance</translation>
    </message>
    <message>
        <source>Another office, or a backup…</source>
        <translation>Another office, or a backup…</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Appearance</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>As the system</translation>
    </message>
    <message>
        <source>Backed up {at}</source>
        <translation>Backed up {at}</translation>
    </message>
    <message>
        <source>DEMONSTRATION</source>
        <translation>DEMONSTRATION</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dark</translation>
    </message>
    <message>
        <source>Find or do</source>
        <translation>Find or do</translation>
    </message>
    <message>
        <source>Find or do…</source>
        <translation>Find or do…</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Help</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Home</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>Look at the demonstration office</source>
        <translation>Look at the demonstration office</translation>
    </message>
    <message>
        <source>Not backed up yet</source>
        <translation>Not backed up yet</translation>
    </message>
    <message>
        <source>Stop it and close</source>
        <translation>Stop it and close</translation>
    </message>
    <message>
        <source>Tabs</source>
        <translation>Tabs</translation>
    </message>
    <message>
        <source>The restore drill failed, make a new backup: {why}</source>
        <translation>The restore drill failed, make a new backup: {why}</translation>
    </message>
    <message>
        <source>The weekly backup failed: {why}</source>
        <translation>The weekly backup failed: {why}</translation>
    </message>
    <message>
        <source>Zongwu</source>
        <translation>Zongwu</translation>
    </message>
    <message>
        <source>Zongwu {version}

Records: {place}

Fonts and libraries with their licences: resources/licences</source>
        <translation>Zongwu {version}

Records: {place}

Fonts and libraries with their licences: resources/licences</translation>
    </message>
    <message>
        <source>checked {at}</source>
        <translation>checked {at}</translation>
    </message>
    <message>
        <source>read only: nothing can be changed here</source>
        <translation>read only: nothing can be changed here</translation>
    </message>
    <message>
        <source>restore drill {at}</source>
        <translation>restore drill {at}</translation>
    </message>
    <message>
        <source>“{work}” is still under way. Closing now stops it; nothing of it is kept.</source>
        <translation>“{work}” is still under way. Closing now stops it; nothing of it is kept.</translation>
    </message>
</context>
<context>
    <name>ManyReferencesEditor</name>
    <message>
        <source>Take out</source>
        <translation>Take out</translation>
    </message>
    <message>
        <source>add: name, number or code</source>
        <translation>add: name, number or code</translation>
    </message>
</context>
<context>
    <name>MeetingActs</name>
    <message>
        <source>Accept</source>
        <translation>Accept</translation>
    </message>
    <message>
        <source>Add somebody</source>
        <translation>Add somebody</translation>
    </message>
    <message>
        <source>Add to the checklist</source>
        <translation>Add to the checklist</translation>
    </message>
    <message>
        <source>Cancel by a later resolution</source>
        <translation>Cancel by a later resolution</translation>
    </message>
    <message>
        <source>Cancel the meeting</source>
        <translation>Cancel the meeting</translation>
    </message>
    <message>
        <source>Cannot be accepted: its owner has not reported it finished.</source>
        <translation>Cannot be accepted: its owner has not reported it finished.</translation>
    </message>
    <message>
        <source>Cannot be filed: the minutes are not issued.</source>
        <translation>Cannot be filed: the minutes are not issued.</translation>
    </message>
    <message>
        <source>Cannot be issued: the signature is missing.</source>
        <translation>Cannot be issued: the signature is missing.</translation>
    </message>
    <message>
        <source>Close the meeting</source>
        <translation>Close the meeting</translation>
    </message>
    <message>
        <source>Close topics</source>
        <translation>Close topics</translation>
    </message>
    <message>
        <source>Do not accept</source>
        <translation>Do not accept</translation>
    </message>
    <message>
        <source>Draft the minutes</source>
        <translation>Draft the minutes</translation>
    </message>
    <message>
        <source>Edit meeting</source>
        <translation>Edit meeting</translation>
    </message>
    <message>
        <source>Edit participant</source>
        <translation>Edit participant</translation>
    </message>
    <message>
        <source>Edit resolution</source>
        <translation>Edit resolution</translation>
    </message>
    <message>
        <source>Edit room</source>
        <translation>Edit room</translation>
    </message>
    <message>
        <source>Edit series</source>
        <translation>Edit series</translation>
    </message>
    <message>
        <source>Edit standard sentence</source>
        <translation>Edit standard sentence</translation>
    </message>
    <message>
        <source>Edit the minutes</source>
        <translation>Edit the minutes</translation>
    </message>
    <message>
        <source>Edit thing</source>
        <translation>Edit thing</translation>
    </message>
    <message>
        <source>Edit topic</source>
        <translation>Edit topic</translation>
    </message>
    <message>
        <source>Extend the deadline</source>
        <translation>Extend the deadline</translation>
    </message>
    <message>
        <source>File in the archives</source>
        <translation>File in the archives</translation>
    </message>
    <message>
        <source>Has not begun yet: its record and attendance come with it.</source>
        <translation>Has not begun yet: its record and attendance come with it.</translation>
    </message>
    <message>
        <source>Invite people</source>
        <translation>Invite people</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>Issue</translation>
    </message>
    <message>
        <source>Keep the record</source>
        <translation>Keep the record</translation>
    </message>
    <message>
        <source>Lay the checklist</source>
        <translation>Lay the checklist</translation>
    </message>
    <message>
        <source>Make a corrected version</source>
        <translation>Make a corrected version</translation>
    </message>
    <message>
        <source>Meal of guests</source>
        <translation>Meal of guests</translation>
    </message>
    <message>
        <source>Meeting was held</source>
        <translation>Meeting was held</translation>
    </message>
    <message>
        <source>Move to another time</source>
        <translation>Move to another time</translation>
    </message>
    <message>
        <source>New meeting</source>
        <translation>New meeting</translation>
    </message>
    <message>
        <source>New resolution</source>
        <translation>New resolution</translation>
    </message>
    <message>
        <source>New room</source>
        <translation>New room</translation>
    </message>
    <message>
        <source>New series</source>
        <translation>New series</translation>
    </message>
    <message>
        <source>New standard sentence</source>
        <translation>New standard sentence</translation>
    </message>
    <message>
        <source>New topic</source>
        <translation>New topic</translation>
    </message>
    <message>
        <source>Plan the next meeting</source>
        <translation>Plan the next meeting</translation>
    </message>
    <message>
        <source>Remove resolution</source>
        <translation>Remove resolution</translation>
    </message>
    <message>
        <source>Report progress</source>
        <translation>Report progress</translation>
    </message>
    <message>
        <source>Return to the drafter</source>
        <translation>Return to the drafter</translation>
    </message>
    <message>
        <source>Save calendar file</source>
        <translation>Save calendar file</translation>
    </message>
    <message>
        <source>Send for review</source>
        <translation>Send for review</translation>
    </message>
    <message>
        <source>Send the notice</source>
        <translation>Send the notice</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Sign</translation>
    </message>
    <message>
        <source>Take off the agenda</source>
        <translation>Take off the agenda</translation>
    </message>
    <message>
        <source>Take off the checklist</source>
        <translation>Take off the checklist</translation>
    </message>
    <message>
        <source>Take out of the list</source>
        <translation>Take out of the list</translation>
    </message>
    <message>
        <source>The minutes are not issued yet; closing needs them, or a reason why there are none.</source>
        <translation>The minutes are not issued yet; closing needs them, or a reason why there are none.</translation>
    </message>
    <message>
        <source>Tick off</source>
        <translation>Tick off</translation>
    </message>
    <message>
        <source>Write attendance</source>
        <translation>Write attendance</translation>
    </message>
    <message>
        <source>Write reminder slips</source>
        <translation>Write reminder slips</translation>
    </message>
    <message>
        <source>Write the reply down</source>
        <translation>Write the reply down</translation>
    </message>
</context>
<context>
    <name>MeetingDraft</name>
    <message>
        <source> ({department}, {owner}; by {due})</source>
        <translation> ({department}, {owner}; by {due})</translation>
    </message>
    <message>
        <source>On {day} {name} chaired {title} in {place}, on {topics}. The minutes of the meeting are as follows:</source>
        <translation>On {day} {name} chaired {title} in {place}, on {topics}. The minutes of the meeting are as follows:</translation>
    </message>
    <message>
        <source>On {day} {name} chaired {title} in {place}. The minutes of the meeting are as follows:</source>
        <translation>On {day} {name} chaired {title} in {place}. The minutes of the meeting are as follows:</translation>
    </message>
    <message>
        <source>Resolutions of {title}</source>
        <translation>Resolutions of {title}</translation>
    </message>
    <message>
        <source>The meeting agreed: {content}</source>
        <translation>The meeting agreed: {content}</translation>
    </message>
    <message>
        <source>The meeting asks all departments to act on what was discussed.</source>
        <translation>The meeting asks all departments to act on what was discussed.</translation>
    </message>
    <message>
        <source>Vote: {agreed} for, {against} against, {abstain} abstained; {result}</source>
        <translation>Vote: {agreed} for, {against} against, {abstain} abstained; {result}</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>cancelled</translation>
    </message>
    <message>
        <source>in time</source>
        <translation>in time</translation>
    </message>
    <message>
        <source>lasting</source>
        <translation>lasting</translation>
    </message>
    <message>
        <source>not due yet</source>
        <translation>not due yet</translation>
    </message>
    <message>
        <source>not passed</source>
        <translation>not passed</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>passed</translation>
    </message>
    <message>
        <source>{content}.</source>
        <translation>{content}.</translation>
    </message>
    <message>
        <source>{days} days overdue</source>
        <translation>{days} days overdue</translation>
    </message>
    <message>
        <source>{name} ({reason})</source>
        <translation>{name} ({reason})</translation>
    </message>
    <message>
        <source>{name}, {day}</source>
        <translation>{name}, {day}</translation>
    </message>
    <message>
        <source>{state}, extended</source>
        <translation>{state}, extended</translation>
    </message>
    <message>
        <source>{title} was held on {day} in {place}, chaired by {name}; {should} people should attend, {came} came. The meeting resolved:</source>
        <translation>{title} was held on {day} in {place}, chaired by {name}; {should} people should attend, {came} came. The meeting resolved:</translation>
    </message>
</context>
<context>
    <name>MeetingDue</name>
    <message>
        <source>Meetings this month</source>
        <translation>Meetings this month</translation>
    </message>
    <message>
        <source>Resolutions done this month</source>
        <translation>Resolutions done this month</translation>
    </message>
    <message>
        <source>The follow-up table of last month is due: {count} resolutions are open</source>
        <translation>The follow-up table of last month is due: {count} resolutions are open</translation>
    </message>
    <message>
        <source>{name} reports “{content}” finished; it waits for acceptance</source>
        <translation>{name} reports “{content}” finished; it waits for acceptance</translation>
    </message>
    <message>
        <source>{name}: “{content}” is due on {due}</source>
        <translation>{name}: “{content}” is due on {due}</translation>
    </message>
    <message>
        <source>{name}: “{content}” is due today</source>
        <translation>{name}: “{content}” is due today</translation>
    </message>
    <message>
        <source>{name}: “{content}” is overdue by {days} days, a reminder slip is due</source>
        <translation>{name}: “{content}” is overdue by {days} days, a reminder slip is due</translation>
    </message>
    <message>
        <source>{name}: “{content}” is overdue by {days} days, reminded on {sent}</source>
        <translation>{name}: “{content}” is overdue by {days} days, reminded on {sent}</translation>
    </message>
    <message>
        <source>“{title}” begins at {time} in {place}</source>
        <translation>“{title}” begins at {time} in {place}</translation>
    </message>
    <message>
        <source>“{title}” of {day}: attendance is not written down yet</source>
        <translation>“{title}” of {day}: attendance is not written down yet</translation>
    </message>
    <message>
        <source>“{title}” of {day}: the minutes are not drafted yet</source>
        <translation>“{title}” of {day}: the minutes are not drafted yet</translation>
    </message>
    <message>
        <source>“{title}” on {day}: the notice is not sent yet</source>
        <translation>“{title}” on {day}: the notice is not sent yet</translation>
    </message>
    <message>
        <source>“{title}” on {day}: {thing}</source>
        <translation>“{title}” on {day}: {thing}</translation>
    </message>
    <message>
        <source>“{title}”: the minutes are issued and not filed yet</source>
        <translation>“{title}”: the minutes are issued and not filed yet</translation>
    </message>
    <message>
        <source>“{title}”: the minutes are {state} and not issued yet</source>
        <translation>“{title}”: the minutes are {state} and not issued yet</translation>
    </message>
</context>
<context>
    <name>MeetingFields</name>
    <message>
        <source>20, 40 and 60 yuan a guest by rank; more needs the leader in charge (A4-2).</source>
        <translation>20, 40 and 60 yuan a guest by rank; more needs the leader in charge (A4-2).</translation>
    </message>
    <message>
        <source>A line a paragraph; 一、 （一） 1. （1） begin headings.</source>
        <translation>A line a paragraph; 一、 （一） 1. （1） begin headings.</translation>
    </message>
    <message>
        <source>A line a thing; （提前1天） behind it says how many days before the meeting.</source>
        <translation>A line a thing; （提前1天） behind it says how many days before the meeting.</translation>
    </message>
    <message>
        <source>A line a topic.</source>
        <translation>A line a topic.</translation>
    </message>
    <message>
        <source>A meeting over midnight ends on the next day.</source>
        <translation>A meeting over midnight ends on the next day.</translation>
    </message>
    <message>
        <source>A meeting that repeats: its topics are carried over, its minutes share one number series.</source>
        <translation>A meeting that repeats: its topics are carried over, its minutes share one number series.</translation>
    </message>
    <message>
        <source>A name ending in .ics; an older file of that name is replaced.</source>
        <translation>A name ending in .ics; an older file of that name is replaced.</translation>
    </message>
    <message>
        <source>A room that is taken at that time is refused.</source>
        <translation>A room that is taken at that time is refused.</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>Absent</translation>
    </message>
    <message>
        <source>Abstained</source>
        <translation>Abstained</translation>
    </message>
    <message>
        <source>Accepted by</source>
        <translation>Accepted by</translation>
    </message>
    <message>
        <source>Against</source>
        <translation>Against</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>All others</source>
        <translation>All others</translation>
    </message>
    <message>
        <source>An open topic is carried over into the next meeting of the series.</source>
        <translation>An open topic is carried over into the next meeting of the series.</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>Approved by</translation>
    </message>
    <message>
        <source>Approver</source>
        <translation>Approver</translation>
    </message>
    <message>
        <source>Archival code</source>
        <translation>Archival code</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>As of</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Attendance</translation>
    </message>
    <message>
        <source>Attendance rate, %</source>
        <translation>Attendance rate, %</translation>
    </message>
    <message>
        <source>Attending</source>
        <translation>Attending</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>Begins</translation>
    </message>
    <message>
        <source>Blank form</source>
        <translation>Blank form</translation>
    </message>
    <message>
        <source>By the rule of the series, one after the other; at most 24.</source>
        <translation>By the rule of the series, one after the other; at most 24.</translation>
    </message>
    <message>
        <source>Calendar file</source>
        <translation>Calendar file</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>Came</translation>
    </message>
    <message>
        <source>Cancelled by</source>
        <translation>Cancelled by</translation>
    </message>
    <message>
        <source>Carried over from</source>
        <translation>Carried over from</translation>
    </message>
    <message>
        <source>Chair</source>
        <translation>Chair</translation>
    </message>
    <message>
        <source>Chair and recorder come into the list by themselves.</source>
        <translation>Chair and recorder come into the list by themselves.</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>Checklist</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Closed</translation>
    </message>
    <message>
        <source>Completion rate, %</source>
        <translation>Completion rate, %</translation>
    </message>
    <message>
        <source>Contact and phone</source>
        <translation>Contact and phone</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Copies</translation>
    </message>
    <message>
        <source>Copies to</source>
        <translation>Copies to</translation>
    </message>
    <message>
        <source>Copy to</source>
        <translation>Copy to</translation>
    </message>
    <message>
        <source>Cost of the meal</source>
        <translation>Cost of the meal</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Days overdue</source>
        <translation>Days overdue</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Deadline</translation>
    </message>
    <message>
        <source>Department in charge</source>
        <translation>Department in charge</translation>
    </message>
    <message>
        <source>Document number</source>
        <translation>Document number</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>Done on</translation>
    </message>
    <message>
        <source>Done, %</source>
        <translation>Done, %</translation>
    </message>
    <message>
        <source>Drafted by</source>
        <translation>Drafted by</translation>
    </message>
    <message>
        <source>Empty: as the series repeats.</source>
        <translation>Empty: as the series repeats.</translation>
    </message>
    <message>
        <source>Empty: the department of the owner.</source>
        <translation>Empty: the department of the owner.</translation>
    </message>
    <message>
        <source>Empty: the name of the office and 会议纪要.</source>
        <translation>Empty: the name of the office and 会议纪要.</translation>
    </message>
    <message>
        <source>Empty: the name of the room.</source>
        <translation>Empty: the name of the room.</translation>
    </message>
    <message>
        <source>Empty: today.</source>
        <translation>Empty: today.</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Ended</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Ends</translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation>Equipment</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Evidence</translation>
    </message>
    <message>
        <source>Extended on</source>
        <translation>Extended on</translation>
    </message>
    <message>
        <source>Extensions</source>
        <translation>Extensions</translation>
    </message>
    <message>
        <source>Finished, ask for acceptance</source>
        <translation>Finished, ask for acceptance</translation>
    </message>
    <message>
        <source>First deadline</source>
        <translation>First deadline</translation>
    </message>
    <message>
        <source>For</source>
        <translation>For</translation>
    </message>
    <message>
        <source>For somebody who is not in the list of people.</source>
        <translation>For somebody who is not in the list of people.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Full name</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Given</translation>
    </message>
    <message>
        <source>Guests, division level and above</source>
        <translation>Guests, division level and above</translation>
    </message>
    <message>
        <source>Guests, ordinary staff</source>
        <translation>Guests, ordinary staff</translation>
    </message>
    <message>
        <source>Guests, section level</source>
        <translation>Guests, section level</translation>
    </message>
    <message>
        <source>Help from</source>
        <translation>Help from</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Hours</translation>
    </message>
    <message>
        <source>How many meetings</source>
        <translation>How many meetings</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>In use</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>Issue</translation>
    </message>
    <message>
        <source>Issued on</source>
        <translation>Issued on</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Lasting, without deadline</source>
        <translation>Lasting, without deadline</translation>
    </message>
    <message>
        <source>Lead paragraph</source>
        <translation>Lead paragraph</translation>
    </message>
    <message>
        <source>Letterhead</source>
        <translation>Letterhead</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Level</translation>
    </message>
    <message>
        <source>Material</source>
        <translation>Material</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Meeting</translation>
    </message>
    <message>
        <source>Meeting name</source>
        <translation>Meeting name</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Meetings</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Name as written</source>
        <translation>Name as written</translation>
    </message>
    <message>
        <source>New deadline</source>
        <translation>New deadline</translation>
    </message>
    <message>
        <source>Next meeting</source>
        <translation>Next meeting</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>Notified on</source>
        <translation>Notified on</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Numbered by</source>
        <translation>Numbered by</translation>
    </message>
    <message>
        <source>Old deadline</source>
        <translation>Old deadline</translation>
    </message>
    <message>
        <source>On leave</source>
        <translation>On leave</translation>
    </message>
    <message>
        <source>On-time rate, %</source>
        <translation>On-time rate, %</translation>
    </message>
    <message>
        <source>One person leads; others stand under help. Needed before the minutes are signed.</source>
        <translation>One person leads; others stand under help. Needed before the minutes are signed.</translation>
    </message>
    <message>
        <source>Only when the meeting has no minutes at all.</source>
        <translation>Only when the meeting has no minutes at all.</translation>
    </message>
    <message>
        <source>Opinion</source>
        <translation>Opinion</translation>
    </message>
    <message>
        <source>Organised by</source>
        <translation>Organised by</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Owner</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Participants</translation>
    </message>
    <message>
        <source>Passed with</source>
        <translation>Passed with</translation>
    </message>
    <message>
        <source>People</source>
        <translation>People</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Planned</translation>
    </message>
    <message>
        <source>Planned minutes</source>
        <translation>Planned minutes</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Post</translation>
    </message>
    <message>
        <source>Printed by</source>
        <translation>Printed by</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progress</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Ready</translation>
    </message>
    <message>
        <source>Ready by</source>
        <translation>Ready by</translation>
    </message>
    <message>
        <source>Ready since</source>
        <translation>Ready since</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Reason of leave</source>
        <translation>Reason of leave</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>Recorder</source>
        <translation>Recorder</translation>
    </message>
    <message>
        <source>Red name</source>
        <translation>Red name</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Remark</translation>
    </message>
    <message>
        <source>Reminder slip</source>
        <translation>Reminder slip</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>Repeats</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Reply</translation>
    </message>
    <message>
        <source>Reporter</source>
        <translation>Reporter</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Resolution</translation>
    </message>
    <message>
        <source>Resolution number</source>
        <translation>Resolution number</translation>
    </message>
    <message>
        <source>Resolution of a later meeting</source>
        <translation>Resolution of a later meeting</translation>
    </message>
    <message>
        <source>Resolutions</source>
        <translation>Resolutions</translation>
    </message>
    <message>
        <source>Resolutions only</source>
        <translation>Resolutions only</translation>
    </message>
    <message>
        <source>Reviewed by</source>
        <translation>Reviewed by</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Room</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Seats</translation>
    </message>
    <message>
        <source>Security class</source>
        <translation>Security class</translation>
    </message>
    <message>
        <source>Sent by</source>
        <translation>Sent by</translation>
    </message>
    <message>
        <source>Sent on</source>
        <translation>Sent on</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Series</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Session</translation>
    </message>
    <message>
        <source>Should attend</source>
        <translation>Should attend</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Signed by</translation>
    </message>
    <message>
        <source>Signed in at</source>
        <translation>Signed in at</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>Signed on</translation>
    </message>
    <message>
        <source>Sitting in</source>
        <translation>Sitting in</translation>
    </message>
    <message>
        <source>Slip no.</source>
        <translation>Slip no.</translation>
    </message>
    <message>
        <source>Stands between the office's code name and the year: 物业会纪〔2024〕5号.</source>
        <translation>Stands between the office's code name and the year: 物业会纪〔2024〕5号.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>The chair of the meeting or a leader in charge, not the drafter.</source>
        <translation>The chair of the meeting or a leader in charge, not the drafter.</translation>
    </message>
    <message>
        <source>The chair of the meeting or a leader in charge.</source>
        <translation>The chair of the meeting or a leader in charge.</translation>
    </message>
    <message>
        <source>The chair of the meeting, a leader or the office; never the owner.</source>
        <translation>The chair of the meeting, a leader or the office; never the owner.</translation>
    </message>
    <message>
        <source>Things</source>
        <translation>Things</translation>
    </message>
    <message>
        <source>Ticked off by</source>
        <translation>Ticked off by</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>To</source>
        <translation>To</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Topic</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Topics</translation>
    </message>
    <message>
        <source>Unit or department</source>
        <translation>Unit or department</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Until</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Was to begin</source>
        <translation>Was to begin</translation>
    </message>
    <message>
        <source>What is asked for</source>
        <translation>What is asked for</translation>
    </message>
    <message>
        <source>What is corrected</source>
        <translation>What is corrected</translation>
    </message>
    <message>
        <source>What is written for people whose attendance is not known yet.</source>
        <translation>What is written for people whose attendance is not known yet.</translation>
    </message>
    <message>
        <source>What must be ready</source>
        <translation>What must be ready</translation>
    </message>
    <message>
        <source>What the notice asks</source>
        <translation>What the notice asks</translation>
    </message>
    <message>
        <source>Where the signed paper is kept, or who took the call.</source>
        <translation>Where the signed paper is kept, or who took the call.</translation>
    </message>
    <message>
        <source>Who says so</source>
        <translation>Who says so</translation>
    </message>
    <message>
        <source>Who sees to it</source>
        <translation>Who sees to it</translation>
    </message>
    <message>
        <source>Why there are no minutes</source>
        <translation>Why there are no minutes</translation>
    </message>
    <message>
        <source>With unit or department</source>
        <translation>With unit or department</translation>
    </message>
    <message>
        <source>Word of the document number</source>
        <translation>Word of the document number</translation>
    </message>
    <message>
        <source>Written by</source>
        <translation>Written by</translation>
    </message>
</context>
<context>
    <name>MeetingForms</name>
    <message>
        <source>Checklist of a meeting</source>
        <translation>Checklist of a meeting</translation>
    </message>
    <message>
        <source>Copy sheet of minutes</source>
        <translation>Copy sheet of minutes</translation>
    </message>
    <message>
        <source>Follow-up notice</source>
        <translation>Follow-up notice</translation>
    </message>
    <message>
        <source>Follow-up table of resolutions</source>
        <translation>Follow-up table of resolutions</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <source>Notice of a meeting</source>
        <translation>Notice of a meeting</translation>
    </message>
    <message>
        <source>Record of a meeting</source>
        <translation>Record of a meeting</translation>
    </message>
    <message>
        <source>Resolutions of a meeting</source>
        <translation>Resolutions of a meeting</translation>
    </message>
    <message>
        <source>Seat cards</source>
        <translation>Seat cards</translation>
    </message>
    <message>
        <source>Sign-in sheet</source>
        <translation>Sign-in sheet</translation>
    </message>
    <message>
        <source>Statistics of meetings</source>
        <translation>Statistics of meetings</translation>
    </message>
</context>
<context>
    <name>MeetingSettings</name>
    <message>
        <source>A proxy counts as attendance</source>
        <translation>A proxy counts as attendance</translation>
    </message>
    <message>
        <source>Draft of the minutes after the meeting, working days</source>
        <translation>Draft of the minutes after the meeting, working days</translation>
    </message>
    <message>
        <source>Meal of a guest, division level and above, yuan</source>
        <translation>Meal of a guest, division level and above, yuan</translation>
    </message>
    <message>
        <source>Meal of a guest, ordinary staff, yuan</source>
        <translation>Meal of a guest, ordinary staff, yuan</translation>
    </message>
    <message>
        <source>Meal of a guest, section level, yuan</source>
        <translation>Meal of a guest, section level, yuan</translation>
    </message>
    <message>
        <source>Minutes get their archival code when they are filed</source>
        <translation>Minutes get their archival code when they are filed</translation>
    </message>
    <message>
        <source>Minutes issued after the meeting, working days</source>
        <translation>Minutes issued after the meeting, working days</translation>
    </message>
    <message>
        <source>Notice before the meeting, working days</source>
        <translation>Notice before the meeting, working days</translation>
    </message>
    <message>
        <source>Quorum</source>
        <translation>Quorum</translation>
    </message>
    <message>
        <source>Reminder again when overdue, every … days</source>
        <translation>Reminder again when overdue, every … days</translation>
    </message>
    <message>
        <source>Reminder before a deadline, days</source>
        <translation>Reminder before a deadline, days</translation>
    </message>
    <message>
        <source>Usual checklist of a meeting, a line a thing</source>
        <translation>Usual checklist of a meeting, a line a thing</translation>
    </message>
    <message>
        <source>Who drafted the minutes may sign them</source>
        <translation>Who drafted the minutes may sign them</translation>
    </message>
    <message>
        <source>Write “none” where nobody was on leave</source>
        <translation>Write “none” where nobody was on leave</translation>
    </message>
</context>
<context>
    <name>MeetingWords</name>
    <message>
        <source>Absent</source>
        <translation>Absent</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archived</translation>
    </message>
    <message>
        <source>Attending</source>
        <translation>Attending</translation>
    </message>
    <message>
        <source>By telephone</source>
        <translation>By telephone</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>Came</translation>
    </message>
    <message>
        <source>Came late</source>
        <translation>Came late</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelled</translation>
    </message>
    <message>
        <source>Chair</source>
        <translation>Chair</translation>
    </message>
    <message>
        <source>Confidential</source>
        <translation>Confidential</translation>
    </message>
    <message>
        <source>Document number</source>
        <translation>Document number</translation>
    </message>
    <message>
        <source>Does not repeat</source>
        <translation>Does not repeat</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Draft</translation>
    </message>
    <message>
        <source>Every month</source>
        <translation>Every month</translation>
    </message>
    <message>
        <source>Every two weeks</source>
        <translation>Every two weeks</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>Every week</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Everybody</translation>
    </message>
    <message>
        <source>Half</source>
        <translation>Half</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Held</translation>
    </message>
    <message>
        <source>Important</source>
        <translation>Important</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>In progress</translation>
    </message>
    <message>
        <source>In review</source>
        <translation>In review</translation>
    </message>
    <message>
        <source>Internal</source>
        <translation>Internal</translation>
    </message>
    <message>
        <source>Issue number</source>
        <translation>Issue number</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Issued</translation>
    </message>
    <message>
        <source>Left early</source>
        <translation>Left early</translation>
    </message>
    <message>
        <source>Meeting on one subject</source>
        <translation>Meeting on one subject</translation>
    </message>
    <message>
        <source>More than half</source>
        <translation>More than half</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Moved</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Notified</source>
        <translation>Notified</translation>
    </message>
    <message>
        <source>On leave</source>
        <translation>On leave</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>On paper</translation>
    </message>
    <message>
        <source>On screen</source>
        <translation>On screen</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Other</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Overdue</translation>
    </message>
    <message>
        <source>Owners' meeting or committee</source>
        <translation>Owners' meeting or committee</translation>
    </message>
    <message>
        <source>Plain</source>
        <translation>Plain</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Planned</translation>
    </message>
    <message>
        <source>Public</source>
        <translation>Public</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Ready</translation>
    </message>
    <message>
        <source>Recorder</source>
        <translation>Recorder</translation>
    </message>
    <message>
        <source>Red head</source>
        <translation>Red head</translation>
    </message>
    <message>
        <source>Regular office meeting</source>
        <translation>Regular office meeting</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Returned</translation>
    </message>
    <message>
        <source>Safety meeting</source>
        <translation>Safety meeting</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Secret</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Signed</translation>
    </message>
    <message>
        <source>Sitting in</source>
        <translation>Sitting in</translation>
    </message>
    <message>
        <source>Team meeting</source>
        <translation>Team meeting</translation>
    </message>
    <message>
        <source>Three quarters</source>
        <translation>Three quarters</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>To do</translation>
    </message>
    <message>
        <source>Two thirds</source>
        <translation>Two thirds</translation>
    </message>
    <message>
        <source>Waiting for acceptance</source>
        <translation>Waiting for acceptance</translation>
    </message>
</context>
<context>
    <name>Meetings</name>
    <message>
        <source>A finished resolution names the day and the person who accepted it.</source>
        <translation>A finished resolution names the day and the person who accepted it.</translation>
    </message>
    <message>
        <source>A meal needs guests: give their number by rank.</source>
        <translation>A meal needs guests: give their number by rank.</translation>
    </message>
    <message>
        <source>A number of votes is not below 0.</source>
        <translation>A number of votes is not below 0.</translation>
    </message>
    <message>
        <source>A resolution is cancelled only by one of a later meeting; {number} is not.</source>
        <translation>A resolution is cancelled only by one of a later meeting; {number} is not.</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>Bookings</source>
        <translation>Bookings</translation>
    </message>
    <message>
        <source>Chair: {chair}, record: {recorder}</source>
        <translation>Chair: {chair}, record: {recorder}</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>Checklist</translation>
    </message>
    <message>
        <source>Checklists</source>
        <translation>Checklists</translation>
    </message>
    <message>
        <source>Choose a person, or write the name of somebody from outside.</source>
        <translation>Choose a person, or write the name of somebody from outside.</translation>
    </message>
    <message>
        <source>Desk for records and minutes</source>
        <translation>Desk for records and minutes</translation>
    </message>
    <message>
        <source>Done on {done}, but the meeting was on {held}.</source>
        <translation>Done on {done}, but the meeting was on {held}.</translation>
    </message>
    <message>
        <source>Everything named stands in the checklist already; write what else must be ready.</source>
        <translation>Everything named stands in the checklist already; write what else must be ready.</translation>
    </message>
    <message>
        <source>Extended {count} times, first deadline {day}</source>
        <translation>Extended {count} times, first deadline {day}</translation>
    </message>
    <message>
        <source>Extensions</source>
        <translation>Extensions</translation>
    </message>
    <message>
        <source>Filed as {code}</source>
        <translation>Filed as {code}</translation>
    </message>
    <message>
        <source>Follow-up board</source>
        <translation>Follow-up board</translation>
    </message>
    <message>
        <source>Give a deadline or mark it as lasting, not both.</source>
        <translation>Give a deadline or mark it as lasting, not both.</translation>
    </message>
    <message>
        <source>Handed to the archives, not numbered there yet</source>
        <translation>Handed to the archives, not numbered there yet</translation>
    </message>
    <message>
        <source>Lasting, without deadline</source>
        <translation>Lasting, without deadline</translation>
    </message>
    <message>
        <source>Meeting number</source>
        <translation>Meeting number</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Meetings</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <source>Minutes issued and drafted</source>
        <translation>Minutes issued and drafted</translation>
    </message>
    <message>
        <source>No checklist yet. Select a meeting and press Lay the checklist.</source>
        <translation>No checklist yet. Select a meeting and press Lay the checklist.</translation>
    </message>
    <message>
        <source>No deadline was moved yet.</source>
        <translation>No deadline was moved yet.</translation>
    </message>
    <message>
        <source>No meeting was called yet. Press New meeting, or import the list you have.</source>
        <translation>No meeting was called yet. Press New meeting, or import the list you have.</translation>
    </message>
    <message>
        <source>No minutes yet. Select a meeting that was held and press Draft the minutes.</source>
        <translation>No minutes yet. Select a meeting that was held and press Draft the minutes.</translation>
    </message>
    <message>
        <source>No minutes: {reason}</source>
        <translation>No minutes: {reason}</translation>
    </message>
    <message>
        <source>No reminder was written yet. Select resolutions and press Write reminder slips.</source>
        <translation>No reminder was written yet. Select resolutions and press Write reminder slips.</translation>
    </message>
    <message>
        <source>No resolution yet. They are written down while the meeting runs and followed until they are accepted.</source>
        <translation>No resolution yet. They are written down while the meeting runs and followed until they are accepted.</translation>
    </message>
    <message>
        <source>No room yet. Rooms make the program see when two meetings want the same one.</source>
        <translation>No room yet. Rooms make the program see when two meetings want the same one.</translation>
    </message>
    <message>
        <source>No series yet. A meeting that repeats takes its people and open topics along.</source>
        <translation>No series yet. A meeting that repeats takes its people and open topics along.</translation>
    </message>
    <message>
        <source>No standard sentence yet. They are put into the minutes with one key.</source>
        <translation>No standard sentence yet. They are put into the minutes with one key.</translation>
    </message>
    <message>
        <source>No topic yet. Select a meeting and press New topic.</source>
        <translation>No topic yet. Select a meeting and press New topic.</translation>
    </message>
    <message>
        <source>Nobody was invited yet. Select a meeting and press Invite people.</source>
        <translation>Nobody was invited yet. Select a meeting and press Invite people.</translation>
    </message>
    <message>
        <source>Nothing was reported yet.</source>
        <translation>Nothing was reported yet.</translation>
    </message>
    <message>
        <source>Only {came} of {should} came and {needed} are needed: the quorum is not reached, resolutions may be void.</source>
        <translation>Only {came} of {should} came and {needed} are needed: the quorum is not reached, resolutions may be void.</translation>
    </message>
    <message>
        <source>Only {name} can decide this on screen; write the decision down as given on paper or by telephone.</source>
        <translation>Only {name} can decide this on screen; write the decision down as given on paper or by telephone.</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Participants</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progress</translation>
    </message>
    <message>
        <source>Reminder slips</source>
        <translation>Reminder slips</translation>
    </message>
    <message>
        <source>Resolution “{content}” has no deadline; give a day, or mark it as lasting.</source>
        <translation>Resolution “{content}” has no deadline; give a day, or mark it as lasting.</translation>
    </message>
    <message>
        <source>Resolution “{content}” has no department in charge.</source>
        <translation>Resolution “{content}” has no department in charge.</translation>
    </message>
    <message>
        <source>Resolution “{content}” has no owner.</source>
        <translation>Resolution “{content}” has no owner.</translation>
    </message>
    <message>
        <source>Resolutions</source>
        <translation>Resolutions</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Rooms</translation>
    </message>
    <message>
        <source>Say what is corrected and why.</source>
        <translation>Say what is corrected and why.</translation>
    </message>
    <message>
        <source>Say where the signed paper is kept or who took the call.</source>
        <translation>Say where the signed paper is kept or who took the call.</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Series</translation>
    </message>
    <message>
        <source>Signed by {name} on {day}</source>
        <translation>Signed by {name} on {day}</translation>
    </message>
    <message>
        <source>Standard sentences</source>
        <translation>Standard sentences</translation>
    </message>
    <message>
        <source>The deadline {due} is before the meeting of {held}.</source>
        <translation>The deadline {due} is before the meeting of {held}.</translation>
    </message>
    <message>
        <source>The meal costs {cost} yuan, the limit for these guests is {limit} yuan (A4-2); more needs the approval of the leader in charge.</source>
        <translation>The meal costs {cost} yuan, the limit for these guests is {limit} yuan (A4-2); more needs the approval of the leader in charge.</translation>
    </message>
    <message>
        <source>The meeting begins at {start}; it cannot have been held before.</source>
        <translation>The meeting begins at {start}; it cannot have been held before.</translation>
    </message>
    <message>
        <source>The meeting cannot be called: at least two people must be invited.</source>
        <translation>The meeting cannot be called: at least two people must be invited.</translation>
    </message>
    <message>
        <source>The meeting cannot be called: {field} is missing.</source>
        <translation>The meeting cannot be called: {field} is missing.</translation>
    </message>
    <message>
        <source>The meeting ends before it begins; give an end after the start.</source>
        <translation>The meeting ends before it begins; give an end after the start.</translation>
    </message>
    <message>
        <source>The minutes are issued after they were signed.</source>
        <translation>The minutes are issued after they were signed.</translation>
    </message>
    <message>
        <source>The minutes are not issued. Issue them first, or give the reason why this meeting has no minutes.</source>
        <translation>The minutes are not issued. Issue them first, or give the reason why this meeting has no minutes.</translation>
    </message>
    <message>
        <source>The minutes have no text yet.</source>
        <translation>The minutes have no text yet.</translation>
    </message>
    <message>
        <source>The minutes with this resolution are signed; its text is changed by corrected minutes only, its deadline by an extension.</source>
        <translation>The minutes with this resolution are signed; its text is changed by corrected minutes only, its deadline by an extension.</translation>
    </message>
    <message>
        <source>The minutes “{title}” are signed and cannot be changed any more; make a corrected version.</source>
        <translation>The minutes “{title}” are signed and cannot be changed any more; make a corrected version.</translation>
    </message>
    <message>
        <source>The minutes “{title}” are {state}; this act does not fit any more.</source>
        <translation>The minutes “{title}” are {state}; this act does not fit any more.</translation>
    </message>
    <message>
        <source>The new deadline must be later than {due}.</source>
        <translation>The new deadline must be later than {due}.</translation>
    </message>
    <message>
        <source>The new time is the old one; nothing was moved.</source>
        <translation>The new time is the old one; nothing was moved.</translation>
    </message>
    <message>
        <source>The notice goes out less than {days} working days before the meeting.</source>
        <translation>The notice goes out less than {days} working days before the meeting.</translation>
    </message>
    <message>
        <source>The office has no code name (机关代字) yet, so no document number can be given; an administrator enters it in the settings.</source>
        <translation>The office has no code name (机关代字) yet, so no document number can be given; an administrator enters it in the settings.</translation>
    </message>
    <message>
        <source>The progress is a number from 0 to 100.</source>
        <translation>The progress is a number from 0 to 100.</translation>
    </message>
    <message>
        <source>The resolution {number} is {state}; this act does not fit any more.</source>
        <translation>The resolution {number} is {state}; this act does not fit any more.</translation>
    </message>
    <message>
        <source>The series {name} does not repeat by itself; give the day of the next meeting.</source>
        <translation>The series {name} does not repeat by itself; give the day of the next meeting.</translation>
    </message>
    <message>
        <source>The series {name} has no meeting yet; enter the first one by hand.</source>
        <translation>The series {name} has no meeting yet; enter the first one by hand.</translation>
    </message>
    <message>
        <source>There is a later version of these minutes; correct that one.</source>
        <translation>There is a later version of these minutes; correct that one.</translation>
    </message>
    <message>
        <source>There is no meeting with the number {number}.</source>
        <translation>There is no meeting with the number {number}.</translation>
    </message>
    <message>
        <source>There is no tab of archives to file the minutes in.</source>
        <translation>There is no tab of archives to file the minutes in.</translation>
    </message>
    <message>
        <source>This resolution is lasting and has no deadline to move.</source>
        <translation>This resolution is lasting and has no deadline to move.</translation>
    </message>
    <message>
        <source>Was to begin on {start}: {reason}</source>
        <translation>Was to begin on {start}: {reason}</translation>
    </message>
    <message>
        <source>Whether {names} came is not written down yet.</source>
        <translation>Whether {names} came is not written down yet.</translation>
    </message>
    <message>
        <source>entry</source>
        <translation>entry</translation>
    </message>
    <message>
        <source>extension</source>
        <translation>extension</translation>
    </message>
    <message>
        <source>matched by meeting and person</source>
        <translation>matched by meeting and person</translation>
    </message>
    <message>
        <source>matched by number</source>
        <translation>matched by number</translation>
    </message>
    <message>
        <source>matched by number, else by name and beginning</source>
        <translation>matched by number, else by name and beginning</translation>
    </message>
    <message>
        <source>meeting</source>
        <translation>meeting</translation>
    </message>
    <message>
        <source>participant</source>
        <translation>participant</translation>
    </message>
    <message>
        <source>reminder slip</source>
        <translation>reminder slip</translation>
    </message>
    <message>
        <source>resolution</source>
        <translation>resolution</translation>
    </message>
    <message>
        <source>room</source>
        <translation>room</translation>
    </message>
    <message>
        <source>series</source>
        <translation>series</translation>
    </message>
    <message>
        <source>set of minutes</source>
        <translation>set of minutes</translation>
    </message>
    <message>
        <source>standard sentence</source>
        <translation>standard sentence</translation>
    </message>
    <message>
        <source>thing of a checklist</source>
        <translation>thing of a checklist</translation>
    </message>
    <message>
        <source>topic</source>
        <translation>topic</translation>
    </message>
    <message>
        <source>{agreed} for, {against} against, {abstain} abstained</source>
        <translation>{agreed} for, {against} against, {abstain} abstained</translation>
    </message>
    <message>
        <source>{came} of {should} came, {leave} on leave, {absent} absent</source>
        <translation>{came} of {should} came, {leave} on leave, {absent} absent</translation>
    </message>
    <message>
        <source>{days} days overdue</source>
        <translation>{days} days overdue</translation>
    </message>
    <message>
        <source>{day} is still to come.</source>
        <translation>{day} is still to come.</translation>
    </message>
    <message>
        <source>{file} cannot be written ({why}); choose another folder or name.</source>
        <translation>{file} cannot be written ({why}); choose another folder or name.</translation>
    </message>
    <message>
        <source>{meeting} {title}</source>
        <translation>{meeting} {title}</translation>
    </message>
    <message>
        <source>{name} asked for leave; write down why.</source>
        <translation>{name} asked for leave; write down why.</translation>
    </message>
    <message>
        <source>{name} chairs {number} “{title}” at the same time.</source>
        <translation>{name} chairs {number} “{title}” at the same time.</translation>
    </message>
    <message>
        <source>{name} drafted the minutes and cannot sign them as well.</source>
        <translation>{name} drafted the minutes and cannot sign them as well.</translation>
    </message>
    <message>
        <source>{name} is in the list of this meeting already, as {role}; a person has one role.</source>
        <translation>{name} is in the list of this meeting already, as {role}; a person has one role.</translation>
    </message>
    <message>
        <source>{name} is named in the meeting as {role}; change that first.</source>
        <translation>{name} is named in the meeting as {role}; change that first.</translation>
    </message>
    <message>
        <source>{name} is no leader in charge and cannot approve this.</source>
        <translation>{name} is no leader in charge and cannot approve this.</translation>
    </message>
    <message>
        <source>{name} is responsible for this and cannot accept the own work.</source>
        <translation>{name} is responsible for this and cannot accept the own work.</translation>
    </message>
    <message>
        <source>{name} may not accept this; that does the chair of the meeting ({chair}), a leader or the office.</source>
        <translation>{name} may not accept this; that does the chair of the meeting ({chair}), a leader or the office.</translation>
    </message>
    <message>
        <source>{name} may not decide this; that does the chair of the meeting ({chair}) or a leader in charge.</source>
        <translation>{name} may not decide this; that does the chair of the meeting ({chair}) or a leader in charge.</translation>
    </message>
    <message>
        <source>{number} falls on {day}, which is not a working day; move it if the office is closed.</source>
        <translation>{number} falls on {day}, which is not a working day; move it if the office is closed.</translation>
    </message>
    <message>
        <source>{number} has minutes already ({state}); correct those instead.</source>
        <translation>{number} has minutes already ({state}); correct those instead.</translation>
    </message>
    <message>
        <source>{number} is {state}; this act does not fit any more.</source>
        <translation>{number} is {state}; this act does not fit any more.</translation>
    </message>
    <message>
        <source>{number} was not held yet; minutes follow a meeting.</source>
        <translation>{number} was not held yet; minutes follow a meeting.</translation>
    </message>
    <message>
        <source>{room} has {seats} seats, but {people} people are invited.</source>
        <translation>{room} has {seats} seats, but {people} people are invited.</translation>
    </message>
    <message>
        <source>{room} is taken by {number} “{title}” from {start} to {end}; choose another room or time.</source>
        <translation>{room} is taken by {number} “{title}” from {start} to {end}; choose another room or time.</translation>
    </message>
    <message>
        <source>{should} people should attend</source>
        <translation>{should} people should attend</translation>
    </message>
    <message>
        <source>{start} to {end}, {place}</source>
        <translation>{start} to {end}, {place}</translation>
    </message>
    <message>
        <source>{votes} votes were counted, but only {present} people with a vote came.</source>
        <translation>{votes} votes were counted, but only {present} people with a vote came.</translation>
    </message>
    <message>
        <source>“{name}” is in the list already.</source>
        <translation>“{name}” is in the list already.</translation>
    </message>
    <message>
        <source>“{text}” is neither a day nor 长期.</source>
        <translation>“{text}” is neither a day nor 长期.</translation>
    </message>
</context>
<context>
    <name>MeetingsPaper</name>
    <message>
        <source>(Corrected version: {text})</source>
        <translation>(Corrected version: {text})</translation>
    </message>
    <message>
        <source>(file copy)</source>
        <translation>(file copy)</translation>
    </message>
    <message>
        <source>(owner's copy)</source>
        <translation>(owner's copy)</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>Absent</translation>
    </message>
    <message>
        <source>Absent, with reasons</source>
        <translation>Absent, with reasons</translation>
    </message>
    <message>
        <source>Accepted by</source>
        <translation>Accepted by</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Agreed</translation>
    </message>
    <message>
        <source>Arranged by</source>
        <translation>Arranged by</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>As of</translation>
    </message>
    <message>
        <source>Attendance rate, %</source>
        <translation>Attendance rate, %</translation>
    </message>
    <message>
        <source>Attending</source>
        <translation>Attending</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>Came</translation>
    </message>
    <message>
        <source>Chair</source>
        <translation>Chair</translation>
    </message>
    <message>
        <source>Checklist of a meeting</source>
        <translation>Checklist of a meeting</translation>
    </message>
    <message>
        <source>Contact and phone</source>
        <translation>Contact and phone</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Copies</translation>
    </message>
    <message>
        <source>Copies to</source>
        <translation>Copies to</translation>
    </message>
    <message>
        <source>Copies to: {units}.</source>
        <translation>Copies to: {units}.</translation>
    </message>
    <message>
        <source>Copy sheet of minutes</source>
        <translation>Copy sheet of minutes</translation>
    </message>
    <message>
        <source>Copy to</source>
        <translation>Copy to</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Days overdue</source>
        <translation>Days overdue</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Deadline</translation>
    </message>
    <message>
        <source>Department in charge</source>
        <translation>Department in charge</translation>
    </message>
    <message>
        <source>Document number</source>
        <translation>Document number</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>Done on</translation>
    </message>
    <message>
        <source>Done, %</source>
        <translation>Done, %</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Draft</translation>
    </message>
    <message>
        <source>Drafted by</source>
        <translation>Drafted by</translation>
    </message>
    <message>
        <source>Due {due}, done in time {on_time}, done late {late}, open {open}, of these overdue {overdue}, extended {extended}; completion rate {completion} %, on-time rate {punctuality} %.</source>
        <translation>Due {due}, done in time {on_time}, done late {late}, open {open}, of these overdue {overdue}, extended {extended}; completion rate {completion} %, on-time rate {punctuality} %.</translation>
    </message>
    <message>
        <source>Follow-up notice</source>
        <translation>Follow-up notice</translation>
    </message>
    <message>
        <source>Follow-up table of resolutions</source>
        <translation>Follow-up table of resolutions</translation>
    </message>
    <message>
        <source>Followed up by</source>
        <translation>Followed up by</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Full name</translation>
    </message>
    <message>
        <source>Full name: {line}  Unit: {line}</source>
        <translation>Full name: {line}  Unit: {line}</translation>
    </message>
    <message>
        <source>Help from</source>
        <translation>Help from</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Hours</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Meeting</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <source>Notice of a meeting</source>
        <translation>Notice of a meeting</translation>
    </message>
    <message>
        <source>Notice of the new time of {title}</source>
        <translation>Notice of the new time of {title}</translation>
    </message>
    <message>
        <source>Notice of {title}</source>
        <translation>Notice of {title}</translation>
    </message>
    <message>
        <source>Notice that {title} is cancelled</source>
        <translation>Notice that {title} is cancelled</translation>
    </message>
    <message>
        <source>On leave</source>
        <translation>On leave</translation>
    </message>
    <message>
        <source>Opinion</source>
        <translation>Opinion</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Owner</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Participants</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Please note</source>
        <translation>Please note</translation>
    </message>
    <message>
        <source>Please send the reply slip back before the meeting.</source>
        <translation>Please send the reply slip back before the meeting.</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Post</translation>
    </message>
    <message>
        <source>Printed by</source>
        <translation>Printed by</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progress</translation>
    </message>
    <message>
        <source>Progress so far</source>
        <translation>Progress so far</translation>
    </message>
    <message>
        <source>Read by the chair</source>
        <translation>Read by the chair</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Ready</translation>
    </message>
    <message>
        <source>Ready by</source>
        <translation>Ready by</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Received by</source>
        <translation>Received by</translation>
    </message>
    <message>
        <source>Record of a meeting</source>
        <translation>Record of a meeting</translation>
    </message>
    <message>
        <source>Record of the discussion</source>
        <translation>Record of the discussion</translation>
    </message>
    <message>
        <source>Recorder</source>
        <translation>Recorder</translation>
    </message>
    <message>
        <source>Reply of the owner</source>
        <translation>Reply of the owner</translation>
    </message>
    <message>
        <source>Reply slip: {title}</source>
        <translation>Reply slip: {title}</translation>
    </message>
    <message>
        <source>Represented by: {line}  Phone: {line}</source>
        <translation>Represented by: {line}  Phone: {line}</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Resolution</translation>
    </message>
    <message>
        <source>Resolutions</source>
        <translation>Resolutions</translation>
    </message>
    <message>
        <source>Resolutions due in the period: completion rate {completion} %, on-time rate {punctuality} %.</source>
        <translation>Resolutions due in the period: completion rate {completion} %, on-time rate {punctuality} %.</translation>
    </message>
    <message>
        <source>Resolutions of a meeting</source>
        <translation>Resolutions of a meeting</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Review</translation>
    </message>
    <message>
        <source>Reviewed by</source>
        <translation>Reviewed by</translation>
    </message>
    <message>
        <source>Seat cards</source>
        <translation>Seat cards</translation>
    </message>
    <message>
        <source>Security class</source>
        <translation>Security class</translation>
    </message>
    <message>
        <source>Sent on</source>
        <translation>Sent on</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Session</translation>
    </message>
    <message>
        <source>Should attend</source>
        <translation>Should attend</translation>
    </message>
    <message>
        <source>Should attend: {should}   Came: {came}   Recorder: {recorder}</source>
        <translation>Should attend: {should}   Came: {came}   Recorder: {recorder}</translation>
    </message>
    <message>
        <source>Sign-in sheet</source>
        <translation>Sign-in sheet</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>Signature of the leader</source>
        <translation>Signature of the leader</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Signed</translation>
    </message>
    <message>
        <source>Signed at</source>
        <translation>Signed at</translation>
    </message>
    <message>
        <source>Sitting in</source>
        <translation>Sitting in</translation>
    </message>
    <message>
        <source>Slip no.</source>
        <translation>Slip no.</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Speaker</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Statistics of meetings</source>
        <translation>Statistics of meetings</translation>
    </message>
    <message>
        <source>Summary of the text</source>
        <translation>Summary of the text</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>To</source>
        <translation>To</translation>
    </message>
    <message>
        <source>To: {units}.</source>
        <translation>To: {units}.</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Topics</translation>
    </message>
    <message>
        <source>Total, mean of the hours</source>
        <translation>Total, mean of the hours</translation>
    </message>
    <message>
        <source>Unit or department</source>
        <translation>Unit or department</translation>
    </message>
    <message>
        <source>What is asked for</source>
        <translation>What is asked for</translation>
    </message>
    <message>
        <source>What must be ready</source>
        <translation>What must be ready</translation>
    </message>
    <message>
        <source>Who sees to it</source>
        <translation>Who sees to it</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Words</translation>
    </message>
    <message>
        <source>issued {day}</source>
        <translation>issued {day}</translation>
    </message>
    <message>
        <source>none</source>
        <translation>none</translation>
    </message>
    <message>
        <source>{count} copies printed</source>
        <translation>{count} copies printed</translation>
    </message>
    <message>
        <source>{title} will be held as follows:</source>
        <translation>{title} will be held as follows:</translation>
    </message>
    <message>
        <source>{title}, called for {time} in {place}, is cancelled. Please take note.</source>
        <translation>{title}, called for {time} in {place}, is cancelled. Please take note.</translation>
    </message>
    <message>
        <source>{title}, called for {was}, is moved and will be held as follows:</source>
        <translation>{title}, called for {was}, is moved and will be held as follows:</translation>
    </message>
    <message>
        <source>□ will attend  □ cannot attend, because: {line}</source>
        <translation>□ will attend  □ cannot attend, because: {line}</translation>
    </message>
</context>
<context>
    <name>MinutesFields</name>
    <message>
        <source>Lead paragraph</source>
        <translation>Lead paragraph</translation>
    </message>
    <message>
        <source>Letterhead, addressees, imprint</source>
        <translation>Letterhead, addressees, imprint</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Title</translation>
    </message>
</context>
<context>
    <name>MinutesPage</name>
    <message>
        <source>A line a paragraph; 一、 （一） 1. （1） begin headings. The page follows the cursor.</source>
        <translation>A line a paragraph; 一、 （一） 1. （1） begin headings. The page follows the cursor.</translation>
    </message>
    <message>
        <source>Ctrl+Enter next line · Ctrl+Up/Down change speaker · Alt+Down next topic · /决议 make a resolution of the line</source>
        <translation>Ctrl+Enter next line · Ctrl+Up/Down change speaker · Alt+Down next topic · /决议 make a resolution of the line</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>Go on with it</translation>
    </message>
    <message>
        <source>Insert sentence</source>
        <translation>Insert sentence</translation>
    </message>
    <message>
        <source>Keep (Ctrl+S)</source>
        <translation>Keep (Ctrl+S)</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Kept</translation>
    </message>
    <message>
        <source>Laying out the page…</source>
        <translation>Laying out the page…</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Meeting</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <source>Not kept yet</source>
        <translation>Not kept yet</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>Record or minutes</source>
        <translation>Record or minutes</translation>
    </message>
    <message>
        <source>Signed or closed: read only.</source>
        <translation>Signed or closed: read only.</translation>
    </message>
    <message>
        <source>Standard sentence</source>
        <translation>Standard sentence</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>The minutes are signed: resolutions are no longer added.</source>
        <translation>The minutes are signed: resolutions are no longer added.</translation>
    </message>
    <message>
        <source>The page as it will print</source>
        <translation>The page as it will print</translation>
    </message>
    <message>
        <source>There are no minutes yet: select the meeting and press Draft the minutes.</source>
        <translation>There are no minutes yet: select the meeting and press Draft the minutes.</translation>
    </message>
    <message>
        <source>There is a text of {at} that was not kept.</source>
        <translation>There is a text of {at} that was not kept.</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation>Throw it away</translation>
    </message>
</context>
<context>
    <name>ModulePage</name>
    <message>
        <source>More</source>
        <translation>More</translation>
    </message>
    <message>
        <source>More sections</source>
        <translation>More sections</translation>
    </message>
</context>
<context>
    <name>MonthBoard</name>
    <message>
        <source>Assessment</source>
        <translation>Assessment</translation>
    </message>
    <message>
        <source>Closed by {name} on {day}</source>
        <translation>Closed by {name} on {day}</translation>
    </message>
    <message>
        <source>Consumption</source>
        <translation>Consumption</translation>
    </message>
    <message>
        <source>Costs</source>
        <translation>Costs</translation>
    </message>
    <message>
        <source>Fills</source>
        <translation>Fills</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>Gaps</translation>
    </message>
    <message>
        <source>L/100 km / limit</source>
        <translation>L/100 km / limit</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Model</translation>
    </message>
    <message>
        <source>No odometer</source>
        <translation>No odometer</translation>
    </message>
    <message>
        <source>Nothing is left: the month can be closed</source>
        <translation>Nothing is left: the month can be closed</translation>
    </message>
    <message>
        <source>Repairs to settle</source>
        <translation>Repairs to settle</translation>
    </message>
    <message>
        <source>Trip log</source>
        <translation>Trip log</translation>
    </message>
    <message>
        <source>Vehicle</source>
        <translation>Vehicle</translation>
    </message>
    <message>
        <source>Violations</source>
        <translation>Violations</translation>
    </message>
    <message>
        <source>done</source>
        <translation>done</translation>
    </message>
    <message>
        <source>no vehicle</source>
        <translation>no vehicle</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>not needed</translation>
    </message>
    <message>
        <source>{count} breaks of the chain, nothing is estimated</source>
        <translation>{count} breaks of the chain, nothing is estimated</translation>
    </message>
    <message>
        <source>{count} left before the month can be closed</source>
        <translation>{count} left before the month can be closed</translation>
    </message>
    <message>
        <source>{count} left; the month is not over yet</source>
        <translation>{count} left; the month is not over yet</translation>
    </message>
    <message>
        <source>{count} to do, Enter goes there</source>
        <translation>{count} to do, Enter goes there</translation>
    </message>
</context>
<context>
    <name>MonthEnd</name>
    <message>
        <source>Close the month</source>
        <translation>Close the month</translation>
    </message>
    <message>
        <source>Cost sheet CL-18</source>
        <translation>Cost sheet CL-18</translation>
    </message>
    <message>
        <source>Enter opens what a cell waits for. Drop a picture on a line to keep it with the vehicle's fill of that day, or to enter a new one.</source>
        <translation>Enter opens what a cell waits for. Drop a picture on a line to keep it with the vehicle's fill of that day, or to enter a new one.</translation>
    </message>
    <message>
        <source>Fuel sheet CL-05</source>
        <translation>Fuel sheet CL-05</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Month</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Open again</translation>
    </message>
    <message>
        <source>Settle the fuel</source>
        <translation>Settle the fuel</translation>
    </message>
    <message>
        <source>Vehicles and steps of the month</source>
        <translation>Vehicles and steps of the month</translation>
    </message>
</context>
<context>
    <name>MonthPage</name>
    <message>
        <source>Close the month…</source>
        <translation>Close the month…</translation>
    </message>
    <message>
        <source>Enter or a double click on a figure shows the documents it is made of.</source>
        <translation>Enter or a double click on a figure shows the documents it is made of.</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Figure</translation>
    </message>
    <message>
        <source>Figures of the month</source>
        <translation>Figures of the month</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Month</translation>
    </message>
    <message>
        <source>Month before</source>
        <translation>Month before</translation>
    </message>
    <message>
        <source>Open again…</source>
        <translation>Open again…</translation>
    </message>
    <message>
        <source>Print or save as Excel…</source>
        <translation>Print or save as Excel…</translation>
    </message>
    <message>
        <source>Print the summary…</source>
        <translation>Print the summary…</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>This month</translation>
    </message>
    <message>
        <source>Use by department…</source>
        <translation>Use by department…</translation>
    </message>
    <message>
        <source>agrees with the stock ledger: {amount} yuan</source>
        <translation>agrees with the stock ledger: {amount} yuan</translation>
    </message>
</context>
<context>
    <name>NumberDialog</name>
    <message>
        <source>Archival code</source>
        <translation>Archival code</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Codes that will result</source>
        <translation>Codes that will result</translation>
    </message>
    <message>
        <source>First item number</source>
        <translation>First item number</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Missing</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Move down</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Move up</translation>
    </message>
    <message>
        <source>Number {count} files</source>
        <translation>Number {count} files</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Order</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>as entered</source>
        <translation>as entered</translation>
    </message>
    <message>
        <source>by author</source>
        <translation>by author</translation>
    </message>
    <message>
        <source>by date</source>
        <translation>by date</translation>
    </message>
    <message>
        <source>by document number</source>
        <translation>by document number</translation>
    </message>
    <message>
        <source>by title</source>
        <translation>by title</translation>
    </message>
    <message>
        <source>goes on</source>
        <translation>goes on</translation>
    </message>
    <message>
        <source>leave incomplete files for later</source>
        <translation>leave incomplete files for later</translation>
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
        <source>Closed periods</source>
        <translation>Closed periods</translation>
    </message>
    <message>
        <source>Continuous paper 241 × 139.7 mm</source>
        <translation>Continuous paper 241 × 139.7 mm</translation>
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
        <source>Half sheet</source>
        <translation>Half sheet</translation>
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
        <source>No month and no year was closed yet. Each tab closes its own.</source>
        <translation>No month and no year was closed yet. Each tab closes its own.</translation>
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
        <source>Restore into another place</source>
        <translation>Restore into another place</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Roles</translation>
    </message>
    <message>
        <source>Say why {period} is opened again; the reason stays in the history.</source>
        <translation>Say why {period} is opened again; the reason stays in the history.</translation>
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
        <source>Show personal data</source>
        <translation>Show personal data</translation>
    </message>
    <message>
        <source>Single A5</source>
        <translation>Single A5</translation>
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
        <source>There is no series “{series}”. Give its name in the list of number series, or its letters: {known}.</source>
        <translation>There is no series “{series}”. Give its name in the list of number series, or its letters: {known}.</translation>
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
        <source>This list holds no personal data.</source>
        <translation>This list holds no personal data.</translation>
    </message>
    <message>
        <source>This office was never backed up</source>
        <translation>This office was never backed up</translation>
    </message>
    <message>
        <source>Two on one A4</source>
        <translation>Two on one A4</translation>
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
        <source>closed period</source>
        <translation>closed period</translation>
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
        <source>{earlier} is still open; periods close in their order.</source>
        <translation>{earlier} is still open; periods close in their order.</translation>
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
        <source>{latest} was closed later; open it first.</source>
        <translation>{latest} was closed later; open it first.</translation>
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
        <source>{period} is closed already, on {closed_on} by {who}.</source>
        <translation>{period} is closed already, on {closed_on} by {who}.</translation>
    </message>
    <message>
        <source>{period} is not over yet; it can be closed from {day}.</source>
        <translation>{period} is not over yet; it can be closed from {day}.</translation>
    </message>
    <message>
        <source>{period} is open; there is nothing to open again.</source>
        <translation>{period} is open; there is nothing to open again.</translation>
    </message>
    <message>
        <source>{period} was closed on {closed_on} by {who}, so nothing dated {day} can be entered. Use today ({today}), or ask an administrator to open {first} to {last} again, the latest first.</source>
        <translation>{period} was closed on {closed_on} by {who}, so nothing dated {day} can be entered. Use today ({today}), or ask an administrator to open {first} to {last} again, the latest first.</translation>
    </message>
    <message>
        <source>{period} was closed on {closed_on} by {who}, so nothing dated {day} can be entered. Use today ({today}), or ask an administrator to open {period} again.</source>
        <translation>{period} was closed on {closed_on} by {who}, so nothing dated {day} can be entered. Use today ({today}), or ask an administrator to open {period} again.</translation>
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
        <source>A folder of this computer without an office. Open it afterwards from the menu under your name: Another office, or a backup.</source>
        <translation>A folder of this computer without an office. Open it afterwards from the menu under your name: Another office, or a backup.</translation>
    </message>
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
        <source>As printed</source>
        <translation>As printed</translation>
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
        <source>Closed by</source>
        <translation>Closed by</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>Closed on</translation>
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
        <source>Empty folder</source>
        <translation>Empty folder</translation>
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
        <source>Example</source>
        <translation>Example</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Fleet</source>
        <translation>Fleet</translation>
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
        <source>Its name in the list of number series, or its letters: JY, QG, HY.</source>
        <translation>Its name in the list of number series, or its letters: JY, QG, HY.</translation>
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
        <source>List</source>
        <translation>List</translation>
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
        <source>Record</source>
        <translation>Record</translation>
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
        <source>Safety</source>
        <translation>Safety</translation>
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
        <source>Supplies</source>
        <translation>Supplies</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
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
    <name>OperationForm</name>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Close without saving</source>
        <translation>Close without saving</translation>
    </message>
    <message>
        <source>Load theirs</source>
        <translation>Load theirs</translation>
    </message>
    <message>
        <source>Save mine over it</source>
        <translation>Save mine over it</translation>
    </message>
    <message>
        <source>Use today ({day})</source>
        <translation>Use today ({day})</translation>
    </message>
    <message>
        <source>What you typed was not saved yet. Close the form and lose it?</source>
        <translation>What you typed was not saved yet. Close the form and lose it?</translation>
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
        <source>Appearance</source>
        <translation>Appearance</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>As the system</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dark</translation>
    </message>
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
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Light</translation>
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
    <name>PersonDialog</name>
    <message>
        <source>Choose the person</source>
        <translation>Choose the person</translation>
    </message>
    <message>
        <source>Name, pinyin, initials or number</source>
        <translation>Name, pinyin, initials or number</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
</context>
<context>
    <name>PictureForm</name>
    <message>
        <source>Drop pictures of dashboard, pump and receipt here; their time is taken over.</source>
        <translation>Drop pictures of dashboard, pump and receipt here; their time is taken over.</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Pictures</translation>
    </message>
    <message>
        <source>Pictures…</source>
        <translation>Pictures…</translation>
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
        <source>Folder for the files</source>
        <translation>Folder for the files</translation>
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
        <source>One file each…</source>
        <translation>One file each…</translation>
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
        <source>Saved: {count} files in {folder}</source>
        <translation>Saved: {count} files in {folder}</translation>
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
        <source>Stopped before the pages were ready; nothing was printed.</source>
        <translation>Stopped before the pages were ready; nothing was printed.</translation>
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
        <source>241 × 139.7 mm, multi-part</source>
        <translation>241 × 139.7 mm, multi-part</translation>
    </message>
    <message>
        <source>A4, two copies and a cut line</source>
        <translation>A4, two copies and a cut line</translation>
    </message>
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
        <source>Half sheet</source>
        <translation>Half sheet</translation>
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
        <source>Single A5</source>
        <translation>Single A5</translation>
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
    <name>ReferenceEdit</name>
    <message>
        <source>New {noun}: “{text}”…</source>
        <translation>New {noun}: “{text}”…</translation>
    </message>
    <message>
        <source>Nothing in the list fits “{text}”</source>
        <translation>Nothing in the list fits “{text}”</translation>
    </message>
</context>
<context>
    <name>ReferenceEditor</name>
    <message>
        <source>name, number or pinyin initials</source>
        <translation>name, number or pinyin initials</translation>
    </message>
</context>
<context>
    <name>Rights</name>
    <message>
        <source>Appraise files and write destructions down</source>
        <translation>Appraise files and write destructions down</translation>
    </message>
    <message>
        <source>Approve destructions, or write the approval down</source>
        <translation>Approve destructions, or write the approval down</translation>
    </message>
    <message>
        <source>Approve fuel for the management office, or write the approval down (A3-24)</source>
        <translation>Approve fuel for the management office, or write the approval down (A3-24)</translation>
    </message>
    <message>
        <source>Approve loans, or write an approval on paper down</source>
        <translation>Approve loans, or write an approval on paper down</translation>
    </message>
    <message>
        <source>Approve requisitions and counts, or write an approval on paper down</source>
        <translation>Approve requisitions and counts, or write an approval on paper down</translation>
    </message>
    <message>
        <source>Ask for a vehicle</source>
        <translation>Ask for a vehicle</translation>
    </message>
    <message>
        <source>Ask for files</source>
        <translation>Ask for files</translation>
    </message>
    <message>
        <source>Ask for repairs and self-purchases</source>
        <translation>Ask for repairs and self-purchases</translation>
    </message>
    <message>
        <source>Ask for supplies</source>
        <translation>Ask for supplies</translation>
    </message>
    <message>
        <source>Assess hazards, re-check hidden dangers, review targets</source>
        <translation>Assess hazards, re-check hidden dangers, review targets</translation>
    </message>
    <message>
        <source>Call meetings, keep records and draft minutes</source>
        <translation>Call meetings, keep records and draft minutes</translation>
    </message>
    <message>
        <source>Change one's own password</source>
        <translation>Change one's own password</translation>
    </message>
    <message>
        <source>Change settings, series and the calendar</source>
        <translation>Change settings, series and the calendar</translation>
    </message>
    <message>
        <source>Close the months of the fleet</source>
        <translation>Close the months of the fleet</translation>
    </message>
    <message>
        <source>Close the months of the store</source>
        <translation>Close the months of the store</translation>
    </message>
    <message>
        <source>Decide on excess fuel (A3-39)</source>
        <translation>Decide on excess fuel (A3-39)</translation>
    </message>
    <message>
        <source>Describe, number and void files</source>
        <translation>Describe, number and void files</translation>
    </message>
    <message>
        <source>Dispatch vehicles, or write a signed dispatch down (A3-4)</source>
        <translation>Dispatch vehicles, or write a signed dispatch down (A3-4)</translation>
    </message>
    <message>
        <source>Enter departures and returns</source>
        <translation>Enter departures and returns</translation>
    </message>
    <message>
        <source>Enter fills and costs of vehicles</source>
        <translation>Enter fills and costs of vehicles</translation>
    </message>
    <message>
        <source>Erase personal data by order of the person concerned</source>
        <translation>Erase personal data by order of the person concerned</translation>
    </message>
    <message>
        <source>Follow resolutions up</source>
        <translation>Follow resolutions up</translation>
    </message>
    <message>
        <source>Hand out files and take them back</source>
        <translation>Hand out files and take them back</translation>
    </message>
    <message>
        <source>Import archives and loans</source>
        <translation>Import archives and loans</translation>
    </message>
    <message>
        <source>Import items, suppliers and documents of the store</source>
        <translation>Import items, suppliers and documents of the store</translation>
    </message>
    <message>
        <source>Import letters and safety registers</source>
        <translation>Import letters and safety registers</translation>
    </message>
    <message>
        <source>Import meetings and resolutions</source>
        <translation>Import meetings and resolutions</translation>
    </message>
    <message>
        <source>Import repairs, violations, accidents and assessments</source>
        <translation>Import repairs, violations, accidents and assessments</translation>
    </message>
    <message>
        <source>Import vehicles, drivers and logs of the fleet</source>
        <translation>Import vehicles, drivers and logs of the fleet</translation>
    </message>
    <message>
        <source>Keep accounts and roles</source>
        <translation>Keep accounts and roles</translation>
    </message>
    <message>
        <source>Keep assessments and draft bonus sheets</source>
        <translation>Keep assessments and draft bonus sheets</translation>
    </message>
    <message>
        <source>Keep categories, fonds and other lists of archives</source>
        <translation>Keep categories, fonds and other lists of archives</translation>
    </message>
    <message>
        <source>Keep people, departments and posts</source>
        <translation>Keep people, departments and posts</translation>
    </message>
    <message>
        <source>Keep repair orders, lists of materials and bills</source>
        <translation>Keep repair orders, lists of materials and bills</translation>
    </message>
    <message>
        <source>Keep rooms, series and standard sentences</source>
        <translation>Keep rooms, series and standard sentences</translation>
    </message>
    <message>
        <source>Keep safety registers, trainings and drills</source>
        <translation>Keep safety registers, trainings and drills</translation>
    </message>
    <message>
        <source>Keep the registers of mail and print jobs</source>
        <translation>Keep the registers of mail and print jobs</translation>
    </message>
    <message>
        <source>Keep the store: items, receipts, issues, counts, durables</source>
        <translation>Keep the store: items, receipts, issues, counts, durables</translation>
    </message>
    <message>
        <source>Keep vehicles, norms, drivers and the trip log</source>
        <translation>Keep vehicles, norms, drivers and the trip log</translation>
    </message>
    <message>
        <source>Keep violations and accidents</source>
        <translation>Keep violations and accidents</translation>
    </message>
    <message>
        <source>Make and restore backups</source>
        <translation>Make and restore backups</translation>
    </message>
    <message>
        <source>Mark an incident as concealed</source>
        <translation>Mark an incident as concealed</translation>
    </message>
    <message>
        <source>Open a closed month of the fleet again</source>
        <translation>Open a closed month of the fleet again</translation>
    </message>
    <message>
        <source>Open a closed month of the store again</source>
        <translation>Open a closed month of the store again</translation>
    </message>
    <message>
        <source>Print repair, accident, assessment and bonus forms</source>
        <translation>Print repair, accident, assessment and bonus forms</translation>
    </message>
    <message>
        <source>Print the forms of archives</source>
        <translation>Print the forms of archives</translation>
    </message>
    <message>
        <source>Print the forms of meetings</source>
        <translation>Print the forms of meetings</translation>
    </message>
    <message>
        <source>Print the forms of safety</source>
        <translation>Print the forms of safety</translation>
    </message>
    <message>
        <source>Print the forms of the fleet</source>
        <translation>Print the forms of the fleet</translation>
    </message>
    <message>
        <source>Print the forms of the store</source>
        <translation>Print the forms of the store</translation>
    </message>
    <message>
        <source>Reimburse fuel and costs of vehicles</source>
        <translation>Reimburse fuel and costs of vehicles</translation>
    </message>
    <message>
        <source>Report hidden dangers and incidents</source>
        <translation>Report hidden dangers and incidents</translation>
    </message>
    <message>
        <source>Report the progress of resolutions</source>
        <translation>Report the progress of resolutions</translation>
    </message>
    <message>
        <source>Run campaigns and keep letters</source>
        <translation>Run campaigns and keep letters</translation>
    </message>
    <message>
        <source>See and keep household files</source>
        <translation>See and keep household files</translation>
    </message>
    <message>
        <source>See archives and loans</source>
        <translation>See archives and loans</translation>
    </message>
    <message>
        <source>See letters and safety registers</source>
        <translation>See letters and safety registers</translation>
    </message>
    <message>
        <source>See meetings, minutes and resolutions</source>
        <translation>See meetings, minutes and resolutions</translation>
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
        <source>See repairs, violations, accidents, assessments and bonus sheets</source>
        <translation>See repairs, violations, accidents, assessments and bonus sheets</translation>
    </message>
    <message>
        <source>See secret meetings</source>
        <translation>See secret meetings</translation>
    </message>
    <message>
        <source>See the history of the whole office</source>
        <translation>See the history of the whole office</translation>
    </message>
    <message>
        <source>See the store and its documents</source>
        <translation>See the store and its documents</translation>
    </message>
    <message>
        <source>See vehicles, dispatches and trips</source>
        <translation>See vehicles, dispatches and trips</translation>
    </message>
    <message>
        <source>Settle the fuel of a month (A3-25)</source>
        <translation>Settle the fuel of a month (A3-25)</translation>
    </message>
    <message>
        <source>Sign fills as fleet captain, or write the signature down (A3-24)</source>
        <translation>Sign fills as fleet captain, or write the signature down (A3-24)</translation>
    </message>
    <message>
        <source>Sign minutes and accept work, or write the decision down</source>
        <translation>Sign minutes and accept work, or write the decision down</translation>
    </message>
    <message>
        <source>Take back what others did today</source>
        <translation>Take back what others did today</translation>
    </message>
    <message>
        <source>Write down decisions on cases, proposals and bonus sheets</source>
        <translation>Write down decisions on cases, proposals and bonus sheets</translation>
    </message>
    <message>
        <source>Write down payments of the fleet</source>
        <translation>Write down payments of the fleet</translation>
    </message>
    <message>
        <source>Write signatures down</source>
        <translation>Write signatures down</translation>
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
    <name>Safety</name>
    <message>
        <source>A government report is needed: write down when it was made.</source>
        <translation>A government report is needed: write down when it was made.</translation>
    </message>
    <message>
        <source>A lawful record of {number} needs its content and its hours.</source>
        <translation>A lawful record of {number} needs its content and its hours.</translation>
    </message>
    <message>
        <source>A major hidden danger needs its five-point plan; missing: {missing}.</source>
        <translation>A major hidden danger needs its five-point plan; missing: {missing}.</translation>
    </message>
    <message>
        <source>A signed letter is never removed; void it with a reason.</source>
        <translation>A signed letter is never removed; void it with a reason.</translation>
    </message>
    <message>
        <source>A target responsibility letter needs targets.</source>
        <translation>A target responsibility letter needs targets.</translation>
    </message>
    <message>
        <source>Accident classes</source>
        <translation>Accident classes</translation>
    </message>
    <message>
        <source>An approval on paper or by telephone needs its evidence: where the paper is, or who took the call.</source>
        <translation>An approval on paper or by telephone needs its evidence: where the paper is, or who took the call.</translation>
    </message>
    <message>
        <source>An extension needs somebody who approved it, other than {name}.</source>
        <translation>An extension needs somebody who approved it, other than {name}.</translation>
    </message>
    <message>
        <source>Audit number</source>
        <translation>Audit number</translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation>Campaigns</translation>
    </message>
    <message>
        <source>Change of post</source>
        <translation>Change of post</translation>
    </message>
    <message>
        <source>Commitment letter number</source>
        <translation>Commitment letter number</translation>
    </message>
    <message>
        <source>D is {risk}: from 70 on, a new measure, an owner and a due date are needed ({missing}).</source>
        <translation>D is {risk}: from 70 on, a new measure, an owner and a due date are needed ({missing}).</translation>
    </message>
    <message>
        <source>Drill number</source>
        <translation>Drill number</translation>
    </message>
    <message>
        <source>Drills</source>
        <translation>Drills</translation>
    </message>
    <message>
        <source>EHS audits</source>
        <translation>EHS audits</translation>
    </message>
    <message>
        <source>For a supervisor, the analysis of the targets is needed (A9-6).</source>
        <translation>For a supervisor, the analysis of the targets is needed (A9-6).</translation>
    </message>
    <message>
        <source>For {name}, nobody is known who signs as party A: the post above ({post}) is not filled and no manager is named.</source>
        <translation>For {name}, nobody is known who signs as party A: the post above ({post}) is not filled and no manager is named.</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>Gaps</translation>
    </message>
    <message>
        <source>Hazard number</source>
        <translation>Hazard number</translation>
    </message>
    <message>
        <source>Hazards</source>
        <translation>Hazards</translation>
    </message>
    <message>
        <source>Hidden danger number</source>
        <translation>Hidden danger number</translation>
    </message>
    <message>
        <source>Hidden dangers</source>
        <translation>Hidden dangers</translation>
    </message>
    <message>
        <source>Improvements need somebody responsible and a date; fill both in.</source>
        <translation>Improvements need somebody responsible and a date; fill both in.</translation>
    </message>
    <message>
        <source>Incident number</source>
        <translation>Incident number</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Incidents</translation>
    </message>
    <message>
        <source>It ends ({end}) before it begins ({start}).</source>
        <translation>It ends ({end}) before it begins ({start}).</translation>
    </message>
    <message>
        <source>It goes back to be put right: give a new due date after {day}.</source>
        <translation>It goes back to be put right: give a new due date after {day}.</translation>
    </message>
    <message>
        <source>It is closed by a reviewer only; name one.</source>
        <translation>It is closed by a reviewer only; name one.</translation>
    </message>
    <message>
        <source>It was reported at {reported}, before it happened at {at}.</source>
        <translation>It was reported at {reported}, before it happened at {at}.</translation>
    </message>
    <message>
        <source>Letter templates</source>
        <translation>Letter templates</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Letters</translation>
    </message>
    <message>
        <source>Line {line} is no target: “{text}”. It reads name | &lt;=, &gt;= or = | value | unit | weight | how often.</source>
        <translation>Line {line} is no target: “{text}”. It reads name | &lt;=, &gt;= or = | value | unit | weight | how often.</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Month</translation>
    </message>
    <message>
        <source>Name the departments or posts of the campaign, or let it reach everybody with a post.</source>
        <translation>Name the departments or posts of the campaign, or let it reach everybody with a post.</translation>
    </message>
    <message>
        <source>No audit finding is in the register.</source>
        <translation>No audit finding is in the register.</translation>
    </message>
    <message>
        <source>No drill was planned yet. One on-site drill each half-year is due.</source>
        <translation>No drill was planned yet. One on-site drill each half-year is due.</translation>
    </message>
    <message>
        <source>No hazard was assessed yet. Import the list you keep, or assess one by one.</source>
        <translation>No hazard was assessed yet. Import the list you keep, or assess one by one.</translation>
    </message>
    <message>
        <source>No hidden danger is in the register.</source>
        <translation>No hidden danger is in the register.</translation>
    </message>
    <message>
        <source>No incident was reported.</source>
        <translation>No incident was reported.</translation>
    </message>
    <message>
        <source>No letter has the number {number}.</source>
        <translation>No letter has the number {number}.</translation>
    </message>
    <message>
        <source>No sheet was sent back.</source>
        <translation>No sheet was sent back.</translation>
    </message>
    <message>
        <source>No targets were reviewed yet. Choose a signed target letter and press Review targets.</source>
        <translation>No targets were reviewed yet. Choose a signed target letter and press Review targets.</translation>
    </message>
    <message>
        <source>No training was planned yet.</source>
        <translation>No training was planned yet.</translation>
    </message>
    <message>
        <source>Nobody was trained yet.</source>
        <translation>Nobody was trained yet.</translation>
    </message>
    <message>
        <source>Nothing is missing: every post has its templates, its superior and its letters.</source>
        <translation>Nothing is missing: every post has its templates, its superior and its letters.</translation>
    </message>
    <message>
        <source>Nothing that could be a signature was drawn; write the whole name on the field.</source>
        <translation>Nothing that could be a signature was drawn; write the whole name on the field.</translation>
    </message>
    <message>
        <source>On the screen a person signs only for himself: {name} signs on paper, at his own account, or before whoever keeps the letters.</source>
        <translation>On the screen a person signs only for himself: {name} signs on paper, at his own account, or before whoever keeps the letters.</translation>
    </message>
    <message>
        <source>Page {page} of {number} is filed already; it is not replaced without asking.</source>
        <translation>Page {page} of {number} is filed already; it is not replaced without asking.</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Participants</translation>
    </message>
    <message>
        <source>Reported to the authority {minutes} minutes after the head knew, later than 1 h: marked as late.</source>
        <translation>Reported to the authority {minutes} minutes after the head knew, later than 1 h: marked as late.</translation>
    </message>
    <message>
        <source>Reported {minutes} minutes after it happened, later than {hours} h: marked as late.</source>
        <translation>Reported {minutes} minutes after it happened, later than {hours} h: marked as late.</translation>
    </message>
    <message>
        <source>Rows of one document differ in {field}; the first row is {row}.</source>
        <translation>Rows of one document differ in {field}; the first row is {row}.</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>Safety</translation>
    </message>
    <message>
        <source>Scan in</source>
        <translation>Scan in</translation>
    </message>
    <message>
        <source>Sent back</source>
        <translation>Sent back</translation>
    </message>
    <message>
        <source>Sheets sent back</source>
        <translation>Sheets sent back</translation>
    </message>
    <message>
        <source>Signing board</source>
        <translation>Signing board</translation>
    </message>
    <message>
        <source>Somebody signs for the superior: say by what authority.</source>
        <translation>Somebody signs for the superior: say by what authority.</translation>
    </message>
    <message>
        <source>Target letter number</source>
        <translation>Target letter number</translation>
    </message>
    <message>
        <source>Target reviews</source>
        <translation>Target reviews</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>Targets</translation>
    </message>
    <message>
        <source>Targets reviewed</source>
        <translation>Targets reviewed</translation>
    </message>
    <message>
        <source>The campaign “{title}” is {state}; this is not possible now.</source>
        <translation>The campaign “{title}” is {state}; this is not possible now.</translation>
    </message>
    <message>
        <source>The case {number} cannot be closed without causes and corrective measures.</source>
        <translation>The case {number} cannot be closed without causes and corrective measures.</translation>
    </message>
    <message>
        <source>The deadline {deadline} is before the start {start}.</source>
        <translation>The deadline {deadline} is before the start {start}.</translation>
    </message>
    <message>
        <source>The drill {number} has no evaluation yet.</source>
        <translation>The drill {number} has no evaluation yet.</translation>
    </message>
    <message>
        <source>The drill {number} names no improvements.</source>
        <translation>The drill {number} names no improvements.</translation>
    </message>
    <message>
        <source>The due date {due} is before the day it was found, {found}.</source>
        <translation>The due date {due} is before the day it was found, {found}.</translation>
    </message>
    <message>
        <source>The duties changed: the letter {number} of {name} is of edition {old}, edition {new} holds since {day}. Write it anew and let it be signed again.</source>
        <translation>The duties changed: the letter {number} of {name} is of edition {old}, edition {new} holds since {day}. Write it anew and let it be signed again.</translation>
    </message>
    <message>
        <source>The extension to {to} is not after the due date {due}.</source>
        <translation>The extension to {to} is not after the due date {due}.</translation>
    </message>
    <message>
        <source>The hazard {number} is “{state}”; this is not possible now.</source>
        <translation>The hazard {number} is “{state}”; this is not possible now.</translation>
    </message>
    <message>
        <source>The hidden danger {number} is “{state}”; this is not possible now.</source>
        <translation>The hidden danger {number} is “{state}”; this is not possible now.</translation>
    </message>
    <message>
        <source>The improvements of {number} became hidden dangers already.</source>
        <translation>The improvements of {number} became hidden dangers already.</translation>
    </message>
    <message>
        <source>The letter has no duties or promises; write one a line.</source>
        <translation>The letter has no duties or promises; write one a line.</translation>
    </message>
    <message>
        <source>The letter of {name} cannot be written: there is no value for {missing}.</source>
        <translation>The letter of {name} cannot be written: there is no value for {missing}.</translation>
    </message>
    <message>
        <source>The letter {number} came from an import and has no text of its own; there is only its paper.</source>
        <translation>The letter {number} came from an import and has no text of its own; there is only its paper.</translation>
    </message>
    <message>
        <source>The letter {number} ended on {end}; a signature of {day} is too late for it.</source>
        <translation>The letter {number} ended on {end}; a signature of {day} is too late for it.</translation>
    </message>
    <message>
        <source>The letter {number} has no superior who signs as party A; name one first.</source>
        <translation>The letter {number} has no superior who signs as party A; name one first.</translation>
    </message>
    <message>
        <source>The letter {number} has {count} targets; {given} values were given. Write one a line, in the order of the targets.</source>
        <translation>The letter {number} has {count} targets; {given} values were given. Write one a line, in the order of the targets.</translation>
    </message>
    <message>
        <source>The letter {number} has {pages} pages, the sheet says {said}.</source>
        <translation>The letter {number} has {pages} pages, the sheet says {said}.</translation>
    </message>
    <message>
        <source>The letter {number} holds no targets to be reviewed.</source>
        <translation>The letter {number} holds no targets to be reviewed.</translation>
    </message>
    <message>
        <source>The letter {number} is filed; it is not sent back any more but voided and written anew.</source>
        <translation>The letter {number} is filed; it is not sent back any more but voided and written anew.</translation>
    </message>
    <message>
        <source>The letter {number} is of {year}, and its term is over: file the page by hand if it was signed in time.</source>
        <translation>The letter {number} is of {year}, and its term is over: file the page by hand if it was signed in time.</translation>
    </message>
    <message>
        <source>The letter {number} is “{state}” and takes no sheets.</source>
        <translation>The letter {number} is “{state}” and takes no sheets.</translation>
    </message>
    <message>
        <source>The letter {number} is “{state}”; this is not possible now.</source>
        <translation>The letter {number} is “{state}”; this is not possible now.</translation>
    </message>
    <message>
        <source>The letter {number} was handed out on {issued}; a signature of {day} is too early.</source>
        <translation>The letter {number} was handed out on {issued}; a signature of {day} is too early.</translation>
    </message>
    <message>
        <source>The letter {number} was not handed out yet; print it or hand it out first.</source>
        <translation>The letter {number} was not handed out yet; print it or hand it out first.</translation>
    </message>
    <message>
        <source>The letter {number} was not sent back.</source>
        <translation>The letter {number} was not sent back.</translation>
    </message>
    <message>
        <source>The paper carries no date: send the letter {number} back to be signed again.</source>
        <translation>The paper carries no date: send the letter {number} back to be signed again.</translation>
    </message>
    <message>
        <source>The plan of a major hidden danger is approved by the main person in charge; {name} is not (top management).</source>
        <translation>The plan of a major hidden danger is approved by the main person in charge; {name} is not (top management).</translation>
    </message>
    <message>
        <source>The post {post} lacks a template: no {kind} for the level {level} is in force on {day}. Make or renew one under Letter templates.</source>
        <translation>The post {post} lacks a template: no {kind} for the level {level} is in force on {day}. Make or renew one under Letter templates.</translation>
    </message>
    <message>
        <source>The tray is empty: every scanned page found its letter.</source>
        <translation>The tray is empty: every scanned page found its letter.</translation>
    </message>
    <message>
        <source>The weights of the targets add up to {sum}; they have to make 100.</source>
        <translation>The weights of the targets add up to {sum}; they have to make 100.</translation>
    </message>
    <message>
        <source>The witness has to be somebody else than {name}.</source>
        <translation>The witness has to be somebody else than {name}.</translation>
    </message>
    <message>
        <source>There are no letters yet. A new campaign in the section Campaigns writes the letters of everybody; or import the list you keep.</source>
        <translation>There are no letters yet. A new campaign in the section Campaigns writes the letters of everybody; or import the list you keep.</translation>
    </message>
    <message>
        <source>There is a campaign “{title}” of {year} already.</source>
        <translation>There is a campaign “{title}” of {year} already.</translation>
    </message>
    <message>
        <source>There is no campaign yet. Ctrl+N makes one; it writes the letters of everybody with a post.</source>
        <translation>There is no campaign yet. Ctrl+N makes one; it writes the letters of everybody with a post.</translation>
    </message>
    <message>
        <source>There is nobody left in this choice who needs a letter.</source>
        <translation>There is nobody left in this choice who needs a letter.</translation>
    </message>
    <message>
        <source>There is nothing to print for this choice.</source>
        <translation>There is nothing to print for this choice.</translation>
    </message>
    <message>
        <source>This sheet of {number} is from print no. {printing}; the letter was sent back and printed again since.</source>
        <translation>This sheet of {number} is from print no. {printing}; the letter was sent back and printed again since.</translation>
    </message>
    <message>
        <source>Training number</source>
        <translation>Training number</translation>
    </message>
    <message>
        <source>Training register</source>
        <translation>Training register</translation>
    </message>
    <message>
        <source>Trainings</source>
        <translation>Trainings</translation>
    </message>
    <message>
        <source>Tray</source>
        <translation>Tray</translation>
    </message>
    <message>
        <source>accident class</source>
        <translation>accident class</translation>
    </message>
    <message>
        <source>campaign</source>
        <translation>campaign</translation>
    </message>
    <message>
        <source>drill</source>
        <translation>drill</translation>
    </message>
    <message>
        <source>finding</source>
        <translation>finding</translation>
    </message>
    <message>
        <source>gap</source>
        <translation>gap</translation>
    </message>
    <message>
        <source>hazard</source>
        <translation>hazard</translation>
    </message>
    <message>
        <source>hidden danger</source>
        <translation>hidden danger</translation>
    </message>
    <message>
        <source>incident</source>
        <translation>incident</translation>
    </message>
    <message>
        <source>letter</source>
        <translation>letter</translation>
    </message>
    <message>
        <source>participant</source>
        <translation>participant</translation>
    </message>
    <message>
        <source>review</source>
        <translation>review</translation>
    </message>
    <message>
        <source>scanned page</source>
        <translation>scanned page</translation>
    </message>
    <message>
        <source>sheet</source>
        <translation>sheet</translation>
    </message>
    <message>
        <source>target</source>
        <translation>target</translation>
    </message>
    <message>
        <source>template</source>
        <translation>template</translation>
    </message>
    <message>
        <source>training</source>
        <translation>training</translation>
    </message>
    <message>
        <source>{code}, edition {edition}, is there already.</source>
        <translation>{code}, edition {edition}, is there already.</translation>
    </message>
    <message>
        <source>{code}, edition {edition}, stands in {count} letters and is not changed any more; make a new edition of it.</source>
        <translation>{code}, edition {edition}, stands in {count} letters and is not changed any more; make a new edition of it.</translation>
    </message>
    <message>
        <source>{count} letters of the campaign are not signed, the first of them: {names}. Give the reason they stay open, or wait for them.</source>
        <translation>{count} letters of the campaign are not signed, the first of them: {names}. Give the reason they stay open, or wait for them.</translation>
    </message>
    <message>
        <source>{count} people have no post and got no letters: {names}.</source>
        <translation>{count} people have no post and got no letters: {names}.</translation>
    </message>
    <message>
        <source>{count} people of {number} did not sign: {names}. Take them off or let them sign.</source>
        <translation>{count} people of {number} did not sign: {names}. Take them off or let them sign.</translation>
    </message>
    <message>
        <source>{day} lies ahead; only what has happened is written down.</source>
        <translation>{day} lies ahead; only what has happened is written down.</translation>
    </message>
    <message>
        <source>{later} cannot be before {earlier}.</source>
        <translation>{later} cannot be before {earlier}.</translation>
    </message>
    <message>
        <source>{name} assessed the hazard and owns it alone; a second pair of eyes would be better.</source>
        <translation>{name} assessed the hazard and owns it alone; a second pair of eyes would be better.</translation>
    </message>
    <message>
        <source>{name} cannot audit himself; name another auditor.</source>
        <translation>{name} cannot audit himself; name another auditor.</translation>
    </message>
    <message>
        <source>{name} cannot sign for both parties; name another superior, or one who acts for him.</source>
        <translation>{name} cannot sign for both parties; name another superior, or one who acts for him.</translation>
    </message>
    <message>
        <source>{name} found this major hidden danger and cannot close it alone; name another reviewer.</source>
        <translation>{name} found this major hidden danger and cannot close it alone; name another reviewer.</translation>
    </message>
    <message>
        <source>{name} has no post yet; the post says which letters are signed. Give one under Settings, People.</source>
        <translation>{name} has no post yet; the post says which letters are signed. Give one under Settings, People.</translation>
    </message>
    <message>
        <source>{name} has the letter {number} for {year} and this post already; void that one first.</source>
        <translation>{name} has the letter {number} for {year} and this post already; void that one first.</translation>
    </message>
    <message>
        <source>{name} is in the list already. To change it, import with update.</source>
        <translation>{name} is in the list already. To change it, import with update.</translation>
    </message>
    <message>
        <source>{name} is “{state}” and is not changed by an import.</source>
        <translation>{name} is “{state}” and is not changed by an import.</translation>
    </message>
    <message>
        <source>{name} joined on {day}, and no passed training before work is on record; only who was trained and passed takes up a post.</source>
        <translation>{name} joined on {day}, and no passed training before work is on record; only who was trained and passed takes up a post.</translation>
    </message>
    <message>
        <source>{name} left on {day}; nothing is signed any more.</source>
        <translation>{name} left on {day}; nothing is signed any more.</translation>
    </message>
    <message>
        <source>{name} put it right and cannot re-check it; name another reviewer.</source>
        <translation>{name} put it right and cannot re-check it; name another reviewer.</translation>
    </message>
    <message>
        <source>{name} signed as party B, but stands as party A for none of the {count} people below ({names}): the targets are not passed on to them.</source>
        <translation>{name} signed as party B, but stands as party A for none of the {count} people below ({names}): the targets are not passed on to them.</translation>
    </message>
    <message>
        <source>{name} signs for others as party A, but has no letter of the year as party B.</source>
        <translation>{name} signs for others as party A, but has no letter of the year as party B.</translation>
    </message>
    <message>
        <source>{name} stands in the file twice, first in row {row}.</source>
        <translation>{name} stands in the file twice, first in row {row}.</translation>
    </message>
    <message>
        <source>{name} still has the post {post}; the letter {number} stays in force.</source>
        <translation>{name} still has the post {post}; the letter {number} stays in force.</translation>
    </message>
    <message>
        <source>{number} describes the same hazard in the same place.</source>
        <translation>{number} describes the same hazard in the same place.</translation>
    </message>
    <message>
        <source>{number} has an exam, and no result of: {names}.</source>
        <translation>{number} has an exam, and no result of: {names}.</translation>
    </message>
    <message>
        <source>{number} has nobody who signed; a training counts for those who signed.</source>
        <translation>{number} has nobody who signed; a training counts for those who signed.</translation>
    </message>
    <message>
        <source>{number} is a nonconformity; it closes with a measure.</source>
        <translation>{number} is a nonconformity; it closes with a measure.</translation>
    </message>
    <message>
        <source>{number} is “{state}”; this is not possible now.</source>
        <translation>{number} is “{state}”; this is not possible now.</translation>
    </message>
    <message>
        <source>{value} is not on the scale of {factor}; there are: {scale}.</source>
        <translation>{value} is not on the scale of {factor}; there are: {scale}.</translation>
    </message>
    <message>
        <source>“{accident}” is not in the list of accident classes.</source>
        <translation>“{accident}” is not in the list of accident classes.</translation>
    </message>
    <message>
        <source>“{name}” is no placeholder; known are: {known}.</source>
        <translation>“{name}” is no placeholder; known are: {known}.</translation>
    </message>
    <message>
        <source>“{period}” is no period; write 2025, 2025H1 or 2025Q3.</source>
        <translation>“{period}” is no period; write 2025, 2025H1 or 2025Q3.</translation>
    </message>
</context>
<context>
    <name>SafetyActs</name>
    <message>
        <source>After the measures D {risk}: {grade}, {level}</source>
        <translation>After the measures D {risk}: {grade}, {level}</translation>
    </message>
    <message>
        <source>Assess again</source>
        <translation>Assess again</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Begun</translation>
    </message>
    <message>
        <source>Belongs to a letter</source>
        <translation>Belongs to a letter</translation>
    </message>
    <message>
        <source>Cannot be re-checked: it was not put right yet.</source>
        <translation>Cannot be re-checked: it was not put right yet.</translation>
    </message>
    <message>
        <source>Cannot be sent back: it is filed. Void it and write it anew.</source>
        <translation>Cannot be sent back: it is filed. Void it and write it anew.</translation>
    </message>
    <message>
        <source>Cannot be signed: it was not handed out yet.</source>
        <translation>Cannot be signed: it was not handed out yet.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>D {risk}: {grade}, {level}</source>
        <translation>D {risk}: {grade}, {level}</translation>
    </message>
    <message>
        <source>Edit campaign</source>
        <translation>Edit campaign</translation>
    </message>
    <message>
        <source>Edit drill</source>
        <translation>Edit drill</translation>
    </message>
    <message>
        <source>Edit finding</source>
        <translation>Edit finding</translation>
    </message>
    <message>
        <source>Edit hazard</source>
        <translation>Edit hazard</translation>
    </message>
    <message>
        <source>Edit hidden danger</source>
        <translation>Edit hidden danger</translation>
    </message>
    <message>
        <source>Edit incident</source>
        <translation>Edit incident</translation>
    </message>
    <message>
        <source>Edit template</source>
        <translation>Edit template</translation>
    </message>
    <message>
        <source>Edit training</source>
        <translation>Edit training</translation>
    </message>
    <message>
        <source>End the campaign</source>
        <translation>End the campaign</translation>
    </message>
    <message>
        <source>Enter results</source>
        <translation>Enter results</translation>
    </message>
    <message>
        <source>Extend</source>
        <translation>Extend</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Give notice</source>
        <translation>Give notice</translation>
    </message>
    <message>
        <source>Hand out</source>
        <translation>Hand out</translation>
    </message>
    <message>
        <source>Mark as concealed</source>
        <translation>Mark as concealed</translation>
    </message>
    <message>
        <source>Measures stand</source>
        <translation>Measures stand</translation>
    </message>
    <message>
        <source>New audit finding</source>
        <translation>New audit finding</translation>
    </message>
    <message>
        <source>New campaign</source>
        <translation>New campaign</translation>
    </message>
    <message>
        <source>New drill</source>
        <translation>New drill</translation>
    </message>
    <message>
        <source>New edition</source>
        <translation>New edition</translation>
    </message>
    <message>
        <source>New hazard</source>
        <translation>New hazard</translation>
    </message>
    <message>
        <source>New hidden danger</source>
        <translation>New hidden danger</translation>
    </message>
    <message>
        <source>New template</source>
        <translation>New template</translation>
    </message>
    <message>
        <source>New training</source>
        <translation>New training</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Next step</translation>
    </message>
    <message>
        <source>Of no use</source>
        <translation>Of no use</translation>
    </message>
    <message>
        <source>Overdue by {days} days</source>
        <translation>Overdue by {days} days</translation>
    </message>
    <message>
        <source>Party A signs</source>
        <translation>Party A signs</translation>
    </message>
    <message>
        <source>Put right</source>
        <translation>Put right</translation>
    </message>
    <message>
        <source>Re-check</source>
        <translation>Re-check</translation>
    </message>
    <message>
        <source>Reminded</source>
        <translation>Reminded</translation>
    </message>
    <message>
        <source>Report an incident</source>
        <translation>Report an incident</translation>
    </message>
    <message>
        <source>Review targets</source>
        <translation>Review targets</translation>
    </message>
    <message>
        <source>Send back</source>
        <translation>Send back</translation>
    </message>
    <message>
        <source>Sign on screen</source>
        <translation>Sign on screen</translation>
    </message>
    <message>
        <source>Signature refused</source>
        <translation>Signature refused</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Signed</translation>
    </message>
    <message>
        <source>Take improvements over</source>
        <translation>Take improvements over</translation>
    </message>
    <message>
        <source>The duties changed since it was written; with the template in force:</source>
        <translation>The duties changed since it was written; with the template in force:</translation>
    </message>
    <message>
        <source>The person has another post since: write the letter anew.</source>
        <translation>The person has another post since: write the letter anew.</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>Void</translation>
    </message>
    <message>
        <source>Was held</source>
        <translation>Was held</translation>
    </message>
    <message>
        <source>Write anew</source>
        <translation>Write anew</translation>
    </message>
    <message>
        <source>Write the letters</source>
        <translation>Write the letters</translation>
    </message>
    <message>
        <source>{name} · {post} · party A: {superior}</source>
        <translation>{name} · {post} · party A: {superior}</translation>
    </message>
</context>
<context>
    <name>SafetyDue</name>
    <message>
        <source>Audit finding {clause}: {what}, due {due}</source>
        <translation>Audit finding {clause}: {what}, due {due}</translation>
    </message>
    <message>
        <source>Hidden dangers found this month</source>
        <translation>Hidden dangers found this month</translation>
    </message>
    <message>
        <source>Letters signed this month</source>
        <translation>Letters signed this month</translation>
    </message>
    <message>
        <source>No drill was held this half-year; one is due</source>
        <translation>No drill was held this half-year; one is due</translation>
    </message>
    <message>
        <source>Put right on {day}, waits for the re-check: {what}</source>
        <translation>Put right on {day}, waits for the re-check: {what}</translation>
    </message>
    <message>
        <source>The case “{what}” is open</source>
        <translation>The case “{what}” is open</translation>
    </message>
    <message>
        <source>The safety summary of {month} goes to the manager and EHS</source>
        <translation>The safety summary of {month} goes to the manager and EHS</translation>
    </message>
    <message>
        <source>{count} letters are of an edition no longer in force: to be signed again</source>
        <translation>{count} letters are of an edition no longer in force: to be signed again</translation>
    </message>
    <message>
        <source>{count} letters came back with pages missing</source>
        <translation>{count} letters came back with pages missing</translation>
    </message>
    <message>
        <source>{count} letters of {year} end on {day}; begin the next campaign</source>
        <translation>{count} letters of {year} end on {day}; begin the next campaign</translation>
    </message>
    <message>
        <source>{count} people have not reached {hours} training hours this year: {names}</source>
        <translation>{count} people have not reached {hours} training hours this year: {names}</translation>
    </message>
    <message>
        <source>{count} scanned pages wait in the tray</source>
        <translation>{count} scanned pages wait in the tray</translation>
    </message>
    <message>
        <source>{name} has another post: a new pair of letters is due</source>
        <translation>{name} has another post: a new pair of letters is due</translation>
    </message>
    <message>
        <source>{name} joined on {day} and has no passed training before work</source>
        <translation>{name} joined on {day} and has no passed training before work</translation>
    </message>
    <message>
        <source>{name}: measures against “{what}”, due {due}</source>
        <translation>{name}: measures against “{what}”, due {due}</translation>
    </message>
    <message>
        <source>{name}: the letter sent back on {day} is not signed again yet</source>
        <translation>{name}: the letter sent back on {day} is not signed again yet</translation>
    </message>
    <message>
        <source>{name}: {what}, due {due}</source>
        <translation>{name}: {what}, due {due}</translation>
    </message>
    <message>
        <source>{title}: {open} of {all} letters are not signed, deadline {deadline}</source>
        <translation>{title}: {open} of {all} letters are not signed, deadline {deadline}</translation>
    </message>
    <message>
        <source>“{what}” has to be reported to the authority by {by}</source>
        <translation>“{what}” has to be reported to the authority by {by}</translation>
    </message>
    <message>
        <source>“{what}” was assessed on {day}; assess it again</source>
        <translation>“{what}” was assessed on {day}; assess it again</translation>
    </message>
</context>
<context>
    <name>SafetyFields</name>
    <message>
        <source>2025, 2025H1 or 2025Q3.</source>
        <translation>2025, 2025H1 or 2025Q3.</translation>
    </message>
    <message>
        <source>A line a target: name, &lt;= or &gt;= or =, goal, unit, weight, how often. The weights make 100.</source>
        <translation>A line a target: name, &lt;= or &gt;= or =, goal, unit, weight, how often. The weights make 100.</translation>
    </message>
    <message>
        <source>A line each: 09:05 what happened.</source>
        <translation>A line each: 09:05 what happened.</translation>
    </message>
    <message>
        <source>A word of the list of accident classes.</source>
        <translation>A word of the list of accident classes.</translation>
    </message>
    <message>
        <source>Accident class</source>
        <translation>Accident class</translation>
    </message>
    <message>
        <source>Activity or place</source>
        <translation>Activity or place</translation>
    </message>
    <message>
        <source>Actual</source>
        <translation>Actual</translation>
    </message>
    <message>
        <source>Actual values</source>
        <translation>Actual values</translation>
    </message>
    <message>
        <source>After a paper jam: go on from this letter.</source>
        <translation>After a paper jam: go on from this letter.</translation>
    </message>
    <message>
        <source>Analysis</source>
        <translation>Analysis</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>Approved by</translation>
    </message>
    <message>
        <source>Archival code</source>
        <translation>Archival code</translation>
    </message>
    <message>
        <source>Assessed again on</source>
        <translation>Assessed again on</translation>
    </message>
    <message>
        <source>Assessed by</source>
        <translation>Assessed by</translation>
    </message>
    <message>
        <source>Assessed on</source>
        <translation>Assessed on</translation>
    </message>
    <message>
        <source>Assessment, reward and penalty</source>
        <translation>Assessment, reward and penalty</translation>
    </message>
    <message>
        <source>Audited</source>
        <translation>Audited</translation>
    </message>
    <message>
        <source>Auditor</source>
        <translation>Auditor</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>Authority</translation>
    </message>
    <message>
        <source>Authority to be told</source>
        <translation>Authority to be told</translation>
    </message>
    <message>
        <source>Authority told at</source>
        <translation>Authority told at</translation>
    </message>
    <message>
        <source>Blank form</source>
        <translation>Blank form</translation>
    </message>
    <message>
        <source>By</source>
        <translation>By</translation>
    </message>
    <message>
        <source>C again</source>
        <translation>C again</translation>
    </message>
    <message>
        <source>C consequence</source>
        <translation>C consequence</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Campaign</translation>
    </message>
    <message>
        <source>Causes</source>
        <translation>Causes</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Class</translation>
    </message>
    <message>
        <source>Clause</source>
        <translation>Clause</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>Closed on</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>Closing</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Comes from</source>
        <translation>Comes from</translation>
    </message>
    <message>
        <source>Commander</source>
        <translation>Commander</translation>
    </message>
    <message>
        <source>Complete people %</source>
        <translation>Complete people %</translation>
    </message>
    <message>
        <source>Concealed</source>
        <translation>Concealed</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Content</translation>
    </message>
    <message>
        <source>Control level</source>
        <translation>Control level</translation>
    </message>
    <message>
        <source>Control level again</source>
        <translation>Control level again</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Copies</translation>
    </message>
    <message>
        <source>Corrective measures</source>
        <translation>Corrective measures</translation>
    </message>
    <message>
        <source>Counts as signed</source>
        <translation>Counts as signed</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>Course</translation>
    </message>
    <message>
        <source>D</source>
        <translation>D</translation>
    </message>
    <message>
        <source>D again</source>
        <translation>D again</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Days overdue</source>
        <translation>Days overdue</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Deadline</translation>
    </message>
    <message>
        <source>Degree of danger</source>
        <translation>Degree of danger</translation>
    </message>
    <message>
        <source>Degree of danger again</source>
        <translation>Degree of danger again</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Department</translation>
    </message>
    <message>
        <source>Departments</source>
        <translation>Departments</translation>
    </message>
    <message>
        <source>Did not come or sign</source>
        <translation>Did not come or sign</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>Done on</translation>
    </message>
    <message>
        <source>Drill</source>
        <translation>Drill</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>Due on</translation>
    </message>
    <message>
        <source>Duties of party A</source>
        <translation>Duties of party A</translation>
    </message>
    <message>
        <source>Duties of party B, or promises</source>
        <translation>Duties of party B, or promises</translation>
    </message>
    <message>
        <source>E again</source>
        <translation>E again</translation>
    </message>
    <message>
        <source>E exposure</source>
        <translation>E exposure</translation>
    </message>
    <message>
        <source>Each line becomes a hidden danger, once.</source>
        <translation>Each line becomes a hidden danger, once.</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>Edition</translation>
    </message>
    <message>
        <source>Empty: anonymous. The name then stands nowhere, not on paper and not in exports.</source>
        <translation>Empty: anonymous. The name then stands nowhere, not on paper and not in exports.</translation>
    </message>
    <message>
        <source>Empty: for every level.</source>
        <translation>Empty: for every level.</translation>
    </message>
    <message>
        <source>Estimated loss</source>
        <translation>Estimated loss</translation>
    </message>
    <message>
        <source>Evaluated by</source>
        <translation>Evaluated by</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>Evaluation</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Evidence</translation>
    </message>
    <message>
        <source>Exam</source>
        <translation>Exam</translation>
    </message>
    <message>
        <source>Existing measures</source>
        <translation>Existing measures</translation>
    </message>
    <message>
        <source>Extended to</source>
        <translation>Extended to</translation>
    </message>
    <message>
        <source>Extension approved by</source>
        <translation>Extension approved by</translation>
    </message>
    <message>
        <source>Failed re-checks</source>
        <translation>Failed re-checks</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Finding</translation>
    </message>
    <message>
        <source>Found by</source>
        <translation>Found by</translation>
    </message>
    <message>
        <source>Found on</source>
        <translation>Found on</translation>
    </message>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>From number on</source>
        <translation>From number on</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Given</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Goal</translation>
    </message>
    <message>
        <source>Handed out on</source>
        <translation>Handed out on</translation>
    </message>
    <message>
        <source>Happened at</source>
        <translation>Happened at</translation>
    </message>
    <message>
        <source>Hazard</source>
        <translation>Hazard</translation>
    </message>
    <message>
        <source>Head informed at</source>
        <translation>Head informed at</translation>
    </message>
    <message>
        <source>Hidden danger</source>
        <translation>Hidden danger</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Hours</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>How often</translation>
    </message>
    <message>
        <source>Improve by</source>
        <translation>Improve by</translation>
    </message>
    <message>
        <source>Improvements</source>
        <translation>Improvements</translation>
    </message>
    <message>
        <source>Improvements taken over</source>
        <translation>Improvements taken over</translation>
    </message>
    <message>
        <source>In time</source>
        <translation>In time</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>Incident</translation>
    </message>
    <message>
        <source>L again</source>
        <translation>L again</translation>
    </message>
    <message>
        <source>L likelihood</source>
        <translation>L likelihood</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Letters</translation>
    </message>
    <message>
        <source>Level of the post</source>
        <translation>Level of the post</translation>
    </message>
    <message>
        <source>Manner</source>
        <translation>Manner</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>Measures</translation>
    </message>
    <message>
        <source>Measures taken</source>
        <translation>Measures taken</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Month</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Nature</source>
        <translation>Nature</translation>
    </message>
    <message>
        <source>Needed from D 70 on, with owner and due date.</source>
        <translation>Needed from D 70 on, with owner and due date.</translation>
    </message>
    <message>
        <source>Needed where letters stay unsigned.</source>
        <translation>Needed where letters stay unsigned.</translation>
    </message>
    <message>
        <source>New due date</source>
        <translation>New due date</translation>
    </message>
    <message>
        <source>New measures</source>
        <translation>New measures</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>Not the person who put it right.</source>
        <translation>Not the person who put it right.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>One a line. A line that begins with ［驾驶员］ stands only in letters of posts with that word.</source>
        <translation>One a line. A line that begins with ［驾驶员］ stands only in letters of posts with that word.</translation>
    </message>
    <message>
        <source>One copy only</source>
        <translation>One copy only</translation>
    </message>
    <message>
        <source>One of the values 10, 6, 3, 1, 0.5, 0.2, 0.1.</source>
        <translation>One of the values 10, 6, 3, 1, 0.5, 0.2, 0.1.</translation>
    </message>
    <message>
        <source>One of the values 10, 6, 3, 2, 1, 0.5.</source>
        <translation>One of the values 10, 6, 3, 2, 1, 0.5.</translation>
    </message>
    <message>
        <source>One of the values 100, 40, 15, 7, 3, 1.</source>
        <translation>One of the values 100, 40, 15, 7, 3, 1.</translation>
    </message>
    <message>
        <source>Only this page has to be signed again; empty: the whole letter.</source>
        <translation>Only this page has to be signed again; empty: the whole letter.</translation>
    </message>
    <message>
        <source>Only unsigned ones</source>
        <translation>Only unsigned ones</translation>
    </message>
    <message>
        <source>Only where the re-check is not passed.</source>
        <translation>Only where the re-check is not passed.</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>Opening</translation>
    </message>
    <message>
        <source>Organiser</source>
        <translation>Organiser</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Owner</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>Page of the file</source>
        <translation>Page of the file</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Participants</translation>
    </message>
    <message>
        <source>Party A signed on</source>
        <translation>Party A signed on</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Passed</translation>
    </message>
    <message>
        <source>People</source>
        <translation>People</translation>
    </message>
    <message>
        <source>People concerned</source>
        <translation>People concerned</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>Person-hours</source>
        <translation>Person-hours</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Placeholders: {{年度}} {{单位}} {{部门}} {{姓名}} {{岗位}} {{上级}} {{起}} {{至}} {{合格分}}</source>
        <translation>Placeholders: {{年度}} {{单位}} {{部门}} {{姓名}} {{岗位}} {{上级}} {{起}} {{至}} {{合格分}}</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Plan: deadline</source>
        <translation>Plan: deadline</translation>
    </message>
    <message>
        <source>Plan: emergency</source>
        <translation>Plan: emergency</translation>
    </message>
    <message>
        <source>Plan: funds</source>
        <translation>Plan: funds</translation>
    </message>
    <message>
        <source>Plan: measures</source>
        <translation>Plan: measures</translation>
    </message>
    <message>
        <source>Plan: responsible</source>
        <translation>Plan: responsible</translation>
    </message>
    <message>
        <source>Possible accident</source>
        <translation>Possible accident</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Post</translation>
    </message>
    <message>
        <source>Posts</source>
        <translation>Posts</translation>
    </message>
    <message>
        <source>Prints</source>
        <translation>Prints</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problems</translation>
    </message>
    <message>
        <source>Re-checked by</source>
        <translation>Re-checked by</translation>
    </message>
    <message>
        <source>Re-checked on</source>
        <translation>Re-checked on</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Reason for open letters</source>
        <translation>Reason for open letters</translation>
    </message>
    <message>
        <source>Reason it was sent back</source>
        <translation>Reason it was sent back</translation>
    </message>
    <message>
        <source>Recorded by</source>
        <translation>Recorded by</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>Relation</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Remark</translation>
    </message>
    <message>
        <source>Reminded on</source>
        <translation>Reminded on</translation>
    </message>
    <message>
        <source>Replaces</source>
        <translation>Replaces</translation>
    </message>
    <message>
        <source>Reported at</source>
        <translation>Reported at</translation>
    </message>
    <message>
        <source>Reported by</source>
        <translation>Reported by</translation>
    </message>
    <message>
        <source>Reported late</source>
        <translation>Reported late</translation>
    </message>
    <message>
        <source>Reported to</source>
        <translation>Reported to</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Responsible</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>Result of the re-check</source>
        <translation>Result of the re-check</translation>
    </message>
    <message>
        <source>Rule it breaks</source>
        <translation>Rule it breaks</translation>
    </message>
    <message>
        <source>Scanned at</source>
        <translation>Scanned at</translation>
    </message>
    <message>
        <source>Scanned page</source>
        <translation>Scanned page</translation>
    </message>
    <message>
        <source>Scanned pages</source>
        <translation>Scanned pages</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Scenario</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Scope</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>Sent back on</source>
        <translation>Sent back on</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>Signature refused</source>
        <translation>Signature refused</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Signed</translation>
    </message>
    <message>
        <source>Signed again on</source>
        <translation>Signed again on</translation>
    </message>
    <message>
        <source>Signed letters</source>
        <translation>Signed letters</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>Signed on</translation>
    </message>
    <message>
        <source>Signed on the screen</source>
        <translation>Signed on the screen</translation>
    </message>
    <message>
        <source>Signing rate %</source>
        <translation>Signing rate %</translation>
    </message>
    <message>
        <source>Signs as party A</source>
        <translation>Signs as party A</translation>
    </message>
    <message>
        <source>Signs for the superior</source>
        <translation>Signs for the superior</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Take the place of the page filed before</source>
        <translation>Take the place of the page filed before</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Target</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>Targets</translation>
    </message>
    <message>
        <source>Teacher</source>
        <translation>Teacher</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Template</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Term</translation>
    </message>
    <message>
        <source>The date written on the paper. A paper without a date is sent back.</source>
        <translation>The date written on the paper. A paper without a date is sent back.</translation>
    </message>
    <message>
        <source>The five points are needed for a major hidden danger.</source>
        <translation>The five points are needed for a major hidden danger.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>To</source>
        <translation>To</translation>
    </message>
    <message>
        <source>To be done by</source>
        <translation>To be done by</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Topic</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Valid from</translation>
    </message>
    <message>
        <source>Valid to</source>
        <translation>Valid to</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Weight</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>What happened</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>What is missing</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>What is to be done</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>What was done</translation>
    </message>
    <message>
        <source>What was reached of each target, as a number: 0, 93.75, 100.</source>
        <translation>What was reached of each target, as a number: 0, 93.75, 100.</translation>
    </message>
    <message>
        <source>Where the signed paper is kept, or who took the call.</source>
        <translation>Where the signed paper is kept, or who took the call.</translation>
    </message>
    <message>
        <source>Who signs</source>
        <translation>Who signs</translation>
    </message>
    <message>
        <source>Why it waits</source>
        <translation>Why it waits</translation>
    </message>
    <message>
        <source>With departments and posts named, only people who are in one and have the other.</source>
        <translation>With departments and posts named, only people who are in one and have the other.</translation>
    </message>
    <message>
        <source>Witness</source>
        <translation>Witness</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>of pages</source>
        <translation>of pages</translation>
    </message>
</context>
<context>
    <name>SafetyForms</name>
    <message>
        <source>Accident (incident) report</source>
        <translation>Accident (incident) report</translation>
    </message>
    <message>
        <source>Analysis of the safety targets</source>
        <translation>Analysis of the safety targets</translation>
    </message>
    <message>
        <source>EHS audit record</source>
        <translation>EHS audit record</translation>
    </message>
    <message>
        <source>Emergency drill record</source>
        <translation>Emergency drill record</translation>
    </message>
    <message>
        <source>Evidence pack of a person</source>
        <translation>Evidence pack of a person</translation>
    </message>
    <message>
        <source>Hazard identification and risk assessment</source>
        <translation>Hazard identification and risk assessment</translation>
    </message>
    <message>
        <source>Letters still to be signed</source>
        <translation>Letters still to be signed</translation>
    </message>
    <message>
        <source>Missing signatures by department</source>
        <translation>Missing signatures by department</translation>
    </message>
    <message>
        <source>Monthly safety summary</source>
        <translation>Monthly safety summary</translation>
    </message>
    <message>
        <source>Notice to put a hidden danger right</source>
        <translation>Notice to put a hidden danger right</translation>
    </message>
    <message>
        <source>Register of hidden dangers</source>
        <translation>Register of hidden dangers</translation>
    </message>
    <message>
        <source>Register of signed letters</source>
        <translation>Register of signed letters</translation>
    </message>
    <message>
        <source>Safety commitment letter</source>
        <translation>Safety commitment letter</translation>
    </message>
    <message>
        <source>Safety target responsibility letter</source>
        <translation>Safety target responsibility letter</translation>
    </message>
    <message>
        <source>Signing of the safety letters</source>
        <translation>Signing of the safety letters</translation>
    </message>
    <message>
        <source>Training attendance and record</source>
        <translation>Training attendance and record</translation>
    </message>
    <message>
        <source>Training file of an employee</source>
        <translation>Training file of an employee</translation>
    </message>
</context>
<context>
    <name>SafetyPaper</name>
    <message>
        <source>(1) Party A</source>
        <translation>(1) Party A</translation>
    </message>
    <message>
        <source>(2) Party B</source>
        <translation>(2) Party B</translation>
    </message>
    <message>
        <source>(no department)</source>
        <translation>(no department)</translation>
    </message>
    <message>
        <source>1. Targets</source>
        <translation>1. Targets</translation>
    </message>
    <message>
        <source>2. Duties of both parties</source>
        <translation>2. Duties of both parties</translation>
    </message>
    <message>
        <source>3. Assessment, reward and penalty</source>
        <translation>3. Assessment, reward and penalty</translation>
    </message>
    <message>
        <source>4. Term</source>
        <translation>4. Term</translation>
    </message>
    <message>
        <source>5. Other</source>
        <translation>5. Other</translation>
    </message>
    <message>
        <source>About the unit</source>
        <translation>About the unit</translation>
    </message>
    <message>
        <source>Accident (incident) report</source>
        <translation>Accident (incident) report</translation>
    </message>
    <message>
        <source>Accidents and incidents</source>
        <translation>Accidents and incidents</translation>
    </message>
    <message>
        <source>Activity or place</source>
        <translation>Activity or place</translation>
    </message>
    <message>
        <source>Actual</source>
        <translation>Actual</translation>
    </message>
    <message>
        <source>All areas</source>
        <translation>All areas</translation>
    </message>
    <message>
        <source>All departments</source>
        <translation>All departments</translation>
    </message>
    <message>
        <source>Analysis of deviations</source>
        <translation>Analysis of deviations</translation>
    </message>
    <message>
        <source>Analysis of the safety targets</source>
        <translation>Analysis of the safety targets</translation>
    </message>
    <message>
        <source>Anonymous</source>
        <translation>Anonymous</translation>
    </message>
    <message>
        <source>Approved by (manager)</source>
        <translation>Approved by (manager)</translation>
    </message>
    <message>
        <source>Assessed by</source>
        <translation>Assessed by</translation>
    </message>
    <message>
        <source>Audited party</source>
        <translation>Audited party</translation>
    </message>
    <message>
        <source>Auditor</source>
        <translation>Auditor</translation>
    </message>
    <message>
        <source>By level: {counts}</source>
        <translation>By level: {counts}</translation>
    </message>
    <message>
        <source>C</source>
        <translation>C</translation>
    </message>
    <message>
        <source>Checked by (supervisor)</source>
        <translation>Checked by (supervisor)</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Class</translation>
    </message>
    <message>
        <source>Clause</source>
        <translation>Clause</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Closed</translation>
    </message>
    <message>
        <source>Commander</source>
        <translation>Commander</translation>
    </message>
    <message>
        <source>Commitment letter</source>
        <translation>Commitment letter</translation>
    </message>
    <message>
        <source>Commitments due</source>
        <translation>Commitments due</translation>
    </message>
    <message>
        <source>Commitments signed</source>
        <translation>Commitments signed</translation>
    </message>
    <message>
        <source>Complete people</source>
        <translation>Complete people</translation>
    </message>
    <message>
        <source>Complete people %</source>
        <translation>Complete people %</translation>
    </message>
    <message>
        <source>Control level (colour)</source>
        <translation>Control level (colour)</translation>
    </message>
    <message>
        <source>Copy {copy}</source>
        <translation>Copy {copy}</translation>
    </message>
    <message>
        <source>Copy {copy} of {copies}</source>
        <translation>Copy {copy} of {copies}</translation>
    </message>
    <message>
        <source>D</source>
        <translation>D</translation>
    </message>
    <message>
        <source>D again</source>
        <translation>D again</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Date:       year     month     day</source>
        <translation>Date:       year     month     day</translation>
    </message>
    <message>
        <source>Degree of danger</source>
        <translation>Degree of danger</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Department</translation>
    </message>
    <message>
        <source>Department checked</source>
        <translation>Department checked</translation>
    </message>
    <message>
        <source>Department manager</source>
        <translation>Department manager</translation>
    </message>
    <message>
        <source>Drills</source>
        <translation>Drills</translation>
    </message>
    <message>
        <source>Drills attended</source>
        <translation>Drills attended</translation>
    </message>
    <message>
        <source>Drills held</source>
        <translation>Drills held</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>Due in the period {due}, closed {closed}: rate {rate}; in time {on_time}: rate {on_time_rate}. Older ones still open: {older}.</source>
        <translation>Due in the period {due}, closed {closed}: rate {rate}; in time {on_time}: rate {on_time_rate}. Older ones still open: {older}.</translation>
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
        <translation>EHS audit record</translation>
    </message>
    <message>
        <source>Emergency drill record</source>
        <translation>Emergency drill record</translation>
    </message>
    <message>
        <source>Evaluated by</source>
        <translation>Evaluated by</translation>
    </message>
    <message>
        <source>Existing measures</source>
        <translation>Existing measures</translation>
    </message>
    <message>
        <source>Feedback on what was done</source>
        <translation>Feedback on what was done</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Figure</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Finding</translation>
    </message>
    <message>
        <source>Five-point plan: measures, responsible, funds, deadline, emergency</source>
        <translation>Five-point plan: measures, responsible, funds, deadline, emergency</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Found</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Goal</translation>
    </message>
    <message>
        <source>Handed out</source>
        <translation>Handed out</translation>
    </message>
    <message>
        <source>Hazard</source>
        <translation>Hazard</translation>
    </message>
    <message>
        <source>Hazard identification and risk assessment</source>
        <translation>Hazard identification and risk assessment</translation>
    </message>
    <message>
        <source>Hidden danger</source>
        <translation>Hidden danger</translation>
    </message>
    <message>
        <source>Hidden dangers by month</source>
        <translation>Hidden dangers by month</translation>
    </message>
    <message>
        <source>Hidden dangers closed</source>
        <translation>Hidden dangers closed</translation>
    </message>
    <message>
        <source>Hidden dangers found</source>
        <translation>Hidden dangers found</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Hours</translation>
    </message>
    <message>
        <source>Hours together</source>
        <translation>Hours together</translation>
    </message>
    <message>
        <source>I promise (handwritten signature):</source>
        <translation>I promise (handwritten signature):</translation>
    </message>
    <message>
        <source>Improvements (responsible, by)</source>
        <translation>Improvements (responsible, by)</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Issued by</translation>
    </message>
    <message>
        <source>L</source>
        <translation>L</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Letters</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Manager</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>Measures</translation>
    </message>
    <message>
        <source>Missing signatures by department</source>
        <translation>Missing signatures by department</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Month</translation>
    </message>
    <message>
        <source>Month before</source>
        <translation>Month before</translation>
    </message>
    <message>
        <source>Monthly safety summary</source>
        <translation>Monthly safety summary</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Nature</source>
        <translation>Nature</translation>
    </message>
    <message>
        <source>New measures</source>
        <translation>New measures</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>No. {number}</source>
        <translation>No. {number}</translation>
    </message>
    <message>
        <source>Notice to put a hidden danger right</source>
        <translation>Notice to put a hidden danger right</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Opinion of the re-check (passed / not passed)</source>
        <translation>Opinion of the re-check (passed / not passed)</translation>
    </message>
    <message>
        <source>Organising department</source>
        <translation>Organising department</translation>
    </message>
    <message>
        <source>Party A (seal):</source>
        <translation>Party A (seal):</translation>
    </message>
    <message>
        <source>Party B (signature):</source>
        <translation>Party B (signature):</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Passed</translation>
    </message>
    <message>
        <source>People to sign</source>
        <translation>People to sign</translation>
    </message>
    <message>
        <source>People trained</source>
        <translation>People trained</translation>
    </message>
    <message>
        <source>Person-hours of training</source>
        <translation>Person-hours of training</translation>
    </message>
    <message>
        <source>Person-hours of training by month</source>
        <translation>Person-hours of training by month</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Possible accident</source>
        <translation>Possible accident</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Post</translation>
    </message>
    <message>
        <source>Put right</source>
        <translation>Put right</translation>
    </message>
    <message>
        <source>Put right by</source>
        <translation>Put right by</translation>
    </message>
    <message>
        <source>Rate in time</source>
        <translation>Rate in time</translation>
    </message>
    <message>
        <source>Rate of putting right</source>
        <translation>Rate of putting right</translation>
    </message>
    <message>
        <source>Re-checked by</source>
        <translation>Re-checked by</translation>
    </message>
    <message>
        <source>Received by</source>
        <translation>Received by</translation>
    </message>
    <message>
        <source>Recorded by</source>
        <translation>Recorded by</translation>
    </message>
    <message>
        <source>Register of hidden dangers</source>
        <translation>Register of hidden dangers</translation>
    </message>
    <message>
        <source>Register of signed letters</source>
        <translation>Register of signed letters</translation>
    </message>
    <message>
        <source>Reported by</source>
        <translation>Reported by</translation>
    </message>
    <message>
        <source>Reported late</source>
        <translation>Reported late</translation>
    </message>
    <message>
        <source>Reported to (manager, EHS, authority) and when</source>
        <translation>Reported to (manager, EHS, authority) and when</translation>
    </message>
    <message>
        <source>Represented by:</source>
        <translation>Represented by:</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Responsible</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>Result of the re-check</source>
        <translation>Result of the re-check</translation>
    </message>
    <message>
        <source>Safety commitment letter</source>
        <translation>Safety commitment letter</translation>
    </message>
    <message>
        <source>Safety letters to be signed</source>
        <translation>Safety letters to be signed</translation>
    </message>
    <message>
        <source>Safety officer</source>
        <translation>Safety officer</translation>
    </message>
    <message>
        <source>Safety target responsibility letter</source>
        <translation>Safety target responsibility letter</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Signed</translation>
    </message>
    <message>
        <source>Signed on screen: {name}, {at}, at the account of {who}</source>
        <translation>Signed on screen: {name}, {at}, at the account of {who}</translation>
    </message>
    <message>
        <source>Signed sheet {name}</source>
        <translation>Signed sheet {name}</translation>
    </message>
    <message>
        <source>Signing of the safety letters</source>
        <translation>Signing of the safety letters</translation>
    </message>
    <message>
        <source>Signing rate %</source>
        <translation>Signing rate %</translation>
    </message>
    <message>
        <source>Signing rate of the year, today</source>
        <translation>Signing rate of the year, today</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Superior</source>
        <translation>Superior</translation>
    </message>
    <message>
        <source>Superior signed</source>
        <translation>Superior signed</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>Supervisor</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Target</translation>
    </message>
    <message>
        <source>Target letter</source>
        <translation>Target letter</translation>
    </message>
    <message>
        <source>Target letters due</source>
        <translation>Target letters due</translation>
    </message>
    <message>
        <source>Target letters signed</source>
        <translation>Target letters signed</translation>
    </message>
    <message>
        <source>Teacher</source>
        <translation>Teacher</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>This month</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Topic</translation>
    </message>
    <message>
        <source>Total score</source>
        <translation>Total score</translation>
    </message>
    <message>
        <source>Training attendance and record</source>
        <translation>Training attendance and record</translation>
    </message>
    <message>
        <source>Training file</source>
        <translation>Training file</translation>
    </message>
    <message>
        <source>Training file of an employee</source>
        <translation>Training file of an employee</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Unsigned</source>
        <translation>Unsigned</translation>
    </message>
    <message>
        <source>Valid to</source>
        <translation>Valid to</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Weight</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>What happened</translation>
    </message>
    <message>
        <source>Who has not signed</source>
        <translation>Who has not signed</translation>
    </message>
    <message>
        <source>handed out {day}</source>
        <translation>handed out {day}</translation>
    </message>
    <message>
        <source>not written yet</source>
        <translation>not written yet</translation>
    </message>
    <message>
        <source>page {pages} missing</source>
        <translation>page {pages} missing</translation>
    </message>
    <message>
        <source>signed for {superior}, authority: {authority}</source>
        <translation>signed for {superior}, authority: {authority}</translation>
    </message>
    <message>
        <source>{department}: {people} people, {letters} letters</source>
        <translation>{department}: {people} people, {letters} letters</translation>
    </message>
    <message>
        <source>{people} people signed, {hours} person-hours, pass rate {rate}</source>
        <translation>{people} people signed, {hours} person-hours, pass rate {rate}</translation>
    </message>
    <message>
        <source>{people} people, {letters} letters</source>
        <translation>{people} people, {letters} letters</translation>
    </message>
    <message>
        <source>{year}: {hours} hours</source>
        <translation>{year}: {hours} hours</translation>
    </message>
</context>
<context>
    <name>SafetySettings</name>
    <message>
        <source>A letter sent back is due again within days</source>
        <translation>A letter sent back is due again within days</translation>
    </message>
    <message>
        <source>A risk D of exactly 20 is</source>
        <translation>A risk D of exactly 20 is</translation>
    </message>
    <message>
        <source>A target partly met counts in part</source>
        <translation>A target partly met counts in part</translation>
    </message>
    <message>
        <source>An incident is reported within hours</source>
        <translation>An incident is reported within hours</translation>
    </message>
    <message>
        <source>Extremely dangerous (level 5) above D</source>
        <translation>Extremely dangerous (level 5) above D</translation>
    </message>
    <message>
        <source>Generally dangerous</source>
        <translation>Generally dangerous</translation>
    </message>
    <message>
        <source>Hazards are assessed again every months</source>
        <translation>Hazards are assessed again every months</translation>
    </message>
    <message>
        <source>New letters within days of a change of post</source>
        <translation>New letters within days of a change of post</translation>
    </message>
    <message>
        <source>Remind of the end of letters, days before</source>
        <translation>Remind of the end of letters, days before</translation>
    </message>
    <message>
        <source>Score of targets that passes</source>
        <translation>Score of targets that passes</translation>
    </message>
    <message>
        <source>Slightly dangerous</source>
        <translation>Slightly dangerous</translation>
    </message>
    <message>
        <source>Training hours a year</source>
        <translation>Training hours a year</translation>
    </message>
</context>
<context>
    <name>SafetyTray</name>
    <message>
        <source>Filed: {name}</source>
        <translation>Filed: {name}</translation>
    </message>
    <message>
        <source>Page {pages} of {all} is missing</source>
        <translation>Page {pages} of {all} is missing</translation>
    </message>
    <message>
        <source>Sent back: {reason}</source>
        <translation>Sent back: {reason}</translation>
    </message>
</context>
<context>
    <name>SafetyWords</name>
    <message>
        <source>Altered</source>
        <translation>Altered</translation>
    </message>
    <message>
        <source>Assessed</source>
        <translation>Assessed</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Audit</translation>
    </message>
    <message>
        <source>Awaits the superior</source>
        <translation>Awaits the superior</translation>
    </message>
    <message>
        <source>Being corrected</source>
        <translation>Being corrected</translation>
    </message>
    <message>
        <source>Being put right</source>
        <translation>Being put right</translation>
    </message>
    <message>
        <source>Being signed</source>
        <translation>Being signed</translation>
    </message>
    <message>
        <source>Blue, low risk</source>
        <translation>Blue, low risk</translation>
    </message>
    <message>
        <source>By telephone</source>
        <translation>By telephone</translation>
    </message>
    <message>
        <source>Case closed</source>
        <translation>Case closed</translation>
    </message>
    <message>
        <source>Change of post</source>
        <translation>Change of post</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Closed</translation>
    </message>
    <message>
        <source>Closed loop</source>
        <translation>Closed loop</translation>
    </message>
    <message>
        <source>Commitment letter</source>
        <translation>Commitment letter</translation>
    </message>
    <message>
        <source>Comprehensive</source>
        <translation>Comprehensive</translation>
    </message>
    <message>
        <source>Contractor</source>
        <translation>Contractor</translation>
    </message>
    <message>
        <source>Daily inspection</source>
        <translation>Daily inspection</translation>
    </message>
    <message>
        <source>Date missing</source>
        <translation>Date missing</translation>
    </message>
    <message>
        <source>Death</source>
        <translation>Death</translation>
    </message>
    <message>
        <source>Departments or posts named</source>
        <translation>Departments or posts named</translation>
    </message>
    <message>
        <source>Drill</source>
        <translation>Drill</translation>
    </message>
    <message>
        <source>Emergency</source>
        <translation>Emergency</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Ended</translation>
    </message>
    <message>
        <source>Ended by change of post</source>
        <translation>Ended by change of post</translation>
    </message>
    <message>
        <source>Engineer or specialist</source>
        <translation>Engineer or specialist</translation>
    </message>
    <message>
        <source>Everybody with a post</source>
        <translation>Everybody with a post</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Expired</translation>
    </message>
    <message>
        <source>Extremely dangerous</source>
        <translation>Extremely dangerous</translation>
    </message>
    <message>
        <source>Filed</source>
        <translation>Filed</translation>
    </message>
    <message>
        <source>Fire</source>
        <translation>Fire</translation>
    </message>
    <message>
        <source>Front-line staff</source>
        <translation>Front-line staff</translation>
    </message>
    <message>
        <source>General</source>
        <translation>General</translation>
    </message>
    <message>
        <source>Generally dangerous</source>
        <translation>Generally dangerous</translation>
    </message>
    <message>
        <source>Handed out</source>
        <translation>Handed out</translation>
    </message>
    <message>
        <source>Head of the company</source>
        <translation>Head of the company</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Held</translation>
    </message>
    <message>
        <source>Highly dangerous</source>
        <translation>Highly dangerous</translation>
    </message>
    <message>
        <source>Identified</source>
        <translation>Identified</translation>
    </message>
    <message>
        <source>In preparation</source>
        <translation>In preparation</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>In use</translation>
    </message>
    <message>
        <source>Induction, three levels</source>
        <translation>Induction, three levels</translation>
    </message>
    <message>
        <source>Investigated</source>
        <translation>Investigated</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Live</translation>
    </message>
    <message>
        <source>Major</source>
        <translation>Major</translation>
    </message>
    <message>
        <source>Major nonconformity</source>
        <translation>Major nonconformity</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Manager</translation>
    </message>
    <message>
        <source>Markedly dangerous</source>
        <translation>Markedly dangerous</translation>
    </message>
    <message>
        <source>Minor injury</source>
        <translation>Minor injury</translation>
    </message>
    <message>
        <source>Minor nonconformity</source>
        <translation>Minor nonconformity</translation>
    </message>
    <message>
        <source>Near miss</source>
        <translation>Near miss</translation>
    </message>
    <message>
        <source>No longer in force</source>
        <translation>No longer in force</translation>
    </message>
    <message>
        <source>None</source>
        <translation>None</translation>
    </message>
    <message>
        <source>Not handed out</source>
        <translation>Not handed out</translation>
    </message>
    <message>
        <source>Not legible</source>
        <translation>Not legible</translation>
    </message>
    <message>
        <source>Not passed</source>
        <translation>Not passed</translation>
    </message>
    <message>
        <source>Not used yet</source>
        <translation>Not used yet</translation>
    </message>
    <message>
        <source>Notice given</source>
        <translation>Notice given</translation>
    </message>
    <message>
        <source>Observation</source>
        <translation>Observation</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>On paper</translation>
    </message>
    <message>
        <source>On screen</source>
        <translation>On screen</translation>
    </message>
    <message>
        <source>On-site disposal</source>
        <translation>On-site disposal</translation>
    </message>
    <message>
        <source>Only the letters in it</source>
        <translation>Only the letters in it</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Orange, larger risk</source>
        <translation>Orange, larger risk</translation>
    </message>
    <message>
        <source>Other reason</source>
        <translation>Other reason</translation>
    </message>
    <message>
        <source>Page missing</source>
        <translation>Page missing</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Passed</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Planned</translation>
    </message>
    <message>
        <source>Practical</source>
        <translation>Practical</translation>
    </message>
    <message>
        <source>Property</source>
        <translation>Property</translation>
    </message>
    <message>
        <source>Re-assessed</source>
        <translation>Re-assessed</translation>
    </message>
    <message>
        <source>Red, major risk</source>
        <translation>Red, major risk</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Registered</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>Reported</translation>
    </message>
    <message>
        <source>Results in</source>
        <translation>Results in</translation>
    </message>
    <message>
        <source>Sent back to sign again</source>
        <translation>Sent back to sign again</translation>
    </message>
    <message>
        <source>Serious injury</source>
        <translation>Serious injury</translation>
    </message>
    <message>
        <source>Signature missing</source>
        <translation>Signature missing</translation>
    </message>
    <message>
        <source>Signature refused</source>
        <translation>Signature refused</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Signed</translation>
    </message>
    <message>
        <source>Signed by both</source>
        <translation>Signed by both</translation>
    </message>
    <message>
        <source>Signed by somebody else</source>
        <translation>Signed by somebody else</translation>
    </message>
    <message>
        <source>Slightly dangerous</source>
        <translation>Slightly dangerous</translation>
    </message>
    <message>
        <source>Special inspection</source>
        <translation>Special inspection</translation>
    </message>
    <message>
        <source>Special plan</source>
        <translation>Special plan</translation>
    </message>
    <message>
        <source>Special topic</source>
        <translation>Special topic</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>Supervisor</translation>
    </message>
    <message>
        <source>Table-top</source>
        <translation>Table-top</translation>
    </message>
    <message>
        <source>Target responsibility letter</source>
        <translation>Target responsibility letter</translation>
    </message>
    <message>
        <source>The person of the letter</source>
        <translation>The person of the letter</translation>
    </message>
    <message>
        <source>The superior (party A)</source>
        <translation>The superior (party A)</translation>
    </message>
    <message>
        <source>Traffic</source>
        <translation>Traffic</translation>
    </message>
    <message>
        <source>Under control</source>
        <translation>Under control</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Verified</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>Void</translation>
    </message>
    <message>
        <source>Waits for the re-check</source>
        <translation>Waits for the re-check</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Written</translation>
    </message>
    <message>
        <source>Yearly refresher</source>
        <translation>Yearly refresher</translation>
    </message>
    <message>
        <source>Yellow, general risk</source>
        <translation>Yellow, general risk</translation>
    </message>
</context>
<context>
    <name>Scan</name>
    <message>
        <source>No code can be read on this page.</source>
        <translation>No code can be read on this page.</translation>
    </message>
    <message>
        <source>No tab keeps paper with the number {number}.</source>
        <translation>No tab keeps paper with the number {number}.</translation>
    </message>
    <message>
        <source>Several sheets lie on this page: {numbers}. Scan them one by one.</source>
        <translation>Several sheets lie on this page: {numbers}. Scan them one by one.</translation>
    </message>
    <message>
        <source>The code on this page is none of this program: {text}</source>
        <translation>The code on this page is none of this program: {text}</translation>
    </message>
    <message>
        <source>This page cannot be read; the file is damaged.</source>
        <translation>This page cannot be read; the file is damaged.</translation>
    </message>
    <message>
        <source>This page does not wait in the tray any more.</source>
        <translation>This page does not wait in the tray any more.</translation>
    </message>
    <message>
        <source>This page is blank, most likely the back of a sheet.</source>
        <translation>This page is blank, most likely the back of a sheet.</translation>
    </message>
    <message>
        <source>This page is of another office ({office}).</source>
        <translation>This page is of another office ({office}).</translation>
    </message>
    <message>
        <source>{name} cannot be opened; it is damaged or no PDF. Its pages were not read.</source>
        <translation>{name} cannot be opened; it is damaged or no PDF. Its pages were not read.</translation>
    </message>
    <message>
        <source>{path} holds no PDF and no pictures.</source>
        <translation>{path} holds no PDF and no pictures.</translation>
    </message>
</context>
<context>
    <name>ScanFolder</name>
    <message>
        <source>(kept already)</source>
        <translation>(kept already)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Choose the folder into which your scanner writes; it is remembered on this computer.</source>
        <translation>Choose the folder into which your scanner writes; it is remembered on this computer.</translation>
    </message>
    <message>
        <source>Choose the folder…</source>
        <translation>Choose the folder…</translation>
    </message>
    <message>
        <source>From the scan folder</source>
        <translation>From the scan folder</translation>
    </message>
    <message>
        <source>Keep with the record</source>
        <translation>Keep with the record</translation>
    </message>
    <message>
        <source>No PDF or picture is in the folder yet. What is scanned now appears here by itself.</source>
        <translation>No PDF or picture is in the folder yet. What is scanned now appears here by itself.</translation>
    </message>
    <message>
        <source>Scans, the newest first</source>
        <translation>Scans, the newest first</translation>
    </message>
    <message>
        <source>The file is gone.</source>
        <translation>The file is gone.</translation>
    </message>
    <message>
        <source>The folder of the scanner</source>
        <translation>The folder of the scanner</translation>
    </message>
    <message>
        <source>{folder} cannot be read. Switch the scanner's drive on, or choose another folder.</source>
        <translation>{folder} cannot be read. Switch the scanner's drive on, or choose another folder.</translation>
    </message>
</context>
<context>
    <name>SelfTest</name>
    <message>
        <source>A damaged file is found: {state}</source>
        <translation>A damaged file is found: {state}</translation>
    </message>
    <message>
        <source>BROKEN</source>
        <translation>BROKEN</translation>
    </message>
    <message>
        <source>Backup and restore drill: {rows} rows, audit {audit}</source>
        <translation>Backup and restore drill: {rows} rows, audit {audit}</translation>
    </message>
    <message>
        <source>Full disk: refused with a sentence, earlier records {state}</source>
        <translation>Full disk: refused with a sentence, earlier records {state}</translation>
    </message>
    <message>
        <source>Killed {times} times: {said} acknowledged records, {lost} lost, audit {audit}</source>
        <translation>Killed {times} times: {said} acknowledged records, {lost} lost, audit {audit}</translation>
    </message>
    <message>
        <source>Power cuts: {cuts}, acknowledged records lost: {lost} (without full sync: {control})</source>
        <translation>Power cuts: {cuts}, acknowledged records lost: {lost} (without full sync: {control})</translation>
    </message>
    <message>
        <source>SQLite {version}, {mode}, synchronous FULL</source>
        <translation>SQLite {version}, {mode}, synchronous FULL</translation>
    </message>
    <message>
        <source>whole</source>
        <translation>whole</translation>
    </message>
</context>
<context>
    <name>Series</name>
    <message>
        <source>Archival codes of files</source>
        <translation>Archival codes of files</translation>
    </message>
    <message>
        <source>Archival codes of volumes</source>
        <translation>Archival codes of volumes</translation>
    </message>
    <message>
        <source>Document numbers of minutes</source>
        <translation>Document numbers of minutes</translation>
    </message>
    <message>
        <source>Issue numbers of minutes</source>
        <translation>Issue numbers of minutes</translation>
    </message>
    <message>
        <source>Numbers of resolutions</source>
        <translation>Numbers of resolutions</translation>
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
<context>
    <name>ShelfPage</name>
    <message>
        <source>Belongs to</source>
        <translation>Belongs to</translation>
    </message>
    <message>
        <source>Choose a box first, or scan its label.</source>
        <translation>Choose a box first, or scan its label.</translation>
    </message>
    <message>
        <source>Choose a box on the plan, or scan its label.</source>
        <translation>Choose a box on the plan, or scan its label.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Files of the box</source>
        <translation>Files of the box</translation>
    </message>
    <message>
        <source>Finish the check</source>
        <translation>Finish the check</translation>
    </message>
    <message>
        <source>No file is called “{text}”.</source>
        <translation>No file is called “{text}”.</translation>
    </message>
    <message>
        <source>Rack</source>
        <translation>Rack</translation>
    </message>
    <message>
        <source>Scan a box, then its files</source>
        <translation>Scan a box, then its files</translation>
    </message>
    <message>
        <source>Shelf plan</source>
        <translation>Shelf plan</translation>
    </message>
    <message>
        <source>Shelf {name}</source>
        <translation>Shelf {name}</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Start over</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>in place</source>
        <translation>in place</translation>
    </message>
    <message>
        <source>lent</source>
        <translation>lent</translation>
    </message>
    <message>
        <source>misplaced</source>
        <translation>misplaced</translation>
    </message>
    <message>
        <source>not scanned</source>
        <translation>not scanned</translation>
    </message>
    <message>
        <source>{code} belongs to {place}.</source>
        <translation>{code} belongs to {place}.</translation>
    </message>
    <message>
        <source>{count} files</source>
        <translation>{count} files</translation>
    </message>
    <message>
        <source>{count} lent</source>
        <translation>{count} lent</translation>
    </message>
    <message>
        <source>{place}: {found} of {expected} in place, {strangers} misplaced</source>
        <translation>{place}: {found} of {expected} in place, {strangers} misplaced</translation>
    </message>
</context>
<context>
    <name>SidePanel</name>
    <message>
        <source>Missing: {what}</source>
        <translation>Missing: {what}</translation>
    </message>
    <message>
        <source>New resolution</source>
        <translation>New resolution</translation>
    </message>
    <message>
        <source>Put into the text</source>
        <translation>Put into the text</translation>
    </message>
    <message>
        <source>Resolutions</source>
        <translation>Resolutions</translation>
    </message>
    <message>
        <source>Resolutions of the meeting</source>
        <translation>Resolutions of the meeting</translation>
    </message>
    <message>
        <source>Speakers and topics</source>
        <translation>Speakers and topics</translation>
    </message>
    <message>
        <source>Writes the chosen resolution with its owner and deadline at the cursor.</source>
        <translation>Writes the chosen resolution with its owner and deadline at the cursor.</translation>
    </message>
    <message>
        <source>deadline</source>
        <translation>deadline</translation>
    </message>
    <message>
        <source>lasting</source>
        <translation>lasting</translation>
    </message>
    <message>
        <source>owner</source>
        <translation>owner</translation>
    </message>
</context>
<context>
    <name>SignForm</name>
    <message>
        <source>Begin again</source>
        <translation>Begin again</translation>
    </message>
    <message>
        <source>Field to sign on</source>
        <translation>Field to sign on</translation>
    </message>
    <message>
        <source>Sign with mouse, finger or pen. The letter shows for ever that it was signed on a screen, and when.</source>
        <translation>Sign with mouse, finger or pen. The letter shows for ever that it was signed on a screen, and when.</translation>
    </message>
</context>
<context>
    <name>SigningBoard</name>
    <message>
        <source>(no department)</source>
        <translation>(no department)</translation>
    </message>
    <message>
        <source>All</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Campaign</translation>
    </message>
    <message>
        <source>Commitment letter</source>
        <translation>Commitment letter</translation>
    </message>
    <message>
        <source>Commitment letters</source>
        <translation>Commitment letters</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Complete</translation>
    </message>
    <message>
        <source>Deadline {day}, {days} days left</source>
        <translation>Deadline {day}, {days} days left</translation>
    </message>
    <message>
        <source>Deadline {day}, {days} days over</source>
        <translation>Deadline {day}, {days} days over</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Department</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>Gaps</translation>
    </message>
    <message>
        <source>Gaps: {count}</source>
        <translation>Gaps: {count}</translation>
    </message>
    <message>
        <source>List of missing signatures… (L)</source>
        <translation>List of missing signatures… (L)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Nothing is missing.</source>
        <translation>Nothing is missing.</translation>
    </message>
    <message>
        <source>People behind the figure</source>
        <translation>People behind the figure</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Post</translation>
    </message>
    <message>
        <source>Print the missing (P)</source>
        <translation>Print the missing (P)</translation>
    </message>
    <message>
        <source>Print the summary…</source>
        <translation>Print the summary…</translation>
    </message>
    <message>
        <source>Remind (R)</source>
        <translation>Remind (R)</translation>
    </message>
    <message>
        <source>Scan in (S)</source>
        <translation>Scan in (S)</translation>
    </message>
    <message>
        <source>Signing by department</source>
        <translation>Signing by department</translation>
    </message>
    <message>
        <source>Signing rate</source>
        <translation>Signing rate</translation>
    </message>
    <message>
        <source>Target letter</source>
        <translation>Target letter</translation>
    </message>
    <message>
        <source>Target letters</source>
        <translation>Target letters</translation>
    </message>
    <message>
        <source>The campaign has ended.</source>
        <translation>The campaign has ended.</translation>
    </message>
    <message>
        <source>There is no campaign yet. Make one under Campaigns.</source>
        <translation>There is no campaign yet. Make one under Campaigns.</translation>
    </message>
    <message>
        <source>Write {count} letters that are owed</source>
        <translation>Write {count} letters that are owed</translation>
    </message>
    <message>
        <source>reminded on {day}</source>
        <translation>reminded on {day}</translation>
    </message>
    <message>
        <source>{signed} of {all} letters signed, {rate} · complete people {people}, {people_rate}</source>
        <translation>{signed} of {all} letters signed, {rate} · complete people {people}, {people_rate}</translation>
    </message>
    <message>
        <source>○ not written</source>
        <translation>○ not written</translation>
    </message>
    <message>
        <source>✓ signed</source>
        <translation>✓ signed</translation>
    </message>
</context>
<context>
    <name>Start</name>
    <message>
        <source>Choose another place…</source>
        <translation>Choose another place…</translation>
    </message>
    <message>
        <source>Making the demonstration office: three years of invented records. This takes a moment.</source>
        <translation>Making the demonstration office: three years of invented records. This takes a moment.</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quit</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
</context>
<context>
    <name>Supplies</name>
    <message>
        <source>A pack has a unit of its own and holds at least 2 units.</source>
        <translation>A pack has a unit of its own and holds at least 2 units.</translation>
    </message>
    <message>
        <source>A purchase needs an approved requisition (Settings).</source>
        <translation>A purchase needs an approved requisition (Settings).</translation>
    </message>
    <message>
        <source>A quota is 0 yuan or higher.</source>
        <translation>A quota is 0 yuan or higher.</translation>
    </message>
    <message>
        <source>All documents</source>
        <translation>All documents</translation>
    </message>
    <message>
        <source>Asset number</source>
        <translation>Asset number</translation>
    </message>
    <message>
        <source>Both {name} and {other} have movements; only an item without any can be merged into another.</source>
        <translation>Both {name} and {other} have movements; only an item without any can be merged into another.</translation>
    </message>
    <message>
        <source>Choose another item to merge into, with the same unit.</source>
        <translation>Choose another item to merge into, with the same unit.</translation>
    </message>
    <message>
        <source>Choose at least two approved requisitions that nothing was bought for yet.</source>
        <translation>Choose at least two approved requisitions that nothing was bought for yet.</translation>
    </message>
    <message>
        <source>Count number</source>
        <translation>Count number</translation>
    </message>
    <message>
        <source>Counted items</source>
        <translation>Counted items</translation>
    </message>
    <message>
        <source>Counting by scanner</source>
        <translation>Counting by scanner</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>Counts</translation>
    </message>
    <message>
        <source>Dated back: the amounts of {count} later documents change ({documents}). Tick “{tick}” to post it.</source>
        <translation>Dated back: the amounts of {count} later documents change ({documents}). Tick “{tick}” to post it.</translation>
    </message>
    <message>
        <source>Durables</source>
        <translation>Durables</translation>
    </message>
    <message>
        <source>Enter at least one line.</source>
        <translation>Enter at least one line.</translation>
    </message>
    <message>
        <source>For an approval on paper or by telephone, say where the paper is kept or who heard it.</source>
        <translation>For an approval on paper or by telephone, say where the paper is kept or who heard it.</translation>
    </message>
    <message>
        <source>Holders</source>
        <translation>Holders</translation>
    </message>
    <message>
        <source>Holders of durables</source>
        <translation>Holders of durables</translation>
    </message>
    <message>
        <source>In stock: {qty} {unit}, worth {amount} yuan</source>
        <translation>In stock: {qty} {unit}, worth {amount} yuan</translation>
    </message>
    <message>
        <source>Issue number</source>
        <translation>Issue number</translation>
    </message>
    <message>
        <source>Issues</source>
        <translation>Issues</translation>
    </message>
    <message>
        <source>Issues by line</source>
        <translation>Issues by line</translation>
    </message>
    <message>
        <source>Items and stock</source>
        <translation>Items and stock</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Lines</translation>
    </message>
    <message>
        <source>Minimum and maximum are 0 or higher, and the maximum is not below the minimum.</source>
        <translation>Minimum and maximum are 0 or higher, and the maximum is not below the minimum.</translation>
    </message>
    <message>
        <source>Minimum {least}, maximum {most}</source>
        <translation>Minimum {least}, maximum {most}</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Month</translation>
    </message>
    <message>
        <source>Movements</source>
        <translation>Movements</translation>
    </message>
    <message>
        <source>No durable thing was issued yet; each gets its card with the issue.</source>
        <translation>No durable thing was issued yet; each gets its card with the issue.</translation>
    </message>
    <message>
        <source>No issue has lines yet.</source>
        <translation>No issue has lines yet.</translation>
    </message>
    <message>
        <source>No item fits this scope; nothing would be counted.</source>
        <translation>No item fits this scope; nothing would be counted.</translation>
    </message>
    <message>
        <source>No item yet. Enter one, or import the list of your store; a list with quantities comes in under More, Opening stock.</source>
        <translation>No item yet. Enter one, or import the list of your store; a list with quantities comes in under More, Opening stock.</translation>
    </message>
    <message>
        <source>No opening stock yet. Import the list of your store as it is: code, name, unit, quantity, price. New items are entered with it.</source>
        <translation>No opening stock yet. Import the list of your store as it is: code, name, unit, quantity, price. New items are entered with it.</translation>
    </message>
    <message>
        <source>No price list yet. Import what a supplier sent; a requisition estimates with it where nothing was bought before.</source>
        <translation>No price list yet. Import what a supplier sent; a requisition estimates with it where nothing was bought before.</translation>
    </message>
    <message>
        <source>No quota is set; departments may use what they need.</source>
        <translation>No quota is set; departments may use what they need.</translation>
    </message>
    <message>
        <source>No receipt has lines yet.</source>
        <translation>No receipt has lines yet.</translation>
    </message>
    <message>
        <source>No requisition has lines yet.</source>
        <translation>No requisition has lines yet.</translation>
    </message>
    <message>
        <source>No supplier yet. Purchases are made from the list of approved suppliers (A4-4).</source>
        <translation>No supplier yet. Purchases are made from the list of approved suppliers (A4-4).</translation>
    </message>
    <message>
        <source>No upkeep was written down yet.</source>
        <translation>No upkeep was written down yet.</translation>
    </message>
    <message>
        <source>Nobody chosen holds a durable thing; there is nothing to give back.</source>
        <translation>Nobody chosen holds a durable thing; there is nothing to give back.</translation>
    </message>
    <message>
        <source>Not enough in stock on {day}: {item} has {stock} then, {need} are needed.</source>
        <translation>Not enough in stock on {day}: {item} has {stock} then, {need} are needed.</translation>
    </message>
    <message>
        <source>Not enough in stock: {item} has {stock}, {need} are needed.</source>
        <translation>Not enough in stock: {item} has {stock}, {need} are needed.</translation>
    </message>
    <message>
        <source>Nothing is low: stock and orders are above the minimum everywhere.</source>
        <translation>Nothing is low: stock and orders are above the minimum everywhere.</translation>
    </message>
    <message>
        <source>Nothing of the chosen items is below its minimum; stock and orders are enough.</source>
        <translation>Nothing of the chosen items is below its minimum; stock and orders are enough.</translation>
    </message>
    <message>
        <source>Nothing was asked for yet. Choose items and press “New requisition”, or ask for what is low.</source>
        <translation>Nothing was asked for yet. Choose items and press “New requisition”, or ask for what is low.</translation>
    </message>
    <message>
        <source>Nothing was counted yet. Begin a count, print its sheet, enter what was found.</source>
        <translation>Nothing was counted yet. Begin a count, print its sheet, enter what was found.</translation>
    </message>
    <message>
        <source>Nothing was handed out yet. Choose items of the stock and press “New issue”, or use the store counter.</source>
        <translation>Nothing was handed out yet. Choose items of the stock and press “New issue”, or use the store counter.</translation>
    </message>
    <message>
        <source>Nothing was received yet. Begin with the opening balance (type 期初), or receive an approved requisition.</source>
        <translation>Nothing was received yet. Begin with the opening balance (type 期初), or receive an approved requisition.</translation>
    </message>
    <message>
        <source>Only an administrator opens a closed month again.</source>
        <translation>Only an administrator opens a closed month again.</translation>
    </message>
    <message>
        <source>Only {name} decides on the screen, with an account of his own; write the decision on paper or by telephone down with its evidence.</source>
        <translation>Only {name} decides on the screen, with an account of his own; write the decision on paper or by telephone down with its evidence.</translation>
    </message>
    <message>
        <source>Opening stock</source>
        <translation>Opening stock</translation>
    </message>
    <message>
        <source>Quotas</source>
        <translation>Quotas</translation>
    </message>
    <message>
        <source>Receipt number</source>
        <translation>Receipt number</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>Receipts</translation>
    </message>
    <message>
        <source>Receipts by line</source>
        <translation>Receipts by line</translation>
    </message>
    <message>
        <source>Requisition number</source>
        <translation>Requisition number</translation>
    </message>
    <message>
        <source>Requisitions</source>
        <translation>Requisitions</translation>
    </message>
    <message>
        <source>Requisitions by line</source>
        <translation>Requisitions by line</translation>
    </message>
    <message>
        <source>Return number</source>
        <translation>Return number</translation>
    </message>
    <message>
        <source>Say why; the reason stays with the document.</source>
        <translation>Say why; the reason stays with the document.</translation>
    </message>
    <message>
        <source>Scrap number</source>
        <translation>Scrap number</translation>
    </message>
    <message>
        <source>Stock ledger</source>
        <translation>Stock ledger</translation>
    </message>
    <message>
        <source>Store counter</source>
        <translation>Store counter</translation>
    </message>
    <message>
        <source>Supplier prices</source>
        <translation>Supplier prices</translation>
    </message>
    <message>
        <source>Suppliers</source>
        <translation>Suppliers</translation>
    </message>
    <message>
        <source>Supplies</source>
        <translation>Supplies</translation>
    </message>
    <message>
        <source>The cards of {number} were worked with since ({assets}); take those acts back first.</source>
        <translation>The cards of {number} were worked with since ({assets}); take those acts back first.</translation>
    </message>
    <message>
        <source>The code {code} exists already: {name}.</source>
        <translation>The code {code} exists already: {name}.</translation>
    </message>
    <message>
        <source>The cost is 0 or higher.</source>
        <translation>The cost is 0 or higher.</translation>
    </message>
    <message>
        <source>The count {number} is not finished; post or cancel it, then close.</source>
        <translation>The count {number} is not finished; post or cancel it, then close.</translation>
    </message>
    <message>
        <source>The invoice {invoice} of {supplier} is entered already: {number} of {day}.</source>
        <translation>The invoice {invoice} of {supplier} is entered already: {number} of {day}.</translation>
    </message>
    <message>
        <source>The ledger is empty. It fills by posting receipts and issues.</source>
        <translation>The ledger is empty. It fills by posting receipts and issues.</translation>
    </message>
    <message>
        <source>The next date lies before this one.</source>
        <translation>The next date lies before this one.</translation>
    </message>
    <message>
        <source>The number {number} is in use already.</source>
        <translation>The number {number} is in use already.</translation>
    </message>
    <message>
        <source>The report of {month} does not agree with the stock ledger (report {report}, ledger {ledger}); run `zongwu check` before anything is printed as final.</source>
        <translation>The report of {month} does not agree with the stock ledger (report {report}, ledger {ledger}); run `zongwu check` before anything is printed as final.</translation>
    </message>
    <message>
        <source>This supplier's price of {item} since {day} is in the list already; change that one.</source>
        <translation>This supplier's price of {item} since {day} is in the list already; change that one.</translation>
    </message>
    <message>
        <source>This would leave {number} of {day} without cover: {item} would have {stock} then, {need} were taken. Void or change {number} first.</source>
        <translation>This would leave {number} of {day} without cover: {item} would have {stock} then, {need} were taken. Void or change {number} first.</translation>
    </message>
    <message>
        <source>To be restocked</source>
        <translation>To be restocked</translation>
    </message>
    <message>
        <source>Upkeep</source>
        <translation>Upkeep</translation>
    </message>
    <message>
        <source>Upkeep number</source>
        <translation>Upkeep number</translation>
    </message>
    <message>
        <source>Void: {reason}</source>
        <translation>Void: {reason}</translation>
    </message>
    <message>
        <source>Waits for: {step}</source>
        <translation>Waits for: {step}</translation>
    </message>
    <message>
        <source>With {name} since {day}</source>
        <translation>With {name} since {day}</translation>
    </message>
    <message>
        <source>count</source>
        <translation>count</translation>
    </message>
    <message>
        <source>counted item</source>
        <translation>counted item</translation>
    </message>
    <message>
        <source>document of the store</source>
        <translation>document of the store</translation>
    </message>
    <message>
        <source>durable thing</source>
        <translation>durable thing</translation>
    </message>
    <message>
        <source>holding</source>
        <translation>holding</translation>
    </message>
    <message>
        <source>issue</source>
        <translation>issue</translation>
    </message>
    <message>
        <source>item</source>
        <translation>item</translation>
    </message>
    <message>
        <source>item that is low</source>
        <translation>item that is low</translation>
    </message>
    <message>
        <source>line of a receipt</source>
        <translation>line of a receipt</translation>
    </message>
    <message>
        <source>line of a requisition</source>
        <translation>line of a requisition</translation>
    </message>
    <message>
        <source>line of an issue</source>
        <translation>line of an issue</translation>
    </message>
    <message>
        <source>line of the opening stock</source>
        <translation>line of the opening stock</translation>
    </message>
    <message>
        <source>movement</source>
        <translation>movement</translation>
    </message>
    <message>
        <source>quota</source>
        <translation>quota</translation>
    </message>
    <message>
        <source>receipt</source>
        <translation>receipt</translation>
    </message>
    <message>
        <source>requisition</source>
        <translation>requisition</translation>
    </message>
    <message>
        <source>supplier</source>
        <translation>supplier</translation>
    </message>
    <message>
        <source>supplier's price</source>
        <translation>supplier's price</translation>
    </message>
    <message>
        <source>upkeep</source>
        <translation>upkeep</translation>
    </message>
    <message>
        <source>{asset} is {state}; this act does not fit.</source>
        <translation>{asset} is {state}; this act does not fit.</translation>
    </message>
    <message>
        <source>{asset} was taken on {day}; the new date is earlier.</source>
        <translation>{asset} was taken on {day}; the new date is earlier.</translation>
    </message>
    <message>
        <source>{counted} of {lines} items counted, accuracy {accuracy} %</source>
        <translation>{counted} of {lines} items counted, accuracy {accuracy} %</translation>
    </message>
    <message>
        <source>{count} documents of {month} are still drafts ({documents}); post or remove them, then close.</source>
        <translation>{count} documents of {month} are still drafts ({documents}); post or remove them, then close.</translation>
    </message>
    <message>
        <source>{count} items were not counted yet, the first: {item}.</source>
        <translation>{count} items were not counted yet, the first: {item}.</translation>
    </message>
    <message>
        <source>{day} lies in the future; a document is dated today or earlier.</source>
        <translation>{day} lies in the future; a document is dated today or earlier.</translation>
    </message>
    <message>
        <source>{department} has a quota for {category} already; change that one.</source>
        <translation>{department} has a quota for {category} already; change that one.</translation>
    </message>
    <message>
        <source>{department} has used {used} of {quota} yuan for {category} this month; with this it would be {total}. It takes an approver.</source>
        <translation>{department} has used {used} of {quota} yuan for {category} this month; with this it would be {total}. It takes an approver.</translation>
    </message>
    <message>
        <source>{department} is over its quota for {category}: {total} of {quota} yuan this month.</source>
        <translation>{department} is over its quota for {category}: {total} of {quota} yuan this month.</translation>
    </message>
    <message>
        <source>{earlier} has movements and is still open; months close in their order.</source>
        <translation>{earlier} has movements and is still open; months close in their order.</translation>
    </message>
    <message>
        <source>{field} is missing for a document of the type “{type}”.</source>
        <translation>{field} is missing for a document of the type “{type}”.</translation>
    </message>
    <message>
        <source>{item} comes for 0.00; write the reason (gift, sample …) in the note of its line.</source>
        <translation>{item} comes for 0.00; write the reason (gift, sample …) in the note of its line.</translation>
    </message>
    <message>
        <source>{item} differs by {qty}; write the reason before the count is sent for approval.</source>
        <translation>{item} differs by {qty}; write the reason before the count is sent for approval.</translation>
    </message>
    <message>
        <source>{item} has movements already; correct its stock by a count instead of a second opening balance.</source>
        <translation>{item} has movements already; correct its stock by a count instead of a second opening balance.</translation>
    </message>
    <message>
        <source>{item} has movements on {day} already; an opening balance comes before the first one.</source>
        <translation>{item} has movements on {day} already; an opening balance comes before the first one.</translation>
    </message>
    <message>
        <source>{item} has no pack “{unit}”; it is counted by {own}.</source>
        <translation>{item} has no pack “{unit}”; it is counted by {own}.</translation>
    </message>
    <message>
        <source>{item} is being counted in {number} already; finish or cancel that count.</source>
        <translation>{item} is being counted in {number} already; finish or cancel that count.</translation>
    </message>
    <message>
        <source>{item} is counted by {unit}; a part of one cannot be booked. Units that can be divided stand in Settings.</source>
        <translation>{item} is counted by {unit}; a part of one cannot be booked. Units that can be divided stand in Settings.</translation>
    </message>
    <message>
        <source>{item} is exchanged old for new and {name} had one on {day}; take the old one in and tick it.</source>
        <translation>{item} is exchanged old for new and {name} had one on {day}; take the old one in and tick it.</translation>
    </message>
    <message>
        <source>{item} is not in the scope of {number}.</source>
        <translation>{item} is not in the scope of {number}.</translation>
    </message>
    <message>
        <source>{item} is not on the requisition {number}.</source>
        <translation>{item} is not on the requisition {number}.</translation>
    </message>
    <message>
        <source>{item} is not on {number}.</source>
        <translation>{item} is not on {number}.</translation>
    </message>
    <message>
        <source>{item} is out of use; put it into use again first.</source>
        <translation>{item} is out of use; put it into use again first.</translation>
    </message>
    <message>
        <source>{item} was taken off {number} already.</source>
        <translation>{item} was taken off {number} already.</translation>
    </message>
    <message>
        <source>{item}: give the unit price or the amount; for free goods write 0 and the reason in the note.</source>
        <translation>{item}: give the unit price or the amount; for free goods write 0 and the reason in the note.</translation>
    </message>
    <message>
        <source>{item}: more than was asked for; open are {open}, delivered {qty}. Reject the rest or have it approved first.</source>
        <translation>{item}: more than was asked for; open are {open}, delivered {qty}. Reject the rest or have it approved first.</translation>
    </message>
    <message>
        <source>{item}: quantity × price is {sum}, but the amount says {amount}. Mend one of them or leave the price out.</source>
        <translation>{item}: quantity × price is {sum}, but the amount says {amount}. Mend one of them or leave the price out.</translation>
    </message>
    <message>
        <source>{item}: the amount is larger than any office keeps; check price and quantity.</source>
        <translation>{item}: the amount is larger than any office keeps; check price and quantity.</translation>
    </message>
    <message>
        <source>{item}: the counted quantity is 0 or higher.</source>
        <translation>{item}: the counted quantity is 0 or higher.</translation>
    </message>
    <message>
        <source>{item}: the price is 0 or higher.</source>
        <translation>{item}: the price is 0 or higher.</translation>
    </message>
    <message>
        <source>{item}: the quantity is larger than any store holds; check the digits.</source>
        <translation>{item}: the quantity is larger than any store holds; check the digits.</translation>
    </message>
    <message>
        <source>{item}: the quantity must be above 0.</source>
        <translation>{item}: the quantity must be above 0.</translation>
    </message>
    <message>
        <source>{item}: {qty} come back, but only {left} of {number} are still out.</source>
        <translation>{item}: {qty} come back, but only {left} of {number} are still out.</translation>
    </message>
    <message>
        <source>{lines} lines, {total} yuan</source>
        <translation>{lines} lines, {total} yuan</translation>
    </message>
    <message>
        <source>{name} asked for it; nobody approves his own request.</source>
        <translation>{name} asked for it; nobody approves his own request.</translation>
    </message>
    <message>
        <source>{name} bought the goods and cannot accept them too; somebody else accepts (Settings, four eyes).</source>
        <translation>{name} bought the goods and cannot accept them too; somebody else accepts (Settings, four eyes).</translation>
    </message>
    <message>
        <source>{name} counted or keeps the store and cannot supervise or approve the count too.</source>
        <translation>{name} counted or keeps the store and cannot supervise or approve the count too.</translation>
    </message>
    <message>
        <source>{name} has movements; its unit stays {unit}. Add a new item for another unit.</source>
        <translation>{name} has movements; its unit stays {unit}. Add a new item for another unit.</translation>
    </message>
    <message>
        <source>{name} has movements; take it out of use instead of removing it.</source>
        <translation>{name} has movements; take it out of use instead of removing it.</translation>
    </message>
    <message>
        <source>{name} heads another department; the first step of this request belongs to the head of {department}, or to somebody higher.</source>
        <translation>{name} heads another department; the first step of this request belongs to the head of {department}, or to somebody higher.</translation>
    </message>
    <message>
        <source>{name} holds {asset} already.</source>
        <translation>{name} holds {asset} already.</translation>
    </message>
    <message>
        <source>{name} is in the list already ({code}).</source>
        <translation>{name} is in the list already ({code}).</translation>
    </message>
    <message>
        <source>{name} left on {day} and cannot receive anything.</source>
        <translation>{name} left on {day} and cannot receive anything.</translation>
    </message>
    <message>
        <source>{name} may not take the step “{step}” of {total} yuan.</source>
        <translation>{name} may not take the step “{step}” of {total} yuan.</translation>
    </message>
    <message>
        <source>{name} receives the goods; nobody approves an issue to himself.</source>
        <translation>{name} receives the goods; nobody approves an issue to himself.</translation>
    </message>
    <message>
        <source>{name} still holds {item} ({assets}), issued on {day}.</source>
        <translation>{name} still holds {item} ({assets}), issued on {day}.</translation>
    </message>
    <message>
        <source>{number} belongs to a count; correct it by counting again.</source>
        <translation>{number} belongs to a count; correct it by counting again.</translation>
    </message>
    <message>
        <source>{number} has no department requests behind it, or nothing of it has arrived yet.</source>
        <translation>{number} has no department requests behind it, or nothing of it has arrived yet.</translation>
    </message>
    <message>
        <source>{number} has receipts ({other}); void them first or close the rest of it.</source>
        <translation>{number} has receipts ({other}); void them first or close the rest of it.</translation>
    </message>
    <message>
        <source>{number} is a document of the type “{type}”; nothing goes back to it.</source>
        <translation>{number} is a document of the type “{type}”; nothing goes back to it.</translation>
    </message>
    <message>
        <source>{number} is dated {day}; nothing of it goes back before that.</source>
        <translation>{number} is dated {day}; nothing of it goes back before that.</translation>
    </message>
    <message>
        <source>{number} is posted; it is voided, never changed or removed.</source>
        <translation>{number} is posted; it is voided, never changed or removed.</translation>
    </message>
    <message>
        <source>{number} is {state}: a purchase that was not approved is neither taken into stock nor reimbursed (A3-17).</source>
        <translation>{number} is {state}: a purchase that was not approved is neither taken into stock nor reimbursed (A3-17).</translation>
    </message>
    <message>
        <source>{number} is {state}; this act does not fit any more.</source>
        <translation>{number} is {state}; this act does not fit any more.</translation>
    </message>
    <message>
        <source>{number} was asked for by {name}; only that person or the keeper changes it.</source>
        <translation>{number} was asked for by {name}; only that person or the keeper changes it.</translation>
    </message>
    <message>
        <source>{number} was merged into {other}; work with that one.</source>
        <translation>{number} was merged into {other}; work with that one.</translation>
    </message>
    <message>
        <source>{number} was printed, is not of today or is no posted issue; begin a new slip, or take goods back into stock by a return.</source>
        <translation>{number} was printed, is not of today or is no posted issue; begin a new slip, or take goods back into stock by a return.</translation>
    </message>
    <message>
        <source>{number} was returned in part by {other}; void {other} first.</source>
        <translation>{number} was returned in part by {other}; void {other} first.</translation>
    </message>
    <message>
        <source>{number}: approved by {name}; still needed: {step}.</source>
        <translation>{number}: approved by {name}; still needed: {step}.</translation>
    </message>
    <message>
        <source>{number}: bought together the requests come to {total} yuan; that still takes the {step}.</source>
        <translation>{number}: bought together the requests come to {total} yuan; that still takes the {step}.</translation>
    </message>
    <message>
        <source>{supplier} is not on the list of approved suppliers, or its approval has run out (A4-4).</source>
        <translation>{supplier} is not on the list of approved suppliers, or its approval has run out (A4-4).</translation>
    </message>
    <message>
        <source>{used} of {quota} yuan used this month</source>
        <translation>{used} of {quota} yuan used this month</translation>
    </message>
    <message>
        <source>“{code}” is no code: two letters of the category and four digits, such as {example}.</source>
        <translation>“{code}” is no code: two letters of the category and four digits, such as {example}.</translation>
    </message>
    <message>
        <source>“{item}” is not in the list of items; add it before it is received.</source>
        <translation>“{item}” is not in the list of items; add it before it is received.</translation>
    </message>
    <message>
        <source>“{text}” is neither code nor name of an item; add the item first.</source>
        <translation>“{text}” is neither code nor name of an item; add the item first.</translation>
    </message>
    <message>
        <source>“{text}” is no line; write item × quantity @ price, such as {example}.</source>
        <translation>“{text}” is no line; write item × quantity @ price, such as {example}.</translation>
    </message>
    <message>
        <source>“{text}” names {count} items; give the code.</source>
        <translation>“{text}” names {count} items; give the code.</translation>
    </message>
</context>
<context>
    <name>SuppliesPaper</name>
    <message>
        <source>(file copy)</source>
        <translation>(file copy)</translation>
    </message>
    <message>
        <source>(finance)</source>
        <translation>(finance)</translation>
    </message>
    <message>
        <source>(handler's copy)</source>
        <translation>(handler's copy)</translation>
    </message>
    <message>
        <source>(store)</source>
        <translation>(store)</translation>
    </message>
    <message>
        <source>(stub)</source>
        <translation>(stub)</translation>
    </message>
    <message>
        <source>Above quota</source>
        <translation>Above quota</translation>
    </message>
    <message>
        <source>Accepted by</source>
        <translation>Accepted by</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrator</translation>
    </message>
    <message>
        <source>All items</source>
        <translation>All items</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Amount</translation>
    </message>
    <message>
        <source>Applicant</source>
        <translation>Applicant</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>Approved by</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Asked for</translation>
    </message>
    <message>
        <source>Asset no.</source>
        <translation>Asset no.</translation>
    </message>
    <message>
        <source>Balance: amount</source>
        <translation>Balance: amount</translation>
    </message>
    <message>
        <source>Balance: quantity</source>
        <translation>Balance: quantity</translation>
    </message>
    <message>
        <source>Balance: unit cost</source>
        <translation>Balance: unit cost</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>Book</translation>
    </message>
    <message>
        <source>Bought by</source>
        <translation>Bought by</translation>
    </message>
    <message>
        <source>Bought on</source>
        <translation>Bought on</translation>
    </message>
    <message>
        <source>Brought forward</source>
        <translation>Brought forward</translation>
    </message>
    <message>
        <source>Closing amount</source>
        <translation>Closing amount</translation>
    </message>
    <message>
        <source>Closing quantity</source>
        <translation>Closing quantity</translation>
    </message>
    <message>
        <source>Closing unit cost</source>
        <translation>Closing unit cost</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Condition</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Cost</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Counted</translation>
    </message>
    <message>
        <source>Counted by</source>
        <translation>Counted by</translation>
    </message>
    <message>
        <source>Counted ± amount</source>
        <translation>Counted ± amount</translation>
    </message>
    <message>
        <source>Counted ± quantity</source>
        <translation>Counted ± quantity</translation>
    </message>
    <message>
        <source>Custody card</source>
        <translation>Custody card</translation>
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
        <source>Department head</source>
        <translation>Department head</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Difference</translation>
    </message>
    <message>
        <source>Difference, yuan</source>
        <translation>Difference, yuan</translation>
    </message>
    <message>
        <source>Done by</source>
        <translation>Done by</translation>
    </message>
    <message>
        <source>Estimated amount</source>
        <translation>Estimated amount</translation>
    </message>
    <message>
        <source>Estimated price</source>
        <translation>Estimated price</translation>
    </message>
    <message>
        <source>Finance</source>
        <translation>Finance</translation>
    </message>
    <message>
        <source>Frozen at</source>
        <translation>Frozen at</translation>
    </message>
    <message>
        <source>Gains {gain} yuan, losses {loss} yuan, accuracy {accuracy}</source>
        <translation>Gains {gain} yuan, losses {loss} yuan, accuracy {accuracy}</translation>
    </message>
    <message>
        <source>General manager (above the limit)</source>
        <translation>General manager (above the limit)</translation>
    </message>
    <message>
        <source>Goes back</source>
        <translation>Goes back</translation>
    </message>
    <message>
        <source>Goods received</source>
        <translation>Goods received</translation>
    </message>
    <message>
        <source>Grand total</source>
        <translation>Grand total</translation>
    </message>
    <message>
        <source>Handed out</source>
        <translation>Handed out</translation>
    </message>
    <message>
        <source>Handed out by</source>
        <translation>Handed out by</translation>
    </message>
    <message>
        <source>Head of department</source>
        <translation>Head of department</translation>
    </message>
    <message>
        <source>Holder</source>
        <translation>Holder</translation>
    </message>
    <message>
        <source>In stock</source>
        <translation>In stock</translation>
    </message>
    <message>
        <source>In: amount</source>
        <translation>In: amount</translation>
    </message>
    <message>
        <source>In: price</source>
        <translation>In: price</translation>
    </message>
    <message>
        <source>In: quantity</source>
        <translation>In: quantity</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>Invoice</translation>
    </message>
    <message>
        <source>Issue slip</source>
        <translation>Issue slip</translation>
    </message>
    <message>
        <source>Issued amount</source>
        <translation>Issued amount</translation>
    </message>
    <message>
        <source>Issued quantity</source>
        <translation>Issued quantity</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Item</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Last price</source>
        <translation>Last price</translation>
    </message>
    <message>
        <source>Leader in charge</source>
        <translation>Leader in charge</translation>
    </message>
    <message>
        <source>Leaves on</source>
        <translation>Leaves on</translation>
    </message>
    <message>
        <source>Maximum</source>
        <translation>Maximum</translation>
    </message>
    <message>
        <source>Minimum</source>
        <translation>Minimum</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Month</translation>
    </message>
    <message>
        <source>Needed on</source>
        <translation>Needed on</translation>
    </message>
    <message>
        <source>Next on</source>
        <translation>Next on</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Of the original</source>
        <translation>Of the original</translation>
    </message>
    <message>
        <source>On order</source>
        <translation>On order</translation>
    </message>
    <message>
        <source>Opening amount</source>
        <translation>Opening amount</translation>
    </message>
    <message>
        <source>Opening quantity</source>
        <translation>Opening quantity</translation>
    </message>
    <message>
        <source>Opinion</source>
        <translation>Opinion</translation>
    </message>
    <message>
        <source>Original document</source>
        <translation>Original document</translation>
    </message>
    <message>
        <source>Original value</source>
        <translation>Original value</translation>
    </message>
    <message>
        <source>Out: amount</source>
        <translation>Out: amount</translation>
    </message>
    <message>
        <source>Out: price</source>
        <translation>Out: price</translation>
    </message>
    <message>
        <source>Out: quantity</source>
        <translation>Out: quantity</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Purpose</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Quantity</translation>
    </message>
    <message>
        <source>Quantity in stock</source>
        <translation>Quantity in stock</translation>
    </message>
    <message>
        <source>Quota</source>
        <translation>Quota</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Reason of the return</source>
        <translation>Reason of the return</translation>
    </message>
    <message>
        <source>Received amount</source>
        <translation>Received amount</translation>
    </message>
    <message>
        <source>Received quantity</source>
        <translation>Received quantity</translation>
    </message>
    <message>
        <source>Receiver</source>
        <translation>Receiver</translation>
    </message>
    <message>
        <source>Request to scrap</source>
        <translation>Request to scrap</translation>
    </message>
    <message>
        <source>Requested</source>
        <translation>Requested</translation>
    </message>
    <message>
        <source>Requisition</source>
        <translation>Requisition</translation>
    </message>
    <message>
        <source>Requisition no.</source>
        <translation>Requisition no.</translation>
    </message>
    <message>
        <source>Residual value</source>
        <translation>Residual value</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>Return into stock</source>
        <translation>Return into stock</translation>
    </message>
    <message>
        <source>Return to supplier</source>
        <translation>Return to supplier</translation>
    </message>
    <message>
        <source>Returned by</source>
        <translation>Returned by</translation>
    </message>
    <message>
        <source>Returned by or to</source>
        <translation>Returned by or to</translation>
    </message>
    <message>
        <source>Returned on</source>
        <translation>Returned on</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Scope</translation>
    </message>
    <message>
        <source>Share, %</source>
        <translation>Share, %</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>Specification</source>
        <translation>Specification</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Stock card</source>
        <translation>Stock card</translation>
    </message>
    <message>
        <source>Stock count</source>
        <translation>Stock count</translation>
    </message>
    <message>
        <source>Stock report of the month</source>
        <translation>Stock report of the month</translation>
    </message>
    <message>
        <source>Storekeeper</source>
        <translation>Storekeeper</translation>
    </message>
    <message>
        <source>Sub-total {category}</source>
        <translation>Sub-total {category}</translation>
    </message>
    <message>
        <source>Suggested purchases</source>
        <translation>Suggested purchases</translation>
    </message>
    <message>
        <source>Supervised by</source>
        <translation>Supervised by</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>Supervisor</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Supplier</translation>
    </message>
    <message>
        <source>Supplies used by departments</source>
        <translation>Supplies used by departments</translation>
    </message>
    <message>
        <source>Taken on</source>
        <translation>Taken on</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Things to be returned</source>
        <translation>Things to be returned</translation>
    </message>
    <message>
        <source>To buy</source>
        <translation>To buy</translation>
    </message>
    <message>
        <source>Total amount</source>
        <translation>Total amount</translation>
    </message>
    <message>
        <source>Total cost</source>
        <translation>Total cost</translation>
    </message>
    <message>
        <source>Total of the period</source>
        <translation>Total of the period</translation>
    </message>
    <message>
        <source>Total: {words}</source>
        <translation>Total: {words}</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Unit cost</source>
        <translation>Unit cost</translation>
    </message>
    <message>
        <source>Unit price</source>
        <translation>Unit price</translation>
    </message>
    <message>
        <source>Upkeep record</source>
        <translation>Upkeep record</translation>
    </message>
    <message>
        <source>User</source>
        <translation>User</translation>
    </message>
    <message>
        <source>Using department</source>
        <translation>Using department</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>What was done</translation>
    </message>
    <message>
        <source>closed by {name} on {day}</source>
        <translation>closed by {name} on {day}</translation>
    </message>
    <message>
        <source>not closed</source>
        <translation>not closed</translation>
    </message>
    <message>
        <source>old for new, the old one was handed in</source>
        <translation>old for new, the old one was handed in</translation>
    </message>
    <message>
        <source>void of {number}</source>
        <translation>void of {number}</translation>
    </message>
    <message>
        <source>yuan</source>
        <translation>yuan</translation>
    </message>
    <message>
        <source>{qty} rejected</source>
        <translation>{qty} rejected</translation>
    </message>
</context>
<context>
    <name>SupplyActs</name>
    <message>
        <source>Add to the slip</source>
        <translation>Add to the slip</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Approve</translation>
    </message>
    <message>
        <source>Approve and adjust</source>
        <translation>Approve and adjust</translation>
    </message>
    <message>
        <source>Ask for what is low</source>
        <translation>Ask for what is low</translation>
    </message>
    <message>
        <source>Back to the store</source>
        <translation>Back to the store</translation>
    </message>
    <message>
        <source>Being bought</source>
        <translation>Being bought</translation>
    </message>
    <message>
        <source>Buy together</source>
        <translation>Buy together</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Cannot be received: it is not approved yet (A3-17).</source>
        <translation>Cannot be received: it is not approved yet (A3-17).</translation>
    </message>
    <message>
        <source>Cannot be sent for approval: not every item was counted.</source>
        <translation>Cannot be sent for approval: not every item was counted.</translation>
    </message>
    <message>
        <source>Close the month</source>
        <translation>Close the month</translation>
    </message>
    <message>
        <source>Close the rest</source>
        <translation>Close the rest</translation>
    </message>
    <message>
        <source>Edit draft</source>
        <translation>Edit draft</translation>
    </message>
    <message>
        <source>Edit item</source>
        <translation>Edit item</translation>
    </message>
    <message>
        <source>Edit price</source>
        <translation>Edit price</translation>
    </message>
    <message>
        <source>Edit quota</source>
        <translation>Edit quota</translation>
    </message>
    <message>
        <source>Edit requisition</source>
        <translation>Edit requisition</translation>
    </message>
    <message>
        <source>Edit supplier</source>
        <translation>Edit supplier</translation>
    </message>
    <message>
        <source>Enter quantities</source>
        <translation>Enter quantities</translation>
    </message>
    <message>
        <source>Give the count up</source>
        <translation>Give the count up</translation>
    </message>
    <message>
        <source>Go on counting</source>
        <translation>Go on counting</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Hand over</translation>
    </message>
    <message>
        <source>Lift quota</source>
        <translation>Lift quota</translation>
    </message>
    <message>
        <source>Merge item</source>
        <translation>Merge item</translation>
    </message>
    <message>
        <source>New count</source>
        <translation>New count</translation>
    </message>
    <message>
        <source>New issue</source>
        <translation>New issue</translation>
    </message>
    <message>
        <source>New item</source>
        <translation>New item</translation>
    </message>
    <message>
        <source>New price</source>
        <translation>New price</translation>
    </message>
    <message>
        <source>New quota</source>
        <translation>New quota</translation>
    </message>
    <message>
        <source>New receipt</source>
        <translation>New receipt</translation>
    </message>
    <message>
        <source>New requisition</source>
        <translation>New requisition</translation>
    </message>
    <message>
        <source>New supplier</source>
        <translation>New supplier</translation>
    </message>
    <message>
        <source>Open the month again</source>
        <translation>Open the month again</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Post</translation>
    </message>
    <message>
        <source>Propose issues to the departments</source>
        <translation>Propose issues to the departments</translation>
    </message>
    <message>
        <source>Receive</source>
        <translation>Receive</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Reject</translation>
    </message>
    <message>
        <source>Remove draft</source>
        <translation>Remove draft</translation>
    </message>
    <message>
        <source>Remove item</source>
        <translation>Remove item</translation>
    </message>
    <message>
        <source>Remove price</source>
        <translation>Remove price</translation>
    </message>
    <message>
        <source>Restocking</source>
        <translation>Restocking</translation>
    </message>
    <message>
        <source>Scrap</source>
        <translation>Scrap</translation>
    </message>
    <message>
        <source>Scrap this one</source>
        <translation>Scrap this one</translation>
    </message>
    <message>
        <source>Send back to the supplier</source>
        <translation>Send back to the supplier</translation>
    </message>
    <message>
        <source>Send for approval</source>
        <translation>Send for approval</translation>
    </message>
    <message>
        <source>Send the count for approval</source>
        <translation>Send the count for approval</translation>
    </message>
    <message>
        <source>Take back into stock</source>
        <translation>Take back into stock</translation>
    </message>
    <message>
        <source>Take off the slip</source>
        <translation>Take off the slip</translation>
    </message>
    <message>
        <source>Upkeep</source>
        <translation>Upkeep</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>Void</translation>
    </message>
</context>
<context>
    <name>SupplyCounter</name>
    <message>
        <source>Handed out</source>
        <translation>Handed out</translation>
    </message>
    <message>
        <source>Ready. An item is handed out, a durable thing in use comes back.</source>
        <translation>Ready. An item is handed out, a durable thing in use comes back.</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Taken back</translation>
    </message>
    <message>
        <source>daily work</source>
        <translation>daily work</translation>
    </message>
    <message>
        <source>holds {count} durable things</source>
        <translation>holds {count} durable things</translation>
    </message>
    <message>
        <source>left on {day}</source>
        <translation>left on {day}</translation>
    </message>
    <message>
        <source>taken back at the counter</source>
        <translation>taken back at the counter</translation>
    </message>
    <message>
        <source>{item}  from {name}</source>
        <translation>{item}  from {name}</translation>
    </message>
    <message>
        <source>{item}  {qty} {unit}, {left} left</source>
        <translation>{item}  {qty} {unit}, {left} left</translation>
    </message>
</context>
<context>
    <name>SupplyDue</name>
    <message>
        <source>Supplies used this month, yuan</source>
        <translation>Supplies used this month, yuan</translation>
    </message>
    <message>
        <source>The store's {month} is not closed yet</source>
        <translation>The store's {month} is not closed yet</translation>
    </message>
    <message>
        <source>{asset} {item}: upkeep is due on {day}</source>
        <translation>{asset} {item}: upkeep is due on {day}</translation>
    </message>
    <message>
        <source>{count} items are at or below their minimum ({names})</source>
        <translation>{count} items are at or below their minimum ({names})</translation>
    </message>
    <message>
        <source>{count} items were not counted for twelve months</source>
        <translation>{count} items were not counted for twelve months</translation>
    </message>
    <message>
        <source>{department}: {share} % of its quota for {category} is used</source>
        <translation>{department}: {share} % of its quota for {category} is used</translation>
    </message>
    <message>
        <source>{name} left on {day} and still has {asset} {item}</source>
        <translation>{name} left on {day} and still has {asset} {item}</translation>
    </message>
    <message>
        <source>{name}: {reason}, {total} yuan, waits for approval</source>
        <translation>{name}: {reason}, {total} yuan, waits for approval</translation>
    </message>
    <message>
        <source>{number}: approved on {day}, nothing received yet</source>
        <translation>{number}: approved on {day}, nothing received yet</translation>
    </message>
    <message>
        <source>{number}: the count waits for approval</source>
        <translation>{number}: the count waits for approval</translation>
    </message>
</context>
<context>
    <name>SupplyFields</name>
    <message>
        <source>A box of 10 packets: stock is always counted in the smaller unit.</source>
        <translation>A box of 10 packets: stock is always counted in the smaller unit.</translation>
    </message>
    <message>
        <source>A document dated back changes the amounts of later ones; they are named before it is posted.</source>
        <translation>A document dated back changes the amounts of later ones; they are named before it is posted.</translation>
    </message>
    <message>
        <source>A month, yuan</source>
        <translation>A month, yuan</translation>
    </message>
    <message>
        <source>A new one is handed out when the old one comes back.</source>
        <translation>A new one is handed out when the old one comes back.</translation>
    </message>
    <message>
        <source>A number, or packs with their unit: 2箱.</source>
        <translation>A number, or packs with their unit: 2箱.</translation>
    </message>
    <message>
        <source>Accepted by</source>
        <translation>Accepted by</translation>
    </message>
    <message>
        <source>Accuracy, %</source>
        <translation>Accuracy, %</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Amount</translation>
    </message>
    <message>
        <source>Applicant</source>
        <translation>Applicant</translation>
    </message>
    <message>
        <source>Approval given</source>
        <translation>Approval given</translation>
    </message>
    <message>
        <source>Approved on</source>
        <translation>Approved on</translation>
    </message>
    <message>
        <source>Approved supplier</source>
        <translation>Approved supplier</translation>
    </message>
    <message>
        <source>Approver</source>
        <translation>Approver</translation>
    </message>
    <message>
        <source>Asked price</source>
        <translation>Asked price</translation>
    </message>
    <message>
        <source>Asset number</source>
        <translation>Asset number</translation>
    </message>
    <message>
        <source>Balance amount</source>
        <translation>Balance amount</translation>
    </message>
    <message>
        <source>Balance quantity</source>
        <translation>Balance quantity</translation>
    </message>
    <message>
        <source>Balance unit cost</source>
        <translation>Balance unit cost</translation>
    </message>
    <message>
        <source>Bank and account</source>
        <translation>Bank and account</translation>
    </message>
    <message>
        <source>Blank form</source>
        <translation>Blank form</translation>
    </message>
    <message>
        <source>Book quantity</source>
        <translation>Book quantity</translation>
    </message>
    <message>
        <source>Bought by</source>
        <translation>Bought by</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Category</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Condition</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Cost</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Count</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Counted</translation>
    </message>
    <message>
        <source>Counted by</source>
        <translation>Counted by</translation>
    </message>
    <message>
        <source>Counted quantity</source>
        <translation>Counted quantity</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Delivered</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Department</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Difference</translation>
    </message>
    <message>
        <source>Difference of the return</source>
        <translation>Difference of the return</translation>
    </message>
    <message>
        <source>Difference, yuan</source>
        <translation>Difference, yuan</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Done by</source>
        <translation>Done by</translation>
    </message>
    <message>
        <source>Durable</source>
        <translation>Durable</translation>
    </message>
    <message>
        <source>Durables</source>
        <translation>Durables</translation>
    </message>
    <message>
        <source>Empty: everything that is left of the document.</source>
        <translation>Empty: everything that is left of the document.</translation>
    </message>
    <message>
        <source>Estimated amount</source>
        <translation>Estimated amount</translation>
    </message>
    <message>
        <source>Estimated price</source>
        <translation>Estimated price</translation>
    </message>
    <message>
        <source>Everything the holders of the chosen things still have, to be ticked off when somebody leaves.</source>
        <translation>Everything the holders of the chosen things still have, to be ticked off when somebody leaves.</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Evidence</translation>
    </message>
    <message>
        <source>For something that is not in the list of items yet: name/specification/unit.</source>
        <translation>For something that is not in the list of items yet: name/specification/unit.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>From month</source>
        <translation>From month</translation>
    </message>
    <message>
        <source>Frozen at</source>
        <translation>Frozen at</translation>
    </message>
    <message>
        <source>Handled by</source>
        <translation>Handled by</translation>
    </message>
    <message>
        <source>Holder</source>
        <translation>Holder</translation>
    </message>
    <message>
        <source>In stock</source>
        <translation>In stock</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>In use</translation>
    </message>
    <message>
        <source>Invoice number</source>
        <translation>Invoice number</translation>
    </message>
    <message>
        <source>Issued on</source>
        <translation>Issued on</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Item</translation>
    </message>
    <message>
        <source>Item by name, code or pinyin initials. The next line opens by itself; ✕ takes a line away.</source>
        <translation>Item by name, code or pinyin initials. The next line opens by itself; ✕ takes a line away.</translation>
    </message>
    <message>
        <source>Item code</source>
        <translation>Item code</translation>
    </message>
    <message>
        <source>Item name</source>
        <translation>Item name</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Items</translation>
    </message>
    <message>
        <source>Kind of upkeep</source>
        <translation>Kind of upkeep</translation>
    </message>
    <message>
        <source>Last price</source>
        <translation>Last price</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Line</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Lines</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Location</translation>
    </message>
    <message>
        <source>Maximum</source>
        <translation>Maximum</translation>
    </message>
    <message>
        <source>Merge into</source>
        <translation>Merge into</translation>
    </message>
    <message>
        <source>Minimum</source>
        <translation>Minimum</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Month</translation>
    </message>
    <message>
        <source>Nature</source>
        <translation>Nature</translation>
    </message>
    <message>
        <source>Needed above a quota and for scrap; never the receiver.</source>
        <translation>Needed above a quota and for scrap; never the receiver.</translation>
    </message>
    <message>
        <source>Needed on</source>
        <translation>Needed on</translation>
    </message>
    <message>
        <source>Neither the storekeeper nor the person who counted.</source>
        <translation>Neither the storekeeper nor the person who counted.</translation>
    </message>
    <message>
        <source>New holder</source>
        <translation>New holder</translation>
    </message>
    <message>
        <source>Next approval</source>
        <translation>Next approval</translation>
    </message>
    <message>
        <source>Next on</source>
        <translation>Next on</translation>
    </message>
    <message>
        <source>Next upkeep</source>
        <translation>Next upkeep</translation>
    </message>
    <message>
        <source>Not the person who bought the goods (four eyes).</source>
        <translation>Not the person who bought the goods (four eyes).</translation>
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
        <source>Of new items, where neither a column nor the code names it.</source>
        <translation>Of new items, where neither a column nor the code names it.</translation>
    </message>
    <message>
        <source>Of the next step: head of department, leader in charge, general manager; not the applicant.</source>
        <translation>Of the next step: head of department, leader in charge, general manager; not the applicant.</translation>
    </message>
    <message>
        <source>Of the whole file, where no column names it: 2024-09-01; empty: today.</source>
        <translation>Of the whole file, where no column names it: 2024-09-01; empty: today.</translation>
    </message>
    <message>
        <source>Of the whole file, where no column names it: code or name.</source>
        <translation>Of the whole file, where no column names it: code or name.</translation>
    </message>
    <message>
        <source>Old for new</source>
        <translation>Old for new</translation>
    </message>
    <message>
        <source>On order</source>
        <translation>On order</translation>
    </message>
    <message>
        <source>Opening day</source>
        <translation>Opening day</translation>
    </message>
    <message>
        <source>Opinion</source>
        <translation>Opinion</translation>
    </message>
    <message>
        <source>Or in words</source>
        <translation>Or in words</translation>
    </message>
    <message>
        <source>Otherwise it is kept as a draft that moves nothing.</source>
        <translation>Otherwise it is kept as a draft that moves nothing.</translation>
    </message>
    <message>
        <source>Pack</source>
        <translation>Pack</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>Post at once</source>
        <translation>Post at once</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>Prices</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Purpose</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Quantity</translation>
    </message>
    <message>
        <source>Quota</source>
        <translation>Quota</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Recalculate later documents</source>
        <translation>Recalculate later documents</translation>
    </message>
    <message>
        <source>Receiver</source>
        <translation>Receiver</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rejected</translation>
    </message>
    <message>
        <source>Rejected quantity</source>
        <translation>Rejected quantity</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Remark</translation>
    </message>
    <message>
        <source>Requested</source>
        <translation>Requested</translation>
    </message>
    <message>
        <source>Requested quantity</source>
        <translation>Requested quantity</translation>
    </message>
    <message>
        <source>Requisition</source>
        <translation>Requisition</translation>
    </message>
    <message>
        <source>Requisitions</source>
        <translation>Requisitions</translation>
    </message>
    <message>
        <source>Residual value</source>
        <translation>Residual value</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>Return list of the holder</source>
        <translation>Return list of the holder</translation>
    </message>
    <message>
        <source>Returned on</source>
        <translation>Returned on</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Scope</translation>
    </message>
    <message>
        <source>Send for approval at once</source>
        <translation>Send for approval at once</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Since</translation>
    </message>
    <message>
        <source>Specification</source>
        <translation>Specification</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Storekeeper</source>
        <translation>Storekeeper</translation>
    </message>
    <message>
        <source>Suggested</source>
        <translation>Suggested</translation>
    </message>
    <message>
        <source>Supervised by</source>
        <translation>Supervised by</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Supplier</translation>
    </message>
    <message>
        <source>Supplier code</source>
        <translation>Supplier code</translation>
    </message>
    <message>
        <source>Supplier name</source>
        <translation>Supplier name</translation>
    </message>
    <message>
        <source>Taken on</source>
        <translation>Taken on</translation>
    </message>
    <message>
        <source>Tax number</source>
        <translation>Tax number</translation>
    </message>
    <message>
        <source>The copy that is counted with.</source>
        <translation>The copy that is counted with.</translation>
    </message>
    <message>
        <source>The day of the opening receipt, before the first movement: 2024-09-01; empty: today.</source>
        <translation>The day of the opening receipt, before the first movement: 2024-09-01; empty: today.</translation>
    </message>
    <message>
        <source>The old one was handed in</source>
        <translation>The old one was handed in</translation>
    </message>
    <message>
        <source>The return list of everything this person holds.</source>
        <translation>The return list of everything this person holds.</translation>
    </message>
    <message>
        <source>To</source>
        <translation>To</translation>
    </message>
    <message>
        <source>To be returned</source>
        <translation>To be returned</translation>
    </message>
    <message>
        <source>To month</source>
        <translation>To month</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Two letters of the category and four digits; empty: the next one of the category.</source>
        <translation>Two letters of the category and four digits; empty: the next one of the category.</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Unit cost</source>
        <translation>Unit cost</translation>
    </message>
    <message>
        <source>Unit price</source>
        <translation>Unit price</translation>
    </message>
    <message>
        <source>Units in a pack</source>
        <translation>Units in a pack</translation>
    </message>
    <message>
        <source>Used this month</source>
        <translation>Used this month</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Valid until</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>What goes back</source>
        <translation>What goes back</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>What was done</translation>
    </message>
    <message>
        <source>Where the signed paper is kept, or who took the call.</source>
        <translation>Where the signed paper is kept, or who took the call.</translation>
    </message>
    <message>
        <source>Without the book</source>
        <translation>Without the book</translation>
    </message>
</context>
<context>
    <name>SupplyForms</name>
    <message>
        <source>Custody card</source>
        <translation>Custody card</translation>
    </message>
    <message>
        <source>Goods received</source>
        <translation>Goods received</translation>
    </message>
    <message>
        <source>Issue slip</source>
        <translation>Issue slip</translation>
    </message>
    <message>
        <source>Request to scrap</source>
        <translation>Request to scrap</translation>
    </message>
    <message>
        <source>Requisition</source>
        <translation>Requisition</translation>
    </message>
    <message>
        <source>Return slip</source>
        <translation>Return slip</translation>
    </message>
    <message>
        <source>Stock card</source>
        <translation>Stock card</translation>
    </message>
    <message>
        <source>Stock count</source>
        <translation>Stock count</translation>
    </message>
    <message>
        <source>Stock report of the month</source>
        <translation>Stock report of the month</translation>
    </message>
    <message>
        <source>Suggested purchases</source>
        <translation>Suggested purchases</translation>
    </message>
    <message>
        <source>Supplies used by departments</source>
        <translation>Supplies used by departments</translation>
    </message>
    <message>
        <source>Upkeep record</source>
        <translation>Upkeep record</translation>
    </message>
</context>
<context>
    <name>SupplySettings</name>
    <message>
        <source>A purchase needs an approved requisition</source>
        <translation>A purchase needs an approved requisition</translation>
    </message>
    <message>
        <source>Above this total the general manager approves too, yuan</source>
        <translation>Above this total the general manager approves too, yuan</translation>
    </message>
    <message>
        <source>Above this total the leader in charge approves too, yuan</source>
        <translation>Above this total the leader in charge approves too, yuan</translation>
    </message>
    <message>
        <source>Ask for an approver</source>
        <translation>Ask for an approver</translation>
    </message>
    <message>
        <source>Delivery above the requested quantity, at most percent</source>
        <translation>Delivery above the requested quantity, at most percent</translation>
    </message>
    <message>
        <source>Issue above a department's quota</source>
        <translation>Issue above a department's quota</translation>
    </message>
    <message>
        <source>Purchase from a supplier that is not approved</source>
        <translation>Purchase from a supplier that is not approved</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>Refuse</translation>
    </message>
    <message>
        <source>Units that can be divided</source>
        <translation>Units that can be divided</translation>
    </message>
    <message>
        <source>Warn</source>
        <translation>Warn</translation>
    </message>
    <message>
        <source>Whoever bought the goods does not accept them</source>
        <translation>Whoever bought the goods does not accept them</translation>
    </message>
</context>
<context>
    <name>SupplyWords</name>
    <message>
        <source>Adjusted</source>
        <translation>Adjusted</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Approved</translation>
    </message>
    <message>
        <source>Being bought</source>
        <translation>Being bought</translation>
    </message>
    <message>
        <source>By telephone</source>
        <translation>By telephone</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelled</translation>
    </message>
    <message>
        <source>Cleaning</source>
        <translation>Cleaning</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Closed</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Complete</translation>
    </message>
    <message>
        <source>Consumable</source>
        <translation>Consumable</translation>
    </message>
    <message>
        <source>Count gain</source>
        <translation>Count gain</translation>
    </message>
    <message>
        <source>Count loss</source>
        <translation>Count loss</translation>
    </message>
    <message>
        <source>Counting</source>
        <translation>Counting</translation>
    </message>
    <message>
        <source>Department issue</source>
        <translation>Department issue</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Device</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Draft</translation>
    </message>
    <message>
        <source>Durable of low value</source>
        <translation>Durable of low value</translation>
    </message>
    <message>
        <source>Enough</source>
        <translation>Enough</translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation>Equipment</translation>
    </message>
    <message>
        <source>Idle</source>
        <translation>Idle</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>In order</translation>
    </message>
    <message>
        <source>In repair</source>
        <translation>In repair</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>In use</translation>
    </message>
    <message>
        <source>Inspection</source>
        <translation>Inspection</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Low</translation>
    </message>
    <message>
        <source>None left</source>
        <translation>None left</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>On paper</translation>
    </message>
    <message>
        <source>On screen</source>
        <translation>On screen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Opening balance</source>
        <translation>Opening balance</translation>
    </message>
    <message>
        <source>Out of use</source>
        <translation>Out of use</translation>
    </message>
    <message>
        <source>Paper goods</source>
        <translation>Paper goods</translation>
    </message>
    <message>
        <source>Partly delivered</source>
        <translation>Partly delivered</translation>
    </message>
    <message>
        <source>Personal issue</source>
        <translation>Personal issue</translation>
    </message>
    <message>
        <source>Posted</source>
        <translation>Posted</translation>
    </message>
    <message>
        <source>Printer supplies</source>
        <translation>Printer supplies</translation>
    </message>
    <message>
        <source>Public issue</source>
        <translation>Public issue</translation>
    </message>
    <message>
        <source>Purchase</source>
        <translation>Purchase</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rejected</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>Repair</translation>
    </message>
    <message>
        <source>Return into stock</source>
        <translation>Return into stock</translation>
    </message>
    <message>
        <source>Return to supplier</source>
        <translation>Return to supplier</translation>
    </message>
    <message>
        <source>Scrap</source>
        <translation>Scrap</translation>
    </message>
    <message>
        <source>Scrapped</source>
        <translation>Scrapped</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Stationery</source>
        <translation>Stationery</translation>
    </message>
    <message>
        <source>To be scrapped</source>
        <translation>To be scrapped</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Transfer</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>Void</translation>
    </message>
    <message>
        <source>Waiting for approval</source>
        <translation>Waiting for approval</translation>
    </message>
    <message>
        <source>Waits for repair</source>
        <translation>Waits for repair</translation>
    </message>
    <message>
        <source>Work protection</source>
        <translation>Work protection</translation>
    </message>
    <message>
        <source>general manager</source>
        <translation>general manager</translation>
    </message>
    <message>
        <source>head of department</source>
        <translation>head of department</translation>
    </message>
    <message>
        <source>leader in charge</source>
        <translation>leader in charge</translation>
    </message>
</context>
<context>
    <name>TemplateForm</name>
    <message>
        <source>Shown for {name}; {pages} pages</source>
        <translation>Shown for {name}; {pages} pages</translation>
    </message>
    <message>
        <source>The letter as it prints</source>
        <translation>The letter as it prints</translation>
    </message>
    <message>
        <source>Weights: {sum} of 100</source>
        <translation>Weights: {sum} of 100</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>  (filed already)</source>
        <translation>  (filed already)</translation>
    </message>
    <message>
        <source>Drop signed sheets here: PDF, pictures or a folder.</source>
        <translation>Drop signed sheets here: PDF, pictures or a folder.</translation>
    </message>
    <message>
        <source>File it</source>
        <translation>File it</translation>
    </message>
    <message>
        <source>File it (Enter)</source>
        <translation>File it (Enter)</translation>
    </message>
    <message>
        <source>Letters the page may belong to</source>
        <translation>Letters the page may belong to</translation>
    </message>
    <message>
        <source>No pages lie here. Scan the signed sheets at 150 to 300 dpi, in any order, and drop the file.</source>
        <translation>No pages lie here. Scan the signed sheets at 150 to 300 dpi, in any order, and drop the file.</translation>
    </message>
    <message>
        <source>Of no use (Del)</source>
        <translation>Of no use (Del)</translation>
    </message>
    <message>
        <source>Of no use (Enter)</source>
        <translation>Of no use (Enter)</translation>
    </message>
    <message>
        <source>Picture of the page</source>
        <translation>Picture of the page</translation>
    </message>
    <message>
        <source>Put it in its place</source>
        <translation>Put it in its place</translation>
    </message>
    <message>
        <source>Reading {name} …</source>
        <translation>Reading {name} …</translation>
    </message>
    <message>
        <source>Scan in</source>
        <translation>Scan in</translation>
    </message>
    <message>
        <source>Scan in a folder…</source>
        <translation>Scan in a folder…</translation>
    </message>
    <message>
        <source>Scan in files…</source>
        <translation>Scan in files…</translation>
    </message>
    <message>
        <source>Scanned pages</source>
        <translation>Scanned pages</translation>
    </message>
    <message>
        <source>Scanning in</source>
        <translation>Scanning in</translation>
    </message>
    <message>
        <source>Scans</source>
        <translation>Scans</translation>
    </message>
    <message>
        <source>Search the letter of the page</source>
        <translation>Search the letter of the page</translation>
    </message>
    <message>
        <source>Send back… (R)</source>
        <translation>Send back… (R)</translation>
    </message>
    <message>
        <source>There is no picture of this page.</source>
        <translation>There is no picture of this page.</translation>
    </message>
    <message>
        <source>This page of the letter is filed already. Put the new one in its place? The picture filed before stays kept.</source>
        <translation>This page of the letter is filed already. Put the new one in its place? The picture filed before stays kept.</translation>
    </message>
    <message>
        <source>Whose page is it? Number, its last digits, name or pinyin</source>
        <translation>Whose page is it? Number, its last digits, name or pinyin</translation>
    </message>
    <message>
        <source>{known} were scanned before and are not filed twice</source>
        <translation>{known} were scanned before and are not filed twice</translation>
    </message>
    <message>
        <source>{pages} pages read: {filed} filed, {unmatched} to be sorted</source>
        <translation>{pages} pages read: {filed} filed, {unmatched} to be sorted</translation>
    </message>
    <message>
        <source>◆ {questions} to be sorted · ◆ {missing} with pages missing · ■ {returned} sent back · ● {filed} filed</source>
        <translation>◆ {questions} to be sorted · ◆ {missing} with pages missing · ■ {returned} sent back · ● {filed} filed</translation>
    </message>
</context>
<context>
    <name>UndoBar</name>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>Done.</translation>
    </message>
    <message>
        <source>Done: {what}</source>
        <translation>Done: {what}</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>Taken back.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
</context>
<context>
    <name>VehicleCard</name>
    <message>
        <source>Day</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Everything</translation>
    </message>
    <message>
        <source>No full-tank interval in the last year, so there is no consumption to show.</source>
        <translation>No full-tank interval in the last year, so there is no consumption to show.</translation>
    </message>
    <message>
        <source>Print the card</source>
        <translation>Print the card</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Reading</translation>
    </message>
    <message>
        <source>Vehicle</source>
        <translation>Vehicle</translation>
    </message>
    <message>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message>
        <source>What happened to the vehicle</source>
        <translation>What happened to the vehicle</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>What is shown</translation>
    </message>
</context>
<context>
    <name>WatchBar</name>
    <message>
        <source>Progress</source>
        <translation>Progress</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
</context>
</TS>
