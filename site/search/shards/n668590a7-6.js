sitegenSearch("n668590a7-6",`!api response	F_&&"&"&
)trictions	Rd&&
)umable	Rk%&
&says	Ri%3
'end	Ro%X
'hould	Js!%m!:
'uch	Rs#3
(pports	Rl#?
'witches	Rw&%!*!M
&that	>e!V&^#:&A&%Of#hy!3
(e	Rs%&
'o	Jl!%2H
(ld	Rc&&
(ok	Rj%3
&v1	Je"?_"&
'ersion	Rw"H
&whose	Rd#A
'ith	Be!:!O%V%:(Ab!H(&b!&!*
'ritten	Rm"3
%examplecom 443	Jk!8J?
0articles	Rg#d
0customers	Rl"?
0error	Re!1
1xports	R{!?
0for	Rl"?
0live	Rf#?
0orders	Jk!*!8!M>f
0problems	6e!1)*'1=?"?"?"?"?"?"?#?"?"?#?"?"?"?'?#?%?"?%?"?"?"?"?"?
0report	Rk!?
0search	Rk!1
0v2	Rw"?
%key example	Rd&?
%s 200	Rs!^
'a	Rs!A
(nd	Jw!3j"&
)swer	Rk%&
'differ	Rk%,
)sagree	Rq!:
'over	Rr!Q
(wn	Ro"A
'repeat	R{!f
(un	Re&%
'sent	Rx!H
'the	Rh#f
'use	Jp!AXf
'with	Rk%&
%v1 http	Re"?
#lication json	R|"f
#ology and	Rl!H
%strophe between	Rt&:
#p and	Rh&O
't	R|#:
&example	J|#?21!?
&should	Rs%:
&that	Rf#3
`)
