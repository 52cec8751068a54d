sitegenSearch("nb90976ae-12",`!both required	Rj&A
(fc	Rt"H
(ight	Ru!m
'save	Ri#,
)y	Ra"f
(ervers	Rn&:
(ides	BE:N%WVi!H#*#A":
(o	Ry!f
(till	Rl!3
(uch	R[,
'the	Rb&3
(o	JS,g!3
'unasked	Rm&f
)der	J>:p!H
'versions	Rn!H
'ways	Fw!A_#O&A
(hich	Rl!O
(ill	Rt%3
)th	Rt#3
%o3 1.44	Rs!O
(adds	Rs!O
(retries	Rs!O
%s and	Rb&&
%tom and	R|"f
#und to	Rj%3
's the	Ry"O
#x above	R~&O
&of	Rh&O
&that	J}%:5A
%es are	Rx&:
"races at	Rq&3
)text	R],
&ket a	Ro"3
*that	F-,f&V,3
)ed text	JL,~#f
)s away	RL:
+is	Ry&A
+that	Jj&f%V
%dbury after	Rl#f
*s novel	Rl#f
%nch a	Ru&&
)breaks	Rk!3
)ci	Rk&8
)gh	Jk&3,*
+pages	Jk&3,*
*it	Ru&O
)in	Ru&:
)shows	Ru&O
)that	Ru&:
+e	Jk&%,:
)with	Ji&m.:
(es are	Ru&:
+had	RE,
-ve	RE3
+main	Rk&1
+on	Rw&A
#eadcrumbs as	Jm&f'3
.classes	Rx&,
.heading	Rx&3
.or	Rx&A!V
.the	Rx&V
&k a	Rl"3
)nd	RF:
)t	R|&:
(every	R[,
(in	R{&3
`)
