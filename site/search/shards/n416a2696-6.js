sitegenSearch("n416a2696-6",`!customers can	Rh%3
,http	Rc#?
,in	Rp#?
,proxy	Rb#H
,record	Nk!:L3
,side	Rk%,
-uffer	Rg%3
#t an	Nl!fp#:
't	Rd#H
&from	Rz&A
&how	Rz&&
&into	Rz&:
't	R|!f
&long	Rb#H
&off	Fs"fQ3%3SO
&the	R5:
%ting a	Ri"H
"xx hpp	Ru&m
"ycle key	RY(
!d a	Rq!F
%lone	Rc#A
#cannot	Rj#?
*modifyprotectedproperty	Rj#?
#dart	Ru&m
&v	Bg"?"?B?"?0?
%eclares	Rc#:
%isplayname	Rj#?
%oes	R~"f
#email	Rs%1
%rror	Fg"?C?"?0?
#getetag	Rj#?
%hl	R{!?
#h	Rq!T
%ref	Fg"?"?B?"?
#json	Rc#:
#lock	Ng"?C?
(tokensubmitted	Ng"?C?
#multistatus	Jg"?"?C?
#o	Jq!*![]d8:
%r	Rx!3
#prop	Nh"?C?
(ertyupdate	Rj#?
(find	Rh"?
(stat	Nh"?C?
#quota	Rx#?
)notexceeded	Rx#?
#resource	Rh"?
,id	Rh"?
'ponse	Jg"?"?C?
#set	Rj#?
%tatus	Jg"?!H"?C?
#without	Nx!36H
"aemon which	Ry&A
#mage they	Rt!%
)why	Rt!&
#nger is	Ri"O
(ous one	Rh%:
,part	Ru#:
#rk 7a1fa2	R|&8
%t docker	Ru&m
`)
