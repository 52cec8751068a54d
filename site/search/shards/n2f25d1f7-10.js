sitegenSearch("n2f25d1f7-10",`!loads base64	Rk!T
)elow	Rh&A
(in	Ru&O
)ts	Rx&H
(scripts	Ru&O
(the	FJ,}!:t!,
#cal filter	R_%:
(http	Rq!O
(installs	Ri&,
(server	Rr!3
(test	Rl#h
'e the	Ru&V
'host an	Rq&:
&tion 303	Rs!,
+a	Rk"3
,fter	Rz!H
,n	Rk%3
-d	Bz!A'3','A#,0fa"3
,t	Jz!H,:
+by	Rz!:
+clients	Rn!V
,url	Jd":(:
+date	Fh!:*:9&!3
+element	Ra":
,qual	Jy!O"O
,ven	Ri":
,xports	Js!?p!8
+has	Rr!A
,eader	Ra":
.lth	Rx%8
,olds	Jz!,y!,
,ttp	Ri"?
/s	Bv!?#?.?(?"?h!?
+if	Rz!O
+like	Ri":
,ogin	Rf"?
+manual	Rd"?
1html	Rd"?
-y	Rz!:
,eans	Js!A*f
,ust	R{&A
+names	Jf":',
+of	Jx!3-:
,r	Jx!,#:
-ders	Jz!?.?
+payments	R{%8
+reports	Rt!?
-turn	Re"H
,fc	Fz!f+3*O.O
+says	Jh!3*3
,o	Ji",k!:
+that	Fg!,6f,,
-e	Jz!,+A!H
-rough	Rr%:
,rusted	Rr!A
*trusted the	Rr!A
%k 14	Rp&1!M
'a	Rc#,!H
(ccept	FE:c%"+*
(ll	Rd%V
(nd	Rq!O
(re	R%,
'behind	Rc#f
'can	Rc#O
*not	Rc#3
`)
