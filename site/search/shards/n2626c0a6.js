sitegenSearch("n2626c0a6",`!24 nov	2^1#?'*'1!8%?%?#?"?"?#?#?'?"?"?"?%?"?"?"?#?"?"?&?"?,?(?%?#?"?"?
(ember	RS2
%phrase	.n!%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%3%
%where	R09
"5 http	Rx"?
%nov	._!*/?%?#?&?#?#?"?"?"?'?"?'?&?"?"?%?"?"?"?"?"?"?"?"?#?"?"?"?"?#?"?#?&?"?"?"?#?"?"?%?"?"?"?"?"?"?"1!?"?"?#?'?#?"?"?%?"?"?"1)?%?&?
(ember	Jk!N"2
"7 requests	Rh#G
%the	Ro"@
"xx answer	Rl"9
&code	Jc!9q!9
&even	Rb!+
&it	R{!G
&response	Rv!9
&successful	:c!+2%"%"%"%"%"%"%"%"%"%V%m!(
&the	Rj!5
!3 413	Rk!N
#alone	Rd"@
%nd	Fa!eB@0@22
&other	Re!s
#cacheable	Ja#%%%
%url	Rd#9
'rent	Rp"?
#have	Rl&G
%eading	J39&9
%ttp	R}"?
#if	Jm!ND2
%n	R~"2
%t	Rf!#
#make	Rf&+
#of	Rs"@
%lder	Rz"N
%n	Rw!@
%r	Rm&+
#rfc	Ru"2
#so	Rp!N
%till	Rk!N
%uch	Ry!N
#the	Ba!20N"2"N"NR2
%itle	Rp"?
#was	R}"?
%hatever	Ra#N
&ether	Rn!N
&ich	Rd#N
%ith	Rh&2
".1 also	Rd!2
&changed	Rd!N
'lient	R^l
&http	.n!%"%"%"%#%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%#%"%"%"%#%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%
&none	Fr!%H%'%
&payload	Rt"%
'hp	Fd"%2%)%4%
'roduct	Ra%%
&responses	Rm!]
&the	R^2
'urned	Rd!2
&unprocessable	R{"%
%1 and	Jp!9J9
'http	Rd"G
'urllib	Rl!2
%3 http	.n!%"%"%"%#%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%#%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%
'is	Rd!N
(t	Rp!9
'none	Jr!%3%
'on	Rd!2
#2 do	Rf!@
&so	Jb"GI9
"0 00	.^1"*"?'*'1!8#?"?#?"?"?"?"?"?"?"?"?"?"?"?"?"?"?"?"?"?"?"?"?"?"?"?#?"?"?&?"?,?(?%?"?"?"?"?"?"?"?"?"?"?"?&?"?"?"?/?#?"?"?%?"?+?%?&?
%33	Rv"?
%41	Rv"?
%addresses	Rt#%
%gmt	Rr"?
%nov	Ra%?
%of	Rt#+
&r	Re!@
%proxies	Rt#2
%seconds	F{#+;U)9
#0 301	Ja!2%9
&and	Jf"9F9
's	Rd"9
&is	R}!9
'tself	R}!9
&mi	Rr!@
&offers	Rl!+
&so	R}!G
'tatus	Rd"G
&that	R}!9
#1 302	Fd!9*%!2*939
(3	Rc!+
(8	Ra!2!9
&a	Rf"e
'nd	Fa!N-U!eAe
&for	Rl!9
&google	J_"e(9
&is	Fh!s8N)e
'ts	Rg&U
&moved	R~!(!?
&new	R~!G
&or	Fh!@!J92!e(h
&post	R~!G
&serves	Rq"2
&that	R~!h
(e	Ra!]
(is	Rf"+
#2 303	Ba!2!9%9*%*912
&a	Re"2
'nd	Ja!NF9
&by	R_"N
&can	R_"N
'lients	Jl!eAe
`)
