sitegenSearch("n0092f9d6-6",`!2026 q3	Rw!?
'under	Rm%3
'w48	R_',
(e	Ju!O),
(hat	Jm!A1,
&0101 to	Rx!?
&10 graphql	Rd&?
0json	Rd&?
)http	Jv"?"?
)shop	Rf&8
-json	Rf&8
(csv type	Rw"?
'1 lines	Rc"?
(23 open	Rd"?
+paid	Rd"?
)4 where	R0:
)5t09 30	R}#1
+16 00	R_',
(8 http	Ro#?
*invoices	Rp!*
'208 guests	Rf#?
(10 to	Rf#?
&329 a	R_',
&w483 or	R_',
%7 d	Rh#?
'odt	Jg#?"?
&odt d	Jg#?"?
*http	Jg#?"?
#3 204	Rk!3
&and	Jn!:4:
&belongs	Ra"O
&if	Rl!V
&non	Ra"(!?
)authoritative	Ra"(!?
%.0.113.77.41822 192.0.2.10.443	Rd%8
,9 10.0.1.7	R~#8!?
.25	Ry%1
.51820	R}#1
#4 200	Rw!,
(5	Rv&A
(6	Rk!3
&304	Jw!^-3
&429	Rj!H
&after	Rc":
'gain	Rb"f
'nd	Jt!^0h}"3
're	Rw!m
&before	Rb"H
&code	Rr!m
&has	Rq&:
'tml	Rj!H
&if	Jb"f"3
's	Rb":!O
&may	Rb"O
&no	Fl!,2?'(!?J?
&or	Rb"h
&rfc	J~!3%H
&says	Re"3
'o	Rb"H
'tays	Rb":
&the	Rc"f
&unless	Rb"f
&when	R}!3
'ith	Jw!,!m-f
`)
