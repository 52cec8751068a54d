sitegenSearch("n01c4817f",`!25 nov	._!*.?%?#?&?#?#?"?"?"?'?"?'?&?"?"?%?"?"?"?"?"?"?"?"?#?"?"?"?"?#?"?#?&?"?"?"?#?"?"?%?"?"?"?"?"?"?"1!?"?"?#?'?#?"?"?%?"?"?"1)?%?&?
(ember	Jj!N"2
"7 requests	Rg#G
%the	Rn"@
"xx answer	Rk"9
&code	Jc!9p!9
&even	Rb!+
&it	Rz!G
&response	Ru!9
&successful	:c!+1%"%"%"%"%"%"%"%"%"%V%m!(
&the	Ri!5
!3 413	Rj!N
#alone	Rc"@
%nd	Fa!eA@0@22
&other	Rd!s
#cacheable	J_#%%%
%url	Rc#9
'rent	Ro"?
#have	Rk&G
%eading	J39&9
%ttp	R|"?
#if	Jl!ND2
%n	R}"2
%t	Re!#
#make	Re&+
#of	Rr"@
%lder	Ry"N
%n	Rv!@
%r	Rl&+
#rfc	Rt"2
#so	Ro!N
%till	Rj!N
%uch	Rx!N
#the	Ba!2/N"2"N"NR2
%itle	Ro"?
#was	R|"?
%hatever	R_#N
&ether	Rm!N
&ich	Rc#N
%ith	Rg&2
".11 and	Jo!9J9
'http	Rc"G
'urllib	Rk!2
#2 do	Re!@
&so	Ja"GI9
"0 00	.^1"*"?&*'1!8#?"?#?"?"?"?"?"?"?"?"?"?"?"?"?"?"?"?"?"?"?"?"?"?"?"?#?"?"?&?"?,?(?%?"?"?"?"?"?"?"?"?"?"?"?&?"?"?"?/?#?"?"?%?"?+?%?&?
%33	Ru"?
%41	Ru"?
%addresses	Rs#%
%gmt	Rq"?
%nov	R_%?
%of	Rs#+
&r	Rd!@
%proxies	Rs#2
%seconds	Fz#+;U)9
#0 301	Ra!2
&and	Je"9F9
's	Rc"9
&is	R|!9
'tself	R|!9
&mi	Rq!@
&offers	Rk!+
&so	R|!G
'tatus	Rc"G
&that	R|!9
#1 302	Fk!%!2*939
(3	Rc!+
(8	Ra!2!9
&a	Re"e
'nd	Fa!N,U!eAe
&for	Rk!9
&google	J~!e(9
&is	Fg!s8N)e
'ts	Rf&U
&moved	R}!(!?
&or	Fg!@!J92!e(h
&post	R}!G
&serves	Rp"2
&that	R}!h
(e	Ra!]
(is	Re"+
#2 303	Fa!2!9,%*912
&a	Rd"2
'nd	Ja!NE9
&by	R~!N
&can	R~!N
'lients	Jk!eAe
&for	Rk!9
(und	R~!(!?
&harm	R~!h
&is	Jg!s99
&means	Rg!s
&or	B^U%9+232"2
&the	J~!e"9
'o	F_!@HGHG
#3 304	Rc!+
(7	Fa!2!9,%*912
&after	Rl!+
&can	Re"9
&is	R_"N
&leave	R_"N
'ocation	Rz#8
&or	Rt!e
&see	Jl!?5(!?
&there	Rd"2
'o	B^U/+!@)2&2)2"e
&use	Rk!2
#4 307	Rc!+
&400	Rl!]
&and	Fb!U#N52
's	Ra"G
&each	Ra"2
'nd	Ri!]
&fetch	Ra"9
'or	J{!2'2
&gone	Rh!9
&in	Rk&2
(stead	Rr"2
's	Jc!9?N
&needs	Ra"2
'ot	Ja!?A(!?
&refers	Rk!+
(place	Ra"G
'fc	Ra"N
&so	Ra"9
&to	Ra"2
&when	Ra!]
(ich	Rk!9
'ithout	Fa!@(Uf#2
'ork	Ra!%
#5 and	Rc"+
&is	Jc!@*+
&or	Rb!9
&use	Rb"(!?
&why	Rc"e
#6 and	Jc!@A+
&http	Rc"?
&raises	Rc"G
'esponse	Rc"+
&switch	Rc"h
&the	Rb!9
&unused	Jk!+9(!?
#7 308	Rk!2
&400	Ra!2
&and	Jk!%!+!2!9*9
&clients	R~!+
&if	J}!2)2
`)
