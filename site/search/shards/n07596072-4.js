sitegenSearch("n07596072-4",`!asked once	Rf!H
(questions	Rj'(
(rfc	Rr!A
(serve	Rg&{%
)omebody	RE3
(the	Fi":D,3V
)o	Fy!O336,x!?
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
'for	20:#3%&!,"&!,?,&,9A)3&3!f&3#:'A+3":#3!:"A'3%:"A&&&3.:"A/:93/^&V",%{%*O
'how	Rv!f
'it	Rx!:
)s	Jv":c!,
'not	Jn":#H
'of	Fx#:9:W&
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
)s	Ru&:
(into	Rg&{#
(that	R^&
(unknown	R^(
's a	R^:
*ll	R@,
*nd	R^,
)by	R^,
)can	Ru&:
)in	Ru&,
*s	Ru&3
)logo	Ru&3
-svg	Ru&3
)shop	Rw!?
-css	Rw!?
*tlye	R^1
.css	R^1
+yle	F^3n#[&[(,!3!:
.3f2a1c9bcss	Jo&[(:
.css	J^3x#,!3!:
`)
