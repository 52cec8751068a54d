sitegenSearch("n4217ea8f-1",`!certificate gorouter	Rx%3
.has	Ru%:
/tml	Rw%:
.install	Rx%O
5ed	Rc%3
/s	Rw%:
/t	Jd%36&
.of	Jp!Oi":
/n	Ja#HD3!V
/r	Jo!:k"3
.ran	Rd%3
/equired	Rx%(
.separately	Rd%:
.that	Jd%&5&
0e	Re!A!^
0rough	Rx%:
.verify	Rw%1
.was	Jd%:63!Q
/hile	Jw%1"1
/ith	Rw%:
-html turns	Rw%:
-s git	Ri&*
/nginx	Ra#3
/or	Ja#fD3
/this	Rw%,
"f connecting	R~#:
%error	Rf%:!V
%ray	>}#:!?"?"?"?"?"?"?#?
#connectingip first	R~#:
#errortype not	Rf%:
.on	Rf%V
#g env	Rn&m
#ray 9a41b2c3d4e5f607	R}#?
8fra	R}#?
-43f0c1d2e3a	R~#?
8ams	R~#?
-5bb7f8e9d0c	R_%?
8cdg	R_%?
-73a1b2c3d4e	Ra%?
8lhr	Ra%?
-8e2f3a4b5c6	Rb%?
8fra	Rb%?
-a7c8d9e0f1a	Rc%?
8mad	Rc%?
-bf21e2f3a4b	Rd%?
8vie	Rd%?
-f11a2b3c4d5	Rf%?
8waw	Rf%?
(header	R}#:
"hain has	Rz#3
*ve	Rr!o
(of	Jw%:C,
's and	Jr!%!J4H
)old	Rl"H
%llenge a	Rk!,
-nd	Rx%:
.swers	Rt":
,can	Re!3
-omes	Rn":
`)
