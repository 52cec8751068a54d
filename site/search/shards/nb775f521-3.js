sitegenSearch("nb775f521-3",`!new fragment	RK,
(om	Rq&3
&guide	Rq&M
&header	Re"f
'ost	Jr!A;3!H
&in	JD:d%V
&json	Rg&[
&keep	Rq!:
&lamps	R|!?
(nguage	Rd"O
&meaning	R_#H
(thods	Rt#:
'odels	R|!?
&nginx	Re"H
&on	Re"H
(e	Bi!3DAP:63&,5V-O
)s	Fi!AH&e"O
'r	Jn":f"3
(der	Rz!A
&page	Fz!33Hg"3
*s	Rs&O
(ssword	Rt%:
'ermanent	Re"&
'hone	Rp%:
(rases	Rj!3
'lace	RJ:
'recondition	Ry"&
(oject	J*:~%t
)tocol	Ju!,~!:
&redirect	Ro!:
(placed	Rn"&
(quest	Ju"H":
(source	Jp!3,&!,!3
)ponse	R~!:
'fc	Rv!3
'ule	Ro!:
&services	Rk%:
'ite	F*:~%"!v&1!V!^*O
'tate	Js!m(3
&tag	Ry":
'he	Jd&:%^
)me	Jg&}#13
+file	Jg&}#13
'o	Re&:
(ken	Jh%8!O':!V
&urls	Rq&O
&version	J}!A'H
&was	Rh!,
'indow	R|#:
(th	Je"Hp"O
%er media	Rf!%
(one	Ry"3
(send	Rp#H
(than	Rh"3
(version	Ry"?
/s	Jq!Os"&
'version title	Ry"?
&st version	Rg#f
%s even	Ra":
(xample	Rj#?
'http	Ru#?
'it	Ri!:
`)
