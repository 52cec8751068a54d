sitegenSearch("n98a67132-2",`!helps here	R{!:
(more	Rd"3
(nobody	R5,
(since	Rz!O
)ome	R_&:
(the	Je!:If
+re	Rs%3
#nce the	R(,
#re 201	Rz!3
'405	Rl#3
'61	Ri!A
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
(t	Fc",&:m!3G,
'no	R_%,
)t	Rs&3
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
,source	Ro&?
+ally cacheable	:g!,4O&O#O'O)O'O"O'O&O)O)O
+s such	Rg!^
-without	Rg!,
#xadecimal and	Rx"A
"i but	R'3
#dden flag	Rf&O
*rom	Ro&A
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
`)
