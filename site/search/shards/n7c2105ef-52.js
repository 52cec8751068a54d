sitegenSearch("n7c2105ef-52",`!remarks that	Rj#:
%embered by	Rn!A
-for	Rn!t
*s the	Rw!3
%ind it	Rg#:
)you	Rk&V
%ote of	Rr&:
*rigin	Ji&1+*
)path	Rr&H
)s3	Ri&H
)that	Rr&H
+e	Rr&:
&ve a	Rb!:
*uthorization	Rr!A
)draft	JG:e%A
)gets	Rz#:
)it	RR:
)the	>&:*:=:,:-:&:Bf<fx!A
+is	Rs#?
)unique	R1:
)what	Rr#H
(d 0	Rg&1
*1614	Rr&T
*3.0	JT8|#F
*a	JR,%:
+gain	Rg&3
+nd	Ff&V"m-V
+re	R2,
*code	FT&":a%{"
.s	Rp&J
+url	Rt!f
*entries	Rf&t
*first	Rr&O
+or	Rj#3
*keeps	Rp&H
*last	Rr&O
*nothing	Rf!O
*or	Rr&O
*reason	Rf&O
,served	Jf&t1{"!{)
*since	Ru&{"
*the	Bk!^-3^OGO.t"3)f
-refore	RT,
*what	RD:
+ith	Ri#f
(s an	Rq":
+uthorization	Rk":
*it	Rc#f
*only	Rr&%
*what	Rk&^
.ever	R|!3
#name one	R@:
)the	F%:9:3:1:
,m	Ro!3
(d and	J=3p!3
*has	RD:
*in	J@:q%3
*moved	RD,
*or	Js!:33
%der a	R_&3
(ed a	Ru&{#
+empty	Ru&V
+html	Ru&{"!{&!{)!{*
+markdown	Ru&O
+without	Ru&{"
`)
