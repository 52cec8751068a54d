sitegenSearch("n399625de-8",`!queue the	Fu!A*HOf1:
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
's and	Rs&,!:!O
*round	J-:;:
)each	R(3
)leading	R}&3
*ist	J(,m&{#
)names	R}&3
)stand	Rx&3
!r 12	Ru!8
#and	Ru!:
#restore	R):
`)
