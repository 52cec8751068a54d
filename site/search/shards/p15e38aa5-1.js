sitegenSearch("p15e38aa5-1",`!!"6!&	http/402/	402 Payment Required	example	Example	An account has no credit left. The body says how much is there and where to buy more, under names of this API's own.
`)
