sitegenSearch("n827dbc83-11",`!drive or	Rq%X
#op connections	Rn#3
'interim	R~!:
(t	R{%O
'the	Bm!H)H8:4:33
)ose	Rt#m
'what	Fm!H5O%O:O
&ped and	NW,y"&
*dont	Rz&:
*from	Rn#:
*in	Ru#H
+t	R|!&
*onto	R%,
*the	Rk%3
-m	R{!f
'ing the	R{%Q
&s handshakes	Ri%3
(it	Rl&,
*s	Rb&:
(means	Rx!3
(nothing	Rm!H
(or	Rn"f
)ut	Rp#:
(packets	Rf%3
(the	Rp!3
+m	Rt#:
*ose	Rs#:
#y run	Nm&m."!V
%run list	Rm&m
*ooks	Ry&V
)replace	Rm&k
"st port	Rf%8
"ue a	R~!3
&for	Rn#H
#mb there	Rm&{'
%p or	R#,
&s claims	Rq!T
#plicate be	R|"h
,names	R_'&
#rably before	Rb"H
&tion mobile	R_%:
*s are	R_%O
%ing a	Jl!HF3i!3
*n	Rq%X
)or	Rq#f
)request	Re&1
)the	Rv#:
"ynamic names	R|&H
!e 0	R=1
%9	R=1
#1	R>,
#and	R=3
#code	Re&1
#http	Rx!F
#mail	Jy!AD3!H0A
#tag	:m!&!C"3!:&H#V":"3!:%,!V!{!(3!?!H"?#A!H",!?#3!?%&!3!H'&!3!H3?!V/3!H!Vm!:*3
%itle	RB1
#writes	Ri"A
"0001 by	Rq&V
`)
