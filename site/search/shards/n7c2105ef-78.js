sitegenSearch("n7c2105ef-78",`!safer choice	R~!f
(in	RO:
(than	Rr!A
&ty and	Rl&%
)has	Rq%3
#id 400	Rf!,
'a	Jv#:G3
(bout	R{",
(loud	Rg"O
(nd	Rr&V
'how	Rg&3
'in	Fs",l!:;%
'no	Jh"fU3
)store	Rh"f
)thing	Rv&?
'only	Ry",
'so	Je#A1,
'that	Re%,
(o	Bx#&F,%&"&"3
#ke of	Rw%:
#le opens	Re#3
&s from	Rt!?
(year	Rk"?
#me 207	Rd#:
(4	Rx"A
'address	Jp"H7f
(lgorithm	Rk":
(n	Rp#:
)d	Jq!O":
)swer	Fe!HI:3H
(s	Bg!:B:o!Q?3#O"V
'because	R>,
(ody	Be!HG&"A%H"f+H
(reath	Rb&,
(y	Jg!Au!3
)te	Rk&^
+s	Fm":D:a!%#3
'catalogue	RO,
)ution	R}%:
(hallenge	Rn":
*racters	R=,
(ode	F>&!:2,_%3*{"
)ndition	Rh"3
*tent	Fb#:k!^&%
)okie	Ro%:
-s	R}#:
(redentials	Fp!A?f#&!:e!:
(url	Jt!f9:
'document	Jf!39:
'e	Rh"H
(arlier	Rw!f
(lse	R_"A
(rror	Rw#3
(tag	Rh"H
(vent	R{%3
*rywhere	Rz&H
(xchange	Ri!,
'file	Jr#fYV
)ve	Rl!^
(older	Rb"3!A
)r	Ff"O*3s!:1,
(ragment	RC,
'goes	Rn!,
`)
