sitegenSearch("n4b7e4fea-8",`!1.8 see	Rg"&
)other	Rg"&
(rvice	Rn#&
-unavailable	Rn#&
'witching	Ru!&
/protocols	Ru!&
&temporary	Rk"&
/redirect	Rk"&
'oo	Je#&%&
)early	Re#&
)manyrequests	Rh#&
&unauthorized	Rn"&
)vailable	Rj#&
1forlegalreasons	Rj#&
(processable	Rb#&
3content	Rb#&
(supported	R|"&
1mediatype	R|"&
'pgrade	Rf#&
-required	Rf#&
'ri	R{"&
)toolong	R{"&
"0 00	J_#?0?
%1	Rw&8
&1	Ra#?
&3	R{&,
%24	Rc#?
%31	Rt!?
&7	Rd#?
%49	Re#?
%avg	Ro!1
(overtime	Ro!1
%clients	Rn!o
&sv	Rs"?
%gmt	Jx!?D?
&oogle	Rr!H
&raphql	R_&?
%how	Rw&8
&ttp	Jr"?"?
%is	Rf#f
%json	Rs"?
%mb	J[,_!3!?
&i	F#,f&{!){#)A
'b	F#,f&{!){#)A
%nothing	Rj!A
%shop	Rb&8
&tarts	Ro&f
%to	Rb#?
#.0 scanners	Ry#:
&.0.12 80	Rv#8
-443	Rk!8
)5 which	Ra%3
'1.7 10.0.2.4	Rz#8!?
+8080	Ry#1
'2.4 10.0.1.7	Rz#8!?
%1 the	Rv!,
&.1 curl	Jt!:K:
)so	R~"3
%2.2 behind	Rr!A
)send	R{!f
)the	Rr!A
`)
