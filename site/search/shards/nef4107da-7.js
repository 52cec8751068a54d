sitegenSearch("nef4107da-7",`!heading of	:2,":2:h%O!m#t',"3"3#3%3!A"3"{#
+ne	J8(u%A
+pens	Rj&V
+r	Rx&3
+utside	R3,
*rendered	Rz&{'
*says	Jj&V+3
+ide	Rz&3
+tart	Rs&,
*that	B4:#,7,b%t)3#:%3
,e	JC,x%{!!{"!{(!{-!{/
*was	JD:r%3
+ithout	Rs&3
)s a	Rs&:
,nd	B5,v%V#^(A"{%#,
,re	Rq&,
+below	J8:z%:+{"
+flag	Rz&V
,ragment	RK3
-om	RK,
+go	Rq&,
+in	Rs&,
,t	Ro&V
+of	B3,x%V#A',#,)V
,ne	Rj&m
,r	R,,
+stand	Rz&{"
,ummaries	Rx&3
+text	Rz&{!!{"!{'
,hat	JB,i%m
+whose	Rs&3
&mustache and	Rz&:
&s main	Rm&1
&title the	Rz&V
%lth check	Js!:a!:!H/3
.s	Js!Ak"3%:
)decides	Rl!,
)have	Rl!,
)return	R|%8
(y one	Rq#,
*server	Rm!f
%r it	Ry&?
&d of	Jm!3G:C:
(tip	Ri"f
&s of	Ru%&
&tbeat a	Rb"3
%vy callers	Ru!^
#ed it	R{!:
#ld against	Rd&:
'scanner	Rc"A
'to	BH,.,~#%%,(%2&
%p a	Rm!O
(dd	Jn&*)1
(ll	Rp#H
(nd	J}":NV
(s	Rn&H
'did	R{&8
'for	J|":.3
'is	Jn&,)3
'line	JM:1:
`)
