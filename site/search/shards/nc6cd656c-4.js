sitegenSearch("nc6cd656c-4",`!fault 2	Rm&H
(a	Rk&O
)n	Jk&{&%O
*d	Fh#H)A#HZ{&
)s	Rq"H
(between	Ri%&
(if	Rj#H
)n	Fd#H#f1H,:
)s	Fq"H!f?,!O#HM:
(lies	Ro!:
(needs	Rf#H
(of	Fv!Ac!3C:,V
)r	R_&X
(that	Rp#H
*e	Rn&O
(unprepared	Rr#3
(validate	Rf&:
(without	Rt!A
's are	Rq#3
)because	Rv!%
)of	R}#3
'y and	Rq",
)entry	Ru#:
)input	Ro#H
)requests	Rq"O
*fc	Rt#3
#vicon ico	Ry#H
)ico with	Ry#H
%our of	Jv!V4:":
"d 6	Rc%8
"eature as	R|!H
*described	Rw#,
*that	Rp#o
#bruary 2000	Rx#,
#ed a	Rg":
(nd	Rw&O
'down	Rg"H
'in	Rj#A
'of	Ro&f
'reader	Ry#:
-s	Jg":6:
'the	Rz&V
'where	Rz&V
'xml	Jo&f',
&parser http	Rg":
1py	Rg":
-is	Rg":
&s them	Ry"3
&xml atom	Ro&f
*the	Rt&,
#nce and	Rh!:
(belongs	Rh!3
(can	R{&O
+not	R:&
)odes	Re!,
(diagram	Rg!,
(has	R;,
(includes	J;&|%3
)s	J9,N,n#f
(marked	Ry&,!A
(names	R9&
(or	Rq&,
(stand	Rs&f
(takes	R:,
)hat	Rn&3
(whose	Rs&t
`)
