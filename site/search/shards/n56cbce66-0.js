sitegenSearch("n56cbce66-0",`!was none	Rq#f
(t	:j!A"3,H>,',#,&&!,%3&:%&!A+,I33V21!F
(where	Rj%,
&observed	Rm%3
'nce	Rc!3
(ly	Ro#O
'pened	F],.%[Az!3
&prepared	Jy",s!3
'ublished	B@:&&!3o%:%&!1#O
&reached	Jp!Hr!3
)d	Jn!OB:
*y	Ry",
)lly	J|"VM3?V
(ceived	Fm!,63c"&P&
(fused	>j!f-H#:/3]33V+3):=3
(gistered	R|!&
(loaded	Ra%:
(named	FD,!:f!3)3g"3
(voked	Jr"3o"O
'ight	Ri!%
&saved	R":
'ent	:l!,%%"H)mI3=3.:&,"313!Q"1!Q?1!F:&
(t	Ja#f=&R,
'tandardised	Rg&,
(ill	Jn!Os",
(ored	J}!H3H
'ubmitted	Rk"3
'wallowed	Ro#m
(itched	Rc%3
&taken	Rl!,
'emporary	Jl!O"A),
'he	Jj!^Tf
)re	Fl!A43!f>HC&
'o	Bz!3/H(,J,8,:,
(ld	Fl!V03j!VI{&
(o	Rs#3
'ried	Rs"3
'urned	Jc%,B,
'yped	Rc",!:
&understood	Rt",
(packed	R%,
(usable	Jq#f#3
'sed	Ju!O7:
&waived	Rj&{!
(nted	Jj"A1OA3
'hen	Rk!3
'ritten	BI,<,%,):g!,#H(3
(ong	Ji!30t
%te a	Rx!H
'd everybody	Ry%:
#tch for	Jj!HU:
`)
