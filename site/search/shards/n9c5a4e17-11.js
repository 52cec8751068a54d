sitegenSearch("n9c5a4e17-11",`!fault without	Rv!A
's are	Rs#3
)because	Rx!%
)of	R_%3
'y and	Rs",
)entry	Rw#:
)input	Rq#H
)requests	Rs"O
*fc	Rv#3
#vicon ico	R{#H
)ico with	R{#H
%our of	Jx!V4:":
"d 6	Re%8
"eature as	R~!H
*described	Ry#,
*that	Rr#o
#bruary 2000	Rz#,
#ed a	Ri":
(nd	Ry&O
'down	Ri"H
'in	Rl#A
'of	Rq&f
'reader	R{#:
-s	Ni":6:
'the	R|&V
'where	R|&V
'xml	Nq&f',
&parser http	Ri":
1py	Ri":
-is	Ri":
&s them	R{"3
&xml atom	Rq&f
*the	Rv&,
#nce and	Ri!:
(belongs	Ri!3
(can	R}&O
+not	R;&
)odes	Rf!,
(diagram	Rh!,
(has	R<,
(includes	N<&}%3
)s	J:,N,o#f
(marked	R{&,!A
(names	R:&
(or	Rs&,
(stand	Ru&f
(takes	R;,
)hat	Rp&3
(whose	Ru&t
)ith	R<,
,out	Ru&m
)ould	Ri!,
's are	R{&%
)marked	Ni!,n#f
)need	Rl&O
)that	N{&&4&
+eir	Rf'&
)with	Nj!:m#f
#tch a	Fx":::C:-:
)nd	Nx!A-3
*others	Ry!^
)s	Rt!H
(cors	>k!V!t":"H&^436:,H,H
,preflight	Jq!^436:
`)
