sitegenSearch("n3a90b476-10",`!elsewhere 599	Ra&&
,999	Rp%&
,a	Jy"3Q&
,by	R{!f
,client	Rk%&
,during	Rm"3
,early	Rl%&
-nhance	Je&&"&
-rror	R~%&
,for	Fj!:*:#,
/warding	R|#&
-rom	R|%3
,googles	Rl#O
,invalid	R|%&
,on	Rw&A
.e	Ri%:
-r	Jk!,53
,permanent	Rm%&
,send	Ri"3
.t	Rk&H
-g064	Rh&t
-ite	Rh%&
-ource	Rl&A
,take	Rs#3
-he	Ru&O
-oken	R}%&
.o	Rx#&
,unavailable	Rt%&
-se	RQ:
,what	Rj!,
.ile	Rh"3
"mail a	Ro%1
)ddress	Ju!:D3!H
(redeems	Rg#A
(utils	Rs!?
'utils import	Rs!?
#bed one	R}!,
's pictures	Rr&^
#ma txt	Rd"?
&txt d	Rd"?
#phasis and	J(,k&{#
+code	Jq&:(A
+the	Rq&H
%loyee advised	Re&:
+depending	Rf&,
%ty account	Rq"H
)llow	Rt"3
)nd	Js"mg"H
(body	Fj!3830H(H
)roken	R_%,
(can	Rq&t
)ell	Jd!,f#f
,s	Jh&m+:
)ollection	R_"3
+umn	Rc!,
(element	Rs&:
(file	JF,z!H
)lags	Rj&3
)older	Jd":w"&
*r	Fm#:l!3"{)
+m	Ra"3
(handed	Rf#H
*sh	Ru&O
(in	Rx&{*
`)
