sitegenSearch("nce05c08b-15",`!arrive past	Rm"3
)reload	Rq%V
)this	Rv!O
*oday	Ri%:
)whole	Jy"f]3
*ithin	Ry"?
(d and	Jo%&d!&
+t	Rv!3
*not	Rv"f
*the	Rz!,
,is	Ra"?
*with	R}#3
*yet	Ro%,
(s and	R}%:
+s	Fo!30H/H73
+t	Ja#3Q3E:
*not	Rl#f
*read	Re&:
+fc	Rx!3
*with	Rp#O
%ow keys	Rx&,
#ticle 12	J}"?/?!d
*a	Jr&3#V
+nd	J<:y%,
+s	Rk&{"
*becomes	J?,m#3
*catalogue	Ja!:{#,
*guide	Jk&"&F
*has	J/3p"?~!V
*is	Jw![~",
*json	Rk#d
*lies	Rl&V
+oads	Rz&V
*makes	Rl&A
+ustache	F]3"3"3#3
*of	Rl&A
+r	Rz&{.
+ut	R{"H
*path	Rk&y"
*somebody	R}"A
+tands	Rq!A
*takes	Rz&V
+hat	Rs":
,e	Rj&3
*was	RD3
+ithout	J/,}"Ab!{"
)12v4 json	Rk#d
)json https	Rk#d
.then	Rk#d
)s 12	Jz"?%?/?!d
+call	Rz&V
,onnect	Rq!%
+empty	Ru"m
,ntries	J@,u%:",
+flag	Rz&{-
,ront	Rz&V
+have	Jo&f-{-
+is	Ra!3
+links	R{&^
+of	Jl&:!A0V!{,
,n	Rq!&
+tags	Rz&V
,hat	Rt&,
+urls	Rr&A
&kle mustache	Ra!3
`)
