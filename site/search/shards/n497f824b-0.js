sitegenSearch("n497f824b-0",`!class where	Nl&:2{.
*ose	Rl&A
)ill	Rd"3
*th	RB,
'es a	NL,n&&
+nd	Jr%%EO(V
+re	R|&{(
+t	Ro!.
*because	Rs!,
+lur	Ro!&!<
*catalogue	RA,
+olophon	R|&,
*default	Rm&{%
*faq	Rw&,
+ields	Rl&&!,
*is	Rl&A
+ts	R|&{(
*lists	RB,
*match	Rv&H
*of	No!(o#{-
+n	Nn&^0{(
+r	Rk&:
*suggest	Ry!m
*the	Js&,%:)3
-y	Rq&V
,ose	Rs&:
*whether	R|&{(
'ic cause	Ri%:
'key name	Rm&{%
/s	Rs&,
's colour	R|&{.!{1
)name	Rl&A
)page	R|&{)!{.
%ude api	R}#&!,
#ear and	Rx!O
*ything	Rk"f
(body	Rz#3
(meaning	R^,
(text	Jq!:y!:8&!:
)he	Jv!30&!O(f
(way	R~"H
(your	Re"H
'er words	Rr!^
's no	Rt!A
%rk sends	Re",
#ick count	Rd"3
(if	Rj"3
)s	Rm"f
%ent a	Rd"3
*bort	Nq!Ar":
*ccepts	Bl!,#A*A%:23
*gainst	Rx&C
*lready	Nd"3',
*nd	Bo!O*O'3!f'HMh3:
+nounces	Rz!,
*s	Jq!:)3|!&
+k	Ru#H
,ed	Jn!:9&!,?&
,s	B|!3#:!A+:4A(A:A
*t	Rv%3
)body	R{"3
*reaks	R}%:
`)
