sitegenSearch("n4f69e46f-0",`!signin window	Ru#f
(g in	Be!:L3MHMJ#T
*key	Je!^&:
(s are	Rs%3
&s and	R-:
(caching	R8:
(users	R|#&
&up forms	Rv"H
%term end	Rg&3!A
-ed	Rg&{&
#l and	Re"H
&https	Rr!F
%ence look	Ro#H
*the	R),
+wo	R_%,
)s every	Rf!H
't and	Ru"A
)because	Rg!%
)gives	R~#,
)retries	Rn!,
)server	R_%H
(ly a	Rb!,
+undoing	Ry",
#mple httpclient	R~%1
'y a	R{!:
)be	Rs!V
)comes	Rh#H
)drop	Ri#3
)go	RB:
)may	Rn"3
)not	Ri%:
)refuse	Rn#,
#nce 1.2	Re#&
*4	Rw!&
)970	Jg&{'6,!:
,0101	Rg&{'
(2016	Rj#:
*20	R~":
*5	R~!:
(3.1	Fz"&)&4&4&
+3	Bj!OQ&"&#&&&
(a	Jq!HH3
)nd	Rg#f
(both	Ro!O
)rowsers	Js!t-f
(caches	Rw!O
)loudflare	Rb%3
(does	Rg!A
(every	Rl#3
(gives	Ry"3
(http	Re"O
(i	Rx!:
)os	Rx!:
)t	Fw"O&O%f#:
*s	Rw#3
(last	Fg!^4O*H
,modified	Jg!^4O
(no	Jj"O'3
*thing	Rq":
*w	Rq#:
(one	R{&H
)r	Rv&{"
(people	Jw"Af!O
(rate	Rc&,
)emoved	Rf&O
`)
