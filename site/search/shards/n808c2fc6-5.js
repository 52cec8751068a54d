sitegenSearch("n808c2fc6-5",`!404 into	Ry"H
's	Bp!,HO!f(f6me!%
't	Ry!:
&md	BZ3#3p#3#:#*
'eaning	Rv&?
&needs	Rr!:
(ither	Rl!3
'ginx	Rm&O
'ot	B7:G12,J(!?k!168"1!8
&or	>m!H%a+:?h!m(H+H+:^O",
&page	Fw"tw!f'%!A,V
*s	R|&,
'uts	Rp!,
&rfc	R_#3
&see	Rn&:
&tells	R}"H
'hat	Nm!OKO
(e	Nw"3x!f
'o	Ry!:
&until	Rk#3
&when	Nk!&L3
)re	Nk!HLf
'ith	Rn&f
'rite	Rk!%
%.14 or	Rb#:
'5 in	Rb#:
%html and	Rr&:
*default	Rn&,
*for	Nq&[',
*is	Rr&O
*which	Rq&f
+ith	Rq&f
%md 14	Rp&*
(is	Nl&3#:
#5 409	Rs"3
'10	Rm!3!m
&and	Ra'3
&behind	Rq!H
&can	Rx"O
&detail	Rx"?
&is	Np!:}"^
't	Rr#H
&method	Jn!,K(!?u![
&or	Jq!^*3:f
&the	Rq!,
)reby	Rx":
&when	Rx"h
(ich	R[,
(ose	Ra'3
'ith	Nr#3h!:
*out	Rt!V
#6 407	Rm!3
'10	Ry!,
(5	Ry!,
&although	Ry"h
'vailable	Ry"?
&because	Ry"H
&html	Ry"f
&is	Rc#,
&not	Ry"(!?
&only	Ry"O
&that	Rm!H
#7 408	Rm!3
&502	Rn!V
&and	Rt!V
&because	Rz"H
`)
