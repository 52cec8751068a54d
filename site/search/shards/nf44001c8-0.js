sitegenSearch("nf44001c8-0",`!helps here	Rb":
(more	Rj"3
(nobody	R6,
(since	Ra"O
)ome	Rf&:
(the	Nk!:If
+re	Ry%3
#nce the	R(,
#re 201	Ra"3
'405	Rr#3
'61	Ro!A
'a	JG,d!?y!3
(nd	Jv!A*3@,
'can	RE,
*celling	R|"3
(ompare	Rd%:
'date	R^:
'first	Rp!3
'http	Rl&%
'in	Rb":
(s	Fn!3*31&GO
(t	Fi",&:m!3H,
'no	Rf%,
)t	Rz&3
'on	Rv!,
(r	Nn!,*A!V
'probably	R~%:
'related	RU:
(fc	Ng":)3
'so	Rr%%
(upports	Rv!H
'the	B~!ADA,:%A<,7:
(o	Rr&:
)o	No!Hv!:
'what	Nn!,e#?
#uristic lifetime	Ry#O
,may	Rr%%
,never	Rl&"
,source	Rv&?
+ally cacheable	:m!,4O&O#O'O)O'O"O'O&O)O)O
+s such	Rm!f
-without	Rm!,
#xadecimal and	R~"A
"i but	R'3
#dden flag	Rl&O
*rom	Rv&A
)records	Rk!O
)that	R}"H
+ing	Rk!H
%e a	Nk!&,A
(nd	Rk!H
'behind	R{%:
'failures	Ro!:
'no	Rk!H
'the	Nd!,7:
'what	R}#:
&s a	R9,
)mong	R_%3
(its	Ru!A
(that	Rx!O
*e	Fr!A#3^H::
%ing a	Rf#H
)on	Rv"H
)with	Rk!J
`)
