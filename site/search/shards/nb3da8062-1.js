sitegenSearch("nb3da8062-1",`!leads from	Jj!Hp#f!m!t!{.
(in	Rr!H
(nowhere	B+,),4,Sfz":%%!3
(on	Rr&V
)ut	F&&e&:"^!{!
(somewhere	Rs&O
(there	Rt&,
)o	6J&"&&&%,<3:3"3"3!O&:230A]t"^"V!^!f&:",!:%,!V":!A&,!3"f!m!t
(visitors	R?,
%ked it	R{%:
&ing it	R{%:
&s all	Rg!%
(report	Rl#?
.html	Rl#?
(through	Rg!H
%p seconds	R}&:
%rn anthropic	Ry#&!,
(connection	Rr%3
(from	R_#:
(get	Rt"O
(that	Fg!,%,J3
*e	J3,x!:
(what	Ro"H
*ich	Rh!A
'ed and	Ro&&
+s	Ro&3
's of	Rh#V
)that	Jf"HHA
+e	R_"A
%st 1	Jq!1S?
(8000	R}"f
(as	Js!Aj!:
(int	Rs!?
(links	Rf"3
(more	Rv&3
(names	R~!:
(one	BX,/37&5,2,&3
(parsedate	Rs!?
1todatetime	Rs!?
(random	Rs!?
.uniform	Rs!?
)fc	Rn!:
(three	RO,
)o	Rp#H
)wo	Ro&,
)ype	Rn!3
%ve 444	Rw%:
(alone	Rg":
(before	Fq!1'H4f
*hind	Rt#&
(code	R=:
(error	Rg!3
(freshness	Ri"O
(it	>j!A13!f#O5:#O)O.3%O.Od!&"?
(out	BW:.:+:63X:
(shared	Rb&:
`)
