sitegenSearch("n3684fc1e-13",`!current list	Re%3
*release	Rf"3
,presentation	Rq",
*security	Rp%3
,ssion	Rm%V
+tate	Jv"f%O
*terms	R|%3
*version	Fl!H835:!A!O
1s	Rq%3
*web	Ri!A
-dav	Ri!A
+hether	Rv&f!m!{,!{-
)version 4	Rv"?
1is	Rv"A
#stom properties	Rv&3
(er 42	Ru"?
+7	Rq"f
+account	Rl!,
+first	Ro"H
+has	Rs%3
+is	Rr#H
+number	Rb#3
+the	Rl!:
*s 7	Jl"?'f
,can	Rb%3
,http	R|"?
,in	Rj#?
,proxy	R{"H
,record	Je!:L3
,side	Re%,
-uffer	Ra%3
#t an	Jf!fp#:
't	R}"H
&from	Rt&A
&how	Rt&&
&into	Rt&:
't	Rv!f
&long	R{"H
&off	Fm"fQ3%3SO
&the	R4:
%ting a	Rc"H
"xx hpp	Ro&m
!d a	Rk!F
%lone	R|"A
#cannot	Rd#?
*modifyprotectedproperty	Rd#?
#dav	Ba"?"?B?"?0?
%eclares	R|":
%isplayname	Rd#?
%oes	Rx"f
#email	Rm%1
%rror	Fa"?C?"?0?
#getetag	Rd#?
%hl	Ru!?
#h	Rk!T
%ref	Fa"?"?B?"?
#json	R|":
#lock	Ja"?C?
(tokensubmitted	Ja"?C?
#multistatus	Fa"?"?C?
`)
