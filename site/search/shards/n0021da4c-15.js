sitegenSearch("n0021da4c-15",`!customers 7	Jn"?'f
,can	Rd%3
,http	R~"?
,in	Rl#?
,proxy	R}"H
,record	Jg!:L3
,side	Rg%,
-uffer	Rc%3
#t an	Jh!fp#:
't	R_#H
&from	Rv&A
&how	Rv&&
&into	Rv&:
't	Rx!f
&long	R}"H
&off	Fo"fQ3%3SO
&the	R4:
%ting a	Re"H
"xx hpp	Rq&m
"ycle key	RW(
!d a	Rm!F
%lone	R~"A
#cannot	Rf#?
*modifyprotectedproperty	Rf#?
#dav	Bc"?"?B?"?0?
%eclares	R~":
%isplayname	Rf#?
%oes	Rz"f
#email	Ro%1
%rror	Fc"?C?"?0?
#getetag	Rf#?
%hl	Rw!?
#h	Rm!T
%ref	Fc"?"?B?"?
#json	R~":
#lock	Jc"?C?
(tokensubmitted	Jc"?C?
#multistatus	Fc"?"?C?
#o	Fm!*]d8:
%r	Rt!3
#prop	Jd"?C?
(ertyupdate	Rf#?
(find	Rd"?
(stat	Jd"?C?
#quota	Rt#?
)notexceeded	Rt#?
#resource	Rd"?
,id	Rd"?
'ponse	Fc"?"?C?
#set	Rf#?
%tatus	Fc"?!H"?C?
#without	Jt!36H
"aemon which	Ru&A
#mage they	Rp!%
)why	Rp!&
#nger is	Re"O
(ous one	Rd%:
,part	Rq#:
#rk 7a1fa2	Rx&8
#sh ksh	Rq&m
`)
