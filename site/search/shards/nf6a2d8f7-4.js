sitegenSearch("nf6a2d8f7-4",`!phrase the	F{#,",I39,
*oo	Fg#&%&[3
)unauthorized	Rp"&!,
,vailable	Rl#&
+processable	Rd#&!,
+supported	R~"&
*pgrade	Rh#&
*ri	R}"&
*se	Rk"&
)variant	Rs#&
)was	Rh",
(s and	Jl!,!3VA
*do	Rp"f
*for	Rl!H
*http	Rl!H
*may	Rd#,
*status	Rl!,
0codes	Rl!,
"ick from	Ru":
&ed the	Rs#,
&ing rfc	Ru":
&s anew	Rm"3
(it	R}!f
%ture and	R_%:
*from	Rs%3
*of	Rw#H
+r	R":
*that	Ra!,
*under	R#,
)s are	Ro&,
+come	Rr&^
+or	Rr&^
#d 812	Ra%8
#ece arrived	R{#3
(is	R{#3
(of	Fe"3,fX,CH
's of	Rl!J
#le up	Rm#:
#ngs in	Rh!f
%ned down	Ra&,
#pe for	Rz"f
'in	Rq&:
'sitegen	Ri&^
't	Rz":
&s at	Rq&:
#xels wide	Rx&:
"kg config	Rk&*
%config make	Rk&*
"lace a	RJ:
)lready	Ri&3
)nd	FW3y#3'H+,
*y	Rk!%
)re	Rh&O
)s	Ru&A!H
)t	Ru&V
(decide	Rt!H
(file	Rl&H
)or	Rg"O
)rom	Ru&O
(holds	Rk&H
)tml	Rx&V
(in	Fn!^53x"3
)s	Bf#3>:635H,O
(lists	Ru&O!V
`)
