sitegenSearch("n353545c1-9",`!pause curl	R}#:
(for	Ra&:
(longer	R~#:
(of	Jn!Vc!:
)therwise	Rf!H
(the	Rq!A
(with	Rq!A
,out	Rw#:
's a	Rk#f
*nd	Jw#:0:
)the	Rt!A
&ing and	Rx!:
#yload are	Rz&3
*http	Rj!3
.types	Rj!3
*too	Fj!3&tM(!,m!t
*with	Rz&3
)toolarge deprecated	Rz"&
2into	Rj!3
2so	Rf&t
%ment and	Ro",
+pi	Ro"3
*curl	R_%:
*for	Ro"m
*no	Ro"&
*protocol	Ro"3
*required	Fh!A*A@(!:!?
*services	Ro"f
+ignature	Ro":
*that	R{%:
*was	Ro"3
)required and	Ro":
)s proxy	R{%8
0ignoreclientabort	R{%8
*ignature x402	Ro":
%s off	Rt!H
"df a	Rd"?
'nd	Rd",
's	Rd"?
&d	Ra"?
&failed	Rp"k
&http	Rp#f
&rel	Rd"?
&status	Rs"?
&was	Rs"3
"eak bytes	Rg&3
&bytes 14680064	Rg&1
,rendering	Rg&3
#er that	Rc&3
#m key	Rw%1
#ople a	Jn!fm#H
*nd	F|!:<fd!:2&
)behind	Rd%3
)close	R{%O
)edit	Jv"323
)get	Ra#V
)hours	Rp"f
)in	Rt%:
)link	JD,m%%
*oad	Rg#,
+ok	Ji#ff!,
`)
