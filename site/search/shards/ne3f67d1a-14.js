sitegenSearch("ne3f67d1a-14",`!basic to	Rp"H
(ywrh	Ju%?"?
,om9sza	Rv%?
-nnly3jlda	Ru%?
%ket or	Rk#H
#tch answered	Rq!A
(in	Jc"fD3
(succeed	Ju!H/f
(with	J{!fB3
'es and	Fo!,(%QV
*in	Rc"h
"cp 47	Jj&,0^
"e 1.1	Rw!f
&015	Rh%3
'20	Rh%3
%201	Ru!m
&b	R~&O
%401	Ru!3
'9	Jx"hZ3
&16	Rb"3
%a	:*,_!3#A%:'ABf)3%O)3#,)f%O*,O3!m-:
&ble	Fv!:#:":@f
&ccepted	Fr!VIA+?
&fter	R|&3
&llowed	Ra%V
&n	Fk!:_#,!{""A
'nounced	Ra"3
&pplied	Re",
&sked	Rj":
&t	Fy"&,?/,
&way	Rp#:
%back	Ji!:f!3
&efore	Rd#?
'tter	Rj#3
&lank	Ra"3
&ound	Rj%3
&rought	R(,
&y	Jp!tn#&
%called	Ri!:
'reful	Rp!:
(ried	J_"f{"1!F
&hanged	Bf"H"&@A9:::C3
'ecked	Ju!A6O
'osen	Rv%,
&leared	Rj!3
'osed	Rn!,
&ompleted	R}%:
'nditional	Ri#,
(figured	Jc#O.O
*rmed	Rr"f
'pied	Jt#Af!A
&rawled	Rr&,
&ut	R_#H
%data	Rl&A
&eclared	R6,
(oded	R~&,
'leted	F_!:D3D3
(ivered	Rs#,
'nied	Rl#,
&one	J{!3#&
%edited	Rx&V
`)
