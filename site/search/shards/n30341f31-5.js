sitegenSearch("n30341f31-5",`!people look	Jm#fg!,
)meet	RN1
)not	Ru"m
)read	Jn!^J3
+load	Rq%:
)say	Ru!m
*earch	J[,3^
+e	Rs%&
+nd	Rr%:
)take	Rd#3
*hen	R~"H
+rough	Rm"H
*ime	Ri!H
*ype	R>,
)understand	Rp!%
)want	Rm"3
*ho	Fr!3b",/:+%
,se	Ra&3
*ill	R{"A
+th	RU,
*ork	R{#3
*rite	R',
#r cent	Rs!V
&day	Ru!,
&entry	R4,
&field	Rf#V
&item	Jw!H/f
&minute	Ju!1c!3
&resource	Rh&3
'oute	Rs!A
&second	Ru!,
%cent encode	Ra'&
0d	Ru&,
)encode and	Ra'&
/d and	Ru&,
%fectly good	Ro#&
%haps 303	Rw!A
*a	R&,
*finished	Rf%:
%iod most	Rk%V
)than	Rk%,
%malink is	Rk&{&
,lost	RD(
+s are	Rk&V
-default	Rl&A
-how	Rr&A
-lock	FD,!3"&!,!3g%V,,!1!M
-says	Rl&V
,lock 14	Ru&1!M
1is	JE&!,q%,
1lists	RD,
1merge	JE:q%*
1what	Rk&V
'nent a	R{",
-ddress	Ri"&
,is	Rv!V
,move	Rj"H
,one	Jv!:5f
-r	RV,
,redirect	Bl!,!:*:#,;(!?!ha!&!,
4s	Rr!C
+ly http	Ri"&
.redirect	Jn!:C&
`)
