sitegenSearch("nf2916902-7",`!column the	Rj&H
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
&dev	Jc%8"8
&error	Re!1
'xports	R{!?
&for	Jl"?63
&head	Rm%1
&live	Rf#?
'ogin	Rm%1
&me	Rh&,
'icrosoft	Rr%?
&needs	Ri#H
&old	Jk!F)F
'n	Ra#?
'rders	Fk!*!8!M>fV8
&password	Rt%?
'hotos	Rr#?
'roblems	6e!1)*'1=?"?"?"?"?"?"?#?"?"?"?"?"?"?"?'?#?%?"?%?"?"?"?"?"?
'urpose	Rt#?
&readme	Rn%8
,md	Rn%8
(l	Rw!?
(port	Rk!?
,s	Rk"?
&search	Rk!1
&that	Ri#H
&u	Rx!?
&v2	Rw"?
'ideos	Rx!?
%bination of	Ra#,
-s http	R{#3
(ing marks	Rs&:
%e a	R_%3
(bout	Js#,.,
(fter	Ru"H
(nd	Rt!3
(s	R_",
`)
