sitegenSearch("n835dfc4a-9",`!every record	Rw!O
*gistered	Jm!%e"&
*quest	Bl!,2H*Hn!,*3&:
,ired	Ro&A
*spect	R~",
,onse	Ji!t,%{!O
)ow	FF,@,u#:#O
)ule	Rr&:
(saved	Jo&:)%
)econd	R',
*rver	Rl!,
,ice	Rs"&
)ite	Rx&%
)low	R0,
)tatus	JX:3%a#t
)uccess	Rb"H
/ful	Rw!,
(template	Rz&O
)ime	J_#H.f
,out	R_"f
(unexpected	Rp#H
*familiar	Rn":
*known	Ru"H
)rl	JD,r%%
)se	Rk!H
(variable	Jr&A*&
)isitor	Jo!:}!&7&
(word	Rx&3
'body at	Js!Oj!&
,could	Rp&:
,else	Js"3h!:
0s	Rm#O
,knows	Rj%3
,may	Rp!3
,so	R{#V
-uch	Rd&:
.pports	R_#f
,the	Rq%3
,who	Ja%3S{"
'one such	Rj"O
+they	Rr#H
+without	Ri"f
'thing below	Jw#AU%(3
-comes	Rd":
-else	Jp&:%3':
-failed	Re"f
.orbidden	Rr!^
-if	Rg"3
-that	BD,F%!,/A(f?3b"A
.wo	Ry"H
-we	R@1
/nt	Re"3
.ith	Jy#H3,
1out	Ra#H
'where a	R_'H
.nd	J_#f?:
-else	Ji!Hp#H
-in	Rw&,
-where	Rv!3
#idently come	Rh&,
"ws exchange	Rs%:
`)
