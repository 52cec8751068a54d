sitegenSearch("n51048ec1-9",`!column whoever	Rt!3
,se	Ri&{%
*ithout	Ro&3
(s a	Rh&f
+nd	JF,=,
+re	Ri!:
*cacheable	Rw&*
+ode	Rc!1
*in	Rx&{*
+s	Rw&3
*of	FF,r%:"{(
*text	Rq&:
+he	Rx&{(
*what	Rw&,
#m 3128	Rk"?
&443	Bm!8J?F1&8=1
&8190	Rg"H
&admin	Rd&8
'nd	Rc#A
'pi	Rg"?
'rticles	Ri#d
'udit	Rv#?
&backup	Rx!?
'ecause	Rc#3
'illing	Rq"?
&call	Rq"?
'ustomers	Rn"?
&dev	Je%8"8
&error	Rg!1
'xample	Ro&*
(ports	R}!?
&for	Jn"?63
&head	Ro%1
&live	Rh#?
'ogin	Ro%1
&me	Rj&,
'icrosoft	Rt%?
&needs	Rk#H
&old	Jm!F)F
'n	Rc#?
'rders	Fm!*!8!M>fV8
&password	Rv%?
'hotos	Rt#?
'roblems	6g!1)*'1=?"?"?"?"?"?"?#?"?"?"?"?"?"?"?'?#?%?"?%?"?"?"?"?"?
'urpose	Rv#?
&readme	Rp%8
,md	Rp%8
(l	Ry!?
(port	Rm!?
,s	Rm"?
&search	Rm!1
&that	Rk#H
&u	Rz!?
&v2	Ry"?
'ideos	Rz!?
%bination of	Rc#,
-s http	R}#3
(ing marks	Rv&:
%e a	Rb%3
(bout	Ju#,.,
(fter	Rw"H
(nd	Rv!3
(s	Rb",
`)
