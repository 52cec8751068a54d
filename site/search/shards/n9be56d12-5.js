sitegenSearch("n9be56d12-5",`!nightly export	Rd&3
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
'lor	Jg&{&%A
)urs	Rg&{&
'mmon	R_#m
(pleteness	Rj&V
'ncern	Rd#f
(dition	Jh":!f33
(flicting	Rc#3
(nection	R_%:
,or	Rf%3
(stant	Jj!hr",
(tent	>*&_!,!3*3*?'(!:!?"H1:":":8?
`)
