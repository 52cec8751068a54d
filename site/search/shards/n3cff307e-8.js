sitegenSearch("n3cff307e-8",`!questions of	Rn&:
-n	Jn&^+3'V
-ut	Rn&t
,people	RE,
,sort	Ro!H
,that	Rb#:
.e	R|&V
%ue for	Rw!A
(in	Rj&:
)s	N@1u"3
(of	Ns#H4:
(the	Fw!A*HOf1:
'd and	Rn!3
)monitor	Ry!F
)or	Rv!V
)position	Rb"?
'ing the	Rb"H
's where	Rr!3
#ick reference	Fs!:%(,V%V
*petition	Rf&:
(send	Nv"3?3
'ly whether	Ro#f
&s early	Ro!O
%et about	Rw",
)t	Ru!3
(connection	R{!H
(minute	Rl!f
(say	Rm&3!:!m
)ervices	Ru!3
'ly stopped	Rj%3
*the	R_&:
#ota as	Rx#H
(for	Rn#3
(is	FX1"1f!3;A
(may	Rf&,
(not	Rx#3!?
(of	Nx#3B&
(q	Rw!:
(that	Nu"3I,
'notexceeded d	Rx#?
3or	Rx#3
's and	Ru"V
'tion marks	Jn"f3H/f
,not	Rm&H
+s need	Rz&A
-words	Rz&3
&e a	Ri!,
(inside	RG:
(or	N-,<:
(sg113	R{&%
(that	RG,
*e	R(:
)wo	RG,
(what	R{&:
*ose	Ru&^
)ith	Nj!:m#^
'd and	Rz&3
)either	RI,
's and	Ru&,!:!O
*round	N-:<:
)each	R(3
)in	R-:
)leading	R_'3
*ist	N(,o&{#
`)
