sitegenSearch("n941ad282-2",`!faster or	R}%:
)than	Jg!He!3
#ult 2	Rk&H
(a	Ri&O
)n	Ji&{&%O
*d	Ff#H)A#HZ{&
)s	Ro"H
(between	Rg%&
(if	Rh#H
)n	Fb#H#f1H,:
)s	Fo"H!f?,!O#HM:
(lies	Rm!:
(needs	Rd#H
(of	Ft!Ac!3C:,V
)r	R}%X
(that	Rn#H
*e	Rl&O
(unprepared	Rp#3
(validate	Rd&:
(without	Rr!A
's are	Ro#3
)because	Rt!%
)of	R{#3
'y and	Ro",
)entry	Rs#:
)input	Rm#H
)requests	Ro"O
*fc	Rr#3
#vicon ico	Rw#H
)ico with	Rw#H
%our of	Ft!V4:":
"d 6	Ra%8
"eature as	Rz!H
*described	Ru#,
*that	Rn#o
#bruary 2000	Rv#,
#ed a	Re":
(nd	Ru&O
'down	Re"H
'in	Rh#A
'of	Rm&f
'reader	Rw#:
-s	Je":6:
'the	Rx&V
'where	Rx&V
'xml	Jm&f',
&parser http	Re":
1py	Re":
-is	Re":
&s them	Rw"3
&xml atom	Rm&f
*the	Rr&,
#nce and	Rf!:
(belongs	Rf!3
(can	Ry&O
+not	R:&
)odes	Rc!,
(diagram	Re!,
(has	R;,
(includes	J;&z%3
)s	F9,L,n#f
(marked	Rw&,!A
(names	R9&
(or	Ro&,
(stand	Rq&f
`)
