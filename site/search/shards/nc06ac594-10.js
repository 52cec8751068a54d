sitegenSearch("nc06ac594-10",`!lamp names	Rw&8!?
'of	Rw&8!?
'parent	Rs#A
'that	Rw&?
'was	Rw&1!?!F
&101 as	Rw&?
,k	Rw&M
*does	Rw&?
*has	Rw&8
*is	Rw&?
*no	Rw&F
*when	Rw&%
)md 1	Rw&?
-0	Rw&8
(2 leave	Rw&M
*no	Rw&F
&201 lamp	Rw&F
+ook	Rw&M
*names	Rw&?
*there	Rw&?
)md 5	Rw&?
&7 24.90	Rc"?
(shelf	R~!?
&s and	Rw&%
(h1	R|!?
)ttp	R|!?
(of	Rw&*!M
(summary	Rw&1!F
(title	R|!?
(which	Rw&8!?
#nded in	R{"3
&ing page	B%:d&{%":',+O!{+
.s	Rv&O
&s on	RP,
%g dir	Ro&{"
'en	Rb&8
&uage a	R:,
,nd	Jo!%b#f
,s	Rv&V
+calls	Rm!,
+de	Rq#?
,oes	Rj!O
+en	Rl!*
+has	Ro&t
-ve	Rj!h
+is	Js"3}!m
+keeps	Rj!.
+may	Rq#O
+of	F9,"&o%,0V
,nly	Rq#H
,r	Jd"O1,
+that	F9&w%t)V
-e	Jh&,0V
+write	R9:
*s and	Rj!%
-re	Ro&m
,or	Rd",
,with	Rl%%
#o each	Ro&{%
&khmer	Rt&:
#p further	Rv#:
&or	Rz#3
#ravel 11	Rm%:
*application	Rm%&
*builds	Rm%,
*protects	Rm%,
*say	Rm%X
+ome	Rm%^
`)
