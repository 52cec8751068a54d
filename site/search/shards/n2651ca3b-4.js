sitegenSearch("n2651ca3b-4",`!runs in	J&:e"fV3
)side	Rs%3
)to	Rz":
'on	Fy#m=:91(H
'the	Jg#fUO
'under	Rv&,
&on ubuntu	Rm&1
/latest	Rm&1
%time equal	Rn!O
#sh simply	Rl#H
%t also	Rs&m
(nd	Rn!3
'http	.x!&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&
'net	Rn!3
(ode	Rn!&
+js	Rn!&
'status	Rn!:
-teapot	Rn!:
&s crate	Rn!3!O
"wc 20	Re%8
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
`)
