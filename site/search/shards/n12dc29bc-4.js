sitegenSearch("n12dc29bc-4",`!certificate install	R|%O
5ed	Rg%3
/s	R{%:
/t	Jh%36&
.of	Jt!Oi":
/n	Je#HD3!V
/r	Js!:k"3
.ran	Rh%3
/equired	R|%(
.separately	Rh%:
.that	Jh%&5&
0e	Ri!A!^
0rough	R|%:
.verify	R{%1
.was	Jh%:63!Q
/hile	J{%1"1
/ith	R{%:
-html turns	R{%:
-s git	Rm&*
/nginx	Re#3
/or	Je#fD3
/this	R{%,
"f connecting	Rc%:
%error	Rj%:!V
%ray	>b%:!?"?"?"?"?"?"?#?
#connectingip first	Rc%:
#errortype not	Rj%:
.on	Rj%V
#g env	Rs&m
#ray 9a41b2c3d4e5f607	Rb%?
8fra	Rb%?
-43f0c1d2e3a	Rc%?
8ams	Rc%?
-5bb7f8e9d0c	Rd%?
8cdg	Rd%?
-73a1b2c3d4e	Re%?
8lhr	Re%?
-8e2f3a4b5c6	Rf%?
8fra	Rf%?
-a7c8d9e0f1a	Rg%?
8mad	Rg%?
-bf21e2f3a4b	Rh%?
8vie	Rh%?
-f11a2b3c4d5	Rj%?
8waw	Rj%?
(header	Rb%:
"hain has	R~#3
*ve	Rv!o
(of	J{%:D,
's and	Jv!%!J4H
)old	Rp"H
%llenge a	Ro!,
-nd	R|%:
.swers	Rx":
,can	Ri!3
-omes	Rr":
,in	Jw!t<,(H
-s	Ri!3!A
,makes	R|%:
`)
