sitegenSearch("ne3f67d1a-13",`!balancer signs	R~#&
+the	R~#3
,o	R|#3
,roubleshooting	Fn#:&:#:
+what	R|#:
-ose	Rg!A
,ill	R|#&
*s commonly	Rp#:
,default	R{#:
,http	F{#&"&"&"&
,note	R{#&
,stand	Rx#3
,target	R}#&
,use	Rt#:
#n by	Ra%:
%dwidth chart	Ri%:
,limit	Jl!3~!(!?!X
,mod	Ri%,
/bwlimited	Ri%,
,usage	Ri%:
+limitexceeded 509	Rl!3
9deprecated	Ri%&
%k a	R}!3
#r the	Rh#A
%e 423	Re#H
'address	R+,
.es	Rq&%!X
'node	Jn#H&:
+js	Jn#H&:
'words	Ro"H
%s between	Rj"3
#se 1.0	Rs!?
'2	Rs!?
'address	Jg"H)H
(ttempt	Rs!?
'names	Re"3
'path	Rn"3
(rices	Re"?
'the	Re"H
'url	Fi&,!f",%f
'version	Re"O
'your	Ri#f
&64 json	Rm!T
)urlsafe	Rm!T
(url rfc	R}&3
+safeb64decode sys	Rm!T
<stdinread	Rm!T
&d on	Jx"32,
&line of	Rq!3
+value	Rq!1
&url https	Rm&f
*replaces	Rj&,
*url	Ri&,!f
%h shell	Rq&m
'zsh	Rk&,
%ic browsers	Rp":
(is	Rg!:
(over	Rv"H
(realm	Rv"?
`)
