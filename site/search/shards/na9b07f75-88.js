sitegenSearch("na9b07f75-88",`!too deep	R((
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
&quick	Jp"3?3
&rack	Rj!,
'fc	Js"39H
&see	R{&A
'hort	F5(Z:YHh!:!{#
'ince	Rx%3
'low	Fo!Ob!3,O
'oon	Rv!3
'trict	Ro!O
'uch	R0,
&the	Jv#:/&
'ight	Ro!:
&unless	Rg":
&what	Rp&3
'ith	Rg&A
%early 425	Rj!3
+php	Re#&
+since	Re#&
%k early	Re#:
'it	Fv!,O3F3
)s	Rl!^
'longer	Ro#A
'our	Rw!H
(ver	Rl"H
'seconds	Rg&3
'that	Rg!3
)e	Fe"3::1m
(oo	F|#3%V?,":
%l adds	R|":!f
'can	Rw&%
`)
