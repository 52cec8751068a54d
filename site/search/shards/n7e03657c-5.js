sitegenSearch("n7e03657c-5",`!method url	Ro!F
,effective	Ro!F
)was	Jk":4,
*hat	Rl!,
+en	Rw!%
+ose	Rv"O
*ill	Rv&A
+th	Jt"f=H
(s a	Jo!,>3
+nd	Fi!H%V+OBV
+re	JZ,~!:
*batches	Rq!,
*concerned	Rg#O
*get	Rv&:
*in	Ri#H
+t	Rb"O
*may	Rq#:
*of	Re"3
*stand	Re"O
-y	Rj":
+uch	Rh#O
*that	Jp!HG,
,e	Rv"H
*were	Rv!3
+hich	Ro#f
%ric http	R}#3
-codeelb4xxcount	R}#3
(s that	Rc&3
"get reports	Rx#?
"i b	B#,z!ACfo!{!){#)H
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
`)
