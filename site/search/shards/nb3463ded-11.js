sitegenSearch("nb3463ded-11",`!s fail	Rk!*
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
&nd	Ji&H,H
%conditional	Ry":
%docs	Rs&*
)bucket	Rs&*
%error	Rx":
%is	Rx":
%type	Ri&H
%works	Ry":
#p plmbi	Ru!?
%plmbitxaq9kygzzhzrbk x	Ru!?
;oo	Ru!?
"afe directory	Ri&1
'for	Rk#f
'inside	Rv&O
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
(nd	Rs&V
'how	Rg&3
'in	Fs",l!:<%
'no	Jh"fU3
)store	Rh"f
)thing	Rw&?
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
`)
