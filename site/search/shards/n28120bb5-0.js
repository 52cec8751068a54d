sitegenSearch("n28120bb5-0",`!xratelimitlimit xratelimitremaining	Rs!:
,remaining and	Rs!:
6is	Rp!t
6on	Rj#f
.set are	Rs!:
/ourcelimit x	Rf&3
;ratelimitresourceremaining	Rf&3
4remaining and	Rf&3
"sl xslt	Rq&m
%t plist	Rq&m
"wwwformurlencoded and	R~"3
"yz http	R~#?
!y gzzh	Rw!?
#m	Rm!T
"3jld a	Ru%?
"ahoo reported	Rp%&
(treat	Rp%3
#ml 1.1	Rj&3
(5	Ry&F
'63	Rl&*
'a	Jb!:h#m
(lso	Jq&m",
(nd	B-,",e!3z"&1^-&
'between	J,,_&A
'catalogue	J.,}%%
(odes	Rh&&
)ntent	Rq&f
(sv	J",",
'decides	Rq&{"
*lares	Rx&^
)fault	Ri&f
'each	Rw&,
'file	R-&
(ollows	Rj&3
'has	Rr&H
(olds	R*,
'id	Rs&3
(s	Fh&%#H13
(t	Ri&,
'leaves	Rv&%
(ist	Rx&^
'missing	R*3
'names	RJ,
(ested	R-,
'one	Ri&{%
(r	Fj&{!%f#:
(therwise	R.:
'say	Rm&V
*s	Rr&,
(ections	R4,
(yntax	R-(
'takes	R-3
(hat	Rj&3
)e	Rm&1
'what	JD:j%1
)ich	RK:
(ithout	Rc!,
(ould	Rw&:
'yet	Ri&{%
(ml	J%,f&{%
`)
