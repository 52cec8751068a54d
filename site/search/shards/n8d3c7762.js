sitegenSearch("n8d3c7762",`!504 and	Rb!U
&because	Ri!9
&detail	Ri#?
&for	J}"e[9
'rom	Jf!@e!N
&gateway	Fo"e;(!?!hO8
&if	Fj!eF292
'n	Rw%9
's	Fc!9#@f!9!N
&looks	Ro"e
&next	Ru%9
'obody	Rk!G
&of	Ro"e
'n	Rb!U
&rfc	Fa!G"Ui!2
&says	Rh!9
&that	Ri!+
(e	Jy#G?9
)re	Rg#e
&unless	Ri#N
&what	Rg#e
(en	Fe#2&GP9
'ill	Rz%9
#5 and	Rj#9
&detail	Rj#?
&for	F_#2,h-9
&http	Rj#(!?!e
&is	Rd!9
&lacks	Rd!9
&mdn	Rj#e
&to	Rj#G
&when	Rj#9
#6 507	Rd!@
&carries	Rd!9
&with	Rk#9
#7 508	Rd!@
&a	Rk!G
&insufficient	Rl#(!?
&the	Rl#e
&when	Rl#h
#8 510	Rd!@
&belongs	Rp#9
&has	Rm#N
&loop	Rm#(!?
&resource	Rm#h
'fc	R{!2
&when	Rm#e
#9 it	Rd!2
&of	Ra%%
&to	Ra%2
&we	Ra%+
'hich	Rd!9
"10 511	Rd!@
&belongs	Rb!G
&is	Rc!@
&not	Rn#(!?
&obsolete	Rd!2
#1 c	Ra%+
'omes	R^@
&for	Ra!2
&in	Ro#h
's	Rc!9
&network	Ro#(!?
&rfc	Rb!U
&who	Ro#o
"20 521	Ri!9
&alone	Rw#9
're	Rh!s
&cloudflares	Rw#X
'omes	Rw#2
&is	Rc!G
&to	Re!9
&web	Rw#(
#1 a	Rx#+
'nd	Ri!9
&is	Ry#2
&like	Rx#9
&web	Rx#(
'hen	Rx#X
#2 and	Jk!Np!X
're	Ri!9
&connection	Ry#(
'url	Ry#9
&instead	Rx#+
&the	Ry#U
#4 a	R{#(
&curl	Jk!Nr!9
&has	Ry#2
&is	R{#9
't	Ry#U
#6 for	R|#2
&invalid	R}#(
's	Rq%9
't	R|#U
&of	R}#%
&to	R~#2
"30 an	R_%2
(d	Rv%+!9
's	R_%2
&cloudflare	J~#2"2
&error	R_%(
&of	J_%%8%
&site	Rv%(
&the	R_%+
"9 60	Rm&9
%gmt	Ro"?
#9 and	R{%+
's	Rh%2
&is	Rc!2
&network	Rx%(
&of	Rx%%
&that	Rx%2
'o	Rx%+
&when	Rx%+
"xx a	Rh!N
'lthough	Rn#9
'nd	Fa!e*Ns"9
(swers	Re#9
're	Jh!s"2
&but	Re!+
&code	Re#+
*s	Rf#N
(mes	Re#N
&does	Rc!9
&error	Rc!h
+s	R~#2
&google	Rf#9
'raph	R_!]
&if	Rb!+
&or	Rm!]
&rfc	Ff!#g!9>25+
&server	2c!+d!%"%"%"%"%"%"%"%"%"%"%#%'%"%"%"%"%"%"%"%"%"%"%7%"%"%#%G(
'hould	Ri!U
'tay	R}"G
&that	Jh!+-e
(e	Fc!e)J}"2
'o	Rq#9
&value	Ri!1
&while	Rl#G
!6 a	Rb!U
#by	Ri&2
#cacheable	Ro#%
#error	Rh!Q
#were	Ro#N
".2 and	Rr"G
&or	Rd&#
#3 as	Rr"2
&curl	Rr"9
&so	Rx!2
&what	Rn#9
"0 for	Rh&@
%is	Rm&9
%searches	Jk!1W?
'conds	Be!@,GA2!?;G!e,9
%w	Rk!8
"1 are	Rc!@
"4 and	Rc!@
%codes	Jg!9a"#
%registered	Jd!@(%
%status	Rj!(
%with	R~%9
"585 428	Ra!2
'appendix	Ro#9
'leaves	Rk!s
`)
