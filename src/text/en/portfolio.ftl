# What landlords read: many cases in a file. Only that page loads it.

portfolio-title = Many cases in one file
    .lead = Check a table of cases at once. The file stays in this browser.
