sitegenSearch("n6b393a32-0",`!queued position	R{!?
'ing the	R{!H
's where	Rl!3
#ick reference	Fm!:%(,V%V
*petition	R_&:
(send	Jp"3?3
'ly whether	Ri#f
%et about	Rq",
)t	Ro!3
(connection	Ru!H
(minute	Rf!f
(say	Rg&3!:!m
)ervices	Ro!3
'ly stopped	Rd%3
*the	Ry%:
#ota as	Rr#H
(for	Rh#3
(is	Jx"3;A
(may	R_&,
(not	Rr#3!?
(of	Jr#3B&
(q	Rq!:
(that	Jo"3I,
'notexceeded d	Rr#?
3or	Rr#3
's and	Ro"V
'tion marks	Fh"f3H/f
,not	Rg&H
+s need	Rs&A
-words	Rs&3
&e a	Rd!,
(inside	RF:
(or	J-,;:
(sg113	Rt&%
(that	RF,
*e	R(:
)wo	RF,
(what	Rt&:
*ose	Rn&^
)ith	Rn&^
'd and	Rs&3
)either	RH,
's and	Rn&,!:!O
*round	J-:;:
)each	R(3
)leading	Rx&3
*ist	J(,h&{#
)names	Rx&3
)stand	Rs&3
!r 12	Rq!8
#and	Rq!:
#restore	R):
"ack 2.2	.j!:!O,&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&3&
`)
