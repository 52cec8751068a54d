sitegenSearch("neaa13b33",`!501 when	Re#9
#2 503	>_!2"2!9!G#+)NS2+h-8
(4	Rb!U
&a	Rh#2
'nd	Fh!+"ei!9
&bad	Rf#(!?
&cloudflare	Jv#+99
&detail	Rf#?
&for	J|"e[9
&has	Rf#e
&is	Rf#+
'ts	Rf#2
&or	>c!9#@#9%GPG,2*2
&should	R}#9
&that	Rw#9
(e	Rd!9
)re	Rf#e
#3 413	Rj!2
&504	B_!2"2!9#+)Ni!8
&a	Rl!]
'fter	Ri!e
'nd	B_!@!G69Ie+h"lS9
's	J_!@b"9
&by	Ra#G
&detail	Rg#?
'uring	R_!G
&fits	Rf#2
'or	Rg#e
'rom	Rg#9
&if	Jn"2;G
's	Rg#N
't	Ru%9
(self	Rg#N
&means	Rg#e
&nginx	Rg#N
&or	Fa!G]2,h
&return	Rc!1
&says	Rf#e
'ervice	Rg#(!?
&the	Ry%@
(is	Rl!2
(ose	Rj!N
)ugh	Rs"9
'o	Rj!l
&when	Rd#2
(ich	Rx"2
(o	Rf#e
'ith	Fb!G*+!NFG9l
*out	Rg!U
&you	Ra#2
#4 also	Rj!N
'nd	Rb!U
&because	Rh!9
&detail	Rh#?
&for	J|"e[9
'rom	Je!@e!N
&gateway	Fn"e;(!?!hO8
&if	Fi!eF292
'n	Rv%9
's	Fc!9"@f!N
&looks	Rn"e
&next	Rt%9
'obody	Rj!G
&of	Rn"e
'n	Rb!U
&rfc	Fa!G"Uh!2
&says	Rg!9
&that	Rh!+
(e	Jx#G?9
)re	Rf#e
&unless	Rh#N
&what	Rf#e
(en	Fd#2&GP9
'ill	Ry%9
#5 and	Ri#9
&detail	Ri#?
&for	F~"2,h-9
&http	Ri#(!?!e
&mdn	Ri#e
&to	Ri#G
&when	Ri#9
#7 a	Rj!G
&insufficient	Rk#(!?
&the	Rk#e
&when	Rk#h
#8 belongs	Ro#9
&has	Rl#N
&loop	Rl#(!?
&resource	Rl#h
'fc	Rz!2
&when	Rl#e
#9 of	R_%%
&to	R_%2
&we	R_%+
"10 belongs	Rb!G
&is	Rc!@
&not	Rm#(!?
#1 c	R_%+
'omes	R^@
&for	Ra!2
&in	Rn#h
's	Rc!9
&network	Rn#(!?
&rfc	Rb!U
&who	Rn#o
"20 521	Rh!9
&alone	Rv#9
're	Rg!s
&cloudflares	Rv#X
'omes	Rv#2
&is	Rc!G
&to	Rd!9
&web	Rv#(
#1 a	Rw#+
'nd	Rh!9
&is	Rx#2
&like	Rw#9
&web	Rw#(
'hen	Rw#X
#2 and	Jj!Np!X
're	Rh!9
&connection	Rx#(
'url	Rx#9
&instead	Rw#+
&the	Rx#U
#4 a	Rz#(
&curl	Jj!Nr!9
&has	Rx#2
&is	Rz#9
't	Rx#U
#6 for	R{#2
&invalid	R|#(
's	Rp%9
't	R{#U
&of	R|#%
&to	R}#2
"30 an	R~#2
(d	Ru%+!9
's	R~#2
&cloudflare	J}#2"2
&error	R~#(
&of	J~#%8%
&site	Ru%(
&the	R~#+
"9 60	Rl&9
%gmt	Rn"?
#9 and	Rz%+
's	Rg%2
&is	Rc!2
&network	Rw%(
&of	Rw%%
&that	Rw%2
'o	Rw%+
&when	Rw%+
"xx a	Rg!N
'lthough	Rm#9
'nd	Fa!e)Ns"9
(swers	Rd#9
're	Jg!s"2
&but	Rd!+
&code	Rd#+
*s	Re#N
(mes	Rd#N
&does	Rc!9
&error	Rc!h
+s	R}#2
&google	Re#9
'raph	R_!]
&if	Rb!+
&or	Rl!]
&rfc	Fe!#g!9>25+
`)
