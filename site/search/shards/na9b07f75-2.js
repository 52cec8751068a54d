sitegenSearch("na9b07f75-2",`!starts the	Rk!^
)with	B-:1,t":MV.A):(H
'transfer total	Rk!?
%te 2	Rf!H
(a	Je"f3:
)nd	Rk&V
*y	R}"O
(counts	Rr#,
(in	Js!3!m*f
)s	Rb#3
)t	Jx":O:
(no	Rb#O
*thing	Rc#O
(of	>h!,0H',),5&'HP3:3
)ne	Fl"O#O)O
(queued	Rs!?
(reload	Rp!A
)fc	J~!,<O
)unning	Rb%8
(send	Rv"3
(that	Rv"f
*e	Jv",!H)3
(will	Rw",
(xyz	R|#?
'd a	Rv"3
)freshness	>r!V4O2O%O"O"O#O#O&O"O
)lifetime	Rd"O
)max	Rl"O
,age	Rl"O
)of	Rv&3
)rfc	Rt"O
)time	R{!H
'ment about	Jr!VX,
,by	Jk!%y"3
+s then	Rr"H
's 503	Rk#3
)its	F,,d"O'O,O
)no	Rf#O
)one	Rf"O
)the	Jq!:H:
&ic file	Rr"f
-s	Rk&f
+nal	Rj!f
)host	Rm&%
)members	Rj!,
)web	Rl&&!C
(webapp config	Jl&%!A%,
.configjson where	Ro&,
;ich	Rl&A
'on or	R~!3
'stics on	Rr%:
&us 0	Jf!3A:
)200	Jn!.;:
+5	R~!:
)301	Fl&:%V":
+6	Rj"H
+9	Rj"H
)400	Ji!1E?
+1	Fe!1&1F?
+2	Ro"?
+3	Rp"?
+4	Fq"?{!f":
+5	Rr"?
+6	Rs"?
`)
