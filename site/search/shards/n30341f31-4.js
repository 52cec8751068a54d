sitegenSearch("n30341f31-4",`!pause clients	Ru!A
)url	Rb%:
(for	Re&:
(longer	Rc%:
(of	Jr!Vc!:
)therwise	Rj!H
(the	Ru!A
(with	Ru!A
,out	R{#:
's a	Ro#f
*nd	J{#:0:
)the	Rx!A
&ing and	R|!:
#yload are	R_'3
*http	Rn!3
.types	Rn!3
*too	Fn!3&tM(!,m!t
*with	R_'3
)toolarge deprecated	R~"&
2into	Rn!3
2so	Rj&t
%ment and	Rs",
+pi	Rs"3
*curl	Rd%:
*for	Rs"m
*no	Rs"&
*protocol	Rs"3
*required	Jl!A*A@(!:!?
*services	Rs"f
+ignature	Rs":
*that	R_&:
*was	Rs"3
)required and	Rs":
)s proxy	R_&8
0ignoreclientabort	R_&8
*ignature x402	Rs":
%s off	Rx!H
"df a	Rh"?
'nd	Rh",
's	Rh"?
&d	Re"?
&failed	Rt"k
&http	Rt#f
&rel	Rh"?
&status	Rw"?
&was	Rw"3
"eak bytes	Rk&3
&bytes 14680064	Rk&1
,rendering	Rk&3
#er that	Rg&3
#m key	R{%1
#ople a	Jr!fn#H
*nd	Fa":<fd!:2&
)behind	Rh%3
)close	R_&O
)edit	Jz"323
)get	Re#V
*o	RW,
)hours	Rt"f
)in	Rx%:
)link	JD,r%%
*oad	Rk#,
`)
