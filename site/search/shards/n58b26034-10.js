sitegenSearch("n58b26034-10",`!id sgapp	Rl&O
&o	RB,
'urce	Rk&y!
%than	Rs&3
(t	JB&!,!:r%3!{"
'e	Jf"Hf"A!V
&itle	Rs&{"
&wice	Rs&3
%v140	Jw%?"?
%where	Rz&{)
'ich	Jf":o"3
'o	Rk&{!
&ritten	RC&
%xa298sd	Ro%1!?
%yourself	Rs&3
#ea for	Rn"f
'itself	Rn%:
'of	Jo!:t!&
'went	Rx#:
%mpotency key	Rf%:
+t after	Jo#f4:
.s	Rs&M
-if	Rs&M
-means	Rb"f
/thods	Jo#f#:
-only	Jo#&#&#&
-requests	Jr!:t":
.fc	Rs#:
-so	R~!:
-with	Rr#&
%ntified and	Jl!A-3
+r always	Rr&3
.mong	Rf":
-does	Ru"3
-in	R~!:
/to	Rx&:
-of	Rx&3
+s one	R1,
)y entries	R1:
+the	Rb&3
+yourself	Ry#,
(ty and	Rr"3
,ws	Rp#:
+of	Rw#H
,r	Ri!%
+provider	Ji!A(:s!&!,
+what	Rs"H
#le a	Ry":
'connection	Jj!fi!m23
1s	Rq#H
'timeout	R}#,!:
#presponse error	Ra%?
.your	Ra%3
#s are	Rs&3
&change	Rs&O
&fragments	Rz&{+
&in	JK,8:
&of	BB,+,b%A!^(A#O
&raw	Rs&&
&that	JC,q%%
'o	Rj&H
"e http	Rv!F
#sg approved	Rx#,
`)
