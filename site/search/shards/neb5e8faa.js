sitegenSearch("neb5e8faa",`!idea itself	Rc%9
'of	Rv#%
'went	Rm#9
%mpotent after	Jd#e49
.s	Re&M
-if	Re&M
-means	Rv!e
/thods	Jd#e#9
-only	Fd#%#%#%
-requests	Jg!9t"9
.fc	Rh#9
-so	Rs!9
-with	Rg#%
%ntifier always	Rd&2
.mong	Rz!9
-does	Rj"2
-in	Rs!9
/to	Rg&9
(ty and	Rg"2
,ws	Re#9
+of	Rl#G
,r	R^#
+provider	J^@x!%!+
+what	Rh"G
#le a	Rn"9
'connection	J_!ex!2
1s	Rf#G
'timeout	Rr#+!9
#s are	Re&2
&change	Re&N
&in	JI+59
&of	BB+)+x#]%@#N
&raw	Re&%
&that	JC+c%#
'o	R~%G
"etf are	Ra#e
'draft	Rj!9
'http	Rm#+
'works	Rc%9
"f 4xx	Rh!@
%a	:?+@s09#e92)2-2!e'G%e#e%2;9(X%9
&ccess	Rj!l
&n	Rd!N
&pplication	Re!?
&t	Ry!9
%both	F19Y#l!9
%cached	Jb!Uh!2
&lients	Rz"e
&redentials	Ri"+
%data	Ra%8
%entries	R/9
&rror	Ra!G
&very	F49g!9.en!9
*thing	Ry!2
%for	Rr"+
&uture	Rx"G
%get	Ri"G
%header	R{"2
%it	.%9(9/9#+(9-95##U"+!e"9!U"2#s'+!l"G&%#N%e#N%9%e"G"+!2,e"+!2!N*2"2%2#e"e"e"2"+"G%N"9#2#G!N!e"2!9%2"+.9'9*U"902%%!9.l
%load	Rn"2
'cation	Rk!@
%many	Rt!N
'tch	Bl!2!N,?:2%2!?!G!N/%!2!9!?!G!d/2
&odified	Ja!@A2
're	Ra&e
%need	Fj!GE9&9
)ed	Rn"%
'ither	Rf"e
&ginx	Fd!@DGL9
&o	F^2%+8252
'ne	Ba!@%s92!?!G'2!9!?!e32/2
't	Fk!9O%3eUN
(hing	BP91@-l12#2
%one	Fn!902!Gk!9
'ly	Rm"e
%put	Rk"2
%range	Jx!@!G?G
&etry	Rj!G
&fc	R{"9
%scripts	Rj!9
&everal	Re!9
&o	Jk!9b!e
'mebody	RF9
)thing	Ff!<52Z9
&sl	Rq%8
&tatus	Jc!1}"N!U
&uch	J<9y#9
%that	Bd!l>GO9-9-UF2
'e	.&9"9.9+9,9"9)9%9%9#9(9#2!@"+!2!9"+!U#9!N"G&e"+"e"+!l&9"9"9!G"2!9!e"2"N"2!N!e"2"@!G"2!e#2#2!e"N#2!9%9!N"2"N"2!9&2!N%G"2"2"9"+!2"2!9!e"2"2"2!G"2#2!9"9!e'2!e"9%N"l#9#2#9%l"+%N%9"9&2++"#"+'9&9"9'91M#+
(ir	Re&s
(re	>q!2(24e725+D%#9%9-2
(y	B79N9#s39?e=N
'is	Rq!+
'ose	Ra"N
&old	Ri!#!2!9!@!G
&wo	J)979
%unique	R~%N
%value	Rj!?
%what	Rj&2
%yes	Rb!+
&ou	6a!]'.!5&9!s#+!2!N+2&e8e%2'l-2"2"2"2!l%N"9%2B9&27#
(r	>e!2%2.e.2/2(e.N*eR9
)s	Jf!+Qe
"gnore client	Jd!@r"9
)expect	Rw"9
)it	Jp!9CN
)or	Rx!G
)range	Rv"G
)the	Fn!2"91+:9
,m	FV+-N)U02
)what	Rb#2
"m a	Rx"(!+!9!h
&nd	R{!9
%feed	R{!9
%stands	R{!+
%then	R{!2
(y	R{!G
%used	Fi!24(!9!?V2
%which	R{!2
#age a	Re&N
(formats	Ru!2
(is	Ru"G
)t	Rt"G
(lies	Re&z!
's and	R#+
*re	Re&z!
`)
