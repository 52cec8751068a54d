sitegenSearch("na727ea61-15",`!in upgrade	Ju!,Q&!,
&se	>i!A>f%H-30:^V/A*{"
(r	Rq%,
&tc	Jg&{&5J
'f	F'3s"Hc":
(16	R'3
(8	Jx"Hc":
%vain	Fe!%(At"&
'lues	Js!m,3
'ry	Rn"O
&ersion	Fj!OA:v!,
,s	Rv!:
&iew	Ru&,
%wall	Rg&3
)microseconds	Rg&3
'nts	Ru#&
'ves	Rw#3
&hat	Jr!&k#O
)ever	Jn&t(3
'ere	Rb!:
'ich	6=,*,N%!3/f+H+O%,%H',",%,!3"3%,%f(&"&]A(&",
(le	R|#:
'm	Rg%:
'ole	Rs&A
&indow	Ru#f
+s	Rq%,
(ter	Jv"?%?
'th	Rt%:
&ords	Fq!mn":;%
'uld	Rp"3
&ww	Fs!t<,(H
(authenticate	Fs!t<,(H
%x	Rd&3!:
&ratelimitresourcelimit	Rd&3
7until	Rd&:
%your	:e!O.O!^#3*:6f)H=3'3F3":+O0%"&"&#&"&
#active site	R|%&!,
#clude each	R[,
+tc	Rl&*
+xamples	J;1t%r
*it	Rl&,
,self	R[:
*post	Rk"3
*shows	R;,
*the	Rn&f
,is	J:,v!3
*unresolved	R;(
)d and	Je!t<,
+callers	Rm"H
,url	Rh"f
+file	Rn&t
/s	Rn&v
+in	Rg&f
,s	Rn&t
+template	R[,
,he	Js!VNH
)s 60	Rh#?
+a	F;&_!3}"A
,re	Rq&3
`)
