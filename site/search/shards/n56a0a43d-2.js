sitegenSearch("n56a0a43d-2",`!elsewhere 496	R~%&
,509	Rm%&
-25	Ri%&
.6	Rj%&
.9	R}#&
-99	Re&&
,999	Rt%&
,a	N}"3Q&
,by	R_"f
,client	Ro%&
,during	Rq"3
,early	Rp%&
-nhance	Ni&&"&
-rror	Rc&&
,for	Jn!:*:#,
/warding	Ra%&
-rom	Ra&3
,googles	Rp#O
,invalid	Ra&&
,on	R{&A
.e	Rm%:
-r	No!,53
,permanent	Rq%&
,send	Rm"3
.t	Ro&H
-g064	Rl&t
-ite	Rl%&
-ource	Rp&A
,take	Rw#3
-he	Ry&O
-oken	Rb&&
.o	R|#&
,unavailable	Rx%&
-se	RR:
,what	Rn!,
.ile	Rl"3
"mail a	Rs%1
)ddress	Ny!AD3!H
(redeems	Rk#A
(utils	Rw!?
'utils import	Rw!?
#bed one	Rb",
's pictures	Rv&^
#ma txt	Rh"?
&txt d	Rh"?
#phasis and	N(,o&{#
+code	Nu&:(A
+the	Ru&H
%loyee advised	Ri&:
+depending	Rj&,
%ties the	Rm!H
&y a	R-,
)ccount	Ru"H
)llow	Rx"3
)nd	Nw"mg"H
(body	Fn!3830H(H
)roken	Rd%,
(can	Ru&t
)ell	Ng!,g#f
,s	Nl&m+:
)ollection	Rd"3
+umn	Rf!,
(element	Rw&:
(file	NG,}!H
)lags	Rn&3
`)
