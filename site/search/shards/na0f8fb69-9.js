sitegenSearch("na0f8fb69-9",`!found there	J*,i":
)itle	R|%1
)raefik	Rs"t
(under	Jp!,{":
(what	R{!3
*ere	R+:
+ther	Ri&H
'ation exceptions	Ro%&
'ry has	Re%3
*its	Rz%3
*router	Fe%&"&6&
)s router	Rf%3
%r alerts	Rq!%!5
'causes	Jt"fQ3
(odes	Rl!3
'digit	Rh%&
'kinds	Ru&,
'letters	Rv&3
'months	R~%3
'of	Rq&{"
'parallel	Rf&,
'spaces	Jq&M,,
'that	Ri!3
)ings	Rf%:
(ools	Rz&&
'up	Rj#f
'workers	Rf&:
&digit number	Rh%&
&teen articles	Ro!&
'h code	Ry&O
)tables	Ry&O
"raction of	Ri!^
*s to	R}&,
%gment along	Rs&:
,nd	J7,c&{'
+become	Rs&:
1s	Ro&:
+fragments	Rj&^
+if	Rt!A
,n	RC,
,s	JK3YH
,t	Ri&V
+lines	RE,
+of	JK:h%V
,n	Rx&,
,r	JM:d%:
+reaches	RB,
+stands	Rs&:
+that	FD&)&i%:
-ere	Rx&{+
,o	Rs&3
+whatever	Rh&V
*s and	Ri&^
-re	Ji&^"^
-s	Rh&:
,come	RK,
,of	JD,f%V
,sections	Rl&:
,that	Fh&V-H'{+
.e	RM,
-o	Rj&A
%me around	Rf&A
(has	Rh!:
(rfc	Rh!f
`)
