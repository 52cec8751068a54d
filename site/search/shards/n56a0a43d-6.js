sitegenSearch("n56a0a43d-6",`!enough for	Rv%,
)if	Jg"3)3'f
)the	Ry"f
*o	Bt!t%tF,MVG,
#ter goes	Rz&,
(one	Rv"m
(something	Ry!A
'ed a	Rz%:
*there	Rg%V
*under	Ry#,
'prise customers	Rh%3
-plan	Rh%V
%ity 413	Rt!t
)deprecated	Rh#&
)into	Rp!3
)java	Rp!3
)rust	Rp!3
)that	Nh#,*3
*oo	Np!3Q(!,!h
%ries 1	Rl&m
*and	F?:H3CHe"m
+re	Bn&A(3),"{)4&
+s	Nl&5!o)3
*below	Rl&,
+y	Nf!,{!:
*can	N/:o&{(
,talogues	Rv&:
+hange	RD:
+laim	R@3
-ss	RB,
/es	RA,
*each	Ru&{#
*fact	R|&,
+ields	Rt&A
,le	NG1f%m
+lag	R|&{#
+older	R=,
+rom	Rl&m
*have	B1,0&2&m%3"{2!{3
*in	JX:~#H({#
,dexes	Rw&,
+s	R1:
+t	NT,i%{(!{)
,s	Nf!,x#V!{)
*lack	R4,
+ist	R|&{(
*name	Rl&t
+eed	Rl&t
*of	BI,",FO_#f%1!V'H({#!{)
+n	R|&V
,ly	Ni":u"V
+r	RE,
*remove	R1:
*say	Rs!%
+hare	J1&d&,%V
,ould	R.:
-w	Rp!,
+itegen	Rq&V
*that	Nl&H)A
,e	R{&,
-re	Rv&V
+o	Nq&m#A
,o	Rw&3
*where	R|&{)
-ther	R|&{)
`)
