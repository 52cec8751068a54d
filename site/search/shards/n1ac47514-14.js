sitegenSearch("n1ac47514-14",`!where names	N>:MH
)egative	Rp#O
)ginx	R_&,
)o	Bw!Ok!:L:.3&^
*body	Bf#3,OP:3%&{!
*ne	Ra'&!3
*thing	Jm&:!H':&V
(one	BT,f",SO"{#&^&:
*ly	Jx!3}":&3
)perations	Rs&:
)ther	Rd%,
(pages	Rz&3
*rsing	Rr!H
)eople	RX,
)ut	Rr#H
(several	N@:N%
)omebody	Ry&O
,thing	Je#fj!V,O
(that	Fq!HFfx!31f!{#!{)
*e	2%3::(,2:':',!:(,%,&&":#&!<"&#3#V",#O'3!H#3%A&f(O",(A&O',!f&H":0O13<:43!A!O",#,!A"V#,#{"",!A":"3%3!A"V!{+(V
+ir	Rm'&
-s	Re%V
+re	:6:&:<,&:/:+A<H1:t!3!O!{!(%!,(:%V!^
+se	Rs&,
+y	>m!%%O&t"A[Oc!,&{"){)
)o	BA1L%6:!A5Aj"a
(what	R}&:
(you	>m!O.Oc!H':5:"V8%#3':
+r	RR,
'ver a	Rt!H
+that	R|&A
-e	Nq&A.V
%ther a	>m!%#:)%>3&v(fX:8f"{'5,"&
+nyone	Rb":
*caches	Rv!&
+lasses	R|&{(
+onnecting	Re&:
+urrent	Rw%3
*entries	R|&{)
*headings	R|&{"
*it	>z!,5AD,!3"30:53=V(H%V%V!m!t&,!3
,s	R|&{#!{(!{*!{.
*of	Ry&O
+ther	R|&V
/s	R|&{#
`)
