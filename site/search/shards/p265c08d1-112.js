sitegenSearch("p265c08d1-112",`!!!i!+	guide/constants/	Status codes as constants in nine languages	why-does-my-language-have-no-constant-for-429	Why does my language have no constant for 429?	Most likely it is Java: HttpURLConnection has no name above 415 among the 4xx. Define one yourself, static final int TOO_MANY_REQUESTS = 429, or take the list of the framework that you use anyway.
`)
