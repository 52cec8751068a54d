sitegenSearch("neb29e5ad-52",`!7 leaving	Rn!X
#o	Rj#?
%rders	Rq"f
#publish	Rv&X
#qty	Rx"?
#removed	Rg&1
#shelf	R~!?
#v2	R}!?
%3	R}!?
".1 a	Rb":
&cacheable	Rb"&
&outside	Rb"3
&such	Rx",
#2 cacheable	Rs#&
#4 put	Ru#3
%.1 before	Rf!f
(the	Rf!A
#7 for	R|!3
#88 did	Rq!O
'node	Fv!:#:3:
+js	Fv!:#:3:
'treated	Ri":
'with	Rr!3
&.1 also	Re#:
)did	R~":
)in	Rx":
)then	Rt":
*old	R}":
)with	Ra#:
"0 a	Jg&{%%O
#0 mi	Rx!A
(b	Rx!A
"1 http	Rs!?
%orders	Rs!?
+csv	Rs!?
#68 section	R_#3
"231 appendix	Ri"3
(sked	Ru"H
'deprecated	Ri"3
'section	Ru"H
%8 gave	Rk%,
#40 section	R{!3
"519 header	Rz&3
'section	Rk!V
#40 section	Ra#O
'which	Ra#O
"617 section	Rt"H
"7 v1	R_"?
#25 acknowledgements	Rj#f
'does	Rj#f
'remarks	Rj#:
'section	Jg!3!fe!&!,!3!:!O
'which	Rr%3
"807 still	Rl!a
#3 unexpected	Rb&(
!8 401	Rn!a
#are	R{&:
#character	R",
%onverts	R":
#does	R':
`)
