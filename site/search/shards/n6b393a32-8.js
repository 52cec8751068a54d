sitegenSearch("n6b393a32-8",`!reasons all	Rf#:
+re	Rk!m
+s	Rr#H
*come	Rs!3
*given	Rl"O
*iana	Rr%&
*of	Je!%,1
*rfc	Rf":
*that	Re!,
,e	Rz&O
+o	Ri!H
#ceive a	R{%a
*it	Ri!H
*post	Re"3
*today	Rj%3
)d a	R}!3
,n	Jm#&9,
+no	J}!:c",
,umber	Rj!H
+the	Re#:
+understood	Ji!,e%&
)s 498	Rz%:
+a	Jl"fN3
+html	Rn"H
+we	Rv%3
%ipes and	Rm&A
*below	Ri&%
*that	Ri&&
'ients reject	R{"H
%ognise where	Rv",
+d and	Ro%,
+s a	Jn!:Z,
-the	Ry%,
&mmend cache	Rn"O
1control	Rn"O
,one	Rm"3
+ation is	Jm!%y"%
1rfc	Rs!,
+s ca	Ri&*
-libcmark	Ri&*
50.30.2	Ri&*
-that	R{"f
/is	Rr#3
&nnects when	Rf!H
&rd a	Js!Od#A
*fter	R~!3
*nd	Fe!H63>3J3
*s	Ra%:
)both	Rg#,
*rings	Ry":
)confirms	Rn!^
)existed	Rw"H
.s	Rq"3
)has	Js!:DA
)in	Be!:)H<31HK3
+cluded	Rm"H
*s	BZ,C3=,/3;3'3NA
*tself	Rv"O
)job	Ro!1
,code	Ro!1
)keeps	Rg#:
)matches	Rq"3
+y	R}!f
)of	Ru&O!{"!{*
*ne	Ri%3
`)
