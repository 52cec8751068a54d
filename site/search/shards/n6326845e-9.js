sitegenSearch("n6326845e-9",`!retry repeats	.z!&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&!:"&"&"&"&"&"&"&"&"&"&"&"&"&,&!:#&,%
)ightly	Rb#:
(sent	Rt!:
*ts	Rw!O
)tarts	Ru#:
+tus	Rw!O
.forcelist	Rw!O
(takes	Rc#:
)he	J{":&:%:
)itle	R}&M
)ype	R}&F
(urllib3	Jw!mP:&:
(what	Rw!&
)ith	Jh%:/:"(!,
'after 0	Rw!O
-2	Nw!O!m#[
-30	Nn#?[?
-allowed	Rt!V
.nd	Jq!^(&p"3
.s	Rf&:
-backoff	Nn#&(&
.eside	Rq"3
.oth	Rt%:
.y	Rw!:
-demands	Rn#:
-e	Ra'3
.tag	Ra'3
.very	Rn#H!f
-has	Rn#:
.elps	Rb":
.ow	Rt#,
-if	Nr!Hd!m
.n	Rt#H
.t	Ri&:
-may	Rn#,
-nor	Rw!:
/t	Rw!O
-on	Ra#H
.r	Ra#&
-pause	Rg&:
-rfc	Nw!,J3
-says	Jm!:"A!H+A!H
.ee	Rb',
-tells	Rt#:
.hat	Rw!t
.o	Rm%:
.ue	Nw!1^?
-up	Rw!O
.rllib3	Ra#:
-where	Rr!H
.ith	Rw!,
1out	Rn#f
'ing what	Rt!<
'onhttperror 429	Rw!O
%urn 200	Jy!}!w!Q18
+6	R_"3
`)
