sitegenSearch("na806e354-3",`!safety has	Rw%3
#id 400	Rl!,
'a	N|#:G3
(bout	Rb#,
(loud	Rm"O
(nd	Ry&V
'how	Rm&3
'in	Jy",l!:<%
'mode	Rq!^
'no	Nn"fU3
)store	Rn"f
)thing	R}&?
'only	R_#,
'so	Nk#A1,
'that	Rk%,
(o	B~#&F,%&"&"3
'without	Ro!O
#ke of	R}%:
#le opens	Rk#3
&s from	Rz!?
(year	Rq"?
#me 207	Rj#:
(4	R~"A
'address	Nv"H7f
(lgorithm	Rq":
(n	Rv#:
)d	Jw!O":|":
)swer	Jk!HI:3H
(s	Bm!:B:o!Q@3#V"V
'because	R?,
(ody	Bk!HG&"A%H"f+H
(reath	Rh&,
(y	Jm!Au!3]V
)te	Rq&^
+s	Fs":D:b!%#3
'catalogue	RP,
)ution	Rd&:
(hallenge	Rt":
*racters	R>,
(ode	F?&!:2,f%3*{#
)ndition	Rn"3
*tent	Jh#:k!^'%
)okie	Ru%:
-s	Rd%:
(redentials	Fv!A?f#&!:e!:
(url	Nz!f9:
'document	Nl!39:
'e	Rn"H
(arlier	R}!f
(lse	Rf"A
(rror	R}#3
(tag	Rn"H
(vent	Rb&3
*rywhere	Rb'H
(xchange	Ro!,
'file	Nx#fYV
)ve	Rr!^
(older	Rh"3!A
)r	Fl"O*3s!:2,
(ragment	RD,
'goes	Nt!,z"O
'header	Nw!,NH
`)
