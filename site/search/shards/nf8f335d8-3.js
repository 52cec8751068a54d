sitegenSearch("nf8f335d8-3",`!split a	R#:
#oil the	Rj"H
%ke http	Rh#f
(something	R}#&
(unencrypted	R{%,
%rt 443	Ra%8
(80	Ra%8
#read a	Rl#H
)rfc	Rp!t
)the	Rj#H
,m	Rr%:
*oo	Rb#f
(sheet programs	RF:
%ing from	Re&&
(s http	Rl!O
.status	Rl!O
'ts issue	Rg%3
"ql also	Rq&m
&or	Ru"f
%ite plpgsql	Rq&m
#uash leaves	Ru&:
(ed with	Ru&:
%id ignore	Ra#:
.expect100	Ra#:
(were	Ra#:
"rc in	Rq&{"
&or	Rx&A
&self	Fr&3![#,&3
'tay	Rq&{"
&url	Rx&8
#v notes	RQ1
&private	R&1
&www	Fr"k}!,!1)*!T
"s d	Jm!*]d
%fail	Rm!*
)withbody	Rm!*
%g	Rm!1
%ltn	Rb%:
(p	Ra%8
%o	Jm!?!F!MJ8
%x	Ri#d
#dp discover	Rv#:
#h agent	Rk&H
'nd	Rk&H
&connect	Ru&T
&or	Ru&A
&rsync	Jk&,,O
%agent holds	Rk&H
#l certificate	Ff%(5(!1!Q"(!3!Q
'lient	Jy%3!:!O"8
&early	Rg#H
&handshake	Re%(
&labs	Ry#&!3
&module	Fy%&"&"&
&o	Rm!F
'r	R{%:
&reject	Rw%:
'outines	Re%8
&server	Rc#f
&verify	Jy%3",!8
`)
