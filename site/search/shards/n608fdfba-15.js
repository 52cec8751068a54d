sitegenSearch("n608fdfba-15",`!heading was	NE:s%3
+ithout	Ru&3
)s a	Ru&:
,nd	B6,w%V#^(A"{%#,
,re	Rs&,
+below	J9:{%:+{"
+flag	R|&V
,ragment	RL3
-om	RL,
+go	Rs&,
+in	Ru&,
,t	Rq&V
+of	B4,y%V#A',#,)V
,ne	Rl&m
,r	R,,
+stand	R|&{"
,ummaries	Rz&3
+text	R|&{!!{"!{'
,hat	NC,j%m
+whose	Ru&3
&mustache and	R|&:
&s main	Ro&1
&title the	R|&V
%lth check	Ju!:a!:!H/3
.s	Ju!Ak"3%:
)decides	Rn!,
)have	Rn!,
)return	R~%8
(y one	Rs#,
*server	Ro!m
%r it	R{&?
'of	Ry!f
&d of	Jo!3G:C:
(tip	Rk"f
&s of	Rw%&
&tbeat a	Rd"3
%vy callers	Rw!^
#ed it	R}!:
#ld against	Rf&:
'scanner	Re"A
'to	BI,.,_%%%,(%3&
%p a	Ro!V
(dd	Np&*)1
(ll	Rr#H
(nd	N_#:NV
(s	Rp&H
'did	R}&8
'for	N~":.3
'is	Np&,)3
'line	NN:1:
(ook	Rs%V
'names	NE:5:
'or	Rm&%
'run	Ny&T&F
'says	Rp&:
(hows	RU:
'the	Rs"V
(o	Rt"f
'until	Rw#:
'with	Rs"O
(rite	R}&?
'you	Rl%:
&er or	Ro&H
&ful page	Rw"m
&s as	Rk"f
`)
