sitegenSearch("nf06a3657-3",`!outer one	Ru#H
'most handler	Rq#3
,proxy	Rq!A
,server	Rq!^
%going address	Rf&:
%lasts a	Rb"3
+the	R|!f
&ive its	Rx#O
*the	Rk"H
)s the	Rv"O
&ook on	Ru%&!,!3
*web	Ru%&
%put folder	Rm&3!m
)has	Nm&{''A
)is	Fm&3&a"%&%
)nor	Ry&3
)pascal	Ru&m
*review	Rq&?
*ublic	Ro&8
)text	Rb%8
*o	Rw!O
)with	Rv&&
%right but	Rp#f
%side 100	No!3g"3
*a	Rp"?
+ll	RB,
*can	Rg%3
*http	Jt%&5&R(
*in	Rg%H
*of	F<,m%&2:'F
*see	Rj%:
*the	J,:*,w#3
*web	Jh"3C303
-dav	Jh"3C303
"ver 525	Ri%3
'a	Ng#&>3
(ctive	Rz%:
-sync	Rz%:
(ll	Ru!A
(n	Rz"H
)other	Jn!A*AV,
)y	Rl!:
'cloudflare	Rb&3
(ontent	Rf"H
'five	Rc%3
(or	Rq"3
)ur	Rc&3
(rom	Rr"H
'http	:l!%!,!3':%m%O'H":!A)H*3:A"A4V,:1&*3
'in	Re%:
(t	Jm!VT:x!:
'plain	Rx!Q
'several	Rv%:
(sh	Ry&A
'the	>),m!m.f+:)f&3AH03':
)is	Rl#&
(ime	Ru!1
(ls	Nc"HY3
(o	Rz%3
)kens	Rn%3
'what	Rs&&
)ich	Rg#,
`)
