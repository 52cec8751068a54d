sitegenSearch("n2380fb62-3",`!json describe	Rv&O
(ocument	R{#3
(umps	Rq!T
'error	Rq!,
(xit	Rm&[
+code	Rm&[
'fails	Rn!,
(or	Np&A/V
*matter	R_'(
'goes	Rz!A
'has	R_'O
(ead	Rh&8
(olds	Rz&:
(ref	Ny"?~!1
(ttp	Rf&?
+s	Rm#d
'in	Fr!OQ:l!34&
(s	Fl!,]fb!:'3
(t	Ny"3u!{%
)s	Nq#Hd!:
'ld	Jq&f'3(V
(ist	Rg"f
(oads	Rq!T
'object	Nr!%~!,
(f	Rh&&
(n	Nd"Hz"V
'parse	Nr!?w"3
(ointers	Rh#A
(rint	Rm&3!:!H!O!V!^
'q	Ri&?
'redirects	Rq&^
)fuses	R_'O
)quests	Rl!^
(fc	Rr!%
'sarif	Rm&,
)ys	Rv&H
(chema	Rv&O
(ent	R_'J
(ite	Rm&^
(o	Rl!,
(tatus	Ns"?1?
(yntax	Rh&,
)s	Rq!T
'test	Rd":
(hat	Rm&^
)e	Nm&3!H1V
*n	Rm#d
*refore	Rd":
(itle	Ns"?d"d
(o	Rc#H
)ol	Rq!*
(win	Rm&O
'version	Rv&?
'was	Nq!:d!3
(eb	Nq!Vr#&!3
(here	Rv&,
)ich	Nr&A',
(ith	R_'O
&5 jsonl	Ru&m
(or	R_'O
&c json5	Ru&m
&dumps claims	Rq!T
&l ndjson	Ru&m
'd and	Rq&f
)its	Rv&3
)safe	R|&V
'oads base64	Rq!T
`)
