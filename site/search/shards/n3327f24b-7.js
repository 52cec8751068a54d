sitegenSearch("n3327f24b-7",`!api newer	Rg&&
'ow	Rp"?
&of	Jg#HQ:
'n	Rg&,
'peration	Rm%&
'r	Rr%:
&partner	Rh&?
&reads	Rw!&
(sponse	Jd&&"&"&
)trictions	Rh&&
)umable	Ro%&
&says	Rm%3
'end	Rs%X
'hould	Jw!%m!:
'uch	Rw#3
(pports	Rp#?
'witches	R{&%!*!M
&that	>i!V&^#:&A&%Of#hy!3
(e	Rw%&
'o	Jp!%2H
(ld	Rg&&
(ok	Rn%3
&v1	Ji"?_"&
'ersion	R{"H
&whose	Rh#A
'ith	Bi!:!O%V%:(Ab!H(&b!&!*
'ritten	Rq"3
%examplecom 443	Jo!8J?
0articles	Rk#d
0customers	Rp"?
0error	Ri!1
1xports	R_"?
0for	Rp"?
0live	Rj#?
0orders	Jo!*!8!M>f
0problems	6i!1)*'1=?"?"?"?"?"?"?#?"?"?#?"?"?"?'?#?%?"?%?"?"?"?"?"?
0report	Ro!?
0search	Ro!1
0v2	R{"?
%key example	Rh&?
%s 200	Rw!^
'a	Rw!A
(nd	J{!3j"&
)swer	Ro%&
'differ	Ro%,
)sagree	Ru!:
'over	Rv!Q
(wn	Rs"A
'repeat	R_"f
(un	Ri&%
'sent	R|!H
'the	Rl#f
'use	Jt!AXf
'with	Ro%&
%v1 http	Ri"?
#lication json	Ra#f
#ology and	Rp!H
`)
