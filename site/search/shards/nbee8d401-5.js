sitegenSearch("nbee8d401-5",`!puts them	Rh!:
'what	Rj&O
%ting headers	Ry!H
*it	Rd"H
*the	Rv"H
"y python3	Rq&m
#3 pyi	Rq&m
#thon 3.11	Ft!39H7:
,3	.v!&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&
+8	Rl!O
)aiohttp	Js!O"3
*lso	Rq&m
+ways	Rl!O
*nd	Rl!:
)from	Rl!3
)go	Rl!&
)httpx	Js!O"3
)libraries	Rw":
/y	Fe":j!,5&
)requests	Js!O"3
)service	Ra&3
)urllib3	Js!O"3
)with	Rx!:
(3 c	Rm!T
*m	Fm!*c!f&:
*py3	Rq&m
(s standard	Rx!H
*urllib	Bz!:&:(:":':":L:
!q 0.1	Ru"H
&5	Ju"H??
&8	Ru":
#60	Rs!8
#and	Rs!:
#lamp	Fs!1!8W?[?
#no	Rb%:
#tea	Jm!1;H
#words	Rv&,
"3 pdf	Rc"?
#pdf d	Rc"?
"9k y	Rw!?
"l and	Rq!A
'swer	Rh!,!a
%g	Jh!&a#,
%over	Rh!,!^
%response	Rh!%
%server	Rh!^
"ty 4	Rz"?
"ualys the	Ry#&
)uses	Ry#3
%ntity 2	Fu!:)?.?
+is	Ro"A
+of	Rd#3
#eries 404	Rv&A
`)
