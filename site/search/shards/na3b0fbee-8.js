sitegenSearch("na3b0fbee-8",`!control no	6i!1#^'*.?!O%O"3(?%?'?%?!O"?)O'?'?&?(?"?#?!m%?"?%?9:!?D[
*of	Rz!O
+n	R}!O
,ly	Rl"H
*panel	Rk%:
+rivate	B}!?(?*?C?I?
+ublic	Rt&[
*says	Rk#O
+hould	Rt#O
*that	Jk!O)V
)ling coffee	Rd#,
)s in	Ru%,
%vention among	Rg":
.nd	Rl#f
-no	Ru!:
-of	Jw!A/f
-rfc	R_"f
-the	Rr!t
'rsely a	Ru!V
(t unix	R_'&
)ed to	Ra':
*r and	R_'(
,of	Ra"3
)s latin	R":
01	R":
#okie a	Ro!t
*t	Rz%:
)cadata	Rs%?
)does	Rq%3
)grows	Rb%3
)is	Jq"H=?
)name	Rm#f
)session	Jm#?N1
)that	Ji!mI3b!V
*oo	Jm#hN1
)w	Rt%?
*hich	Rt%3
*ith	Rj"H
(s above	R_#3
+ccept	Ro!t
+nd	Rm#:!H
+re	Jq"fAm
*before	Rz%:
+y	Rm#f
*do	Rq#H
*for	Rm#H
*go	Rm#H
*have	Rm#A
*of	Jm#3!?!fN:
*so	Rm#H
+tore	Rm#H
*that	Rs!:
#pes with	Rs!3
%ied and	F#:;34,h"A
*s	Rq&3
)files	R@,
*rom	J1,m#3
)others	Rq&,
)to	F#,O:|#,#,
)under	Rz&A
)where	Rs&f
's a	Jz!Ar"{#13
*nd	Rf%3
`)
