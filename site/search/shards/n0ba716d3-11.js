sitegenSearch("n0ba716d3-11",`!where nobody	F_#3,OP:
*ne	Ry&&!3
*thing	Fg&:!H':%V
(one	Bs#,SO"{#&^%:
*ly	Fr!3|":&3
)ther	R}#,
(pages	Rs&3
*rsing	Rl!H
)ut	Rl#H
(several	J?:I%
)omething	F~"fj!V+O
(that	Fk!HFfg"{"!{(!{)!{,!{-
*e	2%39:(,2:),!:*,%&":#&!<"&#3#V",)3!H#3%A&f(O",(A&O',!f&H1O13<:43!A!V",#,"V%{"",!A":"3%3!A"O!{*(V
+ir	Rd'&
-s	R~#V
+re	>5:&:I:*A<H1:t!3!O!{!-:%O!V
+y	Bg!%%O&t"A[Of!{"){(
)o	B@1G%6:!A5Ai"a
(what	Rv&:
(you	>s!Hc!H':5:"V8%#3':
+r	RQ,
'ver a	Rn!H
+that	Ru&:
-e	Jk&A-V
%ther a	>g!%#:)%>3&v(fX:8f"{&4,"&
+nyone	R{!:
*caches	Rp!&
+lasses	Ru&{'
+onnecting	R~%:
+urrent	Rq%3
*entries	Ru&{(
*headings	Ru&{!
*it	>t!,5AD,!3"30:53=V'H%V%O!f!m&,!3
,s	Ru&{"!{'!{)!{,
*of	Rr&O
+ther	Ru&O
/s	Ru&{"
*pages	Rh&,
,rt	Rk#,
*reading	R}%:
*site	Ru&V
.yaml	Ru&V
*the	6+:Zm"%'H%:&%"t):'f&:5,4,*f%:):#:':.:8^0O!{"!{/'3
-re	Ff!%V,m!H0{"
`)
