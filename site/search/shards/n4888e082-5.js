sitegenSearch("n4888e082-5",`!2007 by	Rw%3
%8 for	Rp%&
#1 202	Rm!3
(4	Jo!,#^*m
&after	Rt!V
'nd	Ny!H*f
&cacheable	Ra"O
'reated	Bn!,.?#?#?#(!?E?
&description	Ry!k
&for	Ra"H
&https	R|!?
&if	Ny!,!{!)f
's	Ra"3
&lamp	R}&F
'ook	R}&M
&md	R}&A
&names	R}&?
&or	Jt!m'}!03
&there	R}&?
'o	Ra"H
&when	R_"3
'ith	Ny!,53
&you	Ra"f
%0 18	Ri&?
'and	Rq%,
'since	Ri&,
%1 is	Ri&:
%2 and	R{#f
'the	Ri&,
%4 allows	Rf#3
'googles	Rq%,
'long	Rr":
'rfc	Ro"3
%6 before	Rp#:
'when	Rx%3
%7 mark	Rf#f
%9 without	Rk%3
#2 205	Rm!3
&accepted	Jn!,-F*(!?!h
'nd	Ry!H
's	Ra"f
't	J|!3YH4:
&ends	Rn!O
&if	Fy!,)3%f%f
'nstead	Rb"3
's	Jy!H%H)H
&location	Rh%8
&needs	Rt!t
&or	Rk#3
&rfc	Rb"f
&the	R|!f
&unless	Rb"O
&when	R_"3
'ould	R_"H
%0 01	Ru#?
'curl	Re#:
%1 the	Rz#,
%2 the	Rf#f
%3 and	Nr!^z!3
%4 extended	R~!,
%5 and	R~!,
'best	Rx#?
'http	Ng"?R?
'q3	Rg"?
)pdf	Rg"?
%6 01	NW1C?
`)
