sitegenSearch("ncdface66-15",`!output public	Ri&8
)text	R{#8
*o	Rq!O
)with	Rp&&
%right but	Rj#f
%side 100	Ji!3g"3
*a	Rj"?
+ll	RA,
*can	Ra%3
*http	Fn%&5&P(
*in	Ra%H
*of	F;,h%&2:'F
*see	Rd%:
*the	F,:),r#3
*web	Fb"3C303
-dav	Fb"3C303
"ver 525	Rc%3
'a	Ja#&>3
(ctive	Rt%:
-sync	Rt%:
(ll	Ro!A
(n	Rt"H
)other	Fh!A*AV,
)y	Rf!:
'cloudflare	R{%3
(ontent	R_"H
'five	R|#3
(or	Rk"3
)ur	R|%3
(rom	Rl"H
'http	:f!%!,!3':%m*H":!A)H*3:A"A4V,:1&*3
'in	R~#:
(t	Fg!OT:x!:
'plain	Rr!Q
'several	Rp%:
(sh	Rs&A
'the	>),g!m.f+:)f&3AH03':
)is	Rf#&
(ime	Ro!1
(ls	J|!HY3
(o	Rt%3
)kens	Rh%3
'what	Rm&&
)ich	Ra#,
(ith	Rf!A
'your	Rn"H
&lap markers	Ro&t
*the	Jh!A*A
)ping rfc	R}",
)s the	R_"3
'oad and	Rn#V
+maintenance	Ro!:
+or	Jp!H_!&!,
*ed error	Jk!:n!&!?!X
-for	Rp!O
-or	Jh!Hl!3
-request	Rw#?
4id	Rw#?
-send	Rh#3
/rvice	Rn#h
.ome	Rn#,
,error in	Jk!:n!&
2message	Rw#?
`)
