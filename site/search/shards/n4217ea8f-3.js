sitegenSearch("n4217ea8f-3",`!changed for	Rh!:
*it	Ro#f
,s	R{%V
*no	R|!:
,thing	Rq!O
*one	Rc"A
+r	Rg&^
+ver	R|!H
*page	Ru#f
.s	Rr&O
+laces	R93
*requests	Ro!:
*send	Rc"3
+how	Rt%:
+igning	Ri!:
,nce	Jy"?o!3
+omething	Rz!f
*the	BO,8A7,%H?f
-re	Ru&3
-y	Rq&3
+o	Je"&d"m
,gether	Rd#A
+wo	Rk&f
*validation	Ro!:
*was	Rj!O
+hat	Rp!f
,ile	Ry!H
*yyyy	Ru&O
.mmdd	Ru&O
(s a	Rv&H
*from	R}!H
*http	Rk"f
*inotify	Rq&3
+t	Rh#O
,s	Rf#:
*nothing	Rr&V
*post	Rf":
*see	Rg&A
,veral	Rd#3
+omething	Rm%,
*take	Rf%:
+he	Bk!3>f*H,H|!A
+ogether	Ry":
+wice	Rg&A
*when	Fk!%c#:%A
+ith	B^,*:BOi"^(:
'ing a	Rl!:
%racter besides	Rf&3
,encodings	R{&:
,that	Jj&H3,
,would	R",
+s a	Rs&A
.re	Rx&:
.s	R{&3
.t	Rl!:
-count	Rs&:
-have	R{&3
-is	Js%&F:
.t	Rs&A
-of	RO,
.r	Rs%3
-so	Ru&{"
-that	R=,
/e	Jx"He":
&ge unchanged	Ro"H
&set gzip	Rl&,
`)
