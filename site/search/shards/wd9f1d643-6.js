sitegenSearch("wd9f1d643-6",`!analytics	T_&0
#chor	LB'i%*
(s	HD9g%9#?+1
(twice	TB'
-=	!B'
`)
