sitegenSearch("n284c8488-7",`!reminds you	Rn&:
%ote of	Ru&:
*rigin	Jk&1,*
)path	Ru&H
)s3	Rk&H
)that	Ru&H
+e	Ru&:
&ve a	Rd!:
*uthorization	Rt!A
)draft	JG:g%A
)extra	Ro&A
.sections	Ro&A
)gets	R|#:
)it	RR:
)the	>&:*:=:,:/:&:Bf<fy!A
+is	Ru#?
)unique	R1:
)what	Rt#H
(d 0	Ri&1
*1614	Ru&T
*3.0	JT8_%F
*a	JR,%:
+gain	Ri&3
+lone	Rh&t
+nd	FW,!:q#V"m.V
+re	R2,
*code	FT&":d%{#
.s	Rs&J
+url	Rv!f
*entries	Rh&t
+xpires	Rr&H
*first	Ru&O
+or	Rl#3
*is	Rx&{#
+tself	Jh&t&3
*keeps	Rs&H
*last	Ru&O
*nothing	Rh!O
*on	Rx&{#
+r	Ru&O
*reason	Rh&O
,served	Jh&t2{#!{*
*since	Rx&{#
*the	Bm!^-3^OGO.t"3*f
-re	Ru&O
/fore	RT,
*what	RD:
+ith	FW:t!f^t
)onday whether	Rx&{#
(s an	Rs":
+uthorization	Rm":
*it	Re#f
*only	Ru&%
*what	Rm&^
.ever	R~!3
#name one	R@:
)the	F%:9:3:3:
,m	Rq!3
(d and	J=3r!3
*has	RD:
*in	J@:t%3
*moved	RD,
*or	Ju!:33
(s few	Rv&A
%der a	Rb&3
`)
