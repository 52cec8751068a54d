sitegenSearch("w4b539a2c-6",`!analytics	T_&0
#chor	LB'i%*
(s	HD9g%9#?+1
(twice	TB'
-=	!B'
`)
