sitegenSearch("nc4f78382-12",`!title of	B7:a%32{%*,'3!A#^!{,!{-
)pening	Fv"?%?/?
)r	Rf&V
*ders	Rw!?
)ther	Ru&%
-wise	R8:
(p	Rd"?
)ackage	Ro&d
/json	Ro&d
*ge	Rm%?
)ermission	Rp"?
)hotos	Rz"?
)repaid	Ro"?
(questions	Rh&*
(rate	Rh#?
)eports	Rr"?
*quests	Rw&1!F
,ired	Jf&V#,
(say	Rg#?
)end	R|"?
)ign	Jn"?H?
,ing	Rk&T
)ome	Rb#?
*urce	Rg&y"
)tep	Rd#?
(text	Fl!?{",!:!A#,!A
)he	>e!1)*J?&?#?m!t!{%*{"'3#O
*is	Rw"?
)itle	Rg&t!{"!{%
)ry	Rw&M
(unexpected	Rk#?
*known	Rp#?
(was	Rd#A
)hat	Fb!1o#f(*!3
*ere	Rm&,
*ich	Fc!1"1s#?
)ithout	Rm&,
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
`)
