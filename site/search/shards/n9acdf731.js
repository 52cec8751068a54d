sitegenSearch("n9acdf731",`!15.5.5 as	Rj"e
)cacheable	Rj"%
)https	RN1
)source	Rf&8
)the	JN2[+
'8 cacheable	Rm"%
)rfc	Rg!U
%6 it	Re!#
'one	Rc!+
#6 and	J_!@!G,l
&firefox	Rk!2
&had	Rd"e
"6 20	R_#?
%and	Rl&+
&re	R_!2
%code	Rj&+
%on	R'9
%times	Ro#+
%when	R{"2
(re	R'+
"7 000	Rt"9
%200	Rz#8
%303	Rz#8
%and	R{!9
%csv	Rz#8
%did	Rb"9
%gmt	Rm"?
%handed	R|!9
&ttp	Rf#?
%items	Ra!?
%quantity	Rf"?
%wait	Ro!9
&hich	Rq!9
"8 00	R{%?
%is	Rq"@
%january	R{%+
%self	Rp%1
"9 digits	Rl&+
%seconds	Rx#+
#2.0.2.10 443	J{#8"8
-https	Rv#8
#99 and	Ro!%
'in	R~#%
'one	Rb"2
'the	Rc"+
"xx 204	Fi!]02u"2
&code	Ro!G
&informational	>c!+,%"%"%"%"%s!%Y(
&response	Ri!#
.s	Rc!+
&the	Ri!.
!2 000	Rf&U
#3	Rj!?
#4	Re&e
%05	R~%]
%18	Rx"?
&9	Rf%?
#520	Rv#?
&1	Rw#?
&2	Rx#?
&4	Rz#?
&6	R|#?
%30	J~#?8?
#a	F_!2)5MN0?
%llows	Ry"2
%nd	B_!G8@k"2'+(G
%t	Ri#9
&tempt	Rj!?
#cacheable	Rp!%
%dn	R}"?
%hanged	Rj!N
%onnect	Ri#?
+ion	Ry"2
#dev	R|#8
%o	Rd!M
&es	Rc!N
#failed	R|"?
#g	Rt#2
#has	FV+89Q2^2
%eading	F2+s%2"+
+s	F3+'+h%U+N
#if	Rv#9
%n	Ry!G
%s	J_!@a#l
%t	R_!@
#must	Rk&2
#names	Rb#2
%ovember	Rq!+
#on	R_&@
%r	Fp!9f!%!+S2
#request	Ri#9
#so	Rz"N
%tatus	Rs!?
#that	Jx"@2+!G
&e	F_!22+q"e#N
#unchanged	R_&1
#was	Ra!2
%hatever	Rp!G
&ich	Rg!l
%ith	Fj!ll!2;2
(out	Rv#2
".0 as	Ri#2!9
&into	Ri#G
#34 did	Ry"9
'handed	Rn"9
"0 192.0.2.10	Ry#8
%a	Rm&U
&nd	Bo!9#9&9)9'9M9
'swered	Rt"9
%both	Rx"9
%did	Jn"959
%each	R}"9
%fetch	Jj!N"2!l
%gmt	J_#?<?
%if	Ri#e
%java	R{!9
%made	Ry"9
%redirects	Fk!G4e(9
%seconds	Ro!2
'rver	Je#G&9
&tayed	Rc"9
%to	Rx#%
#0 000	Rj&9
&201	Jc!++]!o
(3	Ra!2!9
(4	Ri!U
(6	Rl!+
&301	Ra!N
&401	R_!@
'xx	Ja%%"%
&a	Ru!G
'nd	>_!2&9*l(9!G%+!2"2,h(G
'pi	Rb%2
're	Ra%@
's	Fg!l02!GT9*9
&believes	Rr"G
'rings	R{!2
&caches	Rg#G
(nnot	Rh!@
&data	Rg!G
&each	Rx!e
&for	J_!+!202
'ull	R~!G
&goes	Rr!9
(ogles	Rj"l
&has	Ra"2
'ides	Rh!@
&if	Fl!l)e%e,9
'ncluded	R_!2
(stead	Ra"+
's	Rr!N
&means	Rx!9
&no	Rr!N
'umbers	Rt"@
&of	R_!G
'k	Ba!?+8(?#(!?*?l"8
'n	Ru!2
'r	Ba!]-+!s)2!h"2'e"2
&page	R_"G
&retries	Rr!G
'fc	F_!+09,2
&state	Rz#8
&tells	Rg!+
'hat	Fj!UGGR@
(e	Rb%%
)n	Rd!N
'o	F_!@8G#2*2
`)
