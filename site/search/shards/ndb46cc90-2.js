sitegenSearch("ndb46cc90-2",`!e0002 indexhtml	Rk&[
(md	Rk&1!V
'md and	Rk&V
,other	Rk&1
&3 for	Rk&?
(in	Rk&A
(md	Rk&A
(source	Rk&?
(tells	Rk&?
'md has	Rk&A
#382 01000	Rm&3
(301	Ro&T
(a	Rs&:
(errors	Ro&T
(meaning	Rp&*
#507 or	Rp&F
"1 and	RN3
%delete	Rb!1
&isk	FF1!8%1}#m
%e2	Rb!1
%first	RN1
%if	RS:
%md	613"3"3"3"3"3"3)3"3*3"3"3%3#3'3"3"3+3"3"3
%names	RS3
%with	RN:
#0 text	Rf&,
%0 and	RO3
'codes	RO1
'md	RO3
'the	RO:
#md the	R=,
"2 82	R{&,
%and	RS3
%disk	RF1
%it	RG:
%md	B13.3#3+3-3/3
%names	RS3
%of	RH3
%remove	Rb!:
#00 md	RO3
"9 0a	R"1
%a	RL,
%before	Rf&,
%or	RL,
%that	RL,
"ach a	Fo"H}!^%O
(ccount	Rs#f
(dded	RE3
(lias	R?,
(nd	Rv&3
)swer	Rg&H
(pi	Rq!A
(rticle	Rm!A
(ttempt	Jq!Aw!V
(uthority	J>:i%3
'belongs	Rj&%
(uild	Rg&{!
'cache	Rg!:
)ller	Rn#f
)n	Jk!:&V
(hange	Ri&%
(lass	Js!^~",
)ient	Fm!3",&H&:!f
(ode	Bs!^v"*'%),#%
)nstant	Rj!O
`)
