sitegenSearch("n0dd1a46f-4",`!404 neither	Rj!3
'ginx	Rk&O
'ot	B6:G11,J(!?k!168"1!8
&or	>n!a+3?h!m(H+H+:^O",
&page	Fu"tw!f'%!A,V
*s	Rz&,
'uts	Rn!,
&rfc	R}"3
&see	Rl&:
&tells	R{"H
'hat	Ru"O
(e	Ju"3x!f
'o	Rw!3
&until	Ri#3
&when	Ji!&L3
)re	Ji!HLf
'ith	Rl&f
'rite	Ri!%
%.14 or	R_#:
'5 in	R_#:
%html and	Rp&:
*default	Rl&,
*for	Jo&[',
*is	Rp&O
*which	Ro&f
+ith	Ro&f
%md 14	Rn&*
(is	Jj&3#:
#5 409	Rq"3
'10	Rk!3!f
&and	R~&3
&behind	Ro!H
&can	Rv"O
&detail	Rv"?
&is	Jn!:}"^
't	Rp#H
&method	Jl!,K(!?u![
&or	Rp"f
&the	Ro!,
)reby	Rv":
&when	Rv"h
(ich	RZ,
(ose	R~&3
'ith	Jp#3h!:
*out	Rr!V
#6 407	Rk!3
'10	Rw!,
&although	Rw"h
'vailable	Rw"?
&because	Rw"H
&html	Rw"f
&is	Ra#,
&not	Rw"(!?
&only	Rw"O
#7 408	Rk!3
&502	Rl!V
&and	Rr!V
&because	Rx"H
&comes	Ji!AEH
&for	Ry#3
&once	Rt!f
&proxy	Rx"(!?
&rfc	Rr"3
&the	Rm"H
'o	Rm"3
&when	Rx"h
#8 409	Rk!3
`)
