sitegenSearch("nd052607f-115",`!elsewhere a	Jw"3Q&
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
,on	Rt&A
.e	Rg%:
-r	Ji!,53
,permanent	Rk%&
,send	Rg"3
.t	Ri&H
-ite	Rf%&
,take	Rq#3
-he	Rr&O
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
's pictures	Ro&^
#ma txt	Rb"?
&txt d	Rb"?
#phasis and	J(,h&{#
+code	Jn&:(A
+the	Rn&H
%loyee advised	Rc&:
+depending	Rd&,
%ty account	Ro"H
)llow	Rr"3
)nd	Jq"mf"A
(body	Fh!3830H(H
)roken	R}#,
(can	Rn&t
)ell	Jb!,f#f
,s	Jf&m*:
)ollection	R}!3
+umn	Ra!,
(element	Rp&:
(file	JF,x!H
)lags	Rh&3
)older	Jb":v"&
*r	Fk#:k!3"{(
+m	R~!3
(handed	Rd#H
*sh	Rr&O
(in	Ru&{)
(line	B,,M:>,!A*:"Aq":
,s	Rp&,
`)
