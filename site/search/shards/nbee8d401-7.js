sitegenSearch("nbee8d401-7",`!queued or	Rr!V
)position	R}!?
'ing the	R}!H
's where	Rn!3
#ick reference	Fo!:%(,V%V
*petition	Rb&:
(send	Jr"3?3
'ly whether	Rk#f
%et about	Rs",
)t	Rq!3
(connection	Rw!H
(minute	Rh!f
(say	Ri&3!:!m
)ervices	Rq!3
'ly stopped	Rf%3
*the	R{%:
#ota as	Rt#H
(for	Rj#3
(is	FV1"1d!3;A
(may	Rb&,
(not	Rt#3!?
(of	Jt#3B&
(q	Rs!:
(that	Jq"3I,
'notexceeded d	Rt#?
3or	Rt#3
's and	Rq"V
'tion marks	Fj"f3H/f
,not	Ri&H
+s need	Rv&A
-words	Rv&3
&e a	Rf!,
(inside	RF:
(or	J-,;:
(sg113	Rw&%
(that	RF,
*e	R(:
)wo	RF,
(what	Rw&:
*ose	Rq&^
)ith	Rq&^
'd and	Rv&3
)either	RH,
's and	Rq&,!:!O
*round	J-:;:
)each	R(3
)leading	R{&3
*ist	J(,k&{#
)names	R{&3
)stand	Rv&3
!r 12	Rs!8
#and	Rs!:
#restore	R):
`)
