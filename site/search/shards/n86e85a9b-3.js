sitegenSearch("n86e85a9b-3",`!7.88.1 in	R|":
)then	Rx":
*old	Rb#:
)with	Re#:
"0 a	Jk&{&%O
#0 mi	R|!A
(b	R|!A
"1 http	Rw!?
%orders	Rw!?
+csv	Rw!?
#68 section	Rd#3
"231 appendix	Rm"3
(sked	Ry"H
'deprecated	Rm"3
'section	Ry"H
%8 gave	Ro%,
#40 section	R_"3
"519 header	R_'3
'section	Ro!V
#40 section	Re#O
'which	Re#O
"617 section	Rx"H
"7 v1	Rd"?
#25 acknowledgements	Rn#f
'does	Rn#f
'remarks	Rn#:
'section	Jk!3!fe!&!,!3!:!O
'which	Rv%3
"807 still	Rp!a
#3 unexpected	Rf&(
"a1fa2 d7a6ff	Rz&8
!8 401	Rr!a
#are	Ra':
#character	R",
%onverts	R":
#does	R':
#fetch	Ra#:
#is	J|"H&H
#kb	J_#:/:
%ilobytes	Rz%3
#on	R":
%r	Rl&{!
#rules	Rs!1
#so	R',
%wallows	Re%3
#text	R"&
%he	J",}&:
#without	R':
".2.2 rfc	Rj#3
#3 the	Ro"f
%.2 and	Rm!O
(test	Rr!m
#4 version	Rh":
#6 there	Ry!:
#8.3.2 a	R}"H
"0 default	Ry%1
,server	Ry%1
%open	Rc%3
%request	Rz#8
`)
