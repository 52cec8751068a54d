sitegenSearch("nd334ac1e-10",`!classes is	Rh&A
+ts	Rx&{(
*lists	RA,
*match	Rr&H
*of	Jk!(o#{,
+n	Jj&^0{(
+r	Rg&:
*suggest	Ru!^
*the	Fo&,%:)3
-y	Rm&V
,ose	Ro&:
*whether	Rx&{(
'ic cause	Re%:
'key name	Ri&{%
/s	Ro&,
's colour	Rx&{-!{0
)name	Rh&A
)page	Rx&{)!{-
%ude api	Ry#&!,
#ear and	Rt!O
*ything	Rg"f
(body	Rv#3
(meaning	R[,
(text	Fm!:y!:8&!:
)he	Fr!30&!O(f
(way	Rz"H
(your	Ra"H
'er words	Rn!^
's no	Rp!A
%rk sends	Ra",
#ick count	R_"3
(if	Rf"3
)s	Ri"f
%ent a	R_"3
*bort	Jm!Ar":
*ccepts	Bh!,#A*A%323
*gainst	Rt&C
*lready	J_"3',
*nd	Fx!3!f'HMh3:
+nounces	Rv!,
*s	Jm!:d"&
+k	Rq#H
,ed	Fj!:9&!,?&
,s	Bx!3#:!A+:4A(A:A
*t	Rr%3
)body	Rw"3
*reaks	Ry%:
)can	>h!,%f/3#3%H)3"3%,4:+,
,not	Fp!V*HHH'H
*ertificate	Fg!At"&!:!O",!O
4s	Rc#3
*hanges	Rh#:
+ecks	Rw!:
+oose	Rs#3
/s	Ru!V
,se	R|!3
*losed	F{#(!,1&4(!,
.s	Ru"O
*ollect	Rr%,
-ides	R{":
`)
