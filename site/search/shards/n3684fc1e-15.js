sitegenSearch("n3684fc1e-15",`!data ssl	Re#H
'that	Js#3O,
)e	Fy!HL3s!O!{'
)is	Re#:
(one	Rv&3
'urlencode	Rk!1
'was	Ry!H
(hen	Rz&,
)ich	Re#&
&base blames	Rn!3
+do	Ry"H
,ump	R#,
+matched	Rd"H
+that	Jh!,e!H
-e	Ru"H
*s affair	Rc#3
,unique	Rv"H
2key	Rv"H
&error code	Rh%8
,throw	Rh%8
&tone 1	Rv&3
+6	Rv&3
&urlencode q	Rk!1
%e 2026	R{&,
+w483	R{&,
'a	Rk&f
(liases	Rf&O
(nd	FI,7,Z3
(s	Rp&,
'belongs	R0,
'cache	R_"3
,control	R_"3
(ode	Rf&O
'e	Fh!:*:9&!3
(poch	Rg&{'
(tag	Fh!:*:9&!3
'header	Rk#m
'in	Bh"31H,3S:1:
(s	FY383I3
'last	Jz&3",
+modified	Jz&3",
'mon	Jg%?=?
(ust	Rh"3
'no	Rg&{'
'of	Fk!V(3t!:
'p	RY1
'rfc	Fq!3W:(:
'that	Rh"H
)e	Jo"OU:
)u	Rt#?
(otal	Rq!?
,seconds	Rq!?
(ue	2e!1#?'*'1!8%?#?"?#?"?"?#?#?'?"?"?"?"?#?"?"?"?#?"?"?&?"?,?(?%?#?"?"?
'updated	Jf&:#A
(rl	Rm&,
`)
