sitegenSearch("n6b72a557-12",`!the way	2B,A,'.%:!H"H"3",#3!A#%%f"3!f#H&&!O&O#O":&f(3"O%f#&!H#H)f"&!O!f#3#3&3&3'f,,':"3!:#3!::A-3&^&3!y!"H":!O#%#A"O!V!{'"&
)s	Fs!3M,x!O
'eb	:h!%!V8f0H%31H-m*f-3"V',#,(3#&!,!3D:,O
(ek	Jz&3",
(ight	R{"3
'hile	Rd%V
(ole	28,&,6:/,),'&!.!H&3#A#H",#,#:#A!f%f#&!,!3):"H'3*3"f'A#3!:!O&H&V%:!H"H#3!m#f"HB,0:#:&:',!H#,#%(:","O
'ild	Re%&
(ndow	Rq!:
(re	>1,Y^":P3-3R&"3(,&3%y!6:
(sh	R~!O
'ord	B"35:<,b"He!A
*ing	Rh%,
*s	:0:J,/3#Q)%Gf4fZ3*O%5(3"H#:
)k	6h!,!3"%#:!A%:'O%,!3!H%3!H#&!,!3#H%f):/,&,3,!f&:!A4&!:=:+,!3'%
*ing	Rj"H
)ld	Rs!:
)st	Bm!:"(-V#V"V]:
'riting	Rb%,
(ong	6#,",',7,),):%,,&,H.:7H'3%3%3(f5m#HY3(:.H
&x	Rz#&
'00	Ri!3!^
'forwardedfor	Rz#&
'ml	Jf!%<&
&yaml	Rh&H
(ndex	Jc&&"&
'ear	R{&,!:
&zone	Fb%V","3X,
%ir accents	Rt&:
,pt	Rs":
)dministrator	Rs%:
)ttributes	R_'&
(bandwidth	Rg%,
)odies	Rr!3
+y	Re"H
`)
