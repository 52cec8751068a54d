sitegenSearch("n9fc1551d-8",`!1.8 reset	Rc"&
+content	Rc"&
&see	Rk"&
)other	Rk"&
(rvice	Rr#&
-unavailable	Rr#&
'witching	Ry!&
/protocols	Ry!&
&temporary	Ro"&
/redirect	Ro"&
'oo	Ji#&%&
)early	Ri#&
)manyrequests	Rl#&
&unauthorized	Rr"&
)vailable	Rn#&
1forlegalreasons	Rn#&
(processable	Rf#&
3content	Rf#&
(supported	Ra#&
1mediatype	Ra#&
'pgrade	Rj#&
-required	Rj#&
'ri	R_#&
)toolong	R_#&
"0 00	Jd#?0?
%1	R{&8
&1	Re#?
&3	R_',
%24	Rg#?
%31	Rx!?
&7	Rh#?
%49	Ri#?
%avg	Rs!1
(overtime	Rs!1
%clients	Rr!o
&sv	Rw"?
%gmt	J|!?D?
&oogle	Rv!H
&raphql	Rd&?
%how	R{&8
&ttp	Jv"?"?
%is	Rj#f
%json	Rw"?
%mb	J_!,a!3!?
&i	F#,j&{!){#)H
'b	F#,j&{!){#)H
%nothing	Rn!A
%shop	Rf&8
&tarts	Rs&f
%to	Rf#?
#.0 scanners	R}#:
&.0.12 80	Rz#8
-443	Ro!8
)5 which	Re%3
'1.7 10.0.2.4	R~#8!?
+8080	R}#1
'2.4 10.0.1.7	R~#8!?
%1 the	Rz!,
&.1 curl	Jx!:K:
)so	Rc#3
%2.2 behind	Rv!A
`)
