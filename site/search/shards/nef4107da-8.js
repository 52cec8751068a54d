sitegenSearch("nef4107da-8",`!help look	Rq%V
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
(r	Jl!,*A!V
'probably	R|%:
'related	RT:
(fc	Re":
'so	Rp%%
(upports	Rt!H
'the	B|!ADA,:%A<,7:
(o	Rp&:
)o	Jm!Hv!:
'what	Jl!,e#?
#uristic lifetime	Rw#O
,may	Rp%%
,never	Rj&"
,source	Rt&?
+ally cacheable	:k!,4O&O#O'O)O'O"O'O&O)O)O
+s such	Rk!^
-without	Rk!,
#xadecimal and	R|"A
"i but	R'3
#dden flag	Rj&O
*rom	Rt&A
)records	Ri!O
)that	R{"H
+ing	Ri!H
`)
