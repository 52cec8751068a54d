sitegenSearch("na3b0fbee-2",`!connections and	Jy"3o!3
.from	Ry%O
.is	Rd%:
.named	R{!:
.open	Jq#H2:
.rfc	Rl#3
.sooner	Rq#H
)or again	Rj%:
,is	Rj%A
,of	Rj%3
)timeout and	Rc&:
*o api	Ro!8
/examplecom	Ro!8
%sequences for	Rm"3
&iders the	Ra":
/m	Rt",
'st of	Rh#A
&ole also	Rs&m
*lines	Rs&m
,sts	R}!:
*names	Ro!m
*shows	R}!H
*where	Ru"m
&t data	Rl%8
(text	Rp!?
)ype	Rp!?
'ant against	Rn!O
+for	Jn!hA:s!3
+in	Jn!^d"%
+of	Bn!Ae"&/,*&"&
+status419authentication	Rq%^
Btimeout	Rq%^
*s 419	Rq%&
,alone	Rb&3
,by	Rn!O
,has	Rq!,
,in	Rn!(
,of	Rn!,
'raint chk	Rf#H
07	Rf#H
%tact or	Ri%,
'in 2520	Ra'X
*a	Rl"f
*each	Rf"H
*it	Rn#O
*one	Rw&3
*the	Rg":
*yours	Rq!:
)er ghcr	Rm&1
0io	Rm&1
,without	R|%:
+s make	Rm&,
)s a	J'&A3!:o"h
+code	J6,!1u%V
+http	BY,!1"1"1o#"!^+f
+itself	Jj!O,He!&
+or	J-:_&3
+the	J',z"3
&ent 0	Ry#?
*404	Rt&1
*a	Be!3"3"3"3EO
`)
