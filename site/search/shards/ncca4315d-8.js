sitegenSearch("ncca4315d-8",`!hosts a	Rh&,
)zure	Rl&%!A
(belong	Rt"f
(default	Rh&,
*scribe	Rs"f
)o	Jk&f'^
(how	Rn&A
(in	Rp&,
)t	Rs"f
(make	Rp&&
(name	Ro&V
(outside	Rd%3
(policy	Rk"f
(read	Rp&^
(such	Rl&:
(take	Rp&V
)hat	Fa#fi!,&%
*e	Ra#f
(what	Rk&^
#tel an	Re!A
(or	Jh!VM3
's or	Ru#,
#ur 503	Rl#3
'after	Rn#A
'before	Ro!:
'compare	Rr#H
'for	Rg!:
'is	Rh%3
'later	Rg!:
'or	Rh#3
'ssl	Rw#3
'while	Rg!:
&s are	Rm%3
)t	Rg#?
(in	Jv"?%?
(of	Rp"f
(rather	Rn#m
(spent	Re!%
(when	Rw#3
%se has	Rw&8!?
(rules	Rj#H
(such	Rj#3
#w 301	Rr!&
&a	>q!%&,GVm!f"V(A*&"3
'nd	Jl%%I3
&bad	Ru&*
&clients	Ji!&g#A
&do	6e"h#h,v)h(h&h&h#h&o#h3X"X#X&Q1Q"Q.,7Q
(es	Re&,
&e	Jg!&b!V
'ach	F::s%&#A#m
(rly	Rt!3
'tag	Jg!&b!V
&far	Jm#:?,
(st	Ru",
'iles	Rh&&
(ndings	Rg&,
&give	Rd"3
&is	R{!H
't	B5:Q%2f:&e"&!<
(s	Rn&A
&laravel	Rm%:
`)
