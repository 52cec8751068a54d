sitegenSearch("nfa014e69-2",`!reminds you	Rl&:
%ote of	Rs&:
*rigin	Ji&1,*
)path	Rs&H
)s3	Ri&H
)that	Rs&H
+e	Rs&:
&ve a	Rb!:
*uthorization	Rr!A
)draft	JG:e%A
)extra	Rm&A
.sections	Rm&A
)gets	Rz#:
)it	RR:
)the	>&:*:=:,:-:&:Bf<fy!A
+is	Rs#?
)unique	R1:
)what	Rr#H
(d 0	Rg&1
*1614	Rs&T
*3.0	JT8}#F
*a	JR,%:
+gain	Rg&3
+nd	Ff&V"m.V
+re	R2,
*code	FT&":b%{"
.s	Rq&J
+url	Rt!f
*entries	Rf&t
*first	Rs&O
+or	Rj#3
*keeps	Rq&H
*last	Rs&O
*nothing	Rf!O
*or	Rs&O
*reason	Rf&O
,served	Jf&t2{"!{)
*since	Rv&{"
*the	Bk!^-3^OGO.t"3*f
-refore	RT,
*what	RD:
+ith	Ri#f
(s an	Rq":
+uthorization	Rk":
*it	Rc#f
*only	Rs&%
*what	Rk&^
.ever	R|!3
#name one	R@:
)the	F%:9:3:1:
,m	Ro!3
(d and	J=3p!3
*has	RD:
*in	J@:r%3
*moved	RD,
*or	Js!:33
(s few	Rt&A
%der a	R_&3
(ed a	Rv&{#
+empty	Rv&V
+html	Rv&{"!{&!{)!{*
+markdown	Rv&O
+without	Rv&{"
(ing has	Rg&3
`)
