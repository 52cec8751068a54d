sitegenSearch("wda1cc89d-38",`!analytics	T{%0
#chor	LB'e%*
(s	HD9c%9#?*1
(twice	TB'
-=	!B'
`)
