sitegenSearch("n24f6b118-11",`!hosts take	Rr&V
)hat	Fc#fi!,&%
*e	Rc#f
(what	Rm&^
#tel an	Rg!A
(or	Jj!VM3
's or	Rw#,
#ur 503	Rn#3
'after	Rp#A
'before	Rq!:
'compare	Rt#H
'for	Ri!:
'is	Rj%3
'later	Ri!:
'or	Rj#3
'ssl	Ry#3
'while	Ri!:
&s are	Ro%3
)t	Ri#?
(in	Jx"?%?
(of	Rr"f
(rather	Rp#m
(spent	Rg!%
(when	Ry#3
%se has	Ry&8!?
(rules	Rl#H
(such	Rl#3
#w 301	Rt!&
&a	>s!%&,GVm!f"V(A*&"3
'nd	Jn%%I3
&bad	Rw&*
&clients	Jk!&g#A
&do	:g"h#h,v)h(h&h&h#h&o#h3X"X#X&Q1Q"Q.,7Q
(es	Rg&,
&e	Ji!&b!V
'ach	F::u%&#A#m
(rly	Rv!3
'tag	Ji!&b!V
&far	Jo#:?,
(st	Rw",
'iles	Rj&&
(ndings	Ri&,
&give	Rf"3
&is	R}!H
't	B5:S%2f:&e"&!<
(s	Rp&A
&laravel	Ro%:
'ong	6i!,!3!a"H%A#3'&!X)A#:"O.3%O"O&O(V"&!f%h#:,,(,!::XI1"^-3
&many	>i!3#C*:"o(,!H3,~!,%,,A#V!{(!{)
'uch	Bq!1AA+3R,7H6A
&no	Jp&A%&
&often	R}!:
'ne	F{",&V{!^
&programs	Ro!,
&readers	Rv&.
(directs	Fg"V"V"V'V
`)
