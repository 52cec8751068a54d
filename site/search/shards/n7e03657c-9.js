sitegenSearch("n7e03657c-9",`!mned it	R{&8
"obile apps	R}#:
)network	Jy"H4H
)phone	Rv!m
#d bwlimited	Rk%&!,
&negotiation	Jh":N3
&proxy	R|#&
&security	Rw"f
%bwlimited a	Rk%,
0pache	Rk%&
%e against	Rc%V
'flexible	Rg%:
(ull	Rh%,
'legacy	Ru!O
'tells	R~#:
(hat	Ru!^
(o	Rh%3
&l or	R{#:
(resumable	Rn%3
's arrived	Ra"?
&rn name	Rm"H
&s full	Rc%3
%ified a	Rk!^
,nd	J~&3",
+rfc	R}!3!O
+since	Jk!AB3
,o	Rl"f
+with	Jk!Ab!f
'y protected	Rh#?
%negotiation to	Rh":
1which	Ru#3
%proxy with	R|#&
%security a	Rw"f
%ule of	Jz!:r!&!,
)path	Rw&A
)such	Rb%:
#ment after	Rv&3
*nd	Ro",
)counts	Rw&V
)its	Rq#m
)keep	Rj"&
)later	Ry":
)midnight	R_'H
)the	Js"O)HB&
)what	Rl!,
+en	Jr#f13
#n 18	Rg&?
&30	Rk%?
%ey does	Rs"3
(is	Js!AA,
(the	Rs"3
%itor an	Rw!A
,swers	Rk"O
*can	R_"f
*exports	Rw!?
*for	R_"H
*https	R_"?
*in	Rw!A
+s	R_"A!O
*leads	Rk"3
*or	R_",
`)
