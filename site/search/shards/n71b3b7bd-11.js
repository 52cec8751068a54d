sitegenSearch("n71b3b7bd-11",`!471 treats	Rk!3
"8 00	R'1
%gmt	R|"?
#0 bytes	Rk#?
#210 bytes	Ru&T
"9 33	Rg#?
&7	R}&,
#18 appendix	Jx!3,:
'removed	Rx!3
'says	Rc"H
(ection	>h!O-H#H%3,&!,!3C&!,!3"&!,!30&!,!:"H
'wants	Rf#3
#4 431	Rx%8
&inside	Jk#fN,
&request	Rx%(
#5 403	Ry%:
&and	Rg!A
&ssl	Ry%(
#6 and	Rz%,
're	Rg!A
&of	Rz%&
'n	Rz%3
&ssl	Rz%(
#7 308	R{%8
&http	R{%(
&so	R{%,
#8 and	Jg!Ae":
&canceled	R|%(
&in	Jj%:43
(valid	Rj%(
&of	Jj%&4&
&should	R|%:
&token	Rj%8
&would	R|%,
#9 0.1	Rq!1
&18251	Rb",
'd	Rq!1
&2.001	R}%1
&5m	Rq!1
&alibabas	R}%3
'nd	Jp!to"^
&client	R}%(
'ome	Rq!3
&for	Rq!,
&grow	Rq!1
&in	Jk%34Q
(to	Rk%,
's	Rb"H
't	R}%:
&md	Rh&H
'eans	R}%3
(ssage	Rk%1
'y	R}%X
&nginxs	Rh!3
&of	Fg!Af"&4&
(ten	R{#:
'r	Ri&O
&raises	Rl!H
&separately	Rq!O
'ince	Rd%3
'paces	Rv&3
'tands	Rk!H
&the	Fm!Aq"A/f
'oken	Rk%(
&with	JN:C&
%md is	Rh&H
`)
