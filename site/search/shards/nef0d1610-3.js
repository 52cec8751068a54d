sitegenSearch("nef0d1610-3",`!favicon ico	Ry#H
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
)ith	R;,
,out	Rs&m
)ould	Rh!,
's are	Ry&%
)marked	Jh!,m#f
)need	Rj&O
)that	Jy&&3&
+eir	Rd'&
)with	Rs&f
#tch a	Fv":::C:-:
)nd	Jv!A-3
)s	Rr!H
(cors	Bi!V!t":936:,H,H
,preflight	Jb"36:
,safelisted	Fi!V":WH,H
)url	Bv!H!m6:(:):8:
(document	Rw":
*es	Rq":
(extract	Ra#:
(forbidden	Jx!:E:(:
(gives	Ro":
`)
