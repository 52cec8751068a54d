sitegenSearch("nd0e6c744",`!visitor you	Rv#9
)s address	Jw#9B9
,re	Rx%2
+can	Ry#9
+data	R{#9
+every	Ru%2
+it	Rg%%
+of	J?9z#%
,n	R?+
,wn	R{#%
!w 60	Rj!8
#http	Jm"8H8
#in	Rj!9
%s	Ra!@
#never	Rr"G
#response	Rd!?!F!M
#screen	Ri%?
"ait 30	R{%9
'a	Fk!l#hTe(+
(fter	Rj!?
(nd	Fc!1)#FG
(t	Jj!@j!9
'before	Jt!912
'for	>j!G%9#99969!e&9"e3N
'how	Ra#+
'long	R|%9
'or	R{"2
'rfc	Jt!2;+
'some	Ri%9
'the	Rc!e
(wo	Rz#9
'until	FE+y!2a!9
'when	Rx!e
&ed for	Fd!@K%!2;%
)in	Rv%%
)over	Ru#2
)too	Rv%9
)until	Rw!9
&ing 4xx	Rn"%
*does	R}"2
*for	Fm!e#G*GOe
*in	Rr!G
*some	Rt%N
*they	Rp!9
+ime	Fd!+"G'+^G
.s	Rj!+
*with	Rn"2
&s and	Rs"9
)s	Ra#9
(for	>g!2(9&2(GF2-e=+2979
(the	Rh#@
(with	Rb!N
%ve a	R~%9
(change	Rb&U
(it	Rb&*
(rule	Rb&*
(some	Rb&U
(the	R59
'd 0	R_&1
)a	Rb&U
)each	Rb&G
)for	Rd&9
)no	2"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%(%"%"%"%"%"%"%"%"%"%#%"%"%"%%%"%"%"%"%%%"%)%"%"%"%"%"%
)sg020	R~%z!
)with	R~%z!
)yes	:2%"%"%"%"%-%'%"%(%"%%%"%"%"%"%"%
'r if	R]9
*s	R]+
)not	R](
)that	F]+c#z!%U
)with	R]9
-out	R/+
*ould	R]+
#nt and	Ra!#
'clients	Ro%9
'data	Rg%9
'every	Rd&+
'from	Rb"2
'the	Jd"919
*m	Rp!@
)is	Rg%+
(o	Fb!NWl++&N
&ed an	Rm#9
)is	Rv"2
*t	Rc"%
)only	Rn"N
)prefer	Rd"2
)rfc	Jx!9V2
)the	Rq#9
*ravels	R~!@
)which	Rn#+
&s a	Fu"e:lQ+!]
)nother	Rm#@
(back	Ru"+
(credentials	B^@,@:2'2(%B2
(it	R|"2
(only	Rh#2
(the	Jv"NS%
)o	>x!e&92+&+,+&@,%
(you	J^@q!%
#rn and	Rb&2
'makes	RE+
'or	R~%+!e
'the	R3+
&ing and	RE+
+sks	RQ+
*can	B9%"%8%"%#%!+
*does	Rb&2
*is	Ju!Nw"2
*or	Jb&G%]
*warn	R~%e
+ith	R3+
&s against	Rl!]
(of	Rx!G
(that	Js"96@
*e	Rj&U
#s 0	Rv"9
&200	Rb%%
'2	Rv"9
&306	Rc"h
&a	R}#+
'bout	Re!#
'ccepted	Ft!%12W9
'greed	Rf#2
'llowed	R{%+
'n	Jf#eO%
(d	Rv"9
(swered	Jt!GV9
'sked	>b!2)2+23+(+1+h!e
't	Rl!l
&being	Rh!+
&called	Ru"@
(rried	Js!+%+
'hanged	Ru!9!G
(ecked	Rr"G
(osen	Rd#2
'omplete	Fv"9!h)@*2
*ressed	Rk&9
*uted	Rq"G
'reated	Jr!2"+
'ut	Rf"e
&demanded	Jl"28G
'one	Fg!962I+
'ropped	J%+_%%
&empty	Jl!+l!+
'xpected	J0+{%2
(tended	Rx"+
&fine	Rp#%
(rst	Ja&@)N
'ollowed	R~!9
(rwarded	Rh#G
(und	B0+{!222H+I2
&given	Jc"eb!2
'ood	Rg"G
&here	Ri!@
'it	Jj!+W@
`)
