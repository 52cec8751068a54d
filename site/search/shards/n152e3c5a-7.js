sitegenSearch("n152e3c5a-7",`!assets with	Rp&:
%igns 400	Rw!3
%ume a	Rs!3
(d today	R_',
(s that	Rw!3
#terisk stands	Rb#H
#ync asks	R_"3
(function	Rp!?
"t 10	Rs&f
'.0	R}#:
%a	>B,"&FA&.#&!H).D3*VP3GO):
&bout	Rr#?
&ddresses	Ru"O
&ge	Rk!O
&larms	Ro#H
'l	2':W,-3!m#A%H#A#f"A#O!V"V#3"O#O%O"H':'O#H#3#O"A%,!m"O"f#f.3&3%3%H':%:*:&:*:"3.&!O#3),6V(3"H
&n	>i!:73!H6:/3%3g!%,:)A
'other	Fj"&"&&&!:i!&
'y	Fo"O9Of!3&f
&ws	Re%3
%both	Rs&:
%ciphers	Rg%:
&ontent	Jl&,!^%H
%different	Rq#f
%each	Bx"f)H<3Q{!#&)V
'ster	Rk#?
&rrors	Rj!,
&very	J(:l#H
%faq	Jl&:!t+,
'ult	>l!C!JWV'H#H]:'O!{&#H"O
&inal	Rz!O
'rewalls	Rd%V
(st	Jp"OC:
%guide	J@3&3i%:
%half	R{!H
'nd	Ru!:
&ome	Ry#O
'urs	R{#3
&ttp	Jj&3!H#:,,
)s	Ji"?(?"?
%iana	Rp!3
&t	Jd&,-:
's	:J:",KfMH*fZ3(^"%!,&:%V#,":&:
(elf	R&3
%least	:O,,,03)3!:%1#A+&#:)3,,/f%,%?"38:T,
'vel	Fz%3#3"3A:
&ine	Rq"?
&ogin	Rj"?
`)
