sitegenSearch("nfd5a5f77",`!visitors it	Rh%%
+of	J?9{#%
,n	R?+
,wn	R|#%
!w 60	Rk!8
#http	Jn"8H8
#in	Rk!9
%s	Ra!@
#never	Rs"G
#response	Re!?!F!M
#screen	Rj%?
"ait 30	R|%9
'a	Fl!l#hTe(+
(fter	Rk!?
(nd	Fc!1*#FG
(t	Jk!@j!9
'before	Ju!912
'for	>k!G%9#99969!e&9"e3N
'how	Rb#+
'long	R}%9
'or	R|"2
'rfc	Ju!2;+
'some	Rj%9
'the	Rc!e
(wo	R{#9
'until	FE+z!2a!9
'when	Ry!e
&ed for	Fe!@K%!2;%
)in	Rw%%
)over	Rv#2
)too	Rw%9
)until	Rx!9
&ing 4xx	Ro"%
*does	R~"2
*for	Fn!e#G*GOe
*in	Rs!G
*some	Ru%N
*they	Rq!9
+ime	Fe!+"G'+^G
.s	Rk!+
*with	Ro"2
&s and	Rt"9
)s	Rb#9
(for	>h!2(9&2%9%GF2-e=+2979
(the	Ri#@
(with	Rb!N
%ve a	R_&9
(change	Rc&U
(it	Rc&*
(rule	Rc&*
(some	Rc&U
(the	R59
'd 0	Ra&1
)a	Rc&U
)each	Rc&G
)for	Re&9
)no	2"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%(%"%"%"%"%"%"%"%"%"%#%"%"%"%%%"%"%"%"%%%"%)%"%"%"%"%"%
)sg020	R_&z!
)with	R_&z!
)yes	:2%"%"%"%"%-%'%"%(%"%%%"%"%"%"%"%
'r if	R]9
*s	R]+
)not	R](
)that	F]+d#z!%U
)with	R]9
-out	R/+
*ould	R]+
#nt and	Ra!#
'clients	Rp%9
'data	Rh%9
'every	Re&+
'from	Rc"2
'the	Je"919
*m	Rq!@
)is	Rh%+
(o	Fb!NXl++&N
&ed an	Rn#9
)is	Rw"2
*t	Rd"%
)only	Ro"N
)prefer	Re"2
)rfc	Jy!9V2
)the	Rr#9
*ravels	R_"@
)which	Ro#+
&s a	Fv"e:lDN/+!]
)nother	Rn#@
(back	Rv"+
(credentials	B^@-@:2'2(%B2
(it	R}"2
(only	Ri#2
(the	Jw"NS%
)o	By!e&92+&+,+&@,%
(you	J^@r!%
#rn and	Rc&2
'makes	RE+
'or	R_&+!e
'the	R3+
&ing and	RE+
+sks	RQ+
*can	B9%"%8%"%#%!+
*does	Rc&2
*is	Jv!Nw"2
*or	Jc&G%]
*warn	R_&e
+ith	R3+
&s against	Rm!]
(of	Ry!G
(that	Jt"96@
*e	Rk&U
#s 0	Rw"9
&200	Rc%%
'2	Rw"9
&306	Rd"h
&a	R~#+
'bout	Rf!#
'ccepted	Fu!%12W9
'greed	Rg#2
'llowed	R|%+
'n	Jg#eO%
(d	Rw"9
(swered	Ju!GV9
'sked	Bb!2*2+23+(+1+h!l
't	Rm!l
&being	Ri!+
&called	Rv"@
(rried	Jt!+%+
'hanged	Rv!9!G
(ecked	Rs"G
(osen	Re#2
'ompared	Rf%#
*lete	Fw"9!h)@*2
*ressed	Rl&9
*uted	Rr"G
'reated	Js!2"+
'ut	Rg"e
&demanded	Jm"28G
(stination	Rd!N
'one	Fh!962I+
'ropped	J%+a%%
&empty	Jm!+l!+
'xpected	J0+|%2
(tended	Ry"+
&fine	Rq#%
(rst	Jb&@)N
'ollowed	R_"9
(rwarded	Ri#G
(und	B0+|!222H+I2
&given	Jd"eb!2
'ood	Rh"G
&here	Rj!@
'it	Jk!+W@
&in	Rz!+
'ts	Rp!e
&last	Ja!]j#N
`)
