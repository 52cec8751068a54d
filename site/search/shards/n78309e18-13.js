sitegenSearch("n78309e18-13",`!maxheadersize version	Rk#:
%redirs and	Rt!m
,googles	Rt!H
'tries 3	Rs!O
%size 2147483648	Rz!?
#y a	Jt!oJh
'ct	Ry!,
'lso	B.,a!t+:(O#3g!3
(ways	Fw!3,35,
'n	R{!h
(d	Rp!t
(swer	Bu!t,f=:@,c!O%A
'ppear	Js"O^3
*nd	Rz!H
'rrive	Jp!H>3
'sk	Rv"V
&be	.<,8,5,"3",!5!:":",!:#:%A!O!t%:!J%3'A":#,"O#:"3#O#O#H"O&O'f+,'O#,","f&3",","&"O!f":3V)3#3&%),+:,H!V!{"%V':",&3#A&&!3
(come	Fr!:#,4&"&
(gin	Ry#3
'oth	Rb&,
&carry	Jh!O.A
'hange	Bs!:4:#,'O&m
(oose	Fi!,e!O),
'lash	RB,
'ome	>i!::H'3)3=AQ30^-3
(nclude	Jk!%Hf
)tain	Rj"f
(unt	Ri%V
&decide	Ri!%
(pend	Rn!O
'ivide	R~&3
'o	Bs!H@3#f#f<:4:
'rop	Ry":
&exist	Rp%,
&find	Ru#3
)ish	Rq#,
(t	R~!O
'ollow	Fv!&1:':s",
(rbid	Rl#:
&get	Rs#O
'ive	Rm%3
'o	Bz!,/H!O(HDAF3
&have	:#,1:U:"O3H/:#3!:'H%H+H!f"?!f2f#:KO(:3V!{#"O&3
'elp	Jk!Oe!H
'ide	Rk!:
&i	Jk!a9h
'gnore	Fy!:CO&H
'ndex	Rp#H
`)
