sitegenSearch("n101b2f3f-13",`!contenttype text	2m!?2?'?"?'?"?"?"?"?%?"?"?*?+?#?"?&?"?%?"?)?#?"?"?)?"?"?"?"?"?"?"?#?"?(?"?#?"?'1&1#?
/he	Rc#,
.video	R~!?
&inue a	Nz!3K3
,nd	Rz!f
,t	Rq%:
,voids	Ra#:
+rfc	Rw!H
+should	Re#:
,o	Rq"H
+tell	Re#,
+with	Jz!,!H4:93
*d with	R~!3
)ous integration	No&('A
&radict each	J8,b"H13
,s another	Rs"3
'ol allow	Nk!t(^!t
+nd	Ji"O%O#3
*content	Fn!:*:9&!3t"3
*decides	Rx!V
*e	Rf"3
+xpose	Bk!V":'^(:!mVH
*from	Rm!V
*is	Rz!3
*max	B;1R?7?)?"?(O.?
*no	6k!1#f'*.?!O%O"3(?%?'?%?!O"?)O'?'?&?(?"?#?!m%?"?%?9:!?D[
*of	R|!O
+n	R_"O
,ly	Rn"H
*panel	Rm%:
+rivate	B_"?(?*?C?I?
+ublic	Rv&[
*request	Rq![
*says	Rm#O
+hould	Rv#O
+peaks	Rm!O
*that	Nm!V)V
,ere	Rm!O
)ling coffee	Rf#,
)s in	Rw%,
%vention among	Ri":
.nd	Rn#f
-no	Rw!:
-of	Ny!H/f
-rfc	Rb"f
-the	Rt!t
'rsely a	Rw!V
(t unix	Rb'&
)ed to	Rc':
*r and	Rb'(
,of	Rc"3
`)
