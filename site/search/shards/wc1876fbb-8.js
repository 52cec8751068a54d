sitegenSearch("wc1876fbb-8",`!analytics	Tb&0
#chor	L-98'j%*
(s	HE9h%:#?+1
(twice	TC'
-=	!C'
`)
