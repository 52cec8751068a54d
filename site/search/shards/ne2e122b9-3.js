sitegenSearch("ne2e122b9-3",`!outdated version	Rx"3
%er edge	R|#:
(one	Rq#H
'most handler	Rm#3
,proxy	Rm!A
%going address	Rb&:
%lasts a	R}!3
+the	Rx!f
&ive its	Rt#O
*the	Rg"H
)s the	Rr"O
&ook on	Rq%&!,!3
*web	Rq%&
%put folder	Ri&3!m
)has	Ji&{''A
)is	Fi&3&a"%&%
)nor	Ru&3
)preview	Rm&?
*ublic	Rk&8
)text	R}#8
*o	Rs!O
)with	Rr&&
%right but	Rl#f
%side 100	Jk!3g"3
*a	Rl"?
+ll	RA,
*can	Rc%3
*http	Fp%&5&P(
*in	Rc%H
*of	F;,j%&2:'F
*see	Rf%:
*the	F,:),t#3
*web	Fd"3C303
-dav	Fd"3C303
"ver 525	Re%3
'a	Jc#&>3
(ctive	Rv%:
-sync	Rv%:
(ll	Rq!A
(n	Rv"H
)other	Fj!A*AV,
)y	Rh!:
'cloudflare	R}%3
(ontent	Rb"H
'five	R~#3
(or	Rm"3
)ur	R~%3
(rom	Rn"H
'http	:h!%!,!3':%m*H":!A)H*3:A"A4V,:1&*3
'in	Ra%:
(t	Fi!OT:x!:
'plain	Rt!Q
'several	Rr%:
(sh	Ru&A
'the	>),i!m.f+:)f&3AH03':
)is	Rh#&
(ime	Rq!1
(ls	J~!HY3
(o	Rv%3
)kens	Rj%3
'what	Ro&&
)ich	Rc#,
`)
