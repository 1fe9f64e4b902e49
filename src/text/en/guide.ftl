# What is read on its own: how a registration ends.

## The page

ending-title = Ending a registration
    .lead = Who can end a person’s registration at a home, on what ground, where and with which papers. And what it does not do: it is not an eviction.
ending-check = Find out what applies to you
    .lead = Answer a few short questions. “The person” is whoever is registered: you, if it is your own registration. Your answers stay in this browser; they stand in the address of this page.
    .left = { $n ->
        [one] At most { $n } more question
       *[other] At most { $n } more questions
     }
    .given = Your answers
    .choose = Select an answer
    .result = Result
ending-law = What the law says

## Questions

ending-q-asker = Who are you?
    .owner = An owner of the home
    .person = The person who is registered there
    .other = A relative of a registered person who has died, or somebody else
ending-q-ground = What has happened?
    .moved = The person has moved elsewhere in Kazakhstan
    .left = The person has left Kazakhstan for good
    .died = The person has died
    .court = A court has decided that the person no longer has the right to use the home
    .status = The person has lost citizenship, or the permanent residence permit was annulled
    .none = None of these: for example, the person simply no longer lives there
ending-q-age = How old is the person?
    .child = Under { $age-registered }
    .minor = { $age-registered } to { $age-minor }
    .adult = { $age-adult } or older
ending-q-lives = Does the person live there now?
    .yes = Yes, the person lives there
    .no = No, the person does not live there
ending-q-owners = How many owners does the home have?
    .one = One
    .several = More than one
ending-q-agreed = Do all owners agree to end this registration?
    .yes = Yes, all of them
    .no = No, or not all of them have been asked
ending-q-stay = Which registration does the person have there?
    .permanent = Permanent
    .temporary = Temporary
ending-q-status = What is the person’s citizenship or status?
    .citizen = Citizen of Kazakhstan
    .resident = Foreigner or stateless person with a permanent residence permit
    .refugee = Refugee or asylum seeker
ending-q-eds = Do you have an electronic digital signature (EDS)?
    .yes = Yes, I have an EDS
    .no = No, I have no EDS
ending-q-family = Is the person a family member of an owner, or a former one?
    .yes = Yes, family or former family
    .no = No

## Results

ending-outcome-online = You can apply online
    .text = Apply on the eGov portal and sign with your electronic digital signature (EDS). The person does not have to come or to give you a document.
ending-outcome-con = Go to the public service centre
    .text = Below you see what to bring to the public service centre (CON), and what to ask there.
ending-outcome-co-owners = First agree with the other owners
    .text = The order speaks of the owner or owners. It is not clear whether one of several owners can apply alone, so get the agreement of all of them first.
ending-outcome-court = First a court has to decide
    .text = The person lives there. Ending the registration would not end the right to live there. Whether that right is lost is for a court to decide.
ending-outcome-police = Go to the police
    .text = Below you see where, and what to ask before you go.
ending-outcome-no-step = You do not have to apply for this
    .text = Below you see why, and whether you have to do anything else.
ending-outcome-not-yours = You cannot end this registration yourself
    .text = The law does not give this application to you. Below you see why, and how the registration ends.
ending-result-warnings = Know this first
ending-result-why = Why
ending-result-way = Where, and how long it takes
ending-result-papers = What you need
ending-result-open = What we did not find in the law
ending-result-messages = Messages to copy
ending-result-next = Check whether you can be registered at the new home

## What to bring

ending-paper-eds = Your electronic digital signature (EDS)
ending-paper-numbers = The individual identification numbers (IIN) of the people to be removed: an owner sees them in their own eGov account
ending-paper-owner-identity = The owner’s identity document, on paper or digital
ending-paper-application = An application in free form, with the details of the people to be removed
ending-paper-court-decision = The decision of the court
ending-paper-passport = The passport
ending-paper-id-card = The identity card: it is handed in
ending-paper-police-certificate = The certificate from the police

## What the law says

ending-part-who = Who can end it, and on what ground
ending-grounds = Six grounds, and no others
    .text = A registration ends only on one of these grounds:
ending-ground-left = the person has left the country for good
ending-ground-court = a court has found that the person has lost the right to use the home
ending-ground-owners = the owner or owners have applied
ending-ground-death = the person has died
ending-ground-permit = the permanent residence permit was annulled
ending-ground-citizenship = citizenship was lost, renounced or taken away
ending-owner-alone = An owner does not need the person for it
    .text = The owner or owners can have a person deregistered. The person does not have to be there, and their document is not needed.
ending-co-owners = When there are several owners
    .text = Since { $day } the order says “the owner or owners”. It does not say whether all of them have to sign. On the portal, co-owners confirm in their own accounts, as the press reported without a date.
ending-doubt-owners = Do all owners have to sign?
    .one = Yes: the owners apply together, or each of them confirms.
    .two = No: the application of one owner is enough.
ending-no-own-ground = Your own application is not among the six
    .text = A permanent registration does not end on the application of the person who has it. It ends when that person registers at another home.
ending-one-application = Registering at the new home is enough
    .text = When a person registers at a new home, the old registration is removed by the same application. Inside the country no departure slip is needed.
ending-nobody-else = Nobody else can apply
    .text = The list has the application of the owner or owners. It has none by relatives, neighbours or anybody else. Tell an owner of the home.
ending-part-limits = What it does not do, and what it can cost
ending-no-eviction = It is not an eviction
    .text = The rules let an owner do this without the person. It does not by itself take away the right to live there. Former family members of the owner may go on using the home as tenants without a fixed term, and taking a home away needs a court. If the person is family, or there is a child, get legal advice before or at once after.
ending-court-first = The right to live there is a matter for a court
    .text = A lost right to use the home is a ground only if a court has found that it is lost. Taking a home away needs a court as well.
ending-lives-there = Whoever lives there has to be registered there
    .text = Whoever lets a home has to register the people who live in it. A landlord who lets people live there unregistered can be fined under article 493(5) of the code, also if they were registered there before and were removed.
ending-duty = An owner has to remove those who do not live there
    .text = An owner who leaves people registered who do not live there can be fined under article 493(3) of the code.
ending-fine = For an individual: { $first }. For a repeat: { $repeat }.
    .others = What other owners pay
ending-under-14 = Children under { $age-registered }
    .text = They are not registered. Their place of residence is that of their parents or other legal representatives, so there is nothing to end.
ending-minors = From { $age-registered } to { $age-minor }
    .text = The laws and orders that we read have no rule of their own for them: none protects them from being removed, and none forbids it.
ending-part-how = Where, with which papers, how long
ending-portal = On the portal
    .text = The portal takes one kind of application: that of an owner, about a citizen. The one who applies signs with an electronic digital signature (EDS); a password by SMS is not named. Search the portal for deregistration at the place of residence.
ending-con = At the public service centre
    .text = The owner’s application is taken at the public service centre (CON) too. Bring the owner’s identity document, on paper or digital, and an application in free form with the details of the people to be removed. Ownership is looked up in the state systems.
ending-court-decision = With the decision of a court
    .text = It is done on paper, at the public service centre, with the owner’s document and the decision of the court.
ending-leaving = When leaving the country for good
    .text = It is done on paper, at the public service centre: with the passport, the identity card, which is handed in, and a certificate from the police.
ending-police-desk = Foreigners and stateless people
    .text = For permanently resident foreigners and stateless people it is done at the police desk in the public service centre.
ending-police-unit = Refugees and asylum seekers
    .text = For them it is done at the police.
ending-police-papers = Papers for the police
    .text = The lists of papers that we read are those for citizens. Which papers the police want is not in them. Call 1414 before you go.
ending-death = After a death
    .text = Death is one of the six grounds. Who applies, where and with which paper is not in the texts that we read. Ask at the public service centre or call 1414, and ask for the answer in writing.
ending-lost-status = After citizenship or a residence permit is lost
    .text = Both are among the six grounds. Who applies and with which papers is not in the texts that we read. Ask at the police desk or call 1414, and ask for the answer in writing.
ending-times = How long it takes, and what it costs
    .text = It takes { $ending-minutes } minutes and is free. At the public service centre you wait at most { $ending-wait-minutes } minutes and are served within { $ending-served-minutes }.
ending-refusal = When it can be refused
    .text = If the documents or data are unreliable or do not meet the rules, or if the applicant does not agree to access to restricted personal data. An incomplete set of papers, or one that has expired, is not accepted: ask for the written receipt about it.
ending-no-refusal = A message that sends you on is not a refusal
    .text = If the portal says that the service cannot be provided and that you should go to the State Corporation, that is not a refusal yet. Ask for a reasoned refusal before you complain.
ending-part-temporary = Temporary registration
ending-temporary = It can end early
    .text = On the application of the owner or owners, of somebody with a power of attorney, or of the person.
ending-temporary-way = Where to apply for that
    .text = The texts that we read do not say so of a temporary registration. Ask at the public service centre or call 1414, and ask for the answer in writing.
ending-last-day = On its last day
    .text = What happens on the last day is not written, nor whether it can be prolonged without a gap. Apply again before it ends.
ending-part-removed = If you have been removed
ending-look = See whether you are still registered
    .text = In eGov everybody sees their own address, and an owner sees who is registered at theirs. It can happen unnoticed: in October 2022 the press reported that the ministry wrote by SMS from 1414 to people without a registration.
ending-claim = You can claim that it be undone
    .text = A person who was removed can claim that this be annulled or the registration restored.
ending-ten-days = Register where you live now
    .text = You have { $arrival-days ->
        [one] { $arrival-days } calendar day
       *[other] { $arrival-days } calendar days
     } from your arrival at the new home.
ending-election = On the day of an election
    .text = A person whom the owner has removed can be registered that day at the building of the polling station.
ending-part-office = Without anybody’s application
ending-annulment = A registration made against the rules
    .text = It is annulled by the unit that made it, by a higher body or by a court.
ending-dwelling-gone = A home that is no longer there
    .text = If it was demolished or taken down, or is not in the system, the police remove those registered there after a check.
ending-nowhere = Not found: we looked in the laws and orders below

## Messages

ending-message-person = To the person
    .text = Hello! You are still registered at my home, but you no longer live there. An owner has to have such a registration ended. If you register at your new home, the old registration is removed by the same application. If not, I will apply for it myself. Please tell me what you prefer.
ending-message-co-owners = To the other owners
    .text = Hello! I would like to end the registration of a person who no longer lives in our home. The order speaks of the owner or owners, so I need your agreement. On the portal, co-owners confirm in their own accounts. Do you agree, and can you confirm when the request comes?
ending-message-ask-owners = Question to the public service centre
    .text = Hello! Please answer in writing. Since { $day }, point 9 of Order No. 677 speaks of an application by the owner or owners. If a home has several owners, do all of them have to sign or confirm, or is the application of one owner enough? Which law or order says so?
ending-message-ask-death = Question to the public service centre
    .text = Hello! Please answer in writing. A person who is registered at this address has died. Who applies for this registration to be ended, where, and with which papers? Which law or order says so?
ending-message-ask-status = Question to the police
    .text = Hello! Please answer in writing. A person who is registered at this address has lost citizenship or the permanent residence permit. Who applies for this registration to be ended, where, and with which papers? Which law or order says so?
ending-message-ask-temporary = Question to the public service centre
    .text = Hello! Please answer in writing. A temporary registration is to end early, on the application that point 13 of Order No. 677 allows. Where does one apply for that, and with which papers? Which law or order says so?
ending-message-ask-police = Question to the police
    .text = Hello! Please answer in writing. The registration of a foreigner, a stateless person or a refugee at this address is to be ended. Which papers do you need for that? Which law or order says so?

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
