sitegenSearch("ne799bc30-15",`!card was	Rs"3
%e rfc	Re"O
'say	Rk!^
'the	R}":
*re	Ro":
&ful with	Rr!:
&s about	Rk#:
&ts and	Rn&H
%ried a	Rq%V
*it	Rl"3
*no	Rm%,
*out	>v!:*,"3#,!f/:%,-&,&)f#:l!1!F
(s a	J}!A~",
*cloudflares	Ra&:
*either	Re",
+xpect	Rx!3
.rimental	Rn!:
-licit	Jt"O@O
*is	Ri#O
+t	Rn#&
,s	Ru!V
*leads	R+,
*more	Rq#m
+s	Rt%,!:
,echoreply	Rt%:
2quest	Rt%,
*no	Ji!VJ3!A
*one	Rs!%
*the	J}!&A:+A
&y a	Bl!A-tOOW:7,
)llow	Rv",
)n	Jv!AU3
*d	Ji!%-&
)t	Rr",
(cache	J|!Ov!:
-control	J|!Ov!:
(is	R.:
)t	Jj!OK&
(location	J|!343
(names	Rt!%
)o	Rm!O
(on	R_&:
*e	R|%3
)ut	Rx#3
(some	Rx#,
(the	RB3
+ir	Rg&3
+m	R{!,
*ose	Rd"3
%t an	R_#H
'http	Re#?
#se 494	Rm#f
'among	Rj#f
(n	Ra%:
)d	B>,^3[f%HZ3!^':
)swer	Rp&:
(part	R{%,
'cannot	Rt&V
(lash	R@,
(ount	R>,
'deserves	R}":
(iffers	Rr&:
(o	Rx&3
)es	FZ,p#^&:'O
'for	Rb#:
(rom	Rz%3
'in	Rl!V
`)
