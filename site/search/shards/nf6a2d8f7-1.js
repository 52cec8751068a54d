sitegenSearch("nf6a2d8f7-1",`!people then	R|"H
+rough	Rk"H
*ime	Rg!H
*ype	R>,
)understand	Rn!%
)want	Rk"3
*ho	Fp!3b",/:+%
,se	R~%3
*ill	Ry"A
+th	RT,
*ork	Ry#3
*rite	R',
#r cent	Rq!V
&day	Rs!,
&entry	R4,
&field	Rd#V
&item	Ju!H/f
&minute	Js!1c!3
&resource	Rf&3
'oute	Rq!A
&second	Rs!,
%cent encode	R~&&
0d	Rs&,
)encode and	R~&&
/d and	Rs&,
%fectly good	Rm#&
%haps 303	Ru!A
*a	R&,
*finished	Rd%:
%iod most	Ri%V
)than	Ri%,
%malink is	Ri&{&
,lost	RD(
+s are	Ri&V
-default	Rj&A
-how	Rp&A
-lock	FD,!3"&!,!3e%V,,!1!M
-says	Rj&V
,lock 14	Rs&1!M
1is	JE&!,o%,
1lists	RD,
1merge	JE:o%*
1what	Ri&V
'nent a	Ry",
-ddress	Rg"&
,is	Rt!V
,move	Rh"H
,one	Jt!:5f
-r	RU,
,redirect	Bj!,!:*:#,;(!?!ha!&!,
4s	Rp!C
+ly http	Rg"&
.redirect	Jl!:C&
&inute title	Rs!1
'ssion a	R),
.nd	Rj!O
-denied	F)1a!3Kk
-failures	Rr"V
-if	Rn!H
.s	Rr"A
-missing	Rr"?
-only	Rr"H
`)
