sitegenSearch("naa1d9eb0-14",`!maxage if	Jk!,LO
*s	Jr!t;O
)keeps	Ri"A
)of	F_"O*O)O.O
*r	Jk!:@O'O
*verrides	Rp"O
)rfc	Rt"O
)that	Rl"H
)where	Jj"O-O
*ith	Rr!O
*ould	Rd#O
%bytes 10000000	R~"?
%headersize version	Rm#:
%redirs and	Rv!m
,googles	Rv!H
'tries 3	Ru!O
%size 2147483648	R|!?
#y a	Jv!oJh
'ct	R{!,
'lso	B.,c!t+:(O#3g!3
(ways	Jy!3,35,
'n	R}!h
(d	Rr!t
(swer	Bw!t,f=:@,c!O%A
'ppear	Ju"O^3
*nd	R|!H
'rrive	Jr!H>3
'sk	Rx"V
&be	2<,8,7,"3",!5!:":",!:#:%A!O!t%:!J%3'A":#,"O#:"3#O#O#H"O&O'f+,'O#,","f&3",","&"O!f":3V)3#3&%),+:,H!V!{"%V':",&3#A&&!3
(come	Ft!:#,4&"&
(gin	R{#3
'oth	Rd&,
&carry	Jj!O.A
'hange	Bu!:4:#,'O&m
(oose	Jk!,e!O),
'lash	RB,
'ome	>k!::H'3)3=AQ30^-3
(nclude	Jm!%Hf
)tain	Rl"f
(unt	Rk%V
&decide	Rk!%
(pend	Rp!O
'ivide	Ra'3
'o	Bu!H@3#f#f<:4:
'rop	R{":
&exist	Rr%,
&find	Rw#3
)ish	Rs#,
(t	Ra"O
'ollow	Fx!&1:':s",
(rbid	Rn#:
`)
