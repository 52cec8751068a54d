sitegenSearch("nc7b8fb46-7",`!headtitle the	Rz&V
%lth check	Js!:a!:!H/3
.s	Js!Ak"3%:
)decides	Rl!,
)have	Rl!,
)return	R|%8
(y one	Rq#,
*server	Rm!f
%r it	Ry&?
&d of	Jm!3G:C:
(tip	Ri"f
&s of	Ru%&
&tbeat a	Rb"3
%vy callers	Ru!^
#ed it	R{!:
#ld against	Rd&:
'scanner	Rc"A
'to	BH,.,~#%%,(%2&
%p a	Rm!O
(dd	Jn&*)1
(ll	Rp#H
(nd	J}":NV
(s	Rn&H
'did	R{&8
'for	J|":.3
'is	Jn&,)3
'line	JM:1:
(ook	Rq%V
'names	JD:5:
'or	Rk&%
'run	Jw&T&F
'says	Rn&:
(hows	RT:
'the	Rq"V
(o	Rr"f
'until	Ru#:
'with	Rq"O
(rite	R{&?
'you	Rj%:
&er or	Rm&H
&ful page	Ru"m
&s as	Ri"f
(here	R_":
(more	Rh"3
(nobody	R5,
(since	R~!O
)ome	Rd&:
(the	Ji!:If
+re	Rw%3
#nce the	R(,
#re 201	R~!3
'405	Rp#3
'61	Rm!A
'a	JF,c!?y!3
(nd	Jt!A*3@,
'can	RD,
*celling	Rz"3
(ompare	Rb%:
'date	R]:
'first	Rn!3
'http	Rj&%
'in	R_":
(s	Fl!3*31&GO
(t	Fg",&:m!3H,
'no	Rd%,
)t	Rx&3
'on	Rt!,
`)
