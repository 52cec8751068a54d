sitegenSearch("n17a5fa78-88",`!if the	.&:":.:+:.:":):%:%:#:(:%:%3!A",!3!:"V%:!O"H&f","f",!m&:":":!H"3!:!f"3"O"3!O!f"3"A!H"3!f#3#3!f"O#3!:%:!O"3"O"3!:%t"3!O%H"3"3":!f",!3"3!:!f"3"3"3!H"3#3!:":!f'3!f":%O"m#:#3#:%m",%O%:":&3+,"%",':&:":':3M',
(ir	Rn&t
(re	:x!3(33m"f735,>O(&#:%:&:.3",
(y	B7:U:-f*:?f=O)V
'is	Rx!,
'ose	Rh"O
&old	Fg!:)t#%!3!:#,
&wo	J):7:
%unique	Rf&O
'modified	Jy"3/f
%value	Rq!?
*isdigit	Rq!?
%what	Rx&3
%you	6g!^%,%.!5&:!t#,!3!O+3&f8f%3'm-3"3"3"3!m%O":%3B:#O#3>%
(r	>l!3%3*f&f.3/3(f.O*fHO,:
)s	Jm!,Qf
#match 412	Rh!,
+28	Rt#3
*and	Fv"3%H/&
+rticle	Jy"?/?!d
112v3	Ry"?
44	Rg#?!d
*beside	Ry"3
*cannot	Rg#H
+url	Rg#:
*demands	Ry"H
*fails	Rs!3
*names	Ry"3
+ote	R}!?
.7v2	R}!?
*on	Rs!O
*that	Jg#Hl!:
,emselves	Ry"O
+itle	Rg#?
%odifiedsince does	Rg!A
2where	Rh"3
#nonematch 2026	Rg!?
21124a	Rg!?
.and	Jg!AB3
.is	Jy"3y!:
`)
