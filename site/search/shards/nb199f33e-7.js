sitegenSearch("nb199f33e-7",`!spreadsheet programs	RG:
%ing from	Ri&&
(s http	Rp!O
.status	Rp!O
'ts issue	Rk%3
"ql also	Ru&m
&or	Ry"f
%ite plpgsql	Ru&m
#uash leaves	Ry&:
(ed with	Ry&:
%id ignore	Re#:
.expect100	Re#:
(were	Re#:
"rc in	Ru&{"
&or	R|&A
&self	Jv&3![#,&3
'tay	Ru&{"
&url	R|&8
#v notes	RR1
&private	R&1
&www	Jv"k}!,!1)*!T
"s d	Nq!*![]d
%fail	Rq!*
)withbody	Rq!*
%g	Rq!1
%ltn	Rf%:
(p	Re%8
%o	Nq!?!F!MJ8
%x	Rm#d
#dp discover	Rz#:
#h agent	Ro&H
'nd	Ro&H
&connect	Ry&T
&or	Ry&A
&rsync	No&,,O
%agent holds	Ro&H
#l certificate	Jj%(5(!1!Q"(!3!Q
'lient	N}%3!:!O"8
&early	Rk#H
&handshake	Ri%(
&labs	R}#&!3
&module	J}%&"&"&
&o	Rq!F
'r	R_&:
&reject	R{%:
'outines	Ri%8
&server	Rg#f
&verify	N}%3",!8
%clientcertificate a	R}%:
+verify success	R~%8
%earlydata beside	Rk#H
/on	Rk#H
%rejecthandshake stops	R{%:
%verifyclient on	N}%3",
`)
