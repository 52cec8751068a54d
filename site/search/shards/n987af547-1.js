sitegenSearch("n987af547-1",`!rwc 20	Re%8
!s client	Jg%8"8
#d	Jo!*]d8:
#fail	Ro!*
#g	Ro!1
#https	Jf&8'^
#il	Jv!F4H
#maxage	Jk!,!:JO
#o	Jo!?!F!MJ8
#s	Jo!*!1!?!F!MJ84d
%l	Ro!F
#utc	Ro!T
#x	Rk#d
"3 access	Rm&H
&nd	Jm&H,H
%conditional	R}":
%docs	Rw&*
)bucket	Rw&*
%error	R|":
%is	R|":
%type	Rm&H
%works	R}":
#p plmbi	Ry!?
%plmbitxaq9kygzzhzrbk x	Ry!?
;oo	Ry!?
"afe directory	Rm&1
'for	Ro#f
'inside	Rz&V
'methods	Ri#H
'since	Rp&O
'to	Ji#313
'way	Rj!^
(hile	R|!3
&directory pwd	Rm&1
&listed request	Ra#H
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
`)
