sitegenSearch("n58b26034-9",`!iana has	Rn%:
'iana	Rj&"
'lists	Rd#,
'may	Rm!^
'names	Rj&"
(ginx	Rj&"
'registry	Bm!A't,,8fF,9%8V
(fc	Rp!3
'web	Rj!A
*socket	Rj!A
#t whether	R_'3
"co with	Ry#H
%n is	Rt&f
'of	Rz&:
(n	Rz&:
'png	Rz&,!:
'svg	Rz&,!:
&png 180	Rz&:
*theme	Rz&,
/js	Rz&,
&s that	Rt&f
'vg and	Rz&,
*is	Rz&:
&v f	J":&:
"d 1001	R_#?
(2	R_#?
(3	R_#?
&2345	Rh&?
&xx	R{&1!F
%2xx	R{&1!F
%42	Jj!*5?
&3	R~!?
&xx	Jj&",?({)
%a	Rr&3
&nd	BB:Q,|"%!,!H&:(A
&uth	Ro&T
%connect	Ra%,
%d	Rf"?
&isk	Ro&T
%else	Rq&3
&nds	Rt&O
&rrors	RA1
&xample	>21#1#1E1"1"1(1i#"
%flag	Rz&{(
&or	Rm&H
&rom	Rb%:
%gives	RC,
%has	RC3
&ere	Rj&%
&ttp	Rj&H
%in	BC:",):_%V+{"#3
&s	RC,
&ts	Rz&{!!{"!{'!{)!{+!{/
%meaning	>21"1"1"1#1t%",?)1!F
'nd	R{&1!F
&istakes	Ru&3
%note	RB3
%of	BC,h%:!H"O(,%,"3'3!{*!{-
'f	RC:
&r	FB,i%{!"{%/3
&ther	Ru&3
%req	R{#?
%says	RD:
&g	Rl&O
`)
