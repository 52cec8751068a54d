sitegenSearch("n34d70252-15",`!doctype html	By!?'?)?G?-?M8
%ument accept	Ru":
,re	Ro&:
,s	Ri&{%
+but	Rs#?
+calls	Rr%,
,ookie	Rr%?
+describes	Ri"3
+forbids	Rh!3
+import	Ri&{%
,n	Rf"3
,s	FP:PfS?
+of	Rp%,
,r	Ri&{%
+rfc	Fu!H%3):X3
+says	Ro&:
+take	RL:
,hat	Ru!^
-e	Ju!^0O
,o	Ro&&
+with	Rc",
*ation and	Fs!t?3*H2f
1scribes	Ri%,
0do	Ri#f
0error	>_%&"&"&"&"&"&"&#&
0give	Rs!^
0http	Ra&&
4clienterror	Ra&&
0if	Rn!3
1nactive	R~%&
1s	Rg"?
0net	Ri%&
0of	Fs!:OmH3
1r	Rr"f
0sites	Rp&%
1peaks	Rf&,
0that	Ju!H*:
1reats	Ry"f
0what	Rc"f
2ich	Ru!,
*cookie w	Rr%?
*ed already	Jm&V#%
-boto3	Rs!O
-one	Rf&A
*s a	Rh%V
,should	Rn!^
,the	Rq%,
&saurus note	Ro&,
#es 419	Ro%a
(22	Rd#h
'a	>E:Da,v'h"f*h(h9hJX
(ll	Fl#:&HY:&O
(nd	Bk!fS3m!:!H&O":
)other	Rk!f
)swer	Rf&:
)ybody	Rk!H
(rc	Rk%Q
*gis	Rk%Q
(s	Ru&O
)k	Rg"f
'but	Rc#,
'curl	Fv!h2:2:%:
'each	Rl!%
(rror	Rb&X
`)
