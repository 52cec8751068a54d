sitegenSearch("na9b07f75-1",`!stands around	Rw&%
*t	FA,n%:"V%O
)before	Bu%:2V#,(H){"
+hind	F:&a#:E,
+low	Js&3#{&
+side	Fj&H"A',+3
*y	Rn&^
)for	>f!O"A7A(,<H(,L,F,!3
)how	Rj&,
)in	6',@,8,.H#:'A,A),/,!f#m1fC:%,),*&#303!O"3&^':&3":!A
+side	Jd#A13
)on	Fm!ABfY,Bf
+ly	RR,
)the	Rb%,
,re	JP:}#:
)what	Rv&%
+ere	Jd!&p#O
+ite	Rn&V
*ith	Ru&{*
%re at	Re&%
&t 101	Rf!A
(a	Rk&&!5
)fresh	R}":
)new	Ro!3
)t	Jh&,(:
(goes	Rn&{"
(index	RM1
-md	RM1
(md	RJ3
(of	Bl!A3Hk"3)V#:,H
(page	Fy!H1:*m
*rts	R_":
(see	Ry&:
*nding	Rb%:
)omething	Rd&:
(tag	Rn&{"
)hat	J+,m!f
*e	Bl!:-:Uf;:I,
)o	Ji!30&
(with	:,&,:-301#,8,#,"O",#57O|!:-f&A!V
(your	Rk&V
'ed as	RV,
*from	Rm&A
*in	R*,
*status	Rd#?
'ing points	Ro!%
+the	Re!:
+up	Rn#3
'md beside	RJ3
's a	Rg&t
*gain	Rg%V
*n	Fx!3p"{!!{"1A
*t	Jh&V!^(f
)from	Rc"3!H
)http	Rp#:
)its	Rn":
)or	Rx"3
)rfc	Ru!,
)tables	Rn&:
`)
