sitegenSearch("n668590a7-14",`!article takes	Rv&O
+hat	Ro":
,e	Rf&3
*was	RD3
+ithout	F/,y"Ab!{"
)12v4 json	Rg#d
)json https	Rg#d
.then	Rg#d
)s 12	Fv"?%?/?!d
+call	Rv&O
,onnect	Rm!%
+empty	Rq"m
,ntries	F@,q%:",
+flag	Rv&{,
+have	Jk&f-{,
+is	R]3
+links	Rw&^
+of	Jh&:!A0O!{+
,n	Rm!&
+tags	Rv&O
,hat	Rp&,
+urls	Rn&A
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
'4	Ff!3c#O*%
'8	Ru"f
&19	Jk!:d"&
&99	Ry#:
&xx	Rn&3
%5.000	R{%:
&00	Rv"H
'4	Ju"fj!:
&20	Ro!:
&xx	Rn%3
%9007199254740992	Ry&,
%a	.,:&,",G,&,),%3":&t&O#,"h"H(:#3#:!H%3!f"H",":":"f"3!H"H":#,!3!f":!f",!h#:":"f#H"3"H"H"f'H'3!:":":"H"H#3"f"3!:"3!m#3!m":%:#,!3!H":%,#:&:%3!V%,":#:#O"3":#3"&!3"3!:":+:(:#,#3%{!!{""V"%&,!:#3!f%,#3"A!H":&,",!H"&6&
&bout	Rl!3
(ve	Fo"O*Ot!A%3
`)
