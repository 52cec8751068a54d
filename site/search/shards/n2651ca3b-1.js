sitegenSearch("n2651ca3b-1",`!router between	Re%,
)finds	Rv"H
)in	Rh%&
)of	Rg%3
)sends	Jh%363
)which	Jg%&7&
(s own	R|%3
's have	Re%3
*ide	Rs!A
)without	Rq%:
&ines wrong	Rg%8
(g as	Rq",
*found	Re#H
*http	R~#:
)httpxffheaderprocessingmode tells	R~#:
#w about	Ri!:
'nd	Jj&m13
&errors	Rk!3
&has	JF,!3n%:
&in	Jx&3"3
's	Jj&m+:
&makes	Rs&:
(y	Rs&:
&needs	Jf!,u#:#O
&of	Fj&m#H'3#:
'r	Jf!:u#:
&see	Jk!3p#,
'g111	Ry&,
'hould	Rf!:
'o	Rf!,
&that	Jg#3n!:/:
(en	Ry&,
'o	RH:
&was	Rh"H
'ith	RF,
%s are	Jq&3*,
'by	Ry&,
'of	Jf!&CHm":
'that	Je!,",o#{#
"pc and	J_%&J,
(swers	Rj!3
&client	R_%3
'ode	Jj!3w"^
*s	R_&^
&g	Rj!&
&or	R_%3
'ver	Rj!3
&see	R}!f
(rvice	Jj!3w!3
'tatus	Rj!3
&the	R_%,
'owards	R_%3
&web	Rj!&!<
'hich	Rs!A
"ss atom	Rs&m
#ync 3.1	Rw&A
(a	Rm&H
)nd	Rm&,
(deploy	Rw&*!T
(ended	Rw&T
(host	Rw&A
(is	Rw&A
(or	Rw&O
(reaches	Rw&&
(takes	Rw&A
`)
