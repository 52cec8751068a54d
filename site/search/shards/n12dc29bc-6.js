sitegenSearch("n12dc29bc-6",`!changed it	Rs#f
,s	R_&V
*no	Ra":
,thing	Ru!O
*one	Rg"A
+r	Jk&^.O
+ver	Ra"H
*page	Ry#f
.s	Rw&O
+laces	R93
*requests	Rs!:
*send	Rg"3
+how	Rx%:
+igning	Rm!:
,nce	J}"?o!3
+omething	R~!f
*the	BO,<A7,%H?f
-re	Rz&3
-y	Rv&3
+o	Ji"&d"m
,gether	Rh#A
+wo	Ro&f
*validation	Rs!:
*was	Rn!O
+hat	Rt!f
,ile	R}!H
*yyyy	Rz&V
.mmdd	Rz&V
(s a	R{&H
*from	Rb"H
*http	Ro"f
*inotify	Rv&3
+t	Rl#O
,s	Rj#:
*nothing	Rw&V
*post	Rj":
*see	Rk&A
,veral	Rh#3
+omething	Rq%,
*take	Rj%:
+he	Bo!3>f*H,H}!H
+ogether	R}":
+wice	Rk&A
*when	Jo!%c#:&A
+ith	Bb!,+:BOj"^(:!A
'ing a	Rp!:
%racter besides	Rj&3
,encodings	Ra':
,that	Jn&H4,
,would	R",
+s a	Rx&A
.re	R}&:
.s	Ra'3
.t	Rp!:
-count	Rx&:
-have	Ra'3
-is	Jw%&G:
.t	Rx&A
-of	RO,
.r	Rw%3
-so	Rz&{#
-that	R=,
/e	J|"Hf":
&ge unchanged	Rs"H
&set gzip	Rp&,
`)
