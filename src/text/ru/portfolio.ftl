# What landlords read: many cases in a file. Only that page loads it.

portfolio-title = Много случаев в одном файле
    .lead = Проверьте сразу целую таблицу. Файл не покидает этот браузер.
