sitegenSearch("n0d4d7298-10",`!json goes	Rx!A
'has	R}&O
(ead	Rf&8
(olds	Rx&:
(ref	Jw"?~!1
(ttp	Rd&?
+s	Rk#d
'in	Fp!OQ:l!34&
(s	Fj!,]fb!:'3
(t	Jw"3u!{%
)s	Jo#Hd!:
'ld	Jo&f'3(V
(ist	Re"f
(oads	Ro!T
'object	Jp!%~!,
(f	Rf&&
(n	Jb"Hz"V
'parse	Jp!?w"3
(ointers	Rf#A
(rint	Rk&3!:!H!O!V!^
'q	Rg&?
'redirects	Ro&^
)fuses	R}&O
)quests	Rj!^
(fc	Rp!%
'sarif	Rk&,
)ys	Rt&H
(chema	Rt&O
(ent	R}&J
(ite	Rk&^
(o	Rj!,
(tatus	Jq"?1?
(yntax	Rf&,
)s	Ro!T
'test	Rb":
(hat	Rk&^
)e	Jk&3!H1V
*n	Rk#d
*refore	Rb":
(itle	Jq"?d"d
(o	Ra#H
)ol	Ro!*
(win	Rk&O
'version	Rt&?
'was	Jo!:d!3
(eb	Jo!Vr#&!3
(here	Rt&,
)ich	Jp&A',
(ith	R}&O
&5 jsonl	Rs&m
(or	R}&O
&c json5	Rs&m
&dumps claims	Ro!T
&l ndjson	Rs&m
'd and	Ro&f
)its	Rt&3
)safe	Rz&V
'oads base64	Ro!T
2urlsafeb64decode	Ro!T
&parse says	Rf&3
,text	Rp!?
#x mjs	Rs&m
"udged cloudflare	Rg%,
)nor	R0,
#ly 2023	Rp!^
`)
