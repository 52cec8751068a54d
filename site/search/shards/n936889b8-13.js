sitegenSearch("n936889b8-13",`!customers can	Rb%3
,http	R|"?
,in	Rj#?
,proxy	R{"H
,record	Je!:L3
,side	Re%,
-uffer	Ra%3
#t an	Jf!fo#:
't	R}"H
&from	Rs&A
&how	Rs&&
&into	Rs&:
't	Rv!f
&long	R{"H
&off	Fm"fQ3%3RO
&the	R4:
%ting a	Rc"H
"xx hpp	Rn&m
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
#o	Fk!*]d8:
%r	Rr!3
#prop	Jb"?C?
(ertyupdate	Rd#?
(find	Rb"?
(stat	Jb"?C?
#quota	Rr#?
)notexceeded	Rr#?
#resource	Rb"?
,id	Rb"?
'ponse	Fa"?"?C?
#set	Rd#?
%tatus	Fa"?!H"?C?
#without	Jr!36H
"amage they	Rn!%
)why	Rn!&
#nger is	Rc"O
(ous one	Rb%:
,part	Ro#:
#sh ksh	Rn&m
&board and	Ra%V
,choose	R|%:
,http	Rf"?
,is	R|%,
`)
