sitegenSearch("n9fc1551d-9",`!10.2.2 send	R_"f
)the	Rv!A
*o	Rw!A
'3 a	Rl#:
)curl	Rr#:
)rfc	Ru!3
'4 rfc	Ro!:
%3.6 for	Rm"3
%4.1 im	Rg",
)nothing	Rg"O
%5.1 a	Rm#3
'2 delta	Rg"3
.base	Rg"3
'3 and	Rg"3
#0 000	Rs&{#
&101	Jk!3#,"A
&and	Jo"Hq",
't	Rx!3
&before	Rx!:
'y	Rx!H
&continue	Bu!H%(!,!38H1:!?&,!3!:&?
&for	Rx!H
&has	Jx!AG:
&in	Rz!:
's	R|!3
&levels	F(&!,m&{#)H%:
&may	Rx!3
&or	Rc#3
&quantity	J~!?.?
&read	Rx!:
(cords	Rv#3
'fc	Rx!:
'ules	Rt&^
&seconds	Rf%3
&that	Rx!f
'o	Jm!3g"35,
%.0 20	Re%8
%0 to	Jj!A':|!&
'up	Rj!%
)wards	Ra&:
%1 id	R_#?
%2 id	R_#?
%3 http	R_#?
%6 each	Rj!A
'is	Rj!f
%continue a	Jx!3K3
/nd	Rx!f
/voids	R~":
.rfc	Ru!H
.should	Rc#:
/o	Ro"H
.tell	Rc#,
.with	Jx!,!HK3
#1 102	Jk!3%A
(3	Rm!,
&as	Jv#3g!?
(k	R{&M
&does	R{&?
&goes	Rj!A
&has	R{&8
'ere	Rj#:
&is	Jv&A'?
&md	R{&:!A
&no	R{&F
&opens	Rj!A
&quotes	R(3
&rfc	Ry!:
`)
