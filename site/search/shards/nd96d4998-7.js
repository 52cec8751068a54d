sitegenSearch("nd96d4998-7",`!id sgapp	Rj&O
&o	RB,
'urce	Ri&y!
%than	Rq&3
(t	JB&!,!:p%3!{"
'e	Jd"Hf"A!V
&itle	Rq&{"
&wice	Rq&3
%v140	Ju%?"?
%where	Rx&{)
'ich	Jd":o"3
'o	Ri&{!
&ritten	RC&
%xa298sd	Rm%1!?
%yourself	Rq&3
#ea for	Rl"f
'itself	Rl%:
'of	Jm!:t!&
'went	Rv#:
%mpotency key	Rd%:
+t after	Jm#f4:
.s	Rq&M
-if	Rq&M
-means	R_"f
/thods	Jm#f#:
-only	Fm#&#&#&
-requests	Jp!:t":
.fc	Rq#:
-so	R|!:
-with	Rp#&
%ntified and	Jj!A-3
+r always	Rp&3
.mong	Rd":
-does	Rs"3
-in	R|!:
/to	Rv&:
-of	Rv&3
+s one	R1,
)y entries	R1:
+the	R_&3
+yourself	Rw#,
(ty and	Rp"3
,ws	Rn#:
+of	Ru#H
,r	Rg!%
+provider	Fg!A(:s!&!,
+what	Rq"H
#le a	Rw":
'connection	Fh!fi!m23
1s	Ro#H
'timeout	R{#,!:
#presponse error	R~#?
.your	R~#3
#s are	Rq&3
&change	Rq&O
&fragments	Rx&{+
&in	JK,7:
&of	BB,+,_%A!^(A#O
&raw	Rq&&
&that	JC,o%%
'o	Rh&H
"e http	Rt!F
#sg approved	Rv#,
`)
