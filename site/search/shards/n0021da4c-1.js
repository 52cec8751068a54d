sitegenSearch("n0021da4c-1",`!connections and	Jw"3o!3
.from	Rw%O
.is	Rb%:
.named	Ry!:
.open	Jo#H2:
.rfc	Rj#3
.sooner	Ro#H
)or again	Rh%:
,is	Rh%A
,of	Rh%3
)timeout and	Ra&:
*o api	Rm!8
/examplecom	Rm!8
%sequences for	Rk"3
&iders the	R~!:
/m	Rr",
'st of	Rf#A
&ole also	Rq&m
*lines	Rq&m
,sts	R{!:
*names	Rm!m
*shows	R{!H
*where	Rs"m
&t data	Rj%8
(text	Rn!?
)ype	Rn!?
'ant against	Rl!O
+for	Fl!hA:s!3
+in	Jl!^d"%
+of	Bl!Ae"&/,*&"&
+status419authentication	Ro%^
Btimeout	Ro%^
*s 419	Ro%&
,alone	R_&3
,by	Rl!O
,has	Ro!,
,in	Rl!(
,of	Rl!,
'raint chk	Rd#H
07	Rd#H
%tact or	Rg%,
'in 2520	R~&X
*a	Rj"f
*each	Rd"H
*it	Rl#O
*one	Ru&3
*the	Re":
*yours	Ro!:
)er ghcr	Rk&1
0io	Rk&1
,without	Rz%:
+s make	Rk&,
)s a	F'&A3!:m"h
+code	J6,!1s%V
+http	BX,!1"1"1n#"!^+f
+itself	Fh!O,He!&
+or	J-:}%3
+the	J',x"3
&ent 0	Rw#?
*404	Rr&1
*a	Bc!3"3"3"3EO
`)
