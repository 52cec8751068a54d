sitegenSearch("n594c60f4-0",`!unacceptable values	Rm"3
%nswered until	R_%&
%sked a	Rp&^
+nd	Fd#O%:/O
*explicit	Rl%%
*from	Rv!H
*only	Rp!%
*rfc	Fk":&O2O
%uthorized misleads	Rn",
/stands	Rn"f
%vailable a	Rf!3
.for	Bh!A"H)AZ(!?I&
#changed 7	Rg&1
,as	Ro"H
,curl	Rk":
,since	Rb"H
#def md	Rm&,
(readme	Rm&,
&r 200	Rn!,
(301	Fr!f;O(f
*2	Rk"3
(497	Ry%,
(a	>n!,?f?3!:"H?3;,3%#:!{"
)n	Jh#3"3
*other	BY,63*H,&+,
*y	Rr"3
)uthorities	J>:,:
(both	Rl"f
(code	Rf&3
*ntent	Jp&3#,
/securitypolicy	Jp&3#,
(dns	Ra%:
(each	Rb",!H
(how	Rm!,
(in	Rj!%
)t	Fh!A&36f
*s	Rc&,
(load	Re#H
(maintenance	Rh!H
*rkdown	J9:":
(names	Ro"A
(of	Rf&O
)ne	Rk"H
)ther	Rh&:
(rate	Rn!:
(sections	R3:
+urity	Ri&1
*veral	Jb",R,
(that	Jj",<f
*e	:#,5:RH)O3,(32:1f-f","38%)3@,&3
)wo	Rv&:
(values	Rf&O
(way	Fv!,X3g!O
)hich	Jp"m;3
'scores and	Rt&3
(tand chunks	Rx"3
-read	Rl!%
`)
