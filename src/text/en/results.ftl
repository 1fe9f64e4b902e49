# The headings of the columns that the check of a file adds. The program itself knows them, in every language.

verdict = Result
rules = Why
persons = People counted
requiredArea = Needed m²
shortage = Short by m²
capacity = People it holds
freePlaces = Free places
norm = Norm m² per person
state = State of the flat
nextOutsider = One more who is no relative
nextOutsiderReading = Reading: no relative
nextRelative = One more close relative
nextRelativeReading = Reading: close relative
freePlacesAfter = Free places without those no longer living there
counted = Counts
hint = Hint
error = Error
