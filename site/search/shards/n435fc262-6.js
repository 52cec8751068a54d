sitegenSearch("n435fc262-6",`!in type	Rp!A
%upgrade	Jy!,Q&!,
&se	>W:6A>f%H-30:^V0A*{#
(r	Ru%,
&tc	Jk&{'6J
'f	J'3w"Hd":
(16	R'3
(8	J|"Hd":
%vain	Ji!%(At"&
'lues	Jw!m,3
'ry	Rr"O
&ersion	Jn!OA:v!,
,s	Rz!:
&iew	Rz&,
%wall	Rk&3
)microseconds	Rk&3
'nts	Ry#&
'ves	R{#3
&hat	Jv!&l#O
)ever	Js&t(3
'ere	Rf!:
'ich	6-:2,*,R%!3/f+H+O%,%H',",%,!3"3%,%f(&"&YA&A(&",
(le	Ra%:
'm	Rk%:
'ole	Rx&A
&indow	Ry#f
+s	Ru%,
(ter	Jz"?%?
'th	Rx%:
&ords	Ju!mn":<%
'uld	Rt"3
&ww	Jw!t<,(H
(authenticate	Jw!t<,(H
%x	Rh&3!:
&ratelimitresourcelimit	Rh&3
7until	Rh&:
%your	:i!O.O!^#3*:6f)H=3'3F3":+O1%"&"&#&"&
#active site	Ra&&!,
#clude each	R_!,
+tc	Rp&*
+xamples	J;1y%r
*it	Rp&,
,self	R_!:
*post	Ro"3
*shows	R;,
*the	Rs&f
,is	J:,z!3
*unresolved	R;(
)d and	Ji!t<,
+callers	Rq"H
,url	Rl"f
+file	Rs&t
/s	Rs&v
+in	Rk&f
,s	Rs&t
+template	R_!,
,he	Jw!VNH
)s 60	Rl#?
`)
