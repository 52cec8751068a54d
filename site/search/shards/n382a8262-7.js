sitegenSearch("n382a8262-7",`!colophon contents	Rv&,
&r is	Rj&A
(org	Rg&{'
(set	Rg&{'
&ur 1	Rv&{(!{,!{/
)422	Rw&F
)has	Rw&F
)of	Ru&,
*n	Rj&A
*ut	Rw&F!M
(s and	Rg&{'
+re	Jg&{'13
*data	Rv&3
.tone	Rv&3
*most	R9,
*no	Rg&{'
,colororg	Rg&{'
*that	Rw&F
%umn 30	Rm"?
)a	Jf&m)3
*lso	RF,
*nd	Rk&O
)both	Rj&,
)code	Jg&{%(3
)default	Ru&3
)end	Rj&H
,line	Rj&H
)follows	Rf!,
*rom	Rw&O
)goes	Ro&f
)is	F/,WA}!3I,
*t	Jf&O13
)of	Fb!:f#O!f13
*r	Ra!,
)recv	R_%:
-q	R_%:
+peats	RI,
)says	Rl!H
)that	F0,w%f"{%
+e	Rj&H
)what	Ji!,r#3
+oever	Rr!3
,se	Rg&{%
*ithout	Rm&3
(s a	Rf&f
+nd	JF,;,
+re	Rg!:
*cacheable	Ru&*
+ode	Ra!1
*in	Rv&{)
+s	Ru&3
*of	FF,p%:"{'
*text	Ro&:
+he	Rv&{'
*what	Ru&,
#m 3128	Ri"?
&443	Bk!8J?F1&8=1
&8190	Re"H
&admin	Rb&8
'nd	Ra#A
'pi	Re"?
'rticles	Rg#d
'udit	Rt#?
&backup	Rv!?
'ecause	Ra#3
'illing	Ro"?
&call	Ro"?
'ustomers	Rl"?
`)
