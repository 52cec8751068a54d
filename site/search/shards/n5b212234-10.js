sitegenSearch("n5b212234-10",`!blocked host	Ru%3
*network	Rt"H
*so	Rw%,
)by rfc	Rn#3
,the	Rn#H
(r a	Ro!m
'ing rel	Rn#?
+should	Rn#3
+the	Rn#H
's a	Rn#A
*n	Rw%3
)between	Rq&,
*lock	Rz&H
*readcrumbs	Rz&3
)do	R5,
)exclude	Rv%:
)headings	Jj&V+{%
)least	Rx&3
)robots	Rz&3
)the	Rv":
%g with	Re#H
"odies above	R~"f
*s	Rx!H
)define	R>:
)query	R|&%
)that	Jq"V#VJA
+e	Rv!3
)with	Jp!(VV
%y 100	Jz!3#3
'300	Rh":
'413	R_#3
)5	Rp#3
'a	Ja#:(H(3
(fter	Jb"H93%H
(gain	R}"H
(ll	Rx!f
(n	Ro!:
)d	6Y:0H/f#,!:':":"f*H&f*:,O'm#:!O53!m1:":#:"O9:
)y	Rv&A
*way	Rh#:
(rrives	Rx!3
(s	Bw!A"A=fX&!,I:
(way	Ro!,
'because	Ra#H
)fore	Jr!m4:
(y	Jp!&*H
'came	Ro":
)n	Bl!A&%M,*:",
*not	Jw!3;3
(loudflare	Jj%,8&
(omes	Rp#3
)ntent	R|"H
.length	R|"H
)uld	Rj!^
'debugging	Rm!H
)scribes	Rb"f
'fetch	Jr!H1:
(ollows	Rc"f
)r	Fl!O&A/f7H
'gives	Rz"A
'h1	Jk%?7?
(as	Bc"3=H"H%HHV
`)
