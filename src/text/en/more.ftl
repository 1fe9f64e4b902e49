# What only the page says, and not at its start.

## Check your answers

check-title = Check your answers
    .lead = You can change any answer. The answers after it are kept.

## Result

result-reasons = Why
result-plan = Your plan
    .done = Done: “{ $step }”
result-perhaps = What may still be needed
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
    .decides = What decides most: { $what }.
    .kin = The norm does not apply to the owner’s close relatives where no tenants or other non-relatives are registered.
    .norm = In Astana each person needs at least { $norm } of usable area.
    .office = Ask: “Is this address in the Address Register? Is registration there restricted?”
    .administration = The warden or the administration knows this.
    .by-owner = Ask the owner
    .by-administration = Ask the administration
    .by-office = Ask by calling 1414
    .by-person = You can find this out yourself
    .ask = Questions for the owner
    .ask-administration = Questions for the administration
    .ask-begin = I want to know beforehand whether that is possible. Could you please tell me:
    .ask-consent = Do you, and the other owners if there are any, agree to the registration?
    .ask-petition = Will you give a written request (petition) for the registration?
    .ask-end = Thank you!
    .answer = Answer
    .more = More: { $n }
    .holds = Already clear
result-sole = { $whom ->
    [me] You are the only owner: nobody’s consent is needed.
    [child] Your child is the only owner: nobody’s consent is needed.
   *[other] This person is the only owner: nobody’s consent is needed.
 }
result-what-do = What to do
result-occupancy = The norm in figures
    .persons = People
    .required = Area needed
    .shortage = Area missing
    .capacity = People this area is enough for
    .free = Free places
result-arrival = Day of moving in
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
    .today = What you can do now
    .alone = { $whom ->
        [me] If for now only you apply, without the others
        [child] If for now the application is for your child alone, without the others
       *[other] If for now the application is for this person alone, without the others
     }
    .see = See the plan for this
    .alone-rest = There is room for only one of you: for the other the answer stays as it is.
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
    .begin = { $whom ->
        [me] Hello! I would like to register at your address.
        [child] Hello! I would like to register my child at your address.
       *[other] Hello! I would like one person to be registered at your address.
     }
    .consent = Do you agree?
    .text = The application is made through eGov; after it you will get a text message from 1414. As announced in November 2025, you have { $consent-minutes ->
        [60] one hour
       *[other] { $consent-minutes } minutes
     } to confirm, or the application will be rejected. You can confirm with your electronic digital signature (EDS). If your phone is linked to your eGov account, the code from the message will do too. No message? Please open your eGov account: the request should be there, and you can confirm it with your EDS. While somebody lives in your home, the registration has to stay; after they move out, you can deregister them yourself.
    .come = For that we have to go to the public service centre (CON) together. Please bring your identity document: you sign the consent form there. When would it suit you?
    .when = When would it suit you to confirm?
co-message = Message to the co-owners
    .begin = { $whom ->
        [me] Hello! I would like to register in our shared home.
        [child] Hello! I would like to register my child in the home that you own together.
       *[other] Hello! I would like one of the owners to be registered in the shared home.
     }
    .text = The application is made through eGov; the portal will probably ask every co-owner for consent. If no message from 1414 comes, please open your eGov account: the request should be there.
question = Question for the public service centre
    .begin = { $whom ->
        [me] Hello! I would like to register. Please answer a question before I apply.
        [child] Hello! I would like to register my child. Please answer a question before I apply.
       *[other] Hello! Please answer a question about registration before the application.
     }
    .case = { $case }. Day of the application: { $day }.
    .day = Application date: { $day }.
    .registered = registered there: { $n }
    .joining = others applying together: { $n }
    .permanent = permanent registration
    .temporary = temporary registration
    .owns = { $whom ->
        [me] I am one of the owners
        [child] my child is one of the owners
       *[other] this person is one of the owners
     }
    .readings = “{ $title }”. One reading: “{ $one }” The other reading: “{ $two }”
    .end = Which reading do you apply? Please answer in writing and name the law or order.
act-portal = Open the service on eGov
act-call = Call 1414
act-first = First: “{ $step }”
send-share = Share
    .text = text
    .hint = WhatsApp and Telegram get this text only if you open them yourself.
    .whatsapp = WhatsApp
    .telegram = Telegram
squares = Places under the norm: { $capacity }. Registered: { $registered }. Moving in: { $moving }.
    .without = Counted without those who move in too.
    .shortage = For all of them (people: { $people }) { $shortage } is missing.
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

instead = What to do instead
instead-child = The child’s address
    .text = The place of residence of a child under { $age-registered } is that of the parents or other legal representatives. To show it, at a school for example, show your own registration on eGov and the child’s birth certificate. No paper certificates of registration are issued. If one is demanded all the same, ask which act requires it.
instead-visitor = Rules for foreigners on a temporary stay
    .text = Foreigners on a temporary stay are registered under other rules: Government Resolution No. 148 of 2012 and Order No. 923 of the Minister of Internal Affairs. The order has been in force since July 2026. Ask about these rules at 1414.

after = What happens next
after-entry = What the result looks like
    .text = Either the address is entered in the state system, or there is a refusal with reasons. If you apply online, you get a notification in your eGov account. There is no paper certificate: the proof is the entry in the state database, which you can see on eGov. The portal works round the clock. But if you apply outside working hours, the result may come on the next working day. Check the entry from time to time: an owner can end a registration without the registered person being there.
after-old-address = Your old address
    .text = The same application ends the registration at your old address. You do not need a separate one.
after-chip = The address in the chip of your identity card
    .text = The address in the chip does not change by itself. If you want the new one there, take the original card to a public service centre.
refusal = If registration is refused
refusal-grounds = What counts as a refusal
    .text = There are two grounds: documents or data are unreliable or do not meet the rules; there is no consent to access to restricted personal data. The public service centre (CON) may also not accept an incomplete or expired set of papers: ask for the written receipt about it. The message “The service cannot be provided, go to the State Corporation” is not a refusal yet. Ask for a reasoned refusal before you complain.
refusal-complaint = Complaint and court
    .text = Give the complaint to the territorial police body, which provides this service and made the refusal. It is passed on to be considered within 3 working days. The police answer within 5 working days, and the authority for the quality of public services within 15. You can go to court only after such a complaint.
refusal-complaint-more = What else belongs in a complaint
    .text = Papers may not be refused because of the language they are written in. Officials who restrict the choice of a place to live commit an administrative offence.
late = If the { $arrival-days ->
        [one] { $arrival-days } day
       *[other] { $arrival-days } days
     } are over
late-citizen = What the law provides for citizens
    .text = By the Code on Administrative Offences, a citizen without registration for { $arrival-days ->
        [one] { $arrival-days } calendar day
       *[other] { $arrival-days } calendar days
     } to { $fine-citizen-months ->
        [1] one month
       *[other] { $fine-citizen-months } months
     } faces a warning. For more than { $fine-citizen-months ->
        [1] a month
       *[other] { $fine-citizen-months } months
     } the code provides a fine: { $first }. For a repeat within a year: { $second }. At { $age-card } and { $age-minor } the fine is at most { $fine-minor-most } MCI. It falls on the parents if the young person has no property. The code does not fine anyone under { $age-card }.
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
    .text = Whoever marries before { $age-adult } has full legal capacity and may act as an adult. The check takes this into account neither for whoever applies nor for an owner.
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
    .open = Open a saved check or a record
    .open-hint = A JSON file that was saved here. It is read on this device and sent nowhere.
    .page = Download the result as a page (HTML)
    .case = Download the check as data (JSON)
    .receipt = Download a record of this check (JSON)
    .experts = For specialists
    .unreadable = We could not find a saved check in this file: it is not JSON, or it is too large. Nothing was changed.
    .wrong = This file holds no check that we can open. Nothing was changed.
    .left-out = Not used from the file: { $facts }. If the answer depends on it, we will ask you.
    .left-out-host = Not used from the site around this check: { $facts }. If the answer depends on it, we will ask you.
record = Record of a check
    .same = The record is whole, and the result here is the same.
    .changed-law = The record is whole, but the rules have changed since.
    .changed-engine = The record is whole, but this page reads the same rules differently.
    .damaged = The record is damaged: something in it was changed or is missing. Ask for it again.
    .proof = This does not prove who made it.
    .then = Result in the record
    .now = Result here, for the same day
    .open = Open its answers
problem-unknown-field = no fact has this name
problem-wrong-type = a value of another kind is needed
problem-invalid-value = this fact cannot have this value
problem-out-of-range = outside what is allowed
problem-conflict = contradicts another fact
problem-malformed = cannot be read
problem-no-facts = no column holds anything to check
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
hand-yes = Yes, pass this on
hand-no = No, pass nothing on
hand-passed = You agreed: this result was passed on to { $asker }.
hand-refused = Nothing was passed on to { $asker }.
hand-again = Decide again
hand-apart = “Yes” opens a separate page. It shows the same again, and the answer you give there counts.
hand-opened = A separate page has opened: answer there. If you closed it, press “Yes” again.
hand-blocked = The page for your answer did not open: your browser or this site does not allow it. Nothing was passed on.
hand-unseen = Nothing was passed on. Read what would be passed on, then press the button yourself.
hand-confirm = The answer you give here counts
    .lead = This page shows what you have just seen on { $asker }.
    .wait = That was too quick. Read what would be passed on, then press again.
    .done = You agreed: this result was passed on to { $asker }. You can close this page.
    .refused = Nothing was passed on to { $asker }. You can close this page.
    .over = This question is no longer open, and nothing was passed on. Close this page and go on where you came from.
    .lost = There is no question here: this page answers only a check that has just opened it. Nothing was passed on.
refused-page = Already refused? Find the cause, the way to be registered and the text of a complaint
    .rule = Refused because of this? “{ $rule }”: what to do

## Kinship

find-kin = Not sure what the relation is called? Find it step by step
    .lead = Go from the owner to the one who registers, one step at a time. For a cousin: mother or father, then brother or sister, then son or daughter.
    .first = The owner’s…
    .next = And that person’s…
    .choose = Choose this answer: { $answer }
    .open = The law leaves this open. Answer “I don’t know”: the check then allows for both readings.
somebody-owner = The owner, or one of the owners
somebody-ward = Someone under the owner’s guardianship or trusteeship
somebody-student = A full-time student in Astana, not a relative
somebody-foster = A child in the owner’s foster or patronage care
somebody-former-spouse = Former husband or wife
somebody-former-in-law = Relative by a marriage that has ended
somebody-partner = Partner, not legally married
somebody-none = Tenant, friend, colleague
kin-pp = Grandmother or grandfather
kin-cc = Grandchild
kin-ppp = Great-grandparent
kin-ccc = Great-grandchild
kin-pcc = Nephew or niece
kin-ppc = Uncle or aunt
kin-ppcc = Cousin
kin-pppc = Great-uncle or great-aunt
kin-pccc = Grandchild of a brother or sister
kin-xp = Mother- or father-in-law
kin-xc = Stepchild
kin-xpc = Brother or sister of the husband or wife
kin-xpp = Grandparent of the husband or wife
kin-px = Stepmother or stepfather
kin-cx = Son- or daughter-in-law
kin-pcx = Brother’s wife or sister’s husband
kin-ppx = Husband or wife of a grandparent
kin-ccx = Husband or wife of a grandchild
kin-pxc = Step-brother or step-sister
kin-xpcc = Nephew or niece of the husband or wife
kin-xpcx = Husband or wife of the spouse’s brother or sister
kin-ppcx = Uncle’s wife or aunt’s husband
kin-cxp = Mother- or father-in-law of the owner’s child
kin-xcx = Husband or wife of a stepchild
kin-xcc = Grandchild of the husband or wife

## The short link

shared-newer = This link was made by a newer version of the page. Reload the page and open the link again.
shared-left-out = We could not read everything in the link. Parts left out: { $count }. Check that nothing was added to its end, reload the page and open the link again.
paper-link = The same answers
    .hint = Point a phone’s camera here: a page with these answers opens. They are in the link itself, and nothing is sent.

## Readings in short: where they stand in the open

short-family-exempt-one = Decision 452/58-VIII exempts family members and close relatives, whoever else is registered.
short-family-exempt-two = The Law on Population Migration and Order 677 exempt them only where nobody who is not exempt is registered.
short-owner-attorney-two = The State Corporation said in September 2025 that the owner must come in person. Call 1414 first and name Order 677.
short-owner-unable-two = Without an electronic digital signature (EDS), a linked phone or a power of attorney, the law names no way.

## What an owner is asked

ask-holder = Who owns the home: a private person, the state or an organisation?
ask-owners = How many owners does the home have?
ask-owner-kind = Is one of the owners an organisation, or somebody who has died and whose inheritance is not registered yet?
ask-owner-capacity = Is an owner under { $age-adult }, or has a court declared one incapacitated or limited their capacity?
ask-area = What is the usable area of the home, without balconies, loggias, verandas and terraces?
    .room = What is the usable area of the room, without a balcony?
ask-living-area = And the living area, that is the rooms only?
ask-registered = How many people aged { $age-registered } or over are registered there now?
    .room = How many people aged { $age-registered } or over are registered in it? Are they all full-time students?
    .groups = What are they to you: family, other relatives, tenants?

## Not enough area

crowded-message = Write to the owner: who is registered
    .text = By the norm the area is { $shortage } too small. Please look on eGov who is registered there. If somebody no longer lives there, please deregister them: on the portal or at a public service centre. Thank you!
likely-family-exempt = It will probably be refused: the law ranks above the city’s decision.

## Beside the steps of the plan

petition = Message to the administration
    .text = This needs a petition from the administration: by Order 677 it stands in for the owner’s consent. Please tell me who gives it and when I can collect it.
tenancy = Message to the tenant
    .text = As announced, only those named in the tenancy contract are registered in a home rented from the state. Please ask the housing department of the local government (akimat) to amend the contract. By the law (as worded in 2021), the adult family members who live there must agree in writing. Please tell me when the contract has been amended: then I will apply. That will take your consent, too.
instead-parent = If the parents are not registered there themselves
    .text = A parent registers first: the child’s place of residence is that of the parents. After moving in, there are { $arrival-days ->
        [one] { $arrival-days } calendar day
       *[other] { $arrival-days } calendar days
     } for that.
    .button = Check a parent
together = Together at this address: { $people }.
    .person = { $who }: “{ $verdict }”
    .me = you
    .child = your child
    .other = another person
    .years = { $who } ({ $years })
