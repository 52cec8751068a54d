sitegenSearch("naf36b365-2",`!data on	J|"3.H
(r	Fo#3"f]^){!
'reaches	Ri#3
(fc	Ja#,*H2:
'saves	Ri#,
(sl	Ri#H
'that	Jw#3O,
)e	J}!HL3s!V!{(
)is	Ri#:
(one	Rz&3
'urlencode	Ro!1
'was	R}!H
(hen	R~&,
)ich	Ri#&
&base blames	Rr!3
+do	R}"H
,ump	R#,
+matched	Rh"H
+that	Jl!,e!H
-e	Ry"H
*s affair	Rg#3
,unique	Rz"H
2key	Rz"H
&error code	Rl%8
,throw	Rl%8
&tone 1	Rz&3
+6	Rz&3
&urlencode q	Ro!1
%e 2026	R_',
+w483	R_',
'a	Ro&f
(liases	Rj&O
(nd	JI,:,[3
(s	Rt&,
'belongs	R0,
'cache	Rd"3
,control	Rd"3
(ode	Rj&O
'e	Jl!:*:9&!3
(poch	Rk&{'
(tag	Jl!:*:9&!3
'header	Ro#m
'in	Bl"31H,3S:1:
(s	J]393I3
'last	J~&3",
+modified	J~&3",
'mon	Jk%?=?
(ust	Rl"3
'no	Rk&{'
'of	Jo!V(3t!:
'p	R]1
'rfc	Ju!3W:(:
'that	Rl"H
)e	Js"OU:
)u	Rx#?
(otal	Ru!?
,seconds	Ru!?
(ue	2i!1#?'*'1!8%?#?"?#?"?"?#?#?'?"?"?"?"?#?"?"?"?#?"?"?&?"?,?(?%?#?"?"?
'updated	Jj&:#A
(rl	Rq&,
`)
