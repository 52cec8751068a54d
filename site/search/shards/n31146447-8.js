sitegenSearch("n31146447-8",`!continue so	Ro"H
+tell	Rc#,
+with	Jx!,!H4:93
*d with	R|!3
)ous integration	Jm&('A
&radict each	J7,a"H13
,s another	Rq"3
'ol allow	Ji!t(m
+nd	Jg"O%O#3
*content	Fl!:*:9&!3t"3
*decides	Rv!V
*e	Rd"3
+xpose	Fi!V":-:!mVH
*from	Rk!O
*is	Rx!3
*max	B:1Q?7?)?"?(O.?
*no	6i!1#^'*.?!O%O"3(?%?'?%?!O"?)O'?'?&?(?"?#?!m%?"?%?9:!?D[
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
`)
