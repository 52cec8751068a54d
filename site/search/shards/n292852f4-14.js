sitegenSearch("n292852f4-14",`!account is	Jv#AB3!:
+tself	Rw%,
*lacks	Rr"f
*may	Rw#f
+issing	Ri!:
*of	J{#,=&
+r	Jl#3],
+wes	Rs"H
*rfc	Rv#3
*that	Jg#3M3
,e	Rs"H
-re	Rm%:
*with	Jr":*3
)examplecom password	Rx%?
)s 7	Rp!*
+http	Rn%3
/status	Rn%3
#k within	Rd%,
%nowledged and	Rf%,
-ment of	Rd%,
#ross all	F}!V#V"V[,
)borders	Rn#O
)codes	Rr!%
)origins	Rj!:
)several	Rz#H
#t as	Jo#3!Or!3
&first	R_"3
'or	Re#3
&on	>l!A',#A&%&,/,,V=HEV5:
&section	Rn#?
%ed on	Ju!H%,M:
%ing for	Ry!H
)on	Ri#3
&on a	J}!,p"A
*n	Rb",
)carried	Ro":
)do	Rl&m
)find	Rs%?
-item	Rs%?
)is	Ro#f
*t	Rh#,
)of	Rv#:
*r	R}!,
)record	Rz&V
)that	Jj!O#A
+e	JJ,q%V
)upload	Rm&1
)was	Rb",
(s checkout	Rm&1!H
*git	Rm&&
-lab	Rm&&
*shows	Rn&A
&ve deprecated	Rz&{#!{*
)flag	Rz&{#!{*
)one	RX,
*r	RV:
)removed	JX:r#t
)sends	RX,
*ync	Bm!Hi"&!3!:#&!3!:"&!3!?"&!:!?
)the	Rj&t
)whether	Rz&{#!{*
`)
