sitegenSearch("n902f85ea-7",`!every page	>+,",C,0,Sfd!39H+,",%,#3
*rt	Jf#3H3!V
*th	F{!H9m;m
*use	Rs!A
)ost	R|!H
)rogram	Jp!,d#O
+xy	Jy!He!,
(record	Ru!O
*gistered	Jk!%e"&
*quest	Bj!,2H*Hn!,*3&:
,ired	Rm&A
*spect	R|",
,onse	Fg!t,%{!O
)ow	FF,>,u#:#O
)ule	Rp&:
(saved	Jm&:)%
)econd	R',
*rver	Rj!,
,ice	Rq"&
)ite	Rv&%
)tatus	FW:2%a#t
)uccess	R_"H
/ful	Ru!,
(template	Rx&O
)ime	J}"H.f
,out	R}!f
(unexpected	Rn#H
*familiar	Rl":
*known	Rs"H
)rl	JD,p%%
)se	Ri!H
(variable	Jp&A*&
)isitor	Fm!:}!&7&
(word	Rv&3
'body at	Jq!Oj!&
,could	Rn&:
,else	Jq"3h!:
0s	Rk#O
,knows	Rh%3
,may	Rn!3
,so	Ry#V
-uch	Rb&:
.pports	R}"f
,the	Ro%3
,who	J~#3S{"
'one such	Rh"O
+they	Rp#H
+without	Rg"f
'thing below	Fu#AU%(3
-comes	Rb":
-else	Fn&:%3':
-failed	Rc"f
.orbidden	Rp!^
-if	Re"3
-that	BD,D%!,/A(f?3b"A
.wo	Rw"H
-we	R@1
/nt	Rc"3
.ith	Jw#H3,
1out	R~"H
'where a	R}&H
`)
