sitegenSearch("nd052607f-55",`!clients key	Ru!A
*log	Rx"f
,ok	Jf!,7f
,se	Rs!V
*make	Jr!&NV
,y	Bl!O(f':<f4H::QM
+eet	Rq!O
+istake	Rn!5
+ust	Fs!H&HT,
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
*take	Ry&3
+hat	:n!o%A73',-:,H#f":.:):4&'&!:
,e	F_%:4&"&
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
)pecification	Rg&{&
's are	Rz&,
)of	Rz&O
%se code	Rf!%!A
,s	Rf!A
(frame	Rf!A!f
(idle	Rm#H
)n	JY:b!H
)t	Jf!As"O
(rfc	Ru"H
(says	Ru"H
(tabs	R{%O
)he	Fz",[,C%
)o	JH:o!f
`)
