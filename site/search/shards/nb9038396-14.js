sitegenSearch("nb9038396-14",`!arrive today	Rg%:
)whole	Jw"f]3
*ithin	Rw"?
(d and	Jm%&c!&
+t	Rt!3
*not	Rt"f
*the	Rx!,
,is	R~!?
*with	R{#3
*yet	Rm%,
(s and	R{%:
+s	Fm!30H/H73
+t	F~"3Q3E:
*not	Rj#f
*read	Rc&:
+fc	Rv!3
*with	Rn#O
%ow keys	Rv&,
#ticle 12	J{"?/?!d
*a	Jp&3#V
+nd	J<:w%,
+s	Ri&{"
*becomes	J?,k#3
*catalogue	J_!:z#,
*guide	Ji&"&F
*has	F/3n"?~!V
*is	Ju![~",
*json	Ri#d
*lies	Rj&V
+oads	Rx&V
*makes	Rj&A
+ustache	F[3"3"3#3
*of	Rj&A
+r	Rx&{.
+ut	Ry"H
*path	Ri&y"
*somebody	R{"A
+tands	Ro!A
*takes	Rx&V
+hat	Rq":
,e	Rh&3
*was	RD3
+ithout	F/,{"Ab!{"
)12v4 json	Ri#d
)json https	Ri#d
.then	Ri#d
)s 12	Fx"?%?/?!d
+call	Rx&V
,onnect	Ro!%
+empty	Rs"m
,ntries	F@,s%:",
+flag	Rx&{-
,ront	Rx&V
+have	Jm&f-{-
+is	R_!3
+links	Ry&^
+of	Jj&:!A0V!{,
,n	Ro!&
+tags	Rx&V
,hat	Rr&,
+urls	Rp&A
&kle mustache	R_!3
"s 1	Rr#,
&0.0.0.5	Rc%3
`)
