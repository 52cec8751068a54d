sitegenSearch("ne3f67d1a-5",`!asking with	Jm!,SV
)you	Js!%Df
%s a	Rp"H
(gain	Je!3::
(nd	Rf"3
'before	Jx!3EA
'clients	Ry#3
'for	20:#3%&!,"&!,?,(,9A)3&3!f&3#:'A+3":#3!:"A'3%:"A&&&3.:"A/:93/^&V",#,#{%*O
'how	Rx!f
'it	Rz!:
)s	Jx":c!,
'not	Jp":#H
'of	Fz#:9:X&
'the	Jg!%)%
(oo	Rg#3
'where	Rz!A
*ther	Fk!:-,5A
)o	Jk"H'f
'you	Jw#?7V
#leep but	R~%:
#mx and	Rq%:
#p net	Fl!OA:e!&!^03
%net core	Fl!OA:e!&!^03
#set and	Rj&%
)s	Rx&A
(into	Ri&{#
(that	Ra!&
(unknown	Ra!(
's a	Ra!:
*ll	R@,
*nd	Ra!,
)by	Ra!,
)can	Rx&A
)in	Rx&,
*s	Rx&3
)logo	Rx&3
-svg	Rx&3
)own	Rx&:
,css	Rx&:
,sanswoff2	Rx&:
)shop	Ry!?
-css	Ry!?
*tlye	Ra!1
.css	Ra!1
+yle	Fa!3n#['[(,!3!:
.3f2a1c9bcss	Jr&[(A
.css	Ja!3y#,!3!:!A
.s	Rr&,
)under	Rx&:
)with	Rn&:
%igns 400	Ru!3
%ume a	Rq!3
(d today	R}&,
(s that	Ru!3
#terisk stands	R_#H
#ync asks	R}!3
(function	Rn!?
"t 10	Rq&f
'.0	R{#:
`)
