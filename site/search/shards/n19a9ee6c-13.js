sitegenSearch("n19a9ee6c-13",`!log closed	Rp!O
&does	Rk#m
&files	R{"H
'or	Je!Hl!f
)mat	J{%3#3
&has	Fl!3Em<m
&if	Jk!:Gt
'n	Rf"A
't	Fk!:_!HO&
&keeps	Ry%3
'nows	Rm#m
&line	R}%:
'ooking	Rz&H
&may	Ri!:
'd	R#3
'icrosoft	R{":
&ngx	R{%,
)httprequesth	R{%,
'otes	Jk!:p"&
&of	>n!H>fAm#H63(:"3+3"3
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
&ing md	Jg&"!{",1!M
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
%o svg	Rv&3
&svg becomes	Rv&3
%s 460	Ro!3
'a	Rk!A
`)
