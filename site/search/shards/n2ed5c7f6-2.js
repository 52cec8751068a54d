sitegenSearch("n2ed5c7f6-2",`!question stands	Rv&{*
+the	Jg!Aq#{*
+what	RT,
,ith	Jc!,t#A
*s and	Jc!&g#&!v
,each	Rv&O
,gets	Rk&^
,link	Rh&*
,of	Rh&:
-n	Fh&^+3'O
-ut	Rh&t
,people	RD,
,sort	Ri!H
%ue for	Rq!A
(in	Rd&:
)s	J?1p"3
(of	Jm#H4:
(the	Fq!A*HOf1:
'd and	Rh!3
)monitor	Rs!?
)or	Rp!V
)position	R{!?
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
+s need	Rt&A
-words	Rt&3
&e a	Rd!,
(inside	RF:
(or	J-,;:
(sg113	Ru&%
(that	RF,
*e	R(:
)wo	RF,
(what	Ru&:
*ose	Ro&^
)ith	Ro&^
'd and	Rt&3
)either	RH,
's and	Ro&,!:!O
`)
