sitegenSearch("ne9e9f5f5-3",`!log closed	Rt!O
&does	Ro#m
&files	R_#H
'or	Ji!Hl!f
)mat	J_&3#3
&has	Jp!3Em<m
&if	Jo!:Gt
'n	Rj"A
't	Jo!:_!HO&
&keeps	R}%3
'nows	Rq#m
&line	Rb&:
'ooking	R~&H
&may	Rm!:
'd	R#3
'icrosoft	R_#:
&ngx	R_&,
)httprequesth	R_&,
'otes	Jo!:p"&
&of	>r!H>fAm#H63(:"3+3"3
'n	Rs%3
(ce	Rg%:
(ly	Jr!fa!H
'r	Rj!,
'ut	Rc"H
&say	Jo!:m"&
)s	Rz%3
'hows	R|"f
'tatus	Rz#:
'uch	Rk#H
&tells	Ji"OU:
'hat	Jm!^t"&
(e	Bj!,,O>HY:7&#3
)n	R_&:
(is	Rs!%
&under	Ro#H
&was	R|#3
'e	Rq#m
'ith	J}#3=3
'ould	Ru!t
%format timing	R_&1
%ged as	Rq#H
&ing md	Jk&"!{",1!M
)md the	Rk&{"
%in can	Rj"A
(d	Rq%1
(first	Rj"?
)orm	Ji!VJHc!3
(next	Rj"?
(or	Rq"H
(page	Bv!:53!H*H@3U:
)hp	Ry%1
(return	Rw!v
(service	Rr"H
)tored	Ri"H
(time	Rs%(
,out	Rs%(!,!3!?
)ook	Ra%3
(use	Rj"O
%md has	R#3
(its	R#3
%o beside	Rz&:
'colours	Rz&<
'svg	Rz&3
&svg becomes	Rz&3
`)
