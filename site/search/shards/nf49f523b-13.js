sitegenSearch("nf49f523b-13",`!needed and	Ri%&
)for	R|"O
)rfc	Ra"O
)that	Jl!A.3
*o	Rr#,
)where	Rg&{!
&s a	>@,>:93:3*:h!:+m+^':(3
)ccess	Rf!:
.controlexposeheaders	Rf!:
)ll	Rh"3
)n	JP,a#3
(check	Ri&1
)ode	Rn!,
(elsewhere	Ri&H
)very	Ri#H
(first	Rr&O
(it	RR:
*s	B":T:-,":a!Hv!O
(java	Rh&O
,script	Rh&O
(libc	Ri&,
,mark	Rk&,
)ocation	Rn!t
(more	Be!3#:JO-fG3
*st	Rl#&
)ultipart	R|"3
(no	B,:m!O+3s!:?H'3
*ne	Jl!:=3
(one	Rt"3
*ly	Rg&3!{&
(proxy	Re#H
-setheader	Re#H
(settings	Rv&,
)omebody	Ro!A
,thing	R}!f
)tated	Jx"O(O
(the	B,:H:@3??<H*:
+re	Rs&%
)o	Jl!,|"H!O
#gative caching	Ja#O+O
%otiate again	Jd"HN&
,or	Rt"f
,such	Rq#:
,that	Rq#,
-rans	Jd":N:
+d then	R{#:
+s experimental	Rq#&
*ion a	Rq#,
.c	Rq#3
.leads	Jh!H*H
.of	Rq#&
.rfc	Rd",
.to	Rd":
.which	Rq#3
#ighbour adds	Rs!^
,from	Rs&3
,letter	Rj&:
+ing characters	Rs&:
0odes	Rz"V
/words	Rs&A
`)
