sitegenSearch("ndf4708c7-13",`!account and	Js!,i#%
+s	Rp"3
*can	Rs%:
-not	Rn!,
+ome	Rj#3
*example	Rv%?
*for	Rs%:
*has	Bn!*DAD,6,/,
+ttp	Fg!1J?<?;?
*in	Ru%:
+s	Jt#AB3!:
+tself	Ru%,
*lacks	Rp"f
*may	Ru#f
+issing	Rg!:
*of	Jy#,=&
+r	Jj#3],
+wes	Rq"H
*rfc	Rt#3
*that	Je#3M3
,e	Rq"H
-re	Rk%:
*with	Jp":*3
)examplecom password	Rv%?
)s 7	Rn!*
+http	Rl%3
/status	Rl%3
#k within	Rb%,
%nowledged and	Rd%,
-ment of	Rb%,
#ross all	F{!V#V"V[,
)borders	Rl#O
)codes	Rp!%
)origins	Rh!:
)several	Rx#H
#t as	Jm#3!Or!3
&first	R}!3
'or	Rc#3
&on	>j!A',#A&%&,/,,V=HEV5:
&section	Rl#?
%ed on	Fs!H%,M:
%ing for	Rw!H
)on	Rg#3
&on a	J{!,p"A
*n	R_",
)carried	Rm":
)do	Rj&m
)find	Rq%?
-item	Rq%?
)is	Rm#f
*t	Rf#,
)of	Rt#:
*r	R{!,
)record	Rx&V
)that	Jh!O#A
+e	JJ,o%V
)upload	Rk&1
)was	R_",
(s checkout	Rk&1!H
*git	Rk&&
-lab	Rk&&
*shows	Rl&A
&ve deprecated	Rx&{#!{*
`)
