sitegenSearch("p17105a8d-7",`!!"P!+	http/451/	451 Unavailable For Legal Reasons	where-does-the-number-451-come-from	Where does the number 451 come from?	It points to Ray Bradbury's novel Fahrenheit 451, in which books are burnt. RFC 7725 does not say so outright, but closes with thanks to Bradbury, after those to Terence Eden, who had suggested a code for the case (RFC 7725, acknowledgements).
`)
