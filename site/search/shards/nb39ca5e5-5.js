sitegenSearch("nb39ca5e5-5",`!job again	R}!H
'nd	Rq!3
're	Rq!1
's	Rq!1
&began	Ri"3
'ut	Rx!H
&code	Rq!1
(unt	Rq!O
&failed	R}!H
'or	Jr#HY8
&has	Ri"3
'ttp	Rq!1
*requests	Rq!1
24xx	Rq!1
25xx	Rq!1
&in	R}!H
's	Jq!1.f
&on	Rr!3
&pages	Rk&:
&rate	Rq!1
'efuses	Rq!1
'uns	Ru!A
&stands	R}!A
&that	R}!H
'wice	R}!H
&use	Ry#:
&was	R}!H
'ith	Jx!f?f
*out	Rq!1
&you	R}!f
%code http	Rq!1
.requestsendedearly	Rq!1
%s 77	R}!?
'81	Rf#?
'batches	Ru!%
'conflicts	Ru!&
*sist	Rf#A
)unt	Ri&,
'give	Ro!,
'state	R}!f
'the	R}!H
#in parts	Rb"O
'the	F7:RA=O
&ed only	Rb":
&s them	Ri!3
&ts two	Rv&3
#ke and	Fj!A(tRm
'became	Re&,
'has	Jp!tRf
'means	Rr!A
'or	Rb#3
'python	Rb#:
#sh cohen	Rl",
"s 20	:s!O"3&:#:&:#:&:":':":-:,:":&:)H&:':
`)
