sitegenSearch("na9cf8f29-6",`!202610 shopjson	Rd&8
(csv type	Ru"?
'1 lines	Ra"?
(23 open	Rb"?
+paid	Rb"?
)4 where	R0:
)5t09 30	R{#1
+16 00	R}&,
(8 http	Rm#?
*invoices	Rn!*
'208 guests	Rd#?
(10 to	Rd#?
&329 a	R}&,
&w483 or	R}&,
%7 d	Rf#?
'odt	Je#?"?
&odt d	Je#?"?
*http	Je#?"?
#3 204	Ri!3
&and	Jl!:4:
&belongs	R~!O
&if	Rj!V
&non	R~!(!?
)authoritative	R~!(!?
%.0.113.77.41822 192.0.2.10.443	Rb%8
,9 10.0.1.7	R|#8!?
.25	Rw%1
.51820	R{#1
#4 200	Ru!,
(5	Rt&A
(6	Ri!3
&304	Ju!^-3
&429	Rh!H
&after	Ra":
'gain	R_"f
'nd	Fr!^0h}"3
're	Ru!m
&before	R_"H
&code	Rp!m
&has	Ro&:
'tml	Rh!H
&if	J_"f"3
's	R_":!O
&may	R_"O
&no	Fj!,2?'(!?J?
&or	R_"h
&rfc	J|!3%H
&says	Rc"3
'o	R_"H
'tays	R_":
&the	Ra"f
&unless	R_"f
&when	R{!3
'ith	Ju!,!m-f
*out	Ru!,
%8 bytes	R}"f
#5 207	Ri!3
&and	Fa"Au"A*3
&is	Ra":
&like	Ra":
&must	Rr!^
&reset	Ra"(!:!?
&the	Ra"f
`)
