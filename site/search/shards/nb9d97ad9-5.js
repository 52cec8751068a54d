sitegenSearch("nb9d97ad9-5",`!xmslocation holds	Rv%,
/ttps	Rv%?
.through	Rv%:
"ratelimitlimit x	Ru!:
3ratelimitremaining	Ru!:
,remaining and	Ru!:
6is	Rr!t
6on	Rl#f
.set are	Ru!:
/ourcelimit x	Rh&3
;ratelimitresourceremaining	Rh&3
4remaining and	Rh&3
"sl xslt	Rs&m
%t plist	Rs&m
"wwwformurlencoded and	Ra#3
"yz http	Ra%?
!y gzzh	Ry!?
#m	Ro!T
"3jld a	Rw%?
"ahoo reported	Rr%&
(treat	Rr%3
#ml 1.1	Rl&3
(5	R{&F
'63	Rn&*
'a	Jc!:i#m
(lso	Js&m",
(nd	B-,",g!3z"&1^.&
'between	J,,b&A
'catalogue	J.,_&%
(odes	Rj&&
)ntent	Rs&f
(sv	J",",
'decides	Rs&{"
*lares	Rz&^
)fault	Rk&f
'each	Ry&,
'file	R-&
(ollows	Rl&3
'has	Rt&H
(olds	R*,
'id	Ru&3
(s	Jj&%#H13
(t	Rk&,
'leaves	Rx&%
(ist	Rz&^
'missing	R*3
'names	RJ,
(ested	R-,
'one	Rk&{%
(r	Jl&{!%f#:
(therwise	R.:
'say	Ro&V
*s	Rt&,
(ections	R4,
(yntax	R-(
'takes	R-3
(hat	Rl&3
)e	Ro&1
'what	JD:l%1
`)
