sitegenSearch("nee498b1a-4",`!includes it	J],#:
-self	Rx&H
+json	Ru"H
+one	R_!,
,thers	R(:
+so	Ri%,
-mething	R^&
+the	Ro#:
.m	Rx&3
%ompatible protocol	R}#(
(lete send	R~!3
-which	Rz!H
/ose	Rm%,
.ithout	RY,
&rrect what	Ro&,
#dent 2	Rm!T
)with	R-:
(ation a	R-,
(ed by	Fe!:n#M!t(A
+like	R{&:
(s all	Rx&H
&x and	Fs":x!^-:"%
)t	Rb"3
(charset	Rn&,
(google	Jj":C:
(html	Br"mG8!?R,%[!f',)T
(in	Jj#:n!,
)s	Jp&A(&!C
)t	Rp#H
(js	Rv&A
*on	Fr&,!1",(T
(list	Rx&{(
(md	:%:(,!3!:73/3"3"3y#3#*!:%1!V#,%,!1!8",(,!O!T
)issing	Rx&,
/js	Rx&,
(of	FK,h!kc",",
)n	Rx&V
(page	Rh&m
(that	Jo#:ZH
*e	Rr&,
(with	Rx&{(
'ed pages	Rp#:
*without	R{!:
(s and	Rg",
*copied	R@,
*of	Rs&,
'html a	Rm&[
-n	Rm&[
.d	Rr"m
-t	Rm&f
,http	Rx#?
,in	Rr&,
,the	Rm&[
,with	Rj&,
'ing google	R~!:
'js is	Rv&A
)on beside	Rr&,
,which	Rs&,
'md an	Rm&1
,d	Jh&3'V
*beside	Rr&,
*index	Rs&,
`)
