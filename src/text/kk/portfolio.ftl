# What landlords read: many cases in a file. Only that page loads it.

portfolio-title = Бір файлдағы көп жағдай
    .lead = Тұтас кестені бірден тексеріңіз. Файл осы браузерден шықпайды.
