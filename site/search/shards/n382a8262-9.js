sitegenSearch("n382a8262-9",`!comes and	J}#3T,
)s	Jw!Hb"3
)t	R_%3
(back	Bn":.H2O)O,3
)efore	FA:z":4H
(finish	Rd&:
*rst	FN,z#f#,
)or	R2,
)rom	.(:2,MA93!H.H",(m"v#f.&!,1H)&"&"&"&"&"&"&"&"&"&"&"&"&"&!V"&!3"&"&"&!,"&"&"&#&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&8,
(in	Bf!3SA&313q!H
*stead	Rt!:
(out	Ry&,
(the	Rp&:
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
)n	Ry&Q
(separated	Rf&f
)o	RF3
'nd answers	Rw&%
*begins	Rm&,
+uild	Rj&A
/s	Rr&%
*describes	Rg&%
+id	Rg&{&
*however	Rg&3
*line	B":&:b&(),!A#,#%
*make	Rk!t
*names	Rs&O
+eeds	Rg&{'
*of	Rg&&
+n	Rw&&
+verwrites	Rg&{#
*provision	Rp%3
*says	Fg&A&^#,
+ends	Rk!H
*that	Rs&V
+imings	Rg&3
*with	Rn&A
+rites	Rk&3
)line tools	Rn&,
)s on	Rk!%
+the	Ro&m
+which	Rj&A
's single	Ry&3
`)
