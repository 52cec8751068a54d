sitegenSearch("neb83796a-14",`!section or	B3:&:K,!:h#{!*:
,der	R4(
+ut	RP:
*plain	Rr&A
*should	R[:
+ince	R8,
*take	RC:
.s	Rq&3
+han	RP&
-t	B3&",",1,!:n%f'3#H
,e	J33e&3
+oo	R5(
+wice	R7(
*unknown	R3(
+se	RK:
*was	Rb!3
+hat	RD,
,ose	Rl&,
+ith	R4:
.out	Jl&V(V
)15.5.5 a	RP,
)s 15.2	Rk!,
+a	Rh&V!m
,llow	F3,v%,&V%,!A
-so	R7,
,nd	B(,,3",3,%:c%{!,H
,re	R8,
,s	Ri&O
,uthorities	Rh&&
+declared	RB,
+error	Rh&,
+from	RK,
+headings	Ro&,
+id	JK:h%?
,n	J4,f&V
,s	Rs&3
,ts	Jx&{#"3
+list	Rx&{#
+of	F4&1,t%A
,n	Rr%,
+registries	Rp&A
2y	Rh&,
-ndered	Rx&{#
+sections	B2&"&"&"&"&"&"&
,o	R3:
,tand	Rh&V
+takes	R3,
,emplates	Rl&:
-xt	Rh&m
,hat	B4,u%,)A&,%A5&
+warn	J3,z%3
,hich	Rm&V
%ure on	Ro%3
'ity a	Ru"f
,s	Rk&3
+events	Rk&1
+header	Rm"f
1s	RQ,
+plugins	R_%3
,olicy	Br%&!3=:&3![#,#%
+rejection	Rb&(
,fc	Rk"3
*events write	Rk&1
%websocketaccept if	Rw!:
`)
