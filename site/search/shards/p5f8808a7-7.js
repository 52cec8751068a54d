sitegenSearch("p5f8808a7-7",`!!"^!'	http/anthropic/529/	529 Overloaded (Anthropic, unofficial)	see-also	See also	Backing off, with jitter
&(	http/anthropic/529/	529 Overloaded (Anthropic, unofficial)	faq	FAQ	
&)	http/anthropic/529/	529 Overloaded (Anthropic, unofficial)	is-a-529-overloaded-error-caused-by-my-usage	Is a 529 overloaded error caused by my usage?	No. Your own limits answer with 429. 529 says that the service is busy for everybody, so the same request can succeed a little later, unchanged.
`)
