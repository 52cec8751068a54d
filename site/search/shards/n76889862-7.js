sitegenSearch("n76889862-7",`!spoke unencrypted	R}%,
%rt 443	Rc%8
(80	Rc%8
#read a	Rn#H
)rfc	Rr!t
)the	Rl#H
,m	Rt%:
*oo	Rd#f
(sheet programs	RF:
%ing from	Rg&&
(s http	Rn!O
.status	Rn!O
'ts issue	Ri%3
"ql also	Rs&m
&or	Rw"f
%ite plpgsql	Rs&m
#uash leaves	Rw&:
(ed with	Rw&:
%id ignore	Rc#:
.expect100	Rc#:
(were	Rc#:
"rc in	Rs&{"
&or	Rz&A
&self	Jt&3![#,&3
'tay	Rs&{"
&url	Rz&8
#v notes	RQ1
&private	R&1
&www	Jt"k}!,!1)*!T
"s d	Jo!*]d
%fail	Ro!*
)withbody	Ro!*
%g	Ro!1
%ltn	Rd%:
(p	Rc%8
%o	Jo!?!F!MJ8
%x	Rk#d
#dp discover	Rx#:
#h agent	Rm&H
'nd	Rm&H
&connect	Rw&T
&or	Rw&A
&rsync	Jm&,,O
%agent holds	Rm&H
#l certificate	Jh%(5(!1!Q"(!3!Q
'lient	J{%3!:!O"8
&early	Ri#H
&handshake	Rg%(
&labs	R{#&!3
&module	J{%&"&"&
&o	Ro!F
'r	R}%:
&reject	Ry%:
'outines	Rg%8
&server	Re#f
&verify	J{%3",!8
%clientcertificate a	R{%:
+verify success	R|%8
`)
