sitegenSearch("ncca4315d-3",`!here 61	Ri!A
'a	FF,^?y!3
(nd	Fp!A*3@,
'can	RD,
*celling	Rv"3
(ompare	R}#:
'date	RY:
'first	Rj!3
'http	Rf&%
'in	R{!:
(s	Fh!3*31&GO
(t	Fc",&:m!3H,
'no	R_%,
)t	Rt&3
'on	Rp!,
(r	Jh!,*A!V
'probably	Rx%:
'related	RS:
(fc	Ra":
'so	Rl%%
(upports	Rp!H
'the	Bx!ADA,:%A<,7:
(o	Rl&:
)o	Ji!Hv!:
'what	Jh!,e#?
#uristic lifetime	Rs#O
,may	Rl%%
,never	Rf&"
,source	Rp&?
+ally cacheable	:g!,4O&O#O'O)O'O"O'O&O)O)O
+s such	Rg!^
-without	Rg!,
#xadecimal and	Rx"A
"i but	R'3
#dden flag	Rf&O
*rom	Rp&A
)records	Re!O
)that	Rw"H
+ing	Re!H
%e a	Je!&,A
(nd	Re!H
'behind	Ru%:
'failures	Ri!:
'no	Re!H
'the	J_!,53
'what	Rw#:
&s a	R8,
)mong	Ry#3
(its	Ro!A
(that	Rr!O
*e	Fl!A#3^H::
%ing a	R_#H
)on	Rp"H
)with	Re!J
#gher later	Rz"3
*imit	Rs#f
)minor	Rp#3
'st 1	Rp#3
+x	Rp#3
*bit	Rf!:
*version	Rp#A
&lighted another	Ro&m
/s	Ro&m
`)
