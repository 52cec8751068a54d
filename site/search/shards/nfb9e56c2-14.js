sitegenSearch("nfb9e56c2-14",`!in two	>):d!:#m-%":%f>A(H"H
&ype	Rr!A
%upgrade	N{!,Q&!,
&se	>X:7A>f%H-30:^V0A*{#
(r	Rw%,
&tc	Nm&{'6J
'f	J'3y"Hd":
(16	R'3
(8	N~"Hd":
%vain	Jk!%(At"&
'lues	Ny!{!,3
'ry	Rt"O
&ersion	Jp!OA:v!,
,s	R|!:
&iew	R|&,
%wall	Rm&3
)microseconds	Rm&3
'nts	R{#&
'ves	R}#3
&hat	Nx!&l#O
)ever	Nu&t(3
'ere	Rg!:
'ich	6-:3,*,GH.%!:/f+H+O%,%H',",%,!3"3%,%f(&"&YA&A(&",
(le	Rc%:
'm	Rm%:
'ole	Rz&A
&indow	R{#f
+s	Rw%,
(ter	N|"?%?
'th	Rz%:
&ords	Jw!mn":<%
'uld	Rv"3
&ww	Jy!{"<,(H
(authenticate	Jy!{"<,(H
%x	Rj&3!:
&ratelimitresourcelimit	Rj&3
7until	Rj&:
%your	:k!O.O!^#:*:6f)H=3'3F3":+O1%"&"&#&"&
#active site	Rc&&!,
#clude each	Ra!,
+tc	Rr&*
+xamples	N<1z%r
*it	Rr&,
,self	Ra!:
*post	Rq"3
*shows	R<,
*the	Ru&f
,is	N;,{!3
*unresolved	R<(
*what	Rj!:
)d and	Nk!t<,
+callers	Rs"H
,url	Rn"f
+file	Ru&t
/s	Ru&v
+give	Rq!^
+in	Rm&f
`)
