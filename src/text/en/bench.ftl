# What landlords read: the bench of one dwelling, and their duties. Only these pages load it.

## The bench: what is entered

bench-title = How many people can be registered here?
    .lead = Find out, before anyone applies, how many people the norm allows in one home. This does not check a person. To do that, answer the questions.
bench-dwelling = The home
    .one = Private, one owner
    .several = Private, several owners
bench-people = The people
    .hint = Count people aged { $age-registered } and over. Younger children are not registered, so they probably do not count, but the law does not say so. Count registered owners as family. Leave a field empty for nobody.
    .registered = Registered there now
    .joining = Applying together
    .joining-hint = People you already know will apply. The result is for them first, then for anyone else.
    .fewer = One fewer
    .more = One more
bench-broken = Part of this link could not be read and was left out.
bench-clear = Clear all

## Result under the norm

bench-says = Result under the norm
    .open = Choose the place and enter the usable area to see the result.
    .mend = Fix the errors to see the result.
    .none = We know of no area limit for this place on { $day }.
    .none-why = The law and the rules of registration set a norm for the capital only.
    .later = The norm for this place applies from { $from }.
    .norm = For an application on { $day }: at least { $norm } of usable area for each person, for permanent and for temporary registration.
    .people = Registered or applying
    .free = Places left for tenants and others who are not relatives, if everyone counts
    .free-other = Places left for the same people, if the owner’s family does not count (the other reading)
    .free-registered = Places left for the same people, if those already registered do not count (one more reading)
    .over = People over what the area is enough for
    .over-text = An official said that the norm is for future registrations only. If so, nobody loses their registration. The official did not say whether people who are already registered count.
bench-next = If one more person applies
    .within = { $persons ->
        [one] For { $persons } person
       *[other] For { $persons } people
     } the norm requires { $minArea } of usable area. The home has { $area }.
    .ends = For the area to be enough for everyone, people who no longer live there have to be deregistered. For example: { $who }.
    .ends-none = Even if everyone were deregistered, the area would not be enough.
    .outsiders = For the exemption to apply, tenants and others who no longer live there would have to be deregistered: { $ends }.
    .stay = Only people who no longer live there may be deregistered. Whoever lives there must stay registered: the Code on Administrative Offences provides a fine for a landlord who lets people live unregistered.
bench-short = Area missing for those registered now (people: { $n })
    .joining = Area missing together with those who apply (people: { $n })
    .next = Area missing if one more person applies (people: { $n })
bench-table = Table: the next 1 to 10 people, by group
    .lead = What happens if 1 to 10 more people from one group apply, besides those above.
    .count = More people
    .missing = Area missing with them, m²
    .ends = Who to deregister for the area to be enough (only if they no longer live there)
    .never = not enough even if all are deregistered
group-family = Family of the owner
group-excepted = Other relatives, people in the owner’s care, students
group-outsiders = Tenants and others who are not relatives
group-owner = An owner
reading-within = within the norm
reading-exception = exempt
reading-conflict = two readings
reading-owner = owners not named
reading-exceeded = over the norm

## The drawing

bench-drawing = Places by group: a drawing and figures
    .lead = Each square is the area that one person needs: { $norm }.
    .title = Places: { $capacity }. People: { $people }.
    .grouped = There are too many to draw one by one, so each square stands for a whole group, with its number.
    .rest = Left over, less than one place: { $rest }.
    .group = Group
    .registered = Now
    .joining = Applying
    .free = Free
    .over = Over the area

## Variants

bench-variants = Compare variants
    .variant = Variant { $n }
    .copy = Copy to compare
    .change = Change
    .remove = Remove
    .now = Shown above
bench-link = Link to these figures
    .warning = The link itself holds the figures: anyone who has it can read them. It contains no name or address.
    .text = Link

## Kinship

bench-kin = Is a cousin family? Find a person’s group
    .counts = Group: { $group }
    .open = The law leaves this open. One reading: { $one }. The other: { $two }.
    .add = Count as registered: { $group }
    .add-joining = Count as applying: { $group }
    .added = Counted. { $where }, { $group }: { $n }.

## Duties

duties-title = What owners must do
    .lead = What owners must do, the fines for not doing it, and how to see and end registrations.
    .day = Amounts as of { $day }.
    .index = Until { $until }, one monthly calculation index (MCI) is { $tenge } tenge.
    .no-index = The amounts are in monthly calculation indices (MCI): we do not know what one is in tenge in that year.
duties-living = Whoever lives there is registered there
duties-register = Make sure everyone who lives there is registered
    .text = A landlord must not let people live in the home unregistered. By article 23 of the Law on Housing Relations, the people who live there must be registered. This is the duty of the owner, or of whoever may let the home. As the portal explains, a landlord’s refusal is treated under article 493 of the Code on Administrative Offences.
duties-deregister = Deregister people who do not live there
    .text = An owner deregisters people who do not live in the home: at a public service centre or, for citizens, on the portal. Neither they nor their documents are needed for that. Whoever lives there must stay registered.
duties-fictitious = Do not register people who do not live there
    .text = An owner must not let people be registered who do not live in the home. If many such people are found at one address, nobody new is registered there. It stays so until the owner or tenant deregisters them.
duties-list = See who is registered
    .text = On eGov, an owner sees who is registered at the address, and everyone sees their own address. Look there before someone new applies, above all in Astana. A person may have been deregistered without being told, so check your own address from time to time.
duties-residents = If a tenant does not want to register
    .text = The tenant has to register too. Explain it to them: this is what the law provides for them, apart from a fine for you.
duties-agreeing = Consent of the owners
duties-consent = How to give consent
    .text = In a private home nobody is registered without the owners’ consent, except an owner who registers in their own home. Dormitories, hotels, boarding homes, homes for the elderly and similar buildings are different. There a written request (petition) from the administration takes the place of the consent. Online, the owner confirms with an electronic digital signature (EDS). A one-time password from a text message will do too. For that, both phones, the applicant’s and the owner’s, must be linked to their portal accounts; linking a phone for the first time takes an EDS. At a public service centre, the owner comes with an identity document and signs the form.
    .hour = As announced in November 2025, the owner gets a text message from 1414. If there is no answer within { $consent-minutes ->
        [60] one hour
       *[other] { $consent-minutes } minutes
     }, the application is rejected. The order itself sets no time limit. If no message comes, the owner can open their eGov account: the request should be there, and can be confirmed with the EDS.
duties-co-owner = If a co-owner refuses or does not answer
    .text = The portal asks every co-owner. The law does not say whether a co-owner who registers in the shared home needs the consent of the others. Expect every one of them to be asked, and agree beforehand. Without a consent that was asked for, nobody is registered, even where a landlord’s refusal is an offence. Then it helps to talk or to complain, not to apply again: in October 2022, as the press wrote, the ministry asked people to report such owners to the migration service.
fined = Fines
    .who = Who
    .first = First time
    .repeat = Repeated
    .indices = { $indices } MCI
    .tenge = { $tenge } tenge ({ $indices } MCI)
fined-individual = Individual
fined-small = Small business or non-profit organisation
fined-medium = Medium business
fined-large = Large business

## The answer in a few words

bench-joining = { $n ->
    [one] { $n } person applies
   *[other] { $n } people apply together
 }
bench-answer = Places for tenants and others: { $free }
    .then = Places left after them for tenants and others: { $free }
    .other = without counting the owner’s family: { $other }
    .over = people the area is too small for: { $over }
    .norm = The norm in force
    .figures = In detail: figures, the norm, one more person
bench-more = Who else can be registered
    .lead = By the norm alone. Other rules are not checked here.
    .same = The same for these groups: { $groups }
bench-run = { $n } more { $n ->
    [one] person
   *[other] people
 }
    .some = { $first }–{ $last } more people
    .more = { $first } or more people
    .any = However many people
bench-line = would be refused, the area is not enough
    .within = allowed by the norm, the area is enough
    .exception = allowed by the norm as an exemption, as long as nobody outside these groups is registered there
    .exception-several = allowed by the norm if related to one owner; by the other reading, to all of them
    .exception-tenant = only an owner’s relatives are exempt, or a tenant’s relatives too (two readings)
    .conflict-family = the acts conflict: the city allows it, the law does not while tenants or others are registered
    .conflict-count = if the owner’s family does not count, the area is enough; if it does, refused (two readings)
    .owner = unclear, ask first; the law does not name owners among the exempt, but the exemption may cover them too
    .exceeded-count = refused; if those already registered are not counted, places: { $places } (the other reading)
bench-do = What to do
    .within = allowed by the norm. Whoever registers applies, and the owner confirms: by the code in a text message from 1414, or with the EDS in the eGov account. As announced, there is { $consent-minutes ->
        [60] one hour
       *[other] { $consent-minutes } minutes
     } for that; the order sets no limit.
    .ask = first ask the public service centre, or call 1414.
    .check = Check a person by all the rules
    .question = Hello! Please answer a question: how many more people can be registered in a home? Application date: { $day }.
