sitegenSearch("ne6842b98-8",`!remind it	Rk#:
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
*the	Bo!^-3^OGO.t"3*f
-re	Rw&O
/fore	RU,
*what	RD:
+ith	JX:u!f^t
)onday whether	Rz&{#
(s an	Ru":
+uthorization	Ro":
*it	Rg#f
*only	Rw&%
*what	Ro&^
.ever	Ra"3
#name one	R@:
)the	F%:9:3:4:
,m	Rs!3
(d and	J=3t!3
*has	RD:
*in	J@:v%3
*moved	RD,
*or	Jw!:33
`)
