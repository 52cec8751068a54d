sitegenSearch("nbee90eed-14",`!log knows	Rs#m
&line	Rd&:
'ooking	Ra'H
'ua	Ru&m
&may	Ro!:
'd	R#3
'icrosoft	Rb#:
&ngx	Rb&,
)httprequesth	Rb&,
'otes	Nq!:p"&
&of	>t!H>fAm#H63(:"3+3"3
'n	Ru%3
(ce	Ri%:
(ly	Nt!fa!H
'r	Rl!,
'ut	Re"H
&say	Nq!:m"&
)s	R|%3
'hows	R~"f
'tatus	R|#:
'uch	Rm#H
&tells	Nk"OU:
'hat	No!ft"&
(e	Bl!,,O>HY:7&#3
)n	Rb&:
(is	Ru!%
&under	Rq#H
&was	R~#3
'e	Rs#m
'ith	N_%3=3
'ould	Rw!t
%format timing	Rb&1
%ged as	Rs#H
&ing md	Nm&"!{",1!M
)md the	Rm&{"
%in can	Rl"A
(d	Rs%1
(first	Rl"?
)orm	Jk!VJHc!3
(next	Rl"?
(or	Rs"H
(page	Bx!:53!H*H@3U:
)hp	R{%1
(return	Ry!}"
(service	Rt"H
)tored	Rk"H
(time	Ru%(
,out	Ru%(!,!3!?
)ook	Rc%3
(use	Rl"O
%md has	R#3
(its	R#3
%o beside	R|&:
'colours	R|&<
'svg	R|&3
&svg becomes	R|&3
%s 460	Ru!3
'a	Rq!A
(nd	Fr!36:5Hi!3
'configuration	Rp!^
'in	Ra"H
(t	Na%:B3
'keep	Ro%:
'nothing	Rc%3
'of	Rd%:
`)
