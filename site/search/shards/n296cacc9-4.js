sitegenSearch("n296cacc9-4",`!duration mobile	R}#:
*s are	R}#O
%ing a	Jj!HF3i!3
*n	Ro%X
)or	Ro#f
)request	Rc&1
)the	Rt#:
"ynamic names	Rz&H
!e 0	R<1
%9	R<1
#1	R=,
#and	R<3
#code	Rc&1
#http	Rv!F
#mail	Jw!:D3!H0A
#tag	:k!&!C"3!:&H#V":"3!:%,!O!m(3!?!H"?#A!H",!?#3!?%&!3!H'&!3!H3?!V/3!H!Vm!:*3
%itle	RA1
#writes	Rg"A
"0001 by	Ro&V
(index	Ro&[
-html	Ro&[
(md	Ro&1!V
'md an	Ro&1
*e0002	Ro&V
/md	Ro&V
&2 index	Ro&[
-html	Ro&[
(md	Ro&1!V
'md and	Ro&V
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
`)
