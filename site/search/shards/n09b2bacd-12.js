sitegenSearch("n09b2bacd-12",`!often called	Rs%3
)omes	Rw"f
(for	R}#:
)rom	J(:p!f
(gives	Rv"f
)o	Rk%3
*ogle	Ru":
(heard	Ri"f
(it	Jm#&:,
*s	Ra!,
(leaves	Rg#f
*ft	RE,
(made	Rr#O
)ixed	Rk!J
(nginx	Rj#f
(or	JC:_!H
(p	RB1
)recedes	Rs!:
(safer	Rv!A
*id	Rr!t
*ys	Rl%&
)ent	Rl!&
)till	Jf#,*:
(take	R}&O
)hat	R_!,
*e	B9,i":1&<VS3
(where	Rn&,
'heard tip	Ri"f
"g times	Rz&3
'tle	Rt&1
&ype	Rz&3
#times and	Rz&3
%ype og	Rz&3
+times	Rz&3
"k 1	Rs&8
%d	Rf"?
%is	J}!:R:
%mdn	Rq":
%status	R}!:
"ld address	Bv!:43!H!O"H!f'&!,!H"3!H
-es	Rv!V
'nd	Jv!:l"3
(swer	Fk!%&OGOu!3
'pi	Jp"?x!&
&base	Rp"H
&client	Rp":
'ode	JW,",
(py	J>3MHf!O
&document	Rz!3
&e1	R>3
(md	R>3
'ditor	R"3
'xample	Rv%?
&feature	Ru%3
'ields	Rp!O
(les	Rw&O
'ormat	Rp!O
'ragment	Ru&3
.s	Jj&:#A+<
&gets	Rj#3
'rep	Rv!F
&host	Jp"Hh!3
'ttp	R{!:
&id	Ru&3
&key	Rs&[
&links	R?,
(st	Jh"OBf
`)
