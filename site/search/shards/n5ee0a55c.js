sitegenSearch("n5ee0a55c",`!post or	R}!2
)ders	Fs!2!?4?*?
(ver	R_!2
'profile	Rf%?
(ut	Fd"2"2Ae
'redirect	R_"2
)maining	Rb"9
)ports	Fm!?8?E?
)quests	R}!G
(fc	Js!G(N
'searches	Rt"?
)nd	Re"e
(ince	Ry"9
(o	Rd!G
(tock	Rw!?
'that	>j!G#+)G!N)2)9+N<9
)e	Fr!+.G'+
*re	R_"N
(o	F_!+52-9
(urn	Re"+
'use	Rz#9
'v1	Rp#?
'with	J_"eFh
+out	Jg!UKG
"recondition failed	Ji!@J(!?
/is	Rl!2
/required	Ji!@W(!?!h
/such	Rl!2
/with	Ro"2
%fer 307	Rd"2
)it	Rj#G
)seconds	Rj!2
&light before	Ru"G
,carries	R^U
,fetch	Jv!269
,in	Rd!U
-s	Rv!2
,with	Rk"9
%sent address	Rt"G
+nd	Rq"2
+t	Ra"G
*because	Jf#e"%
*e	Ra"2
*length	Jx!9?2
*rfc	Rk"+
*state	>b!@)@%2*+)+5%-2
*the	Ra"2
#int a	Ji!%x"2
)ll	R}%9
)n	R~#9
*d	Rf!9
(each	R_&@
)xpires	Rd!T
(json	Rd!T
(the	Jm"G/+
*is	Ri!#
(what	Ru"e
's each	Rk!G
)head	Rk&N
)no	Jo#2'+
+thing	JX+g"9
)the	J_&#-+
%vate address	Ry#2
*file	R&+
+or	Rr!N
*keeps	Ja!Gd!N
*max	Fr!?(?*?C?
*notes	R&1
+umber	Rc!]
0s	R^@
*range	R_!@
*true	Re&d
*window	Jf"e=e
,th	Ra!9
#oblem an	Re!2
*details	Fe!(!NK@6G
*json	2^1(#!*!?!N'1#[;?"?"?"?"?"?"?#?"?"?"?"?"?"?"?'?#?%?"?%?"?"?"?"?"?
*nginx	Rt"9
*response	Re!?
*the	Re!+
)s apart	Re!2
,t	Re!]
+bad	Ff"?6?-?
+closed	Rp"?
+earlier	R|"?
,dit	Ro"?
,xpired	R^1
+http	Ri#?
+if	R_#?
,nternal	Rd#?
+length	Rq"?
,ong	Rt"?
+maintenance	Rg#?
,edia	Ru"?
-thod	Re#?
,issing	Ri"?
+newer	Rr"?
,o	Fh"?#?#?=?
+of	Re!9
,pen	Re!*
+per	Rj!1
+rate	Ra#?
,ead	Rk"?
+sign	Rg"?
,low	Rn"?
%cess 4xx	Rs"%
*a	Fs"+,+*G
+re	Ru#2
*behind	Rf#e
*is	Rg#2
+t	Rf"+
*the	Ff"%6+)+
*you	R}"2
)ed 4xx	Rz"%
,a	Rl!2
,it	Rh!+
,rfc	Rp!G
,since	Rx#9
)ing a	Ro!9
-in	Fp%%"%"%
-mode	Rs#9
-sounds	Ro!G
%duct application	Bo#%%%"%"%"%
*exchange	Fh%%%%"%"%
*goes	Rc!G
,ogle	Jc%%"%
*has	R}#%
*is	J}#%:%
*microsofts	Ri%%
+od	R_%%
*nginx	>n%%"%"%"%"%"%"%
*said	Rq#%
+hopify	Fx%%"%"%
)s and	Rx%9
+have	Rt%2
,ttp	Je#?&?
+name	Re#?
+of	Ri%2
+use	Jc!Gd"#
%file http	Rf%?
*requests	Rb"2
*that	Rp"G
*whether	Rg%2
%gram about	Rd!#
+ll	Rh&#
+n	Re#9
,d	Ry!G
,swered	Rd!#
+sks	Rl"2
*but	R|%2
*can	Bh"U#@29"el!G
*get	Rm"h
*has	Fl!9Be)989
*in	Rj#2
+s	Fk!9^G[+
*knows	Rw!2
`)
