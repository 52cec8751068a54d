sitegenSearch("n2f25d1f7-12",`!log of	>n!H>fAm#H63(:"3+3"3
'n	Ro%3
(ce	Rc%:
(ly	Jn!fa!H
'r	Rf!,
'ut	R~!H
&say	Jk!:m"&
)s	Rv%3
'hows	Rx"f
'tatus	Rv#:
'uch	Rg#H
&tells	Je"OU:
'hat	Ji!^t"&
(e	Bf!,,O>HY:7&#3
)n	R{%:
(is	Ro!%
&under	Rk#H
&was	Rx#3
'e	Rm#m
'ith	Jy#3=3
'ould	Rq!t
%format timing	R{%1
%ged as	Rm#H
&ing md	Jg&"!{"+1!M
)md the	Rg&{"
%in can	Rf"A
(d	Rm%1
(first	Rf"?
)orm	Fe!VJHc!3
(next	Rf"?
(or	Rm"H
(page	Br!:53!H*H@3U:
)hp	Ru%1
(return	Rs!v
(service	Rn"H
)tored	Re"H
(time	Ro%(
,out	Ro%(!,!3!?
)ook	R|#3
(use	Rf"O
%md has	R#3
(its	R#3
%o svg	Ru&3
&svg becomes	Ru&3
%s 460	Ro!3
'a	Rk!A
(nd	Fl!36:5Hi!3
'configuration	Rj!^
'in	Rz!H
(t	Jz#:B3
'keep	Ri%:
'nothing	R|#3
'of	R}#:
'to	Rp&1!M
'was	Rp&1
(here	Re%:
)o	Rw"H
#ng 414	Rq&:
'a	Jr!X@O
(ddress	F{"?/3N:
(fter	Rl":
(nd	Fx!H23QOE:
(s	:n!O!t%:!A5O#O6:*H#O#:):,:0O<:/,%3
`)
