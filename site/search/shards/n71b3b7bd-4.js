sitegenSearch("n71b3b7bd-4",`!404 neither	Rh!3
'ginx	Ri&O
'ot	B6:F10,J(!?k!168"1!8
&or	>l!a+3?h!m(H+H+:^O",
&page	Fs"tw!f'%!A,V
*s	Rx&,
'uts	Rl!,
&rfc	R{"3
&see	Rj&:
&tells	Ry"H
'hat	Rs"O
(e	Js"3x!f
'o	Ru!3
&until	Rg#3
&when	Jg!&L3
)re	Jg!HLf
'ith	Rj&f
'rite	Rg!%
%.14 or	R}":
'5 in	R}":
%html and	Rn&:
*default	Rj&,
*for	Jm&[',
*is	Rn&O
*which	Rm&f
+ith	Rm&f
%md 14	Rl&*
(is	Jh&3#:
#5 409	Ro"3
'10	Ri!3!f
&and	R|&3
&behind	Rm!H
&can	Rt"O
&detail	Rt"?
&is	Jl!:}"^
't	Rn#H
&method	Fj!,K(!?u![
&or	Rn"f
&the	Rm!,
)reby	Rt":
&when	Rt"h
(ich	RY,
(ose	R|&3
'ith	Jn#3h!:
*out	Rp!V
#6 407	Ri!3
'10	Ru!,
&although	Ru"h
'vailable	Ru"?
&because	Ru"H
&html	Ru"f
&is	R~",
&not	Ru"(!?
&only	Ru"O
#7 408	Ri!3
&502	Rj!V
&and	Rp!V
&because	Rv"H
&comes	Jg!AEH
&for	Rw#3
&once	Rr!f
&proxy	Rv"(!?
&rfc	Rp"3
&the	Rk"H
'o	Rk"3
&when	Rv"h
#8 409	Ri!3
`)
