sitegenSearch("n07908d88-2",`!during a	Ff!HF3i!3
*n	Rk%X
)or	Rk#f
)request	R~%1
)the	Rp#:
"ynamic names	Rv&A
!e 0	R<1
%9	R<1
#1	R=,
#and	R<3
#code	R~%1
#http	Rr!F
#mail	Fs!:D3!H0A
#tag	6g!&!C"3!:&H#V":"3!:%,!O!m(3!?!H"?#A!H",!?#3!?%&!3!H'&!3!H3?!V/3!H!Vm!:*3
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
#382 01000	Rn&3
(301	Rp&T
(a	Rt&:
(errors	Rp&T
(meaning	Rq&*
(use	Rm&,
#507 or	Rq&F
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
"2 82	R|&,
%and	RS3
%disk	RF1
%it	RG:
%md	B13.3#3+3-3/3
`)
