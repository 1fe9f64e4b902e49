# What is said where no texts are loaded: on the page before its program, in the check on another site, in a receipt.

## The page

description = Can a person be registered at this address in Kazakhstan?
share-title = residence registration
loading = Loading…
failed = The check could not be loaded. Try again. If that does not help, update your browser.
    .offline = There is no internet connection. Check it and try again.
    .integrity = A file of the check is not the one that was published, so the check did not start. Try again later.
    .unsupported = This browser cannot run the check. Update it, or open the page in another one.
    .again = Try again
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
