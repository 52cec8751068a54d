sitegenSearch("nbb912810-13",`!clients must	Fs!H&HT,
*network	Ji",.f
*of	>k!:&1c!3&3%&I&"&#&"&
+r	Ro!:
+ught	Rr!H
,t	Ro!:
+wn	Ry!f
*proxy	Rj"3
*react	Rb#f
-d	Jq!:+:
.ing	R~!H
-lly	Rr!5
,new	Rn":
,peat	Fq!Q#Vn!H
,send	Rv"H
,try	Rq!&
*send	Rk"H
+hould	Fe!Q'H=,j!3
-w	Rc#:
+low	Rq!:
+o	Rc&&
+till	Rl"3
*take	Rz&3
+hat	:n!o%A73',-:,H#f":.:):4&'&!:
,e	R_%:
-re	Ro"H
,rough	Ri"3
+o	Ft#:%3@:
,ol	Rb&3
+reat	Ji!&,^
,y	Rn#H
*watch	R{!O
+e	Rx!:
+hich	Rx#:
+ith	Rj",
+ould	Jv!,m"&
)ide error	Ru#H
#ock and	Rq!3
*ew	Rv!f
(do	Rk!V
(for	Rg&3
(in	Rg&3
(of	Je!^3f
(seconds	Rg&3
)pecification	Rg&{'
's are	R{&,
)of	R{&O
%se code	Rf!%!A
,s	Rf!A
(frame	Rf!A!f
(idle	Rm#H
)n	JY:b!H
)t	Jf!As"O
(rfc	Ru"H
(says	Ru"H
(tabs	R{%O
)he	Fz",[,D%
)o	JH:o!f
(with	Rf!h
'd a	JY,8O
*lso	Ry&3
*n	Rm#m
+d	R-,
*s	Rm#H
)before	Ru%:
)cleanly	Ru%3
*onnection	Fz":4kI:
`)
