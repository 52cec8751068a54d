sitegenSearch("n7c2105ef-77",`!runson ubuntulatest	Ri&1
%time equal	Rj!O
#sh simply	Rh#H
%t also	Rn&m
(nd	Rj!3
'http	.t!&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&
'net	Rj!3
(ode	Rj!&
+js	Rj!&
'status	Rj!:
-teapot	Rj!:
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
`)
