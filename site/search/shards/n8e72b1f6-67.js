sitegenSearch("n8e72b1f6-67",`!comes before	FA:z":4H
(finish	Rd&:
*rst	FN,z#f#,
)or	R2,
)rom	.(:2,MA93!H.H",(m"v#f.&!,1H)&"&"&"&"&"&"&"&"&"&"&"&"&"&!V"&!3"&"&"&!,"&"&"&#&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&7,
(in	Bf!3SA&313p!H
*stead	Rt!:
(out	Rx&,
(the	Ro&:
)o	R~#3
*o	R4,
(up	Rq#H
(with	Ro!3
,out	Rg#3
%ic of	Rx#,
&ng all	Rd#f
)in	Jt!3&,
)no	R{"O
+store	R{"O
)page	Rp!,
)response	Rw!&
)soon	Rl#H
%ma a	RF:
)n	Rx&Q
(separated	Rf&f
)o	RF3
'nd answers	Rv&%
*build	Rj&A
/s	Rq&%
*describes	Rg&%
+id	Rg&{%
*line	B":&:b&((,!A#,#%
*make	Rk!t
*names	Rr&O
*of	Rg&&
+n	Rv&&
+verwrites	Rg&{#
*provision	Rp%3
*says	Jg&A&^
+ends	Rk!H
*that	Rr&V
+imings	Rg&3
*with	Rm&A
+rites	Rk&3
)line tools	Rm&,
)s on	Rk!%
+the	Rn&m
+which	Rj&A
's single	Rx&3
(eparated values	Rf&f
&ent admits	Rk%,
*changes	Ru&A
*left	Rg&{!
*or	Rj!A
*the	Rn&t
)s a	Rx&O
`)
