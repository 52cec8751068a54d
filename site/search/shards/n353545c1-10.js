sitegenSearch("n353545c1-10",`!people meet	RN1
)not	Rq"m
)read	Jj!^J3
+load	Rm%:
)say	Rq!m
*earch	JX,2^
+e	Ro%&
+nd	Rn%:
)take	R_#3
*hen	Rz"H
+rough	Ri"H
*ime	Re!H
*ype	R>,
)understand	Rl!%
)want	Ri"3
*ho	Fn!3b",/:+%
,se	R|%3
*ill	Rw"A
+th	RT,
*ork	Rw#3
*rite	R',
#r cent	Ro!V
&day	Rq!,
&entry	R4,
&field	Rb#V
&item	Js!H/f
&minute	Jq!1c!3
&resource	Rd&3
'oute	Ro!A
&second	Rq!,
%cent encode	R{&&
0d	Rp&,
)encode and	R{&&
/d and	Rp&,
%fectly good	Rk#&
%haps 303	Rs!A
*a	R&,
*finished	Rb%:
%iod most	Rg%V
)than	Rg%,
%malink is	Rg&{%
,lost	RD(
+s are	Rg&V
-default	Rh&A
-how	Rm&A
-lock	FD,!3"&!,!3c%V+,!1!M
-says	Rh&V
,lock 14	Rp&1!M
1is	JE&!,l%,
1lists	RD,
1merge	JE:l%*
1what	Rg&V
'nent a	Rw",
-ddress	Re"&
,is	Rr!V
,move	Rf"H
,one	Jr!:5f
-r	RU,
,redirect	Bh!,!:*:#,;(!?!ha!&!,
4s	Rn!C
+ly http	Re"&
.redirect	Jj!:C&
&inute title	Rq!1
`)
