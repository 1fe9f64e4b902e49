# What is said where no texts are loaded: on the page before its program, in the check on another site, in a receipt.

## The page

description = Can a person be registered at this address in Kazakhstan?
share-title = residence registration
loading = Loading…
failed = This page did not open. Reload it or update your browser.
    .texts = The texts could not be loaded. Check your connection and reload the page.
no-script = This page needs JavaScript. Turn it on in your browser settings and reload the page. The check runs in your browser, and nothing you enter leaves it.
    .rules = The main rules
    .centre = If you have questions, call 1414 or 8 800 080 7777.

## The check on another site

frame = Registration check
    .no-script = This check needs JavaScript. Turn it on in your browser settings and reload the page.
blocked = This site does not allow the check to run here.
    .link = Open the check on a page of its own

## The receipt

receipt-notice = Not an official document. This is an independent check, not an official decision.
