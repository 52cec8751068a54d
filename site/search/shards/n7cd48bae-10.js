sitegenSearch("n7cd48bae-10",`!unknown send	Rc#3
+ince	Rn#3
+tatus	Jm!:d"&!,!1
*time	Jp!t8A
+o	Rf"O
#less a	R|%&
*ccept	Rh#f
/http10	Rh#f
-ss	Ri#H
/controlexposeheaders	Ri#H
*lways	Rp#H
*nother	Rq#O
)code	Ro&3
-key	Ro&3
)explicit	R}!O
)host	Rt&:
)it	>h!%"O/:%:7:2O/fd!,+f
)no	Rl&A
+color	Rl&A
)post301	Rg":
/3	Ri":
)retry	R|"&
.after	R|"&
)that	Ru"3
+e	F_"f"O1Oa",
*old	Bm!A)A!m#:138f-f
)vary	J~"O"O
)you	Bg!V%A<O#OE:(f
%ike 301	Rn",
)a	R~%:
%ock with	Re#f
(s give	Re#H
*the	Ru%:
#modified since	J{"3/f
#named proxies	Ra&,
%ecessary a	Re&,
%oticed soap	Rv#:
#official and	Rn%%
-bandwidth	Rl!3
6limitexceeded	Rl!3
-or	Jh&t2{#!{*
%rdered collection	Rg#h
#packed in	R%,
(s to	R|"3
%lug the	R{&H
%repared it	Rp#3
&ocessable content	Bh!*#,!A#3&t#AR(!?
0entity	Fl!3&tT(!,
/content both	Rl!3
7in	Rl!3
7since	Rd#&
/entity deprecated	Rd#&
`)
