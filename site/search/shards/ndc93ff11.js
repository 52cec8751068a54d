sitegenSearch("ndc93ff11",`!type date	Ra&s
'encoding	Rv"%
(rror	Rq#?
'for	Rf!9
(rom	Ry!@
'go	Rv"%
'https	2^1)*'1=?"?"?"?"?"?"?#?"?"?"?"?"?"?"?'?#?%?"?%?"?"?"?"?"?
'ignore	Rf!@
(mage	Rt"?
(n	Fv"+12a!9
)t	R11
*o	Rn&+
(s	Fm!2.@>G!ek!N
'java	Rv"%
'label	J_&N)G
)rger	Rk&9
(ist	JU1k#"
(ocation	Rl&2
'map	Rk#2!9!G
'net	Rv"%
)w	Rf!]
(ode	Rv"%
)t	R_%9
'of	B_!+!]#@(U#@@G/G!e
(n	Jf!@{!U
(ptions	Rg&]
(r	Jb&2*#
(verloaded	Rq#%!?
'phone	Jm%?"?
)p	Rv"%
'rate	Rq#+
(equired	R_&N
)sponse	Rf!?
(uby	Rv"%
)st	Rv"%
'says	Js!@t"l
(ent	Ry!%
(wift	Rv"%
'text	.a!?2?'?"?'?"?"?"?"?%?"?"?)?"?+?#?"?&?"?%?"?)?#?"?"?)?"?"?"?"?"?"?"?#?"?(?"?#?"?'1&1#?1#"1
(hat	F_!+N202
)e	Jg"21+
*m	R>+
*n	Rf!@
)ose	Rg&@
(itle	Jf!2Q?
(ogether	Rf!9
'url	R.8
&d and	Rg%9
)s	Ra"G
(http	Rs%2
(in	Jx!9De
(or	Rx!+
&s 1.8	.n!%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%
(accept	Rv"2
)ddress	Rf!9
)nd	Rf!]
(default	R_&N
(have	Rd!9
)ttp	Rd!+
(in	Rm"U
(names	Rh&2
(of	Rg&N
(report	Rf!9
(says	Rd!2
(that	Rf!2!G
*e	Rh&+
%ical and	Rn!2
*cases	Rv!2
,uses	Ru"2
&ng error	Fh!2Ce#G
.s	Rh!]
)has	Rh&@
*ttp	Rj#G
!u in	Jr"G}!2
"nasked a	Rg&]
+nd	F}"N%9/N
*explicit	Rf%#
*from	Rp!G
*only	Rj!#
*rfc	Fe"9&N2N
*the	Rh!s
%uthorized go	Rh"%
/java	Rh"%
/net	Rh"%
0ode	Rh"%
/php	Rh"%
/ruby	Rh"%
1st	Rh"%
/stands	Rh"e
0wift	Rh"%
%vailable a	R_!2
.for	Fc!G)@Z(!?I%
.go	Rh#%
.java	Rh#%
.net	Rh#%
/ode	Rh#%
.php	Rh#%
.ruby	Rh#%
0st	Rh#%
.swift	Rh#%
#changed 7	Ra&1
,as	Ri"G
,curl	Re"9
,since	R{!G
#der 200	Rh!+
(301	Fl!e;N(e
*2	Re"2
(a	>h!+?e?2!9"G?2;+-#"9!z"
)n	Jb#2"2
*other	BW+22*G,%++
*y	Rl"2
)uthorities	J>9*9
(both	Rf"e
(code	R_&2
*ntent	Rg&2
(dns	Rz#9
(each	R{!+!G
(how	Rg!+
(in	Rd!#
)t	Fb!@&26e
*s	R|%+
(load	R~"G
(maintenance	Rb!G
*rkdown	J99"9
(names	Ri"@
(one	Re"G
)ther	Rb&9
(rate	Rh!9
(sections	R39
*veral	J{!+R+
(that	Jd"+<e
*e	:#+59LG)N3+(2291e-e"+"28#)2=2
)wo	Ri&9
(way	Jp!+X2
)hich	Jj"l;2
'stand read	Rf!#
-the	Jc!#W2
,s it	Rf#2
.that	Ry!N
0e	J{!2A+
)ood and	Fc!+)@A+u"%
-by	Jf"eG2
-code	R:%
-is	Rf&e
`)
