sitegenSearch("n7c6b9a00-9",`!certificate that	Nj%&5&
0e	Rk!A!^
0rough	R~%:
.verify	R}%1
.was	Nj%:63!Q
/hile	N}%1"1
/ith	R}%:
-html turns	R}%:
-s git	Ro&*
/nginx	Rg#3
/or	Ng#fD3
/this	R}%,
"f connecting	Re%:
%error	Rl%:!V
%ray	>d%:!?"?"?"?"?"?"?#?
#connectingip first	Re%:
#errortype not	Rl%:
.on	Rl%V
#g env	Ru&m
#ray 9a41b2c3d4e5f607	Rd%?
8fra	Rd%?
-43f0c1d2e3a	Re%?
8ams	Re%?
-5bb7f8e9d0c	Rf%?
8cdg	Rf%?
-73a1b2c3d4e	Rg%?
8lhr	Rg%?
-8e2f3a4b5c6	Rh%?
8fra	Rh%?
-a7c8d9e0f1a	Ri%?
8mad	Ri%?
-bf21e2f3a4b	Rj%?
8vie	Rj%?
-f11a2b3c4d5	Rl%?
8waw	Rl%?
(header	Rd%:
"hain has	Ra%3
*ve	Rx!o
(of	N}%:D,
's and	Nx!%!J4H
)old	Rr"H
%llenge a	Rq!,
-nd	R~%:
.swers	Rz":
,can	Rk!3
-omes	Rt":
,in	Jy!{"<,(H
-s	Rk!3!A
,makes	R~%:
-ust	Rk!&
,of	Rk!:
,such	Rt":
,tells	Rt"A
-hat	Jk!%KHU3
-o	Rv":
,which	Rk!m
-ithout	Rk!:
%nce to	Rw!A
&ge 40961ff	Re#:
`)
