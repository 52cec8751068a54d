sitegenSearch("n5898b752-5",`!assets shopcss	Rw!?
*tlye	R^1
.css	R^1
+yle	F^3n#['[(,!3!:
.3f2a1c9bcss	Jp&[(:
.css	J^3y#,!3!:
.s	Rp&,
)with	Rl&:
%igns 400	Rs!3
%ume a	Ro!3
(d today	R{&,
(s that	Rs!3
#terisk stands	R}"H
#ync asks	R{!3
(function	Rl!?
"t 10	Ro&f
'.0	Ry#:
%a	>B,"&BA&.#&!H).D3*VP3GO):
&bout	Rn#?
&ddresses	Rq"O
&ge	Rg!O
&larms	Rk#H
'l	2':T,,3!m#A%H#A#f"A#O!V"V#3"O#O%O"H':'O#H#3#O"A%,!m"O"f#f.3&3%3%H':%:*:&:*:"3.&!O#3),6V(3"H
&n	>e!:73!H6:/3%3g!%,:):
'other	Ff"&"&&&!:i!&
'y	Fk"O9Of!3&f
&ws	Ra%3
%both	Ro&:
%ciphers	Rc%:
&ontent	Jh&,!^%H
%different	Rm#f
%each	Bt"f)H<3Q{!#&)V
'ster	Rg#?
&rrors	Rf!,
&very	J(:h#H
%faq	Jh&:!t+,
'ult	>h!C!JWV'H#H]:'{&#H"O
&inal	Rv!O
'rewalls	R_%V
(st	Jl"OC:
%guide	F@3&3e%:
%half	Rw!H
'nd	Rq!:
&ome	Ru#O
'urs	Rw#3
&ttp	Ff&3!H#:,,
)s	Fe"?(?"?
%iana	Rl!3
&t	J_&,-:
`)
