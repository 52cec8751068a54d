sitegenSearch("wcef52f6b-0",`!whenyousave=	!v&3
%re	,%3#,&:#+%*!;#:%:&:%:":#:"2#+.,%,"+!:"-%:",!;'+!:":'+#;","'"9!H"'"&!8"%!1"'!2!<"'!.!?"7!H"1!G#U!r"+!A"1"L"0"I"G#1!G"F"+!1!A%9!B&+!1!e'F"O"+!N"1!N"1!9&A#A"g"N!l"G#2!9#,!e&2!G&f"2&1"1'P!h"o"G"2%8%+"8!G'2!9"7%*"T(8"V%9&9"U(7"7%8"*!7"*%8)#":!L!T"3!O!|#")#:!H!O"%!+!]"9"%!-!9"'!8":!{"!{%"+!9!N"1!9!N"3"9!A!O"0",!1!@"V!g!|.":!a#3"&!1"*"C!V+'
'doesthenumber451comefrom=	!n#f
)ifindthe1xxxnumberofacloudflareerror=	!j%V
1causeofa500=	!o#m
'eachlanguagekeepsthem=	!n!,
'itmattersforstatuscodes=	!a'A
'theclassesblur=	!m!:
(ogofromhere=	!{&^
'ver	Hr!H~"@-?"V
%ther	4+:_!2!l"&!]"##8#H%9#'##"s"+!O(9"9&e&8&A'2&,!u(,!e&,%,,d"+"-!2"1(f%1!9'7#7#7'7,0"7"7"1.8"8)e"F![!z'")#U(G%L!U%V!u!|#&,!1"'!1
`)
