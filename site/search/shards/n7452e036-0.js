sitegenSearch("n7452e036-0",`!body saves	Rm"3
)ys	>g"&0A"A"A"A1:(A?&
(end	R~"f
+s	Rc#:
(hould	F|",3,#30&
(ince	Re":
)ze	Ra#:!f
(o	Rh#3
)me	Rq#:
(tatus	Nd":":
*y	Rx!3
)raight	Re#A
(uch	Rv!O
'tells	Rb"A
(hat	>r!%!H",3:4:#3)3&H%3O,!3%:0:
)e	>l!:(,#,;H%&*HW,MV
*n	Ri#3
*re	N|!H=:
*y	Rq":
)is	Rw%?
)rough	R~#,
(imeout	R{"3
)tle	Rr!?
(o	Rh%,
)ken	Rb&3
(ype	Rr!?
*ically	Ra",
'warns	Ru#A
)s	Ro%3
(hat	Nn!,f!3
)en	Ro#:
)ich	Rz!H
(ith	Ba"f43&t-At!,
(ould	Rd"3
#ld says	Rs&,
#ok is	Rh"A
&ing lies	Rh#3
)s http	Rh#?
&marked and	Rz&,
*s search	Rk",
&s are	Rp#f
(you	Rw&%
&worm as	Ro&*
+slim	Ro&*
*slim as	Ro&*
%l int	Nl&O),
(s	Rz&3
'label	R}&F
'null	R-,
#rders and	Rp#O
%rowed on	Ry"f
+the	Ri&3
(ing the	Rw#H
#t looks	Rf&3
&protection	Nt%:3V
%h alike	NS:F{"
)so	Rw!O
(nd	F{!f8f63z!V
(re	B1:ZA#,)V1fEAu!H
(s	RO:
(t	R_#H
'be	Nf&,63
)gin	R{&%
`)
