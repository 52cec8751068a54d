sitegenSearch("nd052607f-109",`!e code	R~%1
#http	Rr!F
#mail	Fs!:D3!H0A
#tag	6g!&!C"3!:&H#V":"3!:%,!O!m(3!?!H"?#A!H",!?#3!?%&!3!H'&!3!H3?!V/3!H!Vl!:*3
%itle	RA1
#writes	Rc"A
"0001 by	Rk&V
(index	Rk&[
-html	Rk&[
(md	Rk&1!V
'md an	Rk&1
*e0002	Rk&V
/md	Rk&V
&2 index	Rk&[
-html	Rk&[
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
`)
