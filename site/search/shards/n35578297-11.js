sitegenSearch("n35578297-11",`!classes is	Rj&A
+ts	Rz&{(
*lists	RA,
*match	Rt&H
*of	Jm!(o#{,
+n	Jl&^0{(
+r	Ri&:
*suggest	Rw!^
*the	Jq&,%:)3
-y	Ro&V
,ose	Rq&:
*whether	Rz&{(
'ic cause	Rg%:
'key name	Rk&{%
/s	Rq&,
's colour	Rz&{-!{0
)name	Rj&A
)page	Rz&{)!{-
%ude api	R{#&!,
#ear and	Rv!O
*ything	Ri"f
(body	Rx#3
(meaning	R],
(text	Jo!:y!:8&!:
)he	Jt!30&!O(f
(way	R|"H
(your	Rc"H
'er words	Rp!^
's no	Rr!A
%rk sends	Rc",
#ick count	Rb"3
(if	Rh"3
)s	Rk"f
%ent a	Rb"3
*bort	Jo!Ar":
*ccepts	Bj!,#A*A%323
*gainst	Rv&C
*lready	Jb"3',
*nd	Fz!3!f'HMh3:
+nounces	Rx!,
*s	Jo!:d"&
+k	Rs#H
,ed	Jl!:9&!,?&
,s	Bz!3#:!A+:4A(A:A
*t	Rt%3
)body	Ry"3
*reaks	R{%:
)can	>j!,%f/3#3%H)3"3%,4:+,
,not	Fr!V*HHH'H
*ertificate	Ji!At"&!:!O",!O
4s	Re#3
*hanges	Rj#:
+ecks	Ry!:
+oose	Ru#3
/s	Rw!V
,se	R~!3
*losed	J}#(!,1&4(!,
.s	Rw"O
*ollect	Rt%,
-ides	R}":
`)
