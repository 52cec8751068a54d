sitegenSearch("n5898b752-4",`!asked for	653S,!3*3&:'3(&!f%&*,&:#,#,":"H*&%,,Hc!:&^#,!:
(mdn	Re%3
(node	R_#f
,js	R_#f
*t	Rt#:
(once	Rf!H
(questions	Rk'(
(rfc	Rr!A
(serve	Rg&{&
)omebody	RE3
(the	Fi":D,3V
)o	Fy!O336,y!?
(waits	Rt!:
)ith	J_",@:
%ing and	Rt",
*s	Re#:
)for	Fe!:1H/H=f
)got	Rp#:
)never	Rq!,
)say	Rs%:
)them	R_#:
)with	Jk!,SV
)you	Jq!%Df
%s a	Rn"H
(gain	Jc!3::
(nd	Rd"3
'before	Jv!3EA
'clients	Rw#3
'for	20:#3%&!,"&!,?,&,9A)3&3!f&3#:'A+3":#3!:"A'3%:"A&&&3.:"A/:93/^&V",#,#{%*O
'how	Rv!f
'it	Rx!:
)s	Jv":c!,
'not	Jn":#H
'of	Fx#:9:X&
'the	Je!%)%
(oo	Re#3
'where	Rx!A
*ther	Fi!:-,5A
)o	Ji"H'f
'you	Ju#?7V
#leep but	R|%:
#mx and	Ro%:
#p net	Fj!OA:e!&!^03
%net core	Fj!OA:e!&!^03
#set and	Rh&%
)s	Rv&:
(into	Rg&{#
(that	R^&
(unknown	R^(
's a	R^:
*ll	R@,
*nd	R^,
)by	R^,
)can	Rv&:
)in	Rv&,
*s	Rv&3
)logo	Rv&3
-svg	Rv&3
)shop	Rw!?
`)
