sitegenSearch("nbc17edcf-7",`!where nothing	Fi&:!H':&V
(one	Bu#,SO"{#&^&:
*ly	Ft!3}":&3
)perations	Ro&:
)ther	R_%,
(pages	Rv&3
*rsing	Rn!H
)eople	RV,
)ut	Rn#H
(several	J?:K%
)omebody	Ru&O
,thing	Fa#fj!V,O
(that	Fm!HFfh"f!{#!{)!{*!{-!{.
*e	2%39:(,2:&:',!:*,%&":#&!<"&#3#V",)3!H#3%A&f(O",(A&O',!f&H1O13<:43!A!O",#,!A"V&{"",!A":"3%3!A"V!{+(V
+ir	Rg'&
-s	Ra%V
+re	>5:&:?:.:*A<H1:t!3!O!{!(%!,(:%V!^
+se	Ro&,
+y	>i!%%O&t"A[Oc!,&{"){)
)o	B@1I%6:!A5Aj"a
(what	Ry&:
(you	>u!Hc!H':5:"V8%#3':
+r	RQ,
'ver a	Rp!H
+that	Rx&A
-e	Jm&A.V
%ther a	>i!%#:)%>3&v(fX:8f"{'5,"&
+nyone	R}!:
*caches	Rr!&
+lasses	Rx&{(
+onnecting	Ra&:
+urrent	Rs%3
*entries	Rx&{)
*headings	Rx&{"
*it	>v!,5AD,!3"30:53=V(H%V%V!m!t&,!3
,s	Rx&{#!{(!{*!{-
*of	Ru&O
+ther	Rx&V
/s	Rx&{#
*pages	Rj&,
,rt	Rm#,
*reading	R_&:
,moved	Rx&{#
*site	Rx&^
.yaml	Rx&^
`)
