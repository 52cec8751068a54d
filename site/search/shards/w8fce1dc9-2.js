sitegenSearch("w8fce1dc9-2",`!screens	Lp&f'@
(width	Tp%>
%ipt	4++H:.+(U!s"9!@!e'm(l&9#2#G'9!e&A':(G'e+H+9/e#990!7%051&Q":!G#["O#?"1!d!x""T"9"+#+!>#1!8!L
(s	8J+;U!l"9-8!l#s"8*,#9)849(9*G.e;#"%"&41()!?!O#@'x""3!^!f":'1!N%+!H
%olls	Lo&8()
#ss	To&k
"dk	Tw#7
"e*	'"'"'"'"'"'"'"'"'"'"'"'"'"'"'"'"'"'"'"'"'"'"'"'"'6'#'7'"'%."<"'"'"'"J"J#'"h"X"X"X"X"X"X"X"X"Q"X"X"X"X"X"X%(E(%(XY0(0('(*(
#arch	08,/2(,/,2^"2!^(1!:"G!U!m)3!:#9"9"9(G",!9!F"8!G!h"9"8%8"9#:"9"9!F"2!h!m&9#9!h&2!?.9!?#+!9"9"1!9!B"9":!m"9'8.T/8/7)#!)!?&"!J!z&"+&7#?#9"*"+#(!.!@"G"O
(ed	Hz!eZ8&1]0
)s	De!F.1K?&G*?a!F
(ing	Hp!#AF!e>F
(json	Tc&>
(twittercom	Tc&>
(wordsjson	Tt&8
#c	Lu!9!AQ1!?
`)
