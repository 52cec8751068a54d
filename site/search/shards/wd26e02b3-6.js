sitegenSearch("wd26e02b3-6",`!analytics	T{%0
#chor	LB'e%*
(s	HD9c%9#?*1
(twice	TB'
-=	!B'
`)
