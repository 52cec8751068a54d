sitegenSearch("n98a67132-1",`!heading that	B4:#,7,}#t(3#:%3
,e	JC,s%t!{!!{'!{,!{.
*was	JD:m%3
+ithout	Rn&3
)s a	Rn&:
,nd	B5,r%V#^'A"{%#,
+below	J8:~%{!
+flag	Ru&O
,ragment	RK3
-om	RK,
+in	Rn&,
,t	Rk&V
+of	B3,t%V#A(,)O
,ne	Rf&m
,r	R,,
+stand	Ru&{!
,ummaries	Rs&3
+text	Ru&t!{!!{&
,hat	JB,e%m
+whose	Rn&3
&s main	Ri&1
&title the	Ru&O
%lth check	Fo!:a!:!H/3
.s	Fo!Ak"3%:
)decides	Rh!,
)have	Rh!,
)return	Rx%8
(y one	Rm#,
*server	Ri!f
%r it	Rt&?
&d of	Fi!3G:C:
(tip	Re"f
&s of	Rq%&
&tbeat a	R}!3
%vy callers	Rq!^
#ed it	Rw!:
#ld against	R_&:
'scanner	R~!A
'to	BH,-,z#%%,(%1&
%p a	Ri!O
(dd	Jj&*(1
(ll	Rl#H
(nd	Jy":NV
(s	Rj&H
'did	Rv&8
'for	Jx":.3
'is	Jj&,(3
'line	JM:.:
(ook	Rm%V
'names	RD:
'or	Rg&%
'run	Jr&T&F
'says	Rj&:
(hows	RS:
'the	Rm"V
(o	Rn"f
'until	Rq#:
'with	Rm"O
(rite	Rv&?
'you	Rf%:
&er or	Ri&H
&ful page	Rq"m
&s as	Re"f
`)
