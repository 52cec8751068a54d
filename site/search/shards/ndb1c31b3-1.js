sitegenSearch("ndb1c31b3-1",`!section than	RQ&
-t	B4&",",1,!:q%f'3#H
,e	N43h&3
+oo	R6(
+wice	R8(
*unknown	R4(
+se	RL:
*was	Rd!3
+hat	RE,
,ose	Rp&,
+ith	R5:
.out	Np&V(V
)15.5.5 a	RQ,
)s 15.2	Ro!,
+a	Rl&V!m
,llow	F4,y%,&V%,!A
-so	R8,
,nd	B(,-3",3,%:f%{!,H
,re	R9,
,s	Rm&O
,uthorities	Rl&&
+declared	RC,
,o	Rs&,
+error	Rl&,
+from	RL,
+headings	Rs&,
+id	NL:k%?
,n	N5,i&V
,s	Rw&3
,ts	N|&{#"3
+list	R|&{#
+of	J5&1,w%A
,n	Rv%,
+registries	Rt&A
2y	Rl&,
-ndered	R|&{#
+sections	B3&"&"&"&"&"&"&
,o	R4:
,tand	Rl&V
+takes	R4,
,emplates	Rp&:
-xt	Rl&m
,hat	B5,x%,)A&,%A7&
+warn	N4,}%3
,hich	Rq&V
%ure on	Rs%3
'ity a	Ry"f
,s	Ro&3
+events	Ro&1
+header	Rq"f
1s	RR,
+plugins	Rd%3
,olicy	Bv%&!3=:&3![#,#%
+rejection	Rf&(
,fc	Ro"3
*events write	Ro&1
%websocketaccept if	R{!:
5s3p	R{!?
8plmbitxaq9kygzzhzrbk	R{!?
.key d	R{!?
3ghlihnhbxbszsbub25jzq	R{!?
`)
