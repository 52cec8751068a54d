sitegenSearch("ndb46cc90-10",`!end tag	Rn&{"
)s	RY:
'hat	Rb"H
(e	F&,_!:-%
'o	Ro!%
&under	Rr!f
&with	Fp!^03Y3P3!^
*out	RA,
%column the	Rj&H
%date ext	Rd%8
%ed 305	Rj"f
(and	Rd%V
(early	Ro!1
(on	RU3
)r	Jo%,*O
(the	Rg&{%
)ls	Rx%:
(with	Jt":_"T
,out	Rf!A!f
%ing md	Rg&{"
*ustache	Ru&,
%line and	Rj&H
%point answers	Rs!t
+cannot	Rm"3
,hanges	R}!H
+does	Jm"363
+exists	Jr"3p!,
+faster	R{%:
+made	Rr"O
-y	Rr"O
+needs	Rn"3
+of	Rs!t
-f	Ra&&
,r	R|#3
+that	Jp"H.3
+wants	R|"f
-s	R|#3
*s and	Rl!O
,in	Rp"f
,that	Je"3)3
%region name	R;:
,setup	Rn&t
%s 408	Rq&:
'a	Jq&A#:
(n	Rn&{"
)d	Rk!m
(re	Ry&:
(t	Jn&:!V(A
'both	Ru"3
(y	Rh%:
'here	Jx%:":
'in	>P,7O)HF:>3XV!t)O#,
)side	Ra%:
(t	Ft!Od!,QA
'no	Rv!H
'of	Rn&:
(r	Jc!,s#A
'rfc	Rk!V
'streams	Rc&3
'the	BW:/H#O6H=Az!3
)is	Rf!^
(ls	Fr!H4Hv!3
(oo	R{&,
'under	RY,
'where	Jg&3){"
`)
