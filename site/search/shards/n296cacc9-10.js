sitegenSearch("n296cacc9-10",`!elses api	Rs!:
(business	Rs"H
(request	Rm#O
(wait	Rg#f
&where 301	Rj"3
,419	Rq%&
-30	Rd&&
-49	Rt%&
-56	Rw%&
-60	R}#&
-96	R|%&
,509	Rk%&
-25	Rg%&
.6	Rh%&
.9	R{#&
-99	Rc&&
,999	Rr%&
,a	J{"3Q&
,by	R}!f
,client	Rm%&
,during	Ro"3
,early	Rn%&
-nhance	Jg&&"&
-rror	Ra&&
,for	Jl!:*:#,
/warding	R~#&
-rom	R~%3
,googles	Rn#O
,invalid	R~%&
,on	Ry&A
.e	Rk%:
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
`)
