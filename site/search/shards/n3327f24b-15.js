sitegenSearch("n3327f24b-15",`!article and	J<:y%,
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
"s 1	Rt#,
&0.0.0.5	Re%3
'16	Jt!Ow!V
'2	Re"H
(0	Rj%^
&72.0.0.0	Re%3
%20	Rt#f
'0	Fj!,"^0:e!:
'6	Rb#3
%30	Ro!A
'8	Rt#H
%400	Jm!3q",
'1	Re"3
'4	Jj!3c#O*%
'8	Ry"f
&19	Jo!:d"&
&99	R}#:
&xx	Rr&3
%5.000	R_&:
&00	Rz"H
'4	Jy"fj!:
&20	Rs!:
&xx	Rr%3
%9007199254740992	R}&,
`)
