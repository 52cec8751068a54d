sitegenSearch("n827dbc83-12",`!e0001 index	Rq&[
-html	Rq&[
(md	Rq&1!V
'md an	Rq&1
*e0002	Rq&V
/md	Rq&V
&2 index	Rq&[
-html	Rq&[
(md	Rq&1!V
'md and	Rq&V
,other	Rq&1
&3 for	Rq&?
(in	Rq&A
(md	Rq&A
(source	Rq&?
(tells	Rq&?
'md has	Rq&A
#382 01000	Rt&3
(301	Rv&T
(a	Rz&:
(errors	Rv&T
(meaning	Rw&*
(use	Rs&,
#507 or	Rw&F
"1 and	RO3
%delete	Rg!1
&isk	JG1!8%1c%m
%e2	Rg!1
%first	RO1
%if	RU:
%md	613"3"3"3"3"3"3"3)3"3*3"3"3%3#3(3"3"3"3"3+3#3"3
%names	RU3
%with	RO:
#0 text	Rl&,
%0 and	RP3
'codes	RP1
'md	RP3
'the	RP:
#md the	R>,
"2 82	Rc',
%and	RU3
%disk	RG1
%it	RH:
%md	>13/3#3+3.3%3"3.3
%names	RU3
%of	RI3
%remove	Rg!:
#00 md	RP3
"3 md	RX3
"9 0a	R"1
%a	RM,
%before	Rl&,
%or	RM,
%that	RM,
"ach a	Ju"H}!^&O
(ccount	Ry#f
(dded	RF3
(lias	R@,
(nd	R}&3
)swer	Rm&H
(pi	Rw!A
(rticle	Rs!A
(ttempt	Nw!Aw!V
(uthority	N?:n%3
'belongs	Rp&%
(uild	Rm&{!
`)
