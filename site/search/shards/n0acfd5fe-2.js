sitegenSearch("n0acfd5fe-2",`!mi b	B#,|!ACfo!{!){#)H
#b a	R#,
&breaks	R~!A
&sg002	Ru&{#
*6	R|&H
&unless	Ra#f
#croseconds 1042	Rm&1
0969	Rm&1
/and	Rm&3
/or	Rb',
/the	Rm&3
(oft active	Rv%3
2sync	Rv%3
-re	Rv%3
,client	Rv%3
-ounts	Rv%3
,developers	Rw%&
-ocuments	Ru%,
,expect100continue	Re#f
,internet	Rw%3
,learn	N}#&!,:3
,puts	Ru%3
,request	Rb#:!f
3limits	Rb#:!f
,server	Bk!Am"3#3!?"3!?"?
,troubleshooting	Ru%&
,used	Rx%3
+s account	R}#,
-mail	Ry%,
-that	Ru%3
-web	Rv%&
0dav	Rv%&
,erveractivesync cmd	Ny%?"?
<http	Rx%?
<the	Nv%3%3
#ddle column	Rl!,
)of	N-,c%3
)part	Rq!V
)way	Rt!f
(ware for	Rn"f
-validate	Rs%8
5csrftokens	Rs%8
%night utc	Rb'H
#ght be	Fn!A*AGf0,
(fail	Rp#,
(need	Rf#f
(settle	R|",
(try	Rz#,
%ration a	Rt#3
-nd	Rq"3
,mailboxes	Rx%3
#lk https	Rq!1
%lion bytes	N#3o%A
*characters	Rc':
'seconds 41	Rm&1
/has	Rb&V
/is	Rm&3
`)
