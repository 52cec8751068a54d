sitegenSearch("ne9988a13-4",`!form was	Jg"3&3!H
(hatever	R|":
(ith	Fg"Hh!:<f
(ould	Js"Hj"3
'you	Rs"H
&at because	Rj!^
)csv	R{!?
)did	Rl!^
)for	Rd"3
,mat	Rg&,
)github	Ji&1#O
)how	Rg&,
)is	R|"3
)minify	Rx&&
)of	Fs"3+,c!3
)problem	Rl!O
)rfc	Rl!%
)sarif	Ji&1!8!?"?
)text	Rj&A
*han	Rg&3!:
,t	R|"&!3
+en	Ja"H%O
*iming	R{%1
*o	R|"H
(s a	R|!3
+nd	Rd"3
*because	Rq#H
*default	Rg&,
*for	Rj&&
(ted while	Rx&:
-ithout	Rx&:
*r and	Rx&(
,js	Rh&O
+js and	Rh&O
+s read	Rx&,
&ed and	Rb#&
)body	Rm"3
)table	RF&
'r accelerator	Re%&
)fragment	Rp&:
)ids	Ru&{*
)name	B?,i%O*V"3%3
-s	Jf&t1{"!{)
)one	Rp&:
(ids fragments	Ru&{*
(ly a	Rf&V
,nd	RD:
+pitfalls	Rp&3
+saw	Re%&
,ent	Rg%3
&s a	Fv"H3:s!3
)n	Rs&3
*d	Jh!:LA
*ti	Rp!O
,forgery	Rp!O
(carry	Rm%:
(exist	Rp!:
(frames	Rn&{"
(of	Jh"H-,
(retries	Rs&3
(send	R{&O
(that	Rs"&
(value	R{&O
&ula is	Rg!,
*rfc	Re"O
`)
