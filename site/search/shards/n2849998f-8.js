sitegenSearch("n2849998f-8",`!mi b	B#,z!ACfo!{!){#)H
#b a	R#,
&breaks	R|!A
&sg002	Rs&{#
*6	Rz&H
&unless	R~"f
#croseconds 1042	Rk&1
0969	Rk&1
/and	Rk&3
/or	R_',
/the	Rk&3
(oft active	Rt%3
2sync	Rt%3
-re	Rt%3
,client	Rt%3
-ounts	Rt%3
,developers	Ru%&
-ocuments	Rs%,
,expect100continue	Rc#f
,internet	Ru%3
,learn	J{#&!,:3
,puts	Rs%3
,request	R_#:!f
3limits	R_#:!f
,server	Bi!Am"3#3!?"3!?"?
,troubleshooting	Rs%&
,used	Rv%3
+s account	R{#,
-mail	Rw%,
-that	Rs%3
-web	Rt%&
0dav	Rt%&
,erveractivesync cmd	Jw%?"?
<http	Rv%?
<the	Jt%3%3
#ddle column	Rj!,
)of	Rl%3
)part	Ro!V
)way	Rr!f
(ware for	Rl"f
-validate	Rq%8
5csrftokens	Rq%8
%night utc	R_'H
#ght be	Fl!A*AGf0,
(fail	Rn#,
(need	Rd#f
(settle	Rz",
(try	Rx#,
%ration a	Rr#3
-nd	Ro"3
,mailboxes	Rv%3
#lk https	Ro!1
%lion bytes	J#3m%A
*characters	Ra':
'seconds 41	Rk&1
/has	R_&V
/is	Rk&3
`)
