sitegenSearch("n996feea4-4",`!was published	B@:&&!3k%:%&!1#O
&reached	Jl!Hr!3
)d	Jj!OB:
*y	Ru",
)lly	Fx"VM3?V
(ceived	Fi!,63c"&O&
(fused	>f!f-H#:/3]33V+3):=3
(gistered	Rx!&
(loaded	R|#:
(named	FD,!:b!3)3g"3
(voked	Jn"3o"O
'ight	Re!%
&saved	R":
'ent	:h!,%%"H)mI3=3.:&,"313!Q"1!Q?1!F9&
(t	F|"f=&R,
'tandardised	Rc&,
(ill	Jj!Os",
(ored	Jy!H3H
'ubmitted	Rg"3
'wallowed	Rk#m
(itched	R~#3
&taken	Rh!,
'emporary	Fh!O"A),
'he	Jf!^Tf
)re	Fh!A43!f>HC&
'o	Bv!3/H(,J,8,:,
(ld	Fh!V03j!VI{&
(o	Ro#3
'ried	Ro"3
'urned	J~#,B,
'yped	R~!,!:
&understood	Rp",
(packed	R%,
(usable	Jm#f#3
'sed	Jq!O7:
&waived	Rf&{!
(nted	Ff"A1OA3
'hen	Rg!3
'ritten	BI,8,%,):g!,#H(3
(ong	Je!30t
%te a	Rt!H
'd everybody	Ru%:
#tch for	Jf!HU:
(in	Fa"V8H2V,V
)s	Rr"O
)t	Jf!O4O
*s	Ro!:
(the	Bi!:4OWH/:&:
'ed in	Ro!A
*the	Rq!m
*with	Rr&3
(s how	Rr&&
'ing and	Rm!&
#ve of	Jo!Ag":
`)
