sitegenSearch("n0dd2e32a-13",`!conditions too	Rh":
-unasked	Rg#:
%f nginxconf	Rn&m
&ig caddy	Rl&1
)global	Ri&1
)has	Rr&H
)json	Jl&%!A%,
)make	Ri&*
)nginx	Jg&"'*
)reminds	Rl&:
)s3	Ri&H
*erver	Rg&d
)with	Ro%:
(uration and	Jj!^n"3
0because	Rq#,
0changes	Rl&:
0fault	Rm%:
1ile	Ri"3
4s	Rx&O
0has	Ra#H
0if	Rp"m
1s	Rq#:
0says	Ju!Hg"&
1ee	Rg&f
0to	Jk#3K&
0we	Rz%3
*e it	Ri"3
,the	Ri",
+d and	Ru#3
.s	Rt"3
-google	Ra#O
-otherwise	Rm#O
-to	Jp"39:
'rmed private	Rp"f
)s its	Rj%3
+that	Rn!^
-e	R_&3!:
&lict and	Rv"&!,
+by	Ry"f
+lies	Rv",
+marks	Rp&,
+name	Rv"H
+status	Rv"?
+title	Rv"?
+with	Rv"f
*ing lock	Rc#3
*s and	Js!&DV
,in	Jy"V/V
&use programs	Rz#3
*the	R~!H
*with	R|#3
)s screen	R8,
(ing it	Rx!H
%nect 192.0.2.10	Jc%8"8
*and	Ru!:
+part	R~!3
,i	Rt"?
-examplecom	Rt"?
+re	Rt"O
*before	Rt":
*curl	Rt":
*failed	Rm#k
+irst	Rk!?
*n	Rt"8
`)
