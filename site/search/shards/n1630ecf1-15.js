sitegenSearch("n1630ecf1-15",`!mib sg002	Rn&{#
*6	Ru&A
&unless	Rz"f
#croseconds 1042	Rg&1
0969	Rg&1
/and	Rg&3
/or	Rz&,
/the	Rg&3
(oft active	Rp%3
2sync	Rp%3
-re	Rp%3
,client	Rp%3
-ounts	Rp%3
,developers	Rq%&
-ocuments	Ro%,
,expect100continue	R~"f
,internet	Rq%3
,learn	Jw#&!,:3
,puts	Ro%3
,request	R{":!f
3limits	R{":!f
,server	Be!Am"3#3!?"3!?"?
,troubleshooting	Ro%&
,used	Rr%3
+s account	Rw#,
-mail	Rs%,
-that	Ro%3
-web	Rp%&
0dav	Rp%&
,erveractivesync cmd	Js%?"?
<http	Rr%?
<the	Jp%3%3
#ddle column	Rf!,
)of	Rh%3
)part	Rk!V
)way	Rn!f
(ware for	Rh"f
-validate	Rm%8
5csrftokens	Rm%8
%night utc	Rz&H
#ght be	Fh!A*AGf0,
(fail	Rj#,
(need	R_#f
(settle	Rv",
(try	Rt#,
%ration a	Rn#3
-nd	Rk"3
,mailboxes	Rr%3
#lk https	Rk!1
%lion bytes	J#3i%A
*characters	R{&:
'seconds 41	Rg&1
/has	R{%V
/is	Rg&3
/leave	Rw!f
/microseconds	Rz&,
/with	Rp%:
`)
