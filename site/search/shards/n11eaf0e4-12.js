sitegenSearch("n11eaf0e4-12",`!elsewhere one	Rk%:
-r	Jm!,53
,permanent	Ro%&
,send	Rk"3
.t	Rm&H
-g064	Rj&t
-ite	Rj%&
-ource	Rn&A
,take	Ru#3
-he	Rw&O
-oken	R_&&
.o	Rz#&
,unavailable	Rv%&
-se	RQ:
,what	Rl!,
.ile	Rj"3
"mail a	Rq%1
)ddress	Jw!:D3!H
(redeems	Ri#A
(utils	Ru!?
'utils import	Ru!?
#bed one	R_",
's pictures	Rt&^
#ma txt	Rf"?
&txt d	Rf"?
#phasis and	J(,m&{#
+code	Js&:(A
+the	Rs&H
%loyee advised	Rg&:
+depending	Rh&,
%ty account	Rs"H
)llow	Rv"3
)nd	Ju"mg"H
(body	Fl!3830H(H
)roken	Rb%,
(can	Rs&t
)ell	Jf!,f#f
,s	Jj&m+:
)ollection	Rb"3
+umn	Re!,
(element	Ru&:
(file	JF,|!H
)lags	Rl&3
)older	Jf":w"&
*r	Jo#:l!3"{)
+m	Rc"3
(handed	Rh#H
*sh	Rw&O
(in	Rz&{*
(line	B,,P:?,!A*:"Ar":
,s	Ru&,
*st	Bl!,!3*3%,(&!3&353!f
(note	Ry&:
(one	Rf!:
)therwise	Rw!,
(page	Jm"HBH
)hrase	R~%3
)ut	Ro%3
(reply	Jb%:93!:
*quest	R|!:
(search	Ru"3
*nd	Ru"3
`)
