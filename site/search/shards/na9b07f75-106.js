sitegenSearch("na9b07f75-106",`!url connection	2j!,!f1&"&"&"&"&"&"&&&"&"&"&"&"&&&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&0&"&"&"&"&"&
&disk	R?,
*full	R?,
&effective	Rk!F
'lse	Ro&A
'ncoder	R{&(
'rrors	Rf&t
'very	Rf&3
&from	JE,l%,
&give	Rg&V
'uide	Rp&1
&has	Rq&,
'ttps	Bu#?@?5*%f",%?#,
&if	R?,
'n	Fg&,!f&f&,"3
's	Jm&A*A
&json	Jh%8@T
&lines	Ro&A
'ook	R?:
&n	Rk!F
'ow	Rg&^
&of	B?,",i%^)V",!A':
'r	RD&
&product	Rt%&
&replaces	Rh&,
&session	Rx!:
(t	Rk&f
'g034	Rs&%
&that	B?&',e%V':%&
(e	Fg&,!f%H'O({'!{)!{+
'o	R@:
'wice	R@(
&url	Rg&,!f
&wc	R}#:
'here	Jh&,/^!f!{-
'ill	Rk&H
(th	Rg&V
*out	Jl&:),
%effective n	Rk!F
&ncode q	Rk!1
+d and	R|"3
%lib gave	Rj":
)handed	Rc":
)made	R|!:
)on	Rv!:
)raised	Jd":':
*equest	Rr!3
)takes	Rx!:
*reat	Ru#:
(3 2.7	Fu":-:&:
,8	Jq!O"3
*and	Rq!m
*retry	Jq!OJ:
*urllib3	Rq!O
*waits	Rz":
%s are	Jg&^+O
'below	Rh&A
'come	Jl&A%V
`)
