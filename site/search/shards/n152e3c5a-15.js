sitegenSearch("n152e3c5a-15",`!based on	Jz"32,
&line of	Rs!3
+value	Rs!1
&url https	Ro&f
*replaces	Rl&,
*url	Rk&,!f
%h shell	Rs&m
'zsh	Rm&,
%ic browsers	Rr":
(is	Ri!:
(over	Rx"H
(realm	Rx"?
(to	Rr"H
(ywrh	Jw%?"?
,om9sza	Rx%?
-nnly3jlda	Rw%?
%ket or	Rm#H
#tch answered	Rs!A
(in	Je"fD3
(succeed	Jw!H/f
(with	J}!fB3
'es and	Jq!,(%QV
*in	Re"h
"cp 47	Jl&,0^
"e 1.1	Ry!f
&015	Rj%3
'20	Rj%3
%201	Rw!m
&b	Ra'O
%401	Rw!3
'9	Jz"hZ3
&16	Rd"3
%a	:*,b!3#A%:'ABf)3%O)3#,)f%O*,O3!m-:
&ble	Fx!:#:":@f
&ccepted	Jt!VIA+?
&fter	R~&3
&llowed	Rc%V
&n	Jm!:_#,!{""A
'nounced	Rc"3
&pplied	Rg",
&sked	Rl":
&t	J{"&,?/,
&way	Rr#:
%back	Jk!:f!3
&efore	Rf#?
'tter	Rl#3
&lank	Rc"3
&ound	Rl%3
&rought	R(,
&y	Jr!tn#&
%called	Rk!:
'reful	Rr!:
(ried	Jb"f{"1!F
&hanged	Bh"H"&@A9:::C3
'ecked	Jw!A6O
'osen	Rx%,
&leared	Rl!3
'osed	Rp!,
&ompleted	R_&:
'nditional	Rk#,
`)
