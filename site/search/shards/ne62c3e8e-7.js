sitegenSearch("ne62c3e8e-7",`!fractions to	R{&,
%gment along	Rq&:
,nd	J7,a&{&
+become	Rq&:
1s	Rm&:
+fragments	Rh&^
+if	Rr!A
,n	RC,
,s	JK3WH
,t	Rg&V
+lines	RE,
+of	JK:f%V
,n	Rv&,
,r	JM:b%:
+reaches	RB,
+stands	Rq&:
+that	FD&)&g%:
-ere	Rv&{*
,o	Rq&3
+whatever	Rf&V
*s and	Rg&^
-re	Jg&^"^
-s	Rf&:
,come	RK,
,of	JD,d%V
,sections	Rj&:
,that	Ff&V-H'{*
.e	RM,
-o	Rh&A
%me around	Rd&A
(has	Rf!:
(rfc	Rf!f
's and	Ro&{"
)travel	Ru!A
'work a	Rt#,
-nd	Rz"H
,decide	Rl#H
-oes	Rt#:
,from	Rt#&
,is	Rt#,
,knows	Rr"H
,or	Ri!H
,pages	Rk!,
.ths	Rn!f
,sends	Rh"f
,that	Jh!H#f
+s add	Re!t
-have	Rj!%
-often	Rb#,
-redirect	Rf"H
-serialiser	R}!H
-were	Rj!O
&ing a	Rz&3
+nd	Rm",
#edville press	Rj#?
%e a	Rg&A
'for	Rc&V
'in	Rv"H
(s	Ri!:
'sandbox	R|%,
(pace	Rr#H
'to	Jn!tY:
'with	Rg&A
%quent 1016	Rf%3
+449s	Rp%:
+cause	Jm"HDH
*ly asked	Rk'(
%sh again	Rh":
`)
