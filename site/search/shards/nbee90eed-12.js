sitegenSearch("nbee90eed-12",`!load without	Re!,
&ed again	Rx&3
)in	Rn&O
*t	R_#?
)that	Ri%3
)version	R_#A
&ing what	Rf"f
&s a	Nk!H4H
)nd	Ry&O
(base64	Rq!T
)elow	Rn&A
(in	R|&V
)ts	R_'H
(scripts	R|&V
(the	JK,c":u!,
#cal filter	Rf%:
(http	Rw!O
(installs	Ro&,
(server	Rx!3
(test	Rr#h
'e the	R|&^
'host an	Rx&:
&tion 303	Ry!,
+a	Rq"3
,fter	Ra"H
,n	Rq%3
-d	Ba"A'3','A#,0fb"3
,t	Na"H,:
+by	Ra":
+clients	Rt!V
,url	Nj":(:
+date	Jn!:*:9&!3
+element	Rg":
,qual	N_"O"O
,ven	Ro":
,xports	Ny!Fp!8
+has	Rx!A
,eader	Rg":
.lth	R~%8
,olds	Na",y!,
,ttp	Ro"?
/s	B|!?#?.?(?"?h!?
+if	Ra"O
,n	Ry!3
+like	Ro":
,ogin	Rl"?
+manual	Rj"?
1html	Rj"?
-y	Ra":
,eans	Ny!H*f
,ust	Rc'A
+names	Nl":',
+of	N~!3-:
,r	N~!,#:
-ders	Na"?.?
+payments	Rb&8
+reports	Rz!?
-turn	Rk"H
,fc	Fa"f+3*O.O
+says	Nn!3*3
,earches	Ry!1
,o	No",k!:
+that	Jm!,6f,,
-e	Na",+A!H
-rough	Rx%:
`)
