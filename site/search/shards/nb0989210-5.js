sitegenSearch("nb0989210-5",`!keeps the	Bl!A:3!AC:L:93
+m	Rj!.
)o	Fq!%^:&:
#pt 401	Rn"O
(16	R}"O
'and	Jm!3.A
(s	B}!O,O,Ow!3!V2&
'beside	Rj!3
(ut	Rh"O
(y	Bg!3!:!^)t#%!3!:#,{":
'for	Br!V)O-OHOe!^
(rom	Ry",
'one	Rz"O
)ly	Jg!,!3i!O
'refusal	Rp"O
)sponse	Rs"O
*umable	Rx!,
(fc	Fr!AMO4O
'the	Rk#,
'unasked	J_#OM%
)less	R~!O
'what	Rq&:
(ithout	Bg!f)O6O"O8O
#rnel tells	Rq&3
#y a	Je!^p#A
'fter	Ru!A
'n	J/,z"3
(d	Jk!Vq#3
&before	Rs&A
'y	Rn!:
&causes	Ri!:
'ode	FG1"1"1
&d	Ru!?
&empty	Rf&m
'xample	Rd&?
&failure	Rv"H
'rom	R{!H
&html	Rn&{"
(tps	Rw%1
&id	Ri&H
'f	Rx%O
'ntruder	Rw%1
.key	Rw%1
's	B.&"&"&!,w%,#3
&of	Bz!H=Hq!&!O)3):#^
'r	Fo!:@3T:
&stops	Rn&[
&takes	R0&
'hat	B-,",":f!Vv"3"H&:
(e	Fq!,v"f6O
&with	R/,
*out	Rh&3
%board alone	Rw&%
%s and	Jh&5;&
'choose	Rs&,
(trl	Rs&,
+k	Rs&,
'front	B,&"&"&"&"&"&
'is	R-,
'name	Ra!,
'of	Jf&.!<!O#&!A
`)
