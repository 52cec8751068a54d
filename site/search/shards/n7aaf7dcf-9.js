sitegenSearch("n7aaf7dcf-9",`!post exports	Jw!?*?h!1!8!?
'for	R_#f
'gets	Rq!3
(raphql	Rj!*
'has	Jo!H1f
(ttps	Rq%1
'into	Br!H&,5:":-f
(s	Bv!3)O":,:(,!A
(t	J~!OU:
)self	Rk"3
'jobs	Rh#?
(son	Ra#H
'l	Jv!36H
(ead	Rk"3
(ock	Ru!O
'may	Bk!,+:#,:3"OV:
(icrosoft	Jw%?"?
0serveractivesync	Jw%?"?
'needs	R|"O
)wer	Ru!O
(ode	Rh":
+js	Rh":
'on	Rv!%
(r	Ri"3
)ders	J~!3!?4?*?
(ver	Rj!3
(wa	Rs%?
'photos	R~"?
(rofile	Rq%?
(ut	Jo"3"3Af
'redirect	Rk"3
)mained	Rh":
-ing	Rm":
)ports	Jx!?8?E?
)quests	Ri"H
(fc	J~!H(O
'searches	R_#?
)nd	Rp"f
(ince	Re#:
(o	Ro!H
)ap	Rx#:
(tock	Rc"?
,counts	Rc"?
'that	Bu!H#,)H!O)3):+O<:
)e	J}!,.H',
*re	Rk"O
(o	Jj!,63-:
)wards	R_%3
(ranscripts	Rs"?
(urn	Rp",
'use	Rf%:
'v1	R{#?
(ideos	R|!?
'with	Jk"fFh
+out	Jr!VKH!f
&301 is	Ri":
(2 stops	Rj":
(3 forbids	Rk":
&gres psql	Rs&m
*ql postgres	Rs&m
&s that	Rs!:
*e	Ro"H
#t that	Rd#3
`)
