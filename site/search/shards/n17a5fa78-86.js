sitegenSearch("n17a5fa78-86",`!idempotent requests	Jn!:t":
.fc	Ro#:
-so	Rz!:
-with	Rn#&
%ntified and	Jh!A-3
+r always	Rm&3
.mong	Rb":
-does	Rq"3
-in	Rz!:
/to	Rs&:
-may	Rs&3
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
&in	JK,5:
&of	BB,+,}#A!^'A#O
&raw	Rn&&
&that	JC,l%%
'o	Rf&H
"e http	Rr!F
#sg approved	Rt#,
#tf are	Rh#f
'draft	Rq!:
'http	Rt#,
+api	Rq!:
+bis	Rx!&
'review	Ji!AB3
'works	Rj%:
&s draft	Rk%:
"f 4xx	Ro!A
%a	:?,C:%t'3,:#f93)3-3!f'H%f#f%3;:!O(X%:FH
&ccess	Rq!m
+controlexposeheaders	Rq!m
&lways	Ri&1
&n	Rk!O
&pplication	Rl!?
&t	Ra":
%both	F1:b!%l!:
%cached	Jh!Vi!3
&i	Ri&8
'commitbranch	Ri&8
&lients	Rb#f
`)
