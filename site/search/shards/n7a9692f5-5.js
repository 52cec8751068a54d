sitegenSearch("n7a9692f5-5",`!every page	>+,",C,.,Sfd!39H+,",%,#3
*rt	Jd#3H3!V
*th	Fy!H9m;m
*use	Rq!A
)ost	Rz!H
)rogram	Jn!,d#O
+xy	Jw!He!,
(record	Rs!O
*gistered	Ji!%e"&
*quest	Bh!,2H*Hn!,*3&:
,ired	Rk&A
*spect	Rz",
,onse	Fe!t,%{!O
)ow	FF,<,u#:#O
)ule	Rn&:
(saved	Jk&:)%
)econd	R',
*rver	Rh!,
,ice	Ro"&
)ite	Rt&%
)tatus	Rg!%
)uccess	R}!H
/ful	Rs!,
(template	Rv&H
)ime	J{"H.f
,out	R{!f
(unexpected	Rl#H
*familiar	Rj":
*known	Rq"H
)rl	JD,n%%
)se	Rg!H
(variable	Jn&A*&
)isitor	Fk!:}!&7&
(word	Rt&3
'body at	Jo!Oj!&
,could	Rl&:
,else	Jo"3h!:
0s	Ri#O
,knows	Rf%3
,may	Rl!3
,so	Rw#V
-uch	R_&:
.pports	R{"f
,the	Rm%3
,who	J|#3S{"
'one such	Rf"O
+they	Rn#H
+without	Re"f
'thing below	Fs#AU%(3
-comes	R_":
-else	Fl&:%3':
-failed	Ra"f
.orbidden	Rn!^
-if	Rc"3
-that	Bf!%!,/A(f?3b"A
.wo	Ru"H
-we	R@1
/nt	Ra"3
.ith	Ju#H3,
1out	R|"H
'where a	R{&H
`)
