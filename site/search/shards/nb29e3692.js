sitegenSearch("nb29e3692",`!use stale	Rh#N
'uch	Rg#2
&that	Fb!@E+.2h!+
(e	:I97239#e%9/%>9)+&982(9
)m	Jo"2u!@
)y	R|"9
'o	R_#N
&what	Rb!+
'ithout	Rf%#
&your	Rd&X
%d a	Rv#+
(ddresses	RC%
(gain	Rl!9
(nd	Rd"+
(s	RB+
'before	Rk!N
(rowsers	Ra"9
(y	Rj&#
'can	RZ9
(ode	Rv#9
(url	R|!9
'for	Fl!26G"@
'go	R|!%
'it	Jb%992
'java	R|!%
'node	R|!%
'on	Rc!9
)ly	Jm"Nu!s
(ther	Rk!9
'php	R|!%
'ruby	R|!%
)st	R|!%
'swift	R|!%
'text	R0+
(he	Fc"2j!2"2
*re	Rr#2
(o	Ba!@#2"24N<%
'up	>j!N"1?2!?:2,+"e5%.%!21+
'version	Ri!2
%r a	Rs!N
(da	Jm%?"?
(gent	Fe!sJ?F962!?
(nd	Jp"9@9
'behind	Rv!G
(ody	Rk%?
'deleted	Rq"2
'for	Rn"9
'go	Rw!9
'if	Re!U
(n	Rx!G
)fo	Rv#2
)stead	Rh"9
(s	Jh!sg"%
'may	Je"9R9
(et	R~#2
(ight	Rp"e
'name	Rn"?
'on	R^N
'the	Rk%+
(yped	Ra"G
'under	Rj"l
'was	Rv#2
(hat	Rl#e
)o	J)2g"2
&s data	Ra!9
(help	Rs"9
(in	Rv#%
)t	Rq#+
(nginx	Rx#8
(or	Rw#2
(password	Rn%%
(signed	R^#
(who	Ra%+
)ith	Rv#+
%s 511	Rn"2
'a	JX%#%
(nd	Rq!G
'can	RB9
'early	R~"9
'http	J_#2DN
'is	Ri&2
(t	>R+'+"%Pl'9/eY%&%
'status	R_!N
(uch	Rq!G
'the	Ba!2%N<N&9O2
(o	Rn"+
#ing 401	Rh"G
(a	Ra!G
(it	>v!G#G'G#G'G5G#G"G*G(G
(the	R_"%
(web	Rl#9
#ual case	Rf#+
*use	RT+
-s	R-+
(end	Rz#U
(kind	Rh"e
(leave	Ri!1
(place	J}"2R2
(reason	Re!G
.s	Je!lj#N
(with	Ro!2
'ly a	R_!+
*know	Re#2
*means	Jg!2#%!<
*not	R}%2
*the	Jn!2Y+
*with	R{#2
"tf 16	J'+!2!9f&+
&8	2"%!+!9&+!9#+W*3?'?"?%?"?#?6G&9!G(?"?(?*?%?*?"?"?"?"?"?"?#?)?<z!,9#9
!v also	Rl&N
#connect	Re!8
#https	Re!*
#or	Rv"e
#prints	Rl&+
#the	Rn!e
#x	Rl"e
"1 comes	R|%%
%http	R~!?
%messages	Rq#?
%orders	Rq"?
"3 https	Rb"e
"alid 3xx	Re"%
(4xx	Jg%%#%
(and	Fa!NIef"2
*y	Rg#N
)s	Rg#N
(but	Rj"2
(credentials	Jo!2:%!+
(json	Rg"?
(mustache	RW%
(rfc	Rg#+
(status	Jh%25+
(token	J^9|"2
(utf	J'+#+
(yaml	R-%
'ation and	Ra"G
-in	Jp"U-U
-later	Rv!N
)or for	Rs!@
,rfc	Ry!9
,there	Rs!G
.ose	R{"G
.rows	Rh!2
-urns	Ra!@
%ue and	Rm"9
)t	Rg"?
(become	Rh&2
)reaks	Jm!2O2
(cannot	R0+
)omes	Rv!G
)url	Rx"e
(error	Rd!G
(headers	Rk!?
*uristic	Rg&?
(in	J0+!9_&2
)s	::+H@*@"2!?%e"@G2<+-U:+-N
)tself	Rm!9
(must	Rn&N
(numbers	Rh&@
(of	B0%"%w!@EGW2
)ne	J1+y%z#
)r	Rb&2
`)
