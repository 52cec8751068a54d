sitegenSearch("nc678332a-9",`!maxage for	Jg!:4O
)if	Jg!,LO
*s	Jn!t;O
)keeps	Re"A
)of	F{!O*O)O.O
*r	Fg!:@O'O
*verrides	Rl"O
)rfc	Rp"O
)that	Rh"H
)where	Jf"O-O
*ith	Rn!O
*ould	R_#O
%bytes 10000000	Rz"?
%headersize version	Ri#:
%redirs and	Rr!m
,googles	Rr!H
'tries 3	Rq!O
%size 2147483648	Rx!?
#y a	Jr!oJh
'ct	Rw!,
'lso	B.,^t+:(O#3g!3
(ways	Fu!3,35,
'n	Ry!h
(d	Rn!t
(swer	Bs!t,f=:@,c!O%A
'ppear	Jq"O^3
*nd	Rx!H
'rrive	Jn!H>3
'sk	Rt"V
&be	.<,8,3,"3",!5!:":",!:#:%A!O!t%:!J%3'A":#,"O#:"3#O#O#H"O&O'f+,'O#,","f&3",","&"O!f":3V)3#3&%),+:,H!V!{"%V':",&3#:&&!3
(come	Fp!:#,4&"&
(gin	Rw#3
'oth	R_&,
&carry	Jf!O.A
'hange	Bq!:4:#,'O&m
(oose	Fg!,e!O),
'lash	RB,
'ome	Bg!::H'3)3=AQ3;3
(nclude	Ji!%Hf
)tain	Rh"f
(unt	Rg%V
&decide	Rg!%
(pend	Rl!O
'ivide	R|&3
'o	Bq!H@3#f#f<:4:
'rop	Rw":
&exist	Rn%,
&find	Rs#3
)ish	Ro#,
(t	R|!O
'ollow	Ft!&1:':s",
`)
