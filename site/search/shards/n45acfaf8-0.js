sitegenSearch("n45acfaf8-0",`!customers 7	Jp"?'f
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
#multistatus	Je"?"?C?
#o	Jo!*]d8:
%r	Rv!3
#prop	Jf"?C?
(ertyupdate	Rh#?
(find	Rf"?
(stat	Jf"?C?
#quota	Rv#?
)notexceeded	Rv#?
#resource	Rf"?
,id	Rf"?
'ponse	Je"?"?C?
#set	Rh#?
%tatus	Je"?!H"?C?
#without	Jv!36H
"aemon which	Rw&A
#mage they	Rr!%
)why	Rr!&
#nger is	Rg"O
(ous one	Rf%:
,part	Rs#:
#rk 7a1fa2	Rz&8
#sh ksh	Rs&m
`)
