sitegenSearch("n77ebd2eb-15",`!where it	60:G:':*&'3#:/,!A),!3(O%:*mI3-:*:-:':+3!{#%H",#,%:!O"3#A%O!^!f%3%C
*s	Rp#:
(json	Rm#3
(libraries	Rl!H
)ogs	Ri%:
(money	Ro!A
*re	RN,
(name	Rv&A
,s	J=:HH
)egative	Rj#O
)ginx	Ry%,
)o	Bq!Ok!:L:.3&V
*body	F_#3,OP:
*ne	Rz&&!3
*thing	Fg&:!H':&V
(one	Bs#,SO"{#&^&:
*ly	Fr!3}":&3
)perations	Rm&:
)ther	R}#,
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
`)
