# What is said where no texts are loaded: on the page before its program, in the check on another site, in a receipt.

## The page

description = Can a person be registered at this address in Kazakhstan?
loading = Loading…
failed = The page could not start. Load it again, or update the browser.
    .texts = The texts could not be loaded. Check your connection and reload the page.
no-script = This page needs JavaScript: switch it on in the settings of the browser and load the page again. The check runs inside the browser: nothing that you enter leaves it.
    .rules = The main rules
    .centre = With questions, turn to the contact centre 1414.

## The check on another site

frame = Registration check
    .no-script = This check needs JavaScript: switch it on in the settings of the browser and load the page again.
blocked = This site does not allow the check to run here.
    .link = Open the check on a page of its own

## The receipt

receipt-notice = Not an official document. Independent check, not a decision of any office.
