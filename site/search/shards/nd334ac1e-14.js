sitegenSearch("nd334ac1e-14",`!clients glue	R|!H
*have	Jt!,!30H
*ignore	RZ,
+n	Rk!3
,to	Rp!^
+t	Rc#:
*key	Rw!A
*log	Rz"f
,ok	Jh!,7f
,se	Ru!V
*make	Jt!&NV
,y	Bn!O(f':<f4H::RM
+eet	Rs!O
+istake	Rp!5
+ust	Fu!H&HT,
*network	Jk",.f
*of	>m!:&1c!3&3%&I&"&#&"&
+r	Rq!:
+ught	Rt!H
,t	Rq!:
+wn	R{!f
*proxy	Rl"3
*react	Rd#f
-d	Js!:+:
.ing	Ra"H
-lly	Rt!5
,new	Rp":
,peat	Fs!Q#Vn!H
,send	Rx"H
,try	Rs!&
*send	Rm"H
+hould	Fg!Q'H=,j!3
-w	Re#:
+low	Rs!:
+o	Re&&
+till	Rn"3
*take	R|&3
+hat	:p!o%A73',-:,H#f":.:):4&'&!:
,e	Rb%:
-re	Rq"H
,rough	Rk"3
+o	Fv#:%3@:
,ol	Rd&3
+reat	Jk!&,^
,y	Rp#H
*watch	R}!O
+e	Rz!:
+hich	Rz#:
+ith	Rl",
+ould	Jx!,m"&
)ide error	Rw#H
#ock and	Rs!3
*ew	Rx!f
(do	Rm!V
(for	Ri&3
(in	Ri&3
(of	Jg!^3f
(seconds	Ri&3
)pecification	Ri&{'
's are	R}&,
)of	R}&O
%se code	Rh!%!A
,s	Rh!A
(frame	Rh!A!f
(idle	Ro#H
)n	J[:b!H
)t	Jh!As"O
`)
