sitegenSearch("ncd891f79-2",`!balancers http	F_%&"&"&"&
,note	R_%&
,stand	R|#3
,target	Rb%&
,use	Rx#:
#n by	Re%:
%dwidth chart	Rm%:
,limit	Np!3~!(!?!X
,mod	Rm%,
/bwlimited	Rm%,
,usage	Rm%:
+limitexceeded 509	Rp!3
9deprecated	Rm%&
%k a	Rb"3
#r the	Rl#A
%e 423	Ri#H
'address	N+,K,
.es	Ru&%!X
'node	Nr#H&:
+js	Nr#H&:
'words	Rs"H
%s between	Rn"3
#se 1.0	Rw!?
'2	Rw!?
'address	Nk"H)H
(ttempt	Rw!?
'names	Ri"3
'path	Rr"3
(rices	Ri"?
'the	Ri"H
'url	Jm&,!f",%f
'version	Ri"O
'your	Rm#f
&64 json	Rq!T
)urlsafe	Rq!T
(url rfc	Rb'3
+safeb64decode sys	Rq!T
<stdinread	Rq!T
&d on	N|"32,
&line of	Ru!3
+value	Ru!1
&url https	Rq&f
*replaces	Rn&,
*url	Rm&,!f
%h shell	Ru&m
'zsh	Ro&,
%ic browsers	Rt":
(is	Rk!:
(over	Rz"H
(realm	Rz"?
(to	Rt"H
(ywrh	Ny%?"?
,om9sza	Rz%?
-nnly3jlda	Ry%?
%ket or	Ro#H
#t batch	Ru&m
%ch answered	Ru!A
(bazel	Ru&m
`)
