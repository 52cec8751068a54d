sitegenSearch("n0098804a-13",`!reports today	Rq"?
*when	Rl!f
+ith	J|!A#,g#&
&sitories other	Rk!H
/under	Rp#:
+y below	Ro&3
-or	Ry&:
-so	Rp&A
-who	Ry&:
%resentation for	Rw",
1of	Rk#O
#q applies	Rn#H
&example	R}#?
&status	Rn#H
&too	Rb#&
%uest 1312	Rk%3
*303	Rn!,
*5xx	Rn!,
*a	Bo!:(3GH*f2f
+fter	Jb"HJ:w!,
/wards	R_'H
+gain	Br":.,.?#3j!M*?
+lso	Ri"3
+n	R|":
,d	6k!t",0,"3%3!:%,%H*,)f#&%&%H%O*f+m#m#,"H',&,8,3,%%&3
+re	Ro#&
,rived	Rt'&
+s	Bn!,%*)f%f-3.h
+t	Jq":,H9f
+ws	Rb&3
*be	Rm#,
,cause	Bs"&1,.,E&",
,en	Rx!:
,fore	Nw%&,,
+rings	Rv%3
+y	Fv":*:#:D:
*came	B~",*&!,&&!3-&#:+,
,n	Jo!,,Af!V
-not	N}&1!F;&
,rried	Ro%,
0s	Nz!3;3!A
.y	Rz#,
+lashes	Ry!:
+odes	Rm&^
,uld	Rl#,
-nt	Rw!v
/s	Ru!A
+url	Rg#:
*demands	Re#&
,nied	Rt%(!?
+id	Fv!A+,=?!f/&
,ffer	Rg#3
+oes	Nv!AG&
*e	Re&1
+code	Re&1
+lsewhere	Ro!,
+nds	Nq!tp":
,tity	Np!3Q(!,!h
*failed	Ru"f
`)
