sitegenSearch("p91218446-12",`!!"u!!	http/linkedin/999/	999 Request denied (LinkedIn, unofficial)			LinkedIn turns away programs, and visitors it takes for programs, with a number that HTTP does not have.
&"	http/linkedin/999/	999 Request denied (LinkedIn, unofficial)	meaning	Meaning	LinkedIn does not want this request, because it looks automated. The page may exist and open in a browser. No document of LinkedIn's on the number is known to us; what we say rests on people who met it, one of them with the headers (html-proofer, issue 215).
`)
