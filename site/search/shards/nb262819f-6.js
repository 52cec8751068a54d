sitegenSearch("nb262819f-6",`!section take	RC:
.s	Rn&3
+han	RP&
-t	B3&",",1:k%f'3#A
,e	J33b&3
+oo	R5(
+wice	R7(
*unknown	R3(
+se	RK:
*was	R_!3
+hose	Rj&,
+ith	R4:
.out	Jj&V'V
)15.5.5 a	RP,
)s 15.2	Ri!,
+a	Rf&V
,llow	F3,t%,&V
-so	R7,
,nd	B(,,3",3,%:a%{!+H
,re	R8,
,s	Rg&O
,uthorities	Rf&&
+declared	RB,
+error	Rf&,
+from	RK,
+id	JK:e%?
,n	J4,c&O
,s	Rp&3
,ts	Ju&{""3
+list	Ru&{"
+of	F4&1,q%A
,n	Rp%,
+registries	Rm&A
2y	Rf&,
-ndered	Ru&{"
+sections	B2&"&"&"&"&"&"&
,o	R3:
,tand	Rf&V
+takes	R3,
,emplates	Rj&:
-xt	Rf&m
,hat	B4,s%,,,%A5&
+warn	J3,x%3
,hich	Rk&V
%ure on	Rm%3
'ity a	Rs"f
,s	Ri&3
+events	Ri&1
+header	Rk"f
1s	RQ,
+plugins	R}#3
,olicy	Bp%&!3=:%3![#,#%
+rejection	R_&(
,fc	Ri"3
*events write	Ri&1
%websocketaccept if	Ru!:
5s3p	Ru!?
8plmbitxaq9kygzzhzrbk	Ru!?
.key d	Ru!?
3ghlihnhbxbszsbub25jzq	Ru!?
.version 13	Ju!?Q?
`)
