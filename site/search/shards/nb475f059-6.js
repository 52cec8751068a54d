sitegenSearch("nb475f059-6",`!told which	Ru!:
(ith	R}":
'you	Rr!V
#morrow 403	Re#3
+an	Rw&H
#ne 1	Rv&3
'6	Rv&3
'the	Rv&{(!{,!{/
#o a	Bh":_"^#^',+:
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
&mail	Rg%3
(ny	6F3?:%,!A#f(A",!1#3U(!,!3'H+&&(7:%3'O)V%&!,"&%"*:'3
'uch	Bh!,(hCH,,5fR:%3
&nginx	Jq!OPf
&of	Ro&O
(ten	Re#3
'ld	Jf#3C,
&quick	Jp"3?3
&rack	Rj!,
'fc	Js"39H
&see	R|&A
'hort	F5(Z:YHi!:!{#
'ince	Rx%3
'low	Fo!Ob!3,O
'oon	Rv!3
'trict	Ro!O
'uch	R0,
&the	Rv#:
'ight	Ro!:
&unless	Rg":
&what	Rq&3
'ith	Rg&A
`)
