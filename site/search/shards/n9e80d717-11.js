sitegenSearch("n9e80d717-11",`!question rendered	Rz&{+
+stands	Rz&{+
+the	Jk!Aq#{+
+what	RU,
,ith	Jg!,t#A
*s and	Jg!&g#&!v
,each	Rz&V
,gets	Ro&^
,link	Rl&*
,of	Rl&:
-n	Jl&^+3'V
-ut	Rl&t
,people	RD,
,sort	Rm!H
%ue for	Ru!A
(in	Rh&:
)s	J?1t"3
(of	Jq#H4:
(the	Fu!A*HOf1:
'd and	Rl!3
)monitor	Rw!?
)or	Rt!V
)position	R_"?
'ing the	R_"H
's where	Rp!3
#ick reference	Fq!:%(,V%V
*petition	Rd&:
(send	Jt"3?3
'ly whether	Rm#f
%et about	Ru",
)t	Rs!3
(connection	Ry!H
(minute	Rj!f
(say	Rk&3!:!m
)ervices	Rs!3
'ly stopped	Rh%3
*the	R}%:
#ota as	Rv#H
(for	Rl#3
(is	FW1"1e!3;A
(may	Rd&,
(not	Rv#3!?
(of	Jv#3B&
(q	Ru!:
(that	Js"3I,
'notexceeded d	Rv#?
3or	Rv#3
's and	Rs"V
'tion marks	Jl"f3H/f
,not	Rk&H
+s need	Rx&A
-words	Rx&3
&e a	Rh!,
(inside	RF:
(or	J-,;:
(sg113	Ry&%
(that	RF,
*e	R(:
)wo	RF,
(what	Ry&:
*ose	Rs&^
)ith	Rs&^
'd and	Rx&3
)either	RH,
`)
