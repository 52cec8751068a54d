sitegenSearch("n911cb587-8",`!rust statusteapot	Rj!:
&s crate	Rj!3!O
"wc 20	Ra%8
!s client	Jc%8"8
#d	Fk!*]d8:
#fail	Rk!*
#g	Rk!1
#https	Rb&8
#il	Jr!F4H
#maxage	Jg!,!:JO
#o	Jk!?!F!MJ8
#s	Fk!*!1!?!F!MJ84d
%l	Rk!F
#utc	Rk!T
#x	Rg#d
"3 access	Ri&H
&nd	Ji&H+H
%conditional	Ry":
%docs	Rr&*
)bucket	Rr&*
%error	Rx":
%is	Rx":
%type	Ri&H
%works	Ry":
#p plmbi	Ru!?
%plmbitxaq9kygzzhzrbk x	Ru!?
;oo	Ru!?
"afe directory	Ri&1
'for	Rk#f
'inside	Ru&O
'methods	Re#H
'since	Rl&O
'to	Je#313
'way	Rf!^
(hile	Rx!3
&directory pwd	Ri&1
&listed request	R|"H
/sponse	Fe!V":c!H
'y and	Rl!%
)happen	Jp!f"H
&r choice	R~!f
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
`)
