sitegenSearch("neb29e5ad-31",`!30 00	.e!1"*"?'*'1!8#?"?#?"?"?"?"?"?"?"?"?"?"?"?"?"?"?"?"?"?"?"?"?"?"?"?#?"?"?&?"?,?(?%?"?"?"?"?"?"?"?"?"?"?"?&?"?"?"?/?#?"?"?%?"?+?%?&?
&1.114	R_%8
&2.130	R_%8
&5.114z	Ry#1
%33	R|"?
%41	R|"?
%addresses	Rz#&
&re	Rg&^
&ugust	Rc&&
%gmt	Rx"?
%nov	Rg%?
%of	Rz#,
&r	Rk!A
%proxies	Rz#3
%seconds	Fb%,;V):
#.001 a	R{%:
#0 301	Jg!3%:
&and	Jl":F:
's	Rj":
&is	Rd":
'tself	Rd":
&mi	Rx!A
(b	Rx!A
'ultiple	Rd"(!?
&offers	Rr!,
&so	Rd"H
'tatus	Rj"H
&that	Rd":
#1 302	Fj!:*&!3*:3:
(3	Ri!,
(8	Rg!3
&a	Rl"f
'n	Rg!:
(d	Fg!O-V!fAf
&does	Rg!:
&for	Rr!:
&google	Jf"f(:
&is	Fn!t8O)f
'ts	Ro&V
&moved	Jh!,>(!?
&new	Re"H
&on	Rp&:
'r	Fn!A!J93!f(h
&post	Re"H
&serves	Rw"3
&that	Re"h
(e	Rg!^
(is	Rl",
'o	Rq&:
&with	Rl&:
#2 303	Bg!3%:*&*:13
&a	Rk"3
'nd	Jg!OF:
&by	Rf"O
&can	Rf"O
'lients	Jr!fAf
&for	Rr!:
(und	Jh!,?(!?
&google	Rk":
`)
