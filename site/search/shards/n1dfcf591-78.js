sitegenSearch("n1dfcf591-78",`!nginxs inner	Fv%&"&"&"&
)manual	Ru%A
)note	R{%&
-s	Re!A
*umber	Rf!3
)own	Fo!,Lf[,(:
)which	Ri#f
#x http	Fu%&!,"&!,&&!,"&!,
"hb xbs	Ru!?
"i eth0	R_%8
#ghtly batch	R{!3
*export	Rd&3
#ne digits	Rz&,
'languages	Jj!(d"%
(etters	Rs&3
'times	Rb&:
&teen of	Rd#H
'ies do	Ri"A
"l y3jld	Rs%?
"o 101	Ru!:
&xx	Rp!%
%403	Re!,
'4	Rb#3
&20	Rc&V
'1	Ru%:
&44	Ru%3
%5xx	Rn!t
%accept	Rd"3
(ount	Fn":[:O%
'knowledgement	R_%,
&dvertisements	Rw&%
&larm	Jk#HJ:
&nswer	Fp!H!Va!&!?PA4A
&uthorities	Ru&{)!{/
(omatic	Rr#&
%better	R~%,
&ody	Bp!3!a&H',':!f'H<Ht!A
&rowser	Ro":
&uild	Rq&3
'siness	Rp"H
&yte	Rg&{&
%cache	:g!H!^)A%V8:!O0O#O'O&O#O.O>?C[
*control	Rp#O
'se	R}":
&ertificate	Jc%37:
&hallenge	Fo"H":j!:
(nge	Fm"&(&+&'&
&ipher	Rc%3
&lass	RA&!,
'ear	RY,
'ient	By!:%H'H#3'&!:
'oudflare	Rc%3
&ode	BL,EOy!:4,.f
(ing	Rs"3
`)
