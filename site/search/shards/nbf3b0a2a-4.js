sitegenSearch("nbf3b0a2a-4",`!mobile apps	Ry#:
)network	Ju"H4H
)phone	Rr!m
#d bwlimited	Rg%&!,
&negotiation	Jd":N3
&proxy	Rx#&
&security	Rs"f
%bwlimited a	Rg%,
0pache	Rg%&
%e against	R~#V
'flexible	Rc%:
(ull	Rd%,
'legacy	Rq!O
'tells	Rz#:
(hat	Rq!^
(o	Rd%3
&l or	Rw#:
(resumable	Rj%3
's arrived	R|!?
&rn name	Ri"H
&s full	R~#3
%ified a	Rg!^
,nd	Jz&3",
+rfc	Ry!3!O
+since	Jg!AB3
,o	Rh"f
+with	Jg!Ab!f
'y protected	Rd#?
%negotiation to	Rd":
1which	Rq#3
%proxy with	Rx#&
%security a	Rs"f
%ule of	Jv!:r!&!,
)path	Rs&A
)such	R}#:
#ment after	Rr&3
*nd	Rk",
)counts	Rs&V
)its	Rm#m
)keep	Rf"&
)later	Ru":
)midnight	R{&H
)the	Fo"O)HB&
)what	Rh!,
+en	Jn#f13
#n 18	Rc&?
&30	Rg%?
%ey does	Ro"3
(is	Jo!AA,
(the	Ro"3
%itor an	Rs!A
,swers	Rg"O
*can	R{!f
*exports	Rs!?
*for	R{!H
*https	R{!?
*in	Rs!A
+s	R{!A!O
*leads	Rg"3
*or	R{!,
*prevents	Rg"O
`)
