sitegenSearch("n5898b752-13",`!base64urlsafeb64decode sysstdinread	Rk!T
&d on	Jv"32,
&line of	Ro!3
+value	Ro!1
&url https	Rk&f
*replaces	Rh&,
*url	Rg&,!f
%h shell	Ro&m
'zsh	Ri&,
%ic browsers	Rn":
(is	Re!:
(over	Rt"H
(realm	Rt"?
(to	Rn"H
(ywrh	Js%?"?
,om9sza	Rt%?
-nnly3jlda	Rs%?
%ket or	Ri#H
#tch answered	Ro!A
(in	Ja"fD3
(succeed	Js!H/f
(with	Jy!fB3
'es and	Fm!,(%QV
*in	Ra"h
"cp 47	Jh&,0V
"e 1.1	Ru!f
&015	Rf%3
'20	Rf%3
%201	Rs!m
&b	R|&O
%401	Rs!3
'9	Jv"hZ3
&16	R_"3
%a	:*,]3#A%:'ABf)3%O)3#,)f%O*,O3-:
&ble	Ft!:#:":@f
&ccepted	Fp!VIA+?
&fter	Rz&3
&llowed	R~#V
&n	Fi!:_#,!{""A
'nounced	R~!3
&pplied	Rc",
&sked	Rh":
&t	Fw"&,?/,
&way	Rn#:
%back	Jg!:f!3
&efore	Rb#?
'tter	Rh#3
&lank	R~!3
&ound	Rh%3
&rought	R(,
&y	Jn!tn#&
%called	Rg!:
'reful	Rn!:
(ried	J}!f{"1!F
&hanged	Bd"H"&@A9:::C3
'ecked	Js!A6O
'osen	Rt%,
&leared	Rh!3
'osed	Rl!,
`)
