sitegenSearch("w2acea38e-6",`!analytics	T_&0
#chor	LB'i%*
(s	HD9g%:#?+1
(twice	TB'
-=	!B'
`)
