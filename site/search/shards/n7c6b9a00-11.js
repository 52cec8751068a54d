sitegenSearch("n7c6b9a00-11",`!changed send	Ri"3
+how	Rz%:
+igning	Ro!:
,nce	N_#?o!3
+omething	Ra"f
*the	BP,=A7,%H?f
-re	R|&3
-y	Rx&3
+o	Nk"&d"m
,gether	Rj#A
+wo	Rq&f
*validation	Ru!:
*was	Rp!O
+hat	Rv!f
,ile	R_"H
*yyyy	R|&V
.mmdd	R|&V
(s a	R}&H
*from	Rd"H
*http	Rq"f
*inotify	Rx&3
+t	Rn#O
,s	Rl#:
*nothing	Ry&V
*post	Rl":
*see	Rm&A
,veral	Rj#3
+omething	Rs%,
*take	Rl%:
+he	Bq!3>f*H,H}!H
+ogether	R_#:
+wice	Rm&A
*what	Ry!f
,en	Jq!%c#:&A
+ith	Bc!,,:BOj"^(:!A
'ing a	Rr!:
%racter besides	Rl&3
,encodings	Rc':
,that	Np&H4,
,would	R",
+s a	Rz&A
.nd	R|&{#
.re	R_':
.s	Rc'3
.t	Rr!:
-count	Rz&:
-have	Rc'3
-is	Ny%&G:
.t	Rz&A
-of	RP,
.r	Ry%3
-that	R>,
/e	N~"Hf":
&ge unchanged	Ru"H
&set gzip	Rr&,
*utf	6l!*3?'?"?%?"?#?::!H(?"?(?*?%?*?"?"?"?"?"?"?#?)?
-8	6l!*3?'?"?%?"?#?::!H(?"?(?*?%?*?"?"?"?"?"?"?#?)?
&t of	Rm%:
#eap and	Ry!:
(last	Rm!A
`)
