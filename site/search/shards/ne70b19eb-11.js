sitegenSearch("ne70b19eb-11",`!48 00	R'1
%gmt	Rz"?
#0 bytes	Ri#?
#210 bytes	Rs&T
"9 33	Re#?
&7	R{&,
#18 appendix	Jv!3,:
'removed	Rv!3
'says	Ra"H
(ection	>f!O-H#H%3,&!,!3C&!,!3"&!,!30&!,!:"H
'wants	Rd#3
#4 431	Rv%8
&inside	Ji#fN,
&request	Rv%(
#5 403	Rw%:
&and	Re!A
&ssl	Rw%(
#6 and	Rx%,
're	Re!A
&of	Rx%&
'n	Rx%3
&ssl	Rx%(
#7 308	Ry%8
&http	Ry%(
&so	Ry%,
#8 and	Je!Ae":
&canceled	Rz%(
&in	Jh%:43
(valid	Rh%(
&of	Jh%&4&
&should	Rz%:
&token	Rh%8
&would	Rz%,
#9 0.1	Ro!1
&18251	R_",
'd	Ro!1
&2.001	R{%1
&5m	Ro!1
&alibabas	R{%3
'nd	Jn!to"^
&client	R{%(
'ome	Ro!3
&for	Ro!,
&grow	Ro!1
&in	Ji%34Q
(to	Ri%,
's	R_"H
't	R{%:
&md	Rf&H
'eans	R{%3
(ssage	Ri%1
'y	R{%X
&nginxs	Rf!3
&of	Fe!Af"&4&
(ten	Ry#:
'r	Rg&O
&raises	Rj!H
&separately	Ro!O
'ince	Rb%3
'paces	Rt&3
'tands	Ri!H
&the	Fk!Aq"A/f
'oken	Ri%(
&with	JN:A&
%md is	Rf&H
"d0c8b9e 0001	Rb"?
`)
