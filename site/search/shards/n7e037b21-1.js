sitegenSearch("n7e037b21-1",`!landing page	B%:h&{%":',+V!{,
.s	Rz&V
&s on	RP,
%g dir	Rs&{"
'en	Rf&8
&uage a	R:,
,nd	Js!%b#f
,s	Rz&^
+calls	Rq!,
+de	Ru#?
,oes	Rn!O
+en	Rp!*
+has	Rs&t
-ve	Rn!h
+is	Jw"3}!m
+keeps	Rn!.
+may	Ru#O
+of	F9,"&s%,0^
,nly	Ru#H
,r	Jh"O1,
+that	J9&{%t)^
-e	Jl&,0^
+write	R9:
*s and	Rn!%
-re	Rs&m
,or	Rh",
,with	Rp%%
#o each	Rs&{%
&khmer	Rx&:
#p further	Rz#:
&or	R~#3
#ravel 11	Rq%:
*application	Rq%&
*builds	Rq%,
*protects	Rq%,
*say	Rq%X
+ome	Rq%^
,urce	Rq%&
)s manual	Rq%H
+number	Ri!A
%ge 20	Rm#?
(413	Rl!,
(a	Jm#,W&
)nd	Rd&3
*swer	Ro!,
)re	R~"3
(body	Jz!3S3B,
(class	Rz&{-
*ient	Fq"H!f0:/:!fN,!:
(deprecated	R~"&
)ocument	Rd"3
(file	R41
,s	Jd"Oi!:
)lag	Rz&{#
)older	Rz!A
(go	Rn!3
(headers	Rq#H
)tml	Rz%8
(in	Rn!3
*to	Rn!3
)s	J|"3#fm!t
)t	Rb#H
(kept	Rn!3
(often	Rt!A
)ne	Rm#&
)r	R~",
(rfc	Rr!t
(says	R~":
`)
