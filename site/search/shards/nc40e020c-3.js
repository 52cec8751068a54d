sitegenSearch("nc40e020c-3",`!i see	R{%Q
&nd	F|"h7hS,
&t	Re&:
%top	Jg"h9h
#tell	Jq"vu!,
&st	Rl!?
%hat	Rk!,
%urn	Rq&*
#undo	Re"h
%se	F{!h'h-h
#write	Rj!a
"ana 103	Rj%&
'308	Rk%&
'451	Rr%&
'added	Rx!,
'has	Rj%:
'iana	Rf&"
'lists	R_#,
'may	Ri!^
'names	Rf&"
(ginx	Rf&"
'registry	Bi!A't,,8fF,9%8V
(fc	Rl!3
'web	Rf!A
*socket	Rf!A
#t whether	R{&3
"co with	Ru#H
%n is	Rp&f
'png	Rv&,
'svg	Rv&,
&png theme	Rv&,
/js	Rv&,
&s that	Rp&f
'vg and	Rv&,
&v f	J":&:
"d 1001	R{"?
(2	R{"?
(3	R{"?
&2345	Rd&?
&xx	Rw&1!F
%2xx	Rw&1!F
%42	Jf!*5?
&3	Rz!?
&xx	Ff&",?({(
%a	Rn&3
&nd	BB:M,|"%!,!H&:(A
&uth	Rk&T
%connect	R|#,
%d	Rb"?
&isk	Rk&T
%else	Rm&3
&nds	Rp&O
&rrors	RA1
&xample	>21#1#1B1"1"1(1h#"
%flag	Rv&{'
&or	Ri&H
&rom	R}#:
%gives	RC,
%has	RC3
&ere	Rf&%
&ttp	Rf&H
%in	BC:*:{#V+{"#3
&s	RC,
&ts	Rv&t!{!!{&!{(!{*!{.
%meaning	>21"1"1"1#1p%",?)1!F
'nd	Rw&1!F
`)
