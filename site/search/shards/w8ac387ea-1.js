sitegenSearch("w8ac387ea-1",`!order	42:#'!,!:3;&,2:-+%2###C"%!9%@##!5![(?"B!G.B!H!e"A!d"%"e)2!B'2"9'V.O"B'F%,,7:%(7&*(T!e#A!M!z!')"?"d"G&&!+","L!z)!{.%+!1
'42v3	Ly!?0A!d
(3v1	Tz!?
'ed	Hn!%]2g!A
's	8k!-!9!M&+&>#?#A#?"3!@!N'?)@"?!d'?%B"2!?!g&?#@(?*@*@/7#7!>">">413>
(csv	Hs!>.???
%inary	@J+I@#2!9#O&A'9*,I9G19#
#g	<P+!2w">Az'"+"*!7#d"-!2%W"+!:!B#+",!V)O
%anisation	Tp"e
#igin	4e!?!U!s#G"V%9!l!s(8!l"@#2"2!?!G#9%N#%!,!A.1#8!G'e#,!9)O'2#%!,!1&%*2!e#P(%!1%%'&!3!U"%!1!7"%!*!T"'!+!7"&!*!2"%!+"%!0!V"'!*"'!*!8B{%#0&,(*
(al	Dr!@,,+%!+S*U)
*status	Tm&)
(dnserror=	!f%'
(examplenet	Tf%8
(isunreachable=	!a%'
(s	@f!9#1%7]G87"%#7%*!7#%!0
"s	D@,/+K8t"%)0
`)
