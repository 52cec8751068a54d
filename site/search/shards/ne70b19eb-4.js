sitegenSearch("ne70b19eb-4",`!404 neither	Rf!3
'ginx	Rg&O
'ot	B6:D10,J(!?k!168"1!8
&or	>j!a+3?h!m(H+H+:^O",
&page	Fq"tw!f'%!A,O
*s	Rv&,
'uts	Rj!,
&rfc	Ry"3
&see	Rh&:
&tells	Rw"H
'hat	Rq"O
(e	Jq"3x!f
'o	Rs!3
&until	Re#3
&when	Je!&L3
)re	Je!HLf
'ith	Rh&f
'rite	Re!%
%.14 or	R{":
'5 in	R{":
%html and	Rl&:
*default	Rh&,
*for	Jk&[',
*is	Rl&O
*which	Rk&f
+ith	Rk&f
%md 14	Rj&*
(is	Jf&3#:
#5 409	Rm"3
'10	Rg!3!f
&and	Rz&3
&behind	Rk!H
&can	Rr"O
&detail	Rr"?
&is	Jj!:}"^
't	Rl#H
&method	Fh!,K(!?u![
&or	Rl"f
&the	Rk!,
)reby	Rr":
&when	Rr"h
(ich	RW,
(ose	Rz&3
'ith	Jl#3h!:
*out	Rn!V
#6 407	Rg!3
'10	Rs!,
&although	Rs"h
'vailable	Rs"?
&because	Rs"H
&html	Rs"f
&is	R|",
&not	Rs"(!?
&only	Rs"O
#7 408	Rg!3
&502	Rh!V
&and	Rn!V
&because	Rt"H
&comes	Je!AEH
&for	Ru#3
&once	Rp!f
&proxy	Rt"(!?
&rfc	Rn"3
&the	Ri"H
'o	Ri"3
&when	Rt"h
#8 409	Rg!3
`)
