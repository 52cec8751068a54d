sitegenSearch("n323fc943-3",`!default for	Js!^5O
+rom	Rg&{"
*iana	Rf&"
+t	Rn&{"
*keep	Rr&:
*microsoft	R{"f
*natural	Rf&,
+ginx	Fu"3(:b!:
+one	Ff&,!A",!f",!A,:
*of	Jq!OX:
+n	Fk!:x!37&
,e	FI,~#,.3
+r	Ry#:
*rfc	Fi"O9O+O(O
*server	Ru%1
+ite	Rg&3!m
+rc	Fo&3![#,&3
+tring	Rf&O
*text	Rg&,
+he	>k!:%tCmh!&#&/:!A!H#A.,!3
+mp	Rg&{&
+rue	Rh&,
*unique	Rf&,
*when	Rh#H
-ther	Ru&{/
+ith	Rh!A
)s googles	Ru":
*rc self	Fo&3![#,&3
%ect in	Jg&{%%O
&nsible too	Rs!:
-where	Rv"f
%ine a	Rl!:
)it	R}%&
)one	Rj!f
)the	J>:x%{"
(d 100	R~",
-continue	R~",
*as	Rg!,
*by	Rp!O
*elsewhere	Rj#O
*for	Fq!303D3+O
*in	.f!A(3'H",#&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&Z8
+t	Jj",h!3
*length	Rx",
*meaning	R{"H
*neither	Rj"O
*with	Ra"f
(s a	Rm&3
*caching	Ra"O
*it	FH:&:b#^I{"!{)!{/
`)
