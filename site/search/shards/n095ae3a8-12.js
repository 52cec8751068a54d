sitegenSearch("n095ae3a8-12",`!was read	Jl!OB:
*y	Rw",
)lly	Fz"VM3?V
(ceived	Fk!,63c"&O&
(fused	>h!f-H#:/3]33V+3):=3
(gistered	Rz!&
(loaded	R~#:
(named	FD,!:d!3)3g"3
(voked	Jp"3o"O
'ight	Rg!%
&saved	R":
'ent	:j!,%%"H)mI3=3.:&,"313!Q"1!Q?1!F9&
(t	F~"f=&R,
'tandardised	Re&,
(ill	Jl!Os",
(ored	J{!H3H
'ubmitted	Ri"3
'wallowed	Rm#m
(itched	Ra%3
&taken	Rj!,
'emporary	Fj!O"A),
'he	Jh!^Tf
)re	Fj!A43!f>HC&
'o	Bx!3/H(,J,8,:,
(ld	Fj!V03j!VI{&
(o	Rq#3
'ried	Rq"3
'urned	Ja%,B,
'yped	Ra",!:
&understood	Rr",
(packed	R%,
(usable	Jo#f#3
'sed	Js!O7:
&waived	Rh&{!
(nted	Fh"A1OA3
'hen	Ri!3
'ritten	BI,:,%,):g!,#H(3
(ong	Jg!30t
%te a	Rv!H
'd everybody	Rw%:
#tch for	Jh!HU:
(in	Fc"V8H2V,V
)s	Rt"O
)t	Jh!O4O
*s	Rq!:
(the	Bk!:4OWH/:&:
'ed in	Rq!A
*the	Rs!m
*with	Rt&3
(s how	Rt&&
'ing and	Ro!&
#ve of	Jq!Ag":
&s at	Ry#3
#y 100	R|":
&403	Rv#3
(9	Ru!3
`)
