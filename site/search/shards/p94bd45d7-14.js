sitegenSearch("p94bd45d7-14",`!!"B!&	http/414/	414 URI Too Long	example	Example	A report lists 1,200 numbers in its query. The line is shortened here; the whole address has 9,607 bytes.
`)
