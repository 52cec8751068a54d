sitegenSearch("nb0989210-9",`!lamp101md 10	Rv&8
(2 leave	Rv&M
*no	Rv&F
&201 lamp	Rv&F
+ook	Rv&M
*names	Rv&?
*there	Rv&?
)md 5	Rv&?
&7 24.90	Rc"?
(shelf	R~!?
&s and	Rv&%
(h1	R|!?
)ttp	R|!?
(of	Rv&*!M
(summary	Rv&1!F
(title	R|!?
(which	Rv&8!?
#nded in	R{"3
&ing page	F%:e&:/O!{+
.s	Ru&O
&s on	RP,
%g dir	Rn&{"
'en	Rb&8
&uage a	R:,
,nd	Jo!%a#f
,s	Ru&V
+calls	Rm!,
+de	Rq#?
,oes	Rj!O
+en	Rl!*
+has	Rn&t
-ve	Rj!h
+is	Js"3|!m
+keeps	Rj!.
+may	Rq#O
+of	F9,"&o%,/V
,nly	Rq#H
,r	Jd"O1,
+that	F9&v%t)V
-e	Jh&,/V
+write	R9:
*s and	Rj!%
-re	Rn&m
,or	Rd",
,with	Rl%%
#o each	Rn&{%
&khmer	Rs&:
#p further	Rv#:
&or	Rz#3
#ravel 11	Rm%:
*application	Rm%&
*builds	Rm%,
*protects	Rm%,
*say	Rm%X
+ome	Rm%^
,urce	Rm%&
)s manual	Rm%H
+number	Re!A
%ge 20	Ri#?
(413	Rh!,
(a	Ji#,W&
)nd	R_&3
*swer	Rk!,
)re	Rz"3
(body	Fv!3S3B,
(class	Ru&{,
`)
