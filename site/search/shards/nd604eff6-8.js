sitegenSearch("nd604eff6-8",`!often from	J(:n!f
(gives	Rt"f
)o	Ri%3
*ogle	Rs":
(heard	Rg"f
(it	Jk#&:,
*s	R_!,
(leaves	Re#f
*ft	RE,
(made	Rp#O
)ixed	Ri!J
(nginx	Rh#f
(or	JC:]H
(p	RB1
)recedes	Rq!:
(safer	Rt!A
*id	Rp!t
*ys	Rj%&
)ent	Rj!&
)till	Jd#,*:
(take	R{&O
)hat	R^,
*e	B9,g":1&<VS3
(where	Rl&,
'heard tip	Rg"f
"g times	Rx&3
'tle	Rr&1
&ype	Rx&3
#times and	Rx&3
%ype og	Rx&3
+times	Rx&3
"k 1	Rq&8
%d	Rd"?
%is	J{!:R:
%mdn	Ro":
%status	R{!:
"ld address	Bt!:43!H!O"H!f'&!,!H"3!H
-es	Rt!V
'nd	Jt!:l"3
(swer	Fi!%&OGOu!3
'pi	Jn"?x!&
&base	Rn"H
&client	Rn":
'ode	JV,",
(py	F>3KHf!O
&document	Rx!3
&e1	R>3
(md	R>3
'ditor	R"3
'xample	Rt%?
&feature	Rs%3
'ields	Rn!O
(les	Ru&O
'ormat	Rn!O
'ragment	Rs&3
.s	Fh&:#A+<
&gets	Rh#3
'rep	Rt!F
&host	Jn"Hh!3
'ttp	Ry!:
&id	Rs&3
&key	Rq&[
&links	R?,
(st	Jf"OBf
*s	Rl%3
'ogs	Rg%:
&made	Rj%,
'icrosoft	Rr%3
`)
