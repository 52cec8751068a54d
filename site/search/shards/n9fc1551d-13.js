sitegenSearch("n9fc1551d-13",`!15.5.2 for	Rr":
)o	Rw!t
*auths	Rw!t
(0 and	Rl!V
*browsers	Re#:
*if	Re#3
*nothing	Re#,
(1 and	Rr!t
*in	Rf#,
(2 because	Rj#,
'3 services	Rs",
'4 browsers	Rt":
)it	Ri!H
)the	Rr"f
'5 a	RP,
*s	Ru"f
)https	RP1
)source	Rt&8
)the	JP3f!,
'6 a	Rv",
)both	Rr!V
'7 so	Rw":
'8 rfc	Rr!V
'9 curl	Ry":
)it	Ry",
%6 it	Rp!%
'one	Rm!,
&.1 the	Ro#,
'3 so	Rq#,
'4 a	Rr#m
'5 the	Rs#,
%8 a	Rg#:
#3 asked	Rj!H
&neither	Ru!m
'ode	Rv!3
*js	Rv!3
&the	Rj!A
#6 and	Jj!A!H-m
&firefox	Rv!3
&had	Ro"f
"6 20	Rk#?
%384	Rm#?
%and	R_',
&re	Rj!3
%code	R}&,
%kb	Rb%3
&i	Rm#:
'b	Rm#:
%on	R':
%times	Rz#,
%when	Rg#3
(re	R',
#.2.1 the	Rm!A
*o	Rn"3
#14 unchanged	Rw&T
#le t	R':
"7 000	R_#:
%200	Rf%8
%303	Rf%8
%and	Rg":
%csv	Rf%8
%did	Rm":
%following	R|!:
%gmt	Rx"?
%handed	Rh":
`)
