sitegenSearch("nfb9e56c2-2",`!idea itself	Rp%:
'of	Nq!:t!&
'went	Rz#:
%mpotency key	Fy!^DH-3A:
-key 8e03978e	Ry![
940d543e8bc936894a57f9324	Ry![
1comes	Rh#3
1for	Ry!^
1names	R|"H
+t after	Nq#f4:
.s	Ru&M
-if	Ru&M
-like	Ry!3
-means	Rd"f
/thods	Nq#f#:
-only	Jq#&#&#&
-requests	Nt!:t":
.fc	Ru#:
-so	Ra":
-too	Rq#f
-with	Rt#&
%ntified and	Nn!A-:
+r always	Rt&3
.mong	Rh":
-does	Rw"3
-in	Ra":
/to	Rz&:
-of	Rz&3
+s one	R1,
)y entries	R1:
+the	Rd&3
+yourself	R{#,
(ty and	Rt"3
,ws	Rr#:
+of	Ry#H
,r	Rk!%
+provider	Jk!A(:s!&!,
+so	Ry!^
+what	Ru"H
#le a	R{":
'connection	Jl!fi!m23
1s	Rs#H
'timeout	R_%,!:
#presponse error	Rc%?
.your	Rc%3
#s are	Ru&3
&change	Ru&O
&fragments	R|&{+
&in	NL,8:
&of	BC,+,c%A!^(A#O
&raw	Ru&&
&that	ND,r%%
'o	Rl&H
"e http	Rx!F
#sg approved	Rz#,
#tf are	Rn#f
'draft	Nw!:#^
'http	Rz#,
+api	Nw!:#^
+bis	R~!&
'review	No!AB3
`)
