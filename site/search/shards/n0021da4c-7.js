sitegenSearch("n0021da4c-7",`!control no	6g!1#^'*.?!O%O"3(?%?'?%?!O"?)O'?'?&?(?"?#?!m%?"?%?9:!?D[
*of	Rx!O
+n	R{!O
,ly	Rj"H
*panel	Ri%:
+rivate	B{!?(?*?C?I?
+ublic	Rr&[
*says	Ri#O
+hould	Rr#O
*that	Ji!O)V
)ling coffee	Rb#,
)s in	Rs%,
%vention among	Re":
.nd	Rj#f
-no	Rs!:
-of	Ju!A/f
-rfc	R}!f
-the	Rp!t
'rsely a	Rs!V
(t unix	R}&&
)ed to	R~&:
*r and	R}&(
,of	R~!3
)s latin	R":
01	R":
#okie a	Rm!t
*t	Rx%:
)cadata	Rq%?
)does	Ro%3
)grows	R_%3
)is	Jo"H=?
)name	Rk#f
)session	Jk#?N1
)that	Fg!mI3b!V
*oo	Jk#hN1
)w	Rr%?
*hich	Rr%3
*ith	Rh"H
(s above	R}"3
+ccept	Rm!t
+nd	Rk#:!H
+re	Jo"fAm
*before	Rx%:
+y	Rk#f
*do	Ro#H
*for	Rk#H
*go	Rk#H
*have	Rk#A
*of	Jk#3!?!fN:
*so	Rk#H
+tore	Rk#H
*that	Rq!:
#pes with	Rq!3
%ied and	F#:;34,f"A
*s	Ro&3
)files	R@,
*rom	J1,k#3
)others	Ro&,
)to	F#,O:z#,#,
)under	Rx&A
)where	Rq&f
's a	Fx!Ar"{#13
*nd	Rd%3
`)
