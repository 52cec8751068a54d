sitegenSearch("nb3463ded-2",`!retry repeats	.t!&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&!:"&"&"&"&"&"&"&"&"&"&"&"&"&,&!:#&,%
)ightly	R{":
(sent	Rn!:
)tarts	Ro#:
+tus	Rq!O
.forcelist	Rq!O
(takes	R|":
)he	Fu":&:%:
)itle	Rw&M
)ype	Rw&F
(urllib3	Fq!mP:&:
(what	Rq!&
)ith	Fb%:/:"(!,
'after 2	Rq!O!m
-30	Jh#?[?
-allowed	Rn!V
.nd	Jq!&p"3
.s	R_&:
-backoff	Jh#&(&
.eside	Rk"3
.oth	Rn%:
.y	Rq!:
-demands	Rh#:
-e	Rz&3
.tag	Rz&3
.very	Rh#H!f
-has	Rh#:
.elps	R{!:
.ow	Rn#,
-if	Jl!Hd!m
.n	Rn#H
.t	Rc&:
-may	Rh#,
-nor	Rq!:
/t	Rq!O
-on	Rz"H
.r	Rz"&
-pause	Ra&:
-rfc	Jq!,J3
-says	Fg!:"A!H+A!H
.ee	R{&,
-tells	Rn#:
.hat	Rq!t
.o	Rg%:
.ue	Jq!1^?
-up	Rq!O
.rllib3	Rz":
-where	Rl!H
.ith	Rq!,
1out	Rh#f
'ing what	Rn!<
'onhttperror 429	Rq!O
%urn 200	Fs!ow!Q18
+6	Ry!3
)301	Re"H
)401	Re!o
+3	Rx%8
`)
