sitegenSearch("nd01cce0d-1",`!includes it	JZ,#:
-self	Rv&A
+json	Rs"H
+one	R],
,thers	R(:
+so	Rg%,
-mething	R[&
+the	Rm#:
.m	Rv&3
%ompatible protocol	R{#(
(lete send	R|!3
-which	Rx!H
/ose	Rk%,
.ithout	RW,
#dent 2	Rk!T
)with	R-:
(ation a	R-,
(ed by	Fc!:n#M!t(A
+like	Ry&:
(s all	Rv&A
&x and	Fq":x!^-:"%
)t	R_"3
(charset	Rl&,
(google	Jh":C:
(html	Bp"mG8!?R,%[!f',)T
(in	Jh#:n!,
)s	Jn&A(&!C
)t	Rn#H
(js	Rt&A
*on	Fp&,!1",(T
(list	Rv&{'
(md	:%:(,!3!:73/3"3"3w#3#*!:%1!V#,%,!1!8",(,!O!T
)issing	Rv&,
/js	Rv&,
(of	FK,f!kc",",
)n	Rv&O
(page	Rf&m
(that	Jm#:ZH
*e	Rp&,
(with	Rv&{'
'ed pages	Rn#:
*without	Ry!:
(s and	Re",
*copied	R@,
*of	Rq&,
'html a	Rk&[
-n	Rk&[
.d	Rp"m
-t	Rk&f
,http	Rv#?
,in	Rp&,
,the	Rk&[
,with	Rh&,
'ing google	R|!:
'js is	Rt&A
)on beside	Rp&,
,which	Rq&,
'md an	Rk&1
,d	Jf&3'V
*beside	Rp&,
*index	Rq&,
/json	Rq&,
,side	R%:
`)
