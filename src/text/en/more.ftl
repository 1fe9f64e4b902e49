# What only the page says, and not at its start.

## Check your answers

check-title = Check your answers
    .lead = You can change any answer; the later ones are kept.
    .empty = No question is answered yet.

## Result

result-reasons = Why
result-plan = What to do, in order
result-perhaps = What may be needed, depending on the open answers
result-where = Where to go
result-documents = Documents
result-consents = Who must consent
result-terms = Terms
result-notes = Good to know
result-passed = Checked, and nothing in the way
result-sources = Sources
result-doubts = What is unclear
    .one = One reading
    .two = The other reading
result-open = What it depends on
    .lead = You answered “I don’t know”. This is what holds already, and what each open point could change.
    .best = At best
    .worst = At worst
    .holds = This holds already
    .holds-nothing = Nothing is certain yet.
result-what-do = What to do
result-occupancy = The norm in figures
    .persons = People
    .required = Area needed
    .shortage = Missing
    .capacity = People the area holds
    .free = Free places
result-arrival = When did the person move in?
    .help = Only to count the { $arrival-days ->
        [one] { $arrival-days } day
       *[other] { $arrival-days } days
     }. It changes no answer.
    .button = Count
result-page = portal or press page
result-not-checked = Not checked: the result does not depend on it

## What could be changed, and other days

result-back = Back to the result
result-changes = What would change the answer
    .lead = Only what is in somebody’s power. Try one and see what would follow: your answers stay as they are.
    .try = Try it
    .back = Take it back
    .tried = Only tried: this is not your case, but what would follow
    .before = Now
    .after = Then
days = The same answers on other days
    .lead = Each day on which the law changed something here. Your age is taken as it is.
    .now = the chosen filing day
    .flips = Changed:
    .same = The law of no other day that is known would change this result.
    .coming = No coming change of law is known. Law read on { $read }.
    .use = See that day’s law applied

## Tools

button-undo = Undo
button-redo = Redo
button-another = Another person at this address
button-finish = Finish and clear
button-copy = Copy
copied = Copied
share = Share by link
    .warning = The link itself holds your answers: whoever has it can read them. No name, IIN, birth date or address is in it.
    .text = Link to these answers
shared = Shared answers
    .lead = Somebody has sent you a link that holds answers. They were given under the law of { $day }.
    .then = On { $day }
    .now = Today
    .open = Open the answers
    .replaces = What you open replaces the answers that you have given here.
    .broken = This link is damaged: it holds no answers that can be read. Ask for it again.
message = Message to the owner
    .text = Hello! I am going to register at your address through eGov. After I file, you get an SMS from 1414: please confirm within { $consent-minutes ->
        [60] one hour
       *[other] { $consent-minutes } minutes
     }, else the application is rejected. You can confirm with your EDS, or with the code from the SMS if your phone is linked to your eGov account. When would it suit you?

## The hour and the calendar

clock = Did the SMS from 1414 come? Count the hour.
    .start = Start the hour
    .stop = Stop
    .left = left until the hour is over
    .soon = The hour is nearly over: has the owner confirmed?
    .over = The hour is over. If nobody confirmed, the application is rejected: agree on a time, and file again.
    .event = The hour of consent ends
calendar = Put it into the calendar
    .arrival = Last day to register

## What comes after, and what is left out

after = What happens next
after-entry = What the result looks like
    .text = Either your address is entered in the state system, or you get a refusal with reasons; after an online application a notification comes to your personal account. No paper certificate is issued: the proof is the entry in the state database, shown on eGov. The portal works round the clock, but the result of an application filed outside working hours may come the next working day.
after-old-address = The old address
    .text = The same application ends the registration at the old address; no separate one is needed.
after-chip = The address in the chip of the identity card
    .text = The address in the chip does not change by itself. If you want the new one there, take the original card to the public service centre.
refusal = If you are refused
refusal-complaint = Complaint and court
    .text = Complain to the territorial police body, which provides this service; the complaint is passed on within three working days. The police answer within five working days, the authority for the quality of public services within fifteen. You can go to court only after such a complaint.
late = If the { $arrival-days ->
        [one] { $arrival-days } day
       *[other] { $arrival-days } days
     } are over
late-citizen = What the code provides for a citizen
    .text = For { $arrival-days ->
        [one] { $arrival-days } calendar day
       *[other] { $arrival-days } calendar days
     } to { $fine-citizen-months ->
        [1] one month
       *[other] { $fine-citizen-months } months
     } without registration the code provides a warning, for more than { $fine-citizen-months ->
        [1] a month
       *[other] { $fine-citizen-months } months
     } a fine of { $first }. For a repeat within a year the fine is { $second }.
late-foreigner = What the code provides for a permanently resident foreigner
    .text = For more than { $arrival-days ->
        [one] { $arrival-days } calendar day
       *[other] { $arrival-days } calendar days
     } without registration the code provides a fine of { $first }. For a repeat the fine is { $second }.
late-owner = What the code provides for a landlord
    .text = If a landlord lets people live unregistered, the fine for an individual is { $first }, for a repeat { $second }; for businesses and organisations it is higher.
uncovered = What this check does not cover
    .lead = If one of these is your case, ask the public service centre or 1414 before you file.
uncovered-owner = Companies, foreigners, heirs as owners
    .text = No rule was found on how a company, a foreigner without an EDS, an owner in custody or an heir with an unsettled inheritance gives consent. Online consent may be impossible.
uncovered-marriage = Married before { $age-adult }
    .text = Whoever marries before { $age-adult } has full legal capacity and may act as an adult. The check takes this into account neither for the applicant nor for an owner.
uncovered-town = Closed and special-regime towns
    .text = A permit is needed there as well. No refusal is allowed for people who join close relatives, who return home, or who have been released and lived there before. The check does not ask about this.
uncovered-military = Military personnel of CIS states
    .text = They are registered by passport or service ID. The check has no rule for them.
fine = { $indices } monthly calculation indices (MCI)
    .tenge = { $indices } MCI, { $tenge } tenge

## Saved cases, files, two cases

kept = Saved cases
    .keep = Save, or take with you
    .lead = Cases that you saved in this browser. Nobody else can see them, except people who use this device.
    .empty = No case is saved on this device.
    .name = A name for this case
    .hint = Without a name it gets today’s date. Only this browser keeps it, until you erase it: on a shared computer better do not save.
    .save = Save on this device
    .done = Saved on this device as “{ $name }”.
    .unreadable = This saved case cannot be read any more. It can only be erased.
    .refused = This browser does not let the page save anything. Take a file instead.
    .open = Open
    .erase = Erase
    .erase-all = Erase all
    .erased = Erased.
    .restore = Bring back
compare = Two cases side by side
    .one = One case
    .two = The other case
    .open = The case open now
    .too-few = Save a case first. Then you can compare it with another, or with the one that is open.
    .verdict = Result today
    .answers = Answers that differ
    .rules = Rules that come out differently
    .same = The answers are the same.
    .unasked = not answered
file = A case from a file
    .open = Open a file with a case
    .open-hint = A JSON file that was saved here. It is read on this device and sent nowhere.
    .page = Take the result as a page (HTML)
    .case = Take the case as data (JSON)
    .receipt = Take the receipt (JSON with its hash)
    .unreadable = This is no file with a case: it holds no JSON, or is too large. Nothing was changed.
    .wrong = This file holds no case that can be checked. Nothing was changed.
    .left-out = The file says more than this page asks. What is not asked was left out.
problem-unknown-field = no fact has this name
problem-wrong-type = a value of another kind is needed
problem-invalid-value = this fact cannot have this value
problem-out-of-range = outside what is allowed
problem-conflict = contradicts another fact
problem-malformed = not understood
paper = Tirkeu { $version }, made on { $today } for filing on { $filing }; rules as changed last on { $rulebook }. These answers were given:
paper-hash = Hash of the receipt: { $hash }. Not an official document.

## Accessibility

a11y = Accessibility
    .lead = Every criterion of WCAG 2.2, the standard for accessible web pages, at levels A and AA. Each line says how this page was checked: by an automatic test, by hand or not yet; or why the criterion does not apply.
    .test = Tested automatically: { $file }
    .hand = Checked by hand on { $day }: { $way }
    .absent = Does not apply: { $why }
    .unchecked = Not checked
    .widget = The check on other sites' pages
    .widget-lead = The same program as an element or in a frame. What these tests look at there is named; all else was checked on the page itself, and not again.
    .same = As on the page itself; not checked again
hand-keyboard = gone through with the keyboard alone, forward and back
hand-spacing = looked at with more space between lines, words and letters
hand-turned = looked at on an upright and on a lying screen
hand-tree = what the browser tells screen readers was read
hand-colours = the contrast of borders, signs and the focus line was measured, in light and in dark colours
hand-pointer = tried with the mouse: pointing, pressing, letting go elsewhere
hand-read = texts, labels and links were read in all three languages
hand-screens = all screens were compared with one another
absent-media = there is no sound and no video
absent-host = the page around the element decides
absent-pictures = there are no pictures of text
absent-gestures = nothing has to be dragged, swiped or shaken, and the page has no shortcut keys of its own
absent-personal = the user’s name and contact data are not asked, nobody signs in, and nothing is filed or paid here
absent-time = the page sets no time limit, and nothing flashes
sc-1-1-1 = Non-text Content
sc-1-2-1 = Audio-only and Video-only (Prerecorded)
sc-1-2-2 = Captions (Prerecorded)
sc-1-2-3 = Audio Description or Media Alternative (Prerecorded)
sc-1-2-4 = Captions (Live)
sc-1-2-5 = Audio Description (Prerecorded)
sc-1-3-1 = Info and Relationships
sc-1-3-2 = Meaningful Sequence
sc-1-3-3 = Sensory Characteristics
sc-1-3-4 = Orientation
sc-1-3-5 = Identify Input Purpose
sc-1-4-1 = Use of Color
sc-1-4-2 = Audio Control
sc-1-4-3 = Contrast (Minimum)
sc-1-4-4 = Resize Text
sc-1-4-5 = Images of Text
sc-1-4-10 = Reflow
sc-1-4-11 = Non-text Contrast
sc-1-4-12 = Text Spacing
sc-1-4-13 = Content on Hover or Focus
sc-2-1-1 = Keyboard
sc-2-1-2 = No Keyboard Trap
sc-2-1-4 = Character Key Shortcuts
sc-2-2-1 = Timing Adjustable
sc-2-2-2 = Pause, Stop, Hide
sc-2-3-1 = Three Flashes or Below Threshold
sc-2-4-1 = Bypass Blocks
sc-2-4-2 = Page Titled
sc-2-4-3 = Focus Order
sc-2-4-4 = Link Purpose (In Context)
sc-2-4-5 = Multiple Ways
sc-2-4-6 = Headings and Labels
sc-2-4-7 = Focus Visible
sc-2-4-11 = Focus Not Obscured (Minimum)
sc-2-5-1 = Pointer Gestures
sc-2-5-2 = Pointer Cancellation
sc-2-5-3 = Label in Name
sc-2-5-4 = Motion Actuation
sc-2-5-7 = Dragging Movements
sc-2-5-8 = Target Size (Minimum)
sc-3-1-1 = Language of Page
sc-3-1-2 = Language of Parts
sc-3-2-1 = On Focus
sc-3-2-2 = On Input
sc-3-2-3 = Consistent Navigation
sc-3-2-4 = Consistent Identification
sc-3-2-6 = Consistent Help
sc-3-3-1 = Error Identification
sc-3-3-2 = Labels or Instructions
sc-3-3-3 = Error Suggestion
sc-3-3-4 = Error Prevention (Legal, Financial, Data)
sc-3-3-7 = Redundant Entry
sc-3-3-8 = Accessible Authentication (Minimum)
sc-4-1-2 = Name, Role, Value
sc-4-1-3 = Status Messages

## Rules page

rules-title = Rules and sources
    .lead = Every rule of the check, as of { $day }, with the acts it rests on. The law was read on { $read }.
    .since = Answered by since { $day }
doubts-title = Where the law is unclear
    .lead = On these questions the acts allow two readings, or contradict each other. The check shows both and promises nothing.

## Regions

region-kz-10 = Abai region
region-kz-11 = Akmola region
region-kz-15 = Aktobe region
region-kz-19 = Almaty region
region-kz-23 = Atyrau region
region-kz-27 = West Kazakhstan region
region-kz-31 = Zhambyl region
region-kz-33 = Jetisu region
region-kz-35 = Karaganda region
region-kz-39 = Kostanay region
region-kz-43 = Kyzylorda region
region-kz-47 = Mangystau region
region-kz-55 = Pavlodar region
region-kz-59 = North Kazakhstan region
region-kz-61 = Turkistan region
region-kz-62 = Ulytau region
region-kz-63 = East Kazakhstan region
region-kz-71 = Astana
region-kz-75 = Almaty
region-kz-79 = Shymkent

## The result handed to the page around this one

hand = This site asks for your result
hand-who = { $asker } would like to know what your check came to. Nothing is passed on unless you say yes.
hand-what = The result is: { $verdict }. Exactly this text would be passed on, and nothing else:
hand-number = Type the number { $number } to show that you have read this
hand-yes = Yes, pass this on
hand-no = No, pass nothing on
hand-passed = You agreed: this result was passed on to { $asker }.
hand-refused = Nothing was passed on to { $asker }.
hand-again = Decide again
hand-unseen = That was too quick, or the number does not match. Read what would be passed on, then press once more.
