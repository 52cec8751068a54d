sitegenSearch("n7c6b9a00-4",`!card number	Ru"3
'was	Ru"3
%e rfc	Rg"O
'say	Rm!f
'the	R_#:
*re	Rq":
&ful with	Rt!:
&s about	Rm#:
&ts and	Rp&H
%ried a	Rs%V
*it	Rn"3
*no	Ro%,
*out	>x!:*,"3#,!f/:%,-&,&)f#:l!1!F
(s a	N_"A~",
*cloudflares	Rc&:
*either	Rg",
+xpect	Rz!3
.rimental	Rp!:
-licit	Nv"O@O
*is	Rk#O
+t	Rp#&
,s	Nw!V#3
*leads	R+,
*more	Rs#m
+s	Rv%,!:
,echoreply	Rv%:
2quest	Rv%,
*no	Nk!VJ3!A
*one	Ru!%
*the	J_"&A:+A
&y a	Bn!A-{"OOW:7,
)llow	Rx",
)n	Nx!AU3
*d	Nk!%-&
)t	Rt",
(cache	N~!Ov!:
-control	N~!Ov!:
(is	R.:
)t	Nl!OK&
(location	N~!343
(names	Rv!%
)o	Ro!V
(on	Rb&:
*e	R~%3
)ut	Rz#3
(some	Rz#,
(the	RC3
+ir	Ri&3
+m	R}!,
*ose	Rf"3
%t an	Rb#H
'http	Rg#?
#se 494	Ro#f
'among	Rl#f
(n	Rc%:
)d	B?,_!3[f%HZ3!^':
)swer	Rr&:
(part	R}%,
'cannot	Rv&V
(lash	RA,
(ount	R?,
'deserves	R_#:
(iffers	Rt&:
(o	Rz&3
)es	F[,q#^&:'O
'for	Rd#:
(rom	R|%3
`)
