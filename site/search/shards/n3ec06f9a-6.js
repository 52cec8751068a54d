sitegenSearch("n3ec06f9a-6",`!keeps quiet	Rq",
(shared	Rg!H
)uch	Rj#O
(the	Bl!A:3!AC:L:93
+m	Rj!.
)o	Fq!%^:&:
#pt 401	Rn"O
(16	R}"O
'and	Jm!3.A
(s	B}!O,O,Ow!3!V3&
'beside	Rj!3
(ut	Rh"O
(y	Bg!3!:!^)t#%!3!:#,{":
'for	Br!V)O-OHOf!^
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
'what	Rr&:
(ithout	Bg!f)O6O"O8O
#rnel tells	Rr&3
#y a	Je!^q#A
'fter	Ru!A
'n	J/,z"3
(d	Jk!Vr#3
&before	Rt&A
'y	Rn!:
&causes	Ri!:
'ode	FG1"1"1
&d	Ru!?
&empty	Rf&m
'xample	Rd&?
&failure	Rv"H
'rom	R{!H
&html	Ro&{"
(tps	Rw%1
&id	Ri&H
'f	Rx%O
'ntruder	Rw%1
.key	Rw%1
's	B.&"&"&!,w%,#3
&name	Rg&{%
*s	Rm&,
&of	>z!H=Hq!&!O"{%(,"3):#^
'r	Fo!:@3T:F{%
&stops	Ro&[
&takes	R0&
'hat	>-,",":f!Vv"3"H&,":
(e	Fq!,v"f7O
&with	R/,
*out	Rh&3
%board alone	Rx&%
%s and	Jh&5<&
'choose	Rt&,
(trl	Rt&,
`)
