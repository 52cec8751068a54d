sitegenSearch("nec822960-7",`!often because	Nt"f1,
)rings	Rr!A
(called	Ru%3
)omes	Ry"f
(for	R_%:
)rom	N(:r!f
(gives	Rx"f
)o	Rm%3
*ogle	Rw":
(heard	Rk"f
(it	No#&:,
*s	Rb!,
(leaves	Ri#f
*ft	RF,
(made	Rt#O
)ixed	Rm!Q
(nginx	Rl#f
(or	ND:a!H
(p	RC1
)recedes	Ru!:
(safer	Rx!A
*id	Rt!t
*ys	Rn%&
)ent	Rn!&
)peaks	Ro!O
)till	Nh#,*:
(take	R_'O
)hat	Ra!,
*e	B:,j":1&<VS3
(where	Rp&,
'heard tip	Rk"f
"g times	R|&3
'tle	Rv&1
&ype	R|&3
#times and	R|&3
%ype og	R|&3
+times	R|&3
"k 1	Ru&8
%d	Rh"?
%http	Nw!O"3
)s	Rw!O
%is	N_":R:
%mdn	Rs":
%status	Nq!^0:
#http 3.13	Nw!O"3
)change	Rx!3
)sent	Rx!3
*ource	Rw!O
(s present	Rw!O
"ld address	Bx!:43!H!O"H!f'&!,!H"3!H
-es	Rx!V
'nd	Nx!:l"3
(swer	Fm!%&OGOu!3
'pi	Nr"?x!&
&base	Rr"H
&client	Rr":
'ode	NX,",
(py	J?3NOf!O
&document	R|!3
&e1	R?3
(md	R?3
'ditor	R"3
'xample	Rx%?
&feature	Rw%3
'ields	Rr!O
(les	Ry&O
`)
