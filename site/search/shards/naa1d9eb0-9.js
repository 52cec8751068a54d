sitegenSearch("naa1d9eb0-9",`!malformed tokens	Ri!m
%icious or	Rd&&
%ware a	Ra"3
#n a	Rx#:
'nd	Rx#H
&https	Rx#?
&ssdp	Rx#:
&we	Rg&3
%aged profile	Rm"3
(r microsoft	Rc#f
*who	Rw#3
)s ask	Rd":
%ifest at	Rw&O
+goes	Rw&O
+json	Jk&^.O
+of	Rw&:!O
&pulation anything	Rg",
.s that	Rg"3
%ner at	Rs!A
)of	R{!A
)that	Ro#3
%ual c	Rd":
)d	Ra#:
*e	Ru#A
)error	J{%&"&"&
*tag	Rl":
-compare	Rl":
*xpect100	Rx!:!f
2timeout	Rx!:!f
,lains	Re#f
)f	Rq":
)h	Jx!fKf
*tml	Rh"?
+tp	Rh"?
)json	Ra#:
)l	Jo":":
*ists	J9:":
*ocation	Rv!A
1trusted	Rv!A
)max	Rv!H!m
,redirs	Rv!H!m
)page	Jm&,#,
*df	Rh"?
*ost301	Ri":
/2	Rj":
/3	Rk":
)retry	6u!O?:#:#:":":%:":":":":":":":%:":#:":":":":":":":":":%:/:#:
)says	Rp%%
*hows	Rm%,
*ome	Rm!H
)they	Jq!%::
*itle	Rh"?
)var	Ru#A
)w	Rx":
*ith	Ru"O
)x	Jv!36H
(devar as	Ru#A
(html here	Rh"?
-rel	Rh"?
(pdf as	Rh"?
,rel	Rh"?
`)
