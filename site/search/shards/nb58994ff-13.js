sitegenSearch("nb58994ff-13",`!account and	Jq!,i#%
+s	Rn"3
*can	Rq%:
-not	Rl!,
+ome	Rh#3
*example	Rt%?
*for	Rq%:
*has	Bl!*DAD,6,/,
+ttp	Fe!1J?<?;?
*in	Rs%:
+s	Jr#AB3!:
+tself	Rs%,
*lacks	Rn"f
*may	Rs#f
+issing	Re!:
*of	Jw#,=&
+r	Jh#3],
+wes	Ro"H
*rfc	Rr#3
*that	Jc#3M3
,e	Ro"H
-re	Ri%:
*with	Jn":*3
)examplecom password	Rt%?
)s 7	Rl!*
+http	Rj%3
/status	Rj%3
#k within	R_%,
%nowledged and	Rb%,
-ment of	R_%,
#ross all	Fy!V#V"V[,
)borders	Rj#O
)codes	Rn!%
)origins	Rf!:
)several	Rv#H
#t as	Jk#3!Or!3
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
)record	Rv&O
)that	Jf!O#A
+e	JJ,m%O
)upload	Ri&1
)was	R}!,
(s checkout	Ri&1!H
*git	Ri&&
-lab	Ri&&
*shows	Rj&A
&ve deprecated	Rv&{"!{)
`)
