sitegenSearch("n198602ac-0",`!includes it	JZ,#:
-self	Ru&A
+json	Rs"H
+one	R],
,thers	R(:
+so	Rg%,
-mething	R[&
+the	Rm#:
.m	Ru&3
%ompatible protocol	R{#(
(lete send	R|!3
-which	Rx!H
/ose	Rk%,
.ithout	RW,
#dent 2	Rk!T
)with	R-:
(ation a	R-,
(ed by	Fc!:m#M!t(A
+like	Rx&:
(s all	Ru&A
&x and	Fq":x!^,:"%
)t	R_"3
(charset	Rl&,
(google	Jh":C:
(html	Bp"mG8!?R,%[!f&,)T
(in	Jh#:m!,
)s	Jm&A(&!C
)t	Rn#H
(js	Rs&A
*on	Fo&,!1",(T
(list	Ru&{'
(md	:%:(,!3!:73/3"3"3w#3#*!:%1!V&,!1!8",(,!O!T
)issing	Ru&,
/js	Ru&,
(of	FK,f!kb",",
)n	Ru&O
(page	Rf&m
(that	Jm#:ZH
*e	Ro&,
(with	Ru&{'
'ed pages	Rn#:
*without	Ry!:
(s and	Re",
*copied	R@,
*of	Jo&:",
'html a	Rk&[
-n	Rk&[
.d	Rp"m
-t	Rk&f
,http	Rv#?
,in	Ro&,
,the	Rk&[
,with	Rh&,
'ing google	R|!:
'js is	Rs&A
)on beside	Ro&,
,which	Rp&,
'md an	Rk&1
,d	Jf&3'V
*beside	Ro&,
*index	Rp&,
/json	Rp&,
,side	R%:
`)
