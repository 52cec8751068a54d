sitegenSearch("nc7b8fb46-8",`!here or	Jl!,*A!V
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
%e a	Ji!&,A
(nd	Ri!H
'behind	Ry%:
'failures	Rm!:
'no	Ri!H
'the	Jc!,63
'what	R{#:
&s a	R8,
)mong	R}#3
(its	Rs!A
(that	Rv!O
*e	Fp!A#3^H::
%ing a	Rd#H
)on	Rt"H
)with	Ri!J
#gh is	Rz&:
&er later	R~"3
*imit	Rw#f
)minor	Rt#3
'st 1	Rt#3
+x	Rt#3
*bit	Rj!:
*version	Rt#A
&lighted another	Rs&m
/s	Rs&m
.in	Rs&f
.when	Rs&f
#nt and	Ru!:
(t	R{!O
'for	R{!:!H
'goes	R{!A
'itself	R{!O
'on	R{!H
)ly	R{!H
'while	R{!3
(ould	Ra#A
&ing at	R{!H
&s 103	Rn!3
(about	R{!&
`)
