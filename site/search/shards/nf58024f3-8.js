sitegenSearch("nf58024f3-8",`!1.8 range	Rd#&
+notsatisfiable	Rd#&
'equest	N{"&5&
-headerfieldstoolarge	Ro#&
-timeout	R{"&
(set	Re"&
+content	Re"&
&see	Rm"&
)other	Rm"&
(rvice	Rt#&
-unavailable	Rt#&
'witching	R{!&
/protocols	R{!&
&temporary	Rq"&
/redirect	Rq"&
'oo	Nk#&%&
)early	Rk#&
)manyrequests	Rn#&
&unauthorized	Rt"&
)vailable	Rp#&
1forlegalreasons	Rp#&
(processable	Rh#&
3content	Rh#&
(supported	Rc#&
1mediatype	Rc#&
'pgrade	Rl#&
-required	Rl#&
'ri	Rb#&
)toolong	Rb#&
"0 00	Nf#?0?
%1	R}&8
&1	Rg#?
&3	Rb',
%24	Ri#?
%31	Rz!?
&7	Rj#?
%49	Rk#?
%avg	Ru!1
(overtime	Ru!1
%clients	Rt!o
&sv	Ry"?
%gmt	N~!?D?
&oogle	Rx!H
&raphql	Rf&?
%how	R}&8
&ttp	Nx"?"?
%is	Rl#f
%json	Ry"?
%mb	Na!,b!3!?
&i	F#,l&{!){#)H
'b	F#,l&{!){#)H
%nothing	Rp!A
%shop	Rh&8
&tarts	Ru&f
%to	Rh#?
#.0 scanners	R_%:
&.0.12 80	R|#8
-443	Rq!8
)5 which	Rg%3
'1.7 10.0.2.4	Ra%8!?
`)
