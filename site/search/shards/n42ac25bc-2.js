sitegenSearch("n42ac25bc-2",`!decide on	Rr!H
+ce	R}!f
)so	Rs!,
)the	Rg!%
)unseen	Rl#H
)which	JO:c"H
(d earlier	Rx":
*to	Rm#f
(s for	Rr!V
*how	Rm!,
*instead	Re"O
+t	Rp#3
*most	Rh!,
*on	Ru"3
*so	RU,
*what	Ro&{"
,ether	Je!md#{'
&sion is	Rr"3
+of	Ru%:
+to	Rx%:
,ree	Jc!,t#A
/s	Jn&A)&
%lare both	R>:
*https	Rt#?
*it	R3:
*more	Rt#&
*one	Rf&O
*the	RA:
-m	RH:
,is	Rb"3
)d a	R0,
,nd	Ra!:
,re	Rp&O
,s	Jt&3#{'
+field	Rp&A
0s	Jf&:2{"
+ids	RK,
,n	Fa!,u!He!F
+once	R.:
-e	JB,n%3
,rder	Rf&V
,thers	Ru&,
+section	F7:.:m%3
,g021	Rf&,
+the	Rt#:
+with	J6,B,
)s a	Fj&V-,!3"V
,nd	Rp&H
+json	R|":
+one	J33t%O
+so	RC,
+that	Rb"3
-e	F1,",l":u!O
+whatever	Ro&3
&ine gracefully	Rw#:
*it	Ra#3
)d card	Ro"H
,harge	Ro"H
%ode below	R|&,
)once	R|&V
)text	R|&&
(d is	R|&,
*names	R|&,
(s the	Rp#f
-m	R{&3
#ep are	Ry&:
'deeper	Ro&{#
'is	R-,
'l	Rs%&!3
(isting	Rb",!H
`)
