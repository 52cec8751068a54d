sitegenSearch("naf36b365-0",`!currency eur	R}!?
(t it	Rl"A
*list	Ri%3
*release	Rj"3
,presentation	Ru",
*security	Rt%3
,ssion	Rq%V
+tate	Jz"f%O
*terms	Ra&3
*version	Jp!H835:!A!O
1s	Ru%3
*web	Rm!A
-dav	Rm!A
+hether	Rz&m!t!{-!{.
)version 4	Rz"?
1is	Rz"A
#stom properties	Rz&3!:
(er 42	Ry"?
+7	Ru"f
+account	Rp!,
+first	Rs"H
+has	Rw%3
+is	Rv#H
+number	Rf#3
+the	Rp!:
*s 7	Jp"?'f
,can	Rf%3
,http	Ra#?
,in	Rn#?
,proxy	R_#H
,record	Ji!:L3
,side	Ri%,
-uffer	Re%3
#t an	Jj!fp#:
't	Rb#H
&from	Rx&A
&how	Rx&&
&into	Rx&:
't	Rz!f
&long	R_#H
&off	Fq"fQ3%3SO
&the	R4:
%ting a	Rg"H
"xx hpp	Rs&m
"ycle key	RX(
!d a	Ro!F
%lone	Ra#A
#cannot	Rh#?
*modifyprotectedproperty	Rh#?
#dav	Be"?"?B?"?0?
%eclares	Ra#:
%isplayname	Rh#?
%oes	R|"f
#email	Rq%1
%rror	Fe"?C?"?0?
#getetag	Rh#?
%hl	Ry!?
#h	Ro!T
%ref	Fe"?"?B?"?
#json	Ra#:
#lock	Je"?C?
(tokensubmitted	Je"?C?
`)
