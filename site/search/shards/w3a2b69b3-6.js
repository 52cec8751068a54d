sitegenSearch("w3a2b69b3-6",`!analytics	T}%0
#chor	LB'g%*
(s	HD9e%9#?+1
(twice	TB'
-=	!B'
`)
