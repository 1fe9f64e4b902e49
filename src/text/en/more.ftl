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
    .help = Only to count the ten days. It changes no answer.
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
    .replaces = This replaces the answers that you have given here.
    .broken = This link is damaged: it holds no answers that can be read. Ask for it again.
message = Message to the owner
    .text = Hello! I am going to register at your address through eGov. After I file, you get an SMS from 1414: please confirm within one hour, else the application is rejected. You can confirm with your EDS, or with the code from the SMS if your phone is linked to your eGov account. When would it suit you?

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
