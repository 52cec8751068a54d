sitegenSearch("n1f0d7c91-14",`!card was	Rq"3
%e rfc	Rc"O
'say	Ri!^
'the	R{":
*re	Rm":
&ful with	Rp!:
&s about	Ri#:
&ts and	Rl&H
%ried a	Ro%V
*it	Rj"3
*no	Rk%,
*out	>t!:*,"3#,!f/:%,-&,&)f#:l!1!F
(s a	J{!A~",
*cloudflares	R~%:
*either	Rc",
+xpect	Rv!3
.rimental	Rl!:
-licit	Jr"O@O
*is	Rg#O
+t	Rl#&
,s	Rs!V
*leads	R+,
*more	Ro#m
+s	Rr%,!:
,echoreply	Rr%:
2quest	Rr%,
*no	Jg!VJ3!A
*one	Rq!%
*the	F{!&A:+A
&y a	Bj!A-tOOW:7,
)llow	Rt",
)n	Jt!AU3
*d	Jg!%-&
)t	Rp",
(cache	Jz!Ov!:
-control	Jz!Ov!:
(is	R.:
)t	Jh!OK&
(location	Jz!343
(names	Rr!%
)o	Rk!O
(on	R}%:
*e	Rz%3
)ut	Rv#3
(some	Rv#,
(the	RB3
+ir	Re&3
+m	Ry!,
*ose	Rb"3
%t an	R}"H
'http	Rc#?
#se 494	Rk#f
'among	Rh#f
(n	R~#:
)d	B>,[3[f%HZ3!^':
)swer	Rn&:
(part	Ry%,
'cannot	Rr&V
(lash	R@,
(ount	R>,
'deserves	R{":
(iffers	Rp&:
(o	Rv&3
)es	FY,o#^&:'O
'for	R_#:
(rom	Rx%3
'in	Rj!V
`)
