sitegenSearch("n39ca6d1f-14",`!articlejson https	Rg#d
.then	Rg#d
)s 12	Fv"?%?/?!d
+call	Ru&O
,onnect	Rm!%
+empty	Rq"m
,ntries	F@,p%:",
+flag	Ru&{,
+have	Jk&f,{,
+is	R]3
+links	Rv&^
+of	Jh&:!A/O!{+
,n	Rm!&
+tags	Ru&O
,hat	Ro&,
+urls	Rm&A
&kle mustache	R]3
"s 1	Rp#,
&0.0.0.5	Ra%3
'16	Jp!Ow!V
'2	Ra"H
(0	Rf%^
&72.0.0.0	Ra%3
%20	Rp#f
'0	Ff!,"^0:e!:
'6	R}"3
%30	Rk!A
'8	Rp#H
%400	Ji!3q",
'1	Ra"3
'4	Ff!3c#O)%
'8	Ru"f
&19	Jk!:d"&
&99	Ry#:
&xx	Rm&3
%5.000	R{%:
&00	Rv"H
'4	Ju"fj!:
&20	Ro!:
&xx	Rn%3
%9007199254740992	Rx&,
%a	.,:&,",G,&,),%3":&t&O#,"h"H(:#3#:!H%3!f"H",":":"f"3!H"H":#,!3!f":!f",!h#:":"f#H"3"H"H"f'H'3!:":":"H"H#3"f"3!:"3!m#3!m":%:#,!3!H":%,#:&:%3!V%,":#:#O"3":#3"&!3"3!:":+:(:#,#3%{!!{""V"%'3!f%,#3"A!H":&,",!H"&6&
&bout	Rl!3
(ve	Fo"O*Ot!A
`)
