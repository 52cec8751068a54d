sitegenSearch("ne5a9796a-6",`!202610 shopjson	Rb&8
(csv type	Rs"?
'1 lines	R~!?
(23 open	R_"?
+paid	R_"?
)4 where	R0:
)5t09 30	Ry#1
+16 00	R{&,
(8 http	Rk#?
*invoices	Rl!*
'208 guests	Rb#?
(10 to	Rb#?
&329 a	R{&,
&w483 or	R{&,
%7 d	Rd#?
'odt	Jc#?"?
&odt d	Jc#?"?
*http	Jc#?"?
#3 204	Rg!3
&and	Jj!:4:
&belongs	R|!O
&if	Rh!V
&non	R|!(!?
)authoritative	R|!(!?
%.0.113.77.41822 192.0.2.10.443	R_%8
,9 10.0.1.7	Rz#8!?
.25	Ru%1
.51820	Ry#1
#4 200	Rs!,
(5	Rr&A
(6	Rg!3
&304	Js!^-3
&429	Rf!H
&after	R~!:
'gain	R}!f
'nd	Fp!^0h}"3
're	Rs!m
&before	R}!H
&code	Rn!m
&has	Rm&:
'tml	Rf!H
&if	J}!f"3
's	R}!:!O
&may	R}!O
&no	Fh!,2?'(!?J?
&or	R}!h
&rfc	Jz!3%H
&says	Ra"3
'o	R}!H
'tays	R}!:
&the	R~!f
&unless	R}!f
&when	Ry!3
'ith	Js!,!m-f
*out	Rs!,
%8 bytes	R{"f
#5 207	Rg!3
&and	F~!Au"A*3
&is	R~!:
&like	R~!:
&must	Rp!^
&reset	R~!(!:!?
&the	R~!f
`)
