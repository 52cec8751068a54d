sitegenSearch("n936889b8-5",`!control no	6e!1#^'*.?!O%O"3(?%?'?%?!O"?)O'?'?&?(?"?#?!m%?"?%?9:!?C[
*of	Rv!O
+n	Ry!O
,ly	Rh"H
*panel	Rg%:
+rivate	By!?(?*?C?I?
+ublic	Ro&[
*says	Rg#O
+hould	Rp#O
*that	Jg!O)V
)ling coffee	R_#,
)s in	Rq%,
%vention among	Rc":
.nd	Rh#f
-no	Rq!:
-of	Js!A/f
-rfc	R{!f
-the	Rn!t
'rsely a	Rq!V
(t unix	Rz&&
)ed to	R{&:
*r and	Rz&(
,of	R|!3
)s latin	R":
01	R":
#okie a	Rk!t
*t	Rv%:
)cadata	Ro%?
)does	Rm%3
)grows	R}#3
)is	Jm"H=?
)name	Ri#f
)session	Ji#?N1
)that	Fe!mI3b!V
*oo	Ji#hN1
)w	Rp%?
*hich	Rp%3
*ith	Rf"H
(s above	R{"3
+ccept	Rk!t
+nd	Ri#:!H
+re	Jm"fAm
*before	Rv%:
+y	Ri#f
*do	Rm#H
*for	Ri#H
*go	Ri#H
*have	Ri#A
*of	Ji#3!?!fN:
*so	Ri#H
+tore	Ri#H
*that	Ro!:
#pes with	Ro!3
%ied and	F#:;34,d"A
)files	R@,
*rom	J1,i#3
)to	F#,O:x#,#,
)under	Ru&:
)where	Rn&f
's a	Fv!Ar"{#03
*nd	Rb%3
)expire	Rw"O
)in	Re",
`)
