sitegenSearch("nca795ed9-12",`!swallows the	Ju!Hm!3
.m	R_%:
%pped with	Jj&:+3
#ift 6.2	Ji&*#%
+bookworm	Ri&*
(call	Rj!&
(http	.t!&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&
,types	.t!&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&
(include	Rn&r
(region	Rn&r
%tch as	Ru!H
)it	Rq!a
)off	Jk%:6:
*n	Rv&?
)proxy	Rj"(!,!h
)that	Rk!O
+e	Rj"H
+is	Ru!&
*o	Fh!O/3Y3#3
(ed an	Ra&&
+off	Be"f%f,3'363
,n	Jf!Ay!3
+the	Rx%O
,o	R~#3
)s lamps	Rv&%
+the	Jz"f}!*!M
(ing an	Rb#H
,early	Re#H
,it	Rg#H
,protocols	Fh!O*,'(!?
/xies	Rj"&
#p are	Rh&%
"ymbol that	Rj!3
*o	Rj!O
(ic link	B&&%,_&3"{!,3
/s	J&,j&t
(s that	Rj!,
`)
