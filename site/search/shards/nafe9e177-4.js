sitegenSearch("nafe9e177-4",`!tls to	Fr#?4&!,8:
&with	Rr!O
"mp the	Ri&{'
%dir says	Ri&3
)where	Ri&{'
"o 10	R|"?
'0	R(,
'11	Rh!A
&5.6	Rk!,
&6	Rh!3
&999	Jm!:|!&
%20	Rk#A
'0	R{&:
'26	Jv!?N?
)1031	Rv!?
*208	Rd#?
'4	R_"H
&75760	R}&:
%301	Rh"f
'2	Rm"3
%400	Rx%,
'1	Rv",!H
'4	Rj&,
&22	Rd#H
&999	Rh!A
%5	Rh&m
&0	Rj&m
'2	Ry#:
&30	Rg%3
&99	Fk!3g"35,
%6	Rx&{)!{-!{0
&000	Rd%3
%90	Jm!:v!&
%a	.&,#,<,#,(&!:"&6,'3%:".',"t%A"3%&!3'3!H",!:#,!:"3!H"3#3#:"H!f"3",!f"3%3!:":#H!O,3&:!H&&"f(f&H":#:#,#O#?.3!:&3#3*3+,!:/m%%",!m#&!:":!A#:":"A"&",",#&#J!X%:
&ccept	Je",^3
't	R}!3
(ion	FJ,a%A!m0V
)ve	RU:
&dapt	Rq!3
'd	F_"3O?E&
&ll	Ju"OL:
&n	>K:=A#H;H;3>&,&'3AV!f){"
'd	Ru#3
'other	6)39:1&9A.%!f':-H#3'3":!A!H73/3#3!:2V%,03#34^+:"A+H
'swer	Bg!HL:"31&'&#3
'y	Rm&f
(one	Rx"H
(thing	Jn#,[{'
&pache	Rz#&
+s	Ri%,
'i	Rm!8
'plications	Ri%3
&s	Ji&^,,
`)
