sitegenSearch("ndd5ae372-5",`!tokens the	Re!3
,se	Rx&%
+ose	Ri#f
#ld a	Rj"f
(bout	Rx#,
(part	Jx!H_#{'
(t	R73
'by	>w#&"&.&#&%&&&1&"&
'clients	Rc&&
'enough	Rp%,
'for	Fg!37O1O
(rom	Rc&,
'go	Rt"f
'how	Rd"3
'it	Ry!H
'of	Jo#,U:
(nly	Rh!V
+ifcached	Rh!V
(therwise	Bk!A)A!m#:Gf-f
'so	Rg!f
'that	Jh"H=H
)e	Fx"3#A-:K&
(o	>i!^'O#%"O'3=:=O2VI{&
(ry	Rk!m
'what	Rq&3
)ich	Ru!:
(ith	R}":
'you	Rr!V
#morrow 403	Re#3
+an	Rw&H
#ne 1	Rv&3
'6	Rv&3
'the	Rv&{(!{,!{/
#o a	Fh":_"^#^0:
'fter	Rn"f
'nd	Js!:VH
&big	Ff!Ai!H!k'f
'usy	Jp!Vq!3
&compare	Rh%:
&deep	R((
&eagerly	Rq!t
(rly	Bh!A#3(A"H*HL(!3!fy!,
'nhance	Rc&3
-yourcalm	Rc&3
&far	R_#f
(st	Fm!,%V"%O3
'ew	Jo"3g"3
'ind	Ro#f
'lags	Rp&A
&http	Rt&:
*server	Rt&:
&if	Rw"f
'n	Ro!3
't	Ji!fW3
&large	:#(f!,!A#3&t#A!V"HH3#(!,!h%H-(!,!hN(!1!8+&!3(t
(te	R4,
'ong	:h!A#3(AF3'3"(!,!?/3+:,3%V81),!:":5:,A
(ok	R}#:
`)
