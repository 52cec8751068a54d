sitegenSearch("nf184f5ab-12",`!title try	Rw&M
(unexpected	Rk#?
*known	Rp#?
(was	Rd#A
)hat	Fb!1o#f(*!3
*ich	Fc!1"1s#?
's from	R,,
)headings	Rt&3
"ls 1.3	Re#,
&and	Ry%3
&early	Rh!A
&handshake	>k!*V3&?-:4:4:#3#,!O
&it	Ru#3
(self	Rx%:
&library	R{#3
&nginx	Re"H
&on	Ry%:
(ly	R|!H
&settings	Ra#f
&termination	Rh!V
'he	Jr!Hi"&
'o	Fp#?4&!,8:
&with	Rp!O
"mp the	Rg&{'
%dir says	Rg&3
)where	Rg&{'
"o 10	Rz"?
'0	R(,
'11	Rf!A
&5.6	Ri!,
&6	Rf!3
&999	Jk!:|!&
%20	Ri#A
'0	Ry&:
'26	Jt!?N?
)1031	Rt!?
*208	Rb#?
'4	R}!H
&75760	R{&:
%301	Rf"f
'2	Rk"3
%400	Rv%,
'1	Rt",!H
'4	Rh&,
&22	Rb#H
&999	Rf!A
%5	Rf&m
&0	Rh&m
'2	Rw#:
&30	Re%3
&99	Fi!3g"35,
%6	Rv&{(!{,!{/
&000	Rb%3
%90	Jk!:v!&
%a	.&,#,<,*&!:"&4,'3%:".',"t%A"3%&!3'3!H",!:#,!:"3!H"3#3#:"H!f"3",!f"3%3!:":#H!O,3&:!H&&"f(f&H":#:#,#O#?.3!:&3#3*3+,!:/m%%",!m#&":!A#:":"A"&",",#&#J!X%:
&ccept	Jc",^3
`)
