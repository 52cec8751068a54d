sitegenSearch("n12dc29bc-11",`!class rfc	Rn":
(send	Rv!,
)tyle	Rs&{"
(takes	RA3
)hat	JA,!:~%3
*e	Jj&:2V
*ose	Rz&{-
)reat	R|#:
(when	Rx&3
+re	Jj&:2{-
*ose	Rj&A
)ill	Rb"3
*th	RA,
'es a	JK,l&&
+nd	Jp%%EO(V
+re	Rz&{(
+t	Rm!.
*because	Rq!,
+lur	Rm!&!<
*catalogue	R@,
+olophon	Rz&,
*default	Rk&{%
*faq	Ru&,
+ields	Rj&&!,
*is	Rj&A
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
`)
