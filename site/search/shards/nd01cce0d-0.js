sitegenSearch("nd01cce0d-0",`!in upgrade	Ju!,Q&!,
&se	>i!A>f%H-30:^V0A*{"
(r	Rq%,
&tc	Jg&{'6J
'f	F'3s"Hd":
(16	R'3
(8	Jx"Hd":
%vain	Fe!%(At"&
'lues	Js!m,3
'ry	Rn"O
&ersion	Fj!OA:v!,
,s	Rv!:
&iew	Rv&,
%wall	Rg&3
)microseconds	Rg&3
'nts	Ru#&
'ves	Rw#3
&hat	Jr!&l#O
)ever	Jo&t(3
'ere	Rb!:
'ich	6=,*,N%!3/f+H+O%,%H',",%,!3"3%,%f(&"&^A(&",
(le	R|#:
'm	Rg%:
'ole	Rt&A
&indow	Ru#f
+s	Rq%,
(ter	Jv"?%?
'th	Rt%:
&ords	Fq!mn":<%
'uld	Rp"3
&ww	Fs!t<,(H
(authenticate	Fs!t<,(H
%x	Rd&3!:
&ratelimitresourcelimit	Rd&3
7until	Rd&:
%your	:e!O.O!^#3*:6f)H=3'3F3":+O1%"&"&#&"&
#active site	R|%&!,
#clude each	R[,
+tc	Rl&*
+xamples	J;1u%r
*it	Rl&,
,self	R[:
*post	Rk"3
*shows	R;,
*the	Ro&f
,is	J:,v!3
*unresolved	R;(
)d and	Je!t<,
+callers	Rm"H
,url	Rh"f
+file	Ro&t
/s	Ro&v
+in	Rg&f
,s	Ro&t
+template	R[,
,he	Js!VNH
)s 60	Rh#?
+a	F;&_!3~"A
,re	Rr&3
`)
