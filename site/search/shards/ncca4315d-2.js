sitegenSearch("ncca4315d-2",`!headings fragment	RK3
-om	RK,
+go	Rm&,
+in	Ro&,
,t	Rk&V
+of	B3,t%V#A',#,)O
,ne	Rf&m
,r	R,,
+stand	Rv&{!
,ummaries	Rt&3
+text	Rv&t!{!!{&
,hat	JB,e%m
+whose	Ro&3
&s main	Ri&1
&title the	Rv&O
%lth check	Fo!:a!:!H/3
.s	Fo!Ak"3%:
)decides	Rh!,
)have	Rh!,
)return	Rx%8
(y one	Rm#,
*server	Ri!f
%r it	Ru&?
&d of	Fi!3G:C:
(tip	Re"f
&s of	Rq%&
&tbeat a	R}!3
%vy callers	Rq!^
#ed it	Rw!:
#ld against	R_&:
'scanner	R~!A
'to	BH,-,{#%%,(%1&
%p a	Ri!O
(dd	Jj&*)1
(ll	Rl#H
(nd	Jy":NV
(s	Rj&H
'did	Rw&8
'for	Jx":.3
'is	Jj&,)3
'line	JM:.:
(ook	Rm%V
'names	RD:
'or	Rg&%
'run	Js&T&F
'says	Rj&:
(hows	RS:
'the	Rm"V
(o	Rn"f
'until	Rq#:
'with	Rm"O
(rite	Rw&?
'you	Rf%:
&er or	Ri&H
&ful page	Rq"m
&s as	Re"f
(here	R{!:
(more	Rd"3
(nobody	R5,
(since	Rz!O
)ome	R_&:
(the	Je!:If
+re	Rs%3
#nce the	R(,
#re 201	Rz!3
'405	Rl#3
`)
