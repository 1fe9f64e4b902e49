# What the check rests on, entry by entry: rules, notes, norms, amounts, figures and open questions, in general. Loads with
# the guide. The texts of rules, notes and doubts themselves stand in law.ftl.

## The page

rules-title = Rules and sources
    .lead = Everything the check rests on, as of { $day }: rules, norms, notes, amounts, deadlines and open questions. Each entry says what it says, which law or order it rests on, since when, and how sure it is. We read the law on { $read }.
doubts-title = Where the law is unclear
    .lead = On these questions the law can be read in two ways, or its texts contradict each other. The check shows both readings and promises nothing.
book-find = Search the entries
    .hint = A word, or the number of a law or order
    .none = Nothing was found. Try another word, or clear the search.
    .count = { $n ->
        [one] { $n } entry
       *[other] { $n } entries
     }
    .clear = Clear the search
book-filter-kind = Kind of entry
    .all = All kinds
    .rule = Rules
    .note = Notes
    .norm = Norms
    .amount = Amounts
    .term = Deadlines and figures
    .doubt = Open questions
book-filter-sure = How sure
    .all = All
    .sure = Certain
    .open = Likely, unclear or contradictory
book-in-force = From { $from }
    .until = { $from } – { $until }
book-reads = What it asks about
book-levels = Results it can give
book-does = What this check does
book-examples = Examples
book-examples-open = Open in the check
book-link = Link to this entry

## The timeline

book-timeline = Timeline of laws and orders
    .lead = From which day each law, order or decision is in force, until which day, and how sure that day is.
    .table = As a table
    .act = Law, order or decision
    .from = In force from
    .until = In force until
    .sure = How sure
    .open-end = still in force, as read
    .read = On this day we read the law
    .before = before { $day }, the first day the check answers for
timeline-order-677 = Rules of registration of the population (Order 677)
timeline-order-916 = Order 677 as amended by Order 916: “owner or owners” also for coming in person, deregistration and the early end of a temporary registration; the norm of the capital; digital documents
timeline-pilot = Applications online only, as announced: from { $from } to { $until }
timeline-p267 = Standard of the public service (Order 267), in force for the whole time shown
timeline-m368 = First decision on the norm, No. 368/48-VIII of the Astana maslikhat
timeline-m452 = Decision on the norm that exempts family members and close relatives, No. 452/58-VIII of the Astana maslikhat
timeline-cap07 = Earlier Law on the Status of the Capital, No. 296
timeline-cap26 = Constitutional Law on the Status of the Capital, No. 299-VIII
timeline-mci = Monthly calculation index (MCI): { $tenge } tenge
timeline-koap = Fines of the Code on Administrative Offences, read in the wording of 12 July 2026

## Two days side by side

book-two-days = Compare two days
    .lead = Select two days to see which entries differ between them.
    .first = First day
    .second = Second day
    .same = Nothing differs between these two days.
    .differs = These entries differ:
    .example = The smallest household whose result changes
    .no-example = We found no household whose result changes.
    .before = On the first day
    .after = On the second day

## Words

book-glossary = Words
    .lead = The words of the law in three languages, each with the law or order it comes from.
    .own = our translation: we read no official text in this language
    .find = Search the words

## Open questions: what the check does while each is open

does-who-counts = The check first counts everyone. Suppose there is not enough space and no exemption applies. But the city’s decision exempts family, and without the owner and the owner’s family there is enough. Then the result is “Unclear: ask first”. Otherwise it is a refusal. It is marked as unclear if there would be enough space for those who apply now by themselves.
does-which-area = The check counts with the usable area. If you also give the living area and only that is too small, a note tells you what to do: ask the public service centre (CON) which one counts.
does-owner-over-norm = If an owner applies and there is not enough space for everyone, the result is “Unclear: ask first”. It is the same whether the owner applies alone or with people who are exempt.
does-several-owners = For the check it is enough to be related to one of the owners. If there is not enough space and there are several owners, the result is marked as unclear. A note says why.
does-family-exempt = The result is “Unclear: ask first” if three things come together: there is not enough space; a family member of the owner applies; someone who is not exempt is registered there. The check adds that a refusal is likely.
does-their = The check exempts the spouses and children of close relatives. It does not decide on those of in-laws: the search for a person’s group names both groups.
does-student = Whoever says that they study full-time in Astana counts as exempt, whatever the place of study. This question is shown with the result.
does-divorce = Whoever is entered as an in-law counts as exempt, and this question is shown with the result. For in-laws from a marriage that has ended, the search for a person’s group names both groups.
does-tenant-exception = If the home has no private owner, the check does not rely on the exemptions: where only they would help, the result is “Unclear: ask first”.
does-norm-refugees = The check applies the norm to people in temporary accounting too, and marks the result as unclear.
does-norm-since = The check applies the norm from January 2026, and marks its first day as likely only.
does-co-owner = The check asks about the consent of every co-owner. If one of them refuses, does not answer or cannot confirm, the result is not a refusal but “Unclear: ask first”.
does-private-tenant = The check asks for the owner’s consent only, also if you rent from a tenant. A tenant’s consent does not count in its place.
does-owner-kinds = If an organisation that owns the home agrees or has not been asked yet, the result is “Unclear: ask first”. If it refuses or does not answer, the result for a person without a share is a refusal. It is marked as unclear.
does-owner-attorney = If somebody else is to give consent for an owner, the result is “Unclear: ask first”. The check tells you to call 1414 first.
does-owner-unable = If an owner can neither sign nor come, the result is “Unclear: ask first”. The check tells you to ask the public service centre (CON).
does-owner-limited = The check follows the announcement: you apply in person at the public service centre (CON). It marks this as unclear and tells you to call 1414 first.
does-joint-property = The check asks only about the owners you name, and the result does not change. Where owners have to consent, a note reminds you that there may be owners the register does not show.
does-owner-presence = If you apply in person, the check expects the owner to come too: the list of documents has the owner’s identity document and the consent form.
does-tenancy-additions = If the person is not named in the tenancy contract, the result is a refusal, marked as likely. The first step then is to have the contract amended.
does-minor-16-17 = For the check, a person aged { $age-temporary } or { $age-minor } applies alone. A note says what to do if eGov stops the application.
does-under-14-future = For the check, children under { $age-registered } are not registered: it follows the law that we read, not a headline.
does-commercial = If the premises are non-residential, the result is “Unclear: ask first”. The check adds that a refusal is likely.
does-service-housing = For service housing the result is “Unclear: ask first”. The check tells you to ask the institution. It also tells you to ask the public service centre (CON) whether consent or a written request (petition) is needed.
does-petition-way = The check names both ways and marks the public service centre (CON) as unclear. It tells you to ask before you apply.
does-returning-start = The check sends a returning citizen to the public service centre (CON), and marks this as unclear.
does-encumbrance = A mortgage or court seizure does not change the result. If you enter one, a note reminds you to look at your contract with the bank.
does-temporary-end = This does not change the result. If you stay longer, a note tells you to apply again before the last day.
does-both-registrations = This does not change the result. The note on temporary registration shows both readings, and says that the permanent registration stays in place.
does-bank-apps = The check names bank apps among the ways to apply. For days from the start of online-only applications on, it marks them as contradictory.
does-pilot-end = The check tells you to apply online first. For days after the announced end of the pilot it also names the public service centre (CON). It marks that as unclear.
does-fines = The check shows the fines as we read them. For days after we read the law, it marks them as likely. It gives amounts in tenge only for years whose monthly calculation index (MCI) is known.

## Notes, in general

book-note-law-as-read = Applying after the law was read
    .says = Shown if you apply after the day on which we read the law. It says that the law may have changed by then.
book-note-arrival-term = { $arrival-days ->
        [one] { $arrival-days } day
       *[other] { $arrival-days } days
     } to register
    .says = Says by which day a person has to register after arrival. Also says what the Code on Administrative Offences provides once that day has passed. For refugees and asylum seekers it names the five working days for temporary accounting by the police.
book-note-joint-property = Is the home owned jointly
    .says = Shown where owners have to consent. If the home was bought in marriage or privatised, there may be owners whom the register does not show.
book-note-several-owners = Several owners
    .says = Shown in Astana if there is not enough space and there are several other owners. The law does not say whether being related to one of them is enough.
book-note-living-area = Usable and living area
    .says = Shown if the usable area is enough for the norm and the living area is not. It tells you to ask the public service centre (CON) which one counts.
book-note-minor-16-17 = Age { $age-temporary } and { $age-minor }
    .says = At this age, apply yourself. Sign with your own electronic digital signature (EDS) or a code from a text message. If eGov stops you, go to the public service centre (CON) with a parent.
book-note-temporary-end = End of temporary registration
    .says = The order does not say what happens on the last day, so apply again before it if you stay longer. The permanent registration stays in place.
book-note-encumbrance = Mortgage or court seizure of the property
    .says = This is not on the list of grounds for refusal. But a contract with a bank may require the bank’s consent.
book-note-iin-hint = The number and the birth date
    .says = Shown if the digits of the individual identification number (IIN) do not match the birth date. Since 2013 they do not have to match, so it only asks you to check for a typing mistake.
book-note-organisation-number = Number of an organisation?
    .says = Shown if the number looks like that of an organisation, a business identification number (BIN), and not like a person’s.

## Norms and amounts

book-norm = Minimum space per person (the norm): { $place }
    .says = There must be at least { $area } of usable area for each person registered.
    .exempts = The city’s decision exempts family members and close relatives from it.
book-amount-mci = Monthly calculation index (MCI)
    .says = From { $from } to { $until } one MCI is { $tenge } tenge.
book-amount-fine-fictitious = Fine for registering people who do not live there
    .says = The offence is to let people be registered in a home where they do not live.
book-amount-fine-not-deregistered = Fine for not deregistering people who do not live there
    .says = The offence of an owner is not to deregister people who do not live in the home.
book-amount-fine-unregistered = Fine for letting people live unregistered
    .says = The offence of a landlord is to let people live in the home without registration.

## Figures

book-figure-age-registered = Age from which people are registered
    .says = Children under { $age-registered } are not registered.
book-figure-age-temporary = Age from which temporary registration is needed
    .says = Children under { $age-temporary } do not need temporary registration, and a parent or another legal representative applies for their permanent registration.
book-figure-age-card = Age of the identity card
    .says = Citizens have an identity card from the age of { $age-card }.
book-figure-age-adult = Full age
    .says = A person under { $age-adult } is a minor. As announced, if a minor owns the home, you can apply only in person, at the public service centre (CON).
book-figure-stay-least-months = Shortest stay to register
    .says = A stay of less than { $stay-least-months ->
        [1] one month
       *[other] { $stay-least-months } months
     } does not need temporary registration.
book-figure-stay-most-months = Longest temporary registration
    .says = Temporary registration is for up to { $stay-most-months ->
        [12] one year
       *[other] { $stay-most-months } months
     }; a longer one is possible only for official duty or study, with proof.
book-figure-consent-minutes = Time for an owner to confirm
    .says = As announced in November 2025, an owner has { $consent-minutes ->
        [60] one hour
       *[other] { $consent-minutes } minutes
     } to confirm; the order itself sets no limit.
book-figure-online-minutes = Processing online
    .says = An online application is processed within { $online-minutes } minutes.
book-figure-office-minutes = Processing at the public service centre
    .says = At the public service centre (CON) an application is processed within { $office-minutes } minutes of being handed in.
book-figure-office-wait-minutes = Waiting at the public service centre
    .says = At the public service centre (CON) you wait in the queue { $office-wait-minutes } minutes at most.
book-figure-office-served-minutes = Being served at the public service centre
    .says = At the public service centre (CON) you are served within { $office-served-minutes } minutes.
book-figure-ending-minutes = Ending a registration
    .says = At the public service centre (CON) it takes { $ending-minutes } minutes to end a registration.
book-figure-ending-wait-minutes = Waiting to end a registration
    .says = At the public service centre (CON) the wait is at most { $ending-wait-minutes } minutes.
book-figure-ending-served-minutes = Being served when ending a registration
    .says = At the public service centre (CON) you are served within { $ending-served-minutes } minutes.
book-figure-arrival-days = Days to register
    .says = A person has to register within { $arrival-days ->
        [one] { $arrival-days } calendar day
       *[other] { $arrival-days } calendar days
     } of arrival at the new home.
book-figure-fine-citizen = Fine for a citizen
    .says = For a citizen who lives without registration for more than { $fine-citizen-months ->
        [1] one month
       *[other] { $fine-citizen-months } months
     }, the fine is { $fine-citizen } monthly calculation indices (MCI).
book-figure-fine-citizen-repeat = Fine for a citizen, repeated
    .says = If this is repeated within a year, the fine for a citizen is { $fine-citizen-repeat } monthly calculation indices (MCI).
book-figure-fine-citizen-months = When a warning becomes a fine
    .says = For up to { $fine-citizen-months ->
        [1] one month
       *[other] { $fine-citizen-months } months
     } without registration, once the days to register have passed, a citizen gets a warning; after that, a fine.
book-figure-fine-minor-most = Highest fine at { $age-card } and { $age-minor }
    .says = At { $age-card } and { $age-minor } the fine is at most { $fine-minor-most } monthly calculation indices (MCI). It falls on the parents if the young person has no property.
book-figure-fine-foreigner = Fine for a permanently resident foreigner
    .says = The fine for a permanently resident foreigner is { $fine-foreigner } monthly calculation indices (MCI). It is for living without registration for more than { $arrival-days ->
        [one] { $arrival-days } calendar day
       *[other] { $arrival-days } calendar days
     }.
book-figure-fine-foreigner-repeat = Fine for a permanently resident foreigner, repeated
    .says = For a repeat, the fine for a permanently resident foreigner is { $fine-foreigner-repeat } monthly calculation indices (MCI).
