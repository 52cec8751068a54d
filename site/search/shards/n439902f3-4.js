sitegenSearch("n439902f3-4",`!1.1 431	Ri#?
'40	Ro%?
(4	Ru%1
(9	Rp%?
'50	Rq%?
(1	Jj#?I?
(6	Rs%?
(7	Rt%?
'63	Jv#?&?
(4	R{#8!?
'98	Rz%1
&500	Rk#?
(1	Rl#?
(2	Rm#?
(3	Rn#?
(4	Jo#?O8
(5	Rp#?
(6	Rq#?
(7	Rr#?
(8	Rs#?
(9	Rg%?
'10	Rt#?
(1	Ru#?
'61	R|#?
&999	Rn%?
&a	Ji!OP,
'lone	Rf#3
(though	Rw!A
'nd	Jp#:-3
's	Rh&3
&but	Ru!,
&clients	Rw!:
'onnection	R}!:
'url	Ru%3
&envoy	Rf#3
&filter	R|!?
,schoolexample	R|!?
'or	Rp#?
&had	Rt#:
'ttp	R{#,
&if	Rj!,
's	Rp#f
't	R{"3
&must	R~"3
&nginx	Ju!fQf
&rfc	Rf!A
&section	Rt#:
(rver	Rq!O
&the	Fk!:53!HRf>&
(ough	Ra#A
'owards	R{#3
&unless	Rw!:
%9 and	Rj!O
#2 and	Rj!O
&should	Rp#3
&unverified	Re#&
%2.1 a	Rv%3
)did	Rt!:
)over	Ru%3
)passed	Rz%3
)send	Rm#m
)then	Rv%:
*ook	Rw!H
%7 http	.t!&"&"&"&#&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&#&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&
`)
