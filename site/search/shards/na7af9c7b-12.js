sitegenSearch("na7af9c7b-12",`!fragment and	J7,e&{'
+become	Ru&:
1s	Rq&:
+fragments	Rl&^
+if	Rv!A
,n	RC,
,s	JK3[H
,t	Rk&V
+lines	RE,
+of	JK:j%V
,n	Rz&,
,r	JM:f%:
+reaches	RB,
+stands	Ru&:
+that	JD&)&k%:
-ere	Rz&{+
,o	Ru&3
+whatever	Rj&V
*s and	Rk&^
-re	Jk&^"^
-s	Rj&:
,come	RK,
,of	JD,h%V
,sections	Rn&:
,that	Jj&V-H'{+
.e	RM,
-o	Rl&A
%me around	Rh&A
(has	Rj!:
(rfc	Rj!f
's and	Rs&{"
)travel	Ry!A
'work a	Rx#,
-nd	R~"H
,decide	Rp#H
-oes	Rx#:
,from	Rx#&
,is	Rx#,
,knows	Rv"H
,or	Rm!H
,pages	Ro!,
.ths	Rr!f
,sends	Rl"f
,that	Jl!H#f
+s add	Ri!t
-have	Rn!%
-often	Rf#,
-redirect	Rj"H
-serialiser	Rb"H
-were	Rn!O
&ing a	R~&3
+nd	Rq",
#edville press	Rn#?
%e a	Rk&A
'for	Rg&V
'in	Rz"H
(s	Rm!:
'sandbox	Ra&,
(pace	Rv#H
'to	Jr!tY:
'with	Rk&A
%quent 1016	Rj%3
+449s	Rt%:
+cause	Jq"HDH
*ly asked	Rp'(
%sh again	Rl":
(ones	Re#H
(time	Rl"O
`)
