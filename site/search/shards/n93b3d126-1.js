sitegenSearch("n93b3d126-1",`!go wrong	R{!,
#al 0.1	Ro!3
'of	Ro!V
#es a	R}#3
(head	Rr&O
'because	Rc":
)tween	RZ,
(lind	Rf!A
(oth	Rv&A
(y	Bi!H*O1:=f_",
'first	Rs!3
(or	Rn!,
(rom	Jm!:y!3
'off	Rk#H
(n	>m!,%.",'H#3(fO:d!:%T:&
(r	Rr&O
(ut	Bf!3':+A%A1At!&
'so	Rn&{"
(tays	Rn&{"
'there	Rs&,
)rough	Fh!VMHP3
(o	Fa#H&Hg!A
)o	Rn&f
'unnoticed	Ry!:
'well	Rv!H
(hole	Rn&{"
(ith	Fe!3",l#,
#ing away	Rf!A
(back	Rm%:
(on	Fk!:"Hw!&
(round	Rv#,
(to	Rz!f
#ne a	R),
(fter	Jr!35H
(gain	Rw#3
(nd	Ba"A-3-&N&8:4H
(re	Rn&H
'choosing	Rw"V
(url	Ri#:
'for	Fg!:+VB,(f
(rom	JJ:Tf
'however	Rq&3
'is	RD:
'on	Rh!A
(ut	R{%,
'since	J~":s!H
)tegen	Rp&3
'the	Jk!:r"&
*y	Rw&%
'which	Rq&3
(ith	JR,u#3
#od 304	Rh!,
'404	Rw"f
(10	Rh!,
'a	Jg!,K,
(nd	Fe!3%:,%=H
(s	Jq!3T3
'client	Rv":
-s	Rq!:
'error	Rx&3
'for	Fp!:0O3A
'health	Rh!,
'is	Jg!:?,
'may	Rz&3
'news	Ji!:9:
(or	Rn%:
`)
