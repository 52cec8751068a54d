sitegenSearch("nd052607f-65",`!collection added	Rz!3
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
+e	Rj&H
)what	Ji!,q#3
+oever	Rr!3
(s a	Rf&f
+nd	JF,;,
+re	Rg!:
*cacheable	Rt&*
+ode	Ra!1
*in	Ru&{)
+s	Rt&3
*of	FF,o%:"{'
*text	Rn&:
+he	Ru&{'
*what	Rt&,
#m 3128	Ri"?
&443	Bk!8J?F1&8=1
`)
