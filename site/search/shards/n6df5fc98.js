sitegenSearch("n6df5fc98",`!429 too	Jj!1W(!?
&was	R{%+
'e	Rx%2
'hat	Jj!%s"9
'ith	Fb!@p!+89
"31 505	Rb!U
'11	Ra!2
&and	R_#N
&for	Rb#2
&header	Ro%8
'ow	Rx%%
&if	Js"2"2
&node	Rb#9
&or	Rd!s
&request	Rb#(!?
&when	Rt"9
'ithout	Ro%9
"4 59	Rn"?
%are	Ri!N
%numbers	Re%#
%of	Rc!G
#3 192.0.2.10	Rv#8
&and	Rw#2
&http	Rm"?
&not	R{#2
&or	Rw#8
&reports	Rr#1
&that	R{#2
#4 0	Rn%1
&comes	Rn%9
(nnection	Rn%(
&has	Rn%9
&is	Rn%+
&nginx	Rv#9
&only	Rn%N
'ut	Rn%9
&tells	Rn%+
'he	Rn%Q
&we	Rn%2
"51 501	Ra!2
&among	Rg!N
&come	Rc#h
&for	Rc#9
&how	Rk%%
&in	Rc#G!e
's	Jc!Gb!N
&of	Rk%2
&redirect	Rk%(!?
'fc	Ra!e
&the	Rk%%
&unavailable	Rc#(!?
"60 412	Rr#1
&client	Rr#(
&for	Rt%2
'rom	Rr#Q
&has	Rr#2
&our	Rr#+
"918 appendix	Jo!2,9
'removed	Ro!2
'says	Ry!G
(ection	>_!N,G#G%2,%!+!2!9!G!NC%!+!2!9!G"%!+!20%!+!9"G
'wants	R|"2
#9 and	Jg!so"]
&client	Rt%(
'ome	Rh!2
&for	Rh!+
&in	Jb%24Q
(to	Rb%+
's	Rx!G
't	Rt%9
&md	R~%G
'eans	Rt%2
(ssage	Rb%1
'y	Rt%X
&nginxs	R_!2
&of	F^@e"%4%
(ten	Rr#9
&since	Rz#2
'paces	Rg&2
'tands	Rc!G
&the	Fd!@q"@/e
'oken	Rb%(
&with	JL9<%
"xx 429	Rh"9
&5xx	Rl!]
&a	Rb!+
'nd	Fc!h"+"#
&change	Ri!C
'lient	.c!+D%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%.%%%"%"%.%"%&%#%"%"%"%"%"%"%"%"%"%"%"%"%&%%%"%-z(8(
'ode	Ff"+8e'2
*s	Bc!9G9'9#9!e49
(unt	Rr#2
&does	Rc!9
&empty	Rh&z(
'rrors	Rh!Q
&is	Rc!9
&leave	Rn%9
&match	R~%"
&of	Rh%U
'r	F_!])+-e)e
&page	Rh"9
*s	Rh!@
&rfc	Rc!e
&share	Rh!2!N
&the	Fc!e'Ul!%8%
'itle	Rf&?
&with	R_!]
'ork	Ra&]
!5 and	Rc#9
#cacheable	Rb#%
#lines	Re&e
#numbers	Re&d
#redirecting	Rg!J
#the	Rb#N
'y	Rd#G
#with	Rb#+
".2 a	R}"N
's	Rl!s
&basic	R^9
&cacheable	R}"%
&tls	R}"+
"0 12	Rw"?
&3	Rw"?
%curl	Rk!G
%levels	R-+
&ist	Rh&N
%milliseconds	Rt%U
%nested	Ra&2
%of	Jl#GUl
%pages	Rg&2
%unless	Rk!l
#0 000	Rj&9
&502	Fa!2!9!G#+(e"G!N
&and	B_!G)2%N#];G
&by	Ru#2
(tes	Rx!G
&detail	Rd#?
&for	Jd#G)G
&if	R|"e
'nternal	Rd#(!?
's	Rd#9!N
't	Ro"G
&or	Jn"2;G
&return	Rc!1
&shows	Rg!e
'tarts	Rd!]
&what	Rg!9
'ill	Rl#2
#1 also	Re#G
&coming	Re#G
&detail	Re#?
&instead	Rk"+
&may	Jg!s_!N
&not	Re#(!?
&rfc	Ra!e
'ight	Re#o
&so	Rm#9
`)
