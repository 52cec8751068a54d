sitegenSearch("nc40e020c-4",`!id mistakes	Rq&3
%note	RB3
%of	BC,d%:!H),&3'3!{)!{,
'f	RC:
&r	FB,e%{!"{%/3
&ther	Rq&3
%req	Rw#?
%says	RD:
&g	Rh&O
'app	Rh&O
&o	RB,
'urce	Rg&y!
%than	Ro&3
(t	JB&!,!:n%3!{"
'e	Jb"Hf"A!V
&itle	Ro&{"
&wice	Ro&3
%v140	Js%?"?
%where	Rv&{(
'ich	Jb":o"3
'o	Rg&{!
&ritten	RC&
%xa298sd	Rk%1!?
%yourself	Ro&3
#ea for	Rj"f
'itself	Rj%:
'of	Jk!:t!&
'went	Rt#:
%mpotency key	Rb%:
+t after	Jk#f4:
.s	Ro&M
-if	Ro&M
-means	R}!f
/thods	Jk#f#:
-only	Fk#&#&#&
-requests	Jn!:t":
.fc	Ro#:
-so	Rz!:
-with	Rn#&
%ntified and	Jh!A-3
+r always	Rn&3
.mong	Rb":
-does	Rq"3
-in	Rz!:
/to	Rt&:
-of	Rt&3
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
#s are	Ro&3
`)
