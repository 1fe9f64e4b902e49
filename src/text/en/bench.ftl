# What landlords read: the bench of one dwelling, and their duties. Only these pages load it.

bench-title = How many people may be registered here?
    .lead = What the norm says about one dwelling before anybody applies. This is no verdict on a person: for that, answer the questions.

duties-title = What owners must do
    .lead = Duties of owners, what breaking them costs, and how to see and end registrations.
