sitegenSearch("n17a5fa78-10",`!fault and	Fd#H)A#HZ{%
)s	Rm"H
(between	Re%&
(if	Rf#H
)n	F_#H#f1H,:
)s	Fm"H!f?,!O#HM:
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
(nd	Rr&O
'down	Rc"H
'in	Rf#A
'of	Rk&f
'reader	Ru#:
-s	Jc":6:
'the	Ru&O
'where	Ru&O
'xml	Jk&f&,
&parser http	Rc":
1py	Rc":
-is	Rc":
&s them	Ru"3
&xml atom	Rk&f
*the	Ro&,
#nce and	Rd!:
(belongs	Rd!3
(can	Rv&O
+not	R:&
)odes	Ra!,
(diagram	Rc!,
(has	R;,
(includes	J;&w%3
)s	F9,J,m#f
(marked	Rt&,!A
(names	R9&
(stand	Rn&f
(takes	R:,
(whose	Rn&t
)ith	R;,
,out	Rn&m
)ould	Rd!,
's are	Rt&%
`)
