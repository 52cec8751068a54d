sitegenSearch("nd617911b-2",`!load balancer	:i!A&H#:>fE:"3%:#:&&%&!,"&!,"&"&4:,3#3
/s	Br#:&:)&"&"&"&
'early	R{!3
(very	Ri#H
'files	Rl&O
(or	Rd%V
'into	Rs!%
(s	Ry"3
(t	Jb#fz!:
'nothing	Rz&:
'of	Rk%,
(r	Rq#f
'the	Jk#f#f'f
*m	Js!3",
*n	Rw&O
'wall	Rk&1
+microseconds	Rk&1
(hat	R{!&
(ith	Jd"hHf
+out	Rd!,
&ed again	Rv&3
)in	Rl&O
*t	R}"?
)that	Rg%3
)version	R}"A
&ing what	Rd"f
&s a	Ji!H4H
)nd	Rw&O
(base64	Ro!T
)elow	Rl&A
(in	Rz&V
)ts	R}&H
(scripts	Rz&V
(the	JJ,b":u!,
#cal filter	Rd%:
(http	Ru!O
(installs	Rm&,
(server	Rv!3
(test	Rp#h
'e the	Rz&^
'host an	Rv&:
&tion 303	Rw!,
+a	Ro"3
,fter	R~!H
,n	Ro%3
-d	B~!A'3','A#,0fb"3
,t	J~!H,:
+by	R~!:
+clients	Rr!V
,url	Jh":(:
+date	Jl!:*:9&!3
+element	Re":
,qual	J}!O"O
,ven	Rm":
,xports	Jw!?p!8
+has	Rv!A
,eader	Re":
.lth	R|%8
,olds	J~!,y!,
,ttp	Rm"?
/s	Bz!?#?.?(?"?h!?
+if	R~!O
+like	Rm":
`)
