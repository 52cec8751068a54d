sitegenSearch("nb3da8062-15",`!loads a	Jg!H4H
)nd	Ru&O
(base64	Rm!T
)elow	Rj&A
(in	Rx&V
)ts	R{&H
(scripts	Rx&V
(the	FJ,_":u!,
#cal filter	Rb%:
(http	Rs!O
(installs	Rk&,
(server	Rt!3
(test	Rn#h
'e the	Rx&^
'host an	Rt&:
&tion 303	Ru!,
+a	Rm"3
,fter	R|!H
,n	Rm%3
-d	B|!A'3','A#,0fb"3
,t	J|!H,:
+by	R|!:
+clients	Rp!V
,url	Jf":(:
+date	Fj!:*:9&!3
+element	Rc":
,qual	J{!O"O
,ven	Rk":
,xports	Ju!?p!8
+has	Rt!A
,eader	Rc":
.lth	Rz%8
,olds	J|!,y!,
,ttp	Rk"?
/s	Bx!?#?.?(?"?h!?
+if	R|!O
+like	Rk":
,ogin	Rh"?
+manual	Rf"?
1html	Rf"?
-y	R|!:
,eans	Ju!A*f
,ust	R~&A
+names	Jh":',
+of	Jz!3-:
,r	Jz!,#:
-ders	J|!?.?
+payments	R}%8
+reports	Rv!?
-turn	Rg"H
,fc	F|!f+3*O.O
+says	Jj!3*3
,o	Jk",k!:
+that	Fi!,6f,,
-e	J|!,+A!H
-rough	Rt%:
,rusted	Rt!A
*trusted the	Rt!A
%k 14	Rs&1!M
'a	Re#,!H
(ccept	FE:e%"(A&*
(ll	Rf%V
(nd	Rs!O
(re	R%,
'behind	Re#f
`)
