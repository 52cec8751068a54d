sitegenSearch("ncb866a3b-3",`!fourdigit number	Rl%&
&teen articles	Rs!&
'h code	R}&O
)tables	R}&O
"raction of	Rm!f
*s to	Rb',
%gment along	Rw&:
,nd	N8,f&{'
+become	Rw&:
1s	Rs&:
+fragments	Rn&^
+if	Rx!A
,n	RD,
,s	NL3]H
,t	Rm&V
+lines	RF,
+of	NL:k%V
,n	R|&,
,r	NN:g%:
+reaches	RC,
+stands	Rw&:
+that	JE&)&l%:
-ere	R|&{+
,o	Rw&3
+whatever	Rl&V
*s and	Rm&^
-re	Nm&^"^
-s	Rl&:
,come	RL,
,of	NE,i%V
,sections	Rp&:
,that	Jl&V-H'{+
.e	RN,
-o	Rn&A
%me around	Rj&A
(has	Rl!:
(rfc	Rl!f
's and	Ru&{"
)travel	R{!A
'work a	Rz#,
-nd	Ra#H
,decide	Rr#H
-oes	Rz#:
,from	Rz#&
,is	Rz#,
,knows	Rx"H
,or	Ro!H
,pages	Rq!,
.ths	Rt!f
,sends	Rn"f
,that	Nn!H#f
+s add	Rk!t
-have	Rp!%
-often	Rh#,
-redirect	Rl"H
-serialiser	Rd"H
-were	Rp!O
&ing a	Ra'3
+nd	Rs",
#edville press	Rp#?
%e a	Rm&A
'for	Ri&V
'in	R|"H
(s	Ro!:
'sandbox	Rc&,
(pace	Rx#H
'to	Nt!tY:
`)
