sitegenSearch("n07908d88-12",`!entered under	Rs#,
'prise customers	Rb%3
-plan	Rb%V
%ity 413	Rn!t
)deprecated	Rb#&
)into	Rj!3
)java	Rj!3
)rust	Rj!3
)that	Jb#,*3
*oo	Jj!3Q(!,!h
%ries 1	Rf&m
*and	F>:D3BH
+re	Bh&A(3),"{(2&
+s	Jf&5!o)3
*below	Rf&,
+y	Ja!,z!:
*can	J/:i&{'
,talogues	Rp&:
+hange	RC:
+laim	R?3
-ss	RA,
/es	R@,
*each	Ro&{#
*fact	Rv&,
+ields	Rn&A
,le	JF1a%m
+lag	Rv&{"
+older	R<,
+rom	Rf&m
*have	B1,/&2&h%3"{0!{1
*in	Jp&H({"
,dexes	Rq&,
+s	R1:
+t	Rv&{'!{(
,s	Ja!,w#O!{(
*lack	R3,
+ist	Rv&{'
*name	Rf&t
.s	Rm&A
+eed	Rf&t
*of	BH,",AO_#f%1!V'H({"!{(
+n	Rv&O
,ly	Jc":u"O
*remove	R1:
*say	Rm!%
+hare	F1&}%,%V
,ould	R.:
-w	Rj!,
+itegen	Rk&V
*that	Jf&H)A
,e	Ru&,
-re	Rp&V
+o	Jk&m#A
,o	Rq&3
*where	Rv&{(
-ther	Rv&{(
,ose	J2,b&A
+ith	Jf&V1&!,
.out	Jf&V1,
&y 204	Rr&A
(a	F~!:i"m#f
)lso	Rm&:
)n	Rn&:
*d	F2:,,NOn#O
)re	F3,"&s%V
`)
