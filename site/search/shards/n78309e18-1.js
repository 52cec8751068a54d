sitegenSearch("n78309e18-1",`!log of	>p!H>fAm#H63(:"3+3"3
'n	Rq%3
(ce	Re%:
(ly	Jp!fa!H
'r	Rh!,
'ut	Ra"H
&say	Jm!:m"&
)s	Rx%3
'hows	Rz"f
'tatus	Rx#:
'uch	Ri#H
&tells	Jg"OU:
'hat	Jk!^t"&
(e	Bh!,,O>HY:7&#3
)n	R}%:
(is	Rq!%
&under	Rm#H
&was	Rz#3
'e	Ro#m
'ith	J{#3=3
'ould	Rs!t
%format timing	R}%1
%ged as	Ro#H
&ing md	Ji&"!{",1!M
)md the	Ri&{"
%in can	Rh"A
(d	Ro%1
(first	Rh"?
)orm	Fg!VJHc!3
(next	Rh"?
(or	Ro"H
(page	Bt!:53!H*H@3U:
)hp	Rw%1
(return	Ru!v
(service	Rp"H
)tored	Rg"H
(time	Rq%(
,out	Rq%(!,!3!?
)ook	R~#3
(use	Rh"O
%md has	R#3
(its	R#3
%o beside	Rx&:
'colours	Rx&<
'svg	Rx&3
&svg becomes	Rx&3
%s 460	Rq!3
'a	Rm!A
(nd	Fn!36:5Hi!3
'configuration	Rl!^
'in	R|!H
(t	J|#:B3
'keep	Rk%:
'nothing	R~#3
'of	R_%:
'to	Rs&1!M
'was	Rs&1
(here	Rg%:
)o	Ry"H
#ng 414	Rt&:
'a	Jt!X@O
(ddress	F}"?/3N:
(fter	Rn":
(nd	Fz!H23QOE:
`)
