sitegenSearch("w632d09dd-11",`!themselves	<i!,0Q"*(A(,6e'9"O#2/9(Nf!L
%n	,.+.,!:2:+:&:&+0F!O"0"##2!N#+!@!H"A#N&@"G!U!e"H!e#G"9!F"+!1"G"9!e"9!H"G"G#+"G"G"1!9"O"H!d#A!G!e"F"H#8!G"I!e"H"9#e"t"G"O!e"9'G"G#1#2#G#1%G"f"H!f"9#G#F"G&G"+!1#9#7%7"7&T"7#1!U"7&7"8(%"*%8#7"7'7%1#8"8"*&U"?!e#*!@"+!N#%!C#1!d!z#"9!U#0!8!?"N!T"0"+":!S">
%oldid	Tw&1
&rderofchecks=	!y!:
%pagesofthismanual=	!t&A
`)
