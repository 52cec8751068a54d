sitegenSearch("p14fec4ab-273",`!!#3!&	manual/permalinks/	Permalinks	redirects	Redirects	An alias leads to the page itself and never to another alias, so that no redirect follows another. An alias that is the URL of a page, or of two pages, is an error: SG033.
&'	manual/permalinks/	Permalinks	removed-codes	Removed codes	An entry with status: removed keeps its URL, and its page says that the code is gone, since when, and what to use instead: It needs no sections, and its page answers for the fragments that stood on it.
`)
