sitegenSearch("nc4f78382-2",`!there from	Rh!,
(hides	Rl!A
(if	Rc"3
)s	.%3&,,,"1":#1#:13#3#,,1'3':#,"%!,"%!3#,!3!H#A"m&V"3#f"3#O"H"3":"3&&!3!f"3!O%3!O%H#O"3!f#:"f#:":":!H":!f!m"3!f":"3!:":"O"H"f%,","H!O"3!f#m#O#f%3-3"f"O"3#:"3#,(V(:&3,3#:!O(&",":%:":":#3!:!O"^'%&,"3!:!A"%!:!O"%#V!{"",!:!O'3
)t	Fk#m?3N3
(lies	R;,
(may	Jk!:}"H
(nobody	Rz!:
(on	JZ:4O
*ce	Rw"H
*e	Re&:
*ly	Ry!H
)r	J{!Oe!,
(perhaps	R&,
(record	Rv&{*
)fc	Bz!H(H":#,*:),.,
(say	Rt#3
)ee	R+:
*nding	Rm":
)g050	Rh&O
)ince	Rk":
)oon	Rg!:
)tays	Rn&:
)uch	Rb#3
(test	R|!H
)hat	J{!f<f
*e	>N,,:',8f73G3-:9:?,'H
+n	Ri%:
)o	FP,8,%%
*o	Ji!fh!f
)wice	JE:m%,
)ypically	Ra%,
(was	Bm#f)O-:(,7&
)hat	Ry&3
*en	RI,
)ith	Jp!:8&
,out	Rx&%
)ould	R*,
(yet	Rm&A
'by blocks	Rr":
*configure	Ri",
*hide	Rw#:
'fore answer	R}"O
,fails	R}!:
,green	Rf!:
,says	RT,
-tay	Rf"f
,wrong	Rf"O
%se 102	Rh!O
`)
