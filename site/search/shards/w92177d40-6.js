sitegenSearch("w92177d40-6",`!analytics	T{%0
#chor	LB'e%*
(s	HD9c%9#?+1
(twice	TB'
-=	!B'
`)
