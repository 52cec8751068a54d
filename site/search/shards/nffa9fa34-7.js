sitegenSearch("nffa9fa34-7",`!needs something	Rb"f
)tated	J|"O(O
(the	B,:H:D3??<H*:
+re	Rx&%
)o	Jp!,|"H!O
#gative caching	Je#O+O
%otiate again	Jh"HN&
,or	Rx"f
,such	Ru#:
,that	Ru#,
-rans	Jh":N:
+d then	R_%:
+s experimental	Ru#&
*ion a	Ru#,
.c	Ru#3
.leads	Jl!H*H
.of	Ru#&
.rfc	Rh",
.to	Rh":
.which	Ru#3
#ighbour adds	Rw!^
,from	Rx&3
,letter	Rn&:
+ing characters	Rx&:
0odes	R~"V
/words	Rx&A
+s 521	Rd%3
-60	Rx&A
-for	Rx&3
-have	Rx&A
-in	Ra%3
-owners	Rz&,
-that	Ri!C
-where	R5:
/ose	Rd&:
%ther a	J>,9&}#:
*content	Rk&3
*do	RM,
,es	Jl"fs"O
*exists	Rn!3
*good	Rr%:
*has	Ra!,
+elps	Rq"f
*is	Jn"O'm
*of	Rs&V
*repeated	Ru!m
-lace	Ru!:
,try	Ru!:
/after	Ru!:
*show	Ri!O
+o	Rg!,
+uccess	Re",
*the	Rb!,
*undoes	Rj!3
#st it	Rm%3
'more	Rz&H
'quotes	Rs&{#
&ed levels	Rl&3
*ists	Rs&A
)more	J(&',
)too	R((
&ing has	R}&:
#t 0.0	Re%8
&3128	Rx"8
`)
