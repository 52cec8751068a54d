sitegenSearch("n97a5b0f0-3",`!told of	Nu#,U:
(nly	Rn!V
+ifcached	Rn!V
(therwise	Bq!A)A!m#:Gf-f
'so	Rm!m
'that	Nn"H=H
)e	F~"3#A-:K&
(o	>o!f'O#%"O'3=:=O2VI{&
(ry	Rq!t
'we	Rq!^
(hat	Rw&3
)ich	R{!:
(ith	Rd#:
'you	Rx!V
#morrow 403	Rk#3
+an	R}&H
#ne 1	R|&3
'6	R|&3
'the	R|&{)!{.!{1
#o a	B0,^HB:_"^#^',+A
'fter	Rt"f
'nd	JT,EAVH
&big	Jl!Ai!H!k'f
'usy	Nv!Vq!3
&compare	Rn%:
&deep	R((
&eagerly	Rw!t
(rly	Bn!A#3(A"H*HL(!3!fy!,
'nhance	Ri&3
-yourcalm	Ri&3
&far	Rf#f
(st	Fs!,%V"%O3
'ew	Nu"3g"3
'ind	Ru#f
'lags	Rv&A
&http	Rz&:
*server	Rz&:
&if	R}"f
'n	Ru!3
't	No!mW3
&large	:#(l!,!A#3&t#A!V"HH3#(!,!h%H-(!,!hN(!1!8+&!3(t
(te	R5,
'ong	:n!A#3(A%5C3'3"(!,!:/3+:,3%V81),!:":5:,A
(ok	Rd%:
&mail	Rm%3
(ny	6G3D:%,!A#f(A",!1#:U(!,!3'H+&&(7:%3'O)V%&!,"&%"*:'3
'uch	Bn!,(hCH,,5fR:%3
&nginx	Nw!OPf
&of	Ru&O
(ten	Rk#3
'ld	Nl#3C,
&quick	Nv"3?3
*s	Ro!O
&rack	Rp!,
`)
