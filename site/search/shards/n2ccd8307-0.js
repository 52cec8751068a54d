sitegenSearch("n2ccd8307-0",`!docker push	Rm&*
%s all	Rp&,
(nd	Rv&,
(pi	Ri"?
*v1	Ri"?
'bucket	Rw&*
'edit	Rl&,
(xample	Ji"?p"*
'git	Rn&A
*hub	Rn&A
'it	Rv&,
'rsync	Rw&T
(ules	Jk&"("!*
'the	Rp&,
'until	Rw&T
&bucket errors	Rw&*
&examplecom api	Ri"?
%type html	B{!?'?)?G?-?M8
%ument accept	Rw":
,re	Rq&:
,s	Rk&{%
+but	Ru#?
+calls	Rt%,
,ookie	Rt%?
+describes	Rk"3
+forbids	Rj!3
+import	Rk&{%
,n	Rh"3
,s	JP:RfS?
+of	Rr%,
,r	Rk&{%
+rfc	Fw!H%3):X3
+says	Rq&:
+take	RL:
,hat	Rw!^
-e	Jw!^0O
,o	Rq&&
+with	Re",
*ation and	Fu!t?3*H2f
1scribes	Rk%,
0do	Rk#f
0error	>b%&"&"&"&"&"&"&#&
0give	Ru!^
0http	Rc&&
4clienterror	Rc&&
0if	Rp!3
1nactive	Ra&&
1s	Ri"?
0net	Rk%&
0of	Ju!:OmH3
1r	Rt"f
0sites	Rr&%
1peaks	Rh&,
0that	Jw!H*:
1reats	R{"f
0what	Re"f
2ich	Rw!,
*cookie w	Rt%?
*ed already	Jo&V#%
-boto3	Ru!O
-one	Rh&A
*s a	Rj%V
,should	Rp!^
,the	Rs%,
`)
