sitegenSearch("nf2916902-6",`!codescsv takes	Rf&m
%ing suits	Rs"3
)that	Rl#3
+e	R|"A
#ffee answers	R_#,
)http	R_#?
)machine	R_#3
)pots	R_#&!,
#gnito the	R|#,
#hen of	Rj",
#lleague has	Rc#A
+s script	Rd&3
'ct what	Rp%,
)ion added	Rz!3
-is	R}!3
-or	Rz!H
-takes	Rr"3
.he	Rz!O
-was	Ff!O,3B3
,s as	Rq"f
.of	Re#f
&ided and	Rp%3
)s with	Ry":
%on and	J-,V,!:
(in	Rn&:
(says	Rn&:
(which	R-3
)ith	Rt&:!A
&phon contents	Ru&,
&r is	Rj&A
(org	Rg&{&
(set	Rg&{&
&ur 1	Ru&{(!{,!{/
)422	Rv&F
)has	Rv&F
)of	Rt&,
*n	Rj&A
*ut	Rv&F!M
(s and	Rg&{&
+re	Jg&{&03
*data	Ru&3
.tone	Ru&3
*most	R9,
*no	Rg&{&
,colororg	Rg&{&
*that	Rv&F
%umn 30	Rm"?
)a	Rf&m
*lso	RF,
*nd	Rk&O
)both	Rj&,
)default	Rt&3
)end	Rj&H
,line	Rj&H
)follows	Rf!,
*rom	Rv&O
)goes	Rn&f
)is	F/,WA}!3I,
*t	Jf&O03
)of	Fb!:f#O!f03
*r	Ra!,
)recv	R_%:
-q	R_%:
+peats	RI,
)says	Rl!H
)that	J0,w%f
`)
