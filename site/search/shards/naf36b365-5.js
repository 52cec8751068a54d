sitegenSearch("naf36b365-5",`!decide for	Rk!%
)in	Ri!%
)nginx	Ri#H
)on	Rv!H
+ce	Rb"f
)so	Rw!,
)the	Rk!%
)unseen	Rp#H
)which	JO:g"H
(d earlier	R|":
*to	Rq#f
(s for	Rv!V
*how	Rq!,
*instead	Ri"O
+s	R0,
+t	Rt#3
*most	Rl!,
*on	Ry"3
*so	RV,
*what	Rs&{"
,ether	Ji!md#{'
&sion is	Rv"3
+of	Ry%:
+to	R|%:
,ree	Jg!,t#A
/s	Jr&A)&
%lare both	R>:
*https	Rx#?
*it	R3:
*more	Rx#&
*one	Rj&O
*the	RA:
-m	RH:
,is	Rf"3
)d a	R0,
,nd	Re!:
,re	Rt&O
,s	Jx&3#{(
+field	Rt&A
0s	Jj&:2{#
+ids	RK,
,n	Je!,u!He!F
+once	R.:
-e	JB,r%3
,rder	Rj&V
,thers	Ry&,
+section	J7:.:q%3
,g021	Rj&,
+the	Rx#:
+with	J6,E,
)s a	Jn&V-,!3"^
,nd	Rt&H
+json	Ra#:
+one	J33x%O
+so	RC,
+that	Rf"3
-e	F1,",p":u!O
+whatever	Rs&3
&ine gracefully	R{#:
*it	Re#3
)d card	Rs"H
,harge	Rs"H
%ode below	Ra',
)once	Ra'V
)text	Ra'&
(d is	Ra',
*names	Ra',
(s the	Rt#f
-m	R_'3
&rates line	Rs&{!
`)
