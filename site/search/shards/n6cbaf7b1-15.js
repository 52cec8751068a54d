sitegenSearch("n6cbaf7b1-15",`!unknown time	Jn!t8A
+o	Rd"O
#less a	Rz%&
*ccept	Rf#f
/http10	Rf#f
-ss	Rg#H
/controlexposeheaders	Rg#H
*lways	Rn#H
*nother	Ro#O
)explicit	R{!O
)host	Rq&:
)it	Bf!%"O/:%:7:2O/f
)no	Rj&A
+color	Rj&A
)post301	Re":
/3	Rg":
)retry	Rz"&
.after	Rz"&
)that	Rs"3
+e	F}!f"O1O
*old	Bk!A)A!m#:138f-f
)vary	J|"O"O
)you	Be!V%A<O#OE:(f
%ike 301	Rl",
)a	R|%:
%ock with	Rc#f
(s give	Rc#H
*the	Rs%:
#modified since	Jy"3/f
#named proxies	R~%,
%ecessary a	Rc&,
%oticed soap	Rt#:
#official and	Rl%%
-bandwidth	Rj!3
6limitexceeded	Rj!3
-or	Jf&t1{"!{)
%rdered collection	Re#h
#packed in	R%,
(s to	Rz"3
%lug the	Rx&H
%repared it	Rn#3
&ocessable content	Bf!*#,!A#3&t#AR(!?
0entity	Fj!3&tT(!,
/content both	Rj!3
7in	Rj!3
7since	Rb#&
/entity deprecated	Rb#&
6into	Rj!3
#readable bytes	Ry%:
-file	R)(
&lated meaning	Rf%3
&served for	R{&3
`)
