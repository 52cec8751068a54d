sitegenSearch("n808c2fc6-3",`!400 to	Rh#H
&unless	Rn!A
&with	Fk!:0{"c!3E,
*out	Ro!3
%0 8000	Rh"?
'to	Rl!A
#1 402	Rm!3
(3	:k!(",!A%,#^#,"a'm"3.3.333VH
(4	Rq!^
&a	Nt"f(3
'nd	>k!V!m-f#:=h%V%H[:+A
'sks	Nk!%Jf
&by	Rc%3
&can	Rt"O
'hallenge	Rk!:
&detail	Rt"?
&every	Ru%:
&first	Ru"H
'or	Bk!3+^"O@:!HH3
&instead	Rz%3
's	Jq!V*{"g":
&lacks	Rk!t
&md	R[3
'ust	J[,0%J,
&no	Rk!,
(t	Nz",i"3
&or	Nk!oLH
&renew	Rk!O
(turn	Ro!1
&says	Rz%:
'hould	Rq!,
'uddenly	Rk!a
&the	Ry!:
&unauthorized	F[101%,G(!?
&watch	Ro!:
'hen	Fy!{"<f#3v!,
(ich	Rx!A
'ith	Jk!:!mf":(V
*out	Jk!3+V)3
'ould	Nk!Aq",
#2 403	Rm!3
'18	Rp!A
&a	Ru"h
&cannot	Ru":
&for	Ru"m
&get	Ru"o
&minutes	Ru"?
-left	Ru"?
&only	Ru"3
&payment	Ru"(!?
'rograms	Ru":
&where	Rz#H
#3 404	Fo!,#^*m;3
(6	Rm!3
'13	Re#3
'26	Rl!A
&a	Fo"3(3'303
'nd	>k!(+a(3NH#3NH%H2,
&besides	Rl%3
&certificate	R}%:
1html	R}%:
`)
