sitegenSearch("nd617911b-4",`!log a	F#,d#f+mG:
'fter	Rj!f
'lone	Jm!H#:l"&
(ways	R_&3
'nd	Bo!:%fFfG&?3!O
's	Fs!:[HK:':
(k	Rj!^
't	Jz%3#3
'ws	Ra%:
&closed	Rt!O
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
`)
