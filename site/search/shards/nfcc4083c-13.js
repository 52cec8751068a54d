sitegenSearch("nfcc4083c-13",`!carried out	>r!:*,"3#,!f/:%,-&,&)f#:l!1!F
(s a	Jy!A~",
*cloudflares	R|%:
*either	Ra",
+xpect	Rt!3
.rimental	Rj!:
-licit	Jp"O@O
*is	Re#O
+t	Rj#&
,s	Rq!V
*leads	R+,
*more	Rm#m
+s	Rp%,!:
,echoreply	Rp%:
2quest	Rp%,
*no	Je!VJ3!A
*one	Ro!%
*the	Fy!&A:+A
&y a	Bh!A-tOOW:7,
)llow	Rr",
)n	Jr!AU3
*d	Je!%-&
)t	Rn",
(cache	Jx!Ov!:
-control	Jx!Ov!:
(is	R.:
)t	Jf!OK&
(location	Jx!343
(names	Rp!%
)o	Ri!O
(on	R{%:
*e	Rx%3
)ut	Rt#3
(some	Rt#,
(the	RB3
+ir	Rc&3
+m	Rw!,
*ose	R_"3
%t an	R{"H
'http	Ra#?
#se 494	Ri#f
'among	Rf#f
(n	R|#:
)d	B>,Y3[f%HZ3!^':
)swer	Rl&:
(part	Rw%,
'cannot	Rp&V
(lash	R@,
(ount	R>,
'deserves	Ry":
(iffers	Rn&:
(o	Rt&3
)es	FW,o#^&:'O
'for	R}":
(rom	Rv%3
'in	Rh!V
(s	Rl#,
'nginx	Ja#3V:
'of	RM&
'rfc	Ff",2O)H.f
'send	Rc"3
(g034	Rh&:
(o	RS,
'the	B[,n!,%O>&)3
*n	Rp&V
(o	Rr"O
'what	Rf&V
`)
