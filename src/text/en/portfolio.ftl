# What landlords read: many checks in one file. Only that page loads it.

portfolio-title = Many checks in one file
    .lead = Check a whole table of flats or people at once. The file stays in this browser.
portfolio-broken = The part of the page that checks files could not be loaded. Check your connection and reload the page.

## Before the check

portfolio-file = The file
    .hint = An Excel workbook (.xlsx), or a table as CSV or TXT, in Unicode or Windows-1251. One row is a flat, somebody registered there, or somebody who applies. If the workbook has several sheets, you choose one.
    .choose = Choose a file
    .drop = or drop it here
    .chosen = { $name } ({ $size } kB)
    .opening = Opening the file…
    .template = Download a template (CSV)
    .templates = Templates to fill in
    .own = Contract No.
portfolio-paste = Paste the table instead
    .label = The table as text
    .take = Use this text
    .name = Pasted table
portfolio-encoding = This file is not in UTF-8. Older programs write Windows-1251. Read in that way, it looks like this:
    .ask = Can you read it? If not, save the file as CSV (UTF-8) and choose it again.
    .yes = Yes, read it like this
portfolio-wrong = Fix this before we check the file:
    .twice = Two columns hold the same thing: { $fact }
portfolio-columns = The columns
    .seen = { $columns ->
        [one] { $columns } column was found.
       *[other] { $columns } columns were found.
     }
    .one = Column
    .first = The first rows
    .ask = What does the column “{ $heading }” hold?
    .keep = Keep as it is
    .comma = Numbers have a decimal comma: 44,90
    .day-first = In dates the day comes first: 31.12.2026
    .by-file = As the file shows
    .by-file-found = As the file shows: { $found }
portfolio-base = What is the same for every row
    .lead = What a row does not say is taken from here. You do not have to fill it in.
    .answers = Use the answers given in the check of one person
    .without-rules = Leave out the column of reasons: the file becomes much smaller
    .region = Region of all rows: the file does not name it
    .more = More that is the same for every row
portfolio-run = Check the file

## While it runs

portfolio-running = Checking the file
    .rows = { $rows ->
        [one] { $rows } row checked
       *[other] { $rows } rows checked
     }
    .seconds = { $seconds ->
        [one] about { $seconds } second left
       *[other] about { $seconds } seconds left
     }
    .minutes = { $minutes ->
        [one] about { $minutes } minute left
       *[other] about { $minutes } minutes left
     }
    .stop = Stop
    .stopping = Stopping…

## The result

portfolio-result = Result
    .rows = { $rows ->
        [one] { $rows } row was checked.
       *[other] { $rows } rows were checked.
     }
    .unplaced = People not assigned to any flat: { $people }. Their rows lack a flat number or a house, or cannot be read; the list of people names the error.
    .cancelled = The check was stopped. The rows checked before that are kept.
    .empty = No row was checked: there is nothing below the names of the columns, or the check was stopped at once.
    .broken = The file could not be read to its end. The rows checked before that are kept.
    .save = Download all rows (CSV)
    .back = Back to the file
portfolio-chart = Rows by result
    .rows = Rows
    .share = Share
portfolio-group-wrong = Error in the row
portfolio-group-total = Looks like a total, not counted as a flat
portfolio-group-empty = No data in the row
portfolio-column-row = Row
portfolio-column-verdict = Result
portfolio-column-persons = People, applicants included
portfolio-column-shortage = Area short, applicants included
portfolio-column-free = Free places
portfolio-column-over = People over the norm
portfolio-column-other = In the other run
portfolio-column-registered = Registered
portfolio-column-needed = Area needed
portfolio-column-short = Area short
portfolio-column-after = Free places once those who left are deregistered
portfolio-column-outsider = One more who is not a relative
portfolio-column-relative = One more close relative of the owner
portfolio-column-possible = could be: “{ $least }” or “{ $most }”
portfolio-rows = Rows
    .all = All rows
    .group = Show
    .by = Sort by
    .number = Row number
    .reverse = In reverse order
    .hint = Select a row to see the reasons. Rows are numbered as in the file opened in a spreadsheet: the names of the columns and empty rows count too.
    .save = Download these rows (CSV)
    .shown = { $rows ->
        [one] { $rows } row is shown.
       *[other] { $rows } rows are shown.
     }
portfolio-row = Row { $row }
    .close = Close
    .wrong = This row could not be checked:
    .cells = What the row says
    .cells-wrong = The row has too few or too many cells, or a quotation mark in it is never closed.
    .groups-wrong = In each row, fill in all the “people registered” columns or leave them all empty.
    .total-wrong = does not match the columns that count groups of them
    .people-wrong = the rows of this flat say different things

## Columns

column-help = What to call the columns, and what to write in them
    .text = Name the columns like this, in any order and in any of the languages of this page. What other names mean, you choose once the file is there. An empty cell means “not known”.
column-birth-date = birth date
column-iin = individual identification number (IIN)
column-arrival-date = day of moving in
column-encumbered = mortgage or court seizure
column-date = A date such as 2026-12-31 or 31.12.2026
column-count = A whole number
column-area = Square metres, such as 44.90 or 44,90
column-iin-value = 12 digits (optional). If you give it, we check the last digit.
column-of-people = { $word }, in a list of people only
value-capacity-full = full
value-capacity-limited = limited by a court
value-capacity-none = declared incapacitated by a court
value-represented-nobody = the person
value-represented-parent = a parent
value-represented-guardian = a guardian or trustee
value-represented-attorney = someone with a power of attorney
value-tenure-private = Private owners
value-tenure-state-rental = The state: rental housing
value-tenure-service = A state institution: service housing
value-tenure-organisation = An organisation: a company, a university
value-ownership-none = owns no share of the home
value-ownership-sole = is the only owner
value-ownership-shared = is one of several owners
relation-owner = Owner

## Workbooks

portfolio-workbook = Sheet to read
    .hidden = { $name } (hidden)
    .opening = { $rows ->
        [one] The workbook is being opened: { $rows } row read
       *[other] The workbook is being opened: { $rows } rows read
     }
    .unreckoned = { $cells ->
        [one] { $cells } cell ({ $place }) holds a formula whose result is not in the file. Open the workbook in a spreadsheet, save it there and choose it again.
       *[other] { $cells } cells hold formulas whose results are not in the file; the first is { $place }. Open the workbook in a spreadsheet, save it there and choose it again.
     }
    .merged = { $cells ->
        [one] In the column “{ $heading }”, { $cells } cell is merged with the one above and reads as empty.
       *[other] In the column “{ $heading }”, { $cells } cells are merged with those above and read as empty.
     }
    .filled = { $cells ->
        [one] In the column “{ $heading }”, { $cells } merged cell was filled from above.
       *[other] In the column “{ $heading }”, { $cells } merged cells were filled from above.
     }
    .fill = Fill merged cells downwards: each row of them holds the same
portfolio-flaw-old = This is an old Excel workbook (.xls). Open it in a spreadsheet, save it as .xlsx and choose it again.
portfolio-flaw-locked = This workbook is locked by a password. Save it without a password and choose it again.
portfolio-flaw-damaged = This workbook is damaged or incomplete. Copy or download it again. If that does not help, open it in a spreadsheet and save it as a new .xlsx.
portfolio-flaw-other = This file is not an Excel workbook (.xlsx). Open it in a spreadsheet, save it as .xlsx or as CSV (UTF-8) and choose it again.
portfolio-flaw-large = Unpacked, this workbook takes { $size } MB: that is too much. Save the sheet you need as CSV (UTF-8) and choose that file.
portfolio-save-workbook = Download all rows (.xlsx)
    .these = Download these rows (.xlsx)
    .saving = The workbook is being written…
portfolio-template = Excel workbooks to fill in, with ready lists in the cells (.xlsx)
    .applicants = One row: an applicant
    .flats = One row: a flat
    .people = One row: someone registered
    .house = House
    .flat = Flat

## After the check: finding rows, houses, comparisons, paper

portfolio-chart-hint = Press a group to see its rows.
portfolio-own = Column { $n } shown with each row
    .none = None
portfolio-find = Choose columns, search, filter by figures
    .search = Text in your own columns
    .figure = Figure
    .any = Any
    .least = At least
    .go = Show these rows
portfolio-houses = Totals by house
    .column = Column that names the house
    .flats = Flats
    .total = All houses
    .nameless = No house named
    .more = Houses in all: { $houses }. Those with the most people over the norm are listed.
    .fine = The fines if people lived unregistered in every flat without a free place. Each case is counted as found and fined by itself. Who lives there unregistered is not in the file.
    .shown = Only this house is shown: { $house }
    .all = Show all houses
portfolio-compare = What has changed
    .lead = Compare this result with another one, row by row.
    .day = The same file on another day
    .day-hint = Rows with a filing day of their own keep it.
    .no-turn = We know of no later change of the norm.
    .coming = On { $day }, when the norm changes
    .coming-first = On { $day }, when there is a norm
    .coming-exceptions = On { $day }, when the exemptions change
    .before = On { $day }, before the norm changed ({ $turn })
    .before-first = On { $day }, before there was a norm ({ $turn })
    .before-exceptions = On { $day }, before the exemptions changed ({ $turn })
    .other-day = Another day
    .format = Day, month, year: 25.08.2026
    .go = Compare
    .file = An earlier result
    .file-hint = A file that you downloaded here after an earlier check (CSV or .xlsx). Rows are matched by the columns shown with each row: choose those that tell which flat it is.
    .wrong = These results cannot be compared. The file must hold results of this check and the columns shown with each row.
    .with = Compared with: { $name }
    .changed = Rows that changed: { $rows }.
    .same = Rows that stayed the same: { $rows }.
    .new-rows = Rows that are new: { $rows }.
    .gone = Rows that are no longer there: { $rows }.
    .gone-keys = Rows that are no longer there
    .now = Now
    .same-state = The same; only the answer about one more has changed
    .new = new row
    .show = Show the rows that changed
    .shown = Only rows that changed are shown.
portfolio-save-people = Download the people (CSV)
    .workbook = Download the people (.xlsx)
portfolio-print = Print these rows
    .first = The first { $printed } of { $rows } rows.
portfolio-flat = Open with these figures: “{ $title }”
    .hint = The file does not say who is related to the owner. On that page everyone counts as not related; change it there.
portfolio-letter = Print a letter about each row shown, each on a new page (at most { $most })
    .none = None of the rows shown calls for this letter.
    .owner = Letter to the owner: people over the norm
    .owner-title = On how many people are registered in the home
    .owner-ask = Please check on eGov who is registered at this address. If somebody no longer lives there, please deregister them.
    .owner-over = { $over ->
        [one] { $over } more person is registered than the area allows.
       *[other] { $over } more people are registered than the area allows.
     }
    .co-owners = Letter to co-owners: consent
    .co-owners-title = On consent to a registration in the home
    .co-owners-ask = Please say whether you agree to this person being registered in the home: { $who }.
    .tenants = Letter to residents: registration
    .tenants-title = On registration where you live
    .tenants-ask = If you live here and are not yet registered here, please register.
    .tenants-must = Whoever lives in the home must be registered there. Register within { $arrival-days ->
        [one] { $arrival-days } calendar day
       *[other] { $arrival-days } calendar days
     } of moving in.
    .greeting = Hello!
    .norm = On { $day }, the norm ({ $region }) requires at least { $norm } of usable area per person. It applies to permanent and to temporary registration.
    .to = To
    .from = From
    .area = Usable area
    .date = Date
    .name = Name
    .signature = Signature

## How the file is read

portfolio-found = How the file is read
    .header = Line with the column names
    .line = Line { $row }: { $begin }
    .shape = What one row is
    .encoding = Encoding of the text
    .meaning = What it holds
    .nameless = Column { $place }, no name
    .wrong = Rows looked at: { $rows }, rows with a mistake: { $wrong }. Rows with a mistake stay unchecked; the others are checked.
portfolio-why = No column that the check needs is recognised yet. Say below what the columns hold.
    .applicants = Guessed from the columns: they tell about the person who applies.
    .flats = Guessed from the columns: they tell the area of a flat or how many people are registered there.
    .people = Guessed from the columns: they tell the age or the tie of each person, and the flat.
portfolio-meanings = Other
    .dwelling = About the home
    .person = About the person
portfolio-doubt = { $cells ->
        [one] { $cells } cell cannot be read.
       *[other] { $cells } cells cannot be read.
     }
    .cell = Row { $row }: “{ $cell }”
    .expected = Expected here: { $expected }
    .area = The heading does not say which area this is. The norm goes by usable area, not by living or total area.
portfolio-unknown = What does “{ $word }” mean?
    .cells = { $cells ->
        [one] What does “{ $word }” mean? ({ $cells } cell)
       *[other] What does “{ $word }” mean? ({ $cells } cells)
     }
    .none = I don’t know: the row stays unchecked
portfolio-others = { $columns ->
        [one] { $columns } column is left as it is
       *[other] { $columns } columns are left as they are
     }
    .ask = Say what it holds
portfolio-beyond = { $columns ->
        [one] { $columns } more column is not shown here, but stays in the file. To see it, move it further left.
       *[other] { $columns } more columns are not shown here, but stay in the file. To see one, move it further left.
     }
portfolio-lacks = Say what the columns hold: none is recognised yet, so there is nothing to check.
    .key = Say which column has the flat number: it assigns people to flats.
portfolio-kept = Remember these settings for such files
    .name = Name
    .hint = The column names and your choices stay in this browser. The rows of the file do not.
    .keep = Remember
    .done = The settings are remembered in this browser.
    .offer = You have settings for such columns:
    .apply = Use “{ $name }”
    .erase = Delete “{ $name }”
