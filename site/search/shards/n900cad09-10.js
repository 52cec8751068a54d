sitegenSearch("n900cad09-10",`!column whoever	Rv!3
,se	Rk&{%
*ithout	Rq&3
(s a	Rj&f
+nd	JF,?,
+re	Rk!:
*cacheable	Ry&*
+ode	Re!1
*in	Rz&{*
+s	Ry&3
*of	JF,t%:"{(
*text	Rs&:
+he	Rz&{(
*what	Ry&,
#m 3128	Rm"?
&443	Bo!8J?F1&8=1
&8190	Ri"H
&admin	Rf&8
'nd	Re#A
'pi	Ri"?
'rticles	Rk#d
'udit	Rx#?
&backup	Rz!?
'ecause	Re#3
'illing	Rs"?
&call	Rs"?
'ustomers	Rp"?
&dev	Jg%8"8
&error	Ri!1
'xample	Rq&*
(ports	R_"?
&for	Jp"?63
&head	Rq%1
&live	Rj#?
'ogin	Rq%1
&me	Rl&,
'icrosoft	Rv%?
&needs	Rm#H
&old	Jo!F)F
'n	Re#?
'rders	Jo!*!8!M>fV8
&password	Rx%?
'hotos	Rv#?
'roblems	6i!1)*'1=?"?"?"?"?"?"?#?"?"?"?"?"?"?"?'?#?%?"?%?"?"?"?"?"?
'urpose	Rx#?
&readme	Rr%8
,md	Rr%8
(l	R{!?
(port	Ro!?
,s	Ro"?
&search	Ro!1
&that	Rm#H
&u	R|!?
&v2	R{"?
'ideos	R|!?
%bination of	Re#,
-s http	R_%3
(ing marks	Rx&:
%e a	Rd%3
(bout	Jw#,.,
(fter	Ry"H
(nd	Rx!3
(s	Rd",
`)
