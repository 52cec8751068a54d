sitegenSearch("n42ac25bc-13",`!docs all	Rl&,
(nd	Rr&,
(pi	Re"?
*v1	Re"?
'bucket	Rs&*
'edit	Rh&,
(xample	Je"?p"*
'it	Rr&,
'rsync	Rs&T
(ules	Jg&"("!*
'the	Rl&,
'until	Rs&T
&bucket errors	Rs&*
&examplecom api	Re"?
%type html	Bw!?'?)?G?-?M8
%ument accept	Rs":
,re	Rm&:
,s	Rg&{%
+but	Rq#?
+calls	Rp%,
,ookie	Rp%?
+describes	Rg"3
+forbids	Rf!3
+import	Rg&{%
,n	Rd"3
,s	FP:NfS?
+of	Rn%,
,r	Rg&{%
+rfc	Fs!H%3):X3
+says	Rm&:
+take	RL:
,hat	Rs!^
-e	Js!^0O
,o	Rm&&
+with	Ra",
*ation and	Fq!t?3*H2f
1scribes	Rg%,
0do	Rg#f
0error	>}#&"&"&"&"&"&"&#&
0give	Rq!^
0http	R~%&
4clienterror	R~%&
0if	Rl!3
1nactive	R|%&
1s	Re"?
0net	Rg%&
0of	Fq!:OmH3
1r	Rp"f
0sites	Rn&%
1peaks	Rd&,
0that	Js!H*:
1reats	Rw"f
0what	Ra"f
2ich	Rs!,
*cookie w	Rp%?
*ed already	Jk&V#%
-boto3	Rq!O
-one	Rd&A
*s a	Rf%V
,should	Rl!^
,the	Ro%,
#es 419	Rm%a
(22	Rb#h
`)
