# What those read who embed the check in a page of theirs. Only these pages load it.

embed-title = x
