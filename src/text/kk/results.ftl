# Файлды тексергенде қосылатын бағандардың атаулары. Оларды барлық тілде бағдарламаның өзі біледі.

verdict = Нәтиже
rules = Себебі
persons = Есепке алынған адам
requiredArea = Қажет м²
shortage = Жетпейтін м²
capacity = Неше адам сияды
freePlaces = Бос орын
norm = Бір адамға норматив м²
state = Пәтердің жағдайы
nextOutsider = Тағы бір туыс емес адам
nextOutsiderReading = Түсіндірме: туыс емес адам
nextRelative = Тағы бір жақын туыс
nextRelativeReading = Түсіндірме: жақын туыс
freePlacesAfter = Енді тұрмайтындар есептелмегендегі бос орын
counted = Есепке алынды ма
hint = Ескертпе
error = Қате
