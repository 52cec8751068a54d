sitegenSearch("n1ea0c8d7-13",`!unable to	Rr#,
%cceptable values	Rq"3
%nswered until	Rd%&
%sked a	Rt&^
+nd	Jh#O%:/O
*explicit	Rp%%
*from	Rz!H
*only	Rt!%
*rfc	Jo":&O2O
%uthorized misleads	Rr",
/stands	Rr"f
%vailable a	Rj!3
.for	Bl!A"H)AZ(!?I&
#changed 7	Rk&1
,as	Rs"H
,curl	Ro":
,since	Rf"H
#def md	Rq&,
(readme	Rq&,
&r 200	Rr!,
(301	Jv!f;O(f
*2	Ro"3
(497	R}%,
(a	>r!,?f?3!:"H?3;,3%#A!{#
)n	Jl#3"3
*other	B],73*H,&+,
*y	Rv"3
)uthorities	J>:,:
(both	Rp"f
(code	Rj&3
*ntent	Jt&3#,
/securitypolicy	Jt&3#,
(dns	Re%:
(each	Rf",!H
(how	Rq!,
(in	Rn!%
)t	Jl!A&36f
*s	Rg&,
(load	Ri#H
(maintenance	Rl!H
*rkdown	J9:":
(names	Rs"A
(of	Rj&O
)ne	Ro"H
)ther	Rl&:
(rate	Rr!:
(sections	R3:
+urity	Rm&1
*veral	Jf",R,
(that	Jn",<f
*e	:#,5:VH)O3,(32:1f-f","38%)3@,&3!:
)wo	Rz&A
(values	Rj&O
(way	Jz!,X3g!O
)hich	Jt"m;3
'scores and	Rx&3
(tand chunks	R|"3
`)
