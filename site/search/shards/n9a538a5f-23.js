sitegenSearch("n9a538a5f-23",`!tag the	Jg!A*:
)n	Rg#f
'o	Rl!H
'ry	Rg#f
'xt	Rk!M
&unless	Rg#H
&was	RY,
'ith	Fs!,,A,:3H
*out	Rn&{"
'orks	Rg#V
(uld	R^:
%s a	Rh&A
(nd	Rn&{"
(re	J(&h&{"
'close	RY:
'flag	Ru&O
(or	Ro&3
'if	Ry"H
)match	Ry"H
'list	Ru&O
'nest	Ru&A
'the	Ru&O
'whether	Ru&O
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
'a	>?&n!3#f#:):&f&H0:l!:
(cross	Rw#,
(ll	Rx&:
(nother	J~"O43
'both	Rx&O
'cloudflare	R}#:
'down	Rj#3
(rafts	Rg&,
'explicit	Rb#O
'for	J|"&t!V
'half	Rs#H
(eaders	Rk!3!t
'if	Rs!O
)match	Rs!O
(n	Rz",!3
(s	Rb#3
(t	>l!3+f=H03(:B:*333/A-3
)s	Jb!:v#H
'long	Ro#f
'one	Rd",
(ver	Rf!A
'part	J@,Q%
'requests	Rs!3
+ired	R/:
'that	F8,SOZ&
)e	6C:+:0:,3":"V#f,f%:":":+H*H&3>f"f*H-VP:*V
*ir	Jf%:+3
*m	Jw",u!V
)is	Jh!,),
&n a	Jy#,N{%
`)
