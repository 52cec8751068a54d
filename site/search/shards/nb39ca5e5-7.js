sitegenSearch("nb39ca5e5-7",`!json href	Ju"?~!1
(ttp	Rb&?
+s	Ri#d
'in	Fn!OQ:l!34&
(s	Fh!,]fb!:'3
(t	Ju"3u!{%
)s	Jm#Hd!:
'ld	Fm&f'3(V
(ist	Rc"f
(oads	Rm!T
'object	Jn!%~!,
(f	Rd&&
(n	J_"Hz"V
'parse	Jn!?w"3
(ointers	Rd#A
(rint	Ri&3!:!H!O!V!^
'q	Re&?
'redirects	Rm&^
)fuses	R{&O
)quests	Rh!^
(fc	Rn!%
'sarif	Ri&,
)ys	Rr&H
(chema	Rr&O
(ent	R{&J
(ite	Ri&^
(o	Rh!,
(tatus	Jo"?1?
(yntax	Rd&,
)s	Rm!T
'test	R_":
(hat	Ri&^
)e	Ji&3!H1V
*n	Ri#d
*refore	R_":
(itle	Jo"?d"d
(o	R~"H
)ol	Rm!*
(win	Ri&O
'version	Rr&?
'was	Jm!:d!3
(eb	Jm!Vr#&!3
(here	Rr&,
)ich	Jn&A',
(ith	R{&O
&5 jsonl	Rq&m
(or	R{&O
&c json5	Rq&m
&dumps claims	Rm!T
&l ndjson	Rq&m
'd and	Rm&f
)its	Rr&3
)safe	Rx&V
'oads base64	Rm!T
2urlsafeb64decode	Rm!T
&parse says	Rd&3
,text	Rn!?
#x mjs	Rq&m
"udged cloudflare	Re%,
#ly 2023	Rn!^
*6	Rk%3
#mps for	Rq!O
(to	Rb"3!f
#ne 1997	Rl",
`)
