sitegenSearch("n2651ca3b-5",`!safelisted request	Ra#H
/sponse	Ji!V":c!H
'y and	Rp!%
)happen	Jt!f"H
&r choice	Rc"f
(in	RO:
(than	Rv!A
&ty and	Rp&%
)has	Ru%3
#id 400	Rj!,
'a	Jz#:G3
(bout	R_#,
(loud	Rk"O
(nd	Rw&V
'how	Rk&3
'in	Jw",l!:<%
'no	Jl"fU3
)store	Rl"f
)thing	R{&?
'only	R}",
'so	Ji#A1,
'that	Ri%,
(o	B|#&F,%&"&"3
#ke of	R{%:
#le opens	Ri#3
&s from	Rx!?
(year	Ro"?
#me 207	Rh#:
(4	R|"A
'address	Jt"H7f
(lgorithm	Ro":
(n	Rt#:
)d	Ju!O":|":
)swer	Ji!HI:3H
(s	Bk!:B:o!Q@3#V"V
'because	R>,
(ody	Bi!HG&"A%H"f+H
(reath	Rf&,
(y	Jk!Au!3
)te	Ro&^
+s	Fq":D:b!%#3
'catalogue	RO,
)ution	Rb&:
(hallenge	Rr":
*racters	R=,
(ode	F>&!:2,e%3*{#
)ndition	Rl"3
*tent	Jf#:k!^'%
)okie	Rs%:
-s	Rb%:
(redentials	Ft!A?f#&!:e!:
(url	Jx!f9:
'document	Jj!39:
'e	Rl"H
(arlier	R{!f
(lse	Rd"A
(rror	R{#3
(tag	Rl"H
(vent	R_&3
*rywhere	R_'H
(xchange	Rm!,
`)
