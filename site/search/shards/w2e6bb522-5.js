sitegenSearch("w2e6bb522-5",`!whenever	Lq"2}!?.L
&shouldiuse202accepted=	!b"f
'omethingislost=	!w&3
&tosendit	Tu&1
&yousave=	!x&3
%re	,%3#,&:#*!9%*!;#:":%:&:%:":#:"2#+.,%,"+!:"-%:",!;',!:":',#;","'#9!H"'"&!8!O"%!1"'!2!<"'!.!?"7!H"1!G#U!r"+!A"1"L"0"P"G#1!G"F"+!1!A%9!B&+!1!e'F"O",!N"1!N"1!9&A#A"g"N!l"G#2!9#,!e&2!G"8%f"2&1"1'P!h"o"G"2%8%+"8!G'2!9"7%*"T(8"V%9&9"U(7"7%8"*!7"*%8)#":!T!r"3!O!|#")#:!H!O"%!+!]"9"%!-!9"'!8":!{"!{%"+!9!N"1!9!N"3"9!A!O"0",!1!@"V!g!|/":!a#3"&!1"*"C!V,'
'doesthenumber451comefrom=	!p#f
)ifindthe1xxxnumberofacloudflareerror=	!l%V
1causeofa500=	!q#m
'eachlanguagekeepsthem=	!p!,
'itmattersforstatuscodes=	!c'A
'theclassesblur=	!o!:
(ogofromhere=	!}&^
'ver	Ht!H~"@-?"V
%ther	4+:b!2!l"&!]"##8#H%9#'##"z""+!O(9"9&e&8&A'2&,!u(,!e&,%,,d"+"-!2"1(f%1!9'7#7#7'7,0"7"7"1.8"8)e"F![!z'")#U(G%L!V%V!u!|#&,!1"'!1
`)
