sitegenSearch("n8299d4db-14",`!puts the	RE:
*m	Rf!:
'what	Rh&O
%ting headers	Rw!H
*it	Rb"H
*the	Rt"H
"y python3	Rn&m
#3 pyi	Rn&m
#thon 3.11	Fr!39H7:
,3	.t!&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&
+8	Rj!O
)aiohttp	Jq!O"3
*lso	Rn&m
+ways	Rj!O
*nd	Rj!:
)from	Rj!3
)go	Rj!&
)httpx	Jq!O"3
)libraries	Ru":
/y	Fc":j!,5&
)requests	Jq!O"3
)service	R~%3
)urllib3	Jq!O"3
)with	Rv!:
(3 c	Rk!T
*m	Fk!*c!f&:
*py3	Rn&m
(s standard	Rv!H
*urllib	Bx!:&:(:":':":L:
!q 0.1	Rs"H
&5	Js"H??
&8	Rs":
#60	Rq!8
#and	Rq!:
#lamp	Fq!1!8W?[?
#no	R_%:
#tea	Jk!1;H
#words	Rs&,
"3 pdf	Ra"?
#pdf d	Ra"?
"9k y	Ru!?
"l and	Ro!A
'swer	Rf!,!a
%g	Jf!&a#,
%over	Rf!,!^
%response	Rf!%
%server	Rf!^
"ty 4	Rx"?
"ualys the	Rw#&
)uses	Rw#3
%ntity 2	Fs!:)?.?
+is	Rm"A
+of	Rb#3
#eries 404	Rs&A
`)
