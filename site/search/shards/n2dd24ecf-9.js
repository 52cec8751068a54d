sitegenSearch("n2dd24ecf-9",`!signs caching	R9:
(only	R0,
(users	Rc%&
&up forms	R|"H
%term end	Rm&3!A
-ed	Rm&{&
#l and	Rk"H
&https	Rx!F
%ence look	Ru#H
*the	R),
+wo	Rf%,
)s every	Rl!H
't and	R{"A
)because	Rm!%
)gives	Re%,
)retries	Rt!,
)server	Rf%H
(ly a	Rg!,
+undoing	R_#,
#mple httpclient	Re&1
'y a	Rb":
)be	Ry!^
)comes	Rn#H
)drop	Ro#3
)go	RC:
)may	Rt"3
)not	Ro%:
)refuse	Rt#,
#nce 1.2	Rk#&
*4	R}!&
)970	Jy!fu"{'6,!:
,0101	Rm&{'
(2016	Rp#:
*20	Re#:
*5	Re":
(3.1	Fa#&)&4&4&
+3	Bp!OQ&"&#&&&
(4.6	Rx!3
(a	Nw!HH3
)nd	Rm#f
(both	Ru!O
)rowsers	Ny!{"-f
(caches	R}!O
)loudflare	Rh%3
(does	Rm!A
(every	Rr#3
(gives	R_#3
(http	Rk"O
(i	R~!:
)os	R~!:
)t	F}"O&O%f#:
*s	R}#3
(june	Ry!3
(last	Jm!f4O*H
,modified	Nm!f4O
(no	Np"O'3
*thing	Rw":
*w	Rw#:
(one	Rb'H
)r	R|&{#
(people	N}"Af!O
(rate	Ri&,
)emoved	Nl&O,H
)fc	Nt!tWf
)oom	Rx#,
(sections	R9,
`)
