sitegenSearch("na806e354-2",`!rust http	.z!&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&
'net	Rp!3
(o	Ru&m
)de	Rp!&
+js	Rp!&
)run	Ru&m
'status	Rp!:
-teapot	Rp!:
&s crate	Rp!3!O
"wc 20	Rg%8
!s client	Ni%8"8
#d	Jq!*![]d8:
#fail	Rq!*
#g	Rq!1
#https	Nh&8'^
#il	Nx!F4H
#maxage	Nm!,!:JO
#o	Nq!?!F!MJ8
#s	Jq!*!1!?!F!M![J84d
%l	Rq!F
#utc	Rq!T
#x	Rm#d
"3 access	Ro&H
&nd	No&H,H
%conditional	R_#:
%docs	Ry&*
)bucket	Ry&*
%error	R~":
%is	R~":
%type	Ro&H
%works	R_#:
#p plmbi	R{!?
%plmbitxaq9kygzzhzrbk x	R{!?
;oo	R{!?
"afe and	Ry!3
'directory	Ro&1
'for	Rq#f
'inside	R|&V
'methods	Rk#H
'since	Rr&O
'to	Nk#313
'way	Rl!^
(hile	R~!3
&directory pwd	Ro&1
&listed request	Rc#H
/sponse	Fk!V":'^]H
'y and	Rr!%
)happen	Nv!f"H
&r choice	Re"f
(in	RP:
(than	Rx!A
&ty and	Rr&%
`)
