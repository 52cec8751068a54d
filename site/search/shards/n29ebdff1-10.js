sitegenSearch("n29ebdff1-10",`!asks where	R~!A
*ther	Jo!:-,5A
)o	No"H'f
'you	N{#?7V
#leep but	Rc&:
#m assembly	Ru&m
%x and	Ru%:
#p net	Fp!OA:e!&!^03
%net core	Fp!OA:e!&!^03
#sembly awk	Ru&m
&t and	Rn&%
)s	R|&A
(into	Rm&{#
(that	Rc!&
(unknown	Rc!(
's a	Rc!:
*ll	RA,
*nd	Rc!,
)by	Rc!,
)can	R|&A
)in	R|&,
*s	R|&3
)logo	R|&3
-svg	R|&3
)own	R|&:
,css	R|&:
,sanswoff2	R|&:
)shop	R}!?
-css	R}!?
*tlye	Rc!1
.css	Rc!1
+yle	Fc!3p#['[(,!3!:
.3f2a1c9bcss	Nv&[(A
.css	Nc!3{#,!3!:!A
.s	Rv&,
)under	R|&:
)with	Rr&:
%igns 400	Ry!:
%ume a	Ru!3
(d today	Rb',
(s that	Ry!:
#terisk stands	Rd#H
#ync asks	Rb"3
(function	Rr!?
"t 10	Ru&f
'.0	R_%:
%a	>C,"&GA&.#&!H).D3*VP3GO):
&bout	Rt#?
&ddresses	Rw"O
&ge	Rm!V
&larms	Rq#H
'l	2':X,.3!m#A#O"H#A#f"A#O!V"3!V#3"O#O%O"H':'O#H#3#O"A%,!m"O"f#f.3&3%3%H':%:*:&:*:"3.&!O#3),6V(3"H
&n	>k!:73!H6:/3%3g!%,:)A
`)
