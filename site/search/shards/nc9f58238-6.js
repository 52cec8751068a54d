sitegenSearch("nc9f58238-6",`!asks how	Rz!f
'it	R|!:
)s	Jz":c!,
'not	Jr":#H
'of	J|#:9:Y&
'the	Ji!%)%
(oo	Ri#3
'where	R|!A
*ther	Jm!:-,5A
)o	Jm"H'f
'you	Jy#?7V
#leep but	Ra&:
#mx and	Rs%:
#p net	Fn!OA:e!&!^03
%net core	Fn!OA:e!&!^03
#set and	Rl&%
)s	Rz&A
(into	Rk&{#
(that	Rb!&
(unknown	Rb!(
's a	Rb!:
*ll	R@,
*nd	Rb!,
)by	Rb!,
)can	Rz&A
)in	Rz&,
*s	Rz&3
)logo	Rz&3
-svg	Rz&3
)own	Rz&:
,css	Rz&:
,sanswoff2	Rz&:
)shop	R{!?
-css	R{!?
*tlye	Rb!1
.css	Rb!1
+yle	Fb!3o#['[(,!3!:
.3f2a1c9bcss	Jt&[(A
.css	Jb!3z#,!3!:!A
.s	Rt&,
)under	Rz&:
)with	Rp&:
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
`)
