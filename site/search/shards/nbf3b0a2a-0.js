sitegenSearch("nbf3b0a2a-0",`!method what	Rh!,
+en	Rs!%
+ose	Rr"O
*ill	Rr&A
+th	Jp"f=H
(s a	Jk!,>3
+nd	Fe!H%V+OBV
+re	JW,}!:
*batches	Rm!,
*concerned	Rc#O
*get	Rr&:
*in	Re#H
+t	R}!O
*may	Rm#:
*of	Ra"3
*stand	Ra"O
-y	Rf":
+uch	Rd#O
*that	Jl!HG,
,e	Rr"H
*were	Rr!3
+hich	Rk#f
%ric http	Ry#3
-codeelb4xxcount	Ry#3
(s that	R~%3
"get reports	Rt#?
"i b	B#,v!ACfo!{!){#)A
#b a	R#,
&breaks	Rx!A
&sg002	Ro&{#
*6	Rv&A
&unless	Rz"f
#croseconds 1042	Rg&1
0969	Rg&1
/and	Rg&3
/or	R{&,
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
`)
