sitegenSearch("n89a4adc4-2",`!400 only	Rq"O
'r	Bj!3'3%3)h930323
&page	Jo!:o"&
'oints	Rf#f
&request	Rz%1
(turn	Rm!1
'fc	Jq",#:4:
&the	F|!A6:l!1!Q#1
'o	Rf#H
&unless	Rl!A
&with	Fi!:0tc!3E,
*out	Rm!3
%0 8000	Rf"?
'to	Rj!A
#1 402	Rk!3
(3	>i!(",!A%,&,"a'^"3.3.333VH
&a	Jr"f(3
'nd	>i!V!m-f#:=h%V%H[:+A
'sks	Ji!%Jf
&by	Ra%3
&can	Rr"O
'hallenge	Ri!:
&detail	Rr"?
&every	Rs%:
&first	Rs"H
'or	Bi!3+^"O@:!HH3
&instead	Rx%3
's	Jo!V*tg":
&lacks	Ri!t
&md	RZ3
'ust	JZ,/%J,
&no	Ri!,
(t	Jx",i"3
&or	Ji!oLH
&renew	Ri!O
(turn	Rm!1
&says	Rx%:
'hould	Ro!,
'uddenly	Ri!a
&the	Rw!3
&unauthorized	FZ1/1%,G(!?
&watch	Rm!:
'hen	Fw!t<f#3v!,
(ich	Rv!A
'ith	Ji!:!mf":(V
*out	Ji!3+V)3
'ould	Ji!Aq",
#2 403	Rk!3
'18	Rn!A
&a	Rs"h
&cannot	Rs":
&for	Rs"m
&get	Rs"o
&minutes	Rs"?
-left	Rs"?
&only	Rs"3
&payment	Rs"(!?
'rograms	Rs":
&where	Rx#H
#3 404	Jm!,,^;3
(6	Rk!3
`)
