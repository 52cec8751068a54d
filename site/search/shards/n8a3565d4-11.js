sitegenSearch("n8a3565d4-11",`!rely on	B_"f&O9f(:.:=V
&ing on	Rj"H
#mained a	Rh":
(ing 300	R|!A
,and	Ju!:t"3
,is	Rr!t
,on	Rl#f
,post	Rm":
(s because	Re"A
*git	Rn#:
-hubs	Rn#:
*is	Ru!:
*look	R~"f
*r	Ru!:
*the	Ro",
&rk where	R~%,
(s that	Rn#:
%embered by	Rr!A
-for	Rr!t
*s the	R{!3
%ind it	Rk#:
)you	Ro&V
(s you	Rp&:
%ote of	Rw&:
*rigin	Jm&1,*
)path	Rw&H
)s3	Rm&H
)that	Rw&H
+e	Rw&:
&ve a	Rf!:
*uthorization	Rv!A
)draft	JG:i%A
)extra	Rq&A
.sections	Rq&A
)gets	R~#:
)it	RR:
)the	>&:*:=:-:/:':Bf<fy!A
+is	Rw#?
)unique	R1:
)what	Rv#H
(d 0	Rk&1
*1614	Rw&T
*3.0	JU8a%F
*a	JR,&:
+gain	Rk&3
+lone	Rj&t
+nd	FX,!:r#V"m.V
+re	R2,
*code	JU&":e%{#
.s	Ru&J
+url	Rx!f
*entries	Rj&t
+xpires	Rt&H
*first	Rw&O
+or	Rn#3
*is	Rz&{#
+tself	Jj&t&3
*keeps	Ru&H
*last	Rw&O
*nothing	Rj!O
*on	Rz&{#
+r	Rw&O
*reason	Rj&O
,served	Jj&t2{#!{*
*since	Rz&{#
`)
