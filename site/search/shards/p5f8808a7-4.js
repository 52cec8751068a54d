sitegenSearch("p5f8808a7-4",`!!"^!!	http/anthropic/529/	529 Overloaded (Anthropic, unofficial)			Anthropic's API is short of capacity for everybody at the moment; the request was fine.
&"	http/anthropic/529/	529 Overloaded (Anthropic, unofficial)	meaning	Meaning	The API as a whole has more traffic than it can take, across all users. It is not the caller's quota; that would be a 429 with the type rate_limit_error (Microsoft Learn). Anthropic has a page on its errors (Claude API, errors), of which we know only the beginning; what we say on 529 follows Microsoft's account of it.
`)
