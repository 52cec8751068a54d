sitegenSearch("nbbab17da-3",`!unless codekey	Rm&3
)explicit	R{!O
)host	Rr&:
)it	Bf!%"O/:%:7:2O/f
)no	Rj&A
+color	Rj&A
)post301	Re":
/3	Rg":
)retry	Rz"&
.after	Rz"&
)that	Rs"3
+e	F}!f"O1Oa",
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
-or	Jf&t2{"!{)
%rdered collection	Re#h
#packed in	R%,
(s to	Rz"3
%lug the	Ry&H
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
&served for	R|&3
-ones	R|&3
%olled again	Rb"&
#safe link	RQ(
)request	Jk":-O
%een we	Rl#H
%ourced sentence	Rx#3
`)
