sitegenSearch("p7ba971a6-14",`!!"(!&	http/207/	207 Multi-Status	example	Example	Somebody deletes a folder. One report in it is locked; the rest is gone, and the folder remains because it is not empty.
`)
