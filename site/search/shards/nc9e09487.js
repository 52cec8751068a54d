sitegenSearch("nc9e09487",`!use in	FR+S9d"z"
's	Rg#N
't	:d!#'@+9+9'%Q9-939/U"9)@
(s	RO9
&letters	Re!9
'inked	Rg%9
'ooks	Rx%U
&m	Rm#9
'any	Rm"e
'ore	Rc!G
&needs	Rm"2
'ot	Rc!@
&one	J09SG
(ly	Rl!2
&post	Rt"%
'roxy	Ji!9:(!?
&registered	Rc!]
'fc	Fa!GAN)+9G
&see	Rd&@
(nd	Re"2
'itegen	Rc&N
'o	Rx"e
(mething	Ro!2
'tale	Rg#N
'uch	Rf#2
&that	Fb!@D+.2h!+
(e	:I97229#e%9/%>9)+&982(9
)m	Jn"2u!@
)y	R{"9
'o	R~"N
&what	Rb!+
'ithout	Re%#
&your	Rc&X
%d a	Ru#+
(ddresses	RC%
(gain	Rk!9
(nd	Rc"+
(s	RB+
'before	Rj!N
(rowsers	R_"9
(y	Ri&#
'can	RZ9
(ode	Ru#9
(url	R{!9
'for	Fk!26G"@
'it	Ja%992
'on	Rc!9
)ly	Jl"Nu!l
(ther	Rj!9
'text	R0+
(he	Fb"2j!2"2
*re	Rq#2
(o	Fa!@#24N<%
'up	>i!N"1?2!?:2,+"e5%.%!21+
'version	Rh!2
%r a	Rr!N
(da	Jl%?"?
(gent	Fd!sJ?F962!?
(nd	Jo"9@9
'behind	Ru!G
(ody	Rj%?
'deleted	Rp"2
'for	Rm"9
'go	Rv!9
'if	Rd!U
(n	Rw!G
)fo	Ru#2
)stead	Rg"9
(s	Jg!sg"%
'may	Jd"9R9
(et	R}#2
(ight	Ro"e
'name	Rm"?
'on	R^N
'the	Rj%+
(yped	R_"G
'was	Ru#2
(hat	Rk#e
)o	J)2f"2
&s data	Ra!9
(help	Rr"9
(in	Ru#%
)t	Rp#+
(nginx	Rw#8
(or	Rv#2
(password	Rm%%
(signed	R^#
(who	R_%+
)ith	Ru#+
%s 511	Rm"2
'a	JX%#%
(nd	Rp!G
'can	RB9
'early	R}"9
'http	J~"2DN
'is	Rh&2
(t	>R+'+"%Ol'9/eY%&%
'status	R_!N
(uch	Rp!G
'the	Fa!2>N&9O2
(o	Rm"+
#ing 401	Rg"G
(a	Ra!G
(it	>u!G#G'G#G'G5G#G"G*G(G
(the	R~!%
(web	Rk#9
#ual case	Re#+
*use	RT+
-s	R-+
(kind	Rg"e
(leave	Rh!1
(place	J|"2R2
(reason	Rd!G
.s	Jd!lj#N
(with	Rn!2
'ly a	R_!+
*know	Rd#2
*means	Jf!2#%!<
*not	R|%2
*the	Jm!2Y+
*with	Rz#2
"tf 16	J'+!2!9e&+
&8	2"%!+!9&+!9#+W*2?'?"?%?"?#?6G&9!G(?"?(?*?%?*?"?"?"?"?"?"?#?)?<z!,9#9
!v also	Rk&N
#connect	Rd!8
#https	Rd!*
#or	Ru"e
#prints	Rk&+
#the	Rm!e
#x	Rk"e
"1 comes	R{%%
%http	R}!?
%messages	Rp#?
%orders	Rp"?
"3 https	Ra"e
"alid 3xx	Rd"%
(4xx	Jf%%#%
(and	Fa!NHef"2
*y	Rf#N
)s	Rf#N
(but	Ri"2
(credentials	Jn!2:%!+
(json	Rf"?
(mustache	RW%
(rfc	Rf#+
(status	Jg%25+
(token	J^9{"2
(utf	J'+#+
(yaml	R-%
'ation and	R_"G
-in	Jo"U-U
-later	Ru!N
)or for	Rr!@
,rfc	Rx!9
,there	Rr!G
.ose	Rz"G
.rows	Rg!2
-urns	Ra!@
%ue and	Rl"9
)t	Rf"?
(become	Rg&2
)reaks	Jl!2O2
(cannot	R0+
`)
