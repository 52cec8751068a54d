sitegenSearch("p7720c752-7",`!!!F!!	diagnostics/SG040/	SG040 csv-syntax			A CSV file is not a well-formed table.
&"	diagnostics/SG040/	SG040 csv-syntax	meaning	What it means	Registries and data files are tables: the first line names the columns, and every row has as many cells. A row with more or fewer cells has slipped, and each fact after the slip would be read from the wrong column. Also found here: a quote that is never closed, text behind a closing quote, two columns of one name, and an empty file.
&#	diagnostics/SG040/	SG040 csv-syntax	example	Example	The summary contains a comma, so its row has one cell too many: content/codes/catalogue.yaml content/codes/codes.csv
`)
