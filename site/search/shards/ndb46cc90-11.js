sitegenSearch("ndb46cc90-11",`!ends with	:),4:",N%.H)&!,,H':j!333!H!O+O(H
#gb or	Ru&V
%ine may	Rj#,
(s forgive	Rn#:
*googles	Rn#m
*have	Rn":
*may	Rf"H
*which	R8,
+ith	Ru&O
%lish endings	Rs&3
*text	R',
*under	Rc&,
*would	Rq#A
#hance your	Jc&(!3!?!X"(!?
)yourcalm is	Rc&3
#large anything	Rv%:
#ough and	Rz"3
*pache	Rk#m
)footer	Rg&{#
+r	Rp%,
)if	Fa"3)3'f
)the	Rs"f
*o	Bn!t%tF,MVG,
#ter goes	Rs&,
(one	Rp"m
(something	Rs!:
'ed a	Rt%:
*there	Ra%V
*under	Rs#,
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
+re	Bh&A'3),"{(2&
+s	Rf&5!o
*below	Rf&,
+y	Ja!,z!:
*can	J/:h&{'
+hange	RC:
+laim	R?3
-ss	RA,
/es	R@,
*each	Rn&{#
*fact	Ru&,
+ields	Rm&A
,le	JF1a%m
+lag	Ru&{"
+older	R<,
+rom	Rf&m
*have	B1,/&2&g%3"{0!{1
*in	Jo&H({"
,dexes	Rp&,
`)
