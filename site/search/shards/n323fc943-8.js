sitegenSearch("n323fc943-8",`!diagram becomes	Rt&A
*count	Rt&H
*is	Rc!&!,
*stands	Rd!&
*that	Rt&A
+itle	Rt&?
*unclear	Rc!(
)s tables	Rm&A
%lects such	Rx&O
&ogue appears	Rn"H
+mdn	Rn":
+should	Rx%O
,ince	Rp":
+that	Jo"Hk!3
#d and	Fm"f.fGV
&if	Rs!m
'n	Ry"f
'ts	Rq"f
&list	Rs#3
&monitoring	Rm!3
&not	6h!,!H&^&A!O"O%:"3!f.3"H(3!:.&!,!3-:#&"f+3#,!f#:#3(O#3&,!V#&(:'V&,):0m&^
)hing	Rn!3
&so	Fd":3:5:5,
&the	Re&3
&what	Jy!,o"{%
(en	Jt!:K:
&you	Jj&:.8
#ed and	Rm#f
'of	Rm#m
%s on	R}#3
#ff a	Rn&f
(lso	Rn&m
'compares	Rp&O
'does	Rg&^
'e	Rc"A
'old	Rg&[
'site	Rg&"
+before	Rg&"
&e is	Rc"A
'r and	Jj!&W3
*s	Rg&^
)between	Rl!3
)from	Rk%,
)in	Fr!&Of1:
*s	Rr&O
)on	R=:
+e	RI,
+ly	F):7,#,i%:
)the	Rz&O
)without	Rh",
(ence as	Je!H?:
-between	>i!h(,/:#h1h)h&h5h4X%X
-entries	RI,
-here	Rc",
-matters	Rq!,
-tells	Rr#f
.hat	Rw"f
/e	Rs!:
.o	Jp!34O
,s as	Rg&^
`)
