sitegenSearch("nd96d4998-6",`!iana has	Rl%:
'iana	Rh&"
'lists	Rb#,
'may	Rk!^
'names	Rh&"
(ginx	Rh&"
'registry	Bk!A't,,8fF,9%8V
(fc	Rn!3
'web	Rh!A
*socket	Rh!A
#t whether	R}&3
"co with	Rw#H
%n is	Rr&f
'of	Rx&:
(n	Rx&:
'png	Rx&,!:
'svg	Rx&,!:
&png 180	Rx&:
*theme	Rx&,
/js	Rx&,
&s that	Rr&f
'vg and	Rx&,
*is	Rx&:
&v f	J":&:
"d 1001	R}"?
(2	R}"?
(3	R}"?
&2345	Rf&?
&xx	Ry&1!F
%2xx	Ry&1!F
%42	Jh!*5?
&3	R|!?
&xx	Fh&",?({)
%a	Rp&3
&nd	BB:O,|"%!,!H&:(A
&uth	Rm&T
%connect	R~#,
%d	Rd"?
&isk	Rm&T
%else	Ro&3
&nds	Rr&O
&rrors	RA1
&xample	>21#1#1D1"1"1(1h#"
%flag	Rx&{(
&or	Rk&H
&rom	R_%:
%gives	RC,
%has	RC3
&ere	Rh&%
&ttp	Rh&H
%in	BC:",):}#V+{"#3
&s	RC,
&ts	Rx&{!!{"!{'!{)!{+!{/
%meaning	>21"1"1"1#1r%",?)1!F
'nd	Ry&1!F
&istakes	Rs&3
%note	RB3
%of	BC,f%:!H"O(,%,"3'3!{*!{-
'f	RC:
&r	FB,g%{!"{%/3
&ther	Rs&3
%req	Ry#?
%says	RD:
&g	Rj&O
`)
