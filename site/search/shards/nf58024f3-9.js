sitegenSearch("nf58024f3-9",`!10.0.1.7 8080	R_%1
'2.4 10.0.1.7	Ra%8!?
%1 the	R|!,
&.1 curl	Nz!:K:
)so	Re#3
%2.2 behind	Rx!A
)send	Rb"f
)the	Rx!A
*o	Ry!H
'3 a	Rn#:
)curl	Rt#:
)rfc	Rw!3
'4 rfc	Rq!:
%3.6 for	Ro"3
%4.1 im	Ri",
)nothing	Ri"O
%5.1 a	Ro#3
)rfc	Ro!O
'2 delta	Ri"3
.base	Ri"3
'3 and	Ri"3
#0 000	Ru&{#
&101	Jm!3#,"A
&and	Nq"Hq",
't	Rz!3
&before	Rz!:
'y	Rz!H
&continue	Bw!H%(!,!38H1:!?&,!3!:&?
&for	Rz!H
&has	Nz!AG:
&in	R|!:
's	R~!3
&levels	F(&!,o&{#)H%:
&may	Rz!3
&or	Re#3
&quantity	Na"?.?
&read	Rz!:
(cords	Rx#3
'fc	Rz!:
'ules	Rv&^
&seconds	Rh%3
&that	Rz!f
'o	Jo!3g"35,
%.0 20	Rg%8
%0 to	Jl!A':|!&
'up	Rl!%
)wards	Rc&:
&8 an	Ry!3
(section	>m!,!H-3",!3.3*35:"30f
%1 id	Rb#?
%2 id	Rb#?
%3 http	Rb#?
%6 each	Rl!A
'is	Rl!f
%continue a	Nz!3K3
/nd	Rz!f
/voids	Ra#:
.rfc	Rw!H
.should	Re#:
/o	Rq"H
.tell	Re#,
.with	Nz!,!HK3
`)
