sitegenSearch("na727ea61-3",`!id note	RB3
%of	FC,d%:!H,3'3!{)!{,
'f	RC:
&r	FB,e%{!/3
&ther	Rp&3
%req	Rw#?
%says	RD:
&g	Rh&O
'app	Rh&O
&o	RB,
'urce	Rg&y!
%than	Rn&3
(t	JB&!,!:m%3!{"
'e	Jb"Hf"A!V
&itle	Rn&{"
&wice	Rn&3
%v140	Js%?"?
%where	Ru&{(
'ich	Jb":n"3
'o	Rg&{!
&ritten	RC&
%xa298sd	Rk%1!?
%yourself	Rn&3
#ea for	Rj"f
'itself	Rj%:
'of	Jk!:t!&
'went	Rt#:
%mpotency key	Rb%:
+t after	Jk#f4:
.s	Rn&M
-if	Rn&M
-means	R}!f
/thods	Jk#f#:
-only	Fk#&#&#&
-requests	Jn!:t":
.fc	Ro#:
-so	Rz!:
-with	Rn#&
%ntified and	Jh!A-3
+r always	Rm&3
.mong	Rb":
-does	Rq"3
-in	Rz!:
/to	Rs&:
-of	Rs&3
+s one	R1,
)y entries	R1:
+the	R}%3
+yourself	Ru#,
(ty and	Rn"3
,ws	Rl#:
+of	Rs#H
,r	Re!%
+provider	Fe!A(:s!&!,
+what	Ro"H
#le a	Ru":
'connection	Ff!fi!m23
1s	Rm#H
'timeout	Ry#,!:
#presponse error	R|#?
.your	R|#3
#s are	Rn&3
&change	Rn&O
&fragments	Ru&{*
`)
