sitegenSearch("n4e8884b1-4",`!often it	Ji#&:,
*s	R],
(leaves	Rc#f
*ft	RE,
(made	Rn#O
)ixed	Rg!J
(nginx	Rf#f
(or	JC:ZH
(p	RB1
)recedes	Ro!:
(safer	Rr!A
*id	Rn!t
*ys	Rh%&
)ent	Rh!&
)till	Jb#,*:
(take	Ry&O
)hat	R[,
*e	B9,e":1&<VS3
(where	Rj&,
'heard tip	Re"f
"g times	Rv&3
'tle	Rp&1
&ype	Rv&3
#times and	Rv&3
%ype og	Rv&3
+times	Rv&3
"k 1	Ro&8
%d	Rb"?
%is	Jy!:R:
%mdn	Rm":
%status	Ry!:
"ld address	Br!:43!H!O"H!f'&!,!H"3!H
-es	Rr!V
'nd	Jr!:l"3
(swer	Fg!%&OGOu!3
'pi	Jl"?x!&
&base	Rl"H
&client	Rl":
'opy	F>3IHf!O
&document	Rv!3
&e1	R>3
(md	R>3
'ditor	R"3
'xample	Rr%?
&feature	Rq%3
'ields	Rl!O
(les	Rs&O
'ormat	Rl!O
'ragment	Rq&3
.s	Ff&:#A+<
&gets	Rf#3
'rep	Rr!F
&host	Jl"Hh!3
'ttp	Rw!:
&id	Rq&3
&key	Ro&[
&links	R?,
(st	Jd"OBf
*s	Rj%3
'ogs	Re%:
&made	Rh%,
'icrosoft	Rp%3
&name	Fj!3C3c!?7,
*s	Jn!t[f
'ew	FD:d%[,3
&offset	Rx!O
`)
