sitegenSearch("n89a4adc4-4",`!404 html	Fl&,%[!f":!O&,!V
(tp	Rl&f
&idempotent	Rb"f
'f	Ju"f13
'n	Jt"f"31H
(dex	Rl&,
+html	Rl&,
(stead	Jy!hC,
(to	Rw"H
's	Bn!,HO!f(f6me!%
't	Rw!3
&md	BY3#3o#3#:#*
'eaning	Rt&?
&needs	Rp!:
(ither	Rj!3
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
`)
