sitegenSearch("n0a84c0ce-0",`!fault is	Fm"H!f?,!O#HM:
(lies	Rk!:
(needs	Rb#H
(of	Fr!Ac!3C:,V
)r	R{%X
(that	Rl#H
*e	Rj&O
(unprepared	Rn#3
(validate	Rb&:
(without	Rp!A
's are	Rm#3
)because	Rr!%
)of	Ry#3
'y and	Rm",
)entry	Rq#:
)input	Rk#H
)requests	Rm"O
*fc	Rp#3
#vicon ico	Ru#H
)ico with	Ru#H
%our of	Fr!V4:":
"d 6	R~#8
"eature as	Rx!H
*described	Rs#,
*that	Rl#o
#bruary 2000	Rt#,
#ed a	Rc":
(nd	Rs&O
'down	Rc"H
'in	Rf#A
'of	Rk&f
'reader	Ru#:
-s	Jc":6:
'the	Rv&O
'where	Rv&O
'xml	Jk&f',
&parser http	Rc":
1py	Rc":
-is	Rc":
&s them	Ru"3
&xml atom	Rk&f
*the	Rp&,
#nce and	Rd!:
(belongs	Rd!3
(can	Rw&O
+not	R:&
)odes	Ra!,
(diagram	Rc!,
(has	R;,
(includes	J;&x%3
)s	F9,J,n#f
(marked	Ru&,!A
(names	R9&
(stand	Ro&f
(takes	R:,
(whose	Ro&t
)ith	R;,
,out	Ro&m
)ould	Rd!,
's are	Ru&%
)marked	Jd!,m#f
)that	Ju&&2&
+eir	R_'&
)with	Ro&f
`)
