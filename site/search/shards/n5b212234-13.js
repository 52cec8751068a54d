sitegenSearch("n5b212234-13",`!both say	Rc"f
(ervers	Rp&:
(ides	BE:P%WVi!H#*#A":
(o	R{!f
(till	Rn!3
(uch	R],
'the	Rd&3
(o	JT,h!3
'unasked	Ro&f
)der	J>:r!H
'versions	Rp!H
'ways	Jy!A_#O&A
(hich	Rn!O
(ill	Rv%3
)th	Rv#3
%o3 1.44	Ru!O
(adds	Ru!O
(retries	Ru!O
%s and	Rd&&
%tom and	R~"f
#und to	Rl%3
's the	R{"O
#x above	Ra'O
&of	Rj&O
&that	J_&:5A
%es are	Rz&:
"races at	Rs&3
)text	R^,
&ket a	Rq"3
*that	J-,h&V,3
)ed text	JL,a%f
)s away	RL:
+hold	Rs&{!
+is	R{&A
+of	Rd!,
+that	Jl&f%V
-e	RS,
%dbury after	Rn#f
*s novel	Rn#f
%nch a	Rw&&
)breaks	Rm!3
)ci	Rm&8
)gh	Jm&3,*
+pages	Jm&3,*
*it	Rw&O
)in	Rw&:
)shows	Rw&O
)that	Rw&:
+e	Jm&%,:
)with	Jk&m.:
(es are	Rw&:
+had	RE,
-ve	RE3
+main	Rm&1
+on	Ry&A
#eadcrumbs as	Jo&f'3
.classes	Rz&,
.heading	Rz&3
.or	Rz&A!V
.the	Rz&V
&k a	Rn"3
)nd	RF:
)t	R~&:
(every	R],
(in	R}&3
(the	J|!:s!,F{"
(you	R{&%
`)
