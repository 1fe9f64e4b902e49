# What landlords read: the bench of one dwelling, and their duties. Only these pages load it.

## The bench: what is entered

bench-title = How many people may be registered here?
    .lead = What the norm says about one dwelling before anybody applies. This is no verdict on a person: for that, answer the questions.
bench-dwelling = The dwelling
    .one = Private, one owner
    .several = Private, several owners
bench-people = The people
    .hint = Count people aged { $age-registered } and over. Younger ones are not registered, so they probably do not count; it is written nowhere. Registered owners count as family. Empty means nobody.
    .registered = Registered there now
    .joining = About to apply together
    .joining-hint = Known already to come. What follows asks about still others, beside them.
    .fewer = One fewer
    .more = One more
bench-broken = A part of this address could not be read, and was left out.
bench-clear = Clear all

## What the norm says

bench-says = What the norm says
    .open = Choose the place and enter the usable area: what the norm says stands here at once.
    .mend = Something above is not right yet. What the norm says stands here as soon as it is.
    .none = No area limit is known for this place on { $day }.
    .none-why = The law and the rules of registration speak of the capital only.
    .later = The norm that is known for this place holds from { $from }.
    .norm = For filing on { $day }: at least { $norm } of usable area for each person.
    .people = Registered and about to apply
    .free = Places left for outsiders, if everybody counts
    .free-other = Places left for outsiders, if the owner’s family does not count (the other reading)
    .over = People beyond what the area holds
    .over-text = Nobody is struck off for that: an official said that the norm is for future registrations only. Whether those who are registered count is not said.
bench-next = If one more person applies
    .within = { $persons ->
        [one] For { $persons } person
       *[other] For { $persons } people
     } the norm asks for { $minArea } of usable area; the dwelling has { $area }.
    .ends = So that the area suffices for everybody, these registrations of people who no longer live there would have to end: { $ends }.
    .ends-none = Even if every registration there ended, the area would not suffice.
    .outsiders = So that the exception can be used, these registrations of outsiders who no longer live there would have to end: { $ends }.
    .stay = Only somebody who no longer lives there may be deregistered. Whoever lives there must stay registered: the code fines a landlord who lets people live unregistered.
bench-table = The next 1 to 10 people
    .lead = So many people of one group apply at once, beside those above.
    .count = More people
    .missing = Missing, m²
    .ends = Registrations to end, so that the area suffices
    .never = not even all
group-family = Family of the owner
group-excepted = Other kin, wards, students
group-outsiders = Outsiders
group-owner = An owner
reading-within = within the norm
    .means = the area suffices for everybody
reading-exception = by exception
    .means = the area does not suffice, but the law excepts those who come
reading-conflict = two readings
    .means = the acts contradict each other, or can be read in two ways
reading-owner = owners not named
    .means = the area does not suffice, and the list of exceptions does not name owners
reading-exceeded = over the norm
    .means = the area does not suffice, and no exception holds

## The drawing

bench-drawing = The dwelling in shares
    .lead = Each square is the share of one person: { $norm }.
    .title = Shares: { $capacity }. People: { $people }.
    .grouped = There are many, so each square stands for a whole group, with its number.
    .rest = Left over, less than one share: { $rest }.
    .group = Group
    .registered = Now
    .joining = Coming
    .free = Free
    .over = Beyond the area

## Variants

bench-variants = Variants side by side
    .variant = Variant { $n }
    .copy = Copy, to compare
    .change = Change
    .remove = Remove
    .now = Shown above
bench-link = Link to these figures
    .warning = The link itself holds the figures: whoever has it can read them. No name and no address is in it.
    .text = Link

## Kinship

bench-kin = Is a cousin family? Find the group of a person
    .lead = Go from the owner to the person, step by step. For a cousin: mother or father, then brother or sister, then son or daughter.
    .first = The owner’s…
    .next = And that person’s…
    .counts = Group: { $group }
    .open = The law leaves it open. One reading: { $one }. The other: { $two }.
    .add = Count as registered: { $group }
    .add-joining = Count as about to apply: { $group }
    .added = Counted. { $where }, { $group }: { $n }.
somebody-owner = The owner, or one of the owners
somebody-ward = Somebody under the owner’s guardianship or trusteeship
somebody-student = A full-time student in Astana, not kin
somebody-foster = A child in the owner’s foster or patronage care
somebody-former-spouse = Former husband or wife
somebody-former-in-law = Kin by a marriage that has ended
somebody-partner = Partner without a registered marriage
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

## Duties

duties-title = What owners must do
    .lead = Duties of owners, what breaking them costs, and how to see and end registrations.
    .day = Amounts as of { $day }.
    .index = One monthly calculation index (MCI) is { $tenge } tenge in that year.
    .no-index = What one monthly calculation index (MCI) is in tenge in that year is not known here, so the amounts are in MCI.
duties-living = Who lives there is registered there
duties-register = Letting nobody live there unregistered
    .text = A landlord must not let people live in the dwelling unregistered. The portal explains that under articles 23 and 24 of the Law on Housing Relations a landlord must register those who live there, and that a refusal is treated under article 493 of the code.
duties-deregister = Deregistering those who do not live there
    .text = An owner deregisters those who do not live there: at the public service centre or on the portal, without their presence and without their document. Whoever lives there must stay registered.
duties-fictitious = Letting nobody be registered who does not live there
    .text = An owner must not let people be registered who do not live there. If many such people are found at one address, further registration there is suspended until the owner or tenant deregisters them.
duties-list = Seeing who is registered
    .text = On eGov an owner sees who is registered at the address, and everybody sees their own address. Look there before somebody new applies, above all in Astana.
duties-agreeing = Consent of the owners
duties-consent = How consent is given
    .text = Nobody is registered without the owners’ consent, except an owner in the owner’s own dwelling. Online the owner confirms by EDS, or by a one-time password from an SMS if both phones, the applicant’s and the owner’s, are linked to their portal accounts; the first linking takes an EDS. At an office the owner comes with an identity document and signs the form.
    .hour = As announced in November 2025, an SMS from 1414 comes to the owner’s number: without an answer within { $minutes } minutes the application is rejected. The acts themselves set no time limit.
duties-co-owner = When a co-owner refuses or is silent
    .text = The portal asks every co-owner. Whether a co-owner who registers in the shared dwelling needs the consent of the others is not written; expect every one to be asked, and agree beforehand. Without a consent that is asked for nobody is registered, even where a landlord’s refusal is an offence: then only talking or a complaint helps, not the application.
fined = What it costs
    .who = Who
    .first = First time
    .repeat = Repeat
    .indices = { $indices } MCI
    .tenge = { $tenge } tenge ({ $indices } MCI)
fined-individual = Individual
fined-small = Small business or non-profit organisation
fined-medium = Medium business
fined-large = Large business
