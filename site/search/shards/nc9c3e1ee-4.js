sitegenSearch("nc9c3e1ee-4",`!method was	Ji":4,
*hat	Rj!,
+en	Ru!%
+ose	Rt"O
*ill	Rt&A
+th	Jr"f=H
(s a	Jm!,>3
+nd	Fg!H%V+OBV
+re	JY,}!:
*batches	Ro!,
*concerned	Re#O
*get	Rt&:
*in	Rg#H
+t	R_"O
*may	Ro#:
*of	Rc"3
*stand	Rc"O
-y	Rh":
+uch	Rf#O
*that	Jn!HG,
,e	Rt"H
*were	Rt!3
+hich	Rm#f
%ric http	R{#3
-codeelb4xxcount	R{#3
(s that	Ra&3
"get reports	Rv#?
"i b	B#,x!ACfo!{!){#)H
#b a	R#,
&breaks	Rz!A
&sg002	Rq&{#
*6	Rx&H
&unless	R|"f
#croseconds 1042	Ri&1
0969	Ri&1
/and	Ri&3
/or	R}&,
/the	Ri&3
(oft active	Rr%3
2sync	Rr%3
-re	Rr%3
,client	Rr%3
-ounts	Rr%3
,developers	Rs%&
-ocuments	Rq%,
,expect100continue	Ra#f
,internet	Rs%3
,learn	Jy#&!,:3
,puts	Rq%3
,request	R}":!f
3limits	R}":!f
,server	Bg!Am"3#3!?"3!?"?
,troubleshooting	Rq%&
,used	Rt%3
+s account	Ry#,
-mail	Ru%,
-that	Rq%3
-web	Rr%&
0dav	Rr%&
,erveractivesync cmd	Ju%?"?
`)
