sitegenSearch("nafe9e177-13",`!told that	Jj"H=H
)e	Fz"3#A-:K&
(o	>k!^'O#%"O'3=:=O2VI{&
(ry	Rm!m
'what	Rs&3
)ich	Rw!:
(ith	R_#:
'you	Rt!V
#morrow 403	Rg#3
+an	Ry&H
#ne 1	Rx&3
'6	Rx&3
'the	Rx&{)!{-!{0
#o a	Bj":_"^#^',+A
'fter	Rp"f
'nd	Ju!:VH
&big	Fh!Ai!H!k'f
'usy	Jr!Vq!3
&compare	Rj%:
&deep	R((
&eagerly	Rs!t
(rly	Bj!A#3(A"H*HL(!3!fy!,
'nhance	Re&3
-yourcalm	Re&3
&far	Rb#f
(st	Fo!,%V"%O3
'ew	Jq"3g"3
'ind	Rq#f
'lags	Rr&A
&http	Rv&:
*server	Rv&:
&if	Ry"f
'n	Rq!3
't	Jk!fW3
&large	:#(h!,!A#3&t#A!V"HH3#(!,!h%H-(!,!hN(!1!8+&!3(t
(te	R4,
'ong	:j!A#3(AF3'3"(!,!?/3+:,3%V81),!:":5:,A
(ok	R_%:
&mail	Ri%3
(ny	6F3A:%,!A#f(A",!1#3U(!,!3'H+&&(7:%3'O)V%&!,"&%"*:'3
'uch	Bj!,(hCH,,5fR:%3
&nginx	Js!OPf
&of	Rq&O
(ten	Rg#3
'ld	Jh#3C,
&quick	Jr"3?3
&rack	Rl!,
'fc	Ju"39H
&see	R~&A
'hort	F5(]:YHi!:!{#
'ince	Rz%3
'low	Fq!Ob!3,O
'oon	Rx!3
'trict	Rq!O
`)
