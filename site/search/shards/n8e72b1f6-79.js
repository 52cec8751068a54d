sitegenSearch("n8e72b1f6-79",`!contenttype text	2g!?2?'?"?'?"?"?"?"?%?"?"?*?+?#?"?&?"?%?"?)?#?"?"?)?"?"?"?"?"?"?"?#?"?(?"?#?"?'1&1#?
/he	R|",
.video	Rx!?
&inue a	Jt!3K3
,nd	Rt!f
,t	Rk%:
,voids	Rz":
+go	Rt!&
+java	Rt!&
+node	Rt!&
/js	Rt!&
+php	Rt!&
+rfc	Rq!H
,uby	Rt!&
-st	Rt!&
+should	R~":
,o	Rk"H
,wift	Rt!&
+tell	R~",
+with	Ft!,!H4:93
*d with	Rx!3
)ous integration	Ji&(&A
&radict each	F7,|!H13
,s another	Rm"3
'ol allow	Je!t(m
+nd	Fc"O%O#3
*content	Fh!:*:9&!3s"3
*decides	Rr!V
*e	R_"3
+xpose	Fe!V":-:!mVH
*from	Rg!O
*is	Rt!3
*max	B:1M?7?)?"?(O.?
*no	6e!1#^'*.?!O%O"3(?%?'?%?!O"?)O'?'?&?(?"?#?!m%?"?%?9:!?C[
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
)s comes	Rq%&
+in	Rq%,
%vention among	Rc":
.nd	Rh#f
-no	Rq!:
-of	Js!A/f
-rfc	R{!f
-the	Rn!t
'rsely a	Rq!V
`)
