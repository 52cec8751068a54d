sitegenSearch("n924fa1a1-9",`!nine letters	Rz&3
'times	Rh&:
&teen of	Rj#H
'ies do	Ro"A
#x objective	Ru&m
/c	Ru&m
"l y3jld	Ry%?
"o 101	R{!:
&xx	Rv!%
%403	Rk!,
'4	Rh#3
&20	Ri&V
'1	R{%:
&44	R{%3
%5xx	Rt!t
%accept	Rj"3
)ss	Rq!^
+controlalloworigin	Rq!^
(ount	Jt":[:P%
'knowledgement	Rf%,
&dvertisements	R~&%
&larm	Nq#HJ:
&nswer	Fv!H!Va!&!?PA5A
&uthorities	R|&{*!{1
(omatic	Rx#&
%better	Re&,
&ody	Bv!3!a&H',':!f'H<Hu!A
&rowser	Ru":
&uild	Rx&3
'siness	Rv"H
&yte	Rm&{'
%cache	:m!O!f)A%V#36:!O0O#O'O&O#O.O>?D[
*control	Rv#O
'se	Rd#:
&ertificate	Ni%37:
&hallenge	Ju"H":j!:
(nge	Fs"&(&+&'&
&ipher	Ri%3
&lass	NB&!,r%:
'ear	R^,
'ient	By!3(:%H'H#3'&!:
'oudflare	Ri%3
&ode	BM,BO#^(Oy!:4,.f
(ing	Ry"3
'lor	Nm&{'%A
)urs	Rm&{'
'mmon	Rf#m
(pleteness	Rp&V
'ncern	Rj#f
(dition	Nn":!f33
(flicting	Ri#3
(nection	Rf%:
,or	Rl%3
(stant	Np!hr",
`)
