sitegenSearch("naf36b365-14",`!discretion rfc	Rh"O
%k 01	Ry&*!?
(2	Ry&*!?
(7	Ro&V
'any	Rv#3
'catalogue	RN3
0yaml	RN3
'e1	RN3!:
)md	RN3
(rror	RN:
,s	RN1
'full	>51,,)1!8%3>1"1d#m"3&A,?
'gone	RF1
'is	611#1"1"1"1"1'1"1"1"1#1(1"1"3%1#1"1'1"1"1"1"1-1"1r!,XO-?
'match	Ro&T
'of	RQ,
(r	Jk&{&#H
'pdf	RQ1
'space	Rv#&!3
'the	Jv#Hj!:
*y	Jt&V*%
(itle	Ro&T
'without	Rl&,
&01 delete	Ry&*
*isk	Ry&?
)helps	Ry&*
'2 buy	Ry&*
)no	Ry&?
'7 in	Ro&V
&full beside	R?,
&s fill	R31
(grew	Ru&F
(keep	R>,
(md	Ry&*
(of	R@,
(that	RU8
)reat	RM,
(use	Rv&3
%play this	R~":
)name d	Rh#?
.plan	Rh#?
&utes broken	Rl!,
%regard such	Rw",
%t builds	Rm&,
'make	Ro&,
'usr	Rm&*
&ant dependency	Rr#H
&inct callers	Rs!:!A
+label	Rs!,
*ion belongs	Rw!^
-s into	Rm!^
(guish it	Rd%3
&ributes the	Rn"f
+ion calls	Rm&,
(ct court	Rn#?
#v details	Rs&{"
%ide its	Ra'3
)what	Ra'3
"ns a	Re%:
`)
