sitegenSearch("n101b2f3f-12",`!contentlength 89	Rb"?
091	Ry#?
13	Rc"?
156	Rt%?
16	N{"?>?
19	Rw"?
0alone	Ra#H
1nd	R~"H
0even	Rd"H
0first	Ra#:
1or	Rf"H
0header	R~"&
0is	R~"?
0rfc	R~",
0that	Ra'3
0with	Rx#H
*ocation and	Rf"3
2date	Jn!:*:9&!3
2equal	N_"O"O
2rfc	Nr"O.O
2that	Rm!,
)range bytes	Jf",!??3!?N1!?
/content	Rf"&
6type	Rf"&
/has	Rn!A
/of	Rf",
0r	Jn!3(V#3
0ut	Rd#H
/tells	Rf",!f
/with	Rd#f
)s dates	R|&,
+in	Ru&,
,tem	R|&}!!{"
+never	Ry&O
+read	Ro&1
+the	R|&V
+whether	R|&V
,rite	Ro&1
*ecuritypolicy default	Nv&3![#,
?src	Nv&3![#,
8forbids	Rz&%
8x	Rr&:
9contenttypeoptions	Rr&:
)toolarge go	Rp!3
2in	Rp!3
2since	Ra#&
*ype and	Rq!,
/pplication	.k!1"*(*'1!8#1!F!["?&?"?"?"?%?#?"?'?&?"?"?"?"?"?"?"?"?#?"?"?"?"?"?"?"?#?%?"?"?%?"?%?"?"?"?"?"?#?'?&:3?4?%?"?
.before	Rr!A
.encoding	Rc#&
.image	Ra#?
/s	Jy!3.A>H!f
.location	Ra'3
.says	Ru&m
`)
