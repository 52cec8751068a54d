sitegenSearch("n3684fc1e-5",`!continue a	Jt!3K3
,nd	Rt!f
,t	Rk%:
,voids	Rz":
+rfc	Rq!H
+should	R~":
,o	Rk"H
+tell	R~",
+with	Ft!,!H4:93
*d with	Rx!3
)ous integration	Ji&('A
&radict each	F7,|!H13
,s another	Rm"3
'ol allow	Je!t(m
+nd	Fc"O%O#3
*content	Fh!:*:9&!3t"3
*decides	Rr!V
*e	R_"3
+xpose	Fe!V":-:!mVH
*from	Rg!O
*is	Rt!3
*max	B:1M?7?)?"?(O.?
*no	6e!1#^'*.?!O%O"3(?%?'?%?!O"?)O'?'?&?(?"?#?!m%?"?%?9:!?D[
*of	Rv!O
+n	Ry!O
,ly	Rh"H
*panel	Rg%:
+rivate	By!?(?*?C?I?
+ublic	Rp&[
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
(t unix	R{&&
)ed to	R|&:
*r and	R{&(
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
`)
