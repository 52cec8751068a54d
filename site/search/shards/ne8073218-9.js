sitegenSearch("ne8073218-9",`!tls on	R}%:
(ly	Ra"H
&settings	Re#f
&termination	Rl!V
'he	Jv!Hi"&
'o	Jt#?4&!,8:
&with	Rt!O
"mp the	Rk&{'
%dir says	Rk&3
)where	Rk&{'
"o 10	R~"?
'0	R(,
'11	Rj!A
&5.6	Rm!,
&6	Rj!3
&999	Jo!:|!&
%20	Rm#A
'0	R}&:
'26	Jx!?N?
)1031	Rx!?
*208	Rf#?
'4	Rb"H
&75760	R_':
%301	Rj"f
'2	Ro"3
%400	Rz%,
'1	Rx",!H
'4	Rl&,
&22	Rf#H
&999	Rj!A
%5	Rj&m
&0	Rl&m
'2	R{#:
&30	Ri%3
&99	Jm!3g"35,
%6	Rz&{)!{-!{0
&000	Rf%3
%90	Jo!:v!&
%a	.&,#,<,#,(&!:"&*&/,(3%:".',"t%A"3%&!3'3!H",!:#,!:"3!H"3#3#:"H!f"3",!f"3%3!:":#H!O,3&:!H&&"f(f&H":#:#,#O#?.3!:&3#3*3+,!:/m%%!3",!m#&!:":!A#:":"A"&",",#&#J!X%:
&ccept	Jg",^3
't	R_"3
(ion	JJ,c%A!m0V
)ve	RV:
&dapt	Rs!3
'd	Jb"3O?E&
&ll	Jw"OL:
&n	>K:?A#H;H;3>&,&'3AV!f){"
'd	Rw#3
'other	6)39:1&&,7A.%!f':-H#3'3":!A!H73/3#3!:2V%,03#34^+:"A+H
'swer	Bi!HL:"31&'&#3
'y	Ro&f
(one	Rz"H
(thing	Jp#,[{'
`)
