sitegenSearch("n1ea0c8d7-2",`!told by	>{#&"&.&#&%&&&1&"&
'clients	Rg&&
'enough	Rt%,
'for	Jk!37O1O
(rom	Rg&,
'go	Rx"f
'how	Rh"3
'it	R}!H
'of	Js#,U:
(nly	Rl!V
+ifcached	Rl!V
(therwise	Bo!A)A!m#:Gf-f
'so	Rk!f
'that	Jl"H=H
)e	F|"3#A-:K&
(o	>m!^'O#%"O'3=:=O2VI{&
(ry	Ro!m
'what	Ru&3
)ich	Ry!:
(ith	Rb#:
'you	Rv!V
#morrow 403	Ri#3
+an	R{&H
#ne 1	Rz&3
'6	Rz&3
'the	Rz&{)!{-!{0
#o a	B0,}!:_"^#^',+A
'fter	Rr"f
'nd	Jw!:VH
&big	Jj!Ai!H!k'f
'usy	Jt!Vq!3
&compare	Rl%:
&deep	R((
&eagerly	Ru!t
(rly	Bl!A#3(A"H*HL(!3!fy!,
'nhance	Rg&3
-yourcalm	Rg&3
&far	Rd#f
(st	Fq!,%V"%O3
'ew	Js"3g"3
'ind	Rs#f
'lags	Rt&A
&http	Rx&:
*server	Rx&:
&if	R{"f
'n	Rs!3
't	Jm!fW3
&large	:#(j!,!A#3&t#A!V"HH3#(!,!h%H-(!,!hN(!1!8+&!3(t
(te	R4,
'ong	:l!A#3(AF3'3"(!,!?/3+:,3%V81),!:":5:,A
(ok	Rb%:
&mail	Rk%3
(ny	6F3C:%,!A#f(A",!1#3U(!,!3'H+&&(7:%3'O)V%&!,"&%"*:'3
`)
