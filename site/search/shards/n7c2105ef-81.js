sitegenSearch("n7c2105ef-81",`!saved as	R',
(change	Rq&%
(file	Rk&:
(in	R":
)t	R"3
(rfc	R}!,
(the	Rg"H
(version	Ry"A
&often or	RC:
&s a	Re#,
)nd	Rq&3
(people	Rp"f
(requests	B,1!8"1"1"1"1*1
(the	Fg"3"Oo!O
(version	R}!A
(without	Rg#H
%ing is	Rh":
)return	R}!3
*fc	Ry!H
)save	RC1
#w close	Rf!A
&it	Re%&
&with	Jx":6f
#y 100	Rb%3
'6	R}#3
&200	Ri%&
(4	Jh!,7f
&400	Jk!:m"&
(3	Ry"3
'19	Rm%X
'31	Ri#f
&502	R}#,
&a	Rt#3
'bout	Ry!3
'nd	Re!&
&enough	Rv",
&for	Rw!3
&how	FW,b!f1,
&in	>l!H'm#,!3/f%,2,3,(3#,=,
't	JS,4^
&more	Rz&O
'uch	R|!O
&no	Ff!HCO:O
(cache	Rh"O
(store	Ra#O
(thing	Bm!32:1O-Hp!:
&of	Rt&,
'n	Jw#,P3!:
(ly	Rg&3!m
'therwise	Rp#O
&plainly	Rs!H
&request	Rj!3
(sts	Rn%,
&so	>b!:%O+t%t-3?31f(f#:
(mething	R}!,
&that	>~!f4&(3]:",'Q(318
(e	F=,x"3b!,#%
(is	R|!H
&waive	R5:
'e	R{!f
'hat	B5:P3(,#%P3l!3&V
(ere	Jg&{%%O
)ther	Js!tX3
`)
