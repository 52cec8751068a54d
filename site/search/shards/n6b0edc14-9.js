sitegenSearch("n6b0edc14-9",`!section with	R4:
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
.version 13	Ju!?Q?
6rfc	Rf#3
#e 200	Rk!O
&305	Rj"3
&422	Rm"3
'99	R{%Q
&a	Bg!:-:,:Yh;V':
`)
