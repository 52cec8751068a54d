sitegenSearch("n152e3c5a-6",`!asked the	Jm":D,3V
)o	F}!O336,y!?
(waits	Rx!:
)ith	Jd",@:
%ing and	Rx",
*s	Ri#:
)for	Fi!:1H/H=f
)got	Rt#:
)never	Ru!,
)say	Rw%:
)them	Rd#:
)with	Jo!,SV
)you	Ju!%Df
%s a	Rr"H
(gain	Jg!3::
(nd	Rh"3
'before	Jz!3EA
'clients	R{#3
'for	20:#3%&!,"&!,@,(,:A)3&3!f&3#:'A+3":#3!:"A'3%:"A&&&3.:"A/:93/^&V",#,#{%*O
'how	Rz!f
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
`)
