sitegenSearch("n1ac47514-3",`!was right	Rk!%
&saved	R":
'ent	:n!,%%!^"H){!I3=3.:&,"313!Q"1!Q?1!F;&
(t	Jc#f=&R,
'hared	Rw!O
'tandardised	Ri&,
(ill	Np!Os",
(ored	N_"H3H
'ubmitted	Rm"3
'wallowed	Rq#m
(itched	Re%3
&taken	Rn!,
'emporary	Jn!O"A),
'he	Nl!^Tf
)re	Fn!A43!f>HC&
'o	B|!3/H(,J,8,:,
(ld	Fn!V03j!VI{&
(o	Ru#3
'ried	Ru"3
'urned	Ne%,B,
'yped	Re",!:
&understood	Rv",
(packed	R%,
(usable	Ns#f#3
'sed	Jw!O#^5:
&waived	Rl&{!
(nted	Jl"A1OA3
'hen	Rm!3
'ritten	>J,<,%,*:g!,#H(3Nt
(ong	Nk!30{"
%m wat	Ru&m
%te a	Rz!H
'd everybody	R{%:
#t and	Ru&m
%ch for	Nl!HU:
(in	Fg"V8H2V,V
)s	Rx"O
)t	Nl!O4O
*s	Ru!:
(the	Bo!:4OWH/:&:
'ed in	Ru!A
*the	Rw!m
*with	Rx&3
(s how	Rx&&
'ing and	Rs!&
#ve of	Nu!Ag":
&s at	R}#3
#y 100	Ra#:
&403	Rz#3
(9	Ry!:
&a	Nt!fb!3
'nd	Bq!{!)%&,AH*OE:
'ppends	Ra%,
's	Rg"O
&back	Fq!:/Hf!&&3
'egin	R~!:
&cannot	Re#&!f
'hanges	Rn"f
`)
