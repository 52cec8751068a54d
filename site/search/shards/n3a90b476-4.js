sitegenSearch("n3a90b476-4",`!e mail	Fu!:D3!H0A
#tag	:i!&!C"3!:&H#V":"3!:%,!O!m(3!?!H"?#A!H",!?#3!?%&!3!H'&!3!H3?!V/3!H!Vm!:*3
%itle	RA1
#writes	Re"A
"0001 by	Rm&V
(index	Rm&[
-html	Rm&[
(md	Rm&1!V
'md an	Rm&1
*e0002	Rm&V
/md	Rm&V
&2 index	Rm&[
-html	Rm&[
(md	Rm&1!V
'md and	Rm&V
,other	Rm&1
&3 for	Rm&?
(in	Rm&A
(md	Rm&A
(source	Rm&?
(tells	Rm&?
'md has	Rm&A
#382 01000	Rp&3
(301	Rr&T
(a	Rv&:
(errors	Rr&T
(meaning	Rs&*
(use	Ro&,
#507 or	Rs&F
"1 and	RN3
%delete	Rd!1
&isk	FF1!8%1_%m
%e2	Rd!1
%first	RN1
%if	RS:
%md	613"3"3"3"3"3"3)3"3*3"3"3%3#3'3"3"3"3"3+3"3"3
%names	RS3
%with	RN:
#0 text	Rh&,
%0 and	RO3
'codes	RO1
'md	RO3
'the	RO:
#md the	R=,
"2 82	R~&,
%and	RS3
%disk	RF1
%it	RG:
%md	>13.3#3+3-3%3"3-3
%names	RS3
%of	RH3
%remove	Rd!:
#00 md	RO3
"3 md	RV3
"9 0a	R"1
%a	RL,
%before	Rh&,
%or	RL,
%that	RL,
"ach a	Fq"H}!^&O
(ccount	Ru#f
`)
