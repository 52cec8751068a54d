sitegenSearch("n65fae47b-0",`!patterns that	Rl&,
#use 421	Rv!f
(a	Rf&:
)ll	R{#:
)nd	Rz%:
)s	Ri&:
)ttempt	Rw!?
(clients	Rw!A
)url	Rd%:
(for	Rg&:
(longer	Re%:
(of	Nt!Vc!:
)therwise	Rl!H
(the	Rw!A
(with	Rw!A
,out	R}#:
's a	Rq#f
*nd	N}#:0:
)the	Rz!A
&ing and	R~!:
#yload are	Rb'3
*http	Rp!3
.types	Rp!3
*too	Fp!3&tM(!,m!t
*with	Rb'3
)toolarge deprecated	Ra#&
2into	Rp!3
2so	Rl&t
%ment and	Ru",
+pi	Ru"3
*curl	Rf%:
*for	Ru"m
*no	Ru"&
*protocol	Ru"3
*required	Jn!A*A@(!:!?
*services	Ru"f
+ignature	Ru":
*that	Rb&:
*was	Ru"3
)required and	Ru":
)s http	Ry![
+proxy	Rb&8
0ignoreclientabort	Rb&8
*ignature x402	Ru":
%s off	Rz!H
"df a	Rj"?
'nd	Rj",
's	Rj"?
&d	Rg"?
&failed	Rv"k
&http	Rv#f
&rel	Rj"?
&status	Ry"?
&was	Ry"3
"eak bytes	Rm&3
&bytes 14680064	Rm&1
,rendering	Rm&3
#er that	Ri&3
#m key	R}%1
#ople a	Nt!fn#H
*nd	Fc":<fd!:2&
)behind	Rj%3
`)
