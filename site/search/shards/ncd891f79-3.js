sitegenSearch("ncd891f79-3",`!batch in	Ng"fD3
(succeed	Ny!O/f
(with	N_"fB3
'es and	Js!,(%QV
*in	Rg"h
#zel bicep	Ru&m
"c93 6894a57f9324	Ry![
#p 47	Nn&,0^
"e 1.1	R{!f
&015	Rl%3
'20	Rl%3
%201	Ry!{!
&b	Rc'O
%401	Ry!:
'9	N|"hZ3
&16	Rf"3
%a	:*,*,Z3#A%:'A%3?f)3%O)3#,)f%O*,O3!O!m-:
&ble	Fz!:#:":@f
&ccepted	Jv!VIA+?
&fter	Ra'3
&llowed	Re%V
&n	Jo!:_#,!{""A
'nounced	Re"3
'swered	Ry!3
&pplied	Ri",
&sked	Rn":
&t	J}"&,?/,
&way	Rt#:
%back	Nm!:f!3
&efore	Rh#?
'tter	Rn#3
&lank	Re"3
&ound	Rn%3
&rought	R(,
&y	Nt!tn#&
%called	Rm!:
'reful	Rt!:
(ried	Nd"f{"1!F
&hanged	Bj"H"&@A9:::C3
'ecked	Ny!H6O
'osen	Rz%,
&leared	Rn!3
'osed	Rr!,
&ompleted	Rb&:
'nditional	Rm#,
(figured	Ng#O.O
*rmed	Rv"f
'pied	Nx#Af!A
&rawled	Rv&,
&ut	Rd#H
%data	Rp&A
&eclared	R7,
(oded	Rc',
'leted	Jb!:F3D3
(ivered	Rw#,
'nied	Rp#,
&one	N_"3#&
'wnloaded	R2:
%edited	R|&V
&ncoded	Rc'A
`)
