sitegenSearch("n6326845e-2",`!resolve settles	Rd%V
*the	N|"&P&!,!:
*www	Rd%8
-examplecom	Rd%8
)d against	Ra":
,nd	Ru&{!!{"
+in	Rg%:
)s 1033	Rl%3
(ing the	R|"&
&urce 200	Ry!H
+409	Rn!,
+a	Rs%&
,fter	R_",
,gain	Rm#f
,nd	Ri#3
,s	Rd",
,t	Ra"3
+be	Rp#,
-hind	Ra"3
,y	Rg",
+can	Jd"O-,B:
,ontent	Rn!A
2range	Rn!A
+does	Rx"&!,
+each	Rj"&
,xhausted	Rl!3
-ists	Jv!3,3P,
+for	Nw#,S3
+group	Ro&8
+has	By!:/:&&!,)&!,)&(3)3
+id	Rh":!?!H
,n	Bl!O,3,&(,C3
-to	Ri",
,s	>l!O#A4,-&!,#3&3&3",',",
,t	Ry",
-self	Ni"&&,
+limit	Ny#hQ3
+may	Rw"O
+no	Rv#O
-ne	Rt",
-t	Rx"3
+of	Jb"A-3F?
,r	Ri#&
+remaining	Rj&3
-solve	R|"&
,fc	Nd#3%O
+send	Ro"3
,uch	Rn"H
-pports	Rx",
+that	By!,)H'&%:&,-32A
-e	Nc#3#O
+until	Rj&3!:
,sed	R}"&
+wait	Rj&:
-s	N_"3"3
,ithout	Nk!%7,
+yet	Rb#,
*group host	Ro&8
*id d	Rh"?
-the	Rh"H
-which	Rh":
*s and	Rg"&
,it	Rp#3
,many	Rn!3
`)
