sitegenSearch("ne9988a13-6",`!foundry router	Fc%&"&6&
)s router	Rd%3
%r alerts	Ro!%!5
'causes	Jr"fQ3
(odes	Rj!3
'digit	Rf%&
'kinds	Rr&,
'letters	Rs&3
'months	R|%3
'of	Rn&{"
'parallel	Rd&,
'spaces	Jn&M,,
'that	Rg!3
)ings	Rd%:
(ools	Rw&&
'up	Rh#f
'workers	Rd&:
&digit number	Rf%&
&teen articles	Rm!&
'h code	Rv&O
)tables	Rv&O
"raction of	Rg!^
*s to	Rz&,
%gment along	Rp&:
,nd	J7,_&{&
+become	Rp&:
+fragments	Rh&^
+if	Rr!A
,n	RC,
,s	JK3WH
,t	Rg&V
+lines	RE,
+of	JK:e%V
,n	Ru&,
,r	JM:a%:
+reaches	RB,
+stands	Rp&:
+that	FD&)&f%:
-ere	Ru&{*
,o	Rp&3
+whatever	Rf&V
*s and	Rg&^
-re	Jg&^"^
-s	Rf&:
,come	RK,
,of	JD,d%V
,sections	Rj&:
,that	Ff&V,H'{*
.e	RM,
-o	Rh&A
%me around	Rd&A
(has	Rf!:
(rfc	Rf!f
's and	Rn&{"
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
`)
