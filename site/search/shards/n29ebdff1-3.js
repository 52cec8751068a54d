sitegenSearch("n29ebdff1-3",`!articlejson then	Rm#d
)s 12	J|"?%?/?!d
+call	R|&V
,onnect	Rs!%
+empty	Rw"m
,ntries	JA,v%:",
+flag	R|&{.
,ront	R|&V
+have	Nq&f-{.
+is	Rb!3
+links	R}&^
+of	Nn&:!A0V!{-
,n	Rs!&
+tags	R|&V
,hat	Rv&,
+urls	Rt&A
&kle mustache	Rb!3
"s 1	Rv#,
&0.0.0.5	Rg%3
'16	Nv!Ow!V
'2	Rg"H
(0	Rl%^
&72.0.0.0	Rg%3
%20	Rv#f
'0	Fl!,"f0:e!:
'6	Rd#3
%30	Rq!A
'8	Rv#H
%400	No!3q",
'1	Rg"3
'4	Jl!3c#O*%
'8	R{"f
&19	Nq!:d"&
&99	R_%:
&xx	Rt&3
%5.000	Rb&:
&00	R|"H
'4	N{"fj!:
&20	Ru!:
&xx	Rt%3
%9007199254740992	R_',
%a	.,:&,",E,(,&,*,&3":&^!{!&O#,"h"3!O(:#3#:!H%3!f"H",":":"f"3!H"H":#,!3!f":!f",!h#:":"f#H"3"H"H"f'H'3!:":":"H"H#3"f"3!:"3!m#3!m":%:#,!3!H":%,#:&:%3!V%,":#:#O"3":#3"&!3"3!:":+:(:#,#3#,"{!!{""V"%&,!:#3!f%,#3"A!H"A&,",!H"&8&
&a	R0,
&bout	Rr!3
(ve	Fu"O*Ot!A%3
&ctive	RY,
`)
