sitegenSearch("na0f8fb69-7",`!form three	R|&3
(itle	Ru"?
(o	Rf",
(reats	Rx"f
(wice	Ri"h
'urlencoded	Fi"?73!?Q?
(se	Rp"H
'value	R~&3
'was	Ji"3&3!H
(hatever	R~":
(ith	Fi"Hh!:<f
(ould	Ju"Hk"3
'you	Ru"H
&at because	Rl!^
)csv	R}!?
)did	Rn!^
)for	Rf"3
,mat	Ri&,
)github	Jk&1#O
)how	Ri&,
)is	R~"3
)minify	R{&&
)of	Fu"3+,c!3
)problem	Rn!O
)rfc	Rn!%
)sarif	Jk&1!8!?"?
)text	Rl&A
*han	Ri&3!:
,t	R~"&!3
+en	Jc"H%O
*iming	R}%1
*o	R~"H
)woff2	Rx&8
(s a	R~!3
+nd	Rf"3
*because	Rs#H
*default	Ri&,
*for	Rl&&
(ted while	R{&:
-ithout	R{&:
*r and	R{&(
,js	Rj&O
+js and	Rj&O
+s read	R{&,
&ed and	Rd#&
)body	Ro"3
)table	RF&
'r accelerator	Rg%&
)fragment	Rs&:
)ids	Rx&{+
)name	B?,k%O+V"3%3#{#
-s	Jh&t2{#!{*
)one	Rs&:
(ids fragments	Rx&{+
(ly a	Rh&V
,nd	RD:
+pitfalls	Rs&3
+saw	Rg%&
,ent	Ri%3
&s a	Fx"H3:t!3
)n	Rv&3
*d	Jj!:LA
*ti	Rr!O
,forgery	Rr!O
`)
