sitegenSearch("n11eaf0e4-6",`!e0002md and	Ro&V
,other	Ro&1
&3 for	Ro&?
(in	Ro&A
(md	Ro&A
(source	Ro&?
(tells	Ro&?
'md has	Ro&A
#382 01000	Rr&3
(301	Rt&T
(a	Rx&:
(errors	Rt&T
(meaning	Ru&*
(use	Rq&,
#507 or	Ru&F
"1 and	RN3
%delete	Rf!1
&isk	JF1!8%1b%m
%e2	Rf!1
%first	RN1
%if	RT:
%md	613"3"3"3"3"3"3)3"3*3"3"3%3#3(3"3"3"3"3+3#3"3
%names	RT3
%with	RN:
#0 text	Rj&,
%0 and	RO3
'codes	RO1
'md	RO3
'the	RO:
#md the	R=,
"2 82	Ra',
%and	RT3
%disk	RF1
%it	RG:
%md	>13.3#3+3.3%3"3.3
%names	RT3
%of	RH3
%remove	Rf!:
#00 md	RO3
"3 md	RW3
"9 0a	R"1
%a	RL,
%before	Rj&,
%or	RL,
%that	RL,
"ach a	Js"H}!^&O
(ccount	Rw#f
(dded	RE3
(lias	R?,
(nd	R{&3
)swer	Rk&H
(pi	Ru!A
(rticle	Rq!A
(ttempt	Ju!Aw!V
(uthority	J>:m%3
'belongs	Rn&%
(uild	Rk&{!
'cache	Rk!:
)ller	Rr#f
)n	Jo!:&V_#,
(hange	Rm&%
(lass	Jw!^_#,
)ient	Fq!3",&H&:!f
(ode	Bw!^t"m#*'3"%),#%
`)
