sitegenSearch("naf36b365-7",`!default unique	Rj&,
*when	Rl#H
-ther	Rz&{0
+ith	Rl!A
)s googles	Ry":
*rc self	Jt&3![#,&3
%ect in	Jk&{&%O
&nsible too	Rw!:
-where	Rz"f
%ine a	Rp!:
)it	Rb&&
)one	Rn!f
)the	J>:}%{#
(d 100	Rc#,
-continue	Rc#,
*as	Rk!,
*by	Rt!O
*elsewhere	Rn#O
*for	Fu!303D3+O
*in	.j!A(3'H",#&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&[8
+t	Jn",h!3
*length	R|",
*meaning	R_#H
*neither	Rn"O
*with	Re"f
(s a	Rr&3
*caching	Re"O
*it	FH:&:f#^J{#!{*!{0
*no	R_":
*the	Jk&{!1{.
-m	Ru!:
*what	Rw!A
'ition line	Rd!:
-may	Rs&O
-of	Jf#3!fh!f
-sitegen	Rs&%
.tays	Rs&O
-with	Rt!%
,s and	Rs&{#
.of	Ry&A
#lete a	Jw!,Xf
*ccounts	Rp!*
*nd	Rp#f
+swer	Rb"h
*re	Jb"O:O
)can	Rw!V
)drops	Rv!3
)e0001	Ro&V
.md	Ro&V
)if	Rw!,
*s	J}!3&3
*t	J&:g&3.O
)move	Rg#3
)needs	Re"3
`)
