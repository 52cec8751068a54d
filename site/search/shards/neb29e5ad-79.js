sitegenSearch("neb29e5ad-79",`!accounts httpstatus	Rj%3
#k within	R_%,
%nowledged and	Rb%,
-ment of	R_%,
#ross all	Fy!V#V"V[,
)borders	Rj#O
)codes	Rn!%
)origins	Rf!:
)several	Rv#H
#t as	Jk#3!Oq!3
&first	R{!3
'or	Ra#3
&on	>h!A',#A&%&,/,,V=HEV5:
&section	Rj#?
%ed on	Fq!H%,M:
%ing for	Ru!H
)on	Re#3
&on a	Jy!,p"A
*n	R}!,
)carried	Rk":
)do	Rh&m
)find	Ro%?
-item	Ro%?
)is	Rk#f
*t	Rd#,
)of	Rr#:
*r	Ry!,
)record	Ru&O
)that	Jf!O#A
+e	JJ,l%O
)upload	Ri&1
)was	R}!,
(s checkout	Ri&1!H
*git	Ri&&
-lab	Ri&&
*shows	Rj&A
&ve deprecated	Ru&{"!{)
)flag	Ru&{"!{)
)or	RU:
)sync	Bi!Hi"&!3!:#&!3!:"&!3!?"&!:!?
)the	Rf&t
)whether	Ru&{"!{)
*ithout	Rf&V
(ly rejects	R~#,
(sync a	Rt%:
-clients	Fr%&"&"&
-fetch	Rp%&
-ms	Fr%&"&"&
/ashttp	Fr%&"&"&
-one	Rp%:
-path	Rr%:
.rovisioning	Rp%3
-sends	Rp%3
-the	Fr%&"&"&
/ree	Ri!H
%s on	Ro":
"da device	Js%?"?
`)
