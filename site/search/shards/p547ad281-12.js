sitegenSearch("p547ad281-12",`!!"+!&	http/300/	300 Multiple Choices	example	Example	The preferred version is in Location, the others in Link for programs and in the page for people.
`)
