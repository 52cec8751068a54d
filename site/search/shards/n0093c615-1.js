sitegenSearch("n0093c615-1",`!state no	Rb#O
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
)of	Rw&3
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
)host	Rn&%
)members	Rj!,
)web	Rl&&!C
(webapp config	Jl&%!A&,
.configjson where	Rp&,
;ich	Rl&A
'on or	R~!3
'stics on	Rr%:
&us 0	Jf!3A:
)200	Jn!.;:
+5	R~!:
)301	Fl&:&V":
+6	Rj"H
+9	Rj"H
)400	Ji!1E?
+1	Fe!1&1F?
+2	Ro"?
+3	Rp"?
+4	Fq"?{!f":
+5	Rr"?
+6	Rs"?
+8	Ru"?
+9	Jl!*K?
*10	Rw"?
+1	Rx"?
+2	Ry"?
+3	Rz"?
+4	R{"?
+5	R|"?
*22	Rb#?
+3	Ra"H
+4	Rd#?
+8	Rg#?
+9	Fi!1*1W?!Hl!?
*63	Rv#8
*99	Rj!H
`)
