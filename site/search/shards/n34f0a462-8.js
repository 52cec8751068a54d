sitegenSearch("n34f0a462-8",`!1.8 see	Ri"&
)other	Ri"&
(rvice	Rp#&
-unavailable	Rp#&
'witching	Rw!&
/protocols	Rw!&
&temporary	Rm"&
/redirect	Rm"&
'oo	Jg#&%&
)early	Rg#&
)manyrequests	Rj#&
&unauthorized	Rp"&
)vailable	Rl#&
1forlegalreasons	Rl#&
(processable	Rd#&
3content	Rd#&
(supported	R~"&
1mediatype	R~"&
'pgrade	Rh#&
-required	Rh#&
'ri	R}"&
)toolong	R}"&
"0 00	Jb#?0?
%1	Ry&8
&1	Rc#?
&3	R}&,
%24	Re#?
%31	Rv!?
&7	Rf#?
%49	Rg#?
%avg	Rq!1
(overtime	Rq!1
%clients	Rp!o
&sv	Ru"?
%gmt	Jz!?D?
&oogle	Rt!H
&raphql	Rb&?
%how	Ry&8
&ttp	Jt"?"?
%is	Rh#f
%json	Ru"?
%mb	J^,_!3!?
&i	F#,h&{!){#)H
'b	F#,h&{!){#)H
%nothing	Rl!A
%shop	Rd&8
&tarts	Rq&f
%to	Rd#?
#.0 scanners	R{#:
&.0.12 80	Rx#8
-443	Rm!8
)5 which	Rc%3
'1.7 10.0.2.4	R|#8!?
+8080	R{#1
'2.4 10.0.1.7	R|#8!?
%1 the	Rx!,
&.1 curl	Jv!:K:
)so	Ra#3
%2.2 behind	Rt!A
)send	R}!f
)the	Rt!A
`)
