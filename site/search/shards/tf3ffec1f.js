sitegenSearch("tf3ffec1f",`A CSV file is not a well-formed table.
Registries and data files are tables: the first line names the columns, and every row has as many cells. A row with more or fewer cells has slipped, and each fact after the slip would be read from the wrong column. Also found here: a quote that is never closed, text behind a closing quote, two columns of one name, and an empty file.
The summary contains a comma, so its row has one cell too many: content/codes/catalogue.yaml content/codes/codes.csv
Put quotes around a value that contains a comma, a quote or a line break, and write a quote inside it twice: Spreadsheet programs do this when they save as CSV with commas.`)
