sitegenSearch("n4888e082-1",`!2 the	Bl!33,q"{&#H"O
're	R{!f
%itle	R}&1!F
%ransmits	Rp!H
#unchanged	Rm&1
#was	Rm!3
%hat	R}&5
(ever	R}!H
&ich	Rt!m
%ith	Jw!ml!3;3
(out	Rd%3
".0 as	Rv#3!:
&into	Rv#H
%01 2.001	Rb&1
(get	Rb&1
#1 2.3	Rg%8
&accept	Ry!3
,query	Ry!3
's	Ry!,
%.0 which	Rp&A
#2 accepted	Rb"&
'lready	Rh"&
-reported	Rh"&
&bad	Ns"&A&
)gateway	Rs#&
)request	Rs"&
(ndwidth	Rm%&
/limitexceeded	Rm%&
&conflict	R|"&
)tent	Ra#&
-toolarge	Ra#&
*inue	Rz!&
'reated	Ra"&
&early	R}!&
+hints	R}!&
'xpectation	Re#&
1failed	Re#&
&failed	Rj#&
,dependency	Rj#&
'orbidden	Rv"&
(und	Rl"&
&gateway	Ru#&
-timeout	Ru#&
'one	R}"&
&http	Rv#&
*versionnotsupported	Rv#&
&im	Ri"&
(used	Ri"&
'nsufficient	Rx#&
2storage	Rx#&
(ternal	Rq#&
.servererror	Rq#&
&length	R~"&
,required	R~"&
'ist	Rp!:
'ocked	Ri#&
(op	Ry#&
*detected	Ry#&
&method	Rx"&
,notallowed	Rx"&
`)
