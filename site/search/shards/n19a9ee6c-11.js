sitegenSearch("n19a9ee6c-11",`!load files	Rh&O
(or	R_%V
'into	Ro!%
(s	Ru"3
(t	R}"f
'of	Rg%,
(r	Rm#f
'the	Fg#f#f'f
*m	Jo!3",
*n	Rs&O
'wall	Rg&1
+microseconds	Rg&1
(hat	Rw!&
(ith	J_"hHf
&ed again	Rr&3
)in	Rh&O
*t	Ry"?
)that	Rc%3
)version	Ry"A
&ing what	R_"f
&s a	Je!H4H
)nd	Rs&O
(base64	Rk!T
)elow	Rh&A
(in	Rv&O
)ts	Ry&H
(scripts	Rv&O
(the	FJ,}!:u!,
#cal filter	R_%:
(http	Rq!O
(installs	Ri&,
(server	Rr!3
(test	Rl#h
'e the	Rv&V
'host an	Rr&:
&tion 303	Rs!,
+a	Rk"3
,fter	Rz!H
,n	Rk%3
-d	Bz!A'3','A#,0fb"3
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
,ust	R|&A
+names	Jf":',
+of	Jx!3-:
,r	Jx!,#:
-ders	Jz!?.?
`)
