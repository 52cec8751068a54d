sitegenSearch("n35578297-15",`!clients glue	R~!H
*have	Jv!,!30H
*ignore	R[,
+n	Rm!3
,to	Rr!^
+t	Re#:
*key	Ry!A
*log	R|"f
,ok	Jj!,7f
,se	Rw!V
*make	Jv!&NV
,y	Bp!O(f':<f4H::RM
+eet	Ru!O
+istake	Rr!5
+ust	Jw!H&HT,
*network	Jm",.f
*of	>o!:&1c!3&3%&I&"&#&"&
+r	Rs!:
+ught	Rv!H
,t	Rs!:
+wn	R}!f
*proxy	Rn"3
*react	Rf#f
-d	Ju!:+:
.ing	Rc"H
-lly	Rv!5
,new	Rr":
,peat	Ju!Q#Vn!H
,send	Rz"H
,try	Ru!&
*send	Ro"H
+hould	Fi!Q'H=,j!3
-w	Rg#:
+low	Ru!:
+o	Rg&&
+till	Rp"3
*take	R~&3
+hat	:r!o%A73',-:,H#f":.:):4&'&!:
,e	Rd%:
-re	Rs"H
,rough	Rm"3
+o	Jx#:%3@:
,ol	Rf&3
+reat	Jm!&,^
,y	Rr#H
*watch	R_"O
+e	R|!:
+hich	R|#:
+ith	Rn",
+ould	Jz!,m"&
)ide error	Ry#H
#ock and	Ru!3
*ew	Rz!f
(do	Ro!V
(for	Rk&3
(in	Rk&3
(of	Ji!^3f
(seconds	Rk&3
)pecification	Rk&{'
's are	R_',
)of	R_'O
%se code	Rj!%!A
,s	Rj!A
(frame	Rj!A!f
(idle	Rq#H
)n	J]:c!H
)t	Jj!As"O
`)
