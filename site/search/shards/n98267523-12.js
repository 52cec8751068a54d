sitegenSearch("n98267523-12",`!comes from	.(:2,QA93!H.H",(m"v#f.&!,1H)&"&"&"&"&"&"&"&"&"&"&"&"&"&!V"&!3"&"&"&!,"&"&"&#&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&8,
(in	Bj!3SA&313q!H
*stead	Rx!:
(out	R}&,
(the	Rt&:
)o	Rc%3
*o	R4,
(up	Ru#H
(with	Rs!3
,out	Rk#3
%ic of	R|#,
&ng all	Rh#f
)in	Jx!3&,
)no	R_#O
+store	R_#O
)page	Rt!,
)response	R{!&
)soon	Rp#H
%ma a	RF:
)n	R}&Q
(separated	Rj&f
)o	RF3
'nd answers	R{&%
*begins	Rq&,
+uild	Rn&A
/s	Rv&%
*describes	Rk&%
+id	Rk&{&
*however	Rk&3
*line	B":&:f&(),!A#,#%
*make	Ro!t
*names	Jq&,(O
+eeds	Rk&{'
*of	Rk&&
+n	R{&&
+verwrites	Rk&{#
*provision	Rt%3
*says	Jk&A&^#,
+ends	Ro!H
*that	Rw&V
+imings	Rk&3
*with	Rr&A
+rites	Ro&3
)line tools	Rr&,
)s on	Ro!%
+the	Rs&m
+which	Rn&A
's single	R}&3
(eparated values	Rj&f
&ent admits	Ro%,
+nd	Rq&,
*changes	Rz&H
*left	Rk&{!
*or	Rn!A
*the	Rs&t
)s a	R}&O
`)
