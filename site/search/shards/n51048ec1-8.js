sitegenSearch("n51048ec1-8",`!coffee machine	Rb#3
)pots	Rb#&!,
#gnito the	R~#,
#hen of	Rl",
#lleague has	Re#A
+s script	Rf&3
'ct what	Rr%,
)ion added	R|!3
-is	R_"3
-or	R|!H
-takes	Rt"3
.he	R|!O
-was	Fh!O,3B3
,s as	Rs"f
.of	Rg#f
&ided and	Rr%3
)s with	R{":
%on and	J-,X,!:
(in	Rq&:
(says	Rq&:
(which	R-3
)ith	Rw&:!A
's you	Ru&A
&phon contents	Rx&,
&r is	Rl&A
(org	Ri&{'
(set	Ri&{'
&ur 1	Rx&{)!{-!{0
)422	Ry&F
)has	Ry&F
)of	Rw&,
*n	Rl&A
*ut	Ry&F!M
(s and	Ji&{'1<
+re	Ji&{'13
*data	Rx&3
.tone	Rx&3
*fonts	Rx&:
*most	R9,
*no	Ri&{'
,colororg	Ri&{'
*that	Ry&F
%umn 30	Ro"?
)a	Jh&m)3
*lso	RF,
*nd	Rm&O
*re	Rh&m
)both	Rl&,
)code	Ji&{%(3
)default	Rw&3
)end	Rl&H
,line	Rl&H
)follows	Rh!,
*rom	Ry&O
)goes	Rq&f
)is	F/,YA}!3I,
*t	Jh&O13
)of	Fd!:f#O!f13
*r	Rc!,
)recv	Rb%:
-q	Rb%:
+peats	RI,
)says	Rn!H
)that	F0,y%f"{%
+e	Rl&H
)what	Jk!,r#3
`)
