sitegenSearch("n296cacc9-14",`!enough footer	Rk&{#
+r	Rt%,
)if	Je"3)3'f
)the	Rw"f
*o	Br!t%tF,MVG,
#ter goes	Rx&,
(one	Rt"m
(something	Rw!:
'ed a	Rx%:
*there	Re%V
*under	Rw#,
'prise customers	Rf%3
-plan	Rf%V
%ity 413	Rr!t
)deprecated	Rf#&
)into	Rn!3
)java	Rn!3
)rust	Rn!3
)that	Jf#,*3
*oo	Jn!3Q(!,!h
%ries 1	Rj&m
*and	F>:H3BHe"m
+re	Bl&A(3),"{)3&
+s	Jj&5!o)3
*below	Rj&,
+y	Je!,z!:
*can	J/:m&{(
,talogues	Rt&:
+hange	RC:
+laim	R?3
-ss	RA,
/es	R@,
*each	Rs&{#
*fact	Rz&,
+ields	Rr&A
,le	JF1e%m
+lag	Rz&{#
+older	R<,
+rom	Rj&m
*have	B1,/&2&l%3"{1!{2
*in	JW:}#H({#
,dexes	Ru&,
+s	R1:
+t	Rz&{(!{)
,s	Je!,w#V!{)
*lack	R3,
+ist	Rz&{(
*name	Rj&t
+eed	Rj&t
*of	BH,",EO_#f%1!V'H({#!{)
+n	Rz&V
,ly	Jg":u"V
+r	RD,
*remove	R1:
*say	Rq!%
+hare	J1&b&,%V
,ould	R.:
-w	Rn!,
+itegen	Ro&V
*that	Jj&H)A
,e	Ry&,
-re	Rt&V
+o	Jo&m#A
,o	Ru&3
*where	Rz&{)
`)
