sitegenSearch("nc7b8fb46-13",`!hosts take	Rt&V
)hat	Je#fi!,&%
*e	Re#f
(what	Ro&^
#tel an	Ri!A
(or	Jl!VM3
's or	Ry#,
#ur 503	Rp#3
'after	Rr#A
'before	Rs!:
'compare	Rv#H
'for	Rk!:
'is	Rl%3
'later	Rk!:
'or	Rl#3
'ssl	R{#3
'while	Rk!:
&s are	Rq%3
)t	Rk#?
(in	Jz"?%?
(of	Rt"f
(rather	Rr#m
(spent	Ri!%
(when	R{#3
%se has	R{&8!?
(rules	Rn#H
(such	Rn#3
#w 301	Rv!&
&a	>u!%&,GVm!f"V(A*&"3
'nd	Jp%%I3
&bad	Ry&*
&clients	Jm!&g#A
&do	:i"h#h,v)h(h&h&h#h&o#h3X"X#X&Q1Q"Q.,7Q
(es	Ri&,
&e	Jk!&b!V
'ach	F::w%&#A#m
(rly	Rx!3
'tag	Jk!&b!V
&far	Jq#:?,
(st	Ry",
'iles	Rl&&
(ndings	Rk&,
&give	Rh"3
&is	R_"H
't	B5:U%2f:&e"&!<
(s	Rr&A
&laravel	Rq%:
'ong	6k!,!3!a"H%A#3'&!X)A#:"O.3%O"O&O(V"&!f%h#:,,(,!::XI1"^-3
&many	>k!3#C*:"o(,!H3,~!,%,,A#V!{(!{)
'uch	Bs!1AA+3R,7H6A
&no	Jr&A%&
&often	R_":
'ne	J}",&V{!^
&programs	Rq!,
&readers	Rx&.
(directs	Fi"V"V"V'V
`)
