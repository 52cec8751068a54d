sitegenSearch("nc9c3e1ee-8",`!mobile apps	R{#:
)network	Jw"H4H
)phone	Rt!m
#d bwlimited	Ri%&!,
&negotiation	Jf":N3
&proxy	Rz#&
&security	Ru"f
%bwlimited a	Ri%,
0pache	Ri%&
%e against	Ra%V
'flexible	Re%:
(ull	Rf%,
'legacy	Rs!O
'tells	R|#:
(hat	Rs!^
(o	Rf%3
&l or	Ry#:
(resumable	Rl%3
's arrived	R~!?
&rn name	Rk"H
&s full	Ra%3
%ified a	Ri!^
,nd	J|&3",
+rfc	R{!3!O
+since	Ji!AB3
,o	Rj"f
+with	Ji!Ab!f
'y protected	Rf#?
%negotiation to	Rf":
1which	Rs#3
%proxy with	Rz#&
%security a	Ru"f
%ule of	Jx!:r!&!,
)path	Ru&A
)such	R_%:
#ment after	Rt&3
*nd	Rm",
)counts	Ru&V
)its	Ro#m
)keep	Rh"&
)later	Rw":
)midnight	R}&H
)the	Fq"O)HB&
)what	Rj!,
+en	Jp#f13
#n 18	Re&?
&30	Ri%?
%ey does	Rq"3
(is	Jq!AA,
(the	Rq"3
%itor an	Ru!A
,swers	Ri"O
*can	R}!f
*exports	Ru!?
*for	R}!H
*https	R}!?
*in	Ru!A
+s	R}!A!O
*leads	Ri"3
*or	R}!,
*prevents	Ri"O
`)
