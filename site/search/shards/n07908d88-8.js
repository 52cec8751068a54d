sitegenSearch("n07908d88-8",`!elsewhere 301	Rf"3
,419	Rm%&
-30	R_&&
-49	Rp%&
-56	Rs%&
-60	Ry#&
-96	Rx%&
,509	Rg%&
-25	Rc%&
.6	Rd%&
.9	Rw#&
-99	R~%&
,999	Rn%&
,a	Jw"3Q&
,by	Ry!f
,client	Ri%&
,during	Rk"3
,early	Rj%&
-nhance	Jc&&"&
-rror	R|%&
,for	Fh!:*:#,
/warding	Rz#&
-rom	Rz%3
,googles	Rj#O
,invalid	Rz%&
,on	Ru&A
.e	Rg%:
-r	Ji!,53
,permanent	Rk%&
,send	Rg"3
.t	Ri&H
-ite	Rf%&
,take	Rq#3
-he	Rs&O
-oken	R{%&
.o	Rv#&
,unavailable	Rr%&
-se	RQ:
,what	Rh!,
.ile	Rf"3
"mail a	Rm%1
)ddress	Js!:D3!H
(redeems	Re#A
(utils	Rq!?
'utils import	Rq!?
#bed one	R{!,
's pictures	Rp&^
#ma txt	Rb"?
&txt d	Rb"?
#phasis and	J(,i&{#
+code	Jo&:(A
+the	Ro&H
%loyee advised	Rc&:
+depending	Rd&,
%ty account	Ro"H
)llow	Rr"3
)nd	Jq"mg"A
(body	Fh!3830H(H
)roken	R}#,
(can	Ro&t
)ell	Jb!,f#f
,s	Jf&m+:
)ollection	R}!3
+umn	Ra!,
(element	Rq&:
(file	JF,x!H
`)
