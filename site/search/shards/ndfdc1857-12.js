sitegenSearch("ndfdc1857-12",`!where nobody	Bd#3,OP:3%&{!
*ne	R~&&!3
*thing	Jk&:!H':&V
(one	BS,e",SO"{#&^&:
*ly	Jv!3}":&3
)perations	Rq&:
)ther	Rb%,
(pages	Rx&3
*rsing	Rp!H
)eople	RW,
)ut	Rp#H
(several	J?:M%
)omebody	Rw&O
,thing	Jc#fj!V,O
(that	Jo!HFfh"f!{#!{)!{*!{-!{.
*e	2%39:(,2:':',!:(,%,%&":#&!<"&#3#V",)3!H#3%A&f(O",(A&O',!f&H1O13<:43!A!O",#,!A"V&{"",!A":"3%3!A"V!{+(V
+ir	Rj'&
-s	Rc%V
+re	:5:&:<,&:/:*A<H1:t!3!O!{!(%!,(:%V!^
+se	Rq&,
+y	>k!%%O&t"A[Oc!,&{"){)
)o	B@1K%6:!A5Aj"a
(what	R{&:
(you	>w!Hc!H':5:"V8%#3':
+r	RQ,
'ver a	Rr!H
+that	Rz&A
-e	Jo&A.V
%ther a	>k!%#:)%>3&v(fX:8f"{'5,"&
+nyone	R_":
*caches	Rt!&
+lasses	Rz&{(
+onnecting	Rc&:
+urrent	Ru%3
*entries	Rz&{)
*headings	Rz&{"
*it	>x!,5AD,!3"30:53=V(H%V%V!m!t&,!3
,s	Rz&{#!{(!{*!{-
*of	Rw&O
+ther	Rz&V
/s	Rz&{#
*pages	Rl&,
,rt	Ro#,
*reading	Rb&:
,moved	Rz&{#
*site	Rz&^
`)
