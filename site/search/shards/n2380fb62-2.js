sitegenSearch("n2380fb62-2",`!joke and	Jn!A(tRm
'became	Ri&,
'has	Nt!tRf
'means	Rv!A
'or	Rf#3
'python	Rf#:
#sh cohen	Rp",
"s 20	:w!O"3&:#:&:#:&:":':":-:,:":&:)H&:':
&4	.z!&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&3&
%aiohttp	Rx!3
&llows	Ro#:
&nd	Np!:_#O
'swers	Re#:
%carries	R|&,
&heck	Re#:
&ounts	Rb#:
%formatter	Rn&O
%information	R|!:
&s	Rz&A
'sue	Rf#f
&t	Rx&,
%java	Rp!&!O
&sx	Ru&m
%know	Rp!3
%max	Ro#:
%or	Rn&O
%payload	Rp!3
%request	R{"3
%sees	R|!:
%the	Jp!,L3c",
(me	R|&,
&o	Rf#f
#on 2	Ru&d
'addresses	R~&&
(lso	Ru&m
(n	Rm&:
)d	Bl!,CH-H+:!Hr!:%,!O
)swer	Rm!H
(pi	Nl!3<h
*s	R}!3
)lication	Rc#f
(re	Rv&H
)ticle	Rm#d
.json	Rm#d
(s	Rc#H
(t	Js"Ah"O(3
'b	Rr!?
(egins	Rh&:
)side	Rv&,
(ody	Jl!^d"&"&
(ut	Rc#A
'catalogue	Rv&,
(harset	Nl!*WH
'declares	Rc#:
`)
