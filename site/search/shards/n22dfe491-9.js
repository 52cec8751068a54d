sitegenSearch("n22dfe491-9",`!section take	RC:
.s	Ro&3
+han	RP&
-t	B3&",",1:l%f'3#A
,e	J33c&3
+oo	R5(
+wice	R7(
*unknown	R3(
+se	RK:
*was	R_!3
+hose	Rj&,
+ith	R4:
.out	Jj&V(V
)15.5.5 a	RP,
)s 15.2	Ri!,
+a	Rf&V
,llow	F3,t%,&V%,!A
-so	R7,
,nd	B(,,3",3,%:a%{!,H
,re	R8,
,s	Rg&O
,uthorities	Rf&&
+declared	RB,
+error	Rf&,
+from	RK,
+headings	Rm&,
+id	JK:f%?
,n	J4,d&O
,s	Rq&3
,ts	Jv&{""3
+list	Rv&{"
+of	F4&1,r%A
,n	Rp%,
+registries	Rn&A
2y	Rf&,
-ndered	Rv&{"
+sections	B2&"&"&"&"&"&"&
,o	R3:
,tand	Rf&V
+takes	R3,
,emplates	Rj&:
-xt	Rf&m
,hat	B4,s%,)A&,%A5&
+warn	J3,x%3
,hich	Rk&V
%ure on	Rm%3
'ity a	Rs"f
,s	Ri&3
+events	Ri&1
+header	Rk"f
1s	RQ,
+plugins	R}#3
,olicy	Bp%&!3=:&3![#,#%
+rejection	R_&(
,fc	Ri"3
*events write	Ri&1
%websocketaccept if	Ru!:
5s3p	Ru!?
8plmbitxaq9kygzzhzrbk	Ru!?
.key d	Ru!?
3ghlihnhbxbszsbub25jzq	Ru!?
`)
