# What only the page says, and not at its start.

## Check your answers

check-title = Check your answers
    .lead = You can change any answer. The answers after it are kept.
    .empty = You have not answered any question yet.

## Result

result-reasons = Why
result-plan = Your plan
    .done = Done: “{ $step }”
result-perhaps = What may be needed: it depends on other answers
    .others = Depends on several answers
result-where = Where to go
result-documents = Documents
    .list = List of documents
result-consents = Who must consent
result-terms = Deadlines
result-notes = Useful to know
result-passed = Checked: no problem found
result-sources = Sources
result-doubts = What is unclear
    .both = Two readings
    .one = One reading
    .two = The other reading
result-open = What else to find out
    .one = One possible result is “{ $level }”.
    .range = The possible results range from “{ $least }” to “{ $most }”.
    .apart = Also possible: “{ $level }”.
    .by-owner = Ask the owner
    .by-office = Ask by calling 1414
    .by-person = You can find this out yourself
    .ask = Questions for the owner
    .ask-begin = Hello! I would like to register at your address and am checking whether that is possible. Could you please write to me about these points:
    .ask-end = Thank you!
    .holds = Already clear
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
result-not-checked = Not checked: these no longer change this result

## What could be changed, and other days

result-back = Back to the result
result-changes = What would change the result
    .lead = These are things someone can change. Try one to see what would happen: your answers stay as they are.
    .try = Try it
    .back = Go back to my answers
    .title = Example: “{ $verdict }”
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

button-more = Answer the remaining questions (at most { $n }): something else may stand in the way
button-undo = Undo the last change
button-redo = Redo the change
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
co-message = Message to the co-owners
    .text = Hello! I would like to register in our shared home through eGov. The portal will probably ask every co-owner for consent. If no message from 1414 comes, please open your eGov account: the request should be there. Do you agree? When would it suit you to confirm?
question = Question for the public service centre
    .begin = Hello! Please answer a question about registration at an address. Day of the application: { $day }.
    .readings = “{ $title }”. One reading: { $one } The other reading: { $two }
    .end = Which reading do you apply? Please answer in writing and name the law or order.
act-portal = Open the service on eGov
act-call = Call 1414
act-first = Next step: “{ $step }”
send-share = Share
    .text = text
    .hint = WhatsApp and Telegram get this text only if you open them yourself.
    .whatsapp = WhatsApp
    .telegram = Telegram
squares = Places under the norm: { $capacity }. Registered: { $registered }. Moving in: { $moving }.
    .without = Counted without those who move in together with this person.
    .shortage = { $shortage } short of the norm.
    .free = Places left: { $free }.

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
refusal-grounds = What counts as a refusal
    .text = There are two grounds: documents or data are unreliable or do not meet the rules, or there is no consent to access to restricted personal data. The public service centre (CON) may also not accept an incomplete or expired set of papers: ask for the written receipt about it. A message that the service cannot be provided and that you should go to the State Corporation is not a refusal yet. Ask for a reasoned refusal before you complain.
refusal-complaint = Complaint and court
    .text = Give the complaint to the territorial police body, which provides this service and refused you. It is passed on to be considered within 3 working days. The police answer within 5 working days, and the authority for the quality of public services within 15. You can go to court only after such a complaint.
refusal-complaint-more = What else belongs in a complaint
    .text = Papers may not be refused because of the language they are written in. Officials who restrict the choice of a place to live commit an administrative offence.
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
fine = { $indices } monthly calculation indices (MCI; we do not know the amount in tenge on { $day })
    .tenge = { $tenge } tenge until { $until } ({ $indices } monthly calculation indices, MCI)

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
fact-filing-date = application date
fact-arrival-date = day of moving in
fact-applicant-iin = individual identification number (IIN)
fact-dwelling-encumbered = mortgage or court seizure

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
