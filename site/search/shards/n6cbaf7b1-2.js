sitegenSearch("n6cbaf7b1-2",`!told from	Rc&,
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
(o	>i!^'O#%"O'3=:=O2VI{%
(ry	Rk!m
'what	Rp&3
)ich	Ru!:
(ith	R}":
'you	Rr!V
#morrow 403	Re#3
+an	Rv&H
#ne 1	Ru&3
'6	Ru&3
'the	Ru&{(!{,!{/
#o a	Fh":_"^#^/:
'fter	Rn"f
'nd	Js!:VH
&big	Ff!Ai!H!k'f
'usy	Jp!Vq!3
&compare	Rh%:
&deep	R((
&eagerly	Rq!t
(rly	Bh!A#3(A"H*HL(!3!fx!,
'nhance	Rc&3
-yourcalm	Rc&3
&far	R_#f
(st	Fm!,%V"%O3
'ew	Jo"3f"3
'ind	Ro#f
'lags	Ro&A
&http	Rs&:
*server	Rs&:
&if	Rw"f
'n	Ro!3
't	Ji!fW3
&large	:#(f!,!A#3&t#A!V"HH3#(!,!h%H-(!,!hN(!1!8+&!3(t
(te	R4,
'ong	:h!A#3(AF3'3"(!,!?/3+:,3%V81),!:":4:,A
(ok	R}#:
&mail	Rg%3
(ny	6F3?:%,!A#f(A",!1#3U(!,!3'H+&&(7:%3'O)V%&!,"&%"):'3
'uch	Bh!,(hCH,,5fR:%3
&nginx	Jq!OPf
&of	Rn&O
(ten	Re#3
'ld	Jf#3C,
`)
