# What only the page says, and not at its start.

## Check your answers

check-title = Check your answers
    .lead = You can change any answer. The answers after it are kept.
    .empty = You have not answered any question yet.

## Result

result-reasons = Why
result-plan = What to do, step by step
result-perhaps = What else may be needed, depending on the missing answers
result-where = Where to go
result-documents = Documents
result-consents = Who must consent
result-terms = Deadlines
result-notes = Useful to know
result-passed = Checked: no problem found
result-sources = Sources
result-doubts = What is unclear
    .one = One reading
    .two = The other reading
result-open = What it depends on
    .lead = You answered “I don’t know”. This is what is already clear, and what each missing answer could change.
    .best = One possible result
    .worst = Another possible result
    .holds = Already clear
    .holds-nothing = Nothing is clear yet.
result-what-do = What to do
result-occupancy = The norm in figures
    .persons = People
    .required = Area needed
    .shortage = Area missing
    .capacity = People this area is enough for
    .free = Free places
result-arrival = When did the person move in?
    .help = Only to count the { $arrival-days ->
        [one] { $arrival-days } day
       *[other] { $arrival-days } days
     }. It does not change the result.
    .button = Count the days
result-page = page of the portal or the press
result-not-checked = Not checked: the result does not depend on these

## What could be changed, and other days

result-back = Back to the result
result-changes = What would change the result
    .lead = These are things someone can change. Try one to see what would happen: your answers stay as they are.
    .try = Try it
    .back = Go back to my answers
    .tried = This is only an example. Your answers have not changed.
    .before = Now
    .after = With this change
days = If you apply on another date
    .lead = The dates when rules that matter for your answers changed. The age stays as you gave it.
    .now = the date you chose
    .flips = Changed:
    .same = No change in the law that we know of would change this result.
    .coming = We know of no coming change in the law. We read the law on { $read }.
    .use = See the result under the law of that day

## Tools

button-undo = Undo
button-redo = Redo
button-another = Check another person at this address
button-finish = Finish and delete the answers
button-copy = Copy
copied = Copied
share = Share by link
    .warning = The link itself holds your answers: anyone who has it can read them. It contains no name, individual identification number (IIN), date of birth or address.
    .text = Link to these answers
shared = Shared answers
    .lead = Someone sent you a link that holds answers. They were given under the law of { $day }.
    .then = On { $day }
    .now = Today
    .open = Open the answers
    .replaces = The answers you open replace those you have given here.
    .broken = This link is damaged, and the answers in it cannot be read. Ask for it again.
message = Message to the owner
    .text = Hello! I would like to register at your address through eGov. After I apply, you will get a text message from 1414. As announced in November 2025, you have { $consent-minutes ->
        [60] one hour
       *[other] { $consent-minutes } minutes
     } to confirm, or the application will be rejected. You can confirm with your electronic digital signature (EDS), or with the code from the message if your phone is linked to your eGov account. No message? Please open your eGov account: the request should be there, and you can confirm it with your EDS. While I live in your home, the registration has to stay; when I have moved out, you can end it yourself, without me. When would it suit you?

## The hour and the calendar

clock = Has the text message from 1414 come? Start a one-hour timer. If no message came, the owner should open their eGov account: the request should be there, and can be confirmed with the electronic digital signature (EDS).
    .start = Start the timer
    .stop = Stop
    .left = left of the hour
    .soon = The hour is nearly over: have all the owners confirmed?
    .over = The hour is over. If any owner has not confirmed, the application is rejected (as announced in November 2025; the order itself sets no limit). Agree on a time and apply again: nothing forbids it.
    .event = The hour for consent ends
calendar = Add to calendar
    .arrival = Last day to register

## What comes after, and what is left out

after = What happens next
after-entry = What the result looks like
    .text = Either your address is entered in the state system, or you get a refusal with reasons. If you apply online, you get a notification in your eGov account. There is no paper certificate: the proof is the entry in the state database, which you can see on eGov. The portal works round the clock, but if you apply outside working hours, the result may come on the next working day. Check the entry from time to time: an owner can end a registration without the person being there.
after-old-address = Your old address
    .text = The same application ends the registration at your old address. You do not need a separate one.
after-chip = The address in the chip of your identity card
    .text = The address in the chip does not change by itself. If you want the new one there, take the original card to a public service centre.
refusal = If registration is refused
refusal-complaint = Complaint and court
    .text = Give the complaint to the territorial police body, which provides this service and refused you. It is passed on to be considered within 3 working days. The police answer within 5 working days, and the authority for the quality of public services within 15. You can go to court only after such a complaint.
late = If the { $arrival-days ->
        [one] { $arrival-days } day
       *[other] { $arrival-days } days
     } are over
late-citizen = What the law provides for citizens
    .text = If a citizen lives without registration for { $arrival-days ->
        [one] { $arrival-days } calendar day
       *[other] { $arrival-days } calendar days
     } to { $fine-citizen-months ->
        [1] one month
       *[other] { $fine-citizen-months } months
     }, the Code on Administrative Offences provides a warning. For more than { $fine-citizen-months ->
        [1] a month
       *[other] { $fine-citizen-months } months
     } it provides a fine: { $first }. For a repeat within a year: { $second }. At { $age-card } and { $age-minor } the fine is at most { $fine-minor-most } MCI, and falls on the parents if the young person has no property. The code does not fine anyone under { $age-card }.
late-foreigner = What the law provides for permanently resident foreigners
    .text = If a foreigner lives without registration for more than { $arrival-days ->
        [one] { $arrival-days } calendar day
       *[other] { $arrival-days } calendar days
     }, the Code on Administrative Offences provides a fine: { $first }. For a repeat: { $second }.
late-owner = What the law provides for landlords
    .text = If a landlord lets people live unregistered, the Code on Administrative Offences provides a fine for an individual: { $first }. For a repeat: { $second }. For businesses and organisations it is higher.
uncovered = What this check does not cover
    .lead = If one of these is your case, ask at a public service centre or call 1414 before you apply.
uncovered-marriage = Married before { $age-adult }
    .text = Whoever marries before { $age-adult } has full legal capacity and may act as an adult. The check takes this into account neither for the person who applies nor for an owner.
uncovered-military = Military personnel of CIS states
    .text = They are registered by their passport or service ID. The check has no rule for them.
ending-caution = The rules let an owner deregister a person without that person. By itself this does not take away the right to live there. If the person is family, or there is a child, get legal advice before or at once after.
fine = { $indices } monthly calculation indices (MCI)
    .tenge = { $tenge } tenge ({ $indices } monthly calculation indices, MCI)

## Saved checks, files, two checks

kept = Saved checks
    .keep = Save or download
    .lead = Checks that you saved in this browser. Only people who use this device can see them.
    .empty = No check is saved on this device.
    .name = A name for this check
    .hint = Without a name it is saved under today’s date. It stays only in this browser, until you delete it. Do not save on a shared computer.
    .save = Save on this device
    .done = Saved on this device as “{ $name }”.
    .unreadable = This saved check can no longer be read. You can only delete it.
    .refused = This browser does not let the page save anything. Download a file instead.
    .open = Open
    .erase = Delete
    .erase-all = Delete all
    .erased = Deleted.
    .restore = Restore
compare = Compare two checks
    .one = First check
    .two = Second check
    .open = The check that is open now
    .too-few = Save a check first. Then you can compare it with another, or with the one that is open.
    .verdict = Result today
    .answers = Answers that differ
    .rules = Rules with different results
    .same = The answers are the same.
    .unasked = not answered
file = A check from a file
    .open = Open a file with a saved check
    .open-hint = A JSON file that was saved here. It is read on this device and sent nowhere.
    .page = Download the result as a page (HTML)
    .case = Download the check as data (JSON)
    .receipt = Download a record of this check (JSON)
    .unreadable = We could not find a saved check in this file: it is not JSON, or it is too large. Nothing was changed.
    .wrong = This file holds no check that we can open. Nothing was changed.
    .left-out = The file holds facts that this page does not ask for. We left them out.
problem-unknown-field = no fact has this name
problem-wrong-type = a value of another kind is needed
problem-invalid-value = this fact cannot have this value
problem-out-of-range = outside what is allowed
problem-conflict = contradicts another fact
problem-malformed = cannot be read
paper = Tirkeu { $version }. Checked on { $today } for an application on { $filing }. Rules last changed on { $rulebook }. These answers were given:
paper-hash = Checksum of the record: { $hash }. Not an official document.

## Accessibility

a11y = Accessibility
    .lead = Every criterion of WCAG 2.2, the standard for accessible web pages, at levels A and AA. Each line says how this page was checked: by an automatic test, by hand or not yet; or why the criterion does not apply.
    .test = Tested automatically: { $file }
    .hand = Checked by hand on { $day }: { $way }
    .absent = Does not apply: { $why }
    .unchecked = Not checked
    .widget = The check on other sites’ pages
    .widget-lead = The same program, as an element or in a frame. We name what these tests look at there. Everything else was checked on the page itself, and not again.
    .same = As on the page itself; not checked again
hand-keyboard = used with the keyboard alone, forwards and backwards
hand-spacing = viewed with more space between lines, words and letters
hand-turned = viewed in portrait and in landscape
hand-tree = what the browser tells screen readers was read
hand-colours = the contrast of borders, signs and the focus line was measured, in light and in dark colours
hand-pointer = tried with the mouse: pointing, pressing, releasing elsewhere
hand-read = texts, labels and links were read in all three languages
hand-screens = all screens were compared with one another
absent-media = there is no sound and no video
absent-host = the page around the element decides
absent-pictures = there are no pictures of text
absent-gestures = nothing has to be dragged, swiped or shaken, and the page has no shortcut keys of its own
absent-personal = we do not ask for the user’s name or contact details, nobody signs in, and there is nothing to submit or pay here
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
    .lead = All the rules of the check as of { $day }, and the acts they rest on. We read the law on { $read }.
    .since = The check uses this rule from { $day }
doubts-title = Where the law is unclear
    .lead = On these questions the law can be read in two ways, or its texts contradict each other. The check shows both readings and promises nothing.

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
hand-who = { $asker } would like to know the result of your check. Nothing is passed on unless you agree.
hand-what = The result is: { $verdict }. Exactly this text would be passed on, and nothing else:
hand-number = Type the number { $number } to show that you have read this
hand-yes = Yes, pass this on
hand-no = No, pass nothing on
hand-passed = You agreed: this result was passed on to { $asker }.
hand-refused = Nothing was passed on to { $asker }.
hand-again = Decide again
hand-unseen = That was too quick, or the number does not match. Read what would be passed on, then press again.
