sitegenSearch("wbba67206-6",`!order	43:#'!,!:3;&,5:/+%2###C"%!9%@!L##!<![(?"B!G.B!H!e"A!d"&"e)2!B'2"9'V.O"B'G%,,7:%(7&*(T!e#A!N!z!')"?"d"G&&!+","S!z*!{0%+!1
'42v3	P_"?0A!d
(3v1	Ta"?
'ed	Lt!%]2g!A
's	8q!-!9!M&+&3!F!d#?#A#?"3!@!N'?)@"?!d'?%B"2!?!g&?#@(?*@*@/7#7!>">">413>
(csv	Ly!F.???
%inary	@K+NG#2!9#O&A'9*,I9G19#
#g	<Q+!242!9j">A[!z'"+"*!7#d"-!2%W"+!:!B#+",!V)O
%anisation	Tv"e
#igin	4k!@!U!s#H!O!T"V%9!^!s(8!l"@"1"2"2!?!G#9%N#%!,!A.1#8!G'e#,!9)O'2#%!,!1&&*2!e#P(%!1%%'&!3!U"%!1!7"%!*!T"'!+!7"&!*!2"%!+"%!0!V"'!*"'!*!8B{%#0&,(*
(al	Dx!@,,+&!+S*U)
*status	Ts&)
(dnserror=	!l%'
(examplenet	Tl%8
(isunreachable=	!g%'
(s	@l!9#1%7]G87"%#7%+!7#%!0
"s	DA,/,P8t"%)0
`)
