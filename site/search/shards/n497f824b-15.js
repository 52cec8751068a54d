sitegenSearch("n497f824b-15",`!color set	Rm&{'
&ur 1	R|&{)!{.!{1
)422	R}&F
)has	R}&F
)of	R{&,
*n	Rp&A
*ut	R}&F!M
(s ada	Ru&m
+nd	Nm&{'1<
+re	Nm&{'13
*data	R|&3
.tone	R|&3
*fonts	R|&:
*most	R:,
*no	Rm&{'
,colororg	Rm&{'
*that	R}&F
%umn 30	Rs"?
)a	Nl&m)3
*lso	RG,
*nd	Rq&O
*re	Rl&m
*t	R{&,
)both	Rp&,
)code	Nm&{%(3
)default	R{&3
)end	Rp&H
,line	Rp&H
)follows	Rl!,
*rom	R}&O
)goes	Ru&f
)is	F/,^A}!3I,
*t	Nl&O13
)of	Jg!:g#O!f13
*r	Rf!,
)recv	Rf%:
-q	Rf%:
+lated	Rs&3
+peats	RJ,
)says	Rr!H
)that	J0,}%f"{%
+e	Rp&H
)what	No!,r#3
+ose	Rm&{%
*ith	Rx!3
-out	Rs&3
(s a	Rl&f
+nd	NG,?,
+re	Rm!:
*cacheable	R{&*
+ode	Rf!1
*in	R|&{*
+s	R{&3
*of	JG,u%:"{(
*text	Ru&:
+he	R|&{(
*what	R{&,
#m 3128	Ro"?
&443	Bq!8J?F1&8=1
&8190	Rk"H
&admin	Rh&8
'nd	Rg#A
'pi	Rk"?
'rticles	Rm#d
'udit	Rz#?
&backup	R|!?
'ecause	Rg#3
'illing	Ru"?
&call	Ru"?
'ustomers	Rr"?
`)
