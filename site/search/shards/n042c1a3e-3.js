sitegenSearch("n042c1a3e-3",`!tag with	Fs!,,A,:3H
*out	Ro&{"
'orks	Rg#V
(uld	R^:
%s a	Rh&A
(nd	Ro&{"
(re	J(&i&{"
'close	RY:
'flag	Rv&O
(or	Rp&3
'if	Ry"H
)match	Ry"H
(n	Rm&,
'list	Rv&O
'nest	Rv&A
'the	Rv&O
'whether	Rv&O
(ithout	Ry"H
%txt etag	Rk!M
-save	Rk!M
)https	Rk!M
#ke 20	Rw!f
)0	Rf!,
)4	R}!f
'302	Rj"3
)7	Rr!:
'401	Ru#3
(13	Rs!3
'500	Rw!f
'999	Rn%:
'a	>?&n!3#f#:):&f&H0:m!:
(cross	Rw#,
(ll	Ry&:
(nother	J~"O43
'both	Ry&O
'cloudflare	R}#:
'down	Rj#3
(rafts	Rg&,
'explicit	Rb#O
'for	J|"&u!V
'half	Rs#H
(eaders	Rk!3!t
'if	Rs!O
)match	Rs!O
(n	Rz",!3
(s	Rb#3
(t	>l!3+f=H03(:B:*3330A-3
)s	Jb!:w#H
'long	Ro#f
'one	Rd",
(ver	Rf!A
'part	J@,Q%
'requests	Rs!3
+ired	R/:
'that	F8,SOZ&
)e	6C:+:0:,3":"V#f,f%:":":+H*H&3>f"f*H-VQ:*V
*ir	Jf%:+3
*m	Rw",
)is	Jh!,),
&n a	Jy#,N{&
)n	Rv"3
*d	R~!,
)way	Rh!,
(back	Ra%3
(e	Rs!:
)mail	Rs!:
`)
