sitegenSearch("nf6a2d8f7-0",`!pauses and	Jy#:0:
)the	Rv!A
&ing and	Rz!:
#yload are	R}&3
*http	Rl!3
.types	Rl!3
*too	Fl!3&tM(!,m!t
*with	R}&3
)toolarge deprecated	R|"&
2into	Rl!3
2so	Rh&t
%ment and	Rq",
+pi	Rq"3
*curl	Rb%:
*for	Rq"m
*no	Rq"&
*protocol	Rq"3
*required	Fj!A*A@(!:!?
*services	Rq"f
+ignature	Rq":
*that	R}%:
*was	Rq"3
)required and	Rq":
)s proxy	R}%8
0ignoreclientabort	R}%8
*ignature x402	Rq":
%s off	Rv!H
"df a	Rf"?
'nd	Rf",
's	Rf"?
&d	Rc"?
&failed	Rr"k
&http	Rr#f
&rel	Rf"?
&status	Ru"?
&was	Ru"3
"eak bytes	Ri&3
&bytes 14680064	Ri&1
,rendering	Ri&3
#er that	Re&3
#m key	Ry%1
#ople a	Jp!fn#H
*nd	F~!:<fd!:2&
)behind	Rf%3
)close	R}%O
)edit	Jx"323
)get	Rc#V
*o	RV,
)hours	Rr"f
)in	Rv%:
)link	JD,p%%
*oad	Ri#,
+ok	Jk#fg!,
)meet	RN1
)not	Rs"m
)read	Jl!^J3
+load	Ro%:
)say	Rs!m
*earch	JZ,2^
+e	Rq%&
+nd	Rp%:
)take	Rb#3
`)
