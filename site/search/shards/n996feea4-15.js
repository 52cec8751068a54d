sitegenSearch("n996feea4-15",`!where other	R}#,
(pages	Rt&3
*rsing	Rl!H
)ut	Rl#H
(several	J?:I%
)omething	F~"fj!V,O
(that	Fk!HFfh"{"!{(!{)!{,!{-
*e	2%39:(,2:),!:*,%&":#&!<"&#3#V",)3!H#3%A&f(O",(A&O',!f&H1O13<:43!A!V",#,"V&{"",!A":"3%3!A"O!{*(V
+ir	Re'&
-s	R~#V
+re	>5:&:I:*A<H1:t!3!O!{!(%!,(:%O!V
+se	Rm&,
+y	Bg!%%O&t"A[Og!{"){(
)o	B@1G%6:!A5Aj"a
(what	Rw&:
(you	>s!Hc!H':5:"V8%#3':
+r	RQ,
'ver a	Rn!H
+that	Rv&:
-e	Jk&A.V
%ther a	>g!%#:)%>3&v(fX:8f"{'5,"&
+nyone	R{!:
*caches	Rp!&
+lasses	Rv&{'
+onnecting	R~%:
+urrent	Rq%3
*entries	Rv&{(
*headings	Rv&{!
*it	>t!,5AD,!3"30:53=V(H%V%O!f!m&,!3
,s	Rv&{"!{'!{)!{,
*of	Rs&O
+ther	Rv&O
/s	Rv&{"
*pages	Rh&,
,rt	Rk#,
*reading	R}%:
*site	Rv&V
.yaml	Rv&V
*the	6+:Zm"%'H%:&%"t):'f&:5,4,*f%:):#:':.:8^1O!{"!{/'3
-re	Ff!%V,m!H1{"
-y	Ji#f.3
,is	Ft!O>,g"m!{,
+o	Je!3Z,
*your	Rf!^
#ich 502	Rs#3
`)
